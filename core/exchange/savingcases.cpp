// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/savingcases.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/savingjson.h"
#include "core/savings/factorset.h"
#include "core/savings/savingcase.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2200;

/// What a case cannot be computed for, said in a sentence.
struct Refusal {
    QString reason{};
};

/// A resource as a case names it: by code, name, or a category that has only one.
struct NamedResource {
    const Resource *resource = nullptr;
    bool isEnergyTotal = false; ///< "energy": everything together, in TOE
    QString problem{};          ///< why it is none of the known ones
};

NamedResource resourceOf(const QString &name, const Records &reference)
{
    if (name.isEmpty()) {
        return {.problem = QCoreApplication::translate(
                    "SavingCases", "The case names no resource, so there are no factors for it.")};
    }
    if (name.compare("energy"_L1, Qt::CaseInsensitive) == 0 || folded(name) == u"nang luong")
        return {.isEnergyTotal = true};
    const QString wanted = folded(name);
    std::vector<const Resource *> found;
    for (const Resource &resource : reference.all<Resource>()) {
        if (resource.code.compare(name, Qt::CaseInsensitive) == 0 ||
            folded(resource.name) == wanted)
            return {.resource = &resource};
        if (choiceKey(resource.category) == name.toLower())
            found.push_back(&resource);
    }
    if (found.size() == 1)
        return {.resource = found.front()};
    QStringList codes;
    for (const Resource *resource : found)
        codes += resource->code;
    codes.sort();
    return {.problem =
                found.empty()
                    ? QCoreApplication::translate(
                          "SavingCases", "The resource “%1” is not among the reference data, "
                                         "so there are no factors for it.")
                          .arg(name)
                    : QCoreApplication::translate("SavingCases",
                                                  "“%1” may be several resources with factors of "
                                                  "their own; name one of: %2.")
                          .arg(name, codes.join(u", "))};
}

/// Reads one case, computes it and writes what was found.
class CaseRun
{
    Q_DECLARE_TR_FUNCTIONS(SavingCases)

public:
    CaseRun(const QJsonObject &json, const Records &reference)
        : m_json(json), m_reference(reference),
          m_named(resourceOf(json[u"resource"_s].toString().trimmed(), reference))
    {
    }

    QJsonObject run()
    {
        try {
            read();
            m_result = computeCase(m_case);
        } catch (const Refusal &refusal) {
            m_result.reason = refusal.reason;
        }
        m_warnings += m_result.warnings;
        return written();
    }

private:
    [[noreturn]] static void refuse(const QString &reason) { throw Refusal{reason}; }

    void read()
    {
        const QString method = m_json[u"method"_s].toString();
        const auto known = choiceFromKey<BaselineMethod>(method);
        if (!known) {
            QStringList keys;
            for (const Choice &choice : choicesOf<BaselineMethod>)
                keys += QLatin1String(choice.key);
            refuse(tr("The method “%1” is not known. It is one of: %2.")
                       .arg(method, keys.join(u", ")));
        }
        m_case.method = *known;
        m_hasMethod = true;
        readNumbers();
        const QJsonObject base = object(u"base"_s);
        const QJsonObject report = object(u"report"_s);
        m_case.base = period(base, u"base"_s);
        m_case.report = period(report, u"report"_s);
        readYear();
        readUnits(base, report);
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
            m_threshold = roundedToNano(threshold);
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
    static std::vector<double> amounts(const QJsonValue &value, const QString &place)
    {
        if (!value.isArray())
            return {number(value, place)};
        std::vector<double> result;
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            if (array[index].isNull()) {
                refuse(tr("Month %1 of “%2” is not known: enter it (0 where there was none).")
                           .arg(index + 1)
                           .arg(place));
            }
            result.push_back(number(array[index], place + u"[%1]"_s.arg(index + 1)));
        }
        return result;
    }

