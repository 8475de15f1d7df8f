// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/model/choice.h"
#include "core/model/entitykind.h"
#include "core/model/places.h"
#include "core/model/ref.h"
#include "core/model/reporting.h"

#include <QtCore/QDate>

/// The register: enterprises, their facilities with dated states and placements, and what is known
/// about them.
namespace sxsh {

/// A legal person or household that owns facilities.
struct Enterprise {
    static constexpr EntityKind kind = EntityKind::Enterprise;
    QUuid id{};
    QString code{};
    QString name{};
    QString taxCode{};
    std::optional<Ref<AdminUnit>> unit{};
    QString note{};

    bool operator==(const Enterprise &) const = default;
};

/// An industrial facility for as long as it exists; what changes over time is in its states and
/// placements.
struct Facility {
    static constexpr EntityKind kind = EntityKind::Facility;
    QUuid id{};
    QString code{};
    std::optional<QDate> openedOn{}; ///< none: since before all records
    std::optional<QDate> closedOn{}; ///< the first day on which it no longer exists
    QString address{};
    QString contact{};
    QString phone{};
    QString note{};

    /// True when opened ≤ date < closed.
    bool isOpenOn(QDate date) const
    {
        return (!openedOn || *openedOn <= date) && (!closedOn || date < *closedOn);
    }
    bool operator==(const Facility &) const = default;
};

enum class Operation { Operating, Suspended };
template <>
inline constexpr auto choicesOf<Operation> = std::to_array<Choice>({
    {"operating", QT_TRANSLATE_NOOP("Choice", "Operating")},
    {"suspended", QT_TRANSLATE_NOOP("Choice", "Suspended")},
});

/// What a facility is from a date on, until its next state.
struct FacilityState {
    static constexpr EntityKind kind = EntityKind::FacilityState;
    QUuid id{};
    Ref<Facility> facility{};
    std::optional<QDate> from{}; ///< none: since the beginning of time
    QString name{};
    std::optional<Ref<Enterprise>> enterprise{};
    QString vsicVersion{};
    QString vsicCode{};
    std::optional<int> labour{};
    std::optional<Money> capital{};
    std::optional<Money> revenue{};
    bool inScope = true;
    Operation operation = Operation::Operating;

    QUuid owner() const { return facility.id; }
    bool operator==(const FacilityState &) const = default;
};

/// Where a facility is from a date on, until its next placement.
struct FacilityPlacement {
    static constexpr EntityKind kind = EntityKind::FacilityPlacement;
    QUuid id{};
    Ref<Facility> facility{};
    Ref<AdminUnit> unit{};
    std::optional<QDate> from{}; ///< none: since the beginning of time

    QUuid owner() const { return facility.id; }
    bool operator==(const FacilityPlacement &) const = default;
};

/// A technical worker of a facility.
struct TechnicalStaff {
    static constexpr EntityKind kind = EntityKind::TechnicalStaff;
    QUuid id{};
    Ref<Facility> facility{};
    QString name{};
    QString position{};
    QString phone{};
    std::optional<QDate> from{};
    std::optional<QDate> until{};
    QString note{};

