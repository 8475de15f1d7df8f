// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changeset.h"

#include <QtCore/QString>
#include <vector>

namespace sxsh {

/// A plan to start from, kept as files in resources/templates.
struct PlanTemplate {
    QString key{}; ///< its folder
    QString name{};
    QString description{};
};

std::vector<PlanTemplate> planTemplates(const QString &resources);

/// Every record of the template as one set that makes an empty plan into it; the same files give
/// the same identities. Throws Error where the template is missing or one of its files has a
/// problem, naming file and row.
ChangeSet templateSet(const QString &resources, const QString &key);
/// The reference data alone (units, classification, resources, factors, ceilings), for a plan
/// without a template.
ChangeSet referenceSet(const QString &resources);

} // namespace sxsh
