// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/recordview.h"
#include "core/exchange/rowedit.h"
#include "core/exchange/shownvalue.h"
#include "core/model/amendment.h"
#include "core/model/caption.h"
#include "core/model/confirmation.h"
#include "core/model/dated.h"
#include "core/model/removal.h"
#include "core/model/rules.h"
#include "core/savings/measurefigures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

/// The typed row that "field=value" arguments make; keeps the cells that the row points to.
struct ArgumentRow {
    std::vector<Cell> cells{};
    TypedRow row{};
};

/// What a field without anything behind the “=” means: nothing where a record is added, but where
/// one is changed it may be meant to clear, which is written otherwise.
enum class EmptyValues { Ignored, Refused };

ArgumentRow argumentRow(EntityKind kind, const QStringList &values, EmptyValues emptyValues)
{
    const auto &columns = columnsOf(kind);
    ArgumentRow result;
    result.cells.resize(columns.size());
    result.row.resize(columns.size(), nullptr);
    for (const QString &typed : values) {
        const QString value = nfc(typed);
        const qsizetype equals = value.indexOf(u'=');
        if (equals <= 0) {
            throw UsageError(QCoreApplication::translate(
                                 "Cli", "“%1” is not field=value, for instance name=\"HTX chè\".")
                                 .arg(value));
        }
        const QString key = value.left(equals);
        const auto at = std::ranges::find_if(columns, [&](const SheetColumn &column) {
            return column.key == key || (column.field && column.part == AmountPart::None &&
                                         column.field->keyText() == key);
        });
        if (at == columns.end()) {
            QStringList known;
            for (const SheetColumn &column : columns)
                known += column.key;
            throw UsageError(
                QCoreApplication::translate("Cli", "“%1” has no field “%2”. Fields: %3.")
                    .arg(entityLabel(entityInfo(kind)), key, known.join(u", ")));
        }
        const QString text = value.mid(equals + 1);
        if (text.trimmed().isEmpty() && emptyValues == EmptyValues::Refused) {
            throw UsageError(QCoreApplication::translate(
                                 "Cli", "“%1=” gives no value: to clear the field write “%1=-”.")
                                 .arg(key));
        }
        const auto position = static_cast<std::size_t>(at - columns.begin());
        if (result.row[position])
            throw UsageError(
                QCoreApplication::translate("Cli", "The field “%1” is given twice.").arg(key));
        result.cells[position] = Cell::ofText(text);
        result.row[position] = &result.cells[position];
    }
    return result;
}

/// The record as “show” takes it: "usage:CS002/DIEN//2017".
QString addressOf(const Records &records, const Record &record)
{
    return record.info().keyText() + u':' + codeOf(records, record);
}

/// Saves the set and answers with `done`; in JSON also with the record it is about, where there
/// is one afterwards.
ExitCode save(const Console &console, Session &session, const ChangeSet &set, Issues issues,
              const QString &done, const std::optional<Record> &about = {})
{
    bool applied = false;
    if (!hasHard(issues)) {
        const Session::Outcome outcome = session.apply(set);
        applied = outcome.applied;
        issues.insert(issues.end(), outcome.issues.begin(), outcome.issues.end());
    }
    const bool refused = hasHard(issues);
    console.issues(issues);
    if (refused)
        console.complain(QCoreApplication::translate("Cli", "Nothing was changed."));
    else
        console.line(applied ? done
                             : QCoreApplication::translate(
                                   "Cli", "It was so already; nothing was changed."));
    QJsonObject object{{u"applied"_s, applied}, {u"issues"_s, Console::toJson(issues)}};
    const auto record = about ? session.records().find(about->kind(), about->id()) : std::nullopt;
    if (record) {
        object.insert(u"id"_s, record->id().toString(QUuid::WithoutBraces));
        object.insert(u"code"_s, codeOf(session.records(), *record));
    }
    console.json(object);
    return refused ? ExitCode::Refused : ExitCode::Done;
}

std::vector<Change> changesOf(RowChange row)
{
    std::vector<Change> changes = std::move(row.made);
    changes.insert(changes.end(), row.changes.begin(), row.changes.end());
    return changes;
}

/// What its figures make doubtful, beside the rules.
std::vector<ValueDoubt> openDoubtsOf(const Records &records, const Measure &measure)
{
    Savings savings(records);
    const QDate day = today();
    for (const MeasureFigures &figures :
         measureFigures(savings, measureBasis(nullptr, day, day.year()), measure.facility)) {
        if (figures.measure.id == measure.id)
            return openDoubts(records, figures);
    }
    return {};
}

} // namespace

