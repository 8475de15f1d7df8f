// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

namespace sxsh {

class TableView;

/// What a field of a record held before: when, who, from what to what, by which line of the
/// journal. The field is a key of the entity's columns; without one it is the whole record.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Workspace &workspace, EntityKind kind, QUuid id, const QString &key,
                  QWidget *parent = nullptr);

private:
    TableView *m_table;
};

} // namespace sxsh
