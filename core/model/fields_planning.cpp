// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entities.h"
#include "core/model/entityinfo.h"

namespace sxsh {

namespace {

constexpr std::array planFields{
    field<&Plan::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Plan::code>({.key = "code",
                        .label = QT_TRANSLATE_NOOP("Field", "Code"),
                        .required = true,
                        .maxLength = 40}),
    field<&Plan::title>({.key = "title",
                         .label = QT_TRANSLATE_NOOP("Field", "Title"),
                         .required = true,
                         .longText = true,
                         .maxLength = 2000}),
    field<&Plan::number>(
        {.key = "number", .label = QT_TRANSLATE_NOOP("Field", "Number"), .maxLength = 80}),
    field<&Plan::numberNote>({.key = "number_note",
                              .label = QT_TRANSLATE_NOOP("Field", "Note on the number"),
                              .maxLength = 200}),
    field<&Plan::issuer>({.key = "issuer", .label = QT_TRANSLATE_NOOP("Field", "Issuer")}),
    field<&Plan::signedOn>({.key = "signed_on", .label = QT_TRANSLATE_NOOP("Field", "Signed on")}),
    field<&Plan::startsOn>({.key = "starts_on", .label = QT_TRANSLATE_NOOP("Field", "Starts on")}),
    field<&Plan::endsOn>({.key = "ends_on", .label = QT_TRANSLATE_NOOP("Field", "Ends on")}),
    field<&Plan::province>({.key = "province", .label = QT_TRANSLATE_NOOP("Field", "Province")}),
    field<&Plan::department>(
        {.key = "department", .label = QT_TRANSLATE_NOOP("Field", "Department in charge")}),
    field<&Plan::tolerance>(
        {.key = "tolerance",
         .label = QT_TRANSLATE_NOOP("Field", "Tolerance of the trajectory"),
         .help = QT_TRANSLATE_NOOP("Field", "A fraction: within it a target counts as on track."),
         .min = 0,
         .max = 1000000000}),
    field<&Plan::confidence>({.key = "confidence",
                              .label = QT_TRANSLATE_NOOP("Field", "Confidence of intervals"),
                              .help = QT_TRANSLATE_NOOP("Field", "A fraction, for instance 0.68."),
                              .min = 0,
                              .max = 999999999}),
    field<&Plan::discountRate>(
        {.key = "discount_rate",
         .label = QT_TRANSLATE_NOOP("Field", "Discount rate of measures"),
         .help = QT_TRANSLATE_NOOP("Field",
                                   "By it what a measure saves in later years is worth less today. "
                                   "With the sign, for instance 10%."),
         .fraction = true,
         .min = 0,
         .max = 1000000000,
         .since = 4}),
    field<&Plan::measureLife>(
        {.key = "measure_life",
         .label = QT_TRANSLATE_NOOP("Field", "Life of measures (years)"),
         .help = QT_TRANSLATE_NOOP(
             "Field", "For how many years a measure saves, where it does not say so itself."),
         .min = 1,
         .max = 100,
         .since = 4}),
    field<&Plan::demonstration>(
        {.key = "demonstration", .label = QT_TRANSLATE_NOOP("Field", "Demonstration data")}),
    field<&Plan::source>({.key = "source",
                          .label = QT_TRANSLATE_NOOP("Field", "Source"),
                          .longText = true,
                          .maxLength = 2000}),
};
static_assert(keysAreUnique(planFields));
constexpr std::array planKey{"code"};

constexpr std::array legalBasisFields{
    field<&LegalBasis::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&LegalBasis::plan>(
        {.key = "plan", .label = QT_TRANSLATE_NOOP("Field", "Plan"), .required = true}),
    field<&LegalBasis::code>({.key = "code",
                              .label = QT_TRANSLATE_NOOP("Field", "Code"),
                              .required = true,
                              .maxLength = 60}),
    field<&LegalBasis::document>(
        {.key = "document", .label = QT_TRANSLATE_NOOP("Field", "Document"), .required = true}),
    field<&LegalBasis::issuer>({.key = "issuer", .label = QT_TRANSLATE_NOOP("Field", "Issuer")}),
    field<&LegalBasis::issuedOn>(
        {.key = "issued_on", .label = QT_TRANSLATE_NOOP("Field", "Issued on")}),
    field<&LegalBasis::about>({.key = "about",
                               .label = QT_TRANSLATE_NOOP("Field", "About"),
                               .longText = true,
                               .maxLength = 2000}),
    field<&LegalBasis::source>({.key = "source",
                                .label = QT_TRANSLATE_NOOP("Field", "Source"),
                                .longText = true,
                                .maxLength = 2000}),
};
static_assert(keysAreUnique(legalBasisFields));
constexpr std::array legalBasisKey{"plan", "code"};

constexpr std::array clauseFields{
    field<&Clause::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Clause::plan>(
        {.key = "plan", .label = QT_TRANSLATE_NOOP("Field", "Plan"), .required = true}),
    field<&Clause::code>({.key = "code",
                          .label = QT_TRANSLATE_NOOP("Field", "Code"),
                          .required = true,
                          .maxLength = 40}),
    field<&Clause::parent>({.key = "parent", .label = QT_TRANSLATE_NOOP("Field", "Parent clause")}),
    field<&Clause::label>(
        {.key = "label", .label = QT_TRANSLATE_NOOP("Field", "Label as cited"), .required = true}),
    field<&Clause::clauseKind>(
        {.key = "kind", .label = QT_TRANSLATE_NOOP("Field", "Kind"), .required = true}),
    field<&Clause::text>({.key = "text",
                          .label = QT_TRANSLATE_NOOP("Field", "Text"),
                          .longText = true,
                          .maxLength = 20000}),
    field<&Clause::origin>({.key = "origin", .label = QT_TRANSLATE_NOOP("Field", "Origin")}),
    field<&Clause::position>({.key = "position",
                              .label = QT_TRANSLATE_NOOP("Field", "Position"),
                              .min = 0,
                              .max = 1000000}),
    field<&Clause::source>({.key = "source",
                            .label = QT_TRANSLATE_NOOP("Field", "Source"),
                            .longText = true,
                            .maxLength = 2000}),
};
static_assert(keysAreUnique(clauseFields));
constexpr std::array clauseKey{"plan", "code"};

constexpr std::array indicatorFields{
    field<&Indicator::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Indicator::plan>(
        {.key = "plan", .label = QT_TRANSLATE_NOOP("Field", "Plan"), .required = true}),
    field<&Indicator::clause>({.key = "clause", .label = QT_TRANSLATE_NOOP("Field", "Clause")}),
    field<&Indicator::code>({.key = "code",
                             .label = QT_TRANSLATE_NOOP("Field", "Code"),
                             .required = true,
                             .maxLength = 40}),
    field<&Indicator::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Indicator::indicatorKind>(
        {.key = "kind", .label = QT_TRANSLATE_NOOP("Field", "Kind"), .required = true}),
    field<&Indicator::numerator>(
        {.key = "numerator",
         .label = QT_TRANSLATE_NOOP("Field", "Numerator"),
         .help = QT_TRANSLATE_NOOP("Field", "What is counted, as a tally key, or \"manual\"."),
         .required = true,
         .maxLength = 120}),
    field<&Indicator::denominator>(
        {.key = "denominator",
         .label = QT_TRANSLATE_NOOP("Field", "Denominator"),
         .help = QT_TRANSLATE_NOOP("Field", "Out of what, as a tally key."),
         .maxLength = 120}),
    field<&Indicator::organisation>(
        {.key = "organisation", .label = QT_TRANSLATE_NOOP("Field", "Organisation")}),
    field<&Indicator::evidenceMode>(
        {.key = "evidence_mode", .label = QT_TRANSLATE_NOOP("Field", "Evidence from")}),
    field<&Indicator::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Unit"), .maxLength = 40}),
    field<&Indicator::direction>(
        {.key = "direction", .label = QT_TRANSLATE_NOOP("Field", "Direction")}),
    field<&Indicator::definition>({.key = "definition",
                                   .label = QT_TRANSLATE_NOOP("Field", "Definition"),
                                   .longText = true,
                                   .maxLength = 4000}),
    field<&Indicator::source>({.key = "source",
                               .label = QT_TRANSLATE_NOOP("Field", "Source"),
                               .longText = true,
                               .maxLength = 2000}),
    field<&Indicator::validityMonths>(
        {.key = "validity_months",
         .label = QT_TRANSLATE_NOOP("Field", "Evidence holds for (months)"),
         .min = 1,
         .max = 600}),
};
static_assert(keysAreUnique(indicatorFields));
constexpr std::array indicatorKey{"plan", "code"};

constexpr std::array targetFields{
    field<&Target::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Target::indicator>(
        {.key = "indicator", .label = QT_TRANSLATE_NOOP("Field", "Indicator"), .required = true}),
    field<&Target::due>(
        {.key = "due", .label = QT_TRANSLATE_NOOP("Field", "Due"), .required = true}),
    field<&Target::min>(
        {.key = "min",
         .label = QT_TRANSLATE_NOOP("Field", "To reach"),
         .help = QT_TRANSLATE_NOOP("Field", "For shares and savings with the sign: 90%."),
         .required = true,
         .fraction = true}),
    field<&Target::max>({.key = "max",
                         .label = QT_TRANSLATE_NOOP("Field", "Upper end of the band"),
                         .fraction = true}),
    field<&Target::baselineValue>({.key = "baseline_value",
                                   .label = QT_TRANSLATE_NOOP("Field", "Baseline value"),
                                   .fraction = true}),
    field<&Target::baselineDate>(
        {.key = "baseline_date", .label = QT_TRANSLATE_NOOP("Field", "Baseline date")}),
    field<&Target::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Administrative unit")}),
    field<&Target::decidedBy>(
        {.key = "decided_by", .label = QT_TRANSLATE_NOOP("Field", "Decided by"), .required = true}),
    field<&Target::effectiveFrom>({.key = "effective_from",
                                   .label = QT_TRANSLATE_NOOP("Field", "Effective from"),
                                   .required = true}),
    field<&Target::note>({.key = "note",
                          .label = QT_TRANSLATE_NOOP("Field", "Note"),
                          .longText = true,
                          .maxLength = 2000}),
};
static_assert(keysAreUnique(targetFields));
constexpr std::array targetKey{"indicator", "unit", "due", "effective_from"};

constexpr std::array manualFigureFields{
    field<&ManualFigure::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&ManualFigure::indicator>(
        {.key = "indicator", .label = QT_TRANSLATE_NOOP("Field", "Indicator"), .required = true}),
    field<&ManualFigure::date>(
        {.key = "date", .label = QT_TRANSLATE_NOOP("Field", "Date"), .required = true}),
    field<&ManualFigure::numerator>({.key = "numerator",
                                     .label = QT_TRANSLATE_NOOP("Field", "Value or numerator"),
                                     .required = true}),
    field<&ManualFigure::denominator>(
        {.key = "denominator", .label = QT_TRANSLATE_NOOP("Field", "Denominator")}),
    field<&ManualFigure::source>({.key = "source",
                                  .label = QT_TRANSLATE_NOOP("Field", "Source"),
                                  .required = true,
                                  .longText = true,
                                  .maxLength = 2000}),
};
static_assert(keysAreUnique(manualFigureFields));
constexpr std::array manualFigureKey{"indicator", "date"};

constexpr std::array estimateFields{
    field<&Estimate::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Estimate::indicator>(
        {.key = "indicator", .label = QT_TRANSLATE_NOOP("Field", "Indicator"), .required = true}),
    field<&Estimate::periodCode>(
        {.key = "period_code",
         .label = QT_TRANSLATE_NOOP("Field", "Code of the period"),
         .help = QT_TRANSLATE_NOOP("Field", "Such as 2018, 2018H1 or 2018Q3"),
         .required = true,
         .maxLength = 60}),
    field<&Estimate::value>(
        {.key = "value",
         .label = QT_TRANSLATE_NOOP("Field", "Expected value"),
         .help = QT_TRANSLATE_NOOP("Field", "Of shares and mean savings in percent, such as 42%"),
         .required = true,
         .fraction = true}),
    field<&Estimate::reason>({.key = "reason",
                              .label = QT_TRANSLATE_NOOP("Field", "What it rests on"),
                              .longText = true,
                              .maxLength = 2000}),
};
static_assert(keysAreUnique(estimateFields));
constexpr std::array estimateKey{"indicator", "period_code"};

} // namespace

template <>
const EntityInfo &infoOf<Plan>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Plan,
        .key = "plan",
        .label = QT_TRANSLATE_NOOP("Entity", "Plan"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Plans"),
        .fields = planFields,
        .naturalKey = planKey,
        .nameField = "title",
    };
    return info;
}

