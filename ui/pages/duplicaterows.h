// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

namespace sxsh {

/// The pairs that may be one facility, as rows of a table that stay the same while others come and
/// go.
class DuplicateRows
{
public:
    explicit DuplicateRows(Workspace &workspace) : m_workspace(workspace) {}

    /// Looks for the pairs anew.
    void reload();
    /// The rows, the surest pair first.
    const std::vector<QUuid> &rows() const { return m_rows; }
    /// The pair of the row; none where it is not one of the rows.
    const DuplicatePair *pairOf(QUuid row) const;
    /// Which two entries, how sure and why.
    std::vector<TableColumn> columns() const;

private:
    Workspace &m_workspace;
    std::optional<BareNames> m_names; ///< read when they are first needed
    std::vector<QUuid> m_rows;
    QHash<QUuid, DuplicatePair> m_pairs;
};

} // namespace sxsh
