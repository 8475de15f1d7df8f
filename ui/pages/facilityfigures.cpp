// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilityfigures.h"

#include "core/base/numbertext.h"
#include "core/indicators/indicators.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

FacilitySaving facilitySaving(Workspace &workspace, QUuid facility)
{
    const Records &records = workspace.records();
    FacilitySaving shown;
    const auto without = [&shown](const QString &text, const QString &reason) {
        shown.text = text;
        shown.reason = reason;
        return shown;
    };
    const ReportingPeriod *period = annualPeriodOn(records, workspace.asOf());
    if (!period || !period->savingsYear) {
        return without(QCoreApplication::translate("Register", "no year reported yet"),
                       QCoreApplication::translate(
                           "Register", "No annual reporting period has been cut off by this day."));
    }
    const int year = *period->savingsYear;
    const Baseline *baseline = energyBaseline(records, {facility}, year);
    if (!baseline) {
        return without(QCoreApplication::translate("Register", "%1: no baseline").arg(year),
                       QCoreApplication::translate(
                           "Register",
                           "A saving is measured against a baseline: give one under consumption."));
    }
    const SavingResult &result = workspace.savings().of(*baseline, year);
    if (!result.saving)
        return without(QCoreApplication::translate("Register", "%1: cannot be computed").arg(year),
                       result.reason);
    constexpr double percent = 100;
    shown.saving = result.saving;
    shown.grade = choiceKey(result.grade);
    shown.shape = *result.saving < 0 ? StateShape::Down : StateShape::Dot;
    shown.text = QCoreApplication::translate("Register", "%1: %2%")
                     .arg(year)
                     .arg(numberText(*result.saving * percent, 1, workspace.language()));
    shown.second = QCoreApplication::translate("Register", "grade %1").arg(shown.grade);
    shown.reason = result.notes.join(u' ');
    return shown;
}

} // namespace sxsh
