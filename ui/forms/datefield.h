// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QLineEdit>

#include "core/base/language.h"
#include "core/model/field.h"
#include "ui/forms/textline.h"

namespace sxsh {

/// A field for a date that is typed the Vietnamese way or chosen in a calendar (Alt+Down); also for
/// a month.
class DateField final : public TextLine
{
    Q_OBJECT

public:
    explicit DateField(Language language, QWidget *parent = nullptr);
    /// For the dates of a record's field, which may mean months.
    DateField(Language language, const Field &of, QWidget *parent = nullptr);

    void setDate(QDate date);
    /// What was typed as a date; none where it is none.
    std::optional<QDate> date() const;
    void openCalendar();

signals:
    /// The officer chose a day or finished typing one that can be read.
    void dateChosen(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Language m_language;
    const Field *m_of = nullptr;
};

} // namespace sxsh
