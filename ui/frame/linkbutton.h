// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace sxsh {

/// Words in the colour of links that do something when they are clicked or chosen by keyboard.
/// Where it is checkable and checked, what it leads to is there already, and the words are ink.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont widestFont() const;
};

} // namespace sxsh
