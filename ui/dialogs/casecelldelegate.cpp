// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/casecelldelegate.h"

#include "ui/dialogs/casetablemodel.h"
#include "ui/grid/monthgridmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLineEdit>

namespace sxsh {

namespace {

constexpr int cornerSize = 7;

} // namespace

CaseCellDelegate::CaseCellDelegate(QObject *parent) : SpreadsheetDelegate(parent)
{
    // An editor that is given up has told its text already.
    connect(this, &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *editor, EndEditHint hint) {
                const auto index = editor->property("cell").value<QPersistentModelIndex>();
                if (hint == RevertModelCache && index.isValid())
                    emit typing(index, editor->property("before").toString());
            });
}

void CaseCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect rect = option.rect;
    const bool isOpen = index.flags().testFlag(Qt::ItemIsEditable);
    const bool isBad = !index.data(CaseTableModel::ProblemRole).toString().isEmpty();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const bool isChosen = (option.state & QStyle::State_Selected) != 0 && !isCurrent;
    painter->save();
    painter->fillRect(rect, isChosen  ? tokens.select
                            : isBad   ? tokens.badBg
                            : !isOpen ? tokens.subtle
                                      : tokens.surface);
    const bool isStrong =
        index.model()
            ->headerData(index.column() + 1, Qt::Horizontal, MonthGridModel::FirstOfGroupRole)
            .toBool();
    paintLine(*painter, rect, Qt::BottomEdge, tokens.line);
    paintLine(*painter, rect, Qt::RightEdge, isStrong ? tokens.ctrl : tokens.line);
    if (isBad) {
        QPainterPath corner(QPointF(rect.right() + 1 - cornerSize, rect.top()));
        corner.lineTo(rect.right() + 1, rect.top());
        corner.lineTo(rect.right() + 1, rect.top() + cornerSize);
        corner.closeSubpath();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(corner, tokens.bad);
    }
    painter->setPen(isBad                                            ? tokens.bad
                    : index.data(CaseTableModel::FaintRole).toBool() ? tokens.text3
                                                                     : tokens.text);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QRect room = rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
    const QString text = index.data().toString();
    QFont font = option.font;
    // A figure is never cut, since a part of it is another figure.
    const QString fitted = isBad || alignment.testFlag(Qt::AlignLeft)
                               ? QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width())
                               : fittedFigure(text, font, room.width());
    painter->setFont(font);
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine, fitted);
    if (isCurrent) {
        const bool isFocused = (option.state & QStyle::State_Active) != 0 && view->hasFocus();
        paintEdge(*painter, QRectF(rect), 0, metrics::focusWidth,
                  isFocused ? tokens.accent : tokens.ctrl);
    }
    painter->restore();
}

QWidget *CaseCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QWidget *editor = SpreadsheetDelegate::createEditor(parent, option, index);
    const QPersistentModelIndex cell(index);
    editor->setProperty("cell", QVariant::fromValue(cell));
    editor->setProperty("before", index.data(Qt::EditRole));
    connect(static_cast<QLineEdit *>(editor), &QLineEdit::textEdited, this,
            [this, cell](const QString &text) {
                if (cell.isValid())
                    emit typing(cell, text);
            });
    return editor;
}

} // namespace sxsh
