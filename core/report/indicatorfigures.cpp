// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorfigures.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString boundText(const ReportBasis &basis, const Indicator &indicator, Decimal bound)
{
    switch (indicator.indicatorKind) {
    case IndicatorKind::Share:
    case IndicatorKind::MeanSaving:
        return basis.text.percent(bound);
    case IndicatorKind::YesNo:
        return basis.text.word(bound.nano > 0 ? u"yes" : u"no");
    case IndicatorKind::Sum:
    case IndicatorKind::Count:
        break;
    }
    return basis.text.number(bound);
}

} // namespace

QString valueText(const ReportBasis &basis, const IndicatorResult &result)
{
    const auto value = result.toldValue();
    if (!value)
        return basis.text.dash();
    if (isFraction(result.kind))
        return basis.text.percent(value);
    if (result.kind == IndicatorKind::YesNo)
        return basis.text.word(*value > 0 ? u"yes" : u"no");
    return withUnit(result.numerator ? basis.text.number(*result.numerator)
                                     : basis.text.number(*value, 1),
                    result.unit);
}

QString targetText(const ReportBasis &basis, const Indicator &indicator, const Target &target)
{
    const QString least = boundText(basis, indicator, target.min);
    const bool hasUnit = !isFraction(indicator.indicatorKind);
    if (!target.max || *target.max == target.min)
        return hasUnit ? withUnit(least, indicator.unit) : least;
    const QString most = boundText(basis, indicator, *target.max);
    if (!hasUnit)
        return least.chopped(1) + u'–' + most;
    return withUnit(least + u'–' + most, indicator.unit);
}

QString targetText(const ReportBasis &basis, const IndicatorResult &result)
{
    return result.target ? targetText(basis, basis.indicator(result), *result.target)
                         : basis.text.dash();
}

QString countText(const ReportBasis &basis, const IndicatorResult &result)
{
    const bool isWeighted = result.sample && result.sample->stratified;
    if (!result.numerator || !result.denominator || isWeighted)
        return basis.text.dash();
    return basis.text.portion(*result.numerator, *result.denominator);
}

QString plannedText(const ReportBasis &basis, const IndicatorResult &result)
{
    if (!result.trajectory.planned)
        return basis.text.dash();
    return isFraction(result.kind) ? basis.text.percent(result.trajectory.planned)
                                   : basis.text.number(*result.trajectory.planned, 1);
}

QString stateText(const ReportBasis &basis, const IndicatorResult &result)
{
    static constexpr std::array<QStringView, 4> keys{u"state.below", u"state.within",
                                                     u"state.above", u"state.no_data"};
    if (!result.target && result.toldValue())
        return basis.text.word(u"state.no_target");
    return basis.text.word(keys[static_cast<std::size_t>(result.state)]);
}

QString trajectoryText(const ReportBasis &basis, const IndicatorResult &result)
{
    static constexpr std::array<QStringView, 4> keys{u"trajectory.ahead", u"trajectory.on_track",
                                                     u"trajectory.behind", u"trajectory.unknown"};
    return basis.text.word(keys[static_cast<std::size_t>(result.trajectory.state)]);
}

bool isReached(const IndicatorResult &result)
{
    return result.state == TargetState::Within || result.state == TargetState::Above;
}

bool isBehind(const IndicatorResult &result)
{
    return result.value && !isReached(result) && result.trajectory.state == TrajectoryState::Behind;
}

const Estimate *estimateOf(const ReportBasis &basis, const IndicatorResult &result)
{
    for (const Estimate &estimate : basis.records.all<Estimate>().of(result.indicator.id)) {
        if (estimate.periodCode == basis.period.code)
            return &estimate;
    }
    return nullptr;
}

QString estimateText(const ReportBasis &basis, const IndicatorResult &result)
{
    const Estimate *estimate = estimateOf(basis, result);
    if (!estimate)
        return {};
    if (isFraction(result.kind))
        return basis.text.percent(estimate->value);
    const QString number = basis.text.number(estimate->value);
    return result.unit.isEmpty() ? number : number + u' ' + result.unit;
}

std::optional<double> denominatorOf(const IndicatorResult &result)
{
    if (!result.denominator || result.denominator->nano <= 0)
        return {};
    return result.denominator->toDouble();
}

ReportedSaving savingOf(const ReportBasis &basis, const IndicatorResult &result)
{
    ReportedSaving saving;
    if (!result.saving || result.saving->year == 0)
        return saving;
    saving.adopters = basis.tallies.adopters(basis.indicator(result), result.saving->year);
    saving.threshold = result.saving->threshold;
    if (result.target)
        saving.upper = result.target->max;
    std::vector<const SavingResult *> results;
    for (const Adopter &adopter : saving.adopters) {
        if (adopter.saving)
            results.push_back(adopter.saving);
    }
    saving.figures = addUp(std::move(results), saving.threshold);
    return saving;
}

} // namespace sxsh
