// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savingcharts.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/savings/savings.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

constexpr int monthsOfAYear = 12;
/// From here on figures are written in thousands.
constexpr double manyUnits = 20'000;
/// A band is curved; so many pieces look smooth.
constexpr int piecesOfBand = 24;

/// A unit that figures are read in at a glance.
struct ReadableUnit {
    double divisor = 1;
    QString name{};
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SavingCharts)

public:
    static QString expected() { return tr("expected"); }
    static QString actual() { return tr("actual"); }
    static QString cumulated() { return tr("saved since January"); }
    static QString line() { return tr("regression line"); }
    static QString perMonth(const QString &unit) { return tr("%1/month").arg(unit); }
    static QString outputOf(const QString &product) { return tr("output of %1").arg(product); }
    static QString noUse(int year) { return tr("Use is not known by month in %1.").arg(year); }
    static QString noExpectation(int year)
    {
        return tr("No month of %1 has both its use and an expected use.").arg(year);
    }
    static QString noRegression()
    {
        return tr("Only a regression draws a line through the months.");
    }

    static QString spread(double confidence)
    {
        const double percent = confidence * 100;
        const bool isWhole = std::abs(percent - std::round(percent)) < 1e-6;
        return tr("prediction band %1%")
            .arg(numberText(percent, isWhole ? 0 : 1, spokenLanguage()));
    }

    static ReadableUnit readable(double largest, const QString &unit)
    {
        return largest >= manyUnits ? ReadableUnit{1'000, tr("thousand %1").arg(unit)}
                                    : ReadableUnit{1, unit};
    }

    static QString soFar(const QString &month, double saved, const QString &amount)
    {
        return (saved < 0 ? tr("Up to %1: %2 more than expected")
                          : tr("Up to %1: %2 less than expected"))
            .arg(month, amount);
    }
};

double largestOf(std::initializer_list<std::vector<std::optional<double>>> lists)
{
    double largest = 0;
    for (const auto &values : lists) {
        for (const auto &value : values)
            largest = std::max(largest, std::abs(value.value_or(0)));
    }
    return largest;
}

std::vector<std::optional<double>> divided(std::vector<std::optional<double>> values, double by)
{
    for (auto &value : values) {
        if (value)
            *value /= by;
    }
    return values;
}

bool isAnyKnown(const std::vector<std::optional<double>> &values)
{
    return std::ranges::any_of(values, [](const auto &value) { return value.has_value(); });
}

/// Expected less actual use up to each month; none where one of them is not known.
std::vector<std::optional<double>> cumulated(const ExpectedMonths &months)
{
    std::vector<std::optional<double>> sums;
    double sum = 0;
    for (std::size_t i = 0; i < std::min(months.actual.size(), months.expected.size()); ++i) {
        const bool isKnown = months.actual[i] && months.expected[i];
        if (isKnown)
            sum += *months.expected[i] - *months.actual[i];
        sums.push_back(isKnown ? std::optional(sum) : std::nullopt);
    }
    return sums;
}

const Product *productOf(const Records &records, Ref<Facility> facility,
                         const ModelVariable &variable)
{
    for (const Product &product : records.all<Product>().of(facility.id)) {
        if (product.name == variable.name)
            return &product;
    }
    return nullptr;
}

/// What the first variable of a regression is: the output of a product or anything else.
AcrossAxis axisOf(const Records &records, Ref<Facility> facility, const ModelVariable &variable)
{
    if (const Product *product = productOf(records, facility, variable)) {
        return {.name = Words::outputOf(product->name),
                .unit = Words::perMonth(product->unit.code)};
    }
    for (const Driver &driver : records.all<Driver>().of(facility.id)) {
        if (driver.name == variable.name)
            return {.name = driver.name, .unit = driver.unitName};
    }
    return {.name = variable.name};
}

/// Uses against the values of a variable, month by month from the first.
std::vector<ChartPoint> cloudOf(const ModelVariable &variable, const std::vector<double> &use,
                                double divisor, QDate first)
{
    std::vector<ChartPoint> cloud;
    for (std::size_t i = 0; i < std::min(variable.values.size(), use.size()); ++i) {
        cloud.push_back({.x = variable.values[i],
                         .y = use[i] / divisor,
                         .name = monthText(first.addMonths(static_cast<int>(i)))});
    }
    return cloud;
}

