// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include "core/base/numbertext.h"
#include "core/report/chartsteps.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

struct Extent {
    double low = 0;
    double high = 0;
    bool isEmpty = true;

    void include(const std::optional<double> &value)
    {
        if (const auto number = drawable(value)) {
            low = isEmpty ? *number : std::min(low, *number);
            high = isEmpty ? *number : std::max(high, *number);
            isEmpty = false;
        }
    }
};

/// What a scatter covers; a line without points is nothing.
struct Places {
    Extent across{};
    Extent values{};
};

Places placesOf(const Chart &chart)
{
    Places places;
    const auto include = [&places](double x, double y) {
        places.across.include(x);
        places.values.include(y);
    };
    for (const Series &series : chart.series) {
        for (const ChartPoint &point : series.cloud) {
            if (isDrawable(point.x, point.y)) {
                include(point.x, point.y);
            }
        }
    }
    if (places.values.isEmpty) {
        return places;
    }
    for (const FittedLine::Point &point : chart.fit.points) {
        if (isDrawable(point.x, point.y)) {
            include(point.x, point.y);
            if (const auto spread = spreadOf(point)) {
                include(point.x, spread->low);
                include(point.x, spread->high);
            }
        }
    }
    return places;
}

Extent extentOf(const Chart &chart)
{
    Extent extent;
    if (chart.kind == ChartKind::Trajectory) {
        for (const Series &series : chart.series) {
            for (const DatedValue &point : series.points) {
                extent.include(point.value);
            }
        }
        if (!extent.isEmpty && chart.goal) {
            extent.include(chart.goal->value);
        }
    }
    const bool isScatter = chart.kind == ChartKind::Scatter;
    if (isScatter) {
        extent = placesOf(chart).values;
    }
    if (chart.kind == ChartKind::Waterfall) {
        for (const auto &step : stepsOf(chart)) {
            if (step) {
                extent.include(step->from);
                extent.include(step->to);
            }
        }
    }
    const bool isByCategory = !isScatter && chart.kind != ChartKind::Waterfall;
    const bool isAddedUp = isStacked(chart.kind) || chart.kind == ChartKind::Bullets;
    const int count = !isByCategory ? 0 : static_cast<int>(chart.categories.size());
    for (int category = 0; category < count; ++category) {
        double above = 0;
        double below = 0;
        for (const Series &series : chart.series) {
            const auto value = valueOf(series, category);
            if (!isAddedUp) {
                extent.include(value);
                if (const auto spread = spreadOf(series, category)) {
                    extent.include(spread->low);
                    extent.include(spread->high);
                }
            } else if (value) {
                (*value < 0 ? below : above) += *value;
                extent.include(above);
                extent.include(below);
            }
        }
        if (static_cast<size_t>(category) < chart.targets.size()) {
            extent.include(chart.targets[static_cast<size_t>(category)]);
        }
    }
    if (!extent.isEmpty && chart.band) {
        extent.include(chart.band->from);
        extent.include(chart.band->to);
    }
    if (!extent.isEmpty && chart.kind == ChartKind::Bullets) {
        for (const auto &expected : chart.expected) {
            extent.include(expected);
        }
        for (const auto &band : chart.bands) {
            if (band) {
                extent.include(band->low);
                extent.include(band->high);
            }
        }
    }
    if (!extent.isEmpty && chart.reach) {
        extent.include(chart.reach->low);
        extent.include(chart.reach->high);
    }
    return extent;
}

/// Of what it spans, a cloud of points nearer to zero has an axis that begins there; a more distant
/// one would be pressed into a corner.
constexpr double nearZero = 0.25;

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 9 && std::abs(step - std::round(step)) > 1e-6 * step) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

/// The step, or a larger one where a double next to such large values could not tell steps apart.
double finestStep(double step, const Extent &extent)
{
    const double largest = std::max(std::abs(extent.low), std::abs(extent.high));
    while (step < 1e-9 * largest) {
        step *= 10;
    }
    return step;
}

ChartScale roundScale(double low, double high, double finest, int maxTicks)
{
    // Ticks finer than the values are written would all read alike.
    const double span = std::max(high - low, 2 * finest);
    const double first = std::floor(std::log10(span)) - 2;
    for (double power = std::pow(10, first);; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double step = factor * power;
            const double multiple = step / finest;
            if (multiple < 1 - 1e-9 ||
                std::abs(multiple - std::round(multiple)) > 1e-6 * multiple) {
                continue;
            }
            ChartScale scale;
            scale.step = step;
            scale.from = std::floor(low / step + 1e-9) * step;
            scale.to = std::ceil(high / step - 1e-9) * step;
            while (scale.tickCount() < 3) {
                scale.to += step;
            }
            if (scale.tickCount() <= maxTicks) {
                return scale;
            }
        }
    }
}

} // namespace

int ChartScale::tickCount() const
{
    return static_cast<int>(std::lround((to - from) / step)) + 1;
}

double ChartScale::tick(int index) const
{
    return from + index * step;
}

