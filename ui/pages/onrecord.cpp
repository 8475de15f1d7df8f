// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/onrecord.h"

#include "core/base/datetext.h"
#include "core/indicators/evidence.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// A fact, a participation or an answer of a census, as one line of what is on record.
struct OnRecord {
    QDate date{};
    QString what{};
    FactSource source{};
    QString document{};
    std::optional<bool> hasEvidence{}; ///< none where it is not asked for
};

QString factText(FactKind what, bool isYes)
{
    return QCoreApplication::translate("Register", "%1: %2")
        .arg(choiceLabel(what), choiceLabel(isYes ? YesNo::Yes : YesNo::No).toLower());
}

std::optional<OnRecord> onRecord(const Records &records, QUuid row)
{
    if (const Fact *fact = records.find(Ref<Fact>{row})) {
        return OnRecord{.date = fact->date,
                        .what = factText(fact->what, fact->value == YesNo::Yes),
                        .source = fact->source,
                        .document = fact->document,
                        .hasEvidence = hasFile(records, *fact)};
    }
    if (const Participation *part = records.find(Ref<Participation>{row})) {
        const Event *event = records.find(part->event);
        QStringList follows;
        for (const DerivationRule &rule : records.all<DerivationRule>()) {
            if (event && rule.eventKind == event->eventKind &&
                (part->technical || !rule.technicalOnly))
                follows += choiceLabel(rule.what);
        }
        follows.removeDuplicates();
        return OnRecord{.date = event ? event->date : QDate(),
                        .what = follows.join(u", "_s),
                        .source = FactSource::Event,
                        .document = event ? event->name : QString()};
    }
    if (const SurveyAnswer *answer = records.find(Ref<SurveyAnswer>{row})) {
        const Survey *survey = records.find(answer->survey);
        return OnRecord{.date = survey ? survey->date : QDate(),
                        .what = factText(answer->what, answer->reply == SurveyReply::Yes),
                        .source = FactSource::Survey,
                        .document = survey ? survey->name : QString()};
    }
    return {};
}

} // namespace

std::vector<QUuid> rowsOnRecord(const Records &records, QUuid facility)
{
    std::vector<std::pair<QDate, QUuid>> rows;
    for (const Fact &fact : records.all<Fact>().of(facility))
        rows.emplace_back(fact.date, fact.id);
    for (const Participation &part : records.all<Participation>()) {
        const Event *event =
            part.facility && part.facility->id == facility ? records.find(part.event) : nullptr;
        if (!event)
            continue;
        const bool counts =
            std::ranges::any_of(records.all<DerivationRule>(), [&](const DerivationRule &rule) {
                return rule.eventKind == event->eventKind &&
                       (part.technical || !rule.technicalOnly);
            });
        if (counts)
            rows.emplace_back(event->date, part.id);
    }
    for (const SurveyAnswer &answer : records.all<SurveyAnswer>()) {
        const Survey *survey =
            answer.facility.id == facility ? records.find(answer.survey) : nullptr;
        if (survey && survey->mode == SurveyMode::Census && answer.reply != SurveyReply::NoReply)
            rows.emplace_back(survey->date, answer.id);
    }
    std::ranges::sort(rows, std::greater());
    std::vector<QUuid> ids;
    for (const auto &[date, id] : rows)
        ids.push_back(id);
    return ids;
}

std::vector<TableColumn> onRecordColumns(Workspace &workspace)
{
    const auto column = [&workspace](auto &&shown) {
        return [&workspace, shown](QUuid row) {
            const auto found = onRecord(workspace.records(), row);
            return found ? shown(*found) : dashCell();
        };
    };
    const Language language = workspace.language();
    return {
        {.key = u"date"_s,
         .title = QCoreApplication::translate("Register", "Date"),
         .cell = column([language](const OnRecord &one) {
             return dateCell(dateText(one.date, language), one.date);
         }),
         .alignment = Qt::AlignRight,
         .width = 92},
        {.key = u"what"_s,
         .title = QCoreApplication::translate("Register", "On record"),
         .cell = column([](const OnRecord &one) {
             ShownCell cell = textCell(one.what);
             cell.toolTip =
                 QStringList{one.what, choiceLabel(one.source), one.document}.join(u"\n"_s);
             return cell;
         }),
         .width = 130,
         .stretches = true},
        {.key = u"source"_s,
         .title = QCoreApplication::translate("Register", "Source"),
         .cell = column([](const OnRecord &one) { return textCell(choiceLabel(one.source)); }),
         .width = 86,
         .priority = 2},
        {.key = u"document"_s,
         .title = QCoreApplication::translate("Register", "Document"),
         .cell = column([](const OnRecord &one) {
             ShownCell cell = textCell(one.document);
             cell.toolTip = one.document;
             return cell;
         }),
         .width = 96,
         .priority = 3},
        {.key = u"evidence"_s,
         .title = QCoreApplication::translate("Register", "File"),
         .cell = column([](const OnRecord &one) {
             if (!one.hasEvidence)
                 return dashCell();
             return *one.hasEvidence ? stateCell(StateShape::Check,
                                                 QCoreApplication::translate("Register", "yes"))
                                     : stateCell(StateShape::HollowDiamond,
                                                 QCoreApplication::translate("Register", "none"));
         }),
         .width = 84,
         .priority = 1},
    };
}

} // namespace sxsh
