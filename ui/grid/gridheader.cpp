// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/gridheader.h"

#include "ui/grid/monthgridmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>

namespace sxsh {

GridHeader::GridHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QString GridHeader::group(int section) const
{
    return model()
               ? model()->headerData(section, orientation(), MonthGridModel::GroupRole).toString()
               : QString();
}

bool GridHeader::hasGroups() const
{
    return orientation() == Qt::Horizontal && count() > 0 && !group(0).isEmpty();
}

QSize GridHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    if (orientation() == Qt::Vertical)
        return size;
    return {size.width(), metrics::gridHeaderHeight * (hasGroups() ? 2 : 1)};
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const Tokens &tokens = tokensOf(palette());
    QRect own = rect;
    if (hasGroups())
        own.setTop(rect.bottom() + 1 - metrics::gridHeaderHeight);
    painter->save();
    painter->fillRect(rect, tokens.header);
    const bool isStrong =
        model()->headerData(section + 1, orientation(), MonthGridModel::FirstOfGroupRole).toBool();
    paintLine(*painter, own, Qt::BottomEdge,
              orientation() == Qt::Horizontal ? tokens.border
              : isStrong                      ? tokens.ctrl
                                              : tokens.line);
    if (isStrong && orientation() == Qt::Horizontal)
        paintLine(*painter, own, Qt::RightEdge, tokens.ctrl);
    else if (orientation() == Qt::Vertical)
        paintLine(*painter, own, Qt::RightEdge, tokens.border);
    const bool isTitle = orientation() == Qt::Horizontal;
    const QFont font = uiFont(isTitle ? TextRole::Small : TextRole::Body,
                              isTitle ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isTitle ? tokens.text2 : tokens.text);
    const int padding =
        isTitle ? std::min(metrics::cellPadding, own.width() / 12) : metrics::cellPadding;
    const QRect room = own.adjusted(padding, 0, -padding, 0);
    const auto alignment = static_cast<Qt::Alignment>(
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

void GridHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (!hasGroups())
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    const QFont font = uiFont(TextRole::Small, QFont::DemiBold);
    painter.setFont(font);
    for (int first = 0; first < count();) {
        int last = first;
        while (last + 1 < count() && group(last + 1) == group(first) &&
               !model()
                    ->headerData(last + 1, orientation(), MonthGridModel::FirstOfGroupRole)
                    .toBool())
            ++last;
        const int left = sectionViewportPosition(first);
        const int right = sectionViewportPosition(last) + sectionSize(last);
        const QRect rect(left, 0, right - left, height() - metrics::gridHeaderHeight);
        if (last + 1 < count())
            paintLine(painter, rect, Qt::RightEdge, tokens.ctrl);
        painter.setPen(tokens.text2);
        const QRect room = rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
        painter.drawText(room, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(group(first), Qt::ElideRight, room.width()));
        first = last + 1;
    }
}

} // namespace sxsh
