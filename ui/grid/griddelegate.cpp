// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/griddelegate.h"

#include "ui/grid/monthgridmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int cornerSize = 7;
} // namespace

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *shown = index.data(MonthGridModel::CellRole).value<const GridCell *>();
    const auto *model = qobject_cast<const MonthGridModel *>(index.model());
    if (!shown || !model)
        return;
    const Tokens &tokens = tokensOf(option.palette);
    const QRect rect = option.rect;
    const bool isTotal = model->partOf(index) == wholeYear;
    const bool isBad = !shown->problem.isEmpty();
    const bool isDoubtful = !shown->doubt.isEmpty();
    QColor ground = tokens.surface;
    if (isTotal)
        ground = tokens.header;
    else if (shown->isComputed || shown->isLocked)
        ground = tokens.subtle;
    if (isBad)
        ground = tokens.badBg;
    else if (isDoubtful)
        ground = tokens.warnBg;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    if ((option.state & QStyle::State_Selected) != 0 && !isCurrent)
        ground = tokens.select;
    painter->save();
    painter->fillRect(rect, ground);
    const bool isDown = model->months() == MonthGridModel::Months::Down;
    const bool isStrong =
        model
            ->headerData(model->trackOf(index) + 1, isDown ? Qt::Horizontal : Qt::Vertical,
                         MonthGridModel::FirstOfGroupRole)
            .toBool();
    paintLine(*painter, rect, Qt::BottomEdge, isStrong && !isDown ? tokens.ctrl : tokens.line);
    paintLine(*painter, rect, Qt::RightEdge, isStrong && isDown ? tokens.ctrl : tokens.line);
    if (isBad || isDoubtful) {
        QPainterPath corner(QPointF(rect.right() + 1 - cornerSize, rect.top()));
        corner.lineTo(rect.right() + 1, rect.top());
        corner.lineTo(rect.right() + 1, rect.top() + cornerSize);
        corner.closeSubpath();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(corner, isBad ? tokens.bad : tokens.warn);
    }
    QFont font = option.font;
    if (isTotal)
        font.setWeight(QFont::DemiBold);
    if (shown->isEstimate)
        font.setItalic(true);
    const QColor ink = isBad                                  ? tokens.bad
                       : shown->isFaint                       ? tokens.text3
                       : shown->isComputed || shown->isLocked ? tokens.text2
                                                              : tokens.text;
    painter->setPen(ink);
    const QString text = shown->isEstimate && !isBad ? u"~ "_s + shown->text : shown->text;
    const int padding = std::min(metrics::cellPadding, rect.width() / 12);
    const QRect room = rect.adjusted(padding, 0, -padding, 0);
    const QString fitted = isBad ? QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width())
                                 : fittedFigure(text, font, room.width());
    painter->setFont(font);
    painter->drawText(
        room, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, fitted);
    if (isCurrent) {
        const bool isFocused = (option.state & QStyle::State_Active) != 0 && view->hasFocus();
        paintEdge(*painter, QRectF(rect), 0, metrics::focusWidth,
                  isFocused ? tokens.accent : tokens.ctrl);
    }
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * metrics::cellPadding,
            metrics::rowHeight};
}

} // namespace sxsh
