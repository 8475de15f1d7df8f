// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amendment.h"

#include "core/model/caption.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

TargetAmendment amendmentOf(const Target &target)
{
    return {.min = target.min, .max = target.max, .due = target.due};
}

AmendedTarget amendTarget(const Records &records, const Target &target,
                          const TargetAmendment &amendment)
{
    const Target *newest = nullptr;
    for (const Target &version : records.all<Target>().of(target.indicator.id)) {
        if (version.unit == target.unit &&
            (!newest || newest->effectiveFrom < version.effectiveFrom))
            newest = &version;
    }
    const QString code = codeOf(records, EntityKind::Indicator, target.indicator.id);
    AmendedTarget result;
    const auto refuse = [&](QLatin1String field, const QString &message) {
        result.issues.push_back({.entity = infoOf<Target>().keyText(),
                                 .record = code,
                                 .field = field,
                                 .message = message,
                                 .id = target.id});
    };
    if (amendment.decidedBy.trimmed().isEmpty())
        refuse("decided_by"_L1,
               QCoreApplication::translate(
                   "Amendment", "Name the decision that amends the target: its number, date and "
                                "who signed it."));
    if (!amendment.effectiveFrom.isValid())
        refuse("effective_from"_L1,
               QCoreApplication::translate("Amendment",
                                           "Say from which day the amended target is in force."));
    else if (newest && amendment.effectiveFrom <= newest->effectiveFrom)
        refuse("effective_from"_L1,
               QCoreApplication::translate(
                   "Amendment", "The target has a version in force from %1 (%2): the amended one "
                                "must begin after that day.")
                   .arg(newest->effectiveFrom.toString(u"dd/MM/yyyy"), newest->decidedBy));
    if (!amendment.due.isValid())
        refuse("due"_L1, QCoreApplication::translate("Amendment", "Say by which day the target is "
                                                                  "to be reached."));
    else if (amendment.effectiveFrom.isValid() && amendment.effectiveFrom > amendment.due)
        refuse("due"_L1, QCoreApplication::translate(
                             "Amendment", "The amended target takes effect after it is due."));
    if (amendment.max && *amendment.max < amendment.min)
        refuse("max"_L1, QCoreApplication::translate(
                             "Amendment", "The upper end of the band is below its lower end."));
    if (hasHard(result.issues))
        return result;
    Target version = newest ? *newest : target;
    version.id = QUuid::createUuid();
    version.min = amendment.min;
    version.max = amendment.max;
    version.due = amendment.due;
    version.decidedBy = amendment.decidedBy.trimmed();
    version.effectiveFrom = amendment.effectiveFrom;
    version.note = amendment.note;
    result.set.title = QCoreApplication::translate("Amendment", "Amend the target of %1: %2")
                           .arg(code, version.decidedBy);
    result.set.add(std::move(version));
    return result;
}

} // namespace sxsh
