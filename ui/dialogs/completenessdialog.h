// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duties/completeness.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

namespace sxsh {

class TablePanel;

/// The facilities behind the figures of one district: of each what is known and what is not.
class CompletenessDialog final : public QDialog
{
    Q_OBJECT

public:
    CompletenessDialog(Workspace &workspace, UnitData unit, QWidget *parent);

private:
    Workspace &m_workspace;
    UnitData m_unit;
    TablePanel *m_table;
};

} // namespace sxsh
