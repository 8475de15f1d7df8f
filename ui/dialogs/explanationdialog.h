// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicatorresult.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

namespace sxsh {

class TablePanel;

/// Everyone behind the figures of an indicator: who counts, who does not, who is unknown, and why
/// each.
class ExplanationDialog final : public QDialog
{
    Q_OBJECT

public:
    ExplanationDialog(Workspace &workspace, const Indicator &indicator, QWidget *parent);

private:
    Workspace &m_workspace;
    std::vector<Subject> m_subjects;
    TablePanel *m_table;
};

} // namespace sxsh
