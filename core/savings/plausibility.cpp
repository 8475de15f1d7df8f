// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/plausibility.h"

#include "core/base/numbertext.h"
#include "core/model/dated.h"
#include "core/model/vsic.h"
#include "core/savings/factorset.h"
#include "core/savings/scaleslip.h"
#include "core/savings/yearlyuse.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastMonths = 6;
constexpr int leastPeers = 5;          // besides the facility itself
constexpr int leastMonthsForScale = 3; // besides the one
constexpr int leastYearsForScale = 2;  // besides the one
// What cleaner production saves, or a month brings, is no error however even the history is.
constexpr double leastDeviation = 0.25; // of the median
constexpr std::size_t leastYearsForSeason = 3;

int monthNumber(int year, int month)
{
    return year * 12 + month;
}

/// The products of a facility together, by year, where they can be added up.
class OutputSum
{
public:
    struct Year {
        std::array<std::optional<double>, 12> months{}; ///< in quanta
        std::optional<double> year{};
        UnitCode unit{};
    };

    /// Of one product, or of all.
    OutputSum(const Records &records, Ref<Facility> facility, std::optional<Ref<Product>> product)
    {
        std::map<int, std::vector<const Output *>> rows;
        for (const Output &output : records.all<Output>().of(facility.id)) {
            if ((!product || output.product == *product) && !output.amounts.isEmpty() &&
                !output.amounts.notApplicable)
                rows[output.year].push_back(&output);
        }
        for (auto &[year, outputs] : rows) {
            std::ranges::sort(outputs, {}, &Output::id);
            addYear(year, outputs);
        }
        if (m_isMixed)
            m_years.clear();
    }

    const Year *find(int year) const
    {
        const auto at = m_years.find(year);
        return at == m_years.end() ? nullptr : &at->second;
    }
    const std::map<int, Year> &years() const { return m_years; }
    std::optional<Dimension> dimension() const { return m_dimension; }

private:
    void addYear(int year, const std::vector<const Output *> &outputs)
    {
        Year sum{.unit = outputs.front()->unit};
        sum.months.fill(0);
        sum.year = 0;
        for (const Output *output : outputs) {
            const Unit *unit = unitOf(output->unit);
            if (!unit || (m_dimension && *m_dimension != unit->dimension)) {
                m_isMixed = true; // tonnes and pieces do not add up
                return;
            }
            m_dimension = unit->dimension;
            for (int month = 0; month < 12; ++month)
                add(sum.months[static_cast<std::size_t>(month)], output->amounts.month(month));
            add(sum.year, output->amounts.year());
        }
        m_years.emplace(year, sum);
    }

    static void add(std::optional<double> &sum, std::optional<qint64> quanta)
    {
        sum = sum && quanta ? std::optional(*sum + static_cast<double>(*quanta)) : std::nullopt;
    }

    std::map<int, Year> m_years;
    std::optional<Dimension> m_dimension;
    bool m_isMixed = false;
};

/// One row of figures, a year of a resource or of a product.
struct Row {
    QUuid id{};
    int year = 0;
    const Amounts *amounts = nullptr;
    const Unit *unit = nullptr;
    QString unitCode{};
};

/// The rows of one resource or product over the years.
struct Series {
    EntityKind entity{};
    QString name{};
    std::vector<Row> rows{};
    const OutputSum *output = nullptr; ///< that consumption is divided by
};

/// A known month of a series.
struct Known {
    const Row *row = nullptr;
    int month = 0;
    double amount = 0;                ///< in quanta
    std::optional<double> specific{}; ///< per quantum of the products
};

/// Collects the doubtful figures of one facility.
class Collector
{
    Q_DECLARE_TR_FUNCTIONS(Plausibility)

public:
    explicit Collector(Language language) : m_language(language) {}

    void examine(const Series &series)
    {
        const std::vector<Known> known = knownMonths(series);
        m_isDoubted.clear();
        addScales(series, known);
        if (known.empty())
            addYearScales(series);
        addHistory(series, known, true);
        addHistory(series, known, false);
        addGaps(series, known);
        if (series.entity == EntityKind::Output) {
            for (const DoubtfulFigure &figure : m_found) {
                if (figure.doubt == FigureDoubt::Scale && figure.month)
                    m_doubtedOutput.insert(monthNumber(figure.year, *figure.month));
            }
        }
    }

