// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/exchange/import.h"

namespace sxsh {

/// One value of a row beside the one that is stored.
struct ValuePreview {
    QString title{}; ///< of the column
    QString before{};
    QString after{};

    bool operator==(const ValuePreview &) const = default;
};

/// One row as an officer looks at it before taking it.
struct RowPreview {
    ImportRow row{};
    QString caption{};
    std::vector<ValuePreview> values{}; ///< that would change
    Issues issues{};
};

/// The row at that position of `draft.outcomes`, of a draft whose plan keeps rows, against the
/// records it was read for.
RowPreview rowPreview(const Records &records, const ImportDraft &draft, EntityKind kind,
                      std::size_t position, Language language, QDate today);

} // namespace sxsh
