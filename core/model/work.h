// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/duedate.h"
#include "core/model/establishment.h"
#include "core/model/planning.h"

/// Work: activities under the plan's clauses, their outputs, events and who took part.
namespace sxsh {

enum class ActivityStatus { NotStarted, InProgress, Done, Stopped };
template <>
inline constexpr auto choicesOf<ActivityStatus> = std::to_array<Choice>({
    {"not_started", QT_TRANSLATE_NOOP("Choice", "Not started")},
    {"in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
    {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {"stopped", QT_TRANSLATE_NOOP("Choice", "Stopped")},
});

/// A piece of work under a clause: who leads, with whom, by when, how far.
struct Activity {
    static constexpr EntityKind kind = EntityKind::Activity;
    QUuid id{};
    QString code{};
    Ref<Clause> clause{};
    QString title{};
    std::optional<Ref<Organisation>> lead{};
    Refs<Organisation> partners{};
    Refs<AdminUnit> units{};
    ActivityStatus status = ActivityStatus::NotStarted;
    std::optional<Decimal> progress{}; ///< percent
    std::optional<QDate> start{};
    std::optional<DueDate> due{};
    std::optional<QDate> doneOn{};
    QString delayReason{};
    QString nextStep{};
    QString note{};

    bool operator==(const Activity &) const = default;
};

/// A kind of countable product of activities.
struct OutputType {
    static constexpr EntityKind kind = EntityKind::OutputType;
    QUuid id{};
    QString code{};
    QString name{};
    QString unitName{};
    QString source{};

    bool operator==(const OutputType &) const = default;
};

/// What an activity is to bring and has brought, of one kind in one year.
struct ActivityOutput {
    static constexpr EntityKind kind = EntityKind::ActivityOutput;
    QUuid id{};
    Ref<Activity> activity{};
    Ref<OutputType> outputType{};
    int year = 0;
    std::optional<Decimal> planned{};
    std::optional<Decimal> done{};
    QString note{};

    QUuid owner() const { return activity.id; }
    bool operator==(const ActivityOutput &) const = default;
};

enum class EventKind { Course, Workshop, Forum, Visit, Inspection, Broadcast };
template <>
inline constexpr auto choicesOf<EventKind> = std::to_array<Choice>({
    {"course", QT_TRANSLATE_NOOP("Choice", "Training course")},
    {"workshop", QT_TRANSLATE_NOOP("Choice", "Workshop")},
    {"forum", QT_TRANSLATE_NOOP("Choice", "Forum or club")},
    {"visit", QT_TRANSLATE_NOOP("Choice", "Study visit")},
    {"inspection", QT_TRANSLATE_NOOP("Choice", "Inspection")},
    {"broadcast", QT_TRANSLATE_NOOP("Choice", "Broadcast")},
});

/// Something that took place, with participants.
struct Event {
    static constexpr EntityKind kind = EntityKind::Event;
    QUuid id{};
    QString code{};
    std::optional<Ref<Activity>> activity{};
    QString name{};
    EventKind eventKind = EventKind::Course;
    QDate date{};
    std::optional<QDate> until{};
    QString place{};
    std::optional<Ref<AdminUnit>> unit{};
    std::optional<Ref<Organisation>> organiser{};
    QString note{};

    bool operator==(const Event &) const = default;
};

/// One person at an event, for a facility or an organisation.
struct Participation {
    static constexpr EntityKind kind = EntityKind::Participation;
    QUuid id{};
    Ref<Event> event{};
    std::optional<Ref<Facility>> facility{};
    std::optional<Ref<Organisation>> organisation{};
    QString person{};
    bool technical = false; ///< a technical worker of the facility
    QString note{};

    QUuid owner() const { return event.id; }
    bool operator==(const Participation &) const = default;
};

/// Says which fact follows from taking part in which kind of event.
struct DerivationRule {
    static constexpr EntityKind kind = EntityKind::DerivationRule;
    QUuid id{};
    QString code{};
    EventKind eventKind = EventKind::Course;
    bool technicalOnly = false;
    FactKind what = FactKind::Aware;
    std::optional<int> validityMonths{};
    QString source{};

    bool operator==(const DerivationRule &) const = default;
};

} // namespace sxsh