template <>
const EntityInfo &infoOf<LegalBasis>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::LegalBasis,
        .key = "legal_basis",
        .label = QT_TRANSLATE_NOOP("Entity", "Legal basis"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Legal bases"),
        .fields = legalBasisFields,
        .naturalKey = legalBasisKey,
        .nameField = "document",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Clause>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Clause,
        .key = "clause",
        .label = QT_TRANSLATE_NOOP("Entity", "Clause"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Clauses"),
        .fields = clauseFields,
        .naturalKey = clauseKey,
        .nameField = "label",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Indicator>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Indicator,
        .key = "indicator",
        .label = QT_TRANSLATE_NOOP("Entity", "Indicator"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Indicators"),
        .fields = indicatorFields,
        .naturalKey = indicatorKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Target>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Target,
        .key = "target",
        .label = QT_TRANSLATE_NOOP("Entity", "Target"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Targets"),
        .fields = targetFields,
        .naturalKey = targetKey,
        .nameField = "decided_by",
    };
    return info;
}

template <>
const EntityInfo &infoOf<ManualFigure>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::ManualFigure,
        .key = "manual_figure",
        .label = QT_TRANSLATE_NOOP("Entity", "Figure typed by hand"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Figures typed by hand"),
        .fields = manualFigureFields,
        .naturalKey = manualFigureKey,
        .nameField = "source",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Estimate>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Estimate,
        .key = "estimate",
        .label = QT_TRANSLATE_NOOP("Entity", "Estimate for a period"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Estimates for periods"),
        .fields = estimateFields,
        .naturalKey = estimateKey,
        .nameField = "reason",
    };
    return info;
}

} // namespace sxsh
