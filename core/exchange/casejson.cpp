// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const QString outputKey = u"output"_s;

/// Why a case cannot be read, said in a sentence.
struct Refusal {
    QString reason{};
};

/// Reads one case; the first problem ends it.
class CaseReader
{
    Q_DECLARE_TR_FUNCTIONS(SavingCases)

public:
    explicit CaseReader(const QJsonObject &json) : m_json(json) {}

    CaseReading run()
    {
        CaseReading reading;
        try {
            read();
            reading.of = std::move(m_case);
        } catch (const Refusal &refusal) {
            reading.problem = refusal.reason;
        }
        reading.warnings = m_warnings;
        return reading;
    }

private:
    [[noreturn]] static void refuse(const QString &reason) { throw Refusal{reason}; }

    void read()
    {
        warnOfUnknown(m_json,
                      {u"id"_s, u"method"_s, u"resource"_s, u"year"_s, u"threshold"_s,
                       u"confidence"_s, u"base"_s, u"report"_s, u"adjustments"_s},
                      {});
        const QString method = m_json[u"method"_s].toString();
        const auto known = choiceFromKey<BaselineMethod>(method);
        if (!known) {
            QStringList keys;
            for (const Choice &choice : choicesOf<BaselineMethod>)
                keys += QLatin1String(choice.key);
            const QString all = keys.join(u", ");
            refuse(method.isEmpty()
                       ? tr("The case has no “%1”. It is one of: %2.").arg(u"method"_s, all)
                       : tr("The method “%1” is not known. It is one of: %2.").arg(method, all));
        }
        m_case.method = *known;
        m_case.resource = m_json[u"resource"_s].toString().trimmed();
        readNumbers();
        m_case.base = period(object(u"base"_s), u"base"_s);
        m_case.report = period(object(u"report"_s), u"report"_s);
        readYear();
        readAdjustments();
    }

    void readNumbers()
    {
        if (const QJsonValue value = m_json[u"confidence"_s]; !isAbsent(value)) {
            m_case.confidence = number(value, u"confidence"_s);
            if (m_case.confidence <= 0 || m_case.confidence >= 1)
                refuse(tr("“%1” has to be a fraction between 0 and 1 (0.68 for 68%).")
                           .arg(u"confidence"_s));
        }
        if (const QJsonValue value = m_json[u"threshold"_s]; !isAbsent(value)) {
            const double threshold = number(value, u"threshold"_s);
            if (std::abs(threshold) >= 1)
                refuse(tr("“%1” has to be a fraction between 0 and 1 (0.08 for 8%).")
                           .arg(u"threshold"_s));
            m_case.threshold = roundedToNano(threshold);
        }
    }

    static bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    static double number(const QJsonValue &value, const QString &place)
    {
        if (!value.isDouble())
            refuse(tr("“%1” has to be a number.").arg(place));
        return value.toDouble();
    }

    QJsonObject object(const QString &key) const
    {
        const QJsonValue value = m_json[key];
        if (!value.isObject())
            refuse(tr("“%1” is missing: give its use and output.").arg(key));
        return value.toObject();
    }

