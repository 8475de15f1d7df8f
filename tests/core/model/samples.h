// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

/// Records for tests.
namespace samples {

/// A stored value that the field can hold: for each variant another one, and for each field of an
/// entity another one where its type has that many. Links point to the record of that variant.
QVariant value(const sxsh::EntityInfo &info, const sxsh::Field &field, int variant);

/// The identity of the sample record of that variant.
QUuid id(sxsh::EntityKind kind, int variant);

/// Two records of every entity with every field filled in; the links hold, the rules need not.
sxsh::Records everyEntity();

/// The set that brings in the records, for plans made record by record.
sxsh::ChangeSet added(std::vector<sxsh::Record> records);

} // namespace samples
