// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/searchbox.h"

#include "core/base/foldedtext.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtGui/QTextLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole, KindRole, PageRole, DetailRole, SpansRole, DetailSpansRole };

constexpr int mostFound = 40;
constexpr int mostSeen = 9;

QVariantList spansOf(const std::vector<TextSpan> &spans)
{
    QVariantList list;
    for (const TextSpan &span : spans)
        list << static_cast<int>(span.from) << static_cast<int>(span.length);
    return list;
}

/// Two lines per record, with what matched in bold.
class FoundPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.select);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, tokens.hover);
        const QRect room = option.rect.adjusted(metrics::panelPadding, 3, -8, -3);
        painter->setPen(tokens.text);
        drawLine(*painter, room, index.data().toString(), index.data(SpansRole).toList(),
                 uiFont(TextRole::Body));
        painter->setPen(tokens.text2);
        drawLine(*painter, room.adjusted(0, room.height() / 2, 0, 0),
                 index.data(DetailRole).toString(), index.data(DetailSpansRole).toList(),
                 uiFont(TextRole::Small));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, metrics::listRowHeight};
    }

private:
    static void drawLine(QPainter &painter, const QRect &room, const QString &text,
                         const QVariantList &spans, const QFont &font)
    {
        QTextLayout layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()), font);
        QList<QTextLayout::FormatRange> ranges;
        for (int index = 0; index + 1 < spans.size(); index += 2) {
            QTextLayout::FormatRange range;
            range.start = spans[index].toInt();
            range.length = spans[index + 1].toInt();
            range.format.setFontWeight(QFont::DemiBold);
            ranges += range;
        }
        layout.setFormats(ranges);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(room.width() * 2);
        layout.endLayout();
        layout.draw(&painter, room.topLeft());
    }
};

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_list(nullptr)
{
    setObjectName(u"search"_s);
    setPlaceholderText(
        QCoreApplication::translate("Window", "Find facilities, activities, clauses…  Ctrl+K"));
    setAccessibleName(QCoreApplication::translate("Window", "Find anything in the plan"));
    addAction(icon("magnify"), LeadingPosition)->setText(accessibleName());
    setClearButtonEnabled(true);
    setFixedHeight(metrics::fieldHeight);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::find);
}

void SearchBox::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_search.reset();
    clear();
    setEnabled(workspace != nullptr);
    if (!workspace)
        return;
    m_search = std::make_unique<RecordSearch>(workspace->records());
    connect(workspace, &Workspace::changed, this,
            [this](const ChangeSet &set) { m_search->update(set); });
}

void SearchBox::setPages(std::vector<SearchedPage> pages)
{
    m_pages = std::move(pages);
}

void SearchBox::find()
{
    if (!m_search)
        return;
    if (!m_list) {
        // A child of the window and no popup: the keyboard stays in the field.
        m_list = new QListView(window());
        m_list->setObjectName(u"search_results"_s);
        m_list->setAccessibleName(QCoreApplication::translate("Window", "What was found"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setMouseTracking(true);
        m_list->setUniformItemSizes(true);
        m_list->setItemDelegate(new FoundPainter(m_list));
        m_list->setModel(m_model);
        connect(m_list, &QListView::clicked, this, &SearchBox::take);
    }
    m_model->clear();
    const QString typed = text();
    const QString wanted = folded(typed);
    if (wanted.isEmpty()) {
        m_list->hide();
        return;
    }
    for (const SearchedPage &page : m_pages) {
        if (!folded(page.title).contains(wanted))
            continue;
        auto *item = new QStandardItem(page.title);
        item->setData(page.address, PageRole);
        item->setData(page.detail, DetailRole);
        m_model->appendRow(item);
    }
    for (const FoundRecord &found : m_search->find(typed, mostFound)) {
        auto *item = new QStandardItem(found.caption);
        item->setData(found.id, IdRole);
        item->setData(static_cast<int>(found.kind), KindRole);
        item->setData(found.detail, DetailRole);
        item->setData(spansOf(found.captionSpans), SpansRole);
        item->setData(spansOf(found.detailSpans), DetailSpansRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        auto *item = new QStandardItem(
            QCoreApplication::translate("Window", "Nothing is called “%1”").arg(typed));
        item->setData(QCoreApplication::translate(
                          "Window", "Try part of a name or a code; accents do not matter"),
                      DetailRole);
        item->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(item);
    }
    placeList();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void SearchBox::placeList()
{
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int rows = std::min(mostSeen, m_model->rowCount());
    m_list->setGeometry(below.x(), below.y(), width(), rows * metrics::listRowHeight + 4);
    m_list->raise();
    m_list->show();
}

void SearchBox::take(const QModelIndex &index)
{
    if (!index.isValid() || !m_workspace)
        return;
    const QString page = index.data(PageRole).toString();
    const QVariant id = index.data(IdRole);
    m_list->hide();
    if (!page.isEmpty())
        emit pageChosen(page);
    else if (id.isValid())
        m_workspace->open({static_cast<EntityKind>(index.data(KindRole).toInt()), id.toUuid(), {}});
    else
        return;
    clear();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            const int row =
                std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen)
            take(m_list->currentIndex());
        return;
    case Qt::Key_Escape:
        if (isOpen)
            m_list->hide();
        else
            clear();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list && event->reason() != Qt::MouseFocusReason)
        m_list->hide();
}

} // namespace sxsh
