// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/monthtracks.h"

#include "core/base/datetext.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestColumnTitle = 10;

QString groupTitle(const ComparedYears &years, int year, Language language)
{
    if (year != years.base)
        return QCoreApplication::translate("Consumption", "Reporting period %1").arg(year);
    if (!years.isBaseline)
        return QCoreApplication::translate("Consumption", "Base year %1").arg(year);
    if (!years.isLocked)
        return QCoreApplication::translate("Consumption", "Baseline %1").arg(year);
    if (!years.lockedOn)
        return QCoreApplication::translate("Consumption", "Baseline %1 · locked").arg(year);
    return QCoreApplication::translate("Consumption", "Baseline %1 · locked %2")
        .arg(year)
        .arg(dateText(*years.lockedOn, language));
}

} // namespace

QString lineTitle(const Records &records, const GridLine &line)
{
    return u"%1 (%2)"_s.arg(lineName(records, line), amountsOf(records, line).unit.code);
}

std::vector<GridTrack> comparisonTracks(const Records &records, const GridLine *use,
                                        const GridLine *output, const ComparedYears &years,
                                        Language language)
{
    std::vector<GridTrack> tracks;
    for (const int year : {years.base, years.year}) {
        const QString group = groupTitle(years, year, language);
        const auto first = static_cast<int>(tracks.size());
        const auto add = [&](GridLine line, const QString &title) {
            line.year = year;
            tracks.push_back({.line = line,
                              .title = title,
                              .toolTip = lineTitle(records, line) + u", "_s + QString::number(year),
                              .group = group,
                              .isFirstOfGroup = static_cast<int>(tracks.size()) == first});
        };
        if (use) {
            const QString name = lineName(records, *use);
            add(*use, name.size() <= longestColumnTitle
                          ? name
                          : QCoreApplication::translate("Consumption", "Use"));
        }
        if (output)
            add(*output, QCoreApplication::translate("Consumption", "Output"));
        if (use && output) {
            tracks.push_back(
                {.use = first,
                 .output = first + 1,
                 .title = QCoreApplication::translate("Consumption", "Specific"),
                 .toolTip = QCoreApplication::translate("Consumption", "Use per unit of output"),
                 .group = group});
        }
    }
    return tracks;
}

std::vector<GridTrack> yearTracks(const Records &records, const std::vector<GridLine> &uses,
                                  const std::vector<GridLine> &outputs)
{
    std::vector<GridTrack> tracks;
    for (const GridLine &line : uses) {
        const QString title = lineTitle(records, line);
        tracks.push_back({.line = line, .title = title, .toolTip = title});
    }
    for (const GridLine &line : outputs) {
        const QString title =
            QCoreApplication::translate("Consumption", "Output: %1").arg(lineTitle(records, line));
        tracks.push_back({.line = line,
                          .title = title,
                          .toolTip = title,
                          .isFirstOfGroup = &line == &outputs.front()});
    }
    return tracks;
}

std::vector<CellMark> marksOf(const Records &records, const std::vector<DoubtfulFigure> &doubts,
                              const std::vector<GridTrack> &tracks)
{
    std::vector<CellMark> marks;
    for (const DoubtfulFigure &doubt : doubts) {
        const auto record = records.find(doubt.entity, doubt.record);
        const auto line = record ? lineOf(*record) : std::nullopt;
        if (!line)
            continue;
        const ValueDoubt value = valueDoubt(doubt);
        const Confirmation *confirmed =
            confirmationOf(records, *record, *record->info().field(value.field), value.month);
        for (std::size_t track = 0; track < tracks.size(); ++track) {
            if (tracks[track].line == line) {
                marks.push_back({.track = static_cast<int>(track),
                                 .part = doubt.month.value_or(wholeYear),
                                 .text = confirmed ? confirmationText(*confirmed) : doubt.message,
                                 .isConfirmed = confirmed != nullptr});
            }
        }
    }
    return marks;
}

} // namespace sxsh
