// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/measurefigures.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QTabWidget>

namespace sxsh {

class CeilingFindings;
class ChartView;
class Panel;
class PriceTable;
class TablePanel;

/// Measures beside one another: by what they save, by what a saved TOE costs, which could not be
/// put there and why, whose support is above a ceiling, and the prices behind it.
class MeasureComparison final : public QTabWidget
{
    Q_OBJECT

public:
    explicit MeasureComparison(Workspace &workspace, QWidget *parent = nullptr);

    void show(const MeasuresTogether &sum);
    /// The table that is seen; none where it is a chart or a list.
    TablePanel *table() const;
    /// Asks for a price of the resource that holds on the day.
    void addPrice(QUuid resource, QDate day);
    /// Opens a price.
    void editPrice(QUuid factor);

signals:
    /// The officer wants to see a measure of a chart or a list.
    void measureOpened(const QUuid &measure);

private:
    /// A measure that one of the three could not hold.
    struct LeftOut {
        QString where{}; ///< which of them, translated
        LeftOutMeasure measure{};
    };

    ChartView *addChart(const QString &name, const QString &title, bool isHigh);
    void buildLeftOut();
    void showLeftOut(const MeasuresTogether &sum);

    Workspace &m_workspace;
    ChartView *m_byMoney;
    ChartView *m_byToe;
    ChartView *m_curve;
    Panel *m_curvePanel = nullptr;
    QString m_curveTitle;
    TablePanel *m_leftOut;
    CeilingFindings *m_ceilings;
    PriceTable *m_prices;
    std::vector<Ref<Measure>> m_moneySteps; ///< the measures of each chart, in its order
    std::vector<Ref<Measure>> m_toeSteps;
    std::vector<Ref<Measure>> m_curveSteps;
    std::vector<LeftOut> m_rows;
};

} // namespace sxsh
