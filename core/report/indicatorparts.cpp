// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"

#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const IndicatorResult &resultOf(const ReportBasis &basis, const ListItem &item)
{
    return basis.results[item.place];
}

/// A figure as it is printed, with one decimal.
double asPrinted(double value)
{
    constexpr double tenth = 10;
    return std::round(value * tenth) / tenth;
}

/// The change since the previous period: points for fractions, else the difference. Of the figures
/// as they are printed, so that whoever subtracts them finds the same.
QString changeText(const ReportBasis &basis, const IndicatorResult &result)
{
    const IndicatorResult *before = basis.sameIn(basis.before, result);
    if (!before || !before->value || !result.value || result.kind == IndicatorKind::YesNo)
        return {};
    const bool points = isFraction(result.kind);
    const double unit = points ? 100 : 1;
    const double change = asPrinted(*result.value * unit) - asPrinted(*before->value * unit);
    const QString number = basis.text.number(change, 1);
    const QString signedNumber = change > 0 ? u'+' + number : number;
    return points ? basis.text.word(u"points").arg(signedNumber) : signedNumber;
}

QString sampleText(const ReportBasis &basis, const IndicatorResult &result)
{
    if (!result.sample)
        return {};
    const SampleFigures &sample = *result.sample;
    QString text =
        basis.text.word(u"sample.basis")
            .arg(sample.survey, basis.text.date(sample.date), basis.text.count(sample.respondents),
                 basis.text.count(sample.sample),
                 sample.population ? basis.text.count(*sample.population) : basis.text.dash(),
                 basis.text.percent(sample.responseRate));
    if (sample.stratified)
        text += u' ' + basis.text.word(u"sample.weighted");
    if (sample.lower && sample.upper) {
        text += u' ' + basis.text.word(u"sample.interval")
                           .arg(basis.text.percent(sample.lower), basis.text.percent(sample.upper),
                                basis.text.percent(roundedToNano(sample.confidence)));
    } else if (!sample.intervalReason.isEmpty()) {
        text += u' ' + sample.intervalReason;
    }
    return text;
}

QString savingShare(const ReportBasis &basis, const IndicatorResult &result)
{
    return basis.text.percent(result.saving ? result.saving->shareAtOrAbove : std::nullopt);
}

template <class Accept>
std::vector<ListItem> where(const ReportBasis &basis, Accept accept)
{
    std::vector<ListItem> items;
    for (std::size_t place = 0; place < basis.results.size(); ++place) {
        if (accept(basis.results[place]))
            items.push_back({.id = basis.results[place].indicator.id, .place = place});
    }
    return items;
}

bool isOnTheWay(const IndicatorResult &result)
{
    return result.value && !isReached(result) &&
           (result.trajectory.state == TrajectoryState::OnTrack ||
            result.trajectory.state == TrajectoryState::Ahead);
}

bool isShort(const IndicatorResult &result)
{
    return result.state == TargetState::Below && result.value &&
           result.trajectory.state == TrajectoryState::Unknown;
}

std::vector<ListItem> notesOf(const ReportBasis &basis, const Scope &scope)
{
    std::vector<ListItem> items;
    for (const QString &note : resultOf(basis, scope.item("indicator"_L1)).notes)
        items.push_back({.texts = {note}});
    return items;
}

} // namespace