    void addPeers(const Row &row, const QString &name, const UnitCode &outputUnit, double log,
                  const RobustSpread &spread)
    {
        const auto score = spread.modifiedZ(log);
        const Unit *perUnit = unitOf(outputUnit); // known, or the output would have no sum
        const bool isKnownSlip = std::ranges::any_of(m_found, [&](const DoubtfulFigure &figure) {
            return figure.record == row.id && figure.doubt == FigureDoubt::Scale;
        });
        if (!score || std::abs(*score) <= RobustSpread::outlier || isKnownSlip ||
            std::abs(std::expm1(log - spread.median)) < leastDeviation)
            return;
        const double scale =
            static_cast<double>(perUnit->quanta) / static_cast<double>(row.unit->quanta);
        DoubtfulFigure figure{.entity = EntityKind::Usage,
                              .record = row.id,
                              .year = row.year,
                              .doubt = FigureDoubt::Peers,
                              .value = std::exp(log) * scale,
                              .median = std::exp(spread.median) * scale,
                              .score = score,
                              .compared = spread.n - 1,
                              .unit = row.unitCode + u'/' + outputUnit.code};
        figure.message =
            tr("%1 of %2: %3 %4, but the median of the sector is %5 %4 (%Ln other facilities, "
               "modified z %6).",
               nullptr, figure.compared)
                .arg(name, QString::number(row.year), text(*figure.value), figure.unit,
                     text(*figure.median), numberText(*score, 1, m_language));
        m_found.push_back(std::move(figure));
    }

    std::vector<DoubtfulFigure> finish() { return std::move(m_found); }

private:
    std::vector<Known> knownMonths(const Series &series) const
    {
        std::vector<Known> known;
        for (const Row &row : series.rows) {
            const OutputSum::Year *made = series.output ? series.output->find(row.year) : nullptr;
            for (int month = 0; month < 12; ++month) {
                const auto quanta = row.amounts->month(month);
                if (!quanta)
                    continue;
                Known one{&row, month, static_cast<double>(*quanta), {}};
                const auto output =
                    made ? made->months[static_cast<std::size_t>(month)] : std::nullopt;
                if (output && *output > 0)
                    one.specific = one.amount / *output;
                known.push_back(one);
            }
        }
        return known;
    }

    QString unitText(const Series &series, const Row &row, bool isSpecific) const
    {
        if (!isSpecific)
            return row.unitCode;
        return row.unitCode + u'/' + series.output->find(row.year)->unit.code;
    }
    /// What one in quanta is in the unit shown.
    double shown(const Series &series, const Row &row, bool isSpecific) const
    {
        double scale = 1 / static_cast<double>(row.unit->quanta);
        if (isSpecific)
            scale *= static_cast<double>(unitOf(series.output->find(row.year)->unit)->quanta);
        return scale;
    }

    QString text(double value) const
    {
        constexpr int digits = 3;
        const int before = value == 0 ? 1 : static_cast<int>(std::floor(std::log10(value))) + 1;
        return numberText(value, std::clamp(digits - before, 0, 9), m_language);
    }
    static QString monthText(int year, std::optional<int> month)
    {
        if (!month)
            return QString::number(year);
        return u"%1/%2"_s.arg(*month + 1).arg(year);
    }

