// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/typededit.h"

#include "core/base/foldedtext.h"
#include "core/exchange/rowedit.h"
#include "core/model/caption.h"
#include "ui/models/tablemodel.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The texts as the cells of one row of a spreadsheet, where an empty cell would keep what is
/// there.
struct CellsOfTexts {
    std::vector<Cell> cells;
    TypedRow row;

    CellsOfTexts(EntityKind kind, const TypedTexts &texts)
        : cells(columnsOf(kind).size()), row(columnsOf(kind).size())
    {
        for (std::size_t index = 0; index < cells.size(); ++index) {
            const auto typed = texts.constFind(columnsOf(kind)[index].key);
            if (typed == texts.cend())
                continue;
            const QString text = nfc(typed->trimmed());
            cells[index] = Cell::ofText(text.isEmpty() ? u"-"_s : text);
            row[index] = &cells[index];
        }
    }
};

/// Drafts of the fields: those given with a finding are made or renewed, the others go.
void addDrafts(const Records &records, const Record &record, const TypedTexts &texts,
               const Issues &issues, ChangeSet &set)
{
    for (auto typed = texts.cbegin(); typed != texts.cend(); ++typed) {
        const auto refusal = std::ranges::find_if(issues, [&](const Issue &issue) {
            return issue.severity == Severity::Hard &&
                   (issue.field == typed.key() || texts.size() == 1);
        });
        const Draft *waiting = draftOf(records, record.id(), typed.key());
        if (refusal == issues.end()) {
            if (waiting)
                set.remove(*waiting);
            continue;
        }
        Draft draft = waiting ? *waiting : Draft{.id = QUuid::createUuid()};
        draft.entity = record.info().keyText();
        draft.record = {record.id()};
        draft.field = typed.key();
        draft.text = typed.value();
        draft.problem = refusal->message;
        if (waiting)
            set.edit(*waiting, draft);
        else
            set.add(draft);
    }
}

QString editTitle(const Records &records, const Record &record, const TypedTexts &texts)
{
    const auto &columns = columnsOf(record.kind());
    QString what;
    if (texts.size() == 1) {
        const auto column = std::ranges::find(columns, texts.constBegin().key(), &SheetColumn::key);
        if (column != columns.end())
            what = column->title();
    }
    if (what.isEmpty())
        return QCoreApplication::translate("Form", "Edited %1").arg(caption(records, record));
    return QCoreApplication::translate("Form", "%1: %2").arg(caption(records, record), what);
}

/// Empty texts say nothing of a record that is not there yet.
RowChange readNew(const Workspace &workspace, EntityKind kind, TypedTexts texts)
{
    for (auto typed = texts.begin(); typed != texts.end();)
        typed = typed->trimmed().isEmpty() ? texts.erase(typed) : std::next(typed);
    const CellsOfTexts cells(kind, texts);
    RowEdit edit(workspace.records(), kind, NumberForm::Officer, workspace.today());
    return edit.add(cells.row);
}

/// What adding the record would change.
ChangeSet addition(const RowChange &change)
{
    ChangeSet set{.changes = change.made};
    set.changes.insert(set.changes.end(), change.changes.begin(), change.changes.end());
    return set;
}

QStringList madeNames(const Records &records, const RowChange &change)
{
    QStringList names;
    for (const Change &made : change.made)
        names += entityLabel(made.record().info()) + u' ' + caption(records, made.record());
    return names;
}

QString withMade(const QString &title, const QStringList &made)
{
    return QCoreApplication::translate("Form", "%1, with it: %2").arg(title, made.join(u", "_s));
}

} // namespace

NewRecordCheck checkNew(Workspace &workspace, EntityKind kind, const TypedTexts &texts)
{
    const RowChange change = readNew(workspace, kind, texts);
    NewRecordCheck check{.issues = change.issues,
                         .addedWithIt = madeNames(workspace.records(), change)};
    if (!hasHard(check.issues)) {
        const Issues found = workspace.session().tryOut(addition(change)).issues;
        check.issues.insert(check.issues.end(), found.begin(), found.end());
    }
    return check;
}

