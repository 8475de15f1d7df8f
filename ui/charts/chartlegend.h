// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/legendentry.h"

#include <QtWidgets/QWidget>

namespace sxsh {

/// The fills and points of a chart with their names in one line, for the header of its panel.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// Names what the chart needs a legend for; hidden where that is nothing.
    void setChart(const Chart &chart, Language language);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double widthOf(const LegendEntry &entry) const;

    std::vector<LegendEntry> m_entries{};
};

} // namespace sxsh
