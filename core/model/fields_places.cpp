// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entities.h"
#include "core/model/entityinfo.h"

namespace sxsh {

namespace {

constexpr std::array adminUnitFields{
    field<&AdminUnit::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&AdminUnit::code>({.key = "code",
                             .label = QT_TRANSLATE_NOOP("Field", "Code"),
                             .required = true,
                             .maxLength = 20}),
    field<&AdminUnit::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&AdminUnit::level>(
        {.key = "level", .label = QT_TRANSLATE_NOOP("Field", "Level"), .required = true}),
    field<&AdminUnit::parent>(
        {.key = "parent", .label = QT_TRANSLATE_NOOP("Field", "Parent unit")}),
    field<&AdminUnit::validFrom>(
        {.key = "valid_from", .label = QT_TRANSLATE_NOOP("Field", "Valid from")}),
    field<&AdminUnit::validTo>(
        {.key = "valid_to", .label = QT_TRANSLATE_NOOP("Field", "Valid to (exclusive)")}),
    field<&AdminUnit::source>({.key = "source",
                               .label = QT_TRANSLATE_NOOP("Field", "Source"),
                               .longText = true,
                               .maxLength = 2000}),
};
static_assert(keysAreUnique(adminUnitFields));
constexpr std::array adminUnitKey{"code", "valid_from"};

constexpr std::array unitTransitionFields{
    field<&UnitTransition::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&UnitTransition::from>(
        {.key = "from", .label = QT_TRANSLATE_NOOP("Field", "From unit"), .required = true}),
    field<&UnitTransition::to>(
        {.key = "to", .label = QT_TRANSLATE_NOOP("Field", "To unit"), .required = true}),
    field<&UnitTransition::date>(
        {.key = "date", .label = QT_TRANSLATE_NOOP("Field", "Date"), .required = true}),
    field<&UnitTransition::transitionKind>(
        {.key = "kind", .label = QT_TRANSLATE_NOOP("Field", "Kind"), .required = true}),
    field<&UnitTransition::source>({.key = "source",
                                    .label = QT_TRANSLATE_NOOP("Field", "Source"),
                                    .longText = true,
                                    .maxLength = 2000}),
};
static_assert(keysAreUnique(unitTransitionFields));
constexpr std::array unitTransitionKey{"from", "to", "date"};

constexpr std::array organisationFields{
    field<&Organisation::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Organisation::code>({.key = "code",
                                .label = QT_TRANSLATE_NOOP("Field", "Code"),
                                .required = true,
                                .maxLength = 40}),
    field<&Organisation::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Organisation::organisationKind>(
        {.key = "kind", .label = QT_TRANSLATE_NOOP("Field", "Kind"), .required = true}),
    field<&Organisation::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Administrative unit")}),
    field<&Organisation::note>({.key = "note",
                                .label = QT_TRANSLATE_NOOP("Field", "Note"),
                                .longText = true,
                                .maxLength = 2000}),
    field<&Organisation::source>({.key = "source",
                                  .label = QT_TRANSLATE_NOOP("Field", "Source"),
                                  .longText = true,
                                  .maxLength = 2000}),
};
static_assert(keysAreUnique(organisationFields));
constexpr std::array organisationKey{"code"};

constexpr std::array industryFields{
    field<&Industry::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Industry::version>({.key = "version",
                               .label = QT_TRANSLATE_NOOP("Field", "Version"),
                               .required = true,
                               .maxLength = 20}),
    field<&Industry::code>({.key = "code",
                            .label = QT_TRANSLATE_NOOP("Field", "Code"),
                            .required = true,
                            .maxLength = 10}),
    field<&Industry::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Industry::section>(
        {.key = "section", .label = QT_TRANSLATE_NOOP("Field", "Section"), .maxLength = 4}),
    field<&Industry::validFrom>(
        {.key = "valid_from", .label = QT_TRANSLATE_NOOP("Field", "Valid from")}),
    field<&Industry::validTo>(
        {.key = "valid_to", .label = QT_TRANSLATE_NOOP("Field", "Valid to (exclusive)")}),
    field<&Industry::source>({.key = "source",
                              .label = QT_TRANSLATE_NOOP("Field", "Source"),
                              .longText = true,
                              .maxLength = 2000}),
};
static_assert(keysAreUnique(industryFields));
constexpr std::array industryKey{"version", "code"};

} // namespace

template <>
const EntityInfo &infoOf<AdminUnit>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::AdminUnit,
        .key = "admin_unit",
        .label = QT_TRANSLATE_NOOP("Entity", "Administrative unit"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Administrative units"),
        .fields = adminUnitFields,
        .naturalKey = adminUnitKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<UnitTransition>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::UnitTransition,
        .key = "unit_transition",
        .label = QT_TRANSLATE_NOOP("Entity", "Transition of units"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Transitions of units"),
        .fields = unitTransitionFields,
        .naturalKey = unitTransitionKey,
        .nameField = "source",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Organisation>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Organisation,
        .key = "organisation",
        .label = QT_TRANSLATE_NOOP("Entity", "Organisation"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Organisations"),
        .fields = organisationFields,
        .naturalKey = organisationKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Industry>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Industry,
        .key = "industry",
        .label = QT_TRANSLATE_NOOP("Entity", "Industry"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Industries"),
        .fields = industryFields,
        .naturalKey = industryKey,
        .nameField = "name",
    };
    return info;
}

} // namespace sxsh