ExitCode listRecords(const Console &console, const QString &plan, const QString &entity)
{
    const EntityKind kind = entityNamed(entity);
    const auto session = openForReading(console, plan);
    const Records &records = session->records();
    const std::vector<Record> sorted = sortedRecords(records, kind);
    if (console.isJson()) {
        QJsonArray array;
        for (const Record &record : sorted)
            array.append(recordJson(records, record, today()));
        console.json(array);
        return ExitCode::Done;
    }
    // The first column is what “show” takes; it holds the code of those that have one.
    std::vector<TextColumn> titles{{QCoreApplication::translate("Cli", "Code")}};
    std::vector<QStringList> rows;
    for (const Record &record : sorted)
        rows.push_back({codeOf(records, record)});
    for (const SheetColumn &column : columnsOf(kind)) {
        if (!column.field || (column.entity == kind && column.field->keyText() == "code"_L1))
            continue;
        QStringList texts;
        for (const Record &record : sorted)
            texts += shownValue(records, record, column, console.language(), today());
        if (std::ranges::all_of(texts, &QString::isEmpty))
            continue;
        const bool isNumber =
            column.part != AmountPart::None || column.field->type == FieldType::Integer ||
            column.field->type == FieldType::Money || column.field->type == FieldType::Decimal;
        titles.push_back({.title = column.title(), .alignsRight = isNumber});
        for (std::size_t index = 0; index < rows.size(); ++index)
            rows[index] += texts[static_cast<qsizetype>(index)];
    }
    if (rows.empty())
        console.line(
            QCoreApplication::translate("Cli", "There are no records of “%1” in this plan yet.")
                .arg(entityLabel(entityInfo(kind))));
    else
        console.table(titles, rows);
    return ExitCode::Done;
}

ExitCode showRecord(const Console &console, const QString &plan, const QString &record)
{
    const auto session = openForReading(console, plan);
    const Records &records = session->records();
    const Record found = recordNamed(*session, record);
    console.json(recordJson(records, found, today()));
    std::vector<QStringList> rows;
    for (const SheetColumn &column : columnsOf(found.kind())) {
        if (!column.field)
            continue;
        if (const QString text = shownValue(records, found, column, console.language(), today());
            !text.isEmpty())
            rows.push_back({column.title(), text});
    }
    rows.push_back(
        {fieldLabel(found.info().fields.front()), found.id().toString(QUuid::WithoutBraces)});
    for (const QStringList &row : rows)
        console.line(row[0] + u": "_s + row[1]);
    return ExitCode::Done;
}

ExitCode addRecord(const Console &console, const QString &plan, const QString &entity,
                   const QStringList &values)
{
    const EntityKind kind = entityNamed(entity);
    const ArgumentRow arguments = argumentRow(kind, values, EmptyValues::Ignored);
    const auto session = openForWriting(plan);
    RowEdit edit(session->records(), kind, NumberForm::Officer, today());
    RowChange row = edit.add(arguments.row);
    Issues issues = row.issues;
    ChangeSet set{.changes = changesOf(std::move(row))};
    const auto own = std::ranges::find_if(
        set.changes, [&](const Change &change) { return change.record().kind() == kind; });
    if (hasHard(issues) || own == set.changes.end())
        return save(console, *session, set, std::move(issues), {});
    const Record made = own->record();
    // What it is called follows from the records that are made along with it.
    Records after = session->records();
    after.apply(set);
    set.title = QCoreApplication::translate("ChangeSet", "Add %1 “%2”")
                    .arg(entityLabel(made.info()).toLower(), caption(after, made));
    return save(console, *session, set, std::move(issues),
                QCoreApplication::translate("Cli", "Added %1").arg(addressOf(after, made)), made);
}

ExitCode setRecord(const Console &console, const QString &plan, const QString &record,
                   const QStringList &values)
{
    const auto session = openForWriting(plan);
    const Record found = recordNamed(*session, record);
    const ArgumentRow arguments = argumentRow(found.kind(), values, EmptyValues::Refused);
    RowEdit edit(session->records(), found.kind(), NumberForm::Officer, today());
    RowChange row = edit.edit(found, arguments.row);
    Issues issues = row.issues;
    ChangeSet set{
        .title = QCoreApplication::translate("ChangeSet", "Change %1 “%2”")
                     .arg(entityLabel(found.info()).toLower(), caption(session->records(), found)),
        .changes = changesOf(std::move(row))};
    return save(console, *session, set, std::move(issues),
                QCoreApplication::translate("Cli", "Changed."), found);
}

