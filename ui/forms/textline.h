// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace sxsh {

/// A field of one line that ends in an ellipsis where its text goes on, until it is edited; its
/// tool tip then begins with the whole text.
class TextLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit TextLine(QWidget *parent = nullptr) : QLineEdit(parent) {}

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRoom() const;
    bool isCut() const;
};

} // namespace sxsh
