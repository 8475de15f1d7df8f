// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planning.h"
#include "core/savings/saving.h"

#include <QtCore/QStringList>
#include <vector>

/// What is computed of an indicator on a day, by a group, and who counts in it.
namespace sxsh {

/// Below and Above say where the value is seen from the target: not reached, or beyond its band.
enum class TargetState { Below, Within, Above, NoData };
template <>
inline constexpr auto choicesOf<TargetState> = std::to_array<Choice>({
    {"below", QT_TRANSLATE_NOOP("Choice", "Not reached")},
    {"within", QT_TRANSLATE_NOOP("Choice", "Reached")},
    {"above", QT_TRANSLATE_NOOP("Choice", "Exceeded")},
    {"no-data", QT_TRANSLATE_NOOP("Choice", "No data")},
});

enum class TrajectoryState { Ahead, OnTrack, Behind, Unknown };
template <>
inline constexpr auto choicesOf<TrajectoryState> = std::to_array<Choice>({
    {"ahead", QT_TRANSLATE_NOOP("Choice", "Ahead")},
    {"on-track", QT_TRANSLATE_NOOP("Choice", "On track")},
    {"behind", QT_TRANSLATE_NOOP("Choice", "Behind")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Not known")},
});

/// Where the indicator should be on the day on the straight line from the target's baseline.
struct Trajectory {
    std::optional<double> planned{};
    TrajectoryState state = TrajectoryState::Unknown;

    bool operator==(const Trajectory &) const = default;
};

/// A facility whose saving counts in a mean.
struct CountedSaving {
    Ref<Facility> facility{};
    double saving = 0; ///< a fraction
    Grade grade{};
    std::optional<Interval> interval{}; ///< of a metered saving

    bool operator==(const CountedSaving &) const = default;
};

/// The readings of a mean saving; the value of the indicator is the weighted mean.
struct SavingFigures {
    int year = 0; ///< whose consumption is compared; 0 before the first cut-off
    std::optional<Decimal> threshold{};     ///< the lower end of the target
    std::optional<double> shareAtOrAbove{}; ///< of the n facilities
    std::optional<double> simpleMean{};
    std::optional<double> weightedMean{};
    int n = 0;                            ///< facilities with a saving
    std::vector<CountedSaving> counted{}; ///< these facilities, in the order of the register

    bool operator==(const SavingFigures &) const = default;
};

/// The basis of a share estimated by a sample survey.
struct SampleFigures {
    QString survey{}; ///< its code
    QDate date{};
    std::optional<int> population{};      ///< the frame N
    int sample = 0;                       ///< asked
    int respondents = 0;                  ///< answered yes or no
    std::optional<double> responseRate{}; ///< none where nobody was asked
    std::optional<double> lower{};        ///< of the interval; none: see intervalReason
    std::optional<double> upper{};
    double confidence = 0; ///< of the interval, as a fraction
    QString intervalReason{};
    bool stratified = false; ///< the value weights the strata; it is not numerator / denominator

    bool operator==(const SampleFigures &) const = default;
};

/// One indicator on one day, of the whole plan or of a group.
struct IndicatorResult {
    Ref<Indicator> indicator{};
    Ref<Plan> plan{};
    QString code{};
    QString name{};
    QString unit{};
    IndicatorKind kind = IndicatorKind::Share;

    std::optional<Decimal> numerator{};   ///< none for a mean saving
    std::optional<Decimal> denominator{}; ///< none for sums, counts and a mean saving
    int unknown = 0;                      ///< subjects without valid evidence
    std::optional<double> value{};        ///< fractions as such (0.9); unknown counts as no
    std::optional<double> valueKnown{};   ///< the same with the unknown left out
    QString reason{};                     ///< translated: why there is no value

    std::optional<Target> target{}; ///< in force on the day
    TargetState state = TargetState::NoData;
    Trajectory trajectory{};
    std::optional<SavingFigures> saving{}; ///< of a mean saving
    std::optional<SampleFigures> sample{}; ///< in sample mode
    QStringList notes{};                   ///< translated remarks to print beside the value

    /// The value as it is told: a yes or no of which nothing is on record is not told as no.
    std::optional<double> toldValue() const
    {
        return kind == IndicatorKind::YesNo ? valueKnown : value;
    }
    bool operator==(const IndicatorResult &) const = default;
};

enum class Grouping { Unit, Sector, Size, Year };
template <>
inline constexpr auto choicesOf<Grouping> = std::to_array<Choice>({
    {"unit", QT_TRANSLATE_NOOP("Choice", "By administrative unit")},
    {"sector", QT_TRANSLATE_NOOP("Choice", "By sector")},
    {"size", QT_TRANSLATE_NOOP("Choice", "By size of enterprise")},
    {"year", QT_TRANSLATE_NOOP("Choice", "By year")},
});

/// The indicators of the facilities of one unit, sector or size, or on the cut-off of one period.
struct IndicatorGroup {
    QString key{}; ///< of the unit, division, size or period; empty: not known
    QString name{};
    QDate asOf{}; ///< the day the group is computed on
    std::vector<IndicatorResult> indicators{};
    bool isUnclear = false; ///< of facilities whose unit was split

    bool operator==(const IndicatorGroup &) const = default;
};

/// What is known about a subject on a day.
enum class Standing { Yes, No, Unknown };
template <>
inline constexpr auto choicesOf<Standing> = std::to_array<Choice>({
    {"yes", QT_TRANSLATE_NOOP("Choice", "Counts")},
    {"no", QT_TRANSLATE_NOOP("Choice", "Does not count")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Not known")},
});

/// One facility, enterprise, organisation or other countable thing, with how it counts and why.
struct Subject {
    EntityKind kind{};
    QUuid id{};
    QString code{};
    QString name{};
    Standing standing = Standing::Unknown;
    QString why{}; ///< translated sentence

    bool operator==(const Subject &) const = default;
};

/// An indicator with everyone behind its figures.
struct IndicatorExplanation {
    IndicatorResult result{};
    std::vector<Subject> subjects{}; ///< who counts, who does not, who is unknown; each by code
    std::vector<Subject> outside{};  ///< facilities of the file that are not in the denominator
};

} // namespace sxsh
