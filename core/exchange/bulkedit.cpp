// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bulkedit.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/rowedit.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace sxsh {

namespace {

/// One set out of the changes of many rows, which may meet in one record: facilities of one
/// enterprise each bring its new tax code.
class Merged
{
public:
    /// False where the record gets another value here than it got before.
    bool fits(const std::vector<Change> &changes) const
    {
        return std::ranges::all_of(changes, [this](const Change &change) {
            const auto known = m_positions.constFind(change.record().id());
            return known == m_positions.cend() || m_changes[*known] == change;
        });
    }
    void add(const std::vector<Change> &changes)
    {
        for (const Change &change : changes) {
            const QUuid id = change.record().id();
            if (m_positions.contains(id))
                continue;
            m_positions.insert(id, m_changes.size());
            m_changes.push_back(change);
        }
    }
    std::vector<Change> take() { return std::move(m_changes); }

private:
    std::vector<Change> m_changes;
    QHash<QUuid, std::size_t> m_positions;
};

QString titleOf(const Records &records, EntityKind kind, const SheetColumn &column,
                const QString &text, const BulkEdit &edit, const std::optional<Record> &only)
{
    const QString shown = text.size() <= 60 ? text : text.left(59) + u'…';
    const EntityInfo &info = entityInfo(kind);
    if (edit.edited == 1 && only) {
        return QCoreApplication::translate("BulkEdit", "%1 of “%2”: %3")
            .arg(column.title(), caption(records, *only), shown);
    }
    return QCoreApplication::translate("BulkEdit", "%1 of %2 records of “%3”: %4")
        .arg(column.title(), QString::number(edit.edited), entityPlural(info), shown);
}

} // namespace

bool changesOnADay(const SheetColumn &column)
{
    return column.field && (column.entity == EntityKind::FacilityState ||
                            column.entity == EntityKind::FacilityPlacement);
}

BulkEdit bulkEdit(const Records &records, EntityKind kind, std::span<const QUuid> ids,
                  const QString &column, const QString &text, NumberForm form, QDate today,
                  const QString &from)
{
    const auto &columns = columnsOf(kind);
    const auto at = std::ranges::find(columns, column, &SheetColumn::key);
    if (at == columns.end() || !at->field) {
        throw Error(QCoreApplication::translate("BulkEdit",
                                                "“%1” has no column “%2” that could be filled in.")
                        .arg(entityPlural(entityInfo(kind)), column));
    }
    const Cell cell = Cell::ofText(text);
    TypedRow row(columns.size(), nullptr);
    row[static_cast<std::size_t>(at - columns.begin())] = &cell;
    const Cell day = Cell::ofText(from);
    const auto dayColumn = std::ranges::find(columns, changeDateKey, &SheetColumn::key);
    if (dayColumn != columns.end() && changesOnADay(*at) && !from.isEmpty())
        row[static_cast<std::size_t>(dayColumn - columns.begin())] = &day;

    BulkEdit result;
    Merged merged;
    RowEdit edit(records, kind, form, today);
    std::optional<Record> only;
    QSet<QUuid> seen;
    for (const QUuid &id : ids) {
        const auto record = records.find(kind, id);
        if (!record || seen.contains(id))
            continue;
        seen.insert(id);
        RowChange change = edit.edit(*record, row);
        if (!hasHard(change.issues) && !merged.fits(change.changes)) {
            change.issues.push_back(
                {.field = column,
                 .message = QCoreApplication::translate(
                     "BulkEdit", "Another of the chosen records changes the same enterprise in "
                                 "another way. Change this one by itself.")});
        }
        const bool refused = hasHard(change.issues);
        for (Issue &issue : change.issues) {
            if (issue.entity.isEmpty())
                issue.entity = entityInfo(kind).keyText();
            issue.record = codeOf(records, *record);
            issue.id = id;
            result.issues.push_back(std::move(issue));
        }
        if (refused) {
            ++result.refused;
            continue;
        }
        if (change.kind == RowChange::Kind::Unchanged) {
            ++result.unchanged;
            continue;
        }
        ++result.edited;
        only = record;
        merged.add(change.made);
        merged.add(change.changes);
    }
    result.set.changes = merged.take();
    if (result.edited > 0)
        result.set.title = titleOf(records, kind, *at, text.simplified(), result, only);
    return result;
}

BulkEdit bulkAdd(const Records &records, EntityKind kind, const QString &ownerColumn,
                 std::span<const QUuid> owners, const QHash<QString, QString> &texts,
                 NumberForm form, QDate today)
{
    const auto &columns = columnsOf(kind);
    BulkEdit result;
    RowEdit edit(records, kind, form, today);
    QSet<QUuid> seen;
    for (const QUuid &owner : owners) {
        if (seen.contains(owner))
            continue;
        seen.insert(owner);
        std::vector<Cell> cells(columns.size());
        TypedRow row(columns.size(), nullptr);
        QString ownerCode;
        for (std::size_t index = 0; index < columns.size(); ++index) {
            const SheetColumn &column = columns[index];
            const bool isOwner = column.key == ownerColumn;
            const QString text =
                isOwner ? owner.toString(QUuid::WithoutBraces) : texts.value(column.key).trimmed();
            if (text.isEmpty())
                continue;
            cells[index] = Cell::ofText(nfc(text));
            row[index] = &cells[index];
            if (isOwner && column.field)
                ownerCode = codeOf(records, column.field->target, owner);
        }
        RowChange change = edit.upsert(row);
        if (!hasHard(change.issues) && change.kind != RowChange::Kind::Added) {
            change.issues.push_back(
                {.message = QCoreApplication::translate(
                     "BulkEdit", "This is on record already: nothing is added.")});
        }
        const bool refused = hasHard(change.issues);
        for (Issue &issue : change.issues) {
            issue.entity = entityInfo(kind).keyText();
            issue.record = ownerCode;
            issue.id = owner;
            result.issues.push_back(std::move(issue));
        }
        if (refused) {
            ++result.refused;
            continue;
        }
        ++result.edited;
        for (const std::vector<Change> &changes : {change.made, change.changes})
            result.set.changes.insert(result.set.changes.end(), changes.begin(), changes.end());
    }
    if (result.edited > 0) {
        result.set.title = QCoreApplication::translate("BulkEdit", "Added %1 records of “%2”")
                               .arg(QString::number(result.edited), entityPlural(entityInfo(kind)));
    }
    return result;
}

} // namespace sxsh
