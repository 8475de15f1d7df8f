// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/records.h"

/// Values that are doubtful by a rule or a comparison, and true all the same: an officer says why,
/// and they are doubted no more until they change.
namespace sxsh {

/// A doubt about one value of a record.
struct ValueDoubt {
    EntityKind entity{};
    QUuid record{};
    QString field{};            ///< key of the field
    std::optional<int> month{}; ///< 1–12, of amounts; none: the field as a whole
    QString message{};          ///< translated: what is doubtful

    bool operator==(const ValueDoubt &) const = default;
};

/// The field that a finding names by its column; none where it names none of the entity.
const Field *fieldOfColumn(const EntityInfo &info, QStringView column);

/// The soft ones of the findings that are about one field of a record, as doubts.
std::vector<ValueDoubt> doubtsIn(const Issues &issues);

/// The reason that an officer gave for the value which the record has now; none where none was
/// given, or where it was given for another value.
const Confirmation *confirmationOf(const Records &records, const Record &record, const Field &field,
                                   std::optional<int> month = {});

/// The set that confirms each value once with the reason, on that day; doubts about records that
/// are not there are left out.
ChangeSet confirming(const Records &records, const std::vector<ValueDoubt> &doubts,
                     const QString &reason, QDate day);

/// “Confirmed on 24/11/2020: …” in the spoken language.
QString confirmationText(const Confirmation &confirmation);

} // namespace sxsh
