// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/charthit.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

class QMenu;

namespace sxsh {

/// A chart of a page: drawn like the one on paper but in the colours of the screen, told by tool
/// tips, keys and accessible text, copied as picture and as table.
///
/// Arrow keys go through the categories, Enter or a double click activates one, Ctrl+C copies.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(Chart chart);
    const Chart &chart() const { return m_chart; }

    /// What the chart is about; the accessible name.
    void setTitle(const QString &title);

    /// The language of numbers and words.
    void setLanguage(Language language);

    /// False where the panel's header shows the fills.
    void setLegendShown(bool shown);

    /// False where the panel's title says the unit.
    void setUnitShown(bool shown);

    /// Where everything is now, from the top left corner of contentsRect().
    const ChartLayout &layoutOfChart() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The chart in the light colours at that scale, as it is copied and saved.
    QImage picture(double scale = 2) const;

    /// Writes the chart into a PNG or, as on paper, into a PDF file; throws Error.
    void savePicture(const QString &path) const;

    void copyPicture() const;
    void copyTable() const;

signals:
    /// The officer wants the chart in a file: ask where and call savePicture().
    void savePictureRequested();
    /// The officer wants to see what is behind a category.
    void categoryActivated(int category);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const ChartDrawing &drawing() const;
    std::optional<ChartHit> hit(QPoint at) const;
    void redraw();
    void tell();
    void go(int step);
    void showWords(const ChartHit &hit, QPoint globalAt);
    void fillMenu(QMenu &menu);
    ChartStyle styled(const Tokens &tokens) const;

    Chart m_chart{};
    Language m_language = Language::Vietnamese;
    bool m_legendShown = true;
    bool m_unitShown = true;
    std::optional<int> m_stop{}; ///< where the arrow keys are
    mutable std::optional<ChartDrawing> m_drawing{};
    QPixmap m_pixmap{};
};

} // namespace sxsh
