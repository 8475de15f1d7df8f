// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/placecourse.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QWidget>

class QMenu;

namespace sxsh {

class TablePanel;

/// The facilities whose unit was split, each with the parts to choose from; one part is chosen for
/// all rows that are marked, and saved at once.
class SplitChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit SplitChoices(Workspace &workspace, QWidget *parent = nullptr);

    TablePanel &panel() const { return *m_table; }
    /// Looks again at which splits up to the day ask for a choice.
    void show(QDate until);
    std::size_t count() const { return m_splits.size(); }
    /// Chooses the row of a facility; false where it asks for nothing.
    bool choose(Ref<Facility> facility);
    /// True where a part can be chosen for the marked rows.
    bool canChoosePart() const;
    /// Offers the parts that the marked rows have in common, at this place of the screen.
    void askPart(QPoint globalPosition);

signals:
    void markedChanged();

private:
    std::vector<TableColumn> columns();
    const OpenSplit &split(QUuid row) const { return m_splits[numberOf(row)]; }
    std::vector<OpenSplit> marked() const;
    QString unitName(Ref<AdminUnit> unit) const;
    void addParts(QMenu &menu);
    void place(const std::vector<OpenSplit> &splits, Ref<AdminUnit> part);

    Workspace &m_workspace;
    std::vector<OpenSplit> m_splits;
    TablePanel *m_table;
    QMenu *m_parts;
};

} // namespace sxsh
