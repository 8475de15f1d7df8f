// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/typededit.h"

#include <QtCore/QVariantMap>

namespace sxsh {

/// A new record that was begun: the texts it began with, and those of now.
struct BegunRecord {
    TypedTexts from{};
    TypedTexts typed{};

    /// True where it was begun in the same place; codes are proposed anew each time.
    bool beganWith(TypedTexts other) const;
    /// What is kept of it in settings, and read back from there.
    QVariantMap state() const;
    static BegunRecord ofState(const QVariantMap &state);
};

} // namespace sxsh
