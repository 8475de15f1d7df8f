// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/resourcecase.h"

#include <QtCore/QJsonObject>

/// One case as JSON, in the form that savingcases.h describes.
namespace sxsh {

/// A case as far as it could be read.
struct CaseReading {
    std::optional<ResourceCase> of{};
    QString problem{};      ///< translated: why there is no case, and where in it
    QStringList warnings{}; ///< translated: what was left out
};

CaseReading readCase(const QJsonObject &json);
/// The JSON that readCase reads the same case from.
QJsonObject caseJson(const ResourceCase &of);

} // namespace sxsh
