// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/adoptersavings.h"

#include <QtCore/QJsonObject>

/// What the command savings writes for programs.
namespace sxsh::cli {

/// Code and name of the facility.
QJsonObject facilityJson(const Records &records, Ref<Facility> ref);
/// One saving with everything that leads to it; the claim is about the threshold.
void insertSaving(QJsonObject &json, const Records &records, const SavingResult &saving,
                  const Baseline *baseline, std::optional<Decimal> threshold);
/// A facility that applies, with its saving or why it is left out.
QJsonObject adopterJson(const Records &records, const AdopterSaving &adopter,
                        std::optional<Decimal> threshold);
/// The figures of facilities together, and who is left out of them.
QJsonObject groupJson(const Records &records, const SavingGroup &group);
/// The same of one resource.
QJsonObject resourceJson(const Records &records, const ResourceSavings &sum);

} // namespace sxsh::cli
