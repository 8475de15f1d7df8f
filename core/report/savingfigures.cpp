// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savingfigures.h"

#include "core/base/numbertext.h"

namespace sxsh {

using namespace Qt::StringLiterals;

QString specificText(const ReportText &text, const SavingResult &saving,
                     std::optional<double> specific)
{
    if (!specific)
        return {};
    const QString number = text.significant(*specific * (saving.ofEnergy ? 1000 : 1), 4, 0);
    const QString unit = saving.ofEnergy ? text.word(u"unit.kgoe") : saving.useUnit;
    return number + u' ' + unit + u'/' + saving.outputUnit;
}

QString claimText(const ReportBasis &basis, const SavingResult &saving,
                  std::optional<Decimal> threshold)
{
    if (saving.saving && !saving.interval && saving.grade == Grade::A)
        return basis.text.word(u"claim.no_interval");
    const Claim claim = threshold ? claimFor(saving, *threshold) : Claim::None;
    if (claim == Claim::None)
        return basis.text.dash();
    static constexpr std::array words{u"",
                                      u"claim.reached",
                                      u"claim.not_reached",
                                      u"claim.not_distinguishable",
                                      u"claim.ratio_reached",
                                      u"claim.ratio_not_reached",
                                      u"claim.stated"};
    static_assert(words.size() == choicesOf<Claim>.size());
    QString text = basis.text.word(words[static_cast<std::size_t>(claim)]);
    if (text.contains(u"%1"))
        text = text.arg(percentText(threshold->scaled(), basis.text.language()));
    return saving.isSound ? text : text + u"; "_s + basis.text.word(u"claim.unsound");
}

QString intervalText(const ReportText &text, const SavingResult &saving)
{
    if (!saving.interval)
        return text.dash();
    return text.word(u"range.interval")
        .arg(text.percent(saving.interval->lower), text.percent(saving.interval->upper));
}

} // namespace sxsh