std::vector<ItemText> indicatorItemTexts()
{
    using B = ReportBasis;
    using I = ListItem;
    return {
        {"indicator.code"_L1, [](const B &b, const I &i) { return resultOf(b, i).code; }},
        {"indicator.name"_L1, [](const B &b, const I &i) { return resultOf(b, i).name; }},
        {"indicator.definition"_L1,
         [](const B &b, const I &i) { return b.indicator(resultOf(b, i)).definition; }},
        {"indicator.target"_L1,
         [](const B &b, const I &i) {
             return resultOf(b, i).target ? targetText(b, resultOf(b, i)) : QString();
         }},
        {"indicator.due"_L1,
         [](const B &b, const I &i) {
             const auto &target = resultOf(b, i).target;
             return target ? b.text.date(target->due) : QString();
         }},
        {"indicator.due_year"_L1,
         [](const B &b, const I &i) {
             const auto &target = resultOf(b, i).target;
             return target ? QString::number(target->due.year()) : QString();
         }},
        {"indicator.value"_L1,
         [](const B &b, const I &i) {
             return resultOf(b, i).toldValue() ? valueText(b, resultOf(b, i)) : QString();
         }},
        {"indicator.value_known"_L1,
         [](const B &b, const I &i) {
             const auto &result = resultOf(b, i);
             const bool differs = result.kind == IndicatorKind::Share && result.unknown > 0;
             return result.valueKnown && differs ? b.text.percent(result.valueKnown) : QString();
         }},
        {"indicator.count"_L1,
         [](const B &b, const I &i) {
             const auto &result = resultOf(b, i);
             const bool isWeighted = result.sample && result.sample->stratified;
             return result.numerator && result.denominator && !isWeighted ? countText(b, result)
                                                                          : QString();
         }},
        {"indicator.unknown"_L1,
         [](const B &b, const I &i) {
             return resultOf(b, i).unknown > 0 ? b.text.count(resultOf(b, i).unknown) : QString();
         }},
        {"indicator.reason"_L1, [](const B &b, const I &i) { return resultOf(b, i).reason; }},
        {"indicator.state"_L1, [](const B &b, const I &i) { return stateText(b, resultOf(b, i)); }},
        {"indicator.planned"_L1,
         [](const B &b, const I &i) {
             return resultOf(b, i).trajectory.planned ? plannedText(b, resultOf(b, i)) : QString();
         }},
        {"indicator.trajectory"_L1,
         [](const B &b, const I &i) { return trajectoryText(b, resultOf(b, i)); }},
        {"indicator.previous"_L1,
         [](const B &b, const I &i) {
             const IndicatorResult *before = b.sameIn(b.before, resultOf(b, i));
             return before && before->toldValue() ? valueText(b, *before) : QString();
         }},
        {"indicator.change"_L1,
         [](const B &b, const I &i) { return changeText(b, resultOf(b, i)); }},
        {"indicator.estimate"_L1,
         [](const B &b, const I &i) { return estimateText(b, resultOf(b, i)); }},
        {"indicator.sample"_L1,
         [](const B &b, const I &i) { return sampleText(b, resultOf(b, i)); }},
        {"indicator.adopters"_L1,
         [](const B &b, const I &i) {
             return b.text.count(static_cast<qint64>(savingOf(b, resultOf(b, i)).adopters.size()));
         }},
        {"indicator.counted"_L1,
         [](const B &b, const I &i) {
             return b.text.count(savingOf(b, resultOf(b, i)).figures.n);
         }},
        {"indicator.left_out"_L1,
         [](const B &b, const I &i) {
             const auto leftOut = savingOf(b, resultOf(b, i)).leftOut();
             return leftOut > 0 ? b.text.count(static_cast<qint64>(leftOut)) : QString();
         }},
        {"indicator.weighted_mean"_L1,
         [](const B &b, const I &i) {
             return b.text.percent(savingOf(b, resultOf(b, i)).figures.weightedMean);
         }},
        {"indicator.simple_mean"_L1,
         [](const B &b, const I &i) {
             return b.text.percent(savingOf(b, resultOf(b, i)).figures.simpleMean);
         }},
        {"indicator.at_or_above"_L1,
         [](const B &b, const I &i) {
             return b.text.count(savingOf(b, resultOf(b, i)).figures.atOrAbove);
         }},
        {"indicator.share_at_or_above"_L1,
         [](const B &b, const I &i) { return savingShare(b, resultOf(b, i)); }},
        {"indicator.threshold"_L1,
         [](const B &b, const I &i) {
             const auto threshold = savingOf(b, resultOf(b, i)).threshold;
             return threshold ? b.text.percent(*threshold) : QString();
         }},
        {"indicator.avoided_toe"_L1,
         [](const B &b, const I &i) {
             return b.text.significant(savingOf(b, resultOf(b, i)).figures.avoidedToe, 3, 1);
         }},
        {"indicator.expected_toe"_L1,
         [](const B &b, const I &i) {
             return b.text.significant(savingOf(b, resultOf(b, i)).figures.expectedToe, 3, 1);
         }},
        {"indicator.avoided_co2"_L1,
         [](const B &b, const I &i) {
             const auto co2 = savingOf(b, resultOf(b, i)).figures.avoidedCo2;
             return co2 ? b.text.significant(*co2, 3, 1) : QString();
         }},
        {"indicator.metered"_L1,
         [](const B &b, const I &i) {
             const ProvinceSaving sum = savingOf(b, resultOf(b, i)).figures;
             return sum.meteredHalfWidth ? b.text.count(sum.metered) : QString();
         }},
        {"indicator.metered_mean"_L1,
         [](const B &b, const I &i) {
             return b.text.percent(savingOf(b, resultOf(b, i)).figures.meteredMean);
         }},
        {"indicator.metered_half_width"_L1,
         [](const B &b, const I &i) {
             return b.text.percent(savingOf(b, resultOf(b, i)).figures.meteredHalfWidth);
         }},
        {"indicator.metered_part"_L1,
         [](const B &b, const I &i) {
             return b.text.percent(savingOf(b, resultOf(b, i)).figures.meteredPart);
         }},
        {"indicator.verified"_L1,
         [](const B &b, const I &i) {
             return b.text.count(savingOf(b, resultOf(b, i)).figures.claiming(Claim::Reached));
         }},
        {"indicator.confidence"_L1,
         [](const B &b, const I &) {
             return b.text.percent(roundedToNano(intervalConfidence(b.records)));
         }},
        {"note.text"_L1, [](const B &, const I &i) { return i.texts[0]; }},
    };
}

