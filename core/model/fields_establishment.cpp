// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entities.h"
#include "core/model/entityinfo.h"

namespace sxsh {

namespace {

constexpr std::array enterpriseFields{
    field<&Enterprise::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Enterprise::code>({.key = "code",
                              .label = QT_TRANSLATE_NOOP("Field", "Code"),
                              .required = true,
                              .maxLength = 40}),
    field<&Enterprise::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Enterprise::taxCode>(
        {.key = "tax_code", .label = QT_TRANSLATE_NOOP("Field", "Tax code"), .maxLength = 20}),
    field<&Enterprise::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Administrative unit")}),
    field<&Enterprise::note>({.key = "note",
                              .label = QT_TRANSLATE_NOOP("Field", "Note"),
                              .longText = true,
                              .maxLength = 2000}),
};
static_assert(keysAreUnique(enterpriseFields));
constexpr std::array enterpriseKey{"code"};

constexpr std::array facilityFields{
    field<&Facility::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Facility::code>({.key = "code",
                            .label = QT_TRANSLATE_NOOP("Field", "Code"),
                            .required = true,
                            .maxLength = 40}),
    field<&Facility::openedOn>(
        {.key = "opened_on",
         .label = QT_TRANSLATE_NOOP("Field", "Opened on"),
         .help = QT_TRANSLATE_NOOP(
             "Field", "From this day on the facility is counted; empty: it always was there.")}),
    field<&Facility::closedOn>(
        {.key = "closed_on",
         .label = QT_TRANSLATE_NOOP("Field", "Closed on"),
         .help = QT_TRANSLATE_NOOP("Field", "From this day on it is no longer counted.")}),
    field<&Facility::address>({.key = "address", .label = QT_TRANSLATE_NOOP("Field", "Address")}),
    field<&Facility::contact>(
        {.key = "contact", .label = QT_TRANSLATE_NOOP("Field", "Contact person")}),
    field<&Facility::phone>(
        {.key = "phone", .label = QT_TRANSLATE_NOOP("Field", "Telephone"), .maxLength = 60}),
    field<&Facility::note>({.key = "note",
                            .label = QT_TRANSLATE_NOOP("Field", "Note"),
                            .longText = true,
                            .maxLength = 2000}),
};
static_assert(keysAreUnique(facilityFields));
constexpr std::array facilityKey{"code"};

constexpr std::array facilityStateFields{
    field<&FacilityState::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&FacilityState::facility>({.key = "facility",
                                     .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                                     .column = "facility_code",
                                     .required = true}),
    field<&FacilityState::from>({.key = "from", .label = QT_TRANSLATE_NOOP("Field", "From")}),
    field<&FacilityState::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&FacilityState::enterprise>(
        {.key = "enterprise", .label = QT_TRANSLATE_NOOP("Field", "Enterprise")}),
    field<&FacilityState::vsicVersion>({.key = "vsic_version",
                                        .label = QT_TRANSLATE_NOOP("Field", "VSIC version"),
                                        .maxLength = 20}),
    field<&FacilityState::vsicCode>(
        {.key = "vsic_code",
         .label = QT_TRANSLATE_NOOP("Field", "VSIC code"),
         .help = QT_TRANSLATE_NOOP("Field", "Of the Vietnamese classification of industries; the "
                                            "first two digits are the sector."),
         .maxLength = 10,
         .codesOf = EntityKind::Industry}),
    field<&FacilityState::labour>(
        {.key = "labour",
         .label = QT_TRANSLATE_NOOP("Field", "Labour (people)"),
         .help = QT_TRANSLATE_NOOP("Field", "People who work there on average over the year."),
         .min = 0,
         .max = 10000000}),
    field<&FacilityState::capital>(
        {.key = "capital", .label = QT_TRANSLATE_NOOP("Field", "Capital (đồng)"), .min = 0}),
    field<&FacilityState::revenue>(
        {.key = "revenue", .label = QT_TRANSLATE_NOOP("Field", "Revenue (đồng)"), .min = 0}),
    field<&FacilityState::inScope>(
        {.key = "in_scope",
         .label = QT_TRANSLATE_NOOP("Field", "In scope"),
         .help = QT_TRANSLATE_NOOP(
             "Field", "Whether the plan counts the facility; those out of scope stay on record.")}),
    field<&FacilityState::operation>(
        {.key = "operation",
         .label = QT_TRANSLATE_NOOP("Field", "Operation"),
         .help = QT_TRANSLATE_NOOP("Field",
                                   "A suspended facility is not counted until it works again.")}),
};
static_assert(keysAreUnique(facilityStateFields));
constexpr std::array facilityStateKey{"facility", "from"};

constexpr std::array facilityPlacementFields{
    field<&FacilityPlacement::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&FacilityPlacement::facility>({.key = "facility",
                                         .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                                         .column = "facility_code",
                                         .required = true}),
    field<&FacilityPlacement::unit>({.key = "unit",
                                     .label = QT_TRANSLATE_NOOP("Field", "Administrative unit"),
                                     .column = "unit_code",
                                     .required = true}),
    field<&FacilityPlacement::from>({.key = "from", .label = QT_TRANSLATE_NOOP("Field", "From")}),
};
static_assert(keysAreUnique(facilityPlacementFields));
constexpr std::array facilityPlacementKey{"facility", "from"};

constexpr std::array technicalStaffFields{
    field<&TechnicalStaff::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&TechnicalStaff::facility>({.key = "facility",
                                      .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                                      .column = "facility_code",
                                      .required = true}),
    field<&TechnicalStaff::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&TechnicalStaff::position>(
        {.key = "position", .label = QT_TRANSLATE_NOOP("Field", "Position")}),
    field<&TechnicalStaff::phone>(
        {.key = "phone", .label = QT_TRANSLATE_NOOP("Field", "Telephone"), .maxLength = 60}),
    field<&TechnicalStaff::from>({.key = "from", .label = QT_TRANSLATE_NOOP("Field", "From")}),
    field<&TechnicalStaff::until>({.key = "until", .label = QT_TRANSLATE_NOOP("Field", "Until")}),
    field<&TechnicalStaff::note>({.key = "note",
                                  .label = QT_TRANSLATE_NOOP("Field", "Note"),
                                  .longText = true,
                                  .maxLength = 2000}),
};
static_assert(keysAreUnique(technicalStaffFields));
constexpr std::array technicalStaffKey{"facility", "name"};

constexpr std::array factFields{
    field<&Fact::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Fact::facility>({.key = "facility",
                            .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                            .column = "facility_code"}),
    field<&Fact::organisation>(
        {.key = "organisation", .label = QT_TRANSLATE_NOOP("Field", "Organisation")}),
    field<&Fact::what>(
        {.key = "what", .label = QT_TRANSLATE_NOOP("Field", "What"), .required = true}),
    field<&Fact::value>(
        {.key = "value", .label = QT_TRANSLATE_NOOP("Field", "Yes or no"), .required = true}),
    field<&Fact::date>(
        {.key = "date", .label = QT_TRANSLATE_NOOP("Field", "Date"), .required = true}),
    field<&Fact::source>(
        {.key = "source", .label = QT_TRANSLATE_NOOP("Field", "Source"), .required = true}),
    field<&Fact::validUntil>(
        {.key = "valid_until",
         .label = QT_TRANSLATE_NOOP("Field", "Valid until"),
         .help = QT_TRANSLATE_NOOP(
             "Field",
             "After this day the fact no longer counts; empty: as long as the indicator says.")}),
    field<&Fact::document>(
        {.key = "document",
         .label = QT_TRANSLATE_NOOP("Field", "Document"),
         .help = QT_TRANSLATE_NOOP(
             "Field",
             "Number and date of what proves it; without one or a file it counts as unproven.")}),
    field<&Fact::evidence>({.key = "evidence", .label = QT_TRANSLATE_NOOP("Field", "Evidence")}),
    field<&Fact::note>({.key = "note",
                        .label = QT_TRANSLATE_NOOP("Field", "Note"),
                        .longText = true,
                        .maxLength = 2000}),
};
static_assert(keysAreUnique(factFields));
constexpr std::array factKey{"facility", "organisation", "what", "date", "source"};

constexpr std::array surveyFields{
    field<&Survey::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Survey::code>({.key = "code",
                          .label = QT_TRANSLATE_NOOP("Field", "Code"),
                          .required = true,
                          .maxLength = 40}),
    field<&Survey::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Survey::date>(
        {.key = "date", .label = QT_TRANSLATE_NOOP("Field", "Date"), .required = true}),
    field<&Survey::mode>(
        {.key = "mode", .label = QT_TRANSLATE_NOOP("Field", "Mode"), .required = true}),
    field<&Survey::frame>({.key = "frame",
                           .label = QT_TRANSLATE_NOOP("Field", "Frame (N)"),
                           .min = 0,
                           .max = 100000000}),
    field<&Survey::sample>({.key = "sample",
                            .label = QT_TRANSLATE_NOOP("Field", "Sample (n)"),
                            .min = 0,
                            .max = 100000000}),
    field<&Survey::seed>(
        {.key = "seed",
         .label = QT_TRANSLATE_NOOP("Field", "Seed of the draw"),
         .help = QT_TRANSLATE_NOOP(
             "Field", "The number that the random sample was drawn with; the same number draws the "
                      "same facilities again."),
         .min = 0,
         .since = 4}),
    field<&Survey::strataBy>(
        {.key = "strata_by",
         .label = QT_TRANSLATE_NOOP("Field", "Strata"),
         .help = QT_TRANSLATE_NOOP("Field", "What the sample was drawn within, if anything."),
         .since = 4}),
    field<&Survey::validUntil>(
        {.key = "valid_until", .label = QT_TRANSLATE_NOOP("Field", "Valid until")}),
    field<&Survey::note>({.key = "note",
                          .label = QT_TRANSLATE_NOOP("Field", "Note"),
                          .longText = true,
                          .maxLength = 2000}),
};
static_assert(keysAreUnique(surveyFields));
constexpr std::array surveyKey{"code"};

constexpr std::array surveyStratumFields{
    field<&SurveyStratum::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&SurveyStratum::survey>(
        {.key = "survey", .label = QT_TRANSLATE_NOOP("Field", "Survey"), .required = true}),
    field<&SurveyStratum::code>({.key = "code",
                                 .label = QT_TRANSLATE_NOOP("Field", "Code"),
                                 .required = true,
                                 .maxLength = 40}),
    field<&SurveyStratum::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&SurveyStratum::frame>({.key = "frame",
                                  .label = QT_TRANSLATE_NOOP("Field", "Frame (N)"),
                                  .min = 0,
                                  .max = 100000000}),
    field<&SurveyStratum::sample>({.key = "sample",
                                   .label = QT_TRANSLATE_NOOP("Field", "Sample (n)"),
                                   .min = 0,
                                   .max = 100000000}),
};
static_assert(keysAreUnique(surveyStratumFields));
constexpr std::array surveyStratumKey{"survey", "code"};

constexpr std::array surveyAnswerFields{
    field<&SurveyAnswer::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&SurveyAnswer::survey>(
        {.key = "survey", .label = QT_TRANSLATE_NOOP("Field", "Survey"), .required = true}),
    field<&SurveyAnswer::facility>({.key = "facility",
                                    .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                                    .column = "facility_code",
                                    .required = true}),
    field<&SurveyAnswer::what>(
        {.key = "what", .label = QT_TRANSLATE_NOOP("Field", "What"), .required = true}),
    field<&SurveyAnswer::reply>(
        {.key = "reply", .label = QT_TRANSLATE_NOOP("Field", "Reply"), .required = true}),
    field<&SurveyAnswer::stratum>(
        {.key = "stratum", .label = QT_TRANSLATE_NOOP("Field", "Stratum")}),
    field<&SurveyAnswer::note>({.key = "note",
                                .label = QT_TRANSLATE_NOOP("Field", "Note"),
                                .longText = true,
                                .maxLength = 2000}),
};
static_assert(keysAreUnique(surveyAnswerFields));
constexpr std::array surveyAnswerKey{"survey", "facility", "what"};

constexpr std::array sameAsFields{
    field<&SameAs::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&SameAs::record>(
        {.key = "record", .label = QT_TRANSLATE_NOOP("Field", "Record"), .required = true}),
    field<&SameAs::canonical>({.key = "canonical",
                               .label = QT_TRANSLATE_NOOP("Field", "Canonical record"),
                               .required = true}),
    field<&SameAs::reason>({.key = "reason",
                            .label = QT_TRANSLATE_NOOP("Field", "Reason"),
                            .longText = true,
                            .maxLength = 2000}),
};
static_assert(keysAreUnique(sameAsFields));
constexpr std::array sameAsKey{"record"};

constexpr std::array sizeRuleFields{
    field<&SizeRule::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&SizeRule::code>({.key = "code",
                            .label = QT_TRANSLATE_NOOP("Field", "Code"),
                            .required = true,
                            .maxLength = 60}),
    field<&SizeRule::sizeClass>(
        {.key = "size_class", .label = QT_TRANSLATE_NOOP("Field", "Size class"), .required = true}),
    field<&SizeRule::group>({.key = "sector_group",
                             .label = QT_TRANSLATE_NOOP("Field", "Group of sectors"),
                             .required = true}),
    field<&SizeRule::criterion>(
        {.key = "criterion", .label = QT_TRANSLATE_NOOP("Field", "Criterion"), .required = true}),
    field<&SizeRule::mostLabour>({.key = "most_labour",
                                  .label = QT_TRANSLATE_NOOP("Field", "Labour at most (people)"),
                                  .min = 0,
                                  .max = 10000000}),
    field<&SizeRule::mostCapital>({.key = "most_capital",
                                   .label = QT_TRANSLATE_NOOP("Field", "Capital at most (đồng)"),
                                   .min = 0}),
    field<&SizeRule::mostRevenue>(
        {.key = "most_revenue",
         .label = QT_TRANSLATE_NOOP("Field", "Revenue of a year at most (đồng)"),
         .min = 0}),
    field<&SizeRule::validFrom>(
        {.key = "valid_from", .label = QT_TRANSLATE_NOOP("Field", "Valid from")}),
    field<&SizeRule::validTo>(
        {.key = "valid_to", .label = QT_TRANSLATE_NOOP("Field", "Valid to (exclusive)")}),
    field<&SizeRule::source>({.key = "source",
                              .label = QT_TRANSLATE_NOOP("Field", "Source"),
                              .required = true,
                              .longText = true,
                              .maxLength = 2000}),
    field<&SizeRule::note>({.key = "note",
                            .label = QT_TRANSLATE_NOOP("Field", "Note"),
                            .longText = true,
                            .maxLength = 2000}),
};
static_assert(keysAreUnique(sizeRuleFields));
constexpr std::array sizeRuleKey{"code"};

} // namespace

template <>
const EntityInfo &infoOf<Enterprise>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Enterprise,
        .key = "enterprise",
        .label = QT_TRANSLATE_NOOP("Entity", "Enterprise"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Enterprises"),
        .fields = enterpriseFields,
        .naturalKey = enterpriseKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Facility>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Facility,
        .key = "facility",
        .label = QT_TRANSLATE_NOOP("Entity", "Facility"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Facilities"),
        .fields = facilityFields,
        .naturalKey = facilityKey,
        .nameField = "code",
    };
    return info;
}

template <>
const EntityInfo &infoOf<FacilityState>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::FacilityState,
        .key = "facility_state",
        .label = QT_TRANSLATE_NOOP("Entity", "State of a facility"),
        .plural = QT_TRANSLATE_NOOP("Entity", "States of facilities"),
        .fields = facilityStateFields,
        .naturalKey = facilityStateKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<FacilityPlacement>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::FacilityPlacement,
        .key = "facility_placement",
        .label = QT_TRANSLATE_NOOP("Entity", "Place of a facility"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Places of facilities"),
        .fields = facilityPlacementFields,
        .naturalKey = facilityPlacementKey,
        .nameField = "unit",
    };
    return info;
}

