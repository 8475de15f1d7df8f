// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entities.h"
#include "core/model/entityinfo.h"

namespace sxsh {

namespace {

constexpr std::array activityFields{
    field<&Activity::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Activity::code>({.key = "code",
                            .label = QT_TRANSLATE_NOOP("Field", "Code"),
                            .required = true,
                            .maxLength = 60}),
    field<&Activity::clause>(
        {.key = "clause", .label = QT_TRANSLATE_NOOP("Field", "Clause"), .required = true}),
    field<&Activity::title>({.key = "title",
                             .label = QT_TRANSLATE_NOOP("Field", "Title"),
                             .required = true,
                             .longText = true,
                             .maxLength = 2000}),
    field<&Activity::lead>({.key = "lead", .label = QT_TRANSLATE_NOOP("Field", "Lead")}),
    field<&Activity::partners>(
        {.key = "partners", .label = QT_TRANSLATE_NOOP("Field", "Partners")}),
    field<&Activity::units>(
        {.key = "units", .label = QT_TRANSLATE_NOOP("Field", "Administrative units")}),
    field<&Activity::status>({.key = "status", .label = QT_TRANSLATE_NOOP("Field", "State")}),
    field<&Activity::progress>({.key = "progress",
                                .label = QT_TRANSLATE_NOOP("Field", "Progress (%)"),
                                .percent = true,
                                .min = 0,
                                .max = 100000000000}),
    field<&Activity::start>({.key = "start", .label = QT_TRANSLATE_NOOP("Field", "Start")}),
    field<&Activity::due>(
        {.key = "due",
         .label = QT_TRANSLATE_NOOP("Field", "Due"),
         .help = QT_TRANSLATE_NOOP("Field",
                                   "A day, or a time such as quarter IV/2018, 2018, ongoing.")}),
    field<&Activity::doneOn>({.key = "done_on", .label = QT_TRANSLATE_NOOP("Field", "Done on")}),
    field<&Activity::delayReason>({.key = "delay_reason",
                                   .label = QT_TRANSLATE_NOOP("Field", "Reason for delay"),
                                   .longText = true,
                                   .maxLength = 2000}),
    field<&Activity::nextStep>(
        {.key = "next_step",
         .label = QT_TRANSLATE_NOOP("Field", "Next step"),
         .help = QT_TRANSLATE_NOOP("Field",
                                   "What happens next, and who does it; printed in the report."),
         .longText = true,
         .maxLength = 2000}),
    field<&Activity::note>({.key = "note",
                            .label = QT_TRANSLATE_NOOP("Field", "Note"),
                            .longText = true,
                            .maxLength = 2000}),
};
static_assert(keysAreUnique(activityFields));
constexpr std::array activityKey{"code"};

constexpr std::array outputTypeFields{
    field<&OutputType::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&OutputType::code>({.key = "code",
                              .label = QT_TRANSLATE_NOOP("Field", "Code"),
                              .required = true,
                              .maxLength = 40}),
    field<&OutputType::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&OutputType::unitName>(
        {.key = "unit_name", .label = QT_TRANSLATE_NOOP("Field", "Unit"), .maxLength = 40}),
    field<&OutputType::source>({.key = "source",
                                .label = QT_TRANSLATE_NOOP("Field", "Source"),
                                .longText = true,
                                .maxLength = 2000}),
};
static_assert(keysAreUnique(outputTypeFields));
constexpr std::array outputTypeKey{"code"};

constexpr std::array activityOutputFields{
    field<&ActivityOutput::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&ActivityOutput::activity>(
        {.key = "activity", .label = QT_TRANSLATE_NOOP("Field", "Activity"), .required = true}),
    field<&ActivityOutput::outputType>({.key = "output_type",
                                        .label = QT_TRANSLATE_NOOP("Field", "Kind of output"),
                                        .required = true}),
    field<&ActivityOutput::year>({.key = "year",
                                  .label = QT_TRANSLATE_NOOP("Field", "Year"),
                                  .required = true,
                                  .min = 1990,
                                  .max = 2200}),
    field<&ActivityOutput::planned>(
        {.key = "planned", .label = QT_TRANSLATE_NOOP("Field", "Planned quantity"), .min = 0}),
    field<&ActivityOutput::done>(
        {.key = "done", .label = QT_TRANSLATE_NOOP("Field", "Quantity done"), .min = 0}),
    field<&ActivityOutput::note>({.key = "note",
                                  .label = QT_TRANSLATE_NOOP("Field", "Note"),
                                  .longText = true,
                                  .maxLength = 2000}),
};
static_assert(keysAreUnique(activityOutputFields));
constexpr std::array activityOutputKey{"activity", "output_type", "year"};

constexpr std::array eventFields{
    field<&Event::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Event::code>({.key = "code",
                         .label = QT_TRANSLATE_NOOP("Field", "Code"),
                         .required = true,
                         .maxLength = 60}),
    field<&Event::activity>({.key = "activity", .label = QT_TRANSLATE_NOOP("Field", "Activity")}),
    field<&Event::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Event::eventKind>(
        {.key = "kind", .label = QT_TRANSLATE_NOOP("Field", "Kind"), .required = true}),
    field<&Event::date>(
        {.key = "date", .label = QT_TRANSLATE_NOOP("Field", "Date"), .required = true}),
    field<&Event::until>({.key = "until", .label = QT_TRANSLATE_NOOP("Field", "Until")}),
    field<&Event::place>({.key = "place", .label = QT_TRANSLATE_NOOP("Field", "Place")}),
    field<&Event::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Administrative unit")}),
    field<&Event::organiser>(
        {.key = "organiser", .label = QT_TRANSLATE_NOOP("Field", "Organiser")}),
    field<&Event::note>({.key = "note",
                         .label = QT_TRANSLATE_NOOP("Field", "Note"),
                         .longText = true,
                         .maxLength = 2000}),
};
static_assert(keysAreUnique(eventFields));
constexpr std::array eventKey{"code"};

constexpr std::array participationFields{
    field<&Participation::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Participation::event>(
        {.key = "event", .label = QT_TRANSLATE_NOOP("Field", "Event"), .required = true}),
    field<&Participation::facility>({.key = "facility",
                                     .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                                     .column = "facility_code"}),
    field<&Participation::organisation>(
        {.key = "organisation", .label = QT_TRANSLATE_NOOP("Field", "Organisation")}),
    field<&Participation::person>({.key = "person", .label = QT_TRANSLATE_NOOP("Field", "Person")}),
    field<&Participation::technical>(
        {.key = "technical", .label = QT_TRANSLATE_NOOP("Field", "Technical worker")}),
    field<&Participation::note>({.key = "note",
                                 .label = QT_TRANSLATE_NOOP("Field", "Note"),
                                 .longText = true,
                                 .maxLength = 2000}),
};
static_assert(keysAreUnique(participationFields));
constexpr std::array participationKey{"event", "facility", "organisation", "person"};

constexpr std::array derivationRuleFields{
    field<&DerivationRule::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&DerivationRule::code>({.key = "code",
                                  .label = QT_TRANSLATE_NOOP("Field", "Code"),
                                  .required = true,
                                  .maxLength = 60}),
    field<&DerivationRule::eventKind>({.key = "event_kind",
                                       .label = QT_TRANSLATE_NOOP("Field", "Kind of event"),
                                       .required = true}),
    field<&DerivationRule::technicalOnly>(
        {.key = "technical_only", .label = QT_TRANSLATE_NOOP("Field", "Technical workers only")}),
    field<&DerivationRule::what>(
        {.key = "what", .label = QT_TRANSLATE_NOOP("Field", "What follows"), .required = true}),
    field<&DerivationRule::validityMonths>(
        {.key = "validity_months",
         .label = QT_TRANSLATE_NOOP("Field", "Holds for (months)"),
         .min = 1,
         .max = 600}),
    field<&DerivationRule::source>({.key = "source",
                                    .label = QT_TRANSLATE_NOOP("Field", "Source"),
                                    .longText = true,
                                    .maxLength = 2000}),
};
static_assert(keysAreUnique(derivationRuleFields));
constexpr std::array derivationRuleKey{"code"};

} // namespace

template <>
const EntityInfo &infoOf<Activity>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Activity,
        .key = "activity",
        .label = QT_TRANSLATE_NOOP("Entity", "Activity"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Activities"),
        .fields = activityFields,
        .naturalKey = activityKey,
        .nameField = "title",
    };
    return info;
}

