// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/adoptersavings.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QWidget>

namespace sxsh {

class TablePanel;

/// The three readings of savings by groups of facilities, or by resource in its own unit, with how
/// many have figures.
class SavingGroupTable final : public QWidget
{
    Q_OBJECT

public:
    /// The first column says what the groups are.
    SavingGroupTable(Workspace &workspace, const QString &name, const QString &groupTitle,
                     QWidget *parent = nullptr);

    TablePanel &panel() const { return *m_table; }
    void show(const std::vector<SavingGroup> &groups);
    void show(const std::vector<ResourceSavings> &resources);

signals:
    /// The officer wants to see the facilities of a group with these savings.
    void groupActivated(const QString &name, const std::vector<AdopterSaving> &adopters,
                        const QUuid &resource);

private:
    /// One row, of either kind.
    struct Line {
        QString name{};
        std::vector<AdopterSaving> adopters{};
        QUuid resource{}; ///< null: all energy
        int n = 0;
        std::optional<double> share{};
        std::optional<double> simpleMean{};
        std::optional<double> weightedMean{};
        double avoided = 0;
        QString unit{};
        std::optional<double> meteredMean{};
        std::optional<double> meteredHalfWidth{};
        std::optional<double> meteredPart{};
    };

    std::vector<TableColumn> columns(const QString &groupTitle);
    const Line &lineOf(QUuid row) const;
    ShownCell fractionCell(const std::optional<double> &fraction) const;
    void showLines(std::vector<Line> lines);

    Workspace &m_workspace;
    TablePanel *m_table;
    std::vector<Line> m_lines;
};

} // namespace sxsh
