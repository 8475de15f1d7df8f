// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/plantemplate.h"
#include "core/model/records.h"

namespace sxsh::test {

/// The resources, factors and other reference data that are shipped.
inline const Records &reference()
{
    static const Records records = [] {
        Records loaded;
        loaded.apply(referenceSet(QStringLiteral(SXSH_SOURCE_DIR "/resources")));
        return loaded;
    }();
    return records;
}

} // namespace sxsh::test
