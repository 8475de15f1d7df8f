// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/savingjson.h"

#include <QtCore/QJsonArray>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbers(const std::vector<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

} // namespace

QJsonValue numberJson(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue intervalJson(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{interval->lower, interval->upper}) : QJsonValue();
}

QJsonObject modelJson(const ModelReading &reading)
{
    const LinearModel &model = reading.model;
    QJsonArray t;
    for (const auto &value : model.t)
        t.append(numberJson(value));
    return {{u"names"_s, QJsonArray::fromStringList(QStringList{u"constant"_s} + reading.names)},
            {u"coefficients"_s, numbers(model.coefficients)},
            {u"se"_s, numbers(model.standardErrors)},
            {u"t"_s, t},
            {u"p"_s, numbers(model.p)},
            {u"model_p"_s, model.modelP},
            {u"r2"_s, model.r2},
            {u"adj_r2"_s, model.adjustedR2},
            {u"s"_s, model.s},
            {u"cv_rmse"_s, model.cvRmse},
            {u"rho"_s, numberJson(model.rho)},
            {u"dw"_s, numberJson(model.durbinWatson)},
            {u"n"_s, model.months()},
            {u"n_eff"_s, model.effectiveMonths},
            {u"dof"_s, reading.degreesOfFreedom},
            {u"t_quantile"_s, numberJson(reading.t)},
            {u"fsu"_s, numberJson(reading.savingsUncertainty)}};
}

} // namespace sxsh
