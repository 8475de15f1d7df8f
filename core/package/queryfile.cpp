// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/queryfile.h"

#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/codeindex.h"
#include "core/exchange/queriedplace.h"
#include "core/package/unitpart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 2000;

/// Reads the entries one by one.
class QueryReader
{
public:
    QueryReader(const Records &records, Ref<AdminUnit> unit, QDate today)
        : m_records(records), m_part(unitPart(records, unit, today, PlacedIn::Ever)), m_unit(unit),
          m_today(today), m_number(nextQueryNumber(records, unit))
    {
    }

    void read(const QJsonValue &value, int row)
    {
        m_row = row;
        const QJsonObject object = value.toObject();
        Query query{.id = QUuid::createUuid(),
                    .unit = m_unit,
                    .number = m_number,
                    .entity = object.value("entity"_L1).toString(),
                    .field = object.value("field"_L1).toString(),
                    .question = nfc(object.value("question"_L1).toString().trimmed()),
                    .askedOn = m_today};
        const bool isSound = readRecord(object, query) && readPlace(object, query) &&
                             readWords(query) && readDue(object.value("due"_L1), query);
        if (!isSound)
            return;
        if (const Query *same = asked(query)) {
            ++m_file.known;
            if (query.due && query.due != same->due)
                postpone(*same, *query.due);
            return;
        }
        m_file.queries.push_back(std::move(query));
        ++m_number;
    }
    void complain(const QString &message, const QString &field = {})
    {
        const QString text = m_row == 0 ? message
                                        : QCoreApplication::translate("Queries", "Question %1: %2")
                                              .arg(QString::number(m_row), message);
        m_file.problems.push_back(
            {.severity = Severity::Hard, .field = field, .message = text, .row = m_row});
    }
    QueryFile take() { return std::move(m_file); }

private:
    bool refuse(const char *field, const QString &message)
    {
        complain(message, QString::fromLatin1(field));
        return false;
    }

    /// The question that says the same and is not answered yet, of the file or the plan; or none.
    const Query *asked(const Query &query) const
    {
        const auto isSame = [&query](const Query &other) {
            return other.unit == query.unit && isAwaited(other) && other.record == query.record &&
                   other.field == query.field && other.month == query.month &&
                   other.question.simplified() == query.question.simplified();
        };
        const auto inFile = std::ranges::find_if(m_file.queries, isSame);
        if (inFile != m_file.queries.end())
            return &*inFile;
        const auto &there = m_records.all<Query>();
        const auto inPlan = std::ranges::find_if(there, isSame);
        return inPlan == there.end() ? nullptr : &*inPlan;
    }
    /// Asks it anew, by another day.
    void postpone(Query query, QDate due)
    {
        query.due = due;
        const auto inFile = std::ranges::find(m_file.queries, query.id, &Query::id);
        if (inFile == m_file.queries.end())
            m_file.queries.push_back(std::move(query));
        else
            *inFile = std::move(query);
    }

    bool readRecord(const QJsonObject &object, Query &query)
    {
        const EntityInfo *info = findEntity(query.entity);
        if (!info) {
            return refuse("entity", QCoreApplication::translate(
                                        "Queries", "“%1” is no kind of record: write one of those "
                                                   "that “fields” lists.")
                                        .arg(query.entity));
        }
        const QString code = object.value("code"_L1).toString();
        const QString idText = object.value("id"_L1).toString();
        const QUuid id = QUuid::fromString(idText);
        if (id.isNull() && !idText.isEmpty()) {
            return refuse("id", QCoreApplication::translate(
                                    "Queries", "“%1” is no identity: copy it as “list” and "
                                               "“review” print it, or give the code instead.")
                                    .arg(idText));
        }
        std::optional<Record> record;
        try {
            if (id.isNull() || !code.isEmpty())
                record = findByCode(m_records, info->kind, code, m_today);
        } catch (const Error &error) {
            if (id.isNull()) // it names one of those that share the code
                return refuse("code", error.text());
        }
        if (!id.isNull() && record && record->id() != id) {
            return refuse("id", QCoreApplication::translate(
                                    "Queries", "The code “%1” is that of another record than the "
                                               "identity: leave one of them out.")
                                    .arg(code));
        }
        if (!id.isNull())
            record = m_records.find(info->kind, id);
        if (!record) {
            return refuse("code",
                          QCoreApplication::translate("Queries", "There is no record “%1” of “%2”.")
                              .arg(id.isNull() ? code : id.toString(QUuid::WithoutBraces),
                                   entityLabel(*info)));
        }
        if (!m_part.find(info->kind, record->id())) {
            const AdminUnit *unit = m_records.find(m_unit);
            return refuse("code", QCoreApplication::translate(
                                      "Queries", "“%1” is not in the part of %2: ask the unit that "
                                                 "it belongs to.")
                                      .arg(code, unit ? unit->name : QString()));
        }
        query.record = {record->id()};
        return true;
    }