/// What the line was fitted to.
std::vector<double> useBefore(const LinearModel &model)
{
    std::vector<double> use = model.fitted;
    for (std::size_t month = 0; month < use.size(); ++month)
        use[month] += model.residuals[month];
    return use;
}

std::vector<FittedLine::Point> lineOf(const ModelReading &reading, VariableRange across,
                                      double divisor)
{
    std::vector<double> x;
    for (const VariableRange &range : reading.model.ranges)
        x.push_back(range.mean);
    std::vector<FittedLine::Point> points;
    for (int piece = 0; piece <= piecesOfBand; ++piece) {
        x.front() = across.least + (across.most - across.least) * piece / piecesOfBand;
        const double use = reading.model.at(x);
        FittedLine::Point point{.x = x.front(), .y = use / divisor};
        if (const auto half = reading.halfWidthAt(x); half && *half > 0)
            point.spread = Spread{(use - *half) / divisor, (use + *half) / divisor};
        points.push_back(point);
    }
    return points;
}

} // namespace

QString baseSpanText(const Baseline &baseline)
{
    const QDate from = baseline.from;
    const QDate to = baseline.to;
    if (from.month() > 1 || to.month() < monthsOfAYear)
        return monthText(from) + u'–' + monthText(to);
    const QString first = QString::number(from.year());
    return from.year() == to.year() ? first : first + u'–' + QString::number(to.year());
}

Chart chartOfMonths(ChartKind kind)
{
    Chart chart{.kind = kind};
    for (int month = 1; month <= monthsOfAYear; ++month)
        chart.categories.push_back(QString::number(month));
    return chart;
}

int decimalsUpTo(double largest)
{
    if (largest >= 1)
        return largest >= 100 ? 0 : largest >= 10 ? 1 : 2;
    constexpr int usual = 4;
    constexpr int most = 12;
    // Three figures of what is very small, such as the use of electricity per metre of cloth in
    // TOE.
    return largest > 0
               ? std::clamp(2 - static_cast<int>(std::floor(std::log10(largest))), usual, most)
               : usual;
}

ExpectedMonths expectedMonthsOf(const SavingResult &result, double confidence)
{
    ExpectedMonths months{.year = result.year, .unit = result.useUnit};
    const std::size_t count = result.expectedByMonth.size();
    const bool isWhole =
        std::ranges::all_of(result.reportVariables, [count](const ModelVariable &variable) {
            return variable.values.size() == count;
        });
    if (!result.model || count == 0 || result.useByMonth.size() != count || !isWhole) {
        months.reason = result.reason.isEmpty() ? Words::noRegression() : result.reason;
        return months;
    }
    months.spreadName = Words::spread(confidence);
    for (std::size_t month = 0; month < count; ++month) {
        months.actual.emplace_back(result.useByMonth[month]);
        months.expected.emplace_back(result.expectedByMonth[month]);
        std::vector<double> x;
        for (const ModelVariable &variable : result.reportVariables)
            x.push_back(variable.values[month]);
        const auto half = result.model->halfWidthAt(x);
        const double use = result.expectedByMonth[month];
        months.spreads.push_back(half && *half > 0 ? std::optional(Spread{use - *half, use + *half})
                                                   : std::nullopt);
    }
    return months;
}

Chart expectedUseChart(const ExpectedMonths &months)
{
    Chart chart = chartOfMonths(ChartKind::Lines);
    const double largest = largestOf({months.actual, months.expected});
    const ReadableUnit unit = Words::readable(largest, months.unit);
    chart.unit = unit.name;
    chart.decimals = decimalsUpTo(largest / unit.divisor);
    if (!isAnyKnown(months.actual)) {
        chart.reason = months.reason.isEmpty() ? Words::noUse(months.year) : months.reason;
        return chart;
    }
    if (isAnyKnown(months.expected)) {
        Series expected{.name = Words::expected(),
                        .role = SeriesRole::Planned,
                        .values = divided(months.expected, unit.divisor),
                        .spreadName = months.spreadName};
        for (const auto &spread : months.spreads) {
            expected.spreads.push_back(spread ? std::optional(Spread{spread->low / unit.divisor,
                                                                     spread->high / unit.divisor})
                                              : std::nullopt);
        }
        chart.series.push_back(std::move(expected));
    }
    chart.series.push_back({.name = Words::actual(),
                            .role = SeriesRole::Actual,
                            .values = divided(months.actual, unit.divisor)});
    return chart;
}

