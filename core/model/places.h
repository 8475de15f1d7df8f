// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/choice.h"
#include "core/model/entitykind.h"
#include "core/model/ref.h"

#include <QtCore/QDate>

/// Places and bodies: administrative units with their history, organisations, the industry
/// classification.
namespace sxsh {

enum class UnitLevel { Province, District, Commune };
template <>
inline constexpr auto choicesOf<UnitLevel> = std::to_array<Choice>({
    {"province", QT_TRANSLATE_NOOP("Choice", "Province")},
    {"district", QT_TRANSLATE_NOOP("Choice", "District")},
    {"commune", QT_TRANSLATE_NOOP("Choice", "Commune")},
});

/// An administrative unit for as long as it bore its code: a code used again later is another
/// record.
struct AdminUnit {
    static constexpr EntityKind kind = EntityKind::AdminUnit;
    QUuid id{};
    QString code{};
    QString name{};
    UnitLevel level = UnitLevel::Commune;
    std::optional<Ref<AdminUnit>> parent{};
    std::optional<QDate> validFrom{}; ///< none: since before all records
    std::optional<QDate> validTo{};   ///< the first day on which it no longer exists
    QString source{};

    /// True on the days from validFrom to the day before validTo.
    bool isValidOn(QDate date) const
    {
        return (!validFrom || *validFrom <= date) && (!validTo || date < *validTo);
    }
    bool operator==(const AdminUnit &) const = default;
};

enum class TransitionKind { Whole, Part, Kept };
template <>
inline constexpr auto choicesOf<TransitionKind> = std::to_array<Choice>({
    {"whole", QT_TRANSLATE_NOOP("Choice", "Whole unit")},
    {"part", QT_TRANSLATE_NOOP("Choice", "Part of the unit")},
    {"kept", QT_TRANSLATE_NOOP("Choice", "Kept")},
});

/// What became of a unit on a date: merged whole, split, or kept.
struct UnitTransition {
    static constexpr EntityKind kind = EntityKind::UnitTransition;
    QUuid id{};
    Ref<AdminUnit> from{};
    Ref<AdminUnit> to{};
    QDate date{};
    TransitionKind transitionKind = TransitionKind::Whole;
    QString source{};

    QUuid owner() const { return from.id; }
    bool operator==(const UnitTransition &) const = default;
};

enum class OrganisationKind {
    Department,
    Committee,
    Centre,
    Consultancy,
    Media,
    Association,
    Other
};
template <>
inline constexpr auto choicesOf<OrganisationKind> = std::to_array<Choice>({
    {"department", QT_TRANSLATE_NOOP("Choice", "Department")},
    {"committee", QT_TRANSLATE_NOOP("Choice", "People's Committee")},
    {"centre", QT_TRANSLATE_NOOP("Choice", "Centre")},
    {"consultancy", QT_TRANSLATE_NOOP("Choice", "Consultancy")},
    {"media", QT_TRANSLATE_NOOP("Choice", "Media")},
    {"association", QT_TRANSLATE_NOOP("Choice", "Association")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
});

/// A body that leads, takes part or is counted.
struct Organisation {
    static constexpr EntityKind kind = EntityKind::Organisation;
    QUuid id{};
    QString code{};
    QString name{};
    OrganisationKind organisationKind = OrganisationKind::Other;
    std::optional<Ref<AdminUnit>> unit{};
    QString note{};
    QString source{};

    bool operator==(const Organisation &) const = default;
};

/// A section, division or group of one version of the industry classification (VSIC).
struct Industry {
    static constexpr EntityKind kind = EntityKind::Industry;
    QUuid id{};
    QString version{};
    QString code{};
    QString name{};
    QString section{};
    std::optional<QDate> validFrom{};
    std::optional<QDate> validTo{};
    QString source{};

    bool operator==(const Industry &) const = default;
};

} // namespace sxsh
