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
    QString note{};
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

/// What the cells under a heading are.
enum class Part { Any, Person, Note, Nothing };

std::optional<Part> partOfHeading(const QString &heading)
{
    static const QHash<QString, Part> parts = [] {
        QHash<QString, Part> words;
        const auto add = [&words](Part part, std::initializer_list<const char *> headings) {
            for (const char *one : headings)
                words.insert(QString::fromLatin1(one), part);
        };
        add(Part::Any, {"stt",      "tt",           "ten",      "co so",
                        "ma co so", "ten co so",    "don vi",   "don vi cong tac",
                        "co quan",  "doanh nghiep", "ky thuat", "can bo ky thuat",
                        "ma",       "no.",          "no",       "name",
                        "facility", "technical",    "code",     "organisation"});
        add(Part::Person, {"ho ten", "ho va ten", "nguoi du", "nguoi tham du", "dai bieu",
                           "ten nguoi du", "person"});
        add(Part::Note, {"chuc vu", "chuc danh", "vi tri", "bo phan", "dien thoai", "so dien thoai",
                         "email", "ghi chu", "position", "phone", "note"});
        add(Part::Nothing, {"ky ten", "chu ky", "ky nhan", "signature"});
        return words;
    }();
    const auto found = parts.constFind(folded(heading));
    return found == parts.cend() ? std::nullopt : std::optional(*found);
}

/// The parts by column; none where the line is no line of headings.
std::vector<Part> partsOfHeadings(const QStringList &cells)
{
    std::vector<Part> parts;
    int known = 0;
    int written = 0;
    for (const QString &cell : cells) {
        const auto part = partOfHeading(cell);
        known += part ? 1 : 0;
        written += cell.isEmpty() ? 0 : 1;
        parts.push_back(part.value_or(Part::Any));
    }
    constexpr int enough = 2;
    return known >= std::min(enough, written) ? parts : std::vector<Part>();
}

Line readLine(const CodeIndex &index, const QStringList &cells, const std::vector<Part> &parts)
{
    Line line;
    QStringList notes;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const QString &cell = cells[at];
        const auto column = static_cast<std::size_t>(at);
        const Part part = column < parts.size() ? parts[column] : Part::Any;
        if (cell.isEmpty() || part == Part::Nothing)
            continue;
        if (part == Part::Person || part == Part::Note) {
            if (part == Part::Person && line.person.isEmpty())
                line.person = cell;
            else
                notes += cell;
            continue;
        }
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
    line.note = notes.join(u"; "_s);
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
    std::vector<Part> parts;
    QString line;
    QStringList left;
    int number = 0;
    const auto refuse = [&](const QString &message) {
        result.issues.push_back(
            {.entity = infoOf<Participation>().keyText(), .message = message, .row = number});
        ++result.refused;
        left += line;
    };
    for (const QString &typed : nfc(text).split(u'\n')) {
        ++number;
        QStringList cells = typed.split(typed.contains(u'\t') ? u'\t' : u';');
        for (QString &cell : cells)
            cell = cell.simplified();
        if (cells.join(QString()).isEmpty())
            continue;
        line = typed;
        if (result.read == 0 && parts.empty()) {
            parts = partsOfHeadings(cells);
            if (!parts.empty()) {
                left += line;
                continue;
            }
        }
        ++result.read;
        const Line read = readLine(index, cells, parts);
        if (read.facility.isNull() && read.organisation.isNull()) {
            refuse(read.unread.isEmpty()
                       ? QCoreApplication::translate(
                             "Participants", "No facility or organisation of the plan is called "
                                             "“%1”. Use its code, or add it first.")
                             .arg(read.person)
                       : QCoreApplication::translate(
                             "Participants", "Neither “%1” nor “%2” is a facility or organisation "
                                             "of the plan. Use its code, or add it first.")
                             .arg(read.person, read.unread));
            continue;
        }
        if (!read.unread.isEmpty()) {
            refuse(QCoreApplication::translate(
                       "Participants", "“%1” and “%2”: only one of them can be the person’s name.")
                       .arg(read.person, read.unread));
            continue;
        }
        const QHash<QString, QString> values{
            {u"event"_s, event.id.toString(QUuid::WithoutBraces)},
            {u"facility_code"_s,
             read.facility.isNull() ? QString() : read.facility.toString(QUuid::WithoutBraces)},
            {u"organisation"_s, read.organisation.isNull()
                                    ? QString()
                                    : read.organisation.toString(QUuid::WithoutBraces)},
            {u"person"_s, read.person},
            {u"note"_s, read.note},
            {u"technical"_s, read.isTechnical || allTechnical ? u"yes"_s : u"no"_s}};
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
                            u' ' + folded(read.person);
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
            left += line;
            continue;
        }
        result.set.changes.insert(result.set.changes.end(), change.changes.begin(),
                                  change.changes.end());
    }
    if (result.refused > 0)
        result.left = left.join(u'\n');
    if (const Event *found = records.find(event)) {
        const int added = static_cast<int>(result.set.changes.size());
        result.set.title =
            QCoreApplication::translate("Participants", "%Ln participants of %1", nullptr, added)
                .arg(caption(records, Record(*found)));
    }
    return result;
}

} // namespace sxsh
