// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowpreview.h"
#include "ui/tables/tablepanel.h"

namespace sxsh {

/// What becomes of the rows, in words and numbers, without what becomes of none.
QString countsText(const ImportDraft &draft);

/// What each row of a file would do: the record it is about, its values before and after, and what
/// is wrong with it.
class ImportRows final : public TablePanel
{
    Q_OBJECT

public:
    explicit ImportRows(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the draft; both must outlive what is shown. The foot names the columns to look at.
    void show(const ImportDraft &draft, const ImportPlan &plan, int doubtfulColumns);

private:
    std::vector<TableColumn> rowColumns() const;
    const ImportRow &rowOf(QUuid row) const;
    const RowPreview &preview(QUuid row) const;
    ShownCell effectCell(QUuid row) const;
    void filterRows();

    Workspace &m_workspace;
    const ImportDraft *m_draft = nullptr;
    const ImportPlan *m_plan = nullptr;
    QComboBox *m_outcome;
    mutable std::optional<std::size_t> m_previewed; ///< the row that m_preview is of
    mutable RowPreview m_preview;
};

} // namespace sxsh
