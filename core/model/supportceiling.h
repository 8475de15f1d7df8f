// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/model/records.h"

/// What may be paid as support: the ceilings of the financial rules in force on a day, and what
/// measures and budget lines pay above them.
///
/// A ceiling allows a rate of the whole cost, an amount, or the less of both. Its amount is
/// multiplied only for a priority place or sector. Of several ceilings of one kind in force the
/// most generous counts, as support may come from any of them.
namespace sxsh {

/// Support as it is compared with the ceilings.
struct Support {
    QString what{};               ///< its kind: FundingCeiling::what
    QDate day{};                  ///< whose rules apply
    std::optional<Money> whole{}; ///< the cost of which it is a part; none: no rate can be applied
    bool isPriority = false;      ///< for a priority place or sector
};

/// The most that may be paid.
struct Allowance {
    qint64 dong = 0;
    const FundingCeiling *ceiling = nullptr; ///< that says so; never null
    bool isRate = false;                     ///< its rate sets the limit, not its amount
};

/// Where the ceiling is written: its document, else its source.
QString documentOf(const FundingCeiling &ceiling);

/// The most that the ceilings in force allow; none where none limits it.
std::optional<Allowance> mostAllowed(const Records &records, const Support &support);

/// What a ceiling in force says against the support of the measure, on the day it was done, else
/// started; empty where nothing. A measure that names no kind of support gets it for machinery if
/// it modifies equipment or changes technology, else for nothing that has a ceiling.
QString aboveCeiling(const Records &records, const Measure &measure, Language language);

/// What a ceiling in force at the end of its year says against the amount of the line; empty where
/// nothing, where the line names no kind of support, and of money that was returned. Where the
/// amount of a ceiling is for a facility, the lines of its stage, kind and facility up to that year
/// are added up as well.
QString aboveCeiling(const Records &records, const BudgetLine &line, Language language);

/// Says that there is no ceiling for this kind of support, and which there are; empty where there
/// is one, where nothing is named, and where no ceilings are recorded at all.
QString unknownSupport(const Records &records, const QString &what);

} // namespace sxsh
