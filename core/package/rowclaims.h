// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/markedsheet.h"

#include <array>
#include <functional>
#include <map>

namespace sxsh {

/// What a row is called by, as far as the sheet shows it; empty where it says nothing of that.
QString keyOf(const UnitSheet &sheet, const std::function<Cell(const UnitColumn &)> &cell);

/// Which record each row of a sheet is about, by its hidden identity and by what it is called:
/// cells that were moved against the column with identities contradict it.
class RowClaims
{
public:
    /// Why nothing of a row may be taken.
    struct Doubt {
        enum class Kind {
            OtherKey, ///< it is called as another record, or what it was called stands elsewhere
            Twice     ///< another row is about the same record
        };
        Kind kind = Kind::Twice;
        QUuid record{}; ///< the one whose identity the row bears, or that it is called as
        QUuid called{}; ///< another one that it is called as
        int other = 0;  ///< the row that claims the record as well; 0 where none does
    };

    RowClaims(const UnitSheet &sheet, const MarkedSheet &marked) : m_sheet(sheet), m_marked(marked)
    {
    }

    /// Says that a record was written, or came with an accepted file, under this key.
    void know(const QString &key, QUuid record);
    /// Notes a row that stands in the file; rows in which nothing is filled in claim nothing.
    void add(int row, std::span<const Cell> cells);
    /// Weighs the rows against one another, once all are there.
    void weigh();

    /// None where the row can be read.
    std::optional<Doubt> doubt(int row) const;
    /// Whether the row was begun as a copy of another one, whose identity it bears.
    bool isCopy(int row) const { return m_copies.contains(row); }
    /// Whether some row says this of itself in the column with codes.
    bool hasCode(const QString &code) const;

private:
    struct Claim {
        int row = 0;
        QUuid identity{};
        QString key{};
    };
    /// The first two rows of a kind, of which one is another than any given row.
    struct FirstRows {
        std::array<int, 2> rows{};
        void add(int row);
        int otherThan(int row) const { return rows[0] == row ? rows[1] : rows[0]; }
    };
    /// The rows that are about one record.
    struct Claimants {
        FirstRows rightful{}; ///< with its identity, and called as it was
        FirstRows bearers{};  ///< with its identity, called by a new name
        FirstRows called{};   ///< called as it was, with another identity or none
        int moved = 0;        ///< a row with its identity, called as another record
    };
    bool isCalled(const Claim &claim, QUuid record) const;
    void group(const Claim &claim);
    void weigh(const Claim &claim);

    const UnitSheet &m_sheet;
    const MarkedSheet &m_marked;
    QMultiHash<QString, QUuid> m_known; ///< by key
    QSet<QUuid> m_records;              ///< all that are known
    std::vector<Claim> m_claims;
    QHash<QUuid, Claimants> m_claimants;
    QSet<QString> m_codes;
    std::map<int, Doubt> m_doubts;
    QSet<int> m_copies;
};

} // namespace sxsh
