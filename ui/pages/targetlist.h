// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicatorresult.h"
#include "ui/charts/bullet.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QAbstractScrollArea>

namespace sxsh {

/// The targets of the plan, one row each: what it is, how far, the value and what it means in shape
/// and words.
class TargetList final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TargetList(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows these results; each facility's saving is drawn for a mean saving.
    void setResults(std::vector<IndicatorResult> results, std::vector<std::vector<double>> savings);
    const std::vector<IndicatorResult> &results() const { return m_results; }
    int current() const { return m_current; }
    void setCurrent(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// One row in words, as it is read aloud.
    QString rowText(int row) const;

signals:
    void currentChanged(int row);
    /// The officer wants to see who is behind the figure.
    void activated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Columns;

    int rowHeight() const;
    Columns columns() const;
    void paintHeader(QPainter &painter, const Columns &columns) const;
    void paintRow(QPainter &painter, int row, const QRect &rect, const Columns &columns) const;
    Bullet bulletOf(int row) const;
    /// The trajectory and what is short of it or, without a value, why there is none.
    QString reasonOf(const IndicatorResult &result) const;
    void measure();
    void paintLegend(QPainter &painter, const QRect &rect) const;
    int rowAt(QPoint position) const;
    /// A click on a figure leads to those behind it.
    bool isOnFigure(QPoint position) const;

    Workspace &m_workspace;
    std::vector<IndicatorResult> m_results;
    std::vector<std::vector<double>> m_savings;
    int m_current = 0;
    int m_nameWidth = 0; ///< of the longest name
    int m_stateWidth = 0;
    int m_longestReason = 0;
};

} // namespace sxsh