    /// Adds a figure with its median, both in quanta, unless its month is doubted already.
    void add(const Series &series, const Row &row, std::optional<int> month, FigureDoubt doubt,
             double value, double median, double score, int compared, bool isSpecific)
    {
        if (!m_isDoubted.emplace(row.id, month.value_or(-1)).second)
            return;
        const double scale = shown(series, row, isSpecific);
        DoubtfulFigure figure{.entity = series.entity,
                              .record = row.id,
                              .year = row.year,
                              .month = month,
                              .doubt = doubt,
                              .value = value * scale,
                              .median = median * scale,
                              .score = score,
                              .compared = compared,
                              .unit = unitText(series, row, isSpecific)};
        QString message;
        if (doubt == FigureDoubt::History) {
            message = tr("%1 in %2: %3 %4, but the median is %5 %4 (%Ln months, modified z %6).",
                         nullptr, compared);
        } else if (score > 1) {
            message = tr("%1 in %2: %3 %4, about 1000 times the median of %5 %4. Was another unit "
                         "meant?");
        } else {
            message = tr("%1 in %2: %3 %4, about a thousandth of the median of %5 %4. Was another "
                         "unit meant?");
        }
        // All at once: a name may hold a percent sign and a digit.
        const QString when = monthText(row.year, month);
        const QString shownValue = text(*figure.value);
        const QString shownMedian = text(*figure.median);
        if (doubt == FigureDoubt::History) {
            figure.message = message.arg(series.name, when, shownValue, figure.unit, shownMedian,
                                         numberText(score, 1, m_language));
        } else {
            figure.message = message.arg(series.name, when, shownValue, figure.unit, shownMedian);
        }
        m_found.push_back(std::move(figure));
    }

    /// The middle of the others where most values are a thousand times more, or less, than this
    /// one; a median of both sorts would be far from either.
    static std::optional<double> slippedFrom(double value, std::vector<double> others)
    {
        const auto slips = std::ranges::count_if(
            others, [value](double other) { return isScaleSlip(value / other); });
        if (2 * static_cast<std::size_t>(slips) <= others.size() + 1)
            return {};
        return medianOf(std::move(others));
    }

    void addScales(const Series &series, const std::vector<Known> &known)
    {
        for (const Known &one : known) {
            std::vector<double> others;
            for (const Known &other : known) {
                if (&other != &one && other.amount > 0)
                    others.push_back(other.amount);
            }
            const auto compared = static_cast<int>(others.size());
            if (one.amount <= 0 || compared < leastMonthsForScale)
                continue;
            if (const auto median = slippedFrom(one.amount, std::move(others)))
                add(series, *one.row, one.month, FigureDoubt::Scale, one.amount, *median,
                    one.amount / *median, compared, false);
        }
    }

    /// Of a series of which the years alone are known.
    void addYearScales(const Series &series)
    {
        for (const Row &row : series.rows) {
            std::vector<double> others;
            for (const Row &other : series.rows) {
                if (other.year != row.year && other.amounts->total > 0)
                    others.push_back(static_cast<double>(other.amounts->total));
            }
            const auto value = static_cast<double>(row.amounts->total);
            const auto compared = static_cast<int>(others.size());
            if (value <= 0 || compared < leastYearsForScale)
                continue;
            if (const auto median = slippedFrom(value, std::move(others)))
                add(series, row, {}, FigureDoubt::Scale, value, *median, value / *median, compared,
                    false);
        }
    }

    /// What is usual in each calendar month: its median over the years; 1 in every month where one
    /// of them is known in fewer than three years.
    static std::array<double, 12> usualByMonth(const std::vector<const Known *> &months,
                                               const std::vector<double> &values)
    {
        std::array<std::vector<double>, 12> ofMonth;
        for (std::size_t index = 0; index < months.size(); ++index)
            ofMonth[static_cast<std::size_t>(months[index]->month)].push_back(values[index]);
        std::array<double, 12> usual;
        usual.fill(1);
        const bool hasYears = std::ranges::all_of(ofMonth, [](const auto &known) {
            return known.empty() || known.size() >= leastYearsForSeason;
        });
        for (std::size_t month = 0; hasYears && month < ofMonth.size(); ++month) {
            if (!ofMonth[month].empty())
                usual[month] = medianOf(ofMonth[month]);
        }
        return usual;
    }

