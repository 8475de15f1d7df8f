// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sidebar.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <algorithm>

namespace sxsh {

namespace {

enum Role { PageRole = Qt::UserRole, IconRole, CountRole };

constexpr int headingHeight = 30;
constexpr int margin = 8;
constexpr int iconInset = 12;
constexpr int wordsLeft = iconInset + metrics::navIconSize + 8;
constexpr int wordsRight = 4;
constexpr int mostLines = 3;
constexpr int mostGiven = 8; ///< what a row gives of its height before the list scrolls

class ItemPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool isFolded = false;
    int given = 0; ///< of each row's height, where the window is low

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const QString text = index.data().toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(PageRole).toString().isEmpty()) {
            paintHeading(*painter, option, text, tokens);
            painter->restore();
            return;
        }
        const QRect box = option.rect.adjusted(margin, 0, -margin, 0);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? tokens.select : tokens.hover);
            painter->drawRoundedRect(box, metrics::panelRadius, metrics::panelRadius);
        }
        if (chosen)
            painter->fillRect(
                QRect(box.left(), box.top() + 6, metrics::accentBarWidth, box.height() - 12),
                tokens.accent);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens.accent, metrics::focusWidth));
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), metrics::panelRadius,
                                     metrics::panelRadius);
        }
        const int size = metrics::navIconSize;
        const int iconLeft = isFolded ? box.center().x() - size / 2 : box.left() + iconInset;
        paintIcon(*painter, QRectF(iconLeft, box.center().y() - size / 2.0 + 1, size, size),
                  index.data(IconRole).toString(), chosen ? tokens.accent : tokens.text2);
        if (!isFolded)
            paintWords(*painter, box.adjusted(wordsLeft, 0, -wordsRight, 0), index, chosen, tokens);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(PageRole).toString().isEmpty())
            return {100, isFolded ? 12 : headingHeight - given};
        // The page that is seen is in bold: no item changes its height when it is chosen.
        const QFontMetrics words(uiFont(TextRole::Body, QFont::DemiBold));
        const int room = option.widget->width() - 2 * margin - wordsLeft - wordsRight;
        const int lines = isFolded ? 1 : linesOf(index.data().toString(), words, room);
        return {100, metrics::navItemHeight - given + (lines - 1) * words.lineSpacing()};
    }

private:
    static int linesOf(const QString &text, const QFontMetrics &words, int room)
    {
        const QRect whole =
            words.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap | Qt::AlignLeft, text);
        return std::clamp(whole.height() / words.lineSpacing(), 1, mostLines);
    }

    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                      const Tokens &tokens) const
    {
        if (isFolded) {
            painter.setPen(tokens.border);
            painter.drawLine(option.rect.left() + 12, option.rect.center().y(),
                             option.rect.right() - 12, option.rect.center().y());
            return;
        }
        painter.setFont(uiFont(TextRole::Small, QFont::DemiBold));
        painter.setPen(tokens.text2);
        painter.drawText(option.rect.adjusted(16, 0, -8, -4), Qt::AlignLeft | Qt::AlignBottom,
                         text);
    }

    void paintWords(QPainter &painter, QRect room, const QModelIndex &index, bool chosen,
                    const Tokens &tokens) const
    {
        painter.setFont(uiFont(TextRole::Body, chosen ? QFont::DemiBold : QFont::Normal));
        painter.setPen(tokens.text);
        const int count = index.data(CountRole).toInt();
        if (count > 0) {
            const QString number = QString::number(count);
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
            room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(number) - 8);
        }
        constexpr int brokenOff = 40; // what each line but the last may leave free
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          mostLines * room.width() -
                                                              (mostLines - 1) * brokenOff));
    }
};

} // namespace

SideBar::SideBar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("side_bar"));
    setAccessibleName(QCoreApplication::translate("Window", "Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ItemPainter(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setAttribute(Qt::WA_OpaquePaintEvent, false);
    setFixedWidth(metrics::sideBarWidth);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (const QString page = item->data(PageRole).toString(); !page.isEmpty())
            emit pageChosen(page);
    });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const QString page = item->data(PageRole).toString(); !page.isEmpty())
            emit pageChosen(page);
    });
}

void SideBar::setItems(const std::vector<NavigationItem> &items)
{
    const QString marked = currentItem() ? currentItem()->data(PageRole).toString() : QString();
    clear();
    m_items = items;
    for (const NavigationItem &item : items) {
        auto *row = new QListWidgetItem(item.title, this);
        row->setData(PageRole, item.page);
        row->setData(IconRole, QString::fromLatin1(item.icon));
        row->setData(CountRole, item.count);
        row->setToolTip(item.title);
        if (item.page.isEmpty())
            row->setFlags(Qt::NoItemFlags);
    }
    mark(marked);
    fitRows();
}

void SideBar::fitRows()
{
    auto &painter = *static_cast<ItemPainter *>(itemDelegate());
    painter.given = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.widget = this;
    int needed = 0;
    for (int row = 0; row < count(); ++row)
        needed += painter.sizeHint(option, model()->index(row, 0)).height();
    const int lacking = needed - viewport()->height();
    if (lacking > 0)
        painter.given = std::min(mostGiven, (lacking + count() - 1) / count());
    scheduleDelayedItemsLayout();
}

void SideBar::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitRows();
}

void SideBar::mark(const QString &page)
{
    for (int row = 0; row < count(); ++row) {
        if (!page.isEmpty() && item(row)->data(PageRole).toString() == page) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(-1);
}

void SideBar::setCount(const QString &page, int number)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PageRole).toString() == page)
            item(row)->setData(CountRole, number);
    }
}

void SideBar::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    static_cast<ItemPainter *>(itemDelegate())->isFolded = folded;
    fitRows();
}

QModelIndex SideBar::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Headings are stepped over.
    QModelIndex index = QListWidget::moveCursor(action, modifiers);
    const int step = action == MoveUp || action == MovePageUp || action == MoveEnd ? -1 : 1;
    while (index.isValid() && index.data(PageRole).toString().isEmpty())
        index = index.siblingAtRow(index.row() + step);
    return index.isValid() ? index : currentIndex();
}

} // namespace sxsh
