// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitykind.h"

#include <QtCore/QString>
#include <map>
#include <vector>

namespace sxsh {

/// A heading as headings are compared: without accents, signs, spaces and capitals.
QString headingKey(QStringView heading);
/// The same without what stands in brackets, such as a unit: "Điện (kWh)".
QString bareHeadingKey(QStringView heading);

/// True for a heading that only counts the rows: "STT".
bool isOrdinalHeading(QStringView heading);

/// What officers call columns besides their titles: data, so that a word is added without a build.
class ColumnNames
{
public:
    ColumnNames() = default;
    /// Reads import/column_names.csv; throws Error where it is missing or names no column.
    static ColumnNames read(const QString &resources);

    /// A name of a column; of two headings that name one column the earlier name wins.
    struct Name {
        int column = 0; ///< of columnsOf()
        int rank = 0;   ///< place in the file
    };
    /// The column with this name (a headingKey), or none.
    const Name *find(EntityKind kind, const QString &key) const;
    /// Every name of the entity's columns, by headingKey.
    const std::map<QString, Name> &of(EntityKind kind) const;
    /// What titles of tables call the entity's records, as headingKeys.
    const std::vector<QString> &subjects(EntityKind kind) const;

private:
    std::map<EntityKind, std::map<QString, Name>> m_names;
    std::map<EntityKind, std::vector<QString>> m_subjects;
};

} // namespace sxsh
