// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/derivedfacts.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace sxsh {

/// What follows from an event for one fact: "12 facilities: aware".
QString derivedText(const DerivedFact &fact);

/// What follows from the event that is shown, a line for each fact.
class DerivedLines final : public QWidget
{
    Q_OBJECT

public:
    explicit DerivedLines(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the event; hidden without one.
    void show(const Event *event);

private:
    Workspace &m_workspace;
    QVBoxLayout *m_layout;
};

} // namespace sxsh
