// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participantlist.h"

#include "core/base/foldedtext.h"
#include "core/exchange/rowedit.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QUuid facility{};
    QUuid organisation{};
    QString person{};
    QString unread{}; ///< a cell too many
    bool isTechnical = false;
};

bool isMark(const QString &text)
{
    const QString word = folded(text);
    return word == u"x" || word == u"co" || word == u"yes" || word == u"✓" || word == u"ky thuat" ||
           word == u"technical";
}

bool isUnmarked(const QString &text)
{
    const QString word = folded(text);
    return word == u"khong" || word == u"no" || word == u"-";
}

bool isRunningNumber(const QString &text)
{
    constexpr qsizetype mostDigits = 4;
    return text.size() <= mostDigits && std::ranges::all_of(text, [](QChar letter) {
               return letter.isDigit() || letter == u'.';
           });
}

bool isHeading(const QStringList &cells)
{
    static const QSet<QString> words{
        u"stt"_s,      u"tt"_s,        u"ho ten"_s,    u"ho va ten"_s,   u"ten"_s,
        u"co so"_s,    u"ma co so"_s,  u"ten co so"_s, u"don vi"_s,      u"ky thuat"_s,
        u"ma"_s,       u"no."_s,       u"no"_s,        u"name"_s,        u"person"_s,
        u"facility"_s, u"technical"_s, u"code"_s,      u"organisation"_s};
    return std::ranges::all_of(
        cells, [](const QString &cell) { return cell.isEmpty() || words.contains(folded(cell)); });
}

Line readLine(const CodeIndex &index, const QStringList &cells)
{
    Line line;
    for (const QString &cell : cells) {
        if (cell.isEmpty())
            continue;
        if (isMark(cell)) {
            line.isTechnical = true;
            continue;
        }
        if (isUnmarked(cell))
            continue;
        const bool isFree = line.facility.isNull() && line.organisation.isNull();
        // A code may be a number as well; only what is no code runs along.
        const QUuid facility = index.resolve(EntityKind::Facility, cell, {}).id;
        if (!facility.isNull() && (isFree || facility == line.facility)) {
            line.facility = facility;
            continue;
        }
        if (isRunningNumber(cell))
            continue;
        const QUuid organisation =
            isFree ? index.resolve(EntityKind::Organisation, cell, {}).id : QUuid();
        if (!organisation.isNull())
            line.organisation = organisation;
        else if (line.person.isEmpty())
            line.person = cell;
        else if (line.unread.isEmpty())
            line.unread = cell;
    }
    return line;
}

} // namespace

ParticipantList readParticipants(const Records &records, Ref<Event> event, const QString &text,
                                 bool allTechnical, QDate today)
{
    const auto &columns = columnsOf(EntityKind::Participation);
    ParticipantList result;
    const CodeIndex index(records);
    RowEdit edit(records, EntityKind::Participation, NumberForm::Officer, today);
    QSet<QString> seen;
    int number = 0;
    const auto refuse = [&](const QString &message) {
        result.issues.push_back(
            {.entity = infoOf<Participation>().keyText(), .message = message, .row = number});
        ++result.refused;
    };
    for (const QString &typed : nfc(text).split(u'\n')) {
        ++number;
        QStringList cells = typed.split(typed.contains(u'\t') ? u'\t' : u';');
        for (QString &cell : cells)
            cell = cell.simplified();
        if (cells.join(QString()).isEmpty() || (result.read == 0 && isHeading(cells)))
            continue;
        ++result.read;
        const Line line = readLine(index, cells);
        if (line.facility.isNull() && line.organisation.isNull()) {
            refuse(line.unread.isEmpty()
                       ? QCoreApplication::translate(
                             "Participants", "No facility or organisation of the plan is called "
                                             "“%1”. Use its code, or add it first.")
                             .arg(line.person)
                       : QCoreApplication::translate(
                             "Participants", "Neither “%1” nor “%2” is a facility or organisation "
                                             "of the plan. Use its code, or add it first.")
                             .arg(line.person, line.unread));
            continue;
        }
        if (!line.unread.isEmpty()) {
            refuse(QCoreApplication::translate(
                       "Participants", "“%1” and “%2”: only one of them can be the person’s name.")
                       .arg(line.person, line.unread));
            continue;
        }
        const QHash<QString, QString> values{
            {u"event"_s, event.id.toString(QUuid::WithoutBraces)},
            {u"facility_code"_s,
             line.facility.isNull() ? QString() : line.facility.toString(QUuid::WithoutBraces)},
            {u"organisation"_s, line.organisation.isNull()
                                    ? QString()
                                    : line.organisation.toString(QUuid::WithoutBraces)},
            {u"person"_s, line.person},
            {u"technical"_s, line.isTechnical || allTechnical ? u"yes"_s : u"no"_s}};
        std::vector<Cell> row(columns.size());
        TypedRow given(columns.size(), nullptr);
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const QString value = values.value(columns[at].key);
            if (value.isEmpty())
                continue;
            row[at] = Cell::ofText(value);
            given[at] = &row[at];
        }
        const QString who = values.value(u"facility_code"_s) + values.value(u"organisation"_s) +
                            u' ' + folded(line.person);
        if (seen.contains(who)) {
            refuse(QCoreApplication::translate("Participants", "This line is in the list twice."));
            continue;
        }
        seen.insert(who);
        RowChange change = edit.upsert(given);
        if (!hasHard(change.issues) && change.kind != RowChange::Kind::Added) {
            refuse(QCoreApplication::translate("Participants",
                                               "This person is on the event's list already."));
            continue;
        }
        for (Issue &issue : change.issues) {
            issue.row = number;
            result.issues.push_back(issue);
        }
        if (hasHard(change.issues)) {
            ++result.refused;
            continue;
        }
        result.set.changes.insert(result.set.changes.end(), change.changes.begin(),
                                  change.changes.end());
    }
    if (const Event *found = records.find(event)) {
        const int added = static_cast<int>(result.set.changes.size());
        result.set.title =
            QCoreApplication::translate("Participants", "%Ln participants of %1", nullptr, added)
                .arg(caption(records, Record(*found)));
    }
    return result;
}

} // namespace sxsh
