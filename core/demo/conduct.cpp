// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/site.h"

namespace sxsh {

namespace {

/// Thousandths of all facilities by the first and the last year.
struct Spread {
    int first = 0;
    int last = 0;

    int by(int year, const DemoSize &size) const
    {
        const int years = size.lastYear - size.firstYear;
        if (years == 0)
            return (first + last) / 2;
        // Quicker at first, as those who are easy to reach come first.
        const int past = year - size.firstYear;
        const int left = years - past;
        return last - (last - first) * (left * years + left * left) / (2 * years * years);
    }
};

constexpr Spread awareShare{220, 860};
constexpr Spread trainedShare{50, 510};
constexpr Spread applyingShare{20, 590};

/// The first year by which a facility of this rank (0 to 999) has come to it, or none.
std::optional<int> yearOf(int rank, const Spread &spread, const DemoSize &size)
{
    for (int year = size.firstYear; year <= size.lastYear; ++year) {
        if (rank < spread.by(year, size))
            return year;
    }
    return {};
}

/// A day of the year, or of a later one where the year is over before `from`; none after the end.
std::optional<QDate> dayOf(Dice &dice, int year, QDate from, QDate end)
{
    for (; QDate(year, 1, 10) <= end; ++year) {
        const QDate first = std::max(from, QDate(year, 1, 10));
        const QDate last = std::min(end, QDate(year, 12, 5));
        if (first <= last)
            return dice.day(first, last);
    }
    return {};
}

/// Most save 7 to 14%, large users near the middle, some little and a few nothing.
int savingOf(Dice &dice, const Site &site)
{
    if (site.sector->isHeavy)
        return dice.between(95, 132);
    constexpr std::array kinds{8, 12, 55, 25};
    switch (dice.weighted(kinds)) {
    case 0:
        return dice.between(-45, -5);
    case 1:
        return dice.between(10, 60);
    case 2:
        return dice.between(80, 135);
    default:
        return dice.between(130, 190);
    }
}

} // namespace

void inventConduct(const Ground &ground, Site &site)
{
    Dice dice = ground.dice("conduct", site.key());
    const DemoSize &size = ground.size();
    // Large users are reached first, households last.
    const int lead = site.sector->isHeavy ? -130 : site.owner == OwnerForm::Household ? 60 : 0;
    const int awareRank = dice.between(0, 999) + lead;
    const int trainedRank = dice.between(0, 999) + lead;
    const int applyingRank = dice.between(0, 999) + lead;
    site.answers = !dice.chance(120);
    site.saving = savingOf(dice, site);

    const QDate opened = *site.facility.openedOn;
    const QDate end = site.facility.closedOn.value_or(ground.lastDay()).addDays(-1);
    const auto day = [&](int rank, const Spread &spread, QDate from) -> std::optional<QDate> {
        const auto year = yearOf(rank, spread, size);
        if (!year)
            return {};
        if (*year == size.firstYear && opened < ground.firstDay() && from < ground.firstDay())
            return ground.firstDay();
        return dayOf(dice, *year, from, end);
    };
    site.aware = day(awareRank, awareShare, opened.addDays(30));
    if (!site.aware)
        return;
    site.trained = day(trainedRank, trainedShare,
                       *site.aware == ground.firstDay() ? opened.addDays(30) : *site.aware);
    site.applying =
        day(applyingRank, applyingShare,
            *site.aware == ground.firstDay() ? opened.addDays(30) : site.aware->addDays(45));
    // A large user's project would run for half of the last year only and drown the others.
    if (site.sector->isHeavy && site.applying > ground.lastDay().addMonths(-15))
        site.applying.reset();
}

} // namespace sxsh
