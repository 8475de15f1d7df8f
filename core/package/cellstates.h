// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/unitsheet.h"

#include <QtCore/QHash>

namespace sxsh {

/// True where a cell says what was written into it.
bool isAsWritten(const Cell &cell, const Cell &written);

/// What the cells of a sheet say as they were issued, as accepted files have made them since, and
/// as this file has so far: its earlier sheets may have changed how a record is called.
class CellStates
{
public:
    /// How a cell that came back stands to what is known of the record.
    enum class Standing {
        Typed,   ///< it says something else than ever before
        AsKnown, ///< it says what is known already
        Older    ///< it says what was issued, though an accepted file said otherwise since
    };

    /// All of them must outlive it.
    CellStates(const UnitSheet &sheet, Ref<AdminUnit> unit, const Records &issued,
               const Records &base, const Records &now, QDate day);

    const UnitCells &now() const { return m_nowCells; }
    const UnitCells &base() const { return m_baseCells; }
    const UnitCells &issued() const { return m_issuedCells; }
    /// Says that a row was issued to be begun, and which record it becomes.
    void begin(QUuid record, const Record &row) { m_begun.insert(record, row); }

    Standing standingOf(const Record &record, const UnitColumn &column, const Cell &cell) const;
    /// A facility by the code that it went out with, where this file has given it another one: by
    /// its identity. Any other cell as it is.
    Cell withIdentity(const Field &field, const Cell &cell) const;

private:
    const UnitSheet &m_sheet;
    const Records &m_issued;
    const Records &m_base;
    const Records &m_now;
    QDate m_day;
    UnitCells m_issuedCells;
    UnitCells m_baseCells;
    UnitCells m_nowCells;
    QHash<QUuid, Record> m_begun;
};

} // namespace sxsh
