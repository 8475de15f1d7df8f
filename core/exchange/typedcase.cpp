// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typedcase.h"

#include "core/base/datetext.h"
#include "core/base/nearestdouble.h"
#include "core/base/numbertext.h"
#include "core/savings/factorset.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthColumns = 6;
constexpr int variableAt(CaseSide side, int variable)
{
    return monthColumns + 2 * variable + static_cast<int>(side);
}

QString textOf(const CaseRows &rows, int row, int at)
{
    return row < static_cast<int>(rows.size())
               ? rows[static_cast<std::size_t>(row)].value(at).trimmed()
               : QString();
}

void put(CaseRows &rows, int row, int at, const QString &text)
{
    if (row >= static_cast<int>(rows.size()))
        rows.resize(static_cast<std::size_t>(row) + 1);
    QStringList &cells = rows[static_cast<std::size_t>(row)];
    while (cells.size() <= at)
        cells += QString();
    cells[at] = text;
}

/// The month that a text names, counted from the year 0.
std::optional<int> monthFrom(const QString &text)
{
    const auto first = readMonth(text).date;
    if (!first || first->year() < CaseYears::first || first->year() > CaseYears::last)
        return {};
    return first->year() * 12 + first->month() - 1;
}

/// The number as officers type it, which reads as the same number.
QString figureText(double value)
{
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const NumberReading reading = readNumber(text, NumberForm::Machine);
    return reading.number ? fileNumberText(*reading.number, NumberForm::Officer)
                          : text.replace(u'.', u',');
}

/// One reading of what was typed.
class Typing
{
    Q_DECLARE_TR_FUNCTIONS(Calculator)

public:
    explicit Typing(const TypedCase &typed) : m_typed(typed) {}

    CaseTyping run()
    {
        ResourceCase &of = m_result.of;
        of.method = m_typed.method;
        of.resource = m_typed.resource;
        of.confidence = m_typed.confidence;
        of.outputName = tr("output");
        readYear();
        readThreshold();
        for (const CaseSide side : {CaseSide::Base, CaseSide::Report}) {
            CasePeriod &period = periodOf(side);
            period.unit = findUnit(m_typed.units[static_cast<std::size_t>(side)]);
            period.outputUnit = findUnit(m_typed.outputUnits[static_cast<std::size_t>(side)]);
            if (m_typed.periods() == CaseTableKind::Months)
                readMonths(side, period);
            else
                readProducts(side, period);
        }
        if (m_typed.method == BaselineMethod::Regression)
            nameVariables();
        readAdjustments();
        return std::move(m_result);
    }

private:
    CasePeriod &periodOf(CaseSide side)
    {
        return side == CaseSide::Base ? m_result.of.base : m_result.of.report;
    }

    static QString sideName(CaseSide side)
    {
        return side == CaseSide::Base ? tr("base period") : tr("report period");
    }

    QString fieldName(const CaseColumn &column) const
    {
        if (column.field == CaseField::Variable)
            return u'“' + m_typed.variables.value(column.variable) + u'”';
        return column.field == CaseField::Use ? tr("use") : tr("output");
    }

    /// Keeps the first that is missing: it is the one to type first.
    void miss(const QString &what)
    {
        if (m_result.missing.isEmpty())
            m_result.missing = what;
    }

    /// The same of what cannot be written without it either.
    void leaveHalf(const QString &what)
    {
        miss(what);
        m_result.isWhole = false;
    }

    void refuse(CaseTableKind table, int row, int at, const QString &problem)
    {
        m_result.problems.push_back({table, row, at, problem});
    }

    void readYear()
    {
        const QString text = m_typed.year.trimmed();
        if (text.isEmpty())
            return;
        const int year = text.toInt(); // 0 for what is no number
        if (year < CaseYears::first || year > CaseYears::last) {
            m_result.yearProblem = tr("“%1” is no year from %2 to %3.")
                                       .arg(text)
                                       .arg(CaseYears::first)
                                       .arg(CaseYears::last);
        } else {
            m_result.of.year = year;
        }
    }

