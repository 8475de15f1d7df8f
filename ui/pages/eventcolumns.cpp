// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventcolumns.h"

#include "core/model/caption.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/derivedlines.h"

#include <QtCore/QCoreApplication>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// How many took part in an event, and for how many facilities.
struct Attendance {
    int people = 0;
    int facilities = 0;
};

Attendance attendanceOf(const Records &records, QUuid event)
{
    Attendance attendance;
    std::set<QUuid> facilities;
    for (const Participation &part : records.all<Participation>().of(event)) {
        ++attendance.people;
        if (part.facility)
            facilities.insert(part.facility->id);
    }
    attendance.facilities = static_cast<int>(facilities.size());
    return attendance;
}

} // namespace

std::vector<TableColumn> eventColumns(Workspace &workspace)
{
    const auto plain = [&workspace](QLatin1StringView key, int width, int priority,
                                    bool isOffered) {
        TableColumn column = recordColumn(workspace, EntityKind::Event, key);
        column.width = width;
        column.priority = priority;
        column.isOffered = isOffered;
        return column;
    };
    std::vector<TableColumn> made{plain("date"_L1, 92, 0, false), plain("kind"_L1, 110, 4, false),
                                  plain("name"_L1, 280, 0, false),
                                  plain("place"_L1, 130, 6, false)};
    made[2].stretches = true;
    const auto number = [&workspace](const QString &key, const QString &title,
                                     int Attendance::*member, int priority) {
        return TableColumn{.key = key,
                           .title = title,
                           .cell =
                               [&workspace, member](QUuid row) {
                                   const int value = attendanceOf(workspace.records(), row).*member;
                                   return numberCell(QString::number(value), value);
                               },
                           .alignment = Qt::AlignRight,
                           .width = 88,
                           .priority = priority};
    };
    made.push_back(number(u"people"_s, QCoreApplication::translate("Events", "Participants"),
                          &Attendance::people, 3));
    made.push_back(number(u"facilities"_s, QCoreApplication::translate("Events", "Facilities"),
                          &Attendance::facilities, 2));
    made.push_back({.key = u"follows"_s,
                    .title = QCoreApplication::translate("Events", "From this follows"),
                    .cell =
                        [&workspace](QUuid row) {
                            const Event *event = workspace.records().find(Ref<Event>{row});
                            QStringList facts;
                            if (event) {
                                for (const DerivedFact &fact :
                                     derivedFacts(workspace.records(), *event))
                                    facts += derivedText(fact);
                            }
                            return textCell(facts.join(u"; "_s));
                        },
                    .width = 260,
                    .priority = 7});
    for (const QLatin1StringView key :
         {"code"_L1, "until"_L1, "activity"_L1, "organiser"_L1, "unit"_L1, "note"_L1})
        made.push_back(plain(key, 120, 20, true));
    return made;
}

std::vector<TableColumn> participantColumns(Workspace &workspace)
{
    const auto found = [&workspace](QUuid row) {
        return workspace.records().find(Ref<Participation>{row});
    };
    return {
        {.key = u"facility"_s,
         .title = QCoreApplication::translate("Participants", "Facility or organisation"),
         .cell =
             [found, &workspace](QUuid row) {
                 const Participation *part = found(row);
                 if (!part)
                     return dashCell();
                 const Records &records = workspace.records();
                 const Facility *facility = records.find(part->facility);
                 const Organisation *organisation = records.find(part->organisation);
                 ShownCell cell = textCell(facility       ? caption(records, Record(*facility))
                                           : organisation ? organisation->name
                                                          : QString());
                 // Bodies of one kind differ in the last words of their names.
                 cell.elide = organisation ? Qt::ElideMiddle : Qt::ElideRight;
                 cell.toolTip = cell.text;
                 return cell;
             },
         .width = 180,
         .stretches = true},
        {.key = u"person"_s,
         .title = QCoreApplication::translate("Participants", "Person"),
         .cell =
             [found](QUuid row) {
                 const Participation *part = found(row);
                 return part ? textCell(part->person) : dashCell();
             },
         .width = 116,
         .priority = 1},
        {.key = u"technical"_s,
         .title = QCoreApplication::translate("Participants", "Technical"),
         .cell =
             [found](QUuid row) {
                 const Participation *part = found(row);
                 return part && part->technical
                            ? stateCell(StateShape::Check, choiceLabel(YesNo::Yes).toLower())
                            : dashCell();
             },
         .width = 78,
         .priority = 2},
    };
}

} // namespace sxsh