Chart cumulatedSavingChart(const ExpectedMonths &months)
{
    Chart chart = chartOfMonths(ChartKind::VerticalBars);
    const std::vector<std::optional<double>> sums = cumulated(months);
    const double largest = largestOf({sums});
    const ReadableUnit unit = Words::readable(largest, months.unit);
    chart.unit = unit.name;
    chart.decimals = decimalsUpTo(largest / unit.divisor);
    if (!isAnyKnown(sums)) {
        chart.reason = months.reason.isEmpty() ? Words::noExpectation(months.year) : months.reason;
        return chart;
    }
    chart.series.push_back({.name = Words::cumulated(), .values = divided(sums, unit.divisor)});
    return chart;
}

QString cumulatedSavingTitle(const ExpectedMonths &months)
{
    const std::vector<std::optional<double>> sums = cumulated(months);
    const auto last =
        std::find_if(sums.rbegin(), sums.rend(), [](const auto &sum) { return sum.has_value(); });
    if (last == sums.rend())
        return {};
    const double saved = **last;
    const double largest = largestOf({sums});
    const ReadableUnit unit = Words::readable(largest, months.unit);
    const QString amount = numberText(std::abs(saved) / unit.divisor,
                                      decimalsUpTo(largest / unit.divisor), spokenLanguage());
    const auto month = static_cast<int>(std::distance(last, sums.rend()));
    return Words::soFar(monthText(QDate(months.year, month, 1)), saved, amount + u' ' + unit.name);
}

bool isByOutput(const Records &records, const SavingResult &result)
{
    return !result.reportVariables.empty() &&
           productOf(records, result.facility, result.reportVariables.front());
}

Chart useScatterChart(const Records &records, const SavingResult &result)
{
    Chart chart{.kind = ChartKind::Scatter};
    const Baseline *baseline = records.find(result.baseline);
    if (!result.model || !baseline || result.baseVariables.empty() ||
        result.reportVariables.empty()) {
        chart.reason = result.reason.isEmpty() ? Words::noRegression() : result.reason;
        return chart;
    }
    const LinearModel &model = result.model->model;
    const std::vector<double> before = useBefore(model);
    const ModelVariable &base = result.baseVariables.front();
    const ModelVariable &report = result.reportVariables.front();
    VariableRange across = model.ranges.front();
    for (const double value : report.values) {
        across.least = std::min(across.least, value);
        across.most = std::max(across.most, value);
    }
    double largest = 0;
    for (const auto *uses : {&before, &result.useByMonth}) {
        for (const double use : *uses)
            largest = std::max(largest, std::abs(use));
    }
    const ReadableUnit unit = Words::readable(largest, result.useUnit);
    chart.unit = Words::perMonth(unit.name);
    chart.decimals = decimalsUpTo(largest / unit.divisor);
    chart.across = axisOf(records, result.facility, base);
    chart.across.decimals = decimalsUpTo(std::max(std::abs(across.least), std::abs(across.most)));
    const QDate from(baseline->from.year(), baseline->from.month(), 1);
    chart.series = {
        {.name = baseSpanText(*baseline),
         .role = SeriesRole::Actual,
         .cloud = cloudOf(base, before, unit.divisor, from)},
        {.name = QString::number(result.year),
         .role = SeriesRole::Odd,
         .cloud = cloudOf(report, result.useByMonth, unit.divisor, QDate(result.year, 1, 1))}};
    chart.fit = {.name = Words::line(), .points = lineOf(*result.model, across, unit.divisor)};
    if (chart.fit.points.front().spread)
        chart.fit.spreadName = Words::spread(intervalConfidence(records));
    return chart;
}

} // namespace sxsh
