// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/indicatorcells.h"

#include "core/base/numbertext.h"
#include "core/report/indicatorfigures.h"

#include <QtCore/QCoreApplication>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

QString indicatorValueText(std::optional<double> value, IndicatorKind kind, Language language)
{
    if (!value)
        return u"–"_s;
    if (kind == IndicatorKind::YesNo)
        return *value > 0 ? choiceLabel(YesNo::Yes) : choiceLabel(YesNo::No);
    if (isFraction(kind))
        return numberText(*value * 100, 1, language) + u'%';
    const bool isWhole = std::abs(*value - std::round(*value)) < 1e-9;
    return numberText(*value, isWhole ? 0 : 1, language);
}

std::pair<StateShape, QString> assessment(const IndicatorResult &result, QDate day)
{
    if (!result.toldValue())
        return {StateShape::HollowDiamond, QCoreApplication::translate("Overview", "No data")};
    if (!result.target)
        return {StateShape::HollowDiamond, QCoreApplication::translate("Overview", "No target")};
    if (result.state == TargetState::Within && result.target->max)
        return {StateShape::Dot, QCoreApplication::translate("Overview", "Within the band")};
    if (result.state == TargetState::Above)
        return {StateShape::Up, QCoreApplication::translate("Overview", "Above the band")};
    if (result.state == TargetState::Within)
        return {StateShape::Check, QCoreApplication::translate("Overview", "Reached")};
    if (result.target->due <= day)
        return {StateShape::Down, QCoreApplication::translate("Overview", "Not reached")};
    switch (result.trajectory.state) {
    case TrajectoryState::Ahead:
        return {StateShape::Up, QCoreApplication::translate("Overview", "Ahead")};
    case TrajectoryState::OnTrack:
        return {StateShape::Dot, QCoreApplication::translate("Overview", "On track")};
    case TrajectoryState::Behind:
        return {StateShape::Down, QCoreApplication::translate("Overview", "Behind")};
    case TrajectoryState::Unknown:
        break;
    }
    return {StateShape::Ring, QCoreApplication::translate("Overview", "Not reached yet")};
}

} // namespace sxsh