    void readThreshold()
    {
        QString text = m_typed.threshold.trimmed();
        if (text.endsWith(u'%'))
            text = text.chopped(1).trimmed();
        if (text.isEmpty())
            return;
        const NumberReading reading = readNumber(text, NumberForm::Officer);
        if (!reading.number) {
            m_result.thresholdProblem = reading.problem;
            return;
        }
        const auto fraction =
            Decimal::from({reading.number->mantissa, reading.number->decimals + 2});
        if (!fraction || fraction->toDouble() >= 1 || fraction->toDouble() <= -1)
            m_result.thresholdProblem = tr("The threshold is a percentage, such as 8.");
        else
            m_result.of.threshold = fraction;
    }

    std::optional<double> figure(CaseTableKind table, int row, int at)
    {
        const QString text = textOf(m_typed.rows(table), row, at);
        if (text.isEmpty())
            return {};
        const NumberReading reading = readNumber(text, NumberForm::Officer);
        if (!reading.number) {
            refuse(table, row, at, reading.problem);
            return {};
        }
        return nearestDouble(*reading.number);
    }

    void readMonths(CaseSide side, CasePeriod &period)
    {
        const CaseRows &rows = m_typed.months;
        int used = 0; // rows up to the last with a figure
        std::optional<CaseColumn> month;
        std::vector<CaseColumn> columns;
        for (const CaseColumn &column : m_typed.columns(CaseTableKind::Months)) {
            if (column.side != side)
                continue;
            if (column.field == CaseField::Month) {
                month = column;
                continue;
            }
            columns.push_back(column);
            for (int row = used; row < static_cast<int>(rows.size()); ++row) {
                if (!textOf(rows, row, column.at).isEmpty())
                    used = row + 1;
            }
        }
        if (month)
            nameMonths(*month, used, period);
        for (const CaseColumn &column : columns) {
            CaseFigures figures;
            for (int row = 0; row < used; ++row)
                figures.push_back(figure(CaseTableKind::Months, row, column.at));
            const bool isTyped = std::ranges::any_of(rows, [&](const QStringList &row) {
                return !row.value(column.at).trimmed().isEmpty();
            });
            if (isTyped)
                tellGap(side, column, figures, period);
            if (column.field == CaseField::Variable)
                period.variables.push_back({m_typed.variables[column.variable], figures});
            else if (isTyped)
                (column.field == CaseField::Use ? period.use : period.output) = figures;
        }
    }

    void tellGap(CaseSide side, const CaseColumn &column, const CaseFigures &figures,
                 const CasePeriod &period)
    {
        const auto gap = std::ranges::find_if(figures, [](const auto &figure) { return !figure; });
        if (gap == figures.end())
            return;
        const auto row = gap - figures.begin();
        const QString where = period.months.empty()
                                  ? tr("row %1").arg(row + 1)
                                  : monthText(period.months[static_cast<std::size_t>(row)]);
        miss(tr("The %1 of %2 in the %3 is still to be typed (0 where there was none).")
                 .arg(fieldName(column), where, sideName(side)));
    }

