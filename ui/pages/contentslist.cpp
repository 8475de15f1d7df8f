// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contentslist.h"

#include "ui/theme/metrics.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>
#include <algorithm>

namespace sxsh {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int levelRole = Qt::UserRole + 1;
constexpr int levelIndent = 10;
constexpr int lineGap = 6;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    explicit EntryDelegate(QListWidget *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect room(0, 0, m_list->viewport()->width(), QWIDGETSIZE_MAX);
        const QRect text = option.fontMetrics.boundingRect(textRoom(room, index), Qt::TextWordWrap,
                                                           index.data().toString());
        return {room.width(), std::max(metrics::rowHeight, text.height() + lineGap)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString heading = std::exchange(item.text, {});
        m_list->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, m_list);
        painter->setFont(item.font);
        painter->setPen(item.palette.color(QPalette::Text));
        painter->drawText(textRoom(item.rect, index), Qt::AlignVCenter | Qt::TextWordWrap, heading);
    }

private:
    static QRect textRoom(const QRect &row, const QModelIndex &index)
    {
        const int indent = levelIndent * (index.data(levelRole).toInt() - 1);
        return row.adjusted(metrics::cellPadding + indent, 0, -metrics::cellPadding, 0);
    }

    QListWidget *m_list;
};

} // namespace

ContentsList::ContentsList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new EntryDelegate(this));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit pageChosen(item->data(pageRole).toInt());
    });
}

void ContentsList::setEntries(const std::vector<ContentsEntry> &entries)
{
    clear();
    for (const ContentsEntry &entry : entries) {
        auto *item = new QListWidgetItem(entry.heading, this);
        item->setData(pageRole, entry.page);
        item->setData(levelRole, entry.level);
        item->setToolTip(entry.heading);
    }
}

void ContentsList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace sxsh
