// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entities.h"
#include "core/model/entityinfo.h"

namespace sxsh {

namespace {

constexpr std::array fundingSourceFields{
    field<&FundingSource::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&FundingSource::code>({.key = "code",
                                 .label = QT_TRANSLATE_NOOP("Field", "Code"),
                                 .required = true,
                                 .maxLength = 40}),
    field<&FundingSource::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&FundingSource::state>(
        {.key = "state", .label = QT_TRANSLATE_NOOP("Field", "State budget")}),
    field<&FundingSource::source>({.key = "source",
                                   .label = QT_TRANSLATE_NOOP("Field", "Source"),
                                   .longText = true,
                                   .maxLength = 2000}),
    field<&FundingSource::note>({.key = "note",
                                 .label = QT_TRANSLATE_NOOP("Field", "Note"),
                                 .longText = true,
                                 .maxLength = 2000}),
};
static_assert(keysAreUnique(fundingSourceFields));
constexpr std::array fundingSourceKey{"code"};

constexpr std::array budgetLineFields{
    field<&BudgetLine::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&BudgetLine::code>({.key = "code",
                              .label = QT_TRANSLATE_NOOP("Field", "Code"),
                              .required = true,
                              .maxLength = 60}),
    field<&BudgetLine::clause>({.key = "clause", .label = QT_TRANSLATE_NOOP("Field", "Clause")}),
    field<&BudgetLine::activity>(
        {.key = "activity", .label = QT_TRANSLATE_NOOP("Field", "Activity")}),
    field<&BudgetLine::facility>(
        {.key = "facility",
         .label = QT_TRANSLATE_NOOP("Field", "Facility"),
         .help = QT_TRANSLATE_NOOP("Field", "Whom the support goes to, where it goes to one."),
         .column = "facility_code",
         .since = 4}),
    field<&BudgetLine::year>({.key = "year",
                              .label = QT_TRANSLATE_NOOP("Field", "Year"),
                              .required = true,
                              .min = 1990,
                              .max = 2200}),
    field<&BudgetLine::source>(
        {.key = "source", .label = QT_TRANSLATE_NOOP("Field", "Funding source"), .required = true}),
    field<&BudgetLine::stage>(
        {.key = "stage",
         .label = QT_TRANSLATE_NOOP("Field", "Stage"),
         .help = QT_TRANSLATE_NOOP(
             "Field",
             "Stages are never added up: what is planned, allocated and spent are the same money."),
         .required = true}),
    field<&BudgetLine::amount>({.key = "amount",
                                .label = QT_TRANSLATE_NOOP("Field", "Amount (đồng)"),
                                .required = true,
                                .min = 0}),
    field<&BudgetLine::supportFor>(
        {.key = "support_for",
         .label = QT_TRANSLATE_NOOP("Field", "Kind of support"),
         .help = QT_TRANSLATE_NOOP("Field", "As in the list of funding ceilings, for instance "
                                            "cp_assessment: the amount is compared with them."),
         .maxLength = 60,
         .codesOf = EntityKind::FundingCeiling,
         .codesKey = "what",
         .since = 4}),
    field<&BudgetLine::wholeCost>(
        {.key = "whole_cost",
         .label = QT_TRANSLATE_NOOP("Field", "Whole cost (đồng)"),
         .help = QT_TRANSLATE_NOOP(
             "Field", "The cost of which the amount is a part; ceilings allow a rate of it."),
         .min = 0,
         .since = 4}),
    field<&BudgetLine::priority>(
        {.key = "priority",
         .label = QT_TRANSLATE_NOOP("Field", "Priority place or sector"),
         .help = QT_TRANSLATE_NOOP("Field", "The priority multiplier of a ceiling applies."),
         .since = 4}),
    field<&BudgetLine::document>(
        {.key = "document", .label = QT_TRANSLATE_NOOP("Field", "Document")}),
    field<&BudgetLine::note>({.key = "note",
                              .label = QT_TRANSLATE_NOOP("Field", "Note"),
                              .longText = true,
                              .maxLength = 2000}),
};
static_assert(keysAreUnique(budgetLineFields));
constexpr std::array budgetLineKey{"code"};

constexpr std::array fundingCeilingFields{
    field<&FundingCeiling::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&FundingCeiling::code>({.key = "code",
                                  .label = QT_TRANSLATE_NOOP("Field", "Code"),
                                  .required = true,
                                  .maxLength = 60}),
    field<&FundingCeiling::what>({.key = "what",
                                  .label = QT_TRANSLATE_NOOP("Field", "For what"),
                                  .required = true,
                                  .maxLength = 60}),
    field<&FundingCeiling::rate>(
        {.key = "rate",
         .label = QT_TRANSLATE_NOOP("Field", "Rate"),
         .help = QT_TRANSLATE_NOOP("Field", "With the sign, for instance 50%."),
         .fraction = true,
         .min = 0,
         .max = 1000000000}),
    field<&FundingCeiling::amount>(
        {.key = "amount", .label = QT_TRANSLATE_NOOP("Field", "Amount (đồng)"), .min = 0}),
    field<&FundingCeiling::per>(
        {.key = "per",
         .label = QT_TRANSLATE_NOOP("Field", "Per"),
         .help = QT_TRANSLATE_NOOP(
             "Field",
             "What the amount is for. With “cơ sở” or “facility” it is for all the support "
             "of this kind that one facility gets."),
         .maxLength = 60}),
    field<&FundingCeiling::multiplier>({.key = "multiplier",
                                        .label = QT_TRANSLATE_NOOP("Field", "Priority multiplier"),
                                        .min = 1000000000}),
    field<&FundingCeiling::issuer>(
        {.key = "issuer", .label = QT_TRANSLATE_NOOP("Field", "Issuer")}),
    field<&FundingCeiling::document>(
        {.key = "document", .label = QT_TRANSLATE_NOOP("Field", "Document")}),
    field<&FundingCeiling::validFrom>(
        {.key = "valid_from", .label = QT_TRANSLATE_NOOP("Field", "Valid from")}),
    field<&FundingCeiling::validTo>(
        {.key = "valid_to", .label = QT_TRANSLATE_NOOP("Field", "Valid to (exclusive)")}),
    field<&FundingCeiling::source>({.key = "source",
                                    .label = QT_TRANSLATE_NOOP("Field", "Source"),
                                    .required = true,
                                    .longText = true,
                                    .maxLength = 2000}),
    field<&FundingCeiling::note>({.key = "note",
                                  .label = QT_TRANSLATE_NOOP("Field", "Note"),
                                  .longText = true,
                                  .maxLength = 2000}),
};
static_assert(keysAreUnique(fundingCeilingFields));
constexpr std::array fundingCeilingKey{"code"};

} // namespace

template <>
const EntityInfo &infoOf<FundingSource>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::FundingSource,
        .key = "funding_source",
        .label = QT_TRANSLATE_NOOP("Entity", "Funding source"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Funding sources"),
        .fields = fundingSourceFields,
        .naturalKey = fundingSourceKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<BudgetLine>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::BudgetLine,
        .key = "budget_line",
        .label = QT_TRANSLATE_NOOP("Entity", "Budget line"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Budget lines"),
        .fields = budgetLineFields,
        .naturalKey = budgetLineKey,
        .nameField = "code",
    };
    return info;
}

template <>
const EntityInfo &infoOf<FundingCeiling>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::FundingCeiling,
        .key = "funding_ceiling",
        .label = QT_TRANSLATE_NOOP("Entity", "Funding ceiling"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Funding ceilings"),
        .fields = fundingCeilingFields,
        .naturalKey = fundingCeilingKey,
        .nameField = "what",
    };
    return info;
}

} // namespace sxsh
