// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/measurefigures.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>

namespace sxsh {

/// The measures of the plan with their figures, limited by class, cost, state, district and doubts.
class MeasureTable final : public TablePanel
{
    Q_OBJECT

public:
    explicit MeasureTable(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows these from now on; they are kept as they are.
    void show(std::vector<MeasureFigures> figures);
    /// The figures of a row; none where it is not there.
    const MeasureFigures *figuresOf(QUuid measure) const;
    /// Those that the filters let pass, in the order of the plan.
    std::vector<const MeasureFigures *> shown() const;
    /// What the table is limited to, in words; empty where every measure passes.
    QString limits() const;
    /// Lets every row pass.
    void showEvery();

signals:
    /// Other measures pass the filters than before.
    void shownChanged();

private:
    void addFilters();
    void fillDistricts();
    void filterRows();
    bool passes(QUuid row) const;
    QString districtOf(QUuid measure) const;

    Workspace &m_workspace;
    std::vector<MeasureFigures> m_figures;
    QHash<QUuid, std::size_t> m_places; ///< in the figures, by measure
    QHash<QUuid, QString> m_districts;  ///< by measure
    QComboBox *m_class;
    QComboBox *m_cost;
    QComboBox *m_status;
    QComboBox *m_district;
    QComboBox *m_doubt;
    QTimer m_settle; ///< rows come and go one by one while a filter is typed
    bool m_isFilling = false;
};

} // namespace sxsh
