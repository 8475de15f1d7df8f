// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/savings/saving.h"
#include "core/savings/whatif.h"
#include "ui/frame/panel.h"

class QAbstractButton;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace sxsh {

class FindingLabel;

/// What a year would have used with another output or driver; nothing of it is stored.
class WhatIfPanel final : public Panel
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// Begins anew with the amounts of the year; those typed stay while it is the same saving.
    /// The confidence is that of its intervals.
    void show(const SavingResult &result, const std::vector<QString> &units, double confidence,
              Language language);

private:
    struct Row {
        QLabel *name = nullptr;
        QLineEdit *amount = nullptr;
        QLabel *unit = nullptr;
    };

    Row makeRow(int place);
    void beginAnew();
    void compute();

    QGridLayout *m_rows;
    QLabel *m_answer;
    FindingLabel *m_finding;
    QAbstractButton *m_reset;
    std::vector<Row> m_fields;
    std::vector<YearAmount> m_known;
    SavingResult m_result{};
    double m_confidence = 0;
    Language m_language = Language::Vietnamese;
};

} // namespace sxsh
