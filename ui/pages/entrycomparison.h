// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates.h"
#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"
#include "ui/tables/tableview.h"

class QPushButton;

namespace sxsh {

/// Two entries of the register side by side, what differs marked, and the ways to decide whether
/// they are one facility.
class EntryComparison final : public Panel
{
    Q_OBJECT

public:
    explicit EntryComparison(Workspace &workspace, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    /// Shows the two entries; none: there is nothing to compare.
    void show(const DuplicatePair *pair);

signals:
    /// They are one facility, this being the main entry.
    void mainChosen(sxsh::Ref<sxsh::Facility> main);
    /// They are two facilities.
    void apartChosen();

private:
    enum class Difference { None, OneIsEmpty, Differs };
    /// What both have of one thing.
    struct Line {
        QString label{};
        QString first{};
        QString second{};
        Difference difference = Difference::None;
    };
    std::vector<TableColumn> columns();
    std::vector<Line> linesOf(const DuplicatePair &pair) const;

    Workspace &m_workspace;
    TableView *m_table;
    std::vector<Line> m_lines;
    std::optional<DuplicatePair> m_pair{};
    std::vector<QPushButton *> m_buttons;
};

} // namespace sxsh
