// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/stateshape.h"

#include <QtWidgets/QLabel>

namespace sxsh {

/// What is wrong or doubtful about a field or a dialog: its shape, and its words in the colour of
/// their weight.
class FindingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FindingLabel(QWidget *parent = nullptr);

    /// Says the message from now on; an empty one hides the label.
    void say(const QString &message, StateShape shape = StateShape::Cross);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    StateShape m_shape = StateShape::Cross;
};

} // namespace sxsh