ExitCode amendIndicator(const Console &console, const QString &plan, const QString &indicator,
                        const QStringList &values)
{
    const auto session = openForWriting(plan);
    const Record found = recordNamed(*session, u"indicator:"_s + indicator);
    const auto &columns = columnsOf(EntityKind::Target);
    const ArgumentRow arguments = argumentRow(EntityKind::Target, values, EmptyValues::Refused);
    std::optional<Ref<AdminUnit>> unit;
    RecordDraft given(EntityKind::Target);
    QStringList changed;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        if (!arguments.row[index])
            continue;
        const Field &field = *columns[index].field;
        const Cell &typed = *arguments.row[index];
        static const QStringList known{
            u"min"_s,  u"max"_s, u"due"_s, u"decided_by"_s, u"effective_from"_s,
            u"note"_s, u"unit"_s};
        if (!known.contains(QString(field.keyText()))) {
            throw UsageError(
                QCoreApplication::translate("Cli", "An amendment does not change “%1”. Fields: %2.")
                    .arg(columns[index].key, known.join(u", ")));
        }
        changed += field.keyText();
        if (field.keyText() == "unit"_L1) {
            unit = Ref<AdminUnit>{recordNamed(*session, u"admin_unit:"_s + typed.text).id()};
            continue;
        }
        if (clears(typed) && field.optional) {
            given.set(field, clearedValue(field));
            continue;
        }
        const TypedValue value = readValue(field, typed, NumberForm::Officer);
        if (!value.problem.isEmpty())
            throw UsageError(u"%1: %2"_s.arg(columns[index].key, value.problem));
        given.set(field, value.stored);
    }
    const Target *target = targetOn(session->records(), {found.id()}, QDate(9999, 12, 31), unit);
    if (!target) {
        throw Error(QCoreApplication::translate(
                        "Cli", "“%1” has no target to amend. Add one first: “add PLAN target …”.")
                        .arg(caption(session->records(), found)));
    }
    TargetAmendment amendment = amendmentOf(*target);
    const Record read = given.finish();
    const Target &wanted = *read.as<Target>();
    const auto take = [&](QLatin1String key, auto &into, const auto &from) {
        if (changed.contains(key))
            into = from;
    };
    take("min"_L1, amendment.min, wanted.min);
    take("max"_L1, amendment.max, wanted.max);
    take("due"_L1, amendment.due, wanted.due);
    take("decided_by"_L1, amendment.decidedBy, wanted.decidedBy);
    take("effective_from"_L1, amendment.effectiveFrom, wanted.effectiveFrom);
    take("note"_L1, amendment.note, wanted.note);
    AmendedTarget amended = amendTarget(session->records(), *target, amendment);
    return save(console, *session, amended.set, std::move(amended.issues),
                QCoreApplication::translate("Cli", "Amended: the version before stays in the "
                                                   "plan."));
}

ExitCode removeRecord(const Console &console, const QString &plan, const QString &record)
{
    const auto session = openForWriting(plan);
    const Record found = recordNamed(*session, record);
    ChangeSet set = removal(session->records(), found);
    const auto parts = static_cast<int>(set.changes.size()) - 1;
    const QString done =
        parts == 0
            ? QCoreApplication::translate("Cli", "Removed.")
            : QCoreApplication::translate("Cli", "Removed, with %1 records that were part of it.")
                  .arg(parts);
    return save(console, *session, set, {}, done);
}

ExitCode confirmRecord(const Console &console, const ConfirmOptions &options)
{
    if (options.reason.trimmed().isEmpty())
        throw UsageError(QCoreApplication::translate("Cli", "The reason is empty."));
    const auto session = openForWriting(options.plan);
    const Records &records = session->records();
    const Record found = recordNamed(*session, options.record);
    std::vector<ValueDoubt> doubts = doubtsIn(checkRulesOf(records, found.kind(), today()));
    if (const auto *measure = found.as<Measure>())
        std::ranges::copy(openDoubtsOf(records, *measure), std::back_inserter(doubts));
    std::erase_if(doubts, [&](const ValueDoubt &doubt) {
        const Field *field = found.info().field(doubt.field);
        const bool isAsked = options.field.isEmpty() || options.field == doubt.field ||
                             field == fieldOfColumn(found.info(), options.field);
        return doubt.record != found.id() || !isAsked;
    });
    if (doubts.empty()) {
        throw Error(
            QCoreApplication::translate(
                "Cli", "Nothing is doubtful there: %1. “check” and “measures” list what is.")
                .arg(addressOf(records, found)));
    }
    for (const ValueDoubt &doubt : doubts)
        console.line(doubt.message);
    return save(console, *session,
                confirming(records, doubts, nfc(options.reason.trimmed()), today()), {},
                QCoreApplication::translate("Cli", "Confirmed; “list PLAN confirmation” shows "
                                                   "every reason."));
}

} // namespace sxsh::cli
