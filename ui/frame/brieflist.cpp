// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/brieflist.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyledItemDelegate>

namespace sxsh {

namespace {

enum Role { ShapeRole = Qt::UserRole, TextRoleOfItem, AsideRole };

constexpr int shapeSize = 11;
constexpr int indent = metrics::panelPadding + shapeSize + 8;
constexpr int mostLines = 3;

/// As many lines as the item shows; the last one is shortened where more is left.
void paintLines(QPainter &painter, const QRect &room, const QString &text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    const QFontMetrics metric(painter.font());
    int top = room.top();
    for (int number = 1; number <= mostLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool isCut =
            number == mostLines && line.textStart() + line.textLength() < text.size();
        const QString shown =
            isCut ? metric.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
                  : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(room.left(), top, room.width(), metric.height()),
                         Qt::AlignLeft | Qt::TextSingleLine, shown.trimmed());
        top += metric.lineSpacing();
    }
    layout.endLayout();
}

class ItemPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, tokens.hover);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        if (focused) {
            painter->setPen(QPen(tokens.accent, 1));
            painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
        }
        const QFont bold = uiFont(TextRole::Body, QFont::DemiBold);
        const QFont small = uiFont(TextRole::Small);
        QRect room = option.rect.adjusted(indent, 4, -metrics::panelPadding, -4);
        const int titleHeight = QFontMetrics(bold).height();
        paintStateShape(*painter,
                        QRectF(option.rect.left() + metrics::panelPadding,
                               room.top() + (titleHeight - shapeSize) / 2.0, shapeSize, shapeSize),
                        static_cast<StateShape>(index.data(ShapeRole).toInt()), tokens);
        const QString aside = index.data(AsideRole).toString();
        int titleRoom = room.width();
        if (!aside.isEmpty()) {
            painter->setFont(small);
            painter->setPen(tokens.text2);
            painter->drawText(QRect(room.left(), room.top(), room.width(), titleHeight),
                              Qt::AlignRight | Qt::AlignVCenter, aside);
            titleRoom -= QFontMetrics(small).horizontalAdvance(aside) + 8;
        }
        painter->setFont(bold);
        painter->setPen(tokens.text);
        painter->drawText(
            QRect(room.left(), room.top(), titleRoom, titleHeight),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, titleRoom));
        painter->setFont(small);
        painter->setPen(tokens.text2);
        room.setTop(room.top() + titleHeight + 1);
        paintLines(*painter, room, index.data(TextRoleOfItem).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const QListView *>(option.widget);
        const int width = (view ? view->viewport()->width() : 260) - indent - metrics::panelPadding;
        const QFontMetrics small(uiFont(TextRole::Small));
        const QString text = index.data(TextRoleOfItem).toString();
        int height =
            text.isEmpty()
                ? 0
                : small.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height();
        height = std::min(height, mostLines * small.lineSpacing() + 1);
        return {100, height + QFontMetrics(uiFont(TextRole::Body)).height() + 10};
    }
};

} // namespace

BriefList::BriefList(const QString &name, QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new ItemPainter(this));
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit itemChosen(index.row()); });
}

void BriefList::setItems(const std::vector<BriefItem> &items, const QString &wordsIfEmpty)
{
    m_wordsIfEmpty = wordsIfEmpty;
    m_model->clear();
    for (const BriefItem &item : items) {
        auto *row = new QStandardItem(item.title);
        row->setData(static_cast<int>(item.shape), ShapeRole);
        row->setData(item.text, TextRoleOfItem);
        row->setData(item.aside, AsideRole);
        row->setToolTip(item.title + QStringLiteral("\n") + item.text);
        row->setAccessibleText(item.title + QStringLiteral(". ") + item.text);
        m_model->appendRow(row);
    }
    viewport()->update();
}

void BriefList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokensOf(palette()).text2);
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_wordsIfEmpty);
}

void BriefList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void BriefList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid())
        emit itemChosen(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

} // namespace sxsh
