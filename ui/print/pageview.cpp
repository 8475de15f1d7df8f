// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageview.h"

#include "ui/fonts.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>
#include <algorithm>

namespace sxsh {

namespace {

constexpr double gap = 16;
constexpr double screenDotsPerInch = 96;
constexpr double widestFit = 1.15;

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QCoreApplication::translate("Print", "Pages of the report"));
}

void PageView::setPages(std::vector<PaperPage> pages)
{
    m_pages = std::move(pages);
    verticalScrollBar()->setValue(0);
    place();
}

double PageView::scale() const
{
    if (m_zoom > 0)
        return m_zoom * screenDotsPerInch / dotsPerInch;
    double widest = 1;
    for (const PaperPage &page : m_pages)
        widest = std::max(widest, sheetRect(page.orientation).width());
    const double room = viewport()->width() - 2 * gap;
    return std::min(room / widest, widestFit * screenDotsPerInch / dotsPerInch);
}

void PageView::place()
{
    m_sheets.clear();
    const double factor = scale();
    const double room = std::max(viewport()->width(), 1);
    double y = gap;
    double widest = 0;
    for (std::size_t index = 0; index < m_pages.size();) {
        QSizeF size = sheetRect(m_pages[index].orientation).size() * factor;
        const bool hasTwin = index + 1 < m_pages.size() &&
                             m_pages[index + 1].orientation == m_pages[index].orientation &&
                             2 * size.width() + 3 * gap <= room;
        const double rowWidth = hasTwin ? 2 * size.width() + gap : size.width();
        double x = std::max(gap, (room - rowWidth) / 2);
        m_sheets.emplace_back(QPointF(x, y), size);
        if (hasTwin)
            m_sheets.emplace_back(QPointF(x + size.width() + gap, y), size);
        widest = std::max(widest, rowWidth);
        y += size.height() + gap;
        index += hasTwin ? 2 : 1;
    }
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(y) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(widest + 2 * gap) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
    m_current = currentPage();
    emit currentPageChanged(m_current);
}

int PageView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    int page = m_sheets.empty() ? 0 : 1;
    for (std::size_t index = 0; index < m_sheets.size(); ++index) {
        if (m_sheets[index].top() <= middle &&
            (index == 0 || m_sheets[index].top() > m_sheets[index - 1].top()))
            page = static_cast<int>(index) + 1;
    }
    return page;
}

void PageView::goTo(int page)
{
    if (page >= 1 && page <= static_cast<int>(m_sheets.size())) {
        verticalScrollBar()->setValue(
            static_cast<int>(m_sheets[static_cast<std::size_t>(page - 1)].top() - gap));
    }
}

void PageView::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    place();
    goTo(page);
}

void PageView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.window);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (std::size_t index = 0; index < m_sheets.size(); ++index) {
        const QRectF sheet = m_sheets[index].translated(-scrolled);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        // Paper is white whatever the theme.
        painter.fillRect(sheet, Qt::white);
        painter.setPen(tokens.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        paint(painter, m_pages[index], scale());
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    place();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_current) {
        m_current = page;
        emit currentPageChanged(page);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double step = 1.1;
    const double now = scale() * dotsPerInch / screenDotsPerInch;
    setZoom(std::clamp(event->angleDelta().y() > 0 ? now * step : now / step, 0.25, 3.0));
}

std::optional<PageHit> PageView::hit(QPoint at) const
{
    const QPointF place =
        QPointF(at) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (std::size_t index = 0; index < m_sheets.size(); ++index) {
        if (m_sheets[index].contains(place))
            return hitOf(m_pages[index], (place - m_sheets[index].topLeft()) / scale());
    }
    return {};
}

void PageView::showAbout(QPoint at, QPoint globalAt)
{
    const auto found = hit(at);
    QToolTip::showText(globalAt, found ? found->about : QString(), viewport());
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showAbout(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto found = hit(event->pos()))
        emit activated(*found);
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    // From the keyboard it is about what stands in the middle of the view.
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = isByKey ? viewport()->rect().center() : event->pos();
    if (const auto found = hit(at))
        emit menuAsked(*found, viewport()->mapToGlobal(at));
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        goTo(1);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace sxsh