template <>
const EntityInfo &infoOf<OutputType>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::OutputType,
        .key = "output_type",
        .label = QT_TRANSLATE_NOOP("Entity", "Kind of output"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Kinds of output"),
        .fields = outputTypeFields,
        .naturalKey = outputTypeKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<ActivityOutput>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::ActivityOutput,
        .key = "activity_output",
        .label = QT_TRANSLATE_NOOP("Entity", "Output of an activity"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Outputs of activities"),
        .fields = activityOutputFields,
        .naturalKey = activityOutputKey,
        .nameField = "output_type",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Event>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Event,
        .key = "event",
        .label = QT_TRANSLATE_NOOP("Entity", "Event"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Events"),
        .fields = eventFields,
        .naturalKey = eventKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Participation>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Participation,
        .key = "participation",
        .label = QT_TRANSLATE_NOOP("Entity", "Participation"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Participation"),
        .fields = participationFields,
        .naturalKey = participationKey,
        .nameField = "person",
    };
    return info;
}

template <>
const EntityInfo &infoOf<DerivationRule>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::DerivationRule,
        .key = "derivation_rule",
        .label = QT_TRANSLATE_NOOP("Entity", "Rule of derived facts"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Rules of derived facts"),
        .fields = derivationRuleFields,
        .naturalKey = derivationRuleKey,
        .nameField = "code",
    };
    return info;
}

} // namespace sxsh
