// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frozen/freezing.h"
#include "core/report/writeprogress.h"

namespace sxsh {

/// Why figures that were frozen are others now.
enum class ChangeCause {
    Rule,       ///< what counts as what, size classes, ceilings
    Target,     ///< an indicator, a target, a factor or a price
    Boundary,   ///< what belongs to the plan: facilities, their scope, places and enterprises
    Rebaseline, ///< base periods, their drivers and adjustments
    Correction, ///< something that was on record is other, or gone
    LateData,   ///< something that was not on record yet
    Program,    ///< the same records, counted or written in another way
    Other       ///< wording, files, people: nothing that is counted
};
template <>
inline constexpr auto choicesOf<ChangeCause> = std::to_array<Choice>({
    {"rule", QT_TRANSLATE_NOOP("Choice", "Rule changed")},
    {"target", QT_TRANSLATE_NOOP("Choice", "Target or factor changed")},
    {"boundary", QT_TRANSLATE_NOOP("Choice", "Boundary changed")},
    {"re-baseline", QT_TRANSLATE_NOOP("Choice", "New base period or adjustment")},
    {"correction", QT_TRANSLATE_NOOP("Choice", "Correction")},
    {"late-data", QT_TRANSLATE_NOOP("Choice", "Late data")},
    {"program", QT_TRANSLATE_NOOP("Choice", "New version of the program or the wording")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
});

/// The cause that a set of changes stands for: of several the one that says most, in the order
/// above.
ChangeCause causeOf(const ChangeSet &set);

/// A figure that a change moved.
struct FigureChange {
    QString key{};
    QString name{};
    QString before{};
    QString after{};

    bool operator==(const FigureChange &) const = default;
};

/// A line of the journal, or what no line explains, with the figures that it moved.
struct ComparedChange {
    ChangeCause cause = ChangeCause::Other;
    QString title{};
    qint64 line = 0; ///< of the journal; 0 where no line is behind it
    QString who{};
    QDateTime when{};
    std::vector<FigureChange> figures{};
};

/// What has changed between a frozen report and a later one or, without one, now: each line of the
/// journal in between and the figures that it moved, those that moved none included. Empty where
/// progress stopped it. Throws Error where the file is damaged, or the later one is the earlier.
std::vector<ComparedChange> compareFrozen(const Session &session, const QString &resources,
                                          const Snapshot &from, const Snapshot *to,
                                          const WriteProgress &progress = {});

/// How figures that are in either list differ.
std::vector<FigureChange> differences(const std::vector<ReportFigure> &before,
                                      const std::vector<ReportFigure> &after);

} // namespace sxsh