    QUuid owner() const { return facility.id; }
    bool operator==(const TechnicalStaff &) const = default;
};

enum class FactKind {
    Aware,
    Assessed,
    PlanMade,
    Applying,
    Verified,
    StaffTrained,
    DedicatedOfficer
};
template <>
inline constexpr auto choicesOf<FactKind> = std::to_array<Choice>({
    {"aware", QT_TRANSLATE_NOOP("Choice", "Aware")},
    {"assessed", QT_TRANSLATE_NOOP("Choice", "Assessed")},
    {"plan_made", QT_TRANSLATE_NOOP("Choice", "Plan made")},
    {"applying", QT_TRANSLATE_NOOP("Choice", "Applying")},
    {"verified", QT_TRANSLATE_NOOP("Choice", "Verified")},
    {"staff_trained", QT_TRANSLATE_NOOP("Choice", "Staff trained")},
    {"dedicated_officer", QT_TRANSLATE_NOOP("Choice", "Dedicated officer")},
});

/// Where a fact is from, in the order in which it decides on one day (the first outranks the
/// others).
enum class FactSource { Inspection, Document, Event, Survey, OwnReport };
template <>
inline constexpr auto choicesOf<FactSource> = std::to_array<Choice>({
    {"inspection", QT_TRANSLATE_NOOP("Choice", "Inspection")},
    {"document", QT_TRANSLATE_NOOP("Choice", "Document")},
    {"event", QT_TRANSLATE_NOOP("Choice", "Event")},
    {"survey", QT_TRANSLATE_NOOP("Choice", "Survey")},
    {"own_report", QT_TRANSLATE_NOOP("Choice", "Own report")},
});

enum class YesNo { No, Yes };
template <>
inline constexpr auto choicesOf<YesNo> = std::to_array<Choice>({
    {"no", QT_TRANSLATE_NOOP("Choice", "No")},
    {"yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
});

/// A dated yes or no about a facility or an organisation, with where it is from.
struct Fact {
    static constexpr EntityKind kind = EntityKind::Fact;
    QUuid id{};
    std::optional<Ref<Facility>> facility{};
    std::optional<Ref<Organisation>> organisation{};
    FactKind what = FactKind::Aware;
    YesNo value = YesNo::Yes;
    QDate date{};
    FactSource source = FactSource::OwnReport;
    std::optional<QDate> validUntil{};
    QString document{};
    std::optional<Ref<Attachment>> evidence{};
    QString note{};

    /// The facility or the organisation.
    QUuid subject() const
    {
        return facility ? facility->id : organisation ? organisation->id : QUuid();
    }
    QUuid owner() const { return subject(); }
    bool operator==(const Fact &) const = default;
};

enum class SurveyMode { Census, Sample };
template <>
inline constexpr auto choicesOf<SurveyMode> = std::to_array<Choice>({
    {"census", QT_TRANSLATE_NOOP("Choice", "Census")},
    {"sample", QT_TRANSLATE_NOOP("Choice", "Sample")},
});

/// What a sample is drawn within.
enum class StrataBy { District, Sector, Size };
template <>
inline constexpr auto choicesOf<StrataBy> = std::to_array<Choice>({
    {"district", QT_TRANSLATE_NOOP("Choice", "By district")},
    {"sector", QT_TRANSLATE_NOOP("Choice", "By sector")},
    {"size", QT_TRANSLATE_NOOP("Choice", "By size of enterprise")},
});

/// A questionnaire round: everyone (census) or a sample of n out of the frame N.
struct Survey {
    static constexpr EntityKind kind = EntityKind::Survey;
    QUuid id{};
    QString code{};
    QString name{};
    QDate date{};
    SurveyMode mode = SurveyMode::Census;
    std::optional<int> frame{};
    std::optional<int> sample{};
    std::optional<int> seed{};          ///< of the random draw, so that it can be repeated
    std::optional<StrataBy> strataBy{}; ///< none: drawn from the frame as a whole
    std::optional<QDate> validUntil{};  ///< of the answers
    QString note{};

    bool operator==(const Survey &) const = default;
};

/// A stratum of a sample survey.
struct SurveyStratum {
    static constexpr EntityKind kind = EntityKind::SurveyStratum;
    QUuid id{};
    Ref<Survey> survey{};
    QString code{};
    QString name{};
    int frame = 0;
    int sample = 0;

    QUuid owner() const { return survey.id; }
    bool operator==(const SurveyStratum &) const = default;
};

enum class SurveyReply { No, Yes, NoReply };
template <>
inline constexpr auto choicesOf<SurveyReply> = std::to_array<Choice>({
    {"no", QT_TRANSLATE_NOOP("Choice", "No")},
    {"yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
    {"no_reply", QT_TRANSLATE_NOOP("Choice", "No reply")},
});

/// One facility's answer to one question of a survey.
struct SurveyAnswer {
    static constexpr EntityKind kind = EntityKind::SurveyAnswer;
    QUuid id{};
    Ref<Survey> survey{};
    Ref<Facility> facility{};
    FactKind what = FactKind::Aware;
    SurveyReply reply = SurveyReply::NoReply;
    std::optional<Ref<SurveyStratum>> stratum{};
    QString note{};

    QUuid owner() const { return survey.id; }
    bool operator==(const SurveyAnswer &) const = default;
};

/// Says that a record is the same real thing as another; linked, so that it can be unlinked.
struct SameAs {
    static constexpr EntityKind kind = EntityKind::SameAs;
    QUuid id{};
    Ref<Facility> record{};
    Ref<Facility> canonical{};
    QString reason{};

    bool operator==(const SameAs &) const = default;
};

/// The size classes that a rule limits; above the largest of them an enterprise is large.
enum class LimitedSize { Micro, Small, Medium };
template <>
inline constexpr auto choicesOf<LimitedSize> = std::to_array<Choice>({
    {"micro", QT_TRANSLATE_NOOP("Choice", "Micro enterprise")},
    {"small", QT_TRANSLATE_NOOP("Choice", "Small enterprise")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "Medium enterprise")},
});

enum class SectorGroup { Industry, Trade };
template <>
inline constexpr auto choicesOf<SectorGroup> = std::to_array<Choice>({
    {"industry", QT_TRANSLATE_NOOP("Choice", "Agriculture, industry and construction")},
    {"trade", QT_TRANSLATE_NOOP("Choice", "Trade and services")},
});

/// How the limits of a rule of size go together: labour and one of capital and revenue must be
/// within them, or capital alone decides where it is known, else labour.
enum class SizeCriterion { LabourAndMoney, CapitalFirst };
template <>
inline constexpr auto choicesOf<SizeCriterion> = std::to_array<Choice>({
    {"labour_and_money", QT_TRANSLATE_NOOP("Choice", "Labour, and capital or revenue")},
    {"capital_first", QT_TRANSLATE_NOOP("Choice", "Capital, else labour")},
});

/// A dated, sourced rule: up to where an enterprise is micro, small or medium.
struct SizeRule {
    static constexpr EntityKind kind = EntityKind::SizeRule;
    QUuid id{};
    QString code{};
    LimitedSize sizeClass = LimitedSize::Micro;
    SectorGroup group = SectorGroup::Industry;
    SizeCriterion criterion = SizeCriterion::LabourAndMoney;
    std::optional<int> mostLabour{};
    std::optional<Money> mostCapital{};
    std::optional<Money> mostRevenue{}; ///< of a year
    std::optional<QDate> validFrom{};
    std::optional<QDate> validTo{}; ///< the first day on which it no longer holds
    QString source{};
    QString note{};

    bool operator==(const SizeRule &) const = default;
};

} // namespace sxsh