    PeriodAmounts period(const QJsonObject &json, const QString &side)
    {
        warnOfUnknown(json,
                      {u"use"_s, u"output"_s, u"products"_s, u"x"_s, u"unit"_s, u"output_unit"_s,
                       u"months"_s, u"adjustments"_s},
                      side);
        PeriodAmounts of;
        if (const QJsonValue use = json[u"use"_s]; !isAbsent(use))
            of.use = amounts(use, side + u".use"_s);
        if (const QJsonValue output = json[u"output"_s]; !isAbsent(output))
            of.output = amounts(output, side + u".output"_s);
        readProducts(json, side, of);
        readVariables(json, side, of);
        readMonths(json, side, of);
        return of;
    }

    void readProducts(const QJsonObject &json, const QString &side, PeriodAmounts &of)
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
            warnOfUnknown(product, {u"name"_s, u"use"_s, u"output"_s, u"coefficient"_s}, place);
            const auto total = [&](const QString &key) -> std::optional<double> {
                if (isAbsent(product[key]))
                    return {};
                double sum = 0;
                for (const double month : amounts(product[key], place + u'.' + key)) {
                    // A negative month must not vanish in the sum.
                    if (month < 0)
                        refuse(tr("“%1” is negative: correct it.").arg(place + u'.' + key));
                    sum += month;
                }
                return sum;
            };
            const QString name = product[u"name"_s].toString().trimmed();
            of.products.push_back({.name = name.isEmpty() ? place : name,
                                   .use = total(u"use"_s),
                                   .output = total(u"output"_s),
                                   .coefficient = total(u"coefficient"_s)});
        }
        useOfProducts(of);
    }

    /// The use of a period may be told by product alone.
    static void useOfProducts(PeriodAmounts &of)
    {
        if (of.use)
            return;
        double sum = 0;
        for (const ProductAmounts &product : of.products) {
            if (!product.use)
                return;
            sum += *product.use;
        }
        of.use = std::vector<double>{sum};
    }

    void readVariables(const QJsonObject &json, const QString &side, PeriodAmounts &of)
    {
        const QJsonValue value = json[u"x"_s];
        if (!isAbsent(value)) {
            if (!value.isObject())
                refuse(tr("“%1” has to name each variable with its months.").arg(side + u".x"_s));
            const QJsonObject variables = value.toObject();
            for (const QString &name : variables.keys()) // A–Z
                of.variables.push_back({name, amounts(variables[name], side + u".x."_s + name)});
        } else if (m_case.method == BaselineMethod::Regression && of.output) {
            of.variables.push_back({u"output"_s, *of.output});
        }
        const auto output = std::ranges::find(of.variables, u"output"_s, &ModelVariable::name);
        if (output != of.variables.end() && !of.output)
            of.output = output->values;
    }

    static void readMonths(const QJsonObject &json, const QString &side, PeriodAmounts &of)
    {
        const QJsonValue value = json[u"months"_s];
        if (isAbsent(value))
            return;
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
        if (!isAbsent(value)) {
            const double year = number(value, u"year"_s);
            if (year != std::floor(year) || year < firstYear || year > lastYear) {
                refuse(tr("“%1” has to be a year from %2 to %3.")
                           .arg(u"year"_s)
                           .arg(firstYear)
                           .arg(lastYear));
            }
            m_year = static_cast<int>(year);
        } else if (!m_case.report.months.empty()) {
            m_year = m_case.report.months.back() / 12;
        }
        if (m_year)
            m_factors.emplace(m_reference, QDate(*m_year, 12, 31));
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

    void readUnits(const QJsonObject &base, const QJsonObject &report)
    {
        const Unit *usual = m_named.isEnergyTotal ? findUnit(u"TOE")
                            : m_named.resource    ? unitOf(m_named.resource->unit)
                                                  : nullptr;
        const Unit *ofBase = unitNamed(base, u"unit"_s);
        const Unit *ofReport = unitNamed(report, u"unit"_s);
        if (!usual && (ofBase != nullptr) != (ofReport != nullptr))
            refuse(tr("Only one of the two periods has a unit: give it for both."));
        m_unit = ofReport ? ofReport : usual;
        requireUnitOfResource(ofBase);
        requireUnitOfResource(m_unit);
        if (ofBase || usual)
            scaleUse(m_case.base, ofBase ? ofBase : usual);
        scaleOutput(unitNamed(base, u"output_unit"_s), unitNamed(report, u"output_unit"_s));
    }

    /// Energy as a total is told in TOE only: what is in other units has a factor of its own.
    void requireUnitOfResource(const Unit *unit) const
    {
        if (!unit)
            return;
        if (m_named.isEnergyTotal && unit->code != u"TOE")
            refuse(tr("Energy of all kinds together is given in TOE, not in %1: name the resource.")
                       .arg(unit->code));
        if (!m_named.resource)
            return;
        const auto own = static_cast<Dimension>(m_named.resource->dimension);
        if (!rateInto(*m_named.resource, unit->dimension, own)) {
            refuse(tr("“%1” does not measure %2, which is measured in %3; without a density the "
                      "one does not convert into the other.")
                       .arg(unit->code, m_named.resource->name, m_named.resource->unit.code));
        }
    }

    std::optional<double> rateInto(const Resource &resource, Dimension from, Dimension to) const
    {
        if (from == to)
            return 1;
        return m_factors ? m_factors->matterRate(resource, from, to) : std::nullopt;
    }

    /// Brings the use of a period into the unit of the report period.
    void scaleUse(PeriodAmounts &of, const Unit *unit) const
    {
        if (unit == m_unit)
            return;
        std::optional<double> rate =
            unit->dimension == m_unit->dimension ? std::optional(1.0)
            : m_named.resource ? rateInto(*m_named.resource, unit->dimension, m_unit->dimension)
                               : std::nullopt;
        if (!rate)
            refuse(tr("The use is in %1 before and in %2 in the report period, which do not "
                      "convert into each other: give both in one unit.")
                       .arg(unit->code, m_unit->code));
        *rate *= static_cast<double>(unit->quanta) / static_cast<double>(m_unit->quanta);
        for (double &month : of.use ? *of.use : m_none)
            month *= *rate;
        for (ProductAmounts &product : of.products) {
            if (product.use)
                *product.use *= *rate;
        }
    }

    /// Brings the output of the base period into the unit of the report period.
    void scaleOutput(const Unit *base, const Unit *report)
    {
        if (!base && !report)
            return;
        if (!base || !report || base->dimension != report->dimension) {
            refuse(tr("The output is not in units that convert into each other in both periods: "
                      "give both in one unit."));
        }
        const double rate = static_cast<double>(base->quanta) / static_cast<double>(report->quanta);
        for (double &month : m_case.base.output ? *m_case.base.output : m_none)
            month *= rate;
        for (ProductAmounts &product : m_case.base.products) {
            if (product.output)
                *product.output *= rate;
        }
        for (ModelVariable &variable : m_case.base.variables) {
            if (variable.name == u"output") {
                for (double &month : variable.values)
                    month *= rate;
            }
        }
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
            if (!known.contains(key))
                m_warnings += tr("“%1” is not known and was left out.").arg(place + u'.' + key);
        }
    }

    QJsonObject written()
    {
        const auto &saving = m_result.saving;
        const Grade grade = m_result.model ? Grade::A : Grade::B;
        QJsonObject json{{u"id"_s, m_json[u"id"_s]},
                         {u"method"_s, m_json[u"method"_s]},
                         {u"resource"_s, m_json[u"resource"_s]},
                         {u"unit"_s, m_unit ? QJsonValue(m_unit->code.toString()) : QJsonValue()},
                         {u"sec_base"_s, numberJson(m_result.secBase)},
                         {u"sec_report"_s, numberJson(m_result.secReport)},
                         {u"expected"_s, numberJson(m_result.expected)},
                         {u"saving"_s, numberJson(saving)},
                         {u"avoided"_s, numberJson(m_result.avoided)},
                         {u"grade"_s, saving ? QJsonValue(choiceKey(grade)) : QJsonValue()},
                         {u"claim"_s, QJsonValue()},
                         {u"model"_s, QJsonValue()},
                         {u"model_ok"_s, QJsonValue()}};
        for (const QString &key : {u"id"_s, u"method"_s, u"resource"_s}) {
            if (json[key].isUndefined())
                json[key] = QJsonValue();
        }
        json[u"interval"_s] = intervalJson(m_result.interval);
        if (m_hasMethod && m_threshold) {
            const Claim claim =
                claimOf(grade, m_case.method, saving, m_result.interval, *m_threshold);
            if (claim != Claim::None)
                json[u"claim"_s] = choiceKey(claim);
        }
        if (m_result.model) {
            json[u"model"_s] = modelJson(*m_result.model);
            json[u"model_ok"_s] = m_result.model->isSound();
        }
        QStringList reasons{m_result.reason, m_result.intervalReason};
        if (saving)
            convert(json, reasons);
        else
            json[u"toe_avoided"_s] = json[u"co2_avoided_t"_s] = QJsonValue();
        reasons.removeAll(QString());
        json[u"warnings"_s] = QJsonArray::fromStringList(m_warnings);
        json[u"reason"_s] = reasons.isEmpty() ? QJsonValue() : QJsonValue(reasons.join(u' '));
        return json;
    }

    /// TOE and CO2 of what was avoided, with the one factor set of the report year.
    void convert(QJsonObject &json, QStringList &reasons)
    {
        json[u"toe_avoided"_s] = json[u"co2_avoided_t"_s] = QJsonValue();
        if (m_named.isEnergyTotal) {
            json[u"toe_avoided"_s] = numberJson(m_result.avoided);
            reasons += tr("Energy of all kinds together has no one factor of CO2.");
            return;
        }
        const Resource *resource = m_named.resource;
        if (!resource) {
            reasons += m_named.problem;
            return;
        }
        if (!isEnergy(*resource)) {
            reasons += tr("%1 is no energy, so it has no TOE and no CO2.").arg(resource->name);
            return;
        }
        if (!m_factors) {
            reasons += tr("The case has no year, so it is not known which factors hold.");
            return;
        }
        const auto own = static_cast<Dimension>(resource->dimension);
        const double quanta = *m_result.avoided * static_cast<double>(m_unit->quanta) *
                              *rateInto(*resource, m_unit->dimension, own);
        const auto tell = [&](const QString &key, const Conversion &conversion) {
            if (conversion.perQuantum)
                json[key] = numberJson(quanta * *conversion.perQuantum);
            else
                reasons += conversion.reason;
            if (!conversion.note.isEmpty())
                m_warnings += conversion.note;
        };
        tell(u"toe_avoided"_s, m_factors->toe(*resource));
        // Biogenic CO2 is told apart, since it is not added to the other.
        json[u"co2_avoided_t"_s] = QJsonValue();
        tell(resource->biogenic ? u"co2_biogenic_avoided_t"_s : u"co2_avoided_t"_s,
             m_factors->co2(*resource));
        if (resource->biogenic)
            reasons += tr("The CO2 of %1 is biogenic and is told apart.").arg(resource->name);
    }

    const QJsonObject &m_json;
    const Records &m_reference;
    NamedResource m_named;
    SavingCase m_case;
    bool m_hasMethod = false;
    std::optional<Decimal> m_threshold;
    std::optional<int> m_year;
    std::optional<FactorSet> m_factors;
    const Unit *m_unit = nullptr; ///< of the figures written: the report period's
    mutable std::vector<double> m_none;
    QStringList m_warnings;
    CaseSaving m_result;
};

} // namespace

QJsonArray savingCasesFrom(const QByteArray &json, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = json.left(problem.offset).count('\n') + 1;
        throw Error(QCoreApplication::translate("SavingCases",
                                                "“%1” is not JSON: see line %2. It has to be "
                                                "{\"cases\": [ … ]}.")
                        .arg(QDir::toNativeSeparators(file))
                        .arg(line),
                    problem.errorString());
    }
    const QJsonValue cases = document.object()[u"cases"_s];
    if (!cases.isArray()) {
        throw Error(QCoreApplication::translate("SavingCases",
                                                "“%1” has no list “cases”. It has to be "
                                                "{\"cases\": [ … ]}.")
                        .arg(QDir::toNativeSeparators(file)));
    }
    return cases.toArray();
}

QJsonObject computeSavingCases(const QJsonArray &cases, const Records &reference)
{
    QJsonArray results;
    for (const QJsonValue &one : cases) {
        const QJsonObject json = one.toObject();
        results.append(CaseRun(json, reference).run());
    }
    return {{u"cases"_s, results}};
}

} // namespace sxsh
