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

void RowClaims::weigh()
{
    for (std::size_t index = 0; index < m_claims.size(); ++index) {
        const Claim &claim = m_claims[index];
        if (!claim.identity.isNull())
            m_byIdentity.insert(claim.identity, index);
        for (auto known = m_known.constFind(claim.key);
             known != m_known.cend() && known.key() == claim.key; ++known)
            m_byKey.insert(*known, index);
    }
    for (const Claim &claim : m_claims)
        weigh(claim);
}

bool RowClaims::isCalled(const Claim &claim, QUuid record) const
{
    return m_known.contains(claim.key, record);
}

void RowClaims::weigh(const Claim &claim)
{
    const auto rowOf = [&](std::size_t index) { return m_claims[index].row; };
    if (claim.identity.isNull()) {
        for (const QUuid record : m_known.values(claim.key)) {
            for (const std::size_t index : m_byIdentity.values(record)) {
                if (isCalled(m_claims[index], record))
                    m_doubts[claim.row] = {.record = record, .other = rowOf(index)};
            }
        }
        return;
    }
    const QUuid record = claim.identity;
    if (!isCalled(claim, record) && m_known.contains(claim.key)) {
        m_doubts[claim.row] = {
            .kind = Doubt::Kind::OtherKey, .record = record, .called = m_known.value(claim.key)};
        // Whose identity stands twice, nobody can tell what else was moved.
        for (const std::size_t index : m_byIdentity.values(record)) {
            if (isCalled(m_claims[index], record))
                m_doubts[rowOf(index)] = {.record = record, .other = claim.row};
        }
        return;
    }
    int rightful = 0; // another row that bears the identity and is called as it was
    int bearer = 0;   // another row that bears it
    int called = 0;   // another row that is only called so
    for (const std::size_t index : m_byIdentity.values(record)) {
        if (rowOf(index) == claim.row)
            continue;
        bearer = rowOf(index);
        if (isCalled(m_claims[index], record))
            rightful = bearer;
    }
    for (const std::size_t index : m_byKey.values(record)) {
        if (rowOf(index) != claim.row && m_claims[index].identity != record)
            called = rowOf(index);
    }
    if (isCalled(claim, record)) {
        if (rightful != 0)
            m_doubts[claim.row] = {.record = record, .other = rightful};
    } else if (rightful != 0) {
        m_copies.insert(claim.row); // who copies a row copies what is hidden in it
    } else if (called != 0) {
        m_doubts[claim.row] = {.kind = Doubt::Kind::OtherKey, .record = record, .other = called};
        m_doubts[called] = {.record = record, .other = claim.row};
    } else if (bearer != 0) {
        m_doubts[claim.row] = {.record = record, .other = bearer};
    }
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
