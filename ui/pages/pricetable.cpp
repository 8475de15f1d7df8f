// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pricetable.h"

#include "core/base/foldedtext.h"
#include "core/model/caption.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/linkbutton.h"
#include "ui/models/recordcolumn.h"
#include "ui/tables/rowremoval.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

std::vector<TableColumn> columnsOf(Workspace &workspace)
{
    std::vector<TableColumn> columns;
    const auto add = [&](QLatin1StringView key, int width, int priority) {
        columns.push_back(recordColumn(workspace, EntityKind::Factor, key));
        columns.back().width = width;
        columns.back().priority = priority;
    };
    add("resource"_L1, 160, 0);
    add("value"_L1, 100, 0);
    columns.back().title = QCoreApplication::translate("Measures", "Price (đồng)");
    add("unit"_L1, 80, 0);
    add("valid_from"_L1, 96, 0);
    add("valid_to"_L1, 96, 1);
    add("in_use"_L1, 80, 3);
    add("source"_L1, 220, 0);
    columns.back().stretches = true;
    add("code"_L1, 120, 4);
    return columns;
}

std::vector<FormGroup> groupsOf()
{
    return {{{},
             {u"resource"_s, u"value"_s, u"unit"_s, u"valid_from"_s, u"valid_to"_s, u"source"_s,
              u"code"_s, u"in_use"_s, u"note"_s}}};
}

/// A code that no factor has: “GIA-DIEN-2017”, then “GIA-DIEN-2017-2”.
QString freeCode(const Records &records, const QString &start)
{
    QString code = start;
    const auto isTaken = [&records](const QString &wanted) {
        return std::ranges::any_of(records.all<Factor>(), [&wanted](const Factor &factor) {
            return factor.code.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2; isTaken(code); ++number)
        code = start + u'-' + QString::number(number);
    return code;
}

} // namespace

PriceTable::PriceTable(Workspace &workspace, QWidget *parent)
    : TablePanel(workspace, columnsOf(workspace), u"measure_prices"_s,
                 QCoreApplication::translate("Measures", "Prices of resources"), parent),
      m_workspace(workspace)
{
    auto *empty = new EmptyState(
        "cash", QCoreApplication::translate("Measures", "No price yet"),
        QCoreApplication::translate(
            "Measures",
            "What a saving is worth is reckoned by the price of the resource on the day "
            "the measure was done. Add a price with its unit, its first day and where "
            "it is written."));
    QAbstractButton *first =
        empty->addPrimaryAction(QCoreApplication::translate("Measures", "Add a price"));
    first->setObjectName(u"prices_empty_add"_s);
    setEmptyState(empty);
    auto *more = new LinkButton(QCoreApplication::translate("Measures", "Add a price"));
    more->setObjectName(u"prices_add"_s);
    more->setMinimumWidth(more->sizeHint().width());
    addFilter(more);
    for (QAbstractButton *button : {first, static_cast<QAbstractButton *>(more)}) {
        button->setEnabled(!workspace.isReadOnly());
        connect(button, &QAbstractButton::clicked, this, [this] { add({}, m_workspace.asOf()); });
    }
    editInPlace(table().rowsModel(), workspace, EntityKind::Factor);
    letRowsBeRemoved(table(), workspace, EntityKind::Factor);
    connect(&table(), &TableView::rowActivated, this, &PriceTable::edit);
}

void PriceTable::reload()
{
    const Records &records = m_workspace.records();
    std::vector<const Factor *> prices;
    for (const Factor &factor : records.all<Factor>()) {
        if (factor.factorKind == FactorKind::Price)
            prices.push_back(&factor);
    }
    std::ranges::sort(prices, {}, [&records](const Factor *price) {
        const Resource *resource = records.find(price->resource);
        return std::tuple(resource ? sortKey(resource->name) : QString(),
                          price->validFrom.value_or(QDate()), price->id);
    });
    std::vector<QUuid> rows;
    for (const Factor *price : prices)
        rows.push_back(price->id);
    table().setRows(std::move(rows));
    table().rowsModel().touchAll();
}

int PriceTable::count() const
{
    return table().rowsModel().rowCount();
}

void PriceTable::add(QUuid resource, QDate day)
{
    if (m_workspace.isReadOnly())
        return;
    const Records &records = m_workspace.records();
    TypedTexts given{{u"kind"_s, choiceKey(FactorKind::Price)},
                     {u"in_use"_s, choiceKey(YesNo::Yes)},
                     {u"valid_from"_s, QDate(day.year(), 1, 1).toString(Qt::ISODate)}};
    if (const Resource *found = records.find(Ref<Resource>{resource})) {
        given.insert(u"resource"_s, found->code);
        given.insert(u"unit"_s, found->unit.code);
        given.insert(u"code"_s, freeCode(records, u"GIA-%1-%2"_s.arg(found->code).arg(day.year())));
    }
    RecordDialog dialog(m_workspace, EntityKind::Factor, groupsOf(), window());
    dialog.startNew(given);
    if (!resource.isNull())
        dialog.form().focusField(u"value"_s);
    if (dialog.exec() == QDialog::Accepted)
        table().choose(dialog.form().record());
}

void PriceTable::edit(QUuid factor)
{
    if (!m_workspace.records().find(Ref<Factor>{factor}))
        return;
    RecordDialog dialog(m_workspace, EntityKind::Factor, groupsOf(), window());
    dialog.showRecord(factor, u"value"_s);
    dialog.exec();
}

} // namespace sxsh
