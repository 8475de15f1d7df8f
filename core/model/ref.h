// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUuid>
#include <vector>

namespace sxsh {

/// A link to a record of one entity by its identity; null where there is none.
template <class T>
struct Ref {
    QUuid id{};

    bool isNull() const { return id.isNull(); }
    auto operator<=>(const Ref &) const = default;
};

/// An ordered list of links to one entity, without repeats.
template <class T>
using Refs = std::vector<Ref<T>>;

} // namespace sxsh
