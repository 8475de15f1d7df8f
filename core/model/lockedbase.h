// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// Whether a baseline rests on the use of that resource (none: on output), by product where known.
bool restsOn(const Records &records, const Baseline &baseline,
             std::optional<Ref<Resource>> resource, std::optional<Ref<Product>> product);

/// The baselines that a set of changes must leave as they were locked: those locked on the same day
/// before it and after it. A lock that is set, lifted or added by the set comes with it; one that
/// would be removed has to be lifted first.
class LockedBases
{
public:
    /// `records` are those after the set, which must outlive this.
    LockedBases(const Records &records, const ChangeSet &set);

    /// The one whose figures (use, output, units and coefficients of products, drivers, adjustments
    /// of its months) or own terms the change of that set alters, adds or removes; none where it
    /// leaves all of them alone.
    const Baseline *behind(const Change &change) const;

private:
    bool isKept(const Baseline &baseline) const;
    /// The first of the facility that is kept and touched.
    const Baseline *first(QUuid facility, const auto &isTouched) const;
    template <class T>
    const Baseline *behindFigures(const T &one, const Amounts &other) const;
    const Baseline *behindFigures(const DriverValue &one, const Amounts &other) const;
    const Baseline *behindChange(const Baseline *before, const Baseline *after) const;
    const Baseline *behindChange(const Adjustment *before, const Adjustment *after) const;
    const Baseline *behindChange(const Product *before, const Product *after) const;
    template <class T>
    const Baseline *behindChange(const T *before, const T *after) const;

    const Records &m_records;
    QSet<QUuid> m_broughtAlong;
};

} // namespace sxsh