    void nameMonths(const CaseColumn &column, int used, CasePeriod &period)
    {
        const CaseRows &rows = m_typed.months;
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            const QString text = textOf(rows, row, column.at);
            if (!text.isEmpty() && !monthFrom(text)) {
                refuse(CaseTableKind::Months, row, column.at,
                       tr("“%1” is no month: write it as 1/2018.").arg(text));
            }
        }
        for (const auto &month : monthsOf(rows, column.at)) {
            if (month && static_cast<int>(period.months.size()) < used)
                period.months.push_back(*month);
        }
    }

    /// The output is one of the variables where it is typed.
    void nameVariables()
    {
        ResourceCase &of = m_result.of;
        if (m_typed.variables.isEmpty() || (!of.base.output && !of.report.output))
            return;
        for (CasePeriod *period : {&of.base, &of.report}) {
            period->variables.insert(period->variables.begin(),
                                     {of.outputName, period->output.value_or(CaseFigures())});
            period->output.reset();
        }
    }

    void readProducts(CaseSide side, CasePeriod &period)
    {
        const std::vector<CaseColumn> columns = m_typed.columns(CaseTableKind::Products);
        const auto read = [&](int row, CaseField field) -> std::optional<double> {
            for (const CaseColumn &column : columns) {
                if (column.field == field && column.side.value_or(side) == side)
                    return figure(CaseTableKind::Products, row, column.at);
            }
            return {};
        };
        if (const auto use = read(0, CaseField::Use))
            period.use = CaseFigures{use};
        for (int row = 1; row < static_cast<int>(m_typed.products.size()); ++row) {
            const bool isUsed = std::ranges::any_of(columns, [&](const CaseColumn &column) {
                return !textOf(m_typed.products, row, column.at).isEmpty();
            });
            if (!isUsed)
                continue;
            // A product that is typed without a name is called by its row.
            QString name = textOf(m_typed.products, row, 0);
            if (name.isEmpty())
                name = tr("product %1").arg(row);
            ProductAmounts product{.name = name,
                                   .use = read(row, CaseField::Use),
                                   .output = read(row, CaseField::Output)};
            // The coefficient belongs to both sides and is read once.
            const std::size_t problems = m_result.problems.size();
            product.coefficient = read(row, CaseField::Coefficient);
            if (side == CaseSide::Report)
                m_result.problems.resize(problems);
            period.products.push_back(std::move(product));
        }
    }

    /// Whether the report period is told by one total, of which any month may be meant.
    bool isTotal() const
    {
        return m_typed.periods() == CaseTableKind::Products ||
               (m_typed.method != BaselineMethod::Regression &&
                (!m_result.of.report.use || m_result.of.report.use->size() <= 1));
    }

    void readAdjustments()
    {
        const CaseRows &rows = m_typed.adjustments;
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            const QString month = textOf(rows, row, 0);
            const QString reason = textOf(rows, row, 2);
            const QString amountText = textOf(rows, row, 1);
            if (month.isEmpty() && reason.isEmpty() && amountText.isEmpty())
                continue;
            const std::optional<double> amount = figure(CaseTableKind::Adjustments, row, 1);
            if (amountText.isEmpty())
                leaveHalf(tr("The amount of adjustment %1 is still to be typed.").arg(row + 1));
            if (reason.isEmpty()) {
                m_result.warnings += tr("Adjustment %1 has no reason: without one it convinces "
                                        "nobody.")
                                         .arg(row + 1);
            }
            m_result.of.adjustments.push_back(
                {.place = placeOf(month, row), .amount = amount.value_or(0), .reason = reason});
        }
    }

    int placeOf(const QString &text, int row)
    {
        const bool isAny = isTotal();
        if (text.isEmpty()) {
            if (!isAny)
                leaveHalf(tr("The month of adjustment %1 is still to be typed.").arg(row + 1));
            return 0;
        }
        const int place = text.toInt();
        if (place >= 1 && place <= TypedCase::mostRows)
            return place - 1;
        const auto month = monthFrom(text);
        if (!month) {
            refuse(
                CaseTableKind::Adjustments, row, 0,
                tr("“%1” is no month: write its place in the report period, or 1/2018.").arg(text));
            return 0;
        }
        const std::vector<int> &months = m_result.of.report.months;
        const auto at = std::ranges::find(months, *month);
        if (at != months.end())
            return static_cast<int>(at - months.begin());
        if (!isAny) {
            refuse(CaseTableKind::Adjustments, row, 0,
                   tr("%1 is not among the months of the report period.").arg(text));
        }
        return 0;
    }

    const TypedCase &m_typed;
    CaseTyping m_result;
};

/// Writes a case into the tables.
class Showing
{
    Q_DECLARE_TR_FUNCTIONS(Calculator)

public:
    explicit Showing(const ResourceCase &of) : m_case(of) {}

    ShownCase run()
    {
        TypedCase &typed = m_result.typed;
        typed.method = m_case.method;
        typed.resource = m_case.resource;
        typed.confidence = m_case.confidence;
        if (m_case.year)
            typed.year = QString::number(*m_case.year);
        if (m_case.threshold) {
            typed.threshold =
                fileNumberText(Decimal{m_case.threshold->nano * 100}.scaled(), NumberForm::Officer);
        }
        for (const CaseSide side : {CaseSide::Base, CaseSide::Report}) {
            const CasePeriod &period = side == CaseSide::Base ? m_case.base : m_case.report;
            if (period.unit)
                typed.units[static_cast<std::size_t>(side)] = period.unit->code.toString();
            if (period.outputUnit)
                typed.outputUnits[static_cast<std::size_t>(side)] =
                    period.outputUnit->code.toString();
            if (typed.periods() == CaseTableKind::Months)
                showMonths(side, period);
            else
                showTotal(side, period);
        }
        if (typed.periods() == CaseTableKind::Products)
            showProducts();
        for (std::size_t row = 0; row < m_case.adjustments.size(); ++row) {
            const MonthAdjustment &adjustment = m_case.adjustments[row];
            const auto place = static_cast<int>(row);
            put(typed.adjustments, place, 0, QString::number(adjustment.place + 1));
            put(typed.adjustments, place, 1, figureText(adjustment.amount));
            put(typed.adjustments, place, 2, adjustment.reason);
        }
        m_result.leftOut.removeDuplicates();
        return std::move(m_result);
    }

private:
    static std::optional<double> sumOf(const CaseFigures &figures)
    {
        double sum = 0;
        for (const auto &figure : figures) {
            if (!figure)
                return {};
            sum += *figure;
        }
        return sum;
    }

