// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registercolumns.h"

#include "core/base/numbertext.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/facilityfigures.h"
#include "ui/pages/facilityrows.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

StateShape shapeOf(Stage stage)
{
    switch (stage) {
    case Stage::Verified:
        return StateShape::Check;
    case Stage::Applying:
        return StateShape::Dot;
    case Stage::PlanMade:
    case Stage::Assessed:
        return StateShape::Half;
    case Stage::Aware:
    case Stage::NotAware:
        return StateShape::Ring;
    case Stage::NoData:
        break;
    }
    return StateShape::HollowDiamond;
}

QString absenceText(Absence absence)
{
    switch (absence) {
    case Absence::NotYetOpen:
        return QCoreApplication::translate("Register", "Not yet open");
    case Absence::Closed:
        return QCoreApplication::translate("Register", "Closed");
    case Absence::NoState:
        return QCoreApplication::translate("Register", "Not described yet");
    case Absence::OutOfScope:
        return QCoreApplication::translate("Register", "Out of scope");
    case Absence::Suspended:
        return QCoreApplication::translate("Register", "Suspended");
    case Absence::Duplicate:
        break;
    }
    return QCoreApplication::translate("Register", "Entered twice");
}

/// A district by its own name, as officers write it in lists; towns and cities keep what they are.
QString shortUnitName(const QString &name)
{
    for (const auto &[whole, cut] :
         {std::pair(u"Huyện "_s, QString()), std::pair(u"Thành phố "_s, u"TP "_s),
          std::pair(u"Thị xã "_s, u"TX "_s)}) {
        if (name.startsWith(whole))
            return cut + name.sliced(whole.size());
    }
    return name;
}

} // namespace

std::vector<TableColumn> registerColumns(Workspace &workspace, const FacilityRows &rows)
{
    const auto plain = [&workspace](QLatin1StringView key, int width, int priority) {
        TableColumn column = recordColumn(workspace, EntityKind::Facility, key);
        column.width = width;
        column.priority = priority;
        return column;
    };
    const auto offered = [&plain](QLatin1StringView key, int width) {
        TableColumn column = plain(key, width, 20);
        column.isOffered = true;
        return column;
    };
    std::vector<TableColumn> made{plain("code"_L1, 74, 0), plain("name"_L1, 200, 0)};
    made.back().stretches = true;
    made.push_back({.key = u"district"_s,
                    .title = QCoreApplication::translate("Register", "District"),
                    .cell =
                        [&rows](QUuid row) {
                            const QString name = rows.whereaboutsOf(row).district;
                            ShownCell cell = textCell(shortUnitName(name));
                            cell.toolTip = name;
                            return cell;
                        },
                    .width = 100,
                    .priority = 3});
    made.push_back({.key = u"sector"_s,
                    .title = QCoreApplication::translate("Register", "Sector"),
                    .cell =
                        [&rows](QUuid row) {
                            ShownCell cell =
                                textCell(rows.divisionName(rows.whereaboutsOf(row).division));
                            cell.toolTip = cell.text;
                            return cell;
                        },
                    .width = 170,
                    .priority = 8});
    made.push_back(plain("labour"_L1, 62, 4));
    made.back().toolTip = made.back().title;
    made.back().title = QCoreApplication::translate("Register", "Labour");
    made.push_back(
        {.key = u"stage"_s,
         .title = QCoreApplication::translate("Register", "Cleaner production"),
         .cell =
             [&rows](QUuid row) {
                 const FacilityStage &stage = rows.stageOf(row);
                 ShownCell cell = stateCell(shapeOf(stage.stage), choiceLabel(stage.stage));
                 cell.sort = static_cast<int>(stage.stage);
                 if (stage.absence) {
                     const QString known = cell.text;
                     cell = stateCell(StateShape::Ring, absenceText(*stage.absence));
                     cell.tone = Tone::Mute;
                     cell.sort = -1;
                     cell.toolTip =
                         QCoreApplication::translate("Register", "%1 – %2").arg(cell.text, known);
                     return cell;
                 }
                 cell.toolTip = cell.text;
                 return cell;
             },
         .width = 140,
         .priority = 1});
    made.push_back({.key = u"saving"_s,
                    .title = QCoreApplication::translate("Register", "Saving"),
                    .toolTip = QCoreApplication::translate(
                        "Register", "Energy saved per unit of product in the year reported"),
                    .cell =
                        [&workspace](QUuid row) {
                            const FacilitySaving saving = facilitySaving(workspace, row);
                            constexpr double percent = 100;
                            ShownCell cell = dashCell();
                            if (saving.saving) {
                                cell = numberCell(
                                    numberText(*saving.saving * percent, 1, workspace.language()) +
                                        u'%',
                                    *saving.saving);
                                cell.tone = *saving.saving < 0 ? Tone::Bad : Tone::Plain;
                            }
                            cell.toolTip = saving.reason.isEmpty() ? saving.text : saving.reason;
                            return cell;
                        },
                    .alignment = Qt::AlignRight,
                    .width = 78,
                    .priority = 6});
    made.push_back(
        {.key = u"grade"_s,
         .title = QCoreApplication::translate("Register", "Grade"),
         .toolTip = QCoreApplication::translate(
             "Register", "How far the saving can be trusted: A metered, B by ratio, C "
                         "as stated"),
         .cell = [&workspace](QUuid row) { return textCell(facilitySaving(workspace, row).grade); },
         .width = 58,
         .priority = 7});
    made.push_back(
        {.key = u"commune"_s,
         .title = QCoreApplication::translate("Register", "Commune"),
         .cell = [&rows](QUuid row) { return textCell(rows.whereaboutsOf(row).commune); },
         .width = 120,
         .priority = 20,
         .isOffered = true});
    for (const auto &[key, width] :
         {std::pair("enterprise"_L1, 180), std::pair("tax_code"_L1, 110),
          std::pair("vsic_code"_L1, 80), std::pair("capital"_L1, 130), std::pair("revenue"_L1, 130),
          std::pair("in_scope"_L1, 80), std::pair("operation"_L1, 110),
          std::pair("contact"_L1, 130), std::pair("phone"_L1, 110), std::pair("address"_L1, 200),
          std::pair("opened_on"_L1, 96), std::pair("closed_on"_L1, 96), std::pair("note"_L1, 200)})
        made.push_back(offered(key, width));
    made.push_back({.key = u"evidence"_s,
                    .title = QCoreApplication::translate("Register", "Evidence"),
                    .cell =
                        [&rows](QUuid row) {
                            return rows.stageOf(row).lacksEvidence
                                       ? stateCell(StateShape::Diamond, QCoreApplication::translate(
                                                                            "Register", "missing"))
                                       : dashCell();
                        },
                    .width = 100,
                    .priority = 20,
                    .isOffered = true});
    return made;
}

} // namespace sxsh