std::vector<NamedList> indicatorLists()
{
    using B = ReportBasis;
    constexpr auto indicator = "indicator"_L1;
    return {
        {"indicators"_L1,
         indicator,
         {},
         [](const B &b, const Scope &) {
             return where(b, [](const IndicatorResult &) { return true; });
         }},
        {"share_indicators"_L1,
         indicator,
         {},
         [](const B &b, const Scope &) {
             return where(b, [](const IndicatorResult &result) {
                 return result.kind == IndicatorKind::Share;
             });
         }},
        {"saving_indicators"_L1,
         indicator,
         {},
         [](const B &b, const Scope &) {
             return where(b, [](const IndicatorResult &result) {
                 return result.kind == IndicatorKind::MeanSaving;
             });
         }},
        {"counted_savings"_L1,
         indicator,
         {},
         [](const B &b, const Scope &) {
             return where(b, [](const IndicatorResult &result) {
                 return result.saving && result.saving->n > 0;
             });
         }},
        {"reached_indicators"_L1,
         indicator,
         {},
         [](const B &b, const Scope &) { return where(b, isReached); }},
        {"on_track_indicators"_L1,
         indicator,
         {},
         [](const B &b, const Scope &) { return where(b, isOnTheWay); }},
        {"behind_indicators"_L1,
         indicator,
         {},
         [](const B &b, const Scope &) { return where(b, isBehind); }},
        {"short_indicators"_L1,
         indicator,
         {},
         [](const B &b, const Scope &) { return where(b, isShort); }},
        {"valueless_indicators"_L1,
         indicator,
         {},
         [](const B &b, const Scope &) {
             return where(b, [](const IndicatorResult &result) { return !result.toldValue(); });
         }},
        {"notes"_L1, "note"_L1, indicator, notesOf},
    };
}

} // namespace sxsh
