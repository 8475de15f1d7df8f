// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pagehit.h"

#include <QtWidgets/QAbstractScrollArea>

namespace sxsh {

/// Pages on the screen as they come out on paper, one below the other and, where there is room, two
/// side by side.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPages(std::vector<PaperPage> pages);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The page in the upper half of the view, from 1; 0 where there is none.
    int currentPage() const;
    void goTo(int page);
    /// How large the paper is, 1 as on paper; 0 fits the width.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

signals:
    void currentPageChanged(int page);
    /// A block was double-clicked.
    void activated(const sxsh::PageHit &hit);
    /// A menu is wanted for a block; it opens there on the screen.
    void menuAsked(const sxsh::PageHit &hit, const QPoint &globalAt);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void place();
    double scale() const;
    std::optional<PageHit> hit(QPoint at) const;
    void showAbout(QPoint at, QPoint globalAt);

    std::vector<PaperPage> m_pages;
    std::vector<QRectF> m_sheets; ///< in the pixels of the whole, unscrolled
    double m_zoom = 0;
    int m_current = 0;
};

} // namespace sxsh
