// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/cellstates.h"

#include "core/base/foldedtext.h"
#include "core/exchange/shownvalue.h"
#include "core/exchange/typedvalue.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

bool isAsWritten(const Cell &cell, const Cell &written)
{
    if (saysNothing(cell) || saysNothing(written))
        return saysNothing(cell) && saysNothing(written);
    if (cell.kind == Cell::Kind::Number && written.kind == Cell::Kind::Number) {
        constexpr double noise = 1e-14; // of other programs' arithmetic
        return std::abs(cell.number - written.number) <= noise * std::abs(written.number);
    }
    if (cell.kind == Cell::Kind::Date && written.kind == Cell::Kind::Date)
        return cell.date == written.date;
    return nfc(cellText(cell)).simplified() == nfc(cellText(written)).simplified();
}

CellStates::CellStates(const UnitSheet &sheet, Ref<AdminUnit> unit, const Records &issued,
                       const Records &base, const Records &now, QDate day)
    : m_sheet(sheet), m_issued(issued), m_base(base), m_now(now), m_day(day),
      m_issuedCells(issued, unit, day), m_baseCells(base, unit, day), m_nowCells(now, unit, day)
{
}

CellStates::Standing CellStates::standingOf(const Record &record, const UnitColumn &column,
                                            const Cell &cell) const
{
    const auto says = [&](const UnitCells &state, const std::optional<Record> &one) {
        return one && isAsWritten(cell, state.cell(m_sheet, column, {.record = *one}));
    };
    if (says(m_nowCells, record))
        return Standing::AsKnown;
    const auto base = m_base.find(m_sheet.kind, record.id());
    if (says(m_baseCells, base))
        return Standing::AsKnown;
    auto issued = m_issued.find(m_sheet.kind, record.id());
    if (const auto begun = m_begun.constFind(record.id()); !issued && begun != m_begun.cend())
        issued = *begun;
    if (!base || !says(m_issuedCells, issued))
        return Standing::Typed;
    const auto &columns = columnsOf(m_sheet.kind);
    const SheetColumn &known = *std::ranges::find(columns, column.key, &SheetColumn::key);
    // The same record that is called otherwise now.
    const bool isSameLink = known.field->type == FieldType::Link &&
                            storedColumnValue(m_issued, *issued, known, m_day) ==
                                storedColumnValue(m_base, *base, known, m_day);
    return isSameLink ? Standing::AsKnown : Standing::Older;
}

Cell CellStates::withIdentity(const Field &field, const Cell &cell) const
{
    if (field.type != FieldType::Link || field.target != EntityKind::Facility)
        return cell;
    const QString code = nfc(cellText(cell)).trimmed();
    const auto hasCode = [&](const Facility &facility) { return facility.code == code; };
    if (std::ranges::any_of(m_now.all<Facility>(), hasCode))
        return cell;
    for (const Records *state : {&m_base, &m_issued}) {
        const auto &facilities = state->all<Facility>();
        const auto known = std::ranges::find_if(facilities, hasCode);
        if (known != facilities.end() && m_now.find(Ref<Facility>{known->id}))
            return Cell::ofText(known->id.toString(QUuid::WithoutBraces));
    }
    return cell;
}

} // namespace sxsh
