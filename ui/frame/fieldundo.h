// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace sxsh {

/// Lets the keys of undo and redo reach the window where the field that has the keyboard holds
/// nothing of its own to take back: text fields would keep these keys for themselves even then.
class FieldUndo final : public QObject
{
    Q_OBJECT

public:
    /// Watches every field of the program.
    explicit FieldUndo(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sxsh
