// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/monthgridmodel.h"

#include <QtWidgets/QWidget>

namespace sxsh {

class MonthGrid;

/// The line under a grid that explains its current cell or what became of the last action.
class GridHintLine final : public QWidget
{
    Q_OBJECT

public:
    explicit GridHintLine(MonthGrid &grid, QWidget *parent = nullptr);

    const GridHint &hint() const { return m_hint; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    MonthGrid &m_grid;
    GridHint m_hint;
};

} // namespace sxsh
