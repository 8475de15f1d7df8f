// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtWidgets/QWidget>

namespace sxsh {

/// The fills of a chart with their names in one line, for the header of its panel.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// Names the series of that chart; empty for charts that need no legend.
    void setChart(const Chart &chart);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        SeriesRole role = SeriesRole::Actual;
        QString name{};
    };
    double widthOf(const Entry &entry) const;

    std::vector<Entry> m_entries{};
};

} // namespace sxsh