template <>
const EntityInfo &infoOf<TechnicalStaff>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::TechnicalStaff,
        .key = "technical_staff",
        .label = QT_TRANSLATE_NOOP("Entity", "Technical worker"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Technical workers"),
        .fields = technicalStaffFields,
        .naturalKey = technicalStaffKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Fact>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Fact,
        .key = "fact",
        .label = QT_TRANSLATE_NOOP("Entity", "Fact"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Facts"),
        .fields = factFields,
        .naturalKey = factKey,
        .nameField = "what",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Survey>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Survey,
        .key = "survey",
        .label = QT_TRANSLATE_NOOP("Entity", "Survey"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Surveys"),
        .fields = surveyFields,
        .naturalKey = surveyKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<SurveyStratum>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::SurveyStratum,
        .key = "survey_stratum",
        .label = QT_TRANSLATE_NOOP("Entity", "Stratum of a survey"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Strata of surveys"),
        .fields = surveyStratumFields,
        .naturalKey = surveyStratumKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<SurveyAnswer>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::SurveyAnswer,
        .key = "survey_answer",
        .label = QT_TRANSLATE_NOOP("Entity", "Answer to a survey"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Answers to surveys"),
        .fields = surveyAnswerFields,
        .naturalKey = surveyAnswerKey,
        .nameField = "what",
    };
    return info;
}

template <>
const EntityInfo &infoOf<SameAs>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::SameAs,
        .key = "same_as",
        .label = QT_TRANSLATE_NOOP("Entity", "Same as"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Same as"),
        .fields = sameAsFields,
        .naturalKey = sameAsKey,
        .nameField = "reason",
    };
    return info;
}

template <>
const EntityInfo &infoOf<SizeRule>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::SizeRule,
        .key = "size_rule",
        .label = QT_TRANSLATE_NOOP("Entity", "Rule of size class"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Rules of size class"),
        .fields = sizeRuleFields,
        .naturalKey = sizeRuleKey,
        .nameField = "code",
    };
    return info;
}

} // namespace sxsh
