// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/modelwords.h"

#include "core/base/capitalised.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"

#include <QtCore/QCoreApplication>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Savings)

public:
    static QString variable() { return tr("Variable"); }
    static QString coefficient() { return tr("Coefficient"); }
    static QString standardError() { return tr("Std. error"); }
    static QString constant() { return tr("Constant"); }
    static QString adjusted() { return tr("adj. R²"); }
    static QString atMost(const QString &limit) { return tr("at most %1").arg(limit); }
    static QString atLeast(const QString &limit) { return tr("at least %1").arg(limit); }
    static QString below(const QString &limit) { return tr("less than %1").arg(limit); }
    static QString between(const QString &least, const QString &most)
    {
        return tr("%1 to %2").arg(least, most);
    }
    static QString ofVariable(ModelTestKind kind, const QString &name)
    {
        if (kind == ModelTestKind::Range)
            return tr("Mean of “%1” in the year").arg(name);
        return tr("p of “%1”").arg(name);
    }
};

QString figure(double value)
{
    return quantityText(value, spokenLanguage());
}

QString decimals(double value, int places)
{
    return numberText(value, places, spokenLanguage());
}

QString percent(double fraction)
{
    return decimals(fraction * 100, 1) + u'%';
}

/// A probability; very small ones are told by their limit.
QString probability(double p)
{
    constexpr double least = 0.001;
    if (p < least)
        return u"< "_s + decimals(least, 3);
    return decimals(p, 3);
}

QString orDash(const std::optional<double> &value, int places)
{
    return value ? decimals(*value, places) : u"–"_s;
}

} // namespace

QStringList coefficientTitles()
{
    return QStringList() << Words::variable() << Words::coefficient() << Words::standardError()
                         << u"t"_s << u"p"_s;
}

std::vector<QStringList> coefficientRows(const ModelReading &reading)
{
    const LinearModel &model = reading.model;
    std::vector<QStringList> rows;
    for (std::size_t at = 0; at < model.coefficients.size(); ++at) {
        QStringList &row = rows.emplace_back();
        if (at == 0)
            row += Words::constant();
        else
            row += capitalised(reading.names[static_cast<qsizetype>(at) - 1]);
        row << figure(model.coefficients[at]) << figure(model.standardErrors[at])
            << orDash(model.t[at], 2) << probability(model.p[at]);
    }
    return rows;
}

std::vector<NamedFigure> statisticsOf(const ModelReading &reading)
{
    const LinearModel &model = reading.model;
    const QString uncertainty =
        reading.savingsUncertainty ? percent(*reading.savingsUncertainty) : u"–"_s;
    std::vector<NamedFigure> figures;
    const auto add = [&figures](const QString &name, const QString &value) {
        NamedFigure &one = figures.emplace_back();
        one.name = name;
        one.value = value;
    };
    add(u"R²"_s, decimals(model.r2, 3));
    add(Words::adjusted(), decimals(model.adjustedR2, 3));
    add(u"s"_s, figure(model.s));
    add(u"CV(RMSE)"_s, percent(model.cvRmse));
    add(u"ρ"_s, orDash(model.rho, 2));
    add(u"DW"_s, orDash(model.durbinWatson, 2));
    add(u"n"_s, QString::number(model.months()));
    add(u"n′"_s, decimals(model.effectiveMonths, 1));
    add(u"FSU"_s, uncertainty + u" (ASHRAE Guideline 14-2002)"_s);
    return figures;
}

QString equationText(const ModelReading &reading)
{
    const std::vector<double> &coefficients = reading.model.coefficients;
    QString text = figure(coefficients.front());
    for (std::size_t at = 1; at < coefficients.size(); ++at) {
        text += (coefficients[at] < 0 ? u" − "_s : u" + "_s) + figure(std::abs(coefficients[at])) +
                u" × "_s + reading.names[static_cast<qsizetype>(at) - 1];
    }
    return text;
}

std::vector<TestWords> testWords(const ModelReading &reading)
{
    std::vector<TestWords> rows;
    for (const ModelTest &test : reading.tests) {
        TestWords row{.test = test.variable.isEmpty() ? choiceLabel(test.kind)
                                                      : Words::ofVariable(test.kind, test.variable),
                      .passes = test.passes};
        switch (test.kind) {
        case ModelTestKind::Model:
        case ModelTestKind::Variable:
            row.value = probability(test.value);
            row.limit = Words::atMost(decimals(test.most, 1));
            break;
        case ModelTestKind::SomeVariable:
            row.value = probability(test.value);
            row.limit = Words::below(decimals(test.most, 1));
            break;
        case ModelTestKind::Determination:
            row.value = decimals(test.value, 3);
            row.limit = Words::atLeast(decimals(test.least, 1));
            break;
        case ModelTestKind::Scatter:
            row.value = percent(test.value);
            row.limit = Words::atMost(percent(test.most));
            break;
        case ModelTestKind::Range:
            row.value = figure(test.value);
            row.limit = Words::between(figure(test.least), figure(test.most));
            break;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace sxsh