const Draft *draftOf(const Records &records, QUuid record, const QString &key)
{
    const auto drafts = records.all<Draft>().of(record);
    const auto found = std::ranges::find(drafts, key, &Draft::field);
    return found == drafts.end() ? nullptr : &*found;
}

TypedOutcome saveTyped(Workspace &workspace, const Record &record, const TypedTexts &texts)
{
    const Records &records = workspace.records();
    TypedOutcome outcome{.id = record.id()};
    const CellsOfTexts cells(record.kind(), texts);
    RowEdit edit(records, record.kind(), NumberForm::Officer, workspace.today());
    RowChange change = edit.edit(record, cells.row);
    outcome.issues = change.issues;
    ChangeSet set{.title = editTitle(records, record, texts)};
    if (!hasHard(outcome.issues)) {
        if (const QStringList made = madeNames(records, change); !made.isEmpty())
            set.title = withMade(set.title, made);
        set.changes = change.made;
        set.changes.insert(set.changes.end(), change.changes.begin(), change.changes.end());
        addDrafts(records, record, texts, {}, set);
        if (set.changes.empty()) {
            outcome.isSaved = true;
            return outcome;
        }
        const auto applied = workspace.applyQuietly(set);
        if (!applied) {
            outcome.couldNotSave = true;
            return outcome;
        }
        outcome.issues.insert(outcome.issues.end(), applied->issues.begin(), applied->issues.end());
        outcome.isSaved = applied->applied;
        if (outcome.isSaved) {
            // What the officer did not type, but what follows from it, is told.
            if (!change.made.empty())
                workspace.tellUndoable(set.title);
            return outcome;
        }
    }
    ChangeSet kept{.title = QCoreApplication::translate("Form", "Draft: %1").arg(set.title)};
    addDrafts(records, record, texts, outcome.issues, kept);
    if (!kept.changes.empty() && !workspace.isReadOnly()) {
        const auto applied = workspace.applyQuietly(kept);
        outcome.couldNotSave = !applied || !applied->applied;
    }
    return outcome;
}

void editInPlace(TableModel &table, Workspace &workspace, EntityKind kind)
{
    table.setEdit([&workspace, kind](QUuid row, const TableColumn &column, const QString &text) {
        const auto record = workspace.records().find(kind, row);
        if (!record || workspace.isReadOnly())
            return false;
        const TypedOutcome outcome = saveTyped(workspace, *record, {{column.edits, text}});
        if (!outcome.issues.empty())
            workspace.tellFindings(outcome.issues);
        return outcome.isSaved;
    });
}

TypedOutcome addTyped(Workspace &workspace, EntityKind kind, const TypedTexts &texts)
{
    const RowChange change = readNew(workspace, kind, texts);
    TypedOutcome outcome{.issues = change.issues};
    if (hasHard(outcome.issues))
        return outcome;
    ChangeSet set = addition(change);
    const auto added = std::ranges::find_if(
        change.changes, [kind](const Change &one) { return one.record().kind() == kind; });
    if (added == change.changes.end())
        return outcome;
    outcome.id = added->record().id();
    // The name of what is not yet there can only be told from what was typed.
    const EntityInfo &info = entityInfo(kind);
    QString name = texts.value(u"code"_s);
    const Field *named = info.nameField ? info.field(info.nameField) : nullptr;
    if (name.isEmpty() && named && named->type == FieldType::Text)
        name = texts.value(named->keyText());
    if (name.isEmpty())
        name = caption(workspace.records(), added->record());
    set.title = QCoreApplication::translate("Form", "Added: %1 %2").arg(entityLabel(info), name);
    if (const QStringList made = madeNames(workspace.records(), change); !made.isEmpty())
        set.title = withMade(set.title, made);
    const auto applied = workspace.applyQuietly(set);
    if (!applied) {
        outcome.couldNotSave = true;
        return outcome;
    }
    outcome.issues.insert(outcome.issues.end(), applied->issues.begin(), applied->issues.end());
    outcome.isSaved = applied->applied;
    return outcome;
}

} // namespace sxsh
