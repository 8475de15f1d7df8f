// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

/// The course of a question to a unit as changes, each one step that undo takes back.
namespace sxsh {

/// Adds the question, or puts the one with that identity otherwise.
ChangeSet asking(const Records &records, const Query &query);
/// The state of a question that was in another one before its answer became that text: it is
/// answered by a text and waits again without one; what is closed stays closed.
QueryState stateWithAnswer(QueryState before, const QString &answer);
/// The unit answers; without a text the question waits again.
ChangeSet answering(const Query &query, const QString &text);
/// The department is content, with or without an answer.
ChangeSet closing(const Records &records, const Query &query);
/// The question goes out once more with the next slip or package.
ChangeSet askingAgain(const Records &records, const Query &query, QDate day);

} // namespace sxsh