    bool readPlace(const QJsonObject &object, Query &query)
    {
        const QJsonValue month = object.value("month"_L1);
        if (!month.isUndefined() && !month.isNull()) {
            constexpr int december = 12;
            query.month = month.toInt();
            if (*query.month < 1 || *query.month > december) {
                return refuse("month", QCoreApplication::translate(
                                           "Queries", "A month is a number from 1 to 12."));
            }
        }
        Query ofColumn = query;
        ofColumn.month.reset();
        if (const SheetColumn *named = queriedColumn(ofColumn); named && named->isMonth()) {
            const int monthNumber = named->month() + 1;
            if (query.month && query.month != monthNumber) {
                return refuse("month", QCoreApplication::translate(
                                           "Queries", "“%1” is another month than %2: leave one of "
                                                      "them out.")
                                           .arg(query.field, QString::number(*query.month)));
            }
            query.field = named->field->keyText();
            query.month = monthNumber;
        }
        const SheetColumn *column = queriedColumn(query);
        if (!query.field.isEmpty() && !column) {
            return refuse("field", QCoreApplication::translate(
                                       "Queries", "“%1” has no field “%2”: write one of those that "
                                                  "“fields” lists, or leave it out to ask about "
                                                  "the record as a whole.")
                                       .arg(entityLabel(*findEntity(query.entity)), query.field));
        }
        if (query.month && (!column || !column->isMonth())) {
            return refuse("month", QCoreApplication::translate(
                                       "Queries", "Only amounts have months: leave the month out, "
                                                  "or name the field of the amounts."));
        }
        return true;
    }

    bool readWords(const Query &query)
    {
        if (!query.question.isEmpty() && query.question.size() <= mostLetters)
            return true;
        return refuse(
            "question",
            query.question.isEmpty()
                ? QCoreApplication::translate("Queries", "There is no question.")
                : QCoreApplication::translate("Queries", "The question is longer than %1 letters.")
                      .arg(mostLetters));
    }

    bool readDue(const QJsonValue &value, Query &query)
    {
        const QString text = value.toString();
        if (text.isEmpty() && !value.isDouble())
            return true;
        const DateReading due = readDate(text);
        if (!due.date)
            return refuse("due", due.problem);
        query.due = due.date;
        return true;
    }

    const Records &m_records;
    Records m_part;
    Ref<AdminUnit> m_unit;
    QDate m_today;
    int m_number;
    int m_row = 0;
    QueryFile m_file;
};

} // namespace

QueryFile queriesFromJson(const Records &records, Ref<AdminUnit> unit, const QByteArray &json,
                          QDate today)
{
    QueryReader reader(records, unit, today);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) {
        reader.complain(QCoreApplication::translate(
            "Queries", "The file is no list of questions in JSON: [{\"entity\", \"code\", "
                       "\"field\", \"question\", \"due\"}, …]."));
        return reader.take();
    }
    int row = 0;
    for (const QJsonValue &value : document.array())
        reader.read(value, ++row);
    return reader.take();
}

} // namespace sxsh