    /// The months with (or without) a known output among themselves, apart from their season.
    void addHistory(const Series &series, const std::vector<Known> &known, bool isSpecific)
    {
        std::vector<const Known *> months;
        std::vector<double> values;
        for (const Known &one : known) {
            if (one.specific.has_value() != isSpecific)
                continue;
            months.push_back(&one);
            values.push_back(isSpecific ? *one.specific : one.amount);
        }
        const std::array<double, 12> usual = usualByMonth(months, values);
        std::vector<double> ratios;
        std::vector<const Known *> compared;
        for (std::size_t index = 0; index < months.size(); ++index) {
            const double season = usual[static_cast<std::size_t>(months[index]->month)];
            if (season <= 0)
                continue; // of a month that usually has nothing no ratio can be told
            ratios.push_back(values[index] / season);
            compared.push_back(months[index]);
        }
        if (static_cast<int>(compared.size()) < leastMonths)
            return;
        const RobustSpread spread = RobustSpread::of(ratios);
        for (std::size_t index = 0; index < compared.size(); ++index) {
            const Known &one = *compared[index];
            const auto score = spread.modifiedZ(ratios[index]);
            const bool isFarOff =
                std::abs(ratios[index] - spread.median) >= leastDeviation * spread.median;
            const bool isOutputDoubted =
                isSpecific && m_doubtedOutput.contains(monthNumber(one.row->year, one.month));
            if (!score || std::abs(*score) <= RobustSpread::outlier || !isFarOff || isOutputDoubted)
                continue;
            const double season = usual[static_cast<std::size_t>(one.month)];
            add(series, *one.row, one.month, FigureDoubt::History, ratios[index] * season,
                spread.median * season, *score, spread.n, isSpecific);
        }
    }

    void addGaps(const Series &series, const std::vector<Known> &known)
    {
        if (known.empty())
            return;
        const int first = monthNumber(known.front().row->year, known.front().month);
        const int last = monthNumber(known.back().row->year, known.back().month);
        for (const Row &row : series.rows) {
            if (row.amounts->known == 0)
                continue; // only the year is known, by choice
            for (int month = 0; month < 12; ++month) {
                const int number = monthNumber(row.year, month);
                if (row.amounts->month(month) || number < first || number > last)
                    continue;
                m_found.push_back({.entity = series.entity,
                                   .record = row.id,
                                   .year = row.year,
                                   .month = month,
                                   .doubt = FigureDoubt::Gap,
                                   .unit = row.unitCode,
                                   .message = tr("%1 in %2 is not known, but the months around it "
                                                 "are.")
                                                  .arg(series.name, monthText(row.year, month))});
            }
        }
    }

    Language m_language;
    std::vector<DoubtfulFigure> m_found;
    std::set<std::pair<QUuid, int>> m_isDoubted; // records and months of the series
    std::set<int> m_doubtedOutput;               // months whose output is a slip
};

template <class T>
std::optional<Row> rowOf(const T &record)
{
    const Unit *unit = unitOf(record.unit);
    if (!unit || record.amounts.isEmpty() || record.amounts.notApplicable)
        return {};
    return Row{record.id, record.year, &record.amounts, unit, record.unit.code};
}

void sortRows(Series &series)
{
    std::ranges::sort(series.rows, [](const Row &a, const Row &b) {
        return std::tie(a.year, a.id) < std::tie(b.year, b.id);
    });
}

QString divisionIn(const Records &records, Ref<Facility> facility, int year)
{
    const FacilityState *state = stateOn(records, facility, QDate(year, 12, 31));
    return state ? vsicDivision(state->vsicCode) : QString();
}

} // namespace

ValueDoubt valueDoubt(const DoubtfulFigure &figure)
{
    ValueDoubt doubt{.entity = figure.entity,
                     .record = figure.record,
                     .field = QStringLiteral("amounts"),
                     .message = figure.message};
    if (figure.month)
        doubt.month = *figure.month + 1;
    return doubt;
}

Plausibility::Plausibility(const Records &records) : m_records(records) {}

