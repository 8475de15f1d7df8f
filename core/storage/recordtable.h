// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

/// How records are rows: one table per entity, one column per field, from the descriptors.
namespace sxsh {

class Database;
class StateDigest;

using StoredValues = std::vector<QVariant>;

/// SELECT of every field in the order of the descriptor.
QString selectText(const EntityInfo &info);
QString upsertText(const EntityInfo &info);
QString removeText(const EntityInfo &info);

/// The stored values of a record in the order of its fields.
void readValues(const Record &record, StoredValues &values);

/// False for text that SQLite would not give back as it was: lone surrogates, U+0000, U+FFFE,
/// U+FFFF, and a byte order mark at the start.
bool isStorable(QStringView text);

/// Every record of the file; throws Error naming the first row that is none.
Records loadRecords(const Database &database);

/// Every row that has an identity, with default values where one cannot be read; for naming what is
/// wrong with a file, for nothing else.
Records loadReadable(const Database &database);

/// The digest of all rows as they are, whether or not they are records.
StateDigest digestOfRows(const Database &database);

} // namespace sxsh