    /// Months as given, or one total.
    static CaseFigures figures(const QJsonValue &value, const QString &place)
    {
        if (!value.isArray())
            return {number(value, place)};
        CaseFigures result;
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            if (array[index].isNull())
                result.push_back({});
            else
                result.push_back(number(array[index], place + u"[%1]"_s.arg(index + 1)));
        }
        return result;
    }

    CasePeriod period(const QJsonObject &json, const QString &side)
    {
        warnOfUnknown(json,
                      {u"use"_s, outputKey, u"products"_s, u"x"_s, u"unit"_s, u"output_unit"_s,
                       u"months"_s, u"adjustments"_s},
                      side);
        CasePeriod of;
        if (const QJsonValue use = json[u"use"_s]; !isAbsent(use))
            of.use = figures(use, side + u".use"_s);
        if (const QJsonValue output = json[outputKey]; !isAbsent(output))
            of.output = figures(output, side + u".output"_s);
        readProducts(json, side, of);
        readVariables(json, side, of);
        readMonths(json, side, of);
        warnOfUnused(json, side, of);
        of.unit = unitNamed(json, u"unit"_s);
        of.outputUnit = unitNamed(json, u"output_unit"_s);
        return of;
    }

    /// Tells of what the method does not look at.
    void warnOfUnused(const QJsonObject &json, const QString &side, const CasePeriod &of)
    {
        const bool isRegression = m_case.method == BaselineMethod::Regression;
        const bool isByProduct =
            m_case.method == BaselineMethod::Mix || m_case.method == BaselineMethod::Equivalent;
        const auto warn = [&](const QString &key) {
            m_warnings += tr("“%1” does not count by the method “%2”, and was left out.")
                              .arg(side + u'.' + key, choiceLabel(m_case.method));
        };
        if (!isRegression && !of.variables.empty())
            warn(u"x"_s);
        if (!isByProduct && !of.products.empty())
            warn(u"products"_s);
        if (isByProduct && of.output)
            warn(outputKey);
        if (isRegression && of.output && !of.variables.empty() &&
            !json[u"x"_s].toObject().contains(outputKey)) {
            m_warnings += tr("“%1” is not in “%2”, so that the line does not rest on it: name it "
                             "there as well.")
                              .arg(side + u'.' + outputKey, side + u".x"_s);
        }
    }

    void readProducts(const QJsonObject &json, const QString &side, CasePeriod &of)
    {
        const QJsonValue value = json[u"products"_s];
        if (isAbsent(value))
            return;
        if (!value.isArray())
            refuse(tr("“%1” has to be a list.").arg(side + u".products"_s));
        const QJsonArray products = value.toArray();
        for (qsizetype index = 0; index < products.size(); ++index) {
            const QString place = side + u".products[%1]"_s.arg(index + 1);
            const QJsonObject product = products[index].toObject();
            warnOfUnknown(product, {u"name"_s, u"use"_s, outputKey, u"coefficient"_s}, place);
            const QString name = product[u"name"_s].toString().trimmed();
            of.products.push_back(
                {.name = name.isEmpty() ? place : name,
                 .use = total(product[u"use"_s], place + u".use"_s),
                 .output = total(product[outputKey], place + u".output"_s),
                 .coefficient = total(product[u"coefficient"_s], place + u".coefficient"_s)});
        }
    }

    static std::optional<double> total(const QJsonValue &value, const QString &place)
    {
        if (isAbsent(value))
            return {};
        double sum = 0;
        const CaseFigures months = figures(value, place);
        for (std::size_t index = 0; index < months.size(); ++index) {
            if (!months[index]) {
                refuse(tr("Month %1 of “%2” is not known: enter it (0 where there was none).")
                           .arg(index + 1)
                           .arg(place));
            }
            // A negative month must not vanish in the sum.
            if (*months[index] < 0)
                refuse(tr("“%1” is negative: correct it.").arg(place));
            sum += *months[index];
        }
        return sum;
    }

    static void readVariables(const QJsonObject &json, const QString &side, CasePeriod &of)
    {
        const QJsonValue value = json[u"x"_s];
        if (isAbsent(value))
            return;
        if (!value.isObject())
            refuse(tr("“%1” has to name each variable with its months.").arg(side + u".x"_s));
        const QJsonObject variables = value.toObject();
        for (const QString &name : variables.keys()) // A–Z
            of.variables.push_back({name, figures(variables[name], side + u".x."_s + name)});
    }

    static void readMonths(const QJsonObject &json, const QString &side, CasePeriod &of)
    {
        const QJsonValue value = json[u"months"_s];
        if (isAbsent(value))
            return;
        if (!value.isArray())
            refuse(tr("“%1” has to be a list.").arg(side + u".months"_s));
        for (const QJsonValue &month : value.toArray()) {
            const auto read = monthFrom(month.toString());
            if (!read) {
                refuse(tr("“%1” is no month of “%2”: write 2018-01.")
                           .arg(month.toVariant().toString(), side + u".months"_s));
            }
            of.months.push_back(*read);
        }
    }

    /// Months counted from the year 0.
    static std::optional<int> monthFrom(const QString &text)
    {
        static const QRegularExpression form(u"^(\\d{4})-(0[1-9]|1[0-2])$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return {};
        return match.captured(1).toInt() * 12 + match.captured(2).toInt() - 1;
    }

    void readYear()
    {
        const QJsonValue value = m_json[u"year"_s];
        if (isAbsent(value))
            return;
        const double year = number(value, u"year"_s);
        if (year != std::floor(year) || year < CaseYears::first || year > CaseYears::last) {
            refuse(tr("“%1” has to be a year from %2 to %3.")
                       .arg(u"year"_s)
                       .arg(CaseYears::first)
                       .arg(CaseYears::last));
        }
        m_case.year = static_cast<int>(year);
    }

    static const Unit *unitNamed(const QJsonObject &side, const QString &key)
    {
        const QJsonValue value = side[key];
        if (isAbsent(value))
            return nullptr;
        const Unit *unit = findUnit(value.toString());
        if (!unit)
            refuse(tr("The unit “%1” is not known.").arg(value.toVariant().toString()));
        return unit;
    }

    void readAdjustments()
    {
        QJsonValue value = m_json[u"adjustments"_s];
        if (isAbsent(value))
            value = m_json[u"report"_s].toObject()[u"adjustments"_s];
        if (isAbsent(value))
            return;
        if (!value.isArray())
            refuse(tr("“%1” has to be a list.").arg(u"adjustments"_s));
        const QJsonArray adjustments = value.toArray();
        for (qsizetype index = 0; index < adjustments.size(); ++index) {
            const QString place = u"adjustments[%1]"_s.arg(index + 1);
            const QJsonObject adjustment = adjustments[index].toObject();
            warnOfUnknown(adjustment, {u"month"_s, u"amount"_s, u"reason"_s}, place);
            const QString reason = adjustment[u"reason"_s].toString().trimmed();
            if (reason.isEmpty())
                m_warnings += tr("“%1” has no reason: an adjustment without one convinces nobody.")
                                  .arg(place);
            m_case.adjustments.push_back(
                {.place = placeOf(adjustment[u"month"_s], place),
                 .amount = number(adjustment[u"amount"_s], place + u".amount"_s),
                 .reason = reason});
        }
    }

    int placeOf(const QJsonValue &month, const QString &place) const
    {
        if (month.isDouble()) {
            const double position = month.toDouble();
            if (position == std::floor(position) && position >= 1 && position <= 10'000)
                return static_cast<int>(position) - 1;
        } else if (const auto named = monthFrom(month.toString())) {
            const auto &months = m_case.report.months;
            const auto at = std::ranges::find(months, *named);
            if (at != months.end())
                return static_cast<int>(at - months.begin());
            refuse(tr("“%1” is for %2, which is not among the months of the report period.")
                       .arg(place, month.toString()));
        }
        refuse(tr("“%1” needs a month: its place in the report period from 1, or 2018-01.")
                   .arg(place));
    }

    void warnOfUnknown(const QJsonObject &json, const QStringList &known, const QString &place)
    {
        for (const QString &key : json.keys()) {
            if (known.contains(key))
                continue;
            m_warnings += tr("“%1” is not known and was left out.")
                              .arg(place.isEmpty() ? key : place + u'.' + key);
        }
    }

    const QJsonObject &m_json;
    ResourceCase m_case;
    QStringList m_warnings;
};

QJsonValue written(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

QJsonValue written(const CaseFigures &figures)
{
    if (figures.size() == 1 && figures.front())
        return *figures.front();
    QJsonArray array;
    for (const auto &figure : figures)
        array.append(written(figure));
    return array;
}

QJsonArray written(const std::vector<ProductAmounts> &products)
{
    QJsonArray array;
    for (const ProductAmounts &product : products) {
        QJsonObject json{{u"name"_s, product.name}};
        for (const auto &[key, value] :
             {std::pair(u"use"_s, product.use), std::pair(outputKey, product.output),
              std::pair(u"coefficient"_s, product.coefficient)}) {
            if (value)
                json[key] = *value;
        }
        array.append(json);
    }
    return array;
}

QJsonObject written(const CasePeriod &of, const QString &outputName)
{
    QJsonObject json;
    if (of.unit)
        json[u"unit"_s] = of.unit->code.toString();
    if (of.outputUnit)
        json[u"output_unit"_s] = of.outputUnit->code.toString();
    if (of.use)
        json[u"use"_s] = written(*of.use);
    if (of.output)
        json[outputKey] = written(*of.output);
    if (!of.products.empty())
        json[u"products"_s] = written(of.products);
    QJsonObject variables;
    for (const CaseVariable &variable : of.variables)
        variables[variable.name == outputName ? outputKey : variable.name] =
            written(variable.values);
    if (!variables.isEmpty())
        json[u"x"_s] = variables;
    QJsonArray months;
    for (const int month : of.months)
        months.append(
            u"%1-%2"_s.arg(month / 12, 4, 10, QChar(u'0')).arg(month % 12 + 1, 2, 10, QChar(u'0')));
    if (!months.isEmpty())
        json[u"months"_s] = months;
    return json;
}

} // namespace

CaseReading readCase(const QJsonObject &json)
{
    return CaseReader(json).run();
}

QJsonObject caseJson(const ResourceCase &of)
{
    QJsonObject json{{u"method"_s, choiceKey(of.method)},
                     {u"confidence"_s, of.confidence},
                     {u"base"_s, written(of.base, of.outputName)},
                     {u"report"_s, written(of.report, of.outputName)}};
    if (!of.resource.isEmpty())
        json[u"resource"_s] = of.resource;
    if (of.year)
        json[u"year"_s] = *of.year;
    if (of.threshold)
        json[u"threshold"_s] = of.threshold->toDouble();
    QJsonArray adjustments;
    for (const MonthAdjustment &adjustment : of.adjustments) {
        adjustments.append(QJsonObject{{u"month"_s, adjustment.place + 1},
                                       {u"amount"_s, adjustment.amount},
                                       {u"reason"_s, adjustment.reason}});
    }
    if (!adjustments.isEmpty())
        json[u"adjustments"_s] = adjustments;
    return json;
}

} // namespace sxsh
