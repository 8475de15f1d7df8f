// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/typingoffers.h"

#include "core/base/foldedtext.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyle>
#include <algorithm>

namespace sxsh {

namespace {

constexpr int mostOffers = 60;
constexpr int widestList = 520;

} // namespace

TypingOffers::TypingOffers(QLineEdit &line, Make make)
    : QObject(&line), m_line(line), m_make(std::move(make)), m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(&m_line);
    m_completer->setMaxVisibleItems(12);
    connect(&m_line, &QLineEdit::textEdited, this, &TypingOffers::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { emit chosen(index.data(Qt::UserRole).toUuid()); });
}

void TypingOffers::offer(const QString &typed)
{
    if (m_offers.empty()) {
        m_offers = m_make();
        std::ranges::sort(m_offers, {},
                          [](const OfferedRecord &offer) { return sortKey(offer.text); });
    }
    m_model->clear();
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const OfferedRecord &offer : m_offers) {
        const bool fits = std::ranges::all_of(
            words, [&offer](const QString &word) { return offer.words.contains(word); });
        if (!fits)
            continue;
        auto *item = new QStandardItem(offer.text);
        item->setData(offer.id, Qt::UserRole);
        m_model->appendRow(item);
        if (m_model->rowCount() == mostOffers)
            break;
    }
    QAbstractItemView *list = m_completer->popup();
    if (m_model->rowCount() == 0) {
        list->hide();
        return;
    }
    // A narrow field is no reason to cut what is offered.
    const int wanted =
        list->sizeHintForColumn(0) + list->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4;
    m_completer->complete(
        {0, 0, std::max(m_line.width(), std::min(wanted, widestList)), m_line.height()});
}

} // namespace sxsh
