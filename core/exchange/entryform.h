// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetcolumn.h"

#include <QtCore/QStringList>

namespace sxsh {

/// Some columns of an entity under a heading, which may be empty.
struct FormGroup {
    QString title{}; ///< translated
    QStringList keys{};

    bool operator==(const FormGroup &) const = default;
};

/// The order in which records of that entity are entered, on the screen as on a blank sheet of
/// paper; where nothing else is said, all columns but those of amounts.
std::vector<FormGroup> entryForm(EntityKind kind);

} // namespace sxsh