std::optional<double> drawable(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<DaySpan> drawable(const std::optional<DaySpan> &span)
{
    const bool isSpan =
        span && span->from.isValid() && span->to.isValid() && span->from <= span->to;
    return isSpan ? span : std::nullopt;
}

std::optional<DaySpan> spanOf(const Series &series, int category)
{
    const auto index = static_cast<size_t>(category);
    return index < series.spans.size() ? drawable(series.spans[index]) : std::nullopt;
}

std::optional<double> valueOf(const Series &series, int category)
{
    const auto index = static_cast<size_t>(category);
    return index < series.values.size() ? drawable(series.values[index]) : std::nullopt;
}

bool saysParts(const Chart &chart)
{
    return isStacked(chart.kind) && chart.style == NumberStyle::Percent &&
           std::ranges::any_of(chart.series,
                               [](const Series &series) { return series.role == SeriesRole::Odd; });
}

bool isStacked(ChartKind kind)
{
    return kind == ChartKind::StackedHorizontalBars || kind == ChartKind::StackedVerticalBars;
}

bool isDrawable(double x, double y)
{
    return std::isfinite(x) && std::isfinite(y);
}

bool isCurve(ChartKind kind)
{
    return kind == ChartKind::Lines || kind == ChartKind::Trajectory || kind == ChartKind::Scatter;
}

bool isRows(ChartKind kind)
{
    return kind == ChartKind::Intervals || kind == ChartKind::Shares ||
           kind == ChartKind::PlanShares || kind == ChartKind::Funnel || kind == ChartKind::Bullets;
}

bool isMosaic(ChartKind kind)
{
    return kind == ChartKind::Panels || kind == ChartKind::Grid || kind == ChartKind::Gantt;
}

std::optional<Spread> spreadOf(const Series &series, int category)
{
    const auto index = static_cast<size_t>(category);
    if (index >= series.spreads.size() || !series.spreads[index]) {
        return std::nullopt;
    }
    const Spread &spread = *series.spreads[index];
    return isDrawable(spread.low, spread.high) && valueOf(series, category) ? std::optional(spread)
                                                                            : std::nullopt;
}

std::optional<Spread> spreadOf(const FittedLine::Point &point)
{
    return point.spread && isDrawable(point.spread->low, point.spread->high) ? point.spread
                                                                             : std::nullopt;
}

std::optional<double> planShare(const Chart &chart, int category)
{
    const auto numberOf = [&](SeriesRole role) -> std::optional<double> {
        const auto series = std::ranges::find(chart.series, role, &Series::role);
        return series == chart.series.end() ? std::nullopt : valueOf(*series, category);
    };
    const auto done = numberOf(SeriesRole::Actual);
    const auto planned = numberOf(SeriesRole::Planned);
    return done && planned && *planned > 0 ? std::optional(*done / *planned) : std::nullopt;
}

ChartScale planShareScale(const Chart &chart, int rows)
{
    double most = 1;
    for (int i = 0; i < rows; ++i) {
        most = std::max(most, planShare(chart, i).value_or(0));
    }
    return {.from = 0, .to = most, .step = most};
}

std::optional<ChartScale> scaleFor(const Chart &chart, int maxTicks)
{
    if (chart.kind == ChartKind::Gantt) {
        const bool hasSpan = std::ranges::any_of(chart.series, [](const Series &series) {
            return std::ranges::any_of(series.spans,
                                       [](const auto &span) { return drawable(span).has_value(); });
        });
        return hasSpan ? std::optional(ChartScale()) : std::nullopt;
    }
    Extent extent = extentOf(chart);
    if (extent.isEmpty) {
        return std::nullopt;
    }
    if (chart.kind == ChartKind::Funnel) {
        const double most = extent.high > 0 ? extent.high : 1;
        return ChartScale{.from = 0, .to = most, .step = most};
    }
    if (chart.kind == ChartKind::Shares || chart.kind == ChartKind::Grid) {
        return ChartScale{.from = 0, .to = 1, .step = 1};
    }
    if (chart.kind == ChartKind::PlanShares) {
        return planShareScale(chart, static_cast<int>(chart.categories.size()));
    }
    // A bar is as long as its value, so its axis has a zero; a line may leave it far below.
    const bool isLine = isCurve(chart.kind);
    const double span = extent.high - extent.low;
    const double reach = (chart.kind == ChartKind::Scatter ? nearZero : 2) * span;
    if (!isLine || (extent.low > 0 && extent.low < reach)) {
        extent.include(0.0);
    }
    const bool percent = chart.style == NumberStyle::Percent;
    const double finest = finestStep(std::pow(10, -chart.decimals) / (percent ? 100 : 1), extent);
    ChartScale scale = roundScale(extent.low, extent.high, finest, maxTicks);
    scale.decimals = decimalsOf(percent ? scale.step * 100 : scale.step);
    return scale;
}

std::optional<ChartScale> acrossScaleFor(const Chart &chart, int maxTicks)
{
    Extent extent = placesOf(chart).across;
    if (extent.isEmpty) {
        return std::nullopt;
    }
    if (extent.low > 0 && extent.low < nearZero * (extent.high - extent.low)) {
        extent.include(0.0);
    }
    const double finest = finestStep(std::pow(10, -chart.across.decimals), extent);
    ChartScale scale = roundScale(extent.low, extent.high, finest, maxTicks);
    scale.decimals = decimalsOf(scale.step);
    return scale;
}

QString chartNumber(double value, const Chart &chart, int decimals, Language language)
{
    return chart.style == NumberStyle::Percent ? numberText(value * 100, decimals, language) + u'%'
                                               : numberText(value, decimals, language);
}

} // namespace sxsh
