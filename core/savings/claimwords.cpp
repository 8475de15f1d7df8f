// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/claimwords.h"

#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

QString shortClaimWords(Claim claim, Decimal threshold)
{
    const auto words = [&]() -> QString {
        switch (claim) {
        case Claim::None:
            break;
        case Claim::Reached:
            return QCoreApplication::translate("Savings", "reaches %1");
        case Claim::NotReached:
            return QCoreApplication::translate("Savings", "below %1");
        case Claim::NotDistinguishable:
            return QCoreApplication::translate("Savings", "cannot be told from %1");
        case Claim::RatioReached:
            return QCoreApplication::translate("Savings", "reaches %1 by ratio");
        case Claim::RatioNotReached:
            return QCoreApplication::translate("Savings", "below %1 by ratio");
        case Claim::Stated:
            return QCoreApplication::translate("Savings", "stated by the facility");
        }
        return {};
    }();
    if (!words.contains(u"%1"))
        return words;
    return words.arg(percentText(threshold.scaled(), spokenLanguage()));
}

QString claimWords(Claim claim, bool isSound, Decimal threshold)
{
    QString words = shortClaimWords(claim, threshold);
    if (claim == Claim::RatioReached || claim == Claim::RatioNotReached)
        words += u", "_s + QCoreApplication::translate("Savings", "not verified");
    else if (claim == Claim::Stated)
        words += u", "_s + QCoreApplication::translate("Savings", "not computed");
    else if (claim != Claim::None && !isSound)
        words +=
            u"; "_s + QCoreApplication::translate("Savings", "the model has not passed its tests");
    return words;
}

QString claimWords(const SavingResult &result, Decimal threshold)
{
    if (result.saving && !result.interval && result.grade == Grade::A)
        return QCoreApplication::translate("Savings", "no claim: there is no interval");
    return claimWords(claimFor(result, threshold), result.isSound, threshold);
}

QString statedWords(const StatedSaving &stated)
{
    const Language language = spokenLanguage();
    QString toe = quantityText(stated.toe, language) + u" TOE"_s;
    if (stated.saving)
        toe += u" ("_s + numberText(*stated.saving * 100, 1, language) + u"%)"_s;
    return QCoreApplication::translate(
               "Savings", "The facility states %1 a year by %Ln measure(s), not computed (grade C)",
               nullptr, stated.measures)
        .arg(toe);
}

} // namespace sxsh
