// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/records.h"

namespace sxsh {

/// A list of participants as it stands on an attendance sheet, read line by line.
struct ParticipantList {
    ChangeSet set{}; ///< of the lines that can be read; the others are left out
    Issues issues{}; ///< each with the number of its line
    int read = 0;    ///< lines that name a participant
    int refused = 0; ///< lines with a hard finding
    QString left{};  ///< those lines, under the headings that they were read by
};

/// Reads lines copied from a spreadsheet, cells apart by tabs or semicolons in any order: a
/// facility or an organisation by code or name, a person's name, and a mark where they are
/// technical staff. Under a line of headings the person and what is only noted (a position, a
/// telephone number) are told by their column. Running numbers and empty lines are passed over.
ParticipantList readParticipants(const Records &records, Ref<Event> event, const QString &text,
                                 bool allTechnical, QDate today);

} // namespace sxsh