std::vector<DoubtfulFigure> Plausibility::of(Ref<Facility> facility, Language language)
{
    bringUpToDate();
    using SeriesKey = std::tuple<QString, QUuid, QUuid>; // code, resource and product
    std::map<SeriesKey, Series> used;
    std::map<SeriesKey, Series> made;
    std::map<QUuid, OutputSum> sums; // by product; null: all together
    const auto sumOf = [&](std::optional<Ref<Product>> product) -> const OutputSum & {
        return sums.try_emplace(product ? product->id : QUuid(), m_records, facility, product)
            .first->second;
    };
    for (const Output &output : m_records.all<Output>().of(facility.id)) {
        const Product *product = m_records.find(output.product);
        const auto row = rowOf(output);
        if (!product || !row)
            continue;
        Series &series = made[{product->code, {}, product->id}];
        series.entity = EntityKind::Output;
        series.name = product->name;
        series.rows.push_back(*row);
    }
    for (const Usage &usage : m_records.all<Usage>().of(facility.id)) {
        const Resource *resource = m_records.find(usage.resource);
        const auto row = rowOf(usage);
        if (!resource || !row)
            continue;
        const Product *product = m_records.find(usage.product);
        Series &series = used[{resource->code, resource->id, product ? product->id : QUuid()}];
        series.entity = EntityKind::Usage;
        series.name = resource->name;
        if (product)
            series.name += u" (%1)"_s.arg(product->name);
        series.output = &sumOf(usage.product);
        series.rows.push_back(*row);
    }
    Collector collector(language);
    for (auto *all : {&made, &used}) { // what is wrong with the output is known first
        for (auto &[key, series] : *all) {
            sortRows(series);
            collector.examine(series);
        }
    }
    for (const PeerKey &key : m_groupsOf.value(facility.id)) {
        Peers &peers = m_groups.at(key);
        if (static_cast<int>(peers.logs.size()) <= leastPeers)
            continue;
        if (!peers.spread) {
            std::vector<double> logs;
            for (const auto &[id, log] : peers.logs)
                logs.push_back(log);
            peers.spread = RobustSpread::of(std::move(logs));
        }
        for (const auto &[seriesKey, series] : used) {
            const auto row = std::ranges::find(series.rows, key.year, &Row::year);
            if (std::get<1>(seriesKey) != key.resource || row == series.rows.end())
                continue;
            const Resource &resource = *m_records.find(Ref<Resource>{key.resource});
            collector.addPeers(*row, resource.name, sumOf({}).find(key.year)->unit,
                               peers.logs.at(facility.id), *peers.spread);
            break;
        }
    }
    return collector.finish();
}

void Plausibility::bringUpToDate()
{
    if (m_isEmpty) {
        for (const Facility &facility : m_records.all<Facility>())
            joinGroups(facility.id);
        m_isEmpty = false;
    }
    for (const QUuid &facility : m_stale) {
        leaveGroups(facility);
        joinGroups(facility);
    }
    m_stale.clear();
}

void Plausibility::leaveGroups(QUuid facility)
{
    for (const PeerKey &key : m_groupsOf.take(facility)) {
        const auto at = m_groups.find(key);
        at->second.logs.erase(facility);
        at->second.spread.reset();
        if (at->second.logs.empty())
            m_groups.erase(at);
    }
}

void Plausibility::joinGroups(QUuid facility)
{
    const OutputSum made(m_records, {facility}, {});
    std::set<std::pair<int, QUuid>> used;
    for (const Usage &usage : m_records.all<Usage>().of(facility)) {
        if (made.find(usage.year))
            used.emplace(usage.year, usage.resource.id);
    }
    for (const auto &[year, resource] : used) {
        const auto output = made.find(year)->year;
        const auto amount = usedInYear(m_records, {facility}, {resource}, year);
        const QString division = divisionIn(m_records, {facility}, year);
        if (!output || *output <= 0 || !amount || *amount <= 0 || division.isEmpty())
            continue;
        const PeerKey key{division, resource, static_cast<int>(*made.dimension()), year};
        Peers &peers = m_groups[key];
        peers.logs.insert_or_assign(facility, std::log(*amount / *output));
        peers.spread.reset();
        m_groupsOf[facility].push_back(key);
    }
}

void Plausibility::forget(const ChangeSet &set)
{
    const auto forgetBehind = [this](const Record &record) {
        if (const auto *facility = record.as<Facility>()) {
            m_stale.insert(facility->id);
        } else if (record.as<FacilityState>() || record.as<Usage>() || record.as<Output>()) {
            m_stale.insert(record.owner());
        } else if (record.kind() == EntityKind::Resource) {
            forgetAll();
        }
    };
    for (const Change &change : set.changes) {
        if (change.before)
            forgetBehind(*change.before);
        if (change.after)
            forgetBehind(*change.after);
    }
}

void Plausibility::forgetAll()
{
    m_groups.clear();
    m_groupsOf.clear();
    m_stale.clear();
    m_isEmpty = true;
}

} // namespace sxsh
