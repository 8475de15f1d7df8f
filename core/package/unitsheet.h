// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/codeindex.h"
#include "core/exchange/sheetcolumn.h"
#include "core/sheet/cell.h"

/// The sheets of a unit's spreadsheet, as they are written and as they are read back: what follows
/// from the records must be the same both times, for a cell that is as it was written says nothing.
namespace sxsh {

/// What a column holds that belongs to no field and is only read by people.
enum class Shown { Field, FacilityName, ActivityTitle, About, FieldName };

/// One column of such a sheet.
struct UnitColumn {
    QString key{}; ///< of columnsOf(); empty where it is only shown
    Shown shown = Shown::Field;
    bool isEntry = true; ///< to be filled in; others help to find the row
    double width = 14;   ///< in characters

    bool operator==(const UnitColumn &) const = default;
};

/// One sheet: records of one entity.
struct UnitSheet {
    EntityKind kind{};
    bool takesNew = true; ///< rows may be added
    std::vector<UnitColumn> columns{};

    bool operator==(const UnitSheet &) const = default;
};

/// The sheets in the order in which what they say builds upon another.
const std::vector<UnitSheet> &unitSheets();

/// A row of a sheet: a record or, of use and output that are expected again, one to be begun.
struct UnitRow {
    Record record;
    bool isThere = true;
};

/// The records of a unit's part as cells, in the language spoken.
class UnitCells
{
public:
    /// The records must outlive it.
    UnitCells(const Records &part, Ref<AdminUnit> unit, QDate day)
        : m_part(part), m_index(part), m_unit(unit), m_day(day)
    {
    }

    /// The rows in their order; use, output and what activities brought are those of the year, and
    /// activities those in which the unit takes part that were not done with before it.
    std::vector<UnitRow> rows(const UnitSheet &sheet, int year) const;
    /// What stands in a cell: links by names, choices by their labels.
    Cell cell(const UnitSheet &sheet, const UnitColumn &column, const UnitRow &row) const;
    /// The name of a record that is read as that record; empty where it may be another one.
    QString linkText(EntityKind target, QUuid id, const LinkContext &context) const;

private:
    bool isExpected(const Record &record, int year) const;

    const Records &m_part;
    CodeIndex m_index;
    Ref<AdminUnit> m_unit;
    QDate m_day;
};

/// What stands above a column, in the language spoken.
QString columnTitle(EntityKind kind, const UnitColumn &column);
/// The name of the sheet that says what to do, in the language spoken.
QString instructionsTitle();
/// The name of the hidden sheet with what cells offer.
QString listsSheetName();

/// The marks in a hidden row by which sheets and columns are found wherever they are moved:
/// "sxsh:facility:name", of the column with identities "sxsh:facility:id".
QString columnMark(EntityKind kind, const QString &key);
/// The entity and the key of a mark; none for any other text.
std::optional<std::pair<EntityKind, QString>> columnMarked(const QString &text);
/// The key of the column with identities.
inline constexpr QLatin1String identityKey("id");
/// What stands above the identities, in the row of the headings.
QString headingMark();

} // namespace sxsh
