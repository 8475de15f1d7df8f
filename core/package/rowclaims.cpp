// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/rowclaims.h"

#include "core/base/foldedtext.h"
#include "core/exchange/typedvalue.h"

#include <algorithm>

namespace sxsh {

namespace {

bool isOfKey(const UnitSheet &sheet, const UnitColumn &column)
{
    const auto &columns = columnsOf(sheet.kind);
    const auto field = std::ranges::find(columns, column.key, &SheetColumn::key);
    return !column.key.isEmpty() && field != columns.end() && field->entity == sheet.kind &&
           std::ranges::any_of(entityInfo(sheet.kind).naturalKey, [&](const char *key) {
               return field->field->keyText() == QLatin1String(key);
           });
}

QString wordIn(const Cell &cell)
{
    return folded(nfc(cellText(cell)).simplified());
}

} // namespace

QString keyOf(const UnitSheet &sheet, const std::function<Cell(const UnitColumn &)> &cell)
{
    QString key;
    bool isSaid = false;
    for (const UnitColumn &column : sheet.columns) {
        if (!isOfKey(sheet, column))
            continue;
        const QString word = wordIn(cell(column));
        isSaid = isSaid || !word.isEmpty();
        key += word + QChar(0x1f);
    }
    return isSaid ? key : QString();
}

void RowClaims::know(const QString &key, QUuid record)
{
    m_records.insert(record);
    if (!key.isEmpty() && !m_known.contains(key, record))
        m_known.insert(key, record);
}

void RowClaims::add(int row, std::span<const Cell> cells)
{
    const bool isFilled = std::ranges::any_of(m_sheet.columns, [&](const UnitColumn &column) {
        return !column.key.isEmpty() && !saysNothing(m_marked.cell(cells, column.key));
    });
    if (!isFilled)
        return;
    const QUuid identity = QUuid::fromString(cellText(m_marked.cell(cells, identityKey)).trimmed());
    const bool isKeyMarked = std::ranges::all_of(m_sheet.columns, [&](const UnitColumn &column) {
        return !isOfKey(m_sheet, column) || m_marked.columns.contains(column.key);
    });
    m_claims.push_back({.row = row,
                        .identity = m_records.contains(identity) ? identity : QUuid(),
                        .key = isKeyMarked ? keyOf(m_sheet,
                                                   [&](const UnitColumn &column) {
                                                       return m_marked.cell(cells, column.key);
                                                   })
                                           : QString()});
    m_codes.insert(wordIn(m_marked.cell(cells, QStringLiteral("code"))));
}

void RowClaims::FirstRows::add(int row)
{
    int &place = rows[0] == 0 ? rows[0] : rows[1];
    if (place == 0)
        place = row;
}

void RowClaims::weigh()
{
    for (const Claim &claim : m_claims)
        group(claim);
    for (const Claim &claim : m_claims)
        weigh(claim);
}

bool RowClaims::isCalled(const Claim &claim, QUuid record) const
{
    return m_known.contains(claim.key, record);
}

void RowClaims::group(const Claim &claim)
{
    if (!claim.identity.isNull()) {
        Claimants &of = m_claimants[claim.identity];
        if (isCalled(claim, claim.identity))
            of.rightful.add(claim.row);
        else if (m_known.contains(claim.key))
            of.moved = claim.row;
        else
            of.bearers.add(claim.row);
    }
    for (const QUuid record : m_known.values(claim.key)) {
        if (record != claim.identity)
            m_claimants[record].called.add(claim.row);
    }
}

void RowClaims::weigh(const Claim &claim)
{
    const auto doubtTwice = [&](QUuid record, int other) {
        m_doubts[claim.row] = {.record = record, .other = other};
    };
    if (claim.identity.isNull()) {
        // Called as a record that has a row of its own, or whose row has got another name.
        for (const QUuid record : m_known.values(claim.key)) {
            const Claimants &of = m_claimants[record];
            const int other = of.rightful.rows[0] != 0 ? of.rightful.rows[0] : of.bearers.rows[0];
            if (other != 0)
                doubtTwice(record, other);
        }
        return;
    }
    const QUuid record = claim.identity;
    const Claimants &of = m_claimants[record];
    if (isCalled(claim, record)) {
        // Where its identity stands twice, nobody can tell what else was moved.
        const int other = of.rightful.otherThan(claim.row);
        if (other != 0 || of.moved != 0)
            doubtTwice(record, other != 0 ? other : of.moved);
        return;
    }
    const auto doubtKey = [&](QUuid called, int other) {
        m_doubts[claim.row] = {
            .kind = Doubt::Kind::OtherKey, .record = record, .called = called, .other = other};
    };
    if (m_known.contains(claim.key))
        doubtKey(m_known.value(claim.key), 0);
    else if (of.rightful.rows[0] != 0)
        m_copies.insert(claim.row); // who copies a row copies what is hidden in it
    else if (of.called.rows[0] != 0)
        doubtKey({}, of.called.rows[0]);
    else if (const int other = of.bearers.otherThan(claim.row); other != 0 || of.moved != 0)
        doubtTwice(record, other != 0 ? other : of.moved);
}

std::optional<RowClaims::Doubt> RowClaims::doubt(int row) const
{
    const auto found = m_doubts.find(row);
    return found == m_doubts.end() ? std::nullopt : std::optional(found->second);
}

bool RowClaims::hasCode(const QString &code) const
{
    return m_codes.contains(folded(code));
}

} // namespace sxsh