    void fill(int at, const CaseFigures &figures)
    {
        if (figures.size() > static_cast<std::size_t>(TypedCase::mostRows))
            m_result.leftOut += tr("months from the 61st on");
        for (int row = 0; row < std::min(static_cast<int>(figures.size()), TypedCase::mostRows);
             ++row) {
            if (const auto &figure = figures[static_cast<std::size_t>(row)])
                put(m_result.typed.months, row, at, figureText(*figure));
        }
    }

    void showMonths(CaseSide side, const CasePeriod &period)
    {
        const int first = side == CaseSide::Base ? 0 : 3;
        CaseFigures use = period.use.value_or(CaseFigures());
        CaseFigures output = period.output.value_or(CaseFigures());
        if (m_case.method == BaselineMethod::Regression) {
            output = showVariables(side, period, output);
        } else if (m_case.method == BaselineMethod::Absolute) {
            output.clear();
        } else if (use.size() != output.size() && !use.empty() && !output.empty()) {
            // One of them is a total, and only the sums are compared.
            use = {sumOf(use)};
            output = {sumOf(output)};
        }
        fill(first + 1, use);
        fill(first + 2, output);
        const bool hasMonths =
            m_case.method == BaselineMethod::Regression || std::max(use.size(), output.size()) > 1;
        if (!hasMonths && !period.months.empty())
            m_result.leftOut += tr("names of months");
        for (std::size_t row = 0; hasMonths && row < period.months.size(); ++row) {
            if (static_cast<int>(row) < TypedCase::mostRows)
                put(m_result.typed.months, static_cast<int>(row), first,
                    monthText(period.months[row]));
        }
    }

    /// Shows the variables beside the output and gives those of the output.
    CaseFigures showVariables(CaseSide side, const CasePeriod &period, const CaseFigures &output)
    {
        if (period.variables.empty())
            return output;
        CaseFigures own;
        bool hasOutput = false;
        for (const CaseVariable &variable : period.variables) {
            if (variable.name == m_case.outputName) {
                own = variable.values;
                hasOutput = true;
                continue;
            }
            QStringList &names = m_result.typed.variables;
            if (!names.contains(variable.name))
                names += variable.name;
            fill(variableAt(side, static_cast<int>(names.indexOf(variable.name))), variable.values);
        }
        if (!hasOutput && !output.empty())
            m_result.leftOut += tr("an output that the line does not depend on");
        return own;
    }

    void showTotal(CaseSide side, const CasePeriod &period)
    {
        if (period.use) {
            if (const auto total = sumOf(*period.use))
                put(m_result.typed.products, 0, side == CaseSide::Base ? 2 : 4, figureText(*total));
        }
        if (!period.months.empty())
            m_result.leftOut += tr("names of months");
    }

    void showProducts()
    {
        CaseRows &rows = m_result.typed.products;
        QStringList names;
        for (const CasePeriod *period : {&m_case.base, &m_case.report}) {
            for (const ProductAmounts &product : period->products) {
                if (!names.contains(product.name))
                    names += product.name;
            }
        }
        for (int row = 1; row <= static_cast<int>(names.size()); ++row) {
            put(rows, row, 0, names[row - 1]);
            showProduct(rows, row, 2, m_case.base, names[row - 1]);
            showProduct(rows, row, 4, m_case.report, names[row - 1]);
        }
    }

