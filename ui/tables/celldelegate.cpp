// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/celldelegate.h"

#include "ui/charts/bullet.h"
#include "ui/models/tablemodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolTip>
#include <algorithm>

namespace sxsh {

namespace {

constexpr int shapeSize = 10;
constexpr int shapeGap = 6;
constexpr int barWidth = 36;

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const auto *shown = index.data(TableModel::CellRole).value<const ShownCell *>();
    if (!shown)
        return;
    const Tokens &tokens = tokensOf(item.palette);
    QRect rest = item.rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
    painter->save();
    painter->setClipRect(item.rect);
    if (shown->completeness) {
        const auto steps = static_cast<double>(tokens.completeness.size());
        const auto step =
            static_cast<std::size_t>(std::clamp(*shown->completeness * steps, 0.0, steps - 1));
        painter->fillRect(item.rect.adjusted(1, 1, -1, -2), tokens.completeness[step]);
    }
    if (shown->shape) {
        const QRectF box(rest.left(), rest.center().y() - shapeSize / 2.0 + 1, shapeSize,
                         shapeSize);
        paintStateShape(*painter, box, *shown->shape, tokens);
        rest.setLeft(rest.left() + shapeSize + shapeGap);
    }
    if (shown->progress) {
        paintProgressBar(*painter, QRectF(rest.left(), rest.top(), barWidth, rest.height()),
                         *shown->progress, tokens);
        rest.setLeft(rest.left() + barWidth + shapeGap);
    }
    QFont font = item.font;
    if (shown->isStrong)
        font.setWeight(QFont::DemiBold);
    const bool isFigure = shown->sort.typeId() == QMetaType::Double;
    const QString fitted = isFigure
                               ? fittedFigure(text, font, rest.width())
                               : QFontMetrics(font).elidedText(text, shown->elide, rest.width());
    if (isFigure && fitted != text)
        emit figureCut(index.column(), sizeHint(option, index).width());
    painter->setFont(font);
    painter->setPen(shown->tone == Tone::Plain ? tokens.text : toneColor(shown->tone, tokens));
    painter->drawText(
        rest, static_cast<int>(item.displayAlignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        fitted);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto *shown = index.data(TableModel::CellRole).value<const ShownCell *>();
    QFont font = option.font;
    if (shown && shown->isStrong)
        font.setWeight(QFont::DemiBold);
    int width = QFontMetrics(font).horizontalAdvance(index.data().toString());
    width += 2 * metrics::cellPadding + 2;
    if (shown && shown->shape)
        width += shapeSize + shapeGap;
    if (shown && shown->progress)
        width += barWidth + shapeGap;
    size.setWidth(width);
    return size;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cell_editor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAlignment(static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    return editor;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isCut = index.isValid() && event->type() == QEvent::ToolTip &&
                       sizeHint(option, index).width() > option.rect.width() + 2;
    if (!isCut || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view, option.rect);
    return true;
}

} // namespace sxsh
