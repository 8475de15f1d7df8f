// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historydialog.h"
#include "ui/tables/tableoutput.h"

#include "core/exchange/shownvalue.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "ui/tables/tableview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <memory>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// One change of one field.
struct HistoryRow {
    JournalLine line{};
    QString field{};
    QString before{};
    QString after{};
};

using HistoryRows = QHash<QUuid, HistoryRow>;

/// The records that hold the fields of a form: for a facility also its states, places, enterprise.
std::vector<Record> holders(const Workspace &workspace, EntityKind kind, QUuid id)
{
    const Records &records = workspace.records();
    std::vector<Record> found;
    if (const auto record = records.find(kind, id))
        found.push_back(*record);
    if (kind != EntityKind::Facility)
        return found;
    for (const FacilityState &state : records.all<FacilityState>().of(id))
        found.emplace_back(state);
    for (const FacilityPlacement &placement : records.all<FacilityPlacement>().of(id))
        found.emplace_back(placement);
    const FacilityState *state = currentState(records, {id}, workspace.today());
    if (const Enterprise *enterprise = state ? records.find(state->enterprise) : nullptr)
        found.emplace_back(*enterprise);
    return found;
}

QString valueText(const Workspace &workspace, const std::optional<Record> &record,
                  const Field &field)
{
    if (!record)
        return {};
    const auto &columns = columnsOf(record->kind());
    const auto column = std::ranges::find_if(columns, [&field](const SheetColumn &one) {
        return one.field && one.field->keyText() == field.keyText() &&
               (one.part == AmountPart::None || one.part == AmountPart::Total);
    });
    const bool isOwn = column != columns.end() && column->entity == record->kind();
    return isOwn ? shownValue(workspace.records(), *record, *column, workspace.language(),
                              workspace.today(), ShownLinks::ByName)
                 : record->value(field).toString();
}

std::vector<HistoryRow> historyRows(const Workspace &workspace, EntityKind kind, QUuid id,
                                    const SheetColumn *column)
{
    std::vector<HistoryRow> rows;
    for (const Record &holder : holders(workspace, kind, id)) {
        if (column && holder.kind() != column->entity)
            continue;
        const auto past =
            column && column->field
                ? workspace.session().history(holder.kind(), holder.id(), column->field->keyText())
                : workspace.session().history(holder.kind(), holder.id());
        for (const PastChange &change : past) {
            for (const Field *field : change.fields) {
                if (field->type == FieldType::Id || (column && field != column->field))
                    continue;
                rows.push_back({.line = change.line,
                                .field = fieldLabel(*field),
                                .before = valueText(workspace, change.before, *field),
                                .after = valueText(workspace, change.after, *field)});
            }
        }
    }
    std::erase_if(rows, [](const HistoryRow &row) { return row.before == row.after; });
    std::ranges::stable_sort(rows, std::greater(),
                             [](const HistoryRow &row) { return row.line.seq; });
    return rows;
}

std::vector<TableColumn> columns(const Workspace &workspace,
                                 const std::shared_ptr<const HistoryRows> &rows, bool ofField)
{
    const QLocale locale = localeOf(workspace.language());
    const auto text = [rows](QString HistoryRow::*member) {
        return [rows, member](QUuid row) {
            ShownCell cell = textCell(rows->value(row).*member);
            cell.toolTip = cell.text;
            return cell;
        };
    };
    std::vector<TableColumn> made{
        {.key = u"when"_s,
         .title = QCoreApplication::translate("History", "When"),
         .cell =
             [rows, locale](QUuid row) {
                 const QDateTime when = rows->value(row).line.when.toLocalTime();
                 return ShownCell{.text = when.toString(u"dd/MM/yyyy HH:mm"), .sort = when};
             },
         .alignment = Qt::AlignRight,
         .width = 124},
        {.key = u"who"_s,
         .title = QCoreApplication::translate("History", "Who"),
         .cell = [rows](QUuid row) { return textCell(rows->value(row).line.who); },
         .width = 110,
         .priority = 3},
    };
    if (!ofField) {
        made.push_back({.key = u"field"_s,
                        .title = QCoreApplication::translate("History", "Field"),
                        .cell = text(&HistoryRow::field),
                        .width = 130});
    }
    made.push_back({.key = u"before"_s,
                    .title = QCoreApplication::translate("History", "Before"),
                    .cell = text(&HistoryRow::before),
                    .width = 140,
                    .stretches = true});
    made.push_back({.key = u"after"_s,
                    .title = QCoreApplication::translate("History", "After"),
                    .cell =
                        [rows](QUuid row) {
                            ShownCell cell = textCell(rows->value(row).after);
                            cell.isStrong = true;
                            cell.toolTip = cell.text;
                            return cell;
                        },
                    .width = 140,
                    .stretches = true});
    made.push_back({.key = u"line"_s,
                    .title = QCoreApplication::translate("History", "What was done"),
                    .cell = [rows](QUuid row) { return textCell(rows->value(row).line.title); },
                    .width = 180,
                    .priority = 4});
    return made;
}

} // namespace

HistoryDialog::HistoryDialog(Workspace &workspace, EntityKind kind, QUuid id, const QString &key,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"history_dialog"_s);
    const auto &all = columnsOf(kind);
    const auto found = std::ranges::find(all, key, &SheetColumn::key);
    const SheetColumn *column = found == all.end() ? nullptr : &*found;
    const auto record = workspace.records().find(kind, id);
    const QString name = record ? caption(workspace.records(), *record) : QString();
    auto *title = new QLabel(
        column ? QCoreApplication::translate("History", "What “%1” of %2 held before")
                     .arg(column->title(), name)
               : QCoreApplication::translate("History", "What was changed of %1").arg(name));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    title->setWordWrap(true);
    setWindowTitle(title->text());
    resize(column ? 720 : 860, 420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);

    auto rows = std::make_shared<HistoryRows>();
    std::vector<QUuid> order;
    for (const HistoryRow &row : historyRows(workspace, kind, id, column)) {
        order.push_back(QUuid::createUuid());
        rows->insert(order.back(), row);
    }
    auto *none = new QLabel(QCoreApplication::translate("History", "It was never changed."));
    none->setVisible(order.empty());
    layout->addWidget(none);
    m_table = new TableView(columns(workspace, rows, column != nullptr), u"history"_s);
    m_table->setAccessibleName(title->text());
    equipTable(*m_table, workspace);
    m_table->setRows(std::move(order));
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *close = new QPushButton(QCoreApplication::translate("Form", "Close"));
    close->setObjectName(u"history_close"_s);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace sxsh
