// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtCore/QHash>

namespace sxsh {

class TableModel;

/// Texts by the keys of an entity's columns, as an officer types them; an empty one clears.
using TypedTexts = QHash<QString, QString>;

/// What became of typed texts: saved, or kept aside with the findings.
struct TypedOutcome {
    bool isSaved = false;
    bool couldNotSave = false; ///< neither the record nor a draft holds the texts
    QUuid id{};                ///< of the record
    Issues issues{};           ///< hard ones refuse; their field is the key of a column
};

/// Reads the texts as import does and saves what changes as one step of undo. A text that cannot be
/// read or is refused is kept as a draft of its field, and a draft whose field was read goes.
TypedOutcome saveTyped(Workspace &workspace, const Record &record, const TypedTexts &texts);

/// Makes the cells of a table of records of this kind editable: what is typed into one is saved as
/// above, and what there is to say about it is told.
void editInPlace(TableModel &table, Workspace &workspace, EntityKind kind);

/// Adds a record from the texts; nothing is kept of what is refused.
TypedOutcome addTyped(Workspace &workspace, EntityKind kind, const TypedTexts &texts);

/// What is wrong with the texts of a record that is being typed, and what else would be added with
/// it, in words. Nothing is stored.
struct NewRecordCheck {
    Issues issues{};
    QStringList addedWithIt{};
};

NewRecordCheck checkNew(Workspace &workspace, EntityKind kind, const TypedTexts &texts);

/// The draft that waits in a field of the record; none where there is none.
const Draft *draftOf(const Records &records, QUuid record, const QString &key);

} // namespace sxsh