    void showProduct(CaseRows &rows, int row, int at, const CasePeriod &period, const QString &name)
    {
        const auto product = std::ranges::find(period.products, name, &ProductAmounts::name);
        if (product == period.products.end()) {
            // What a period does not name, it did not make.
            const bool isKnown = m_case.method == BaselineMethod::Equivalent || at == 2;
            if (isKnown && !period.products.empty()) {
                put(rows, row, at + 1, u"0"_s);
                if (!period.use)
                    put(rows, row, at, u"0"_s);
            }
            return;
        }
        if (product->use)
            put(rows, row, at, figureText(*product->use));
        if (product->output)
            put(rows, row, at + 1, figureText(*product->output));
        if (!product->coefficient)
            return;
        const QString coefficient = figureText(*product->coefficient);
        const QString before = textOf(rows, row, 1);
        if (before.isEmpty())
            put(rows, row, 1, coefficient);
        else if (before != coefficient)
            m_result.leftOut += tr("a second coefficient of “%1”").arg(name);
    }

    const ResourceCase &m_case;
    ShownCase m_result;
};

} // namespace

CaseTableKind TypedCase::periods() const
{
    return method == BaselineMethod::Mix || method == BaselineMethod::Equivalent
               ? CaseTableKind::Products
               : CaseTableKind::Months;
}

const CaseRows &TypedCase::rows(CaseTableKind kind) const
{
    return kind == CaseTableKind::Months     ? months
           : kind == CaseTableKind::Products ? products
                                             : adjustments;
}

CaseRows &TypedCase::rows(CaseTableKind kind)
{
    return const_cast<CaseRows &>(std::as_const(*this).rows(kind));
}

std::vector<CaseColumn> TypedCase::columns(CaseTableKind kind) const
{
    if (kind == CaseTableKind::Adjustments)
        return {{0, CaseField::Month}, {1, CaseField::Amount}, {2, CaseField::Reason}};
    std::vector<CaseColumn> result;
    if (kind == CaseTableKind::Products) {
        result.push_back({0, CaseField::Product});
        if (method == BaselineMethod::Equivalent)
            result.push_back({1, CaseField::Coefficient});
    }
    for (const CaseSide side : {CaseSide::Base, CaseSide::Report}) {
        const int first = side == CaseSide::Base ? 0 : 3;
        if (kind == CaseTableKind::Products) {
            result.push_back({side == CaseSide::Base ? 2 : 4, CaseField::Use, side});
            result.push_back({side == CaseSide::Base ? 3 : 5, CaseField::Output, side});
            continue;
        }
        if (method == BaselineMethod::Regression || months.size() > 1)
            result.push_back({first, CaseField::Month, side});
        result.push_back({first + 1, CaseField::Use, side});
        if (method != BaselineMethod::Absolute)
            result.push_back({first + 2, CaseField::Output, side});
        for (int variable = 0; method == BaselineMethod::Regression && variable < variables.size();
             ++variable)
            result.push_back({variableAt(side, variable), CaseField::Variable, side, variable});
    }
    return result;
}

bool TypedCase::isOpen(CaseTableKind kind, int row, const CaseColumn &column) const
{
    return kind != CaseTableKind::Products || row > 0 || column.field == CaseField::Use;
}

void TypedCase::removeVariable(int variable)
{
    if (variable < 0 || variable >= variables.size())
        return;
    variables.removeAt(variable);
    for (QStringList &row : months) {
        for (const CaseSide side : {CaseSide::Report, CaseSide::Base}) {
            const int at = variableAt(side, variable);
            if (at < row.size())
                row.removeAt(at);
        }
    }
}

bool TypedCase::isEmpty() const
{
    const CaseRows &typed = rows(periods());
    for (const CaseColumn &column : columns(periods())) {
        if (column.field == CaseField::Month || column.field == CaseField::Product)
            continue;
        if (std::ranges::any_of(typed, [&](const QStringList &row) {
                return !row.value(column.at).trimmed().isEmpty();
            }))
            return false;
    }
    return true;
}

CaseTyping readTyped(const TypedCase &typed)
{
    return Typing(typed).run();
}

ShownCase typedFrom(const ResourceCase &of)
{
    return Showing(of).run();
}

std::vector<std::optional<int>> monthsOf(const CaseRows &rows, int at)
{
    std::vector<std::optional<int>> months(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        months[row] = monthFrom(rows[row].value(at).trimmed());
        if (!months[row] && row > 0 && months[row - 1])
            months[row] = *months[row - 1] + 1;
    }
    for (std::size_t row = rows.size(); row-- > 1;) {
        if (months[row] && !months[row - 1])
            months[row - 1] = *months[row] - 1;
    }
    return months;
}

QString monthText(int month)
{
    return u"%1/%2"_s.arg(month % 12 + 1).arg(month / 12);
}

} // namespace sxsh
