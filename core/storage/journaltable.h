// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

/// How journal lines are rows.
namespace sxsh {

class Database;
class Statement;

/// SELECT of journal lines, to be followed by WHERE or ORDER.
QString selectLineText();
/// The line that such a statement stands at. A damaged kind reads as an event and a damaged time as
/// none; the hash tells.
JournalLine readLine(const Statement &statement);
/// The time as it is stored and hashed.
QString storedTime(const QDateTime &time);

std::optional<JournalLine> readLastLine(const Database &database);
void writeLine(const Database &database, const JournalLine &line);

} // namespace sxsh
