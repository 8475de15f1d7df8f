// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QUuid>
#include <vector>

namespace sxsh {

/// Hard refuses the change; soft keeps it and warns.
enum class Severity { Hard, Soft };

/// One finding about typed or imported data: what is wrong, where, and what to do.
struct Issue {
    Severity severity = Severity::Hard;
    QString entity{};  ///< entity key, may be empty
    QString record{};  ///< code of the record, may be empty
    QString field{};   ///< column or field key, may be empty
    QString message{}; ///< translated sentence
    int row = 0;       ///< row of the file from 1, 0 where there is no file
    QUuid id{};        ///< of the record, null where there is none
    QString spoken{};  ///< how the record is told to people, where its code is not enough

    bool operator==(const Issue &) const = default;
};

using Issues = std::vector<Issue>;

/// True when at least one finding is hard.
bool hasHard(const Issues &issues);

} // namespace sxsh
