// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/exchange/codeindex.h"
#include "core/exchange/enterpriseindex.h"
#include "core/exchange/sheetcolumn.h"
#include "core/exchange/typedvalue.h"
#include "core/model/changeset.h"

namespace sxsh {

/// What was typed into the columns of one row, aligned with columnsOf(); null where the column is
/// absent.
using TypedRow = std::vector<const Cell *>;

/// What one row comes to. Nothing is to be used of it where an issue is hard.
struct RowChange {
    enum class Kind { Unchanged, Added, Edited };

    Kind kind = Kind::Unchanged;
    QUuid key{};                   ///< digest of the natural key, for finding a row given twice
    bool isKeyKnown = false;       ///< the whole of it was given and could be read
    QUuid record{};                ///< of the entity, that has the key; null where none has
    std::vector<Change> changes{}; ///< of the row's own records
    std::vector<Change>
        made{}; ///< records it needs that other rows may use as well (enterprises, products)
    Issues issues{};
};

/// Turns typed rows into changes: an absent or empty cell keeps what is there, "-" clears it.
class RowEdit
{
public:
    RowEdit(const Records &records, EntityKind kind, NumberForm form, QDate today);

    EntityKind kind() const { return m_kind; }
    const std::vector<SheetColumn> &columns() const { return columnsOf(m_kind); }

    /// Edits the record with the row's natural key, else adds it.
    RowChange upsert(const TypedRow &row);
    /// Adds a record; its natural key must be new.
    RowChange add(const TypedRow &row);
    /// Edits this record. A facility's tax code alone corrects its enterprise's, unless another
    /// enterprise has it; in upsert another tax code means another enterprise.
    RowChange edit(const Record &record, const TypedRow &row);
    /// Lets later rows link to a record that an earlier one adds.
    void remember(const Record &added) { m_index.add(added); }

private:
    RowChange change(const std::optional<Record> &before, const TypedRow &row);
    std::optional<Record> findByKey(const RecordDraft &draft, QUuid key);
    const QHash<QUuid, QUuid> &storedKeys(QUuid owner);
    void readFields(RecordDraft &draft, const TypedRow &row, bool isNew, RowChange &result);
    void readAmounts(RecordDraft &draft, const TypedRow &row, const QString &unitBefore,
                     RowChange &result);
    QVariant readLink(const SheetColumn &column, const RecordDraft &draft, const QString &typed,
                      const TypedRow &row, RowChange &result);
    std::optional<QUuid> makeProduct(const RecordDraft &draft, const QString &typed,
                                     const TypedRow &row, RowChange &result);
    const Cell *cell(const TypedRow &row, QLatin1String key) const;
    void refuse(RowChange &result, const QString &column, const QString &message) const;
    void take(RecordDraft &draft, const SheetColumn &column, const QVariant &stored);
    /// Adds what the rules would say of single values to the faults of a row that they never see.
    void tellUnfit(RowChange &result) const;

    RowChange changeFacility(const std::optional<Record> &before, const TypedRow &row);
    void changeState(const Facility &facility, const TypedRow &row, std::optional<QDate> from,
                     RowChange &result);
    void changePlacement(const Facility &facility, const TypedRow &row, std::optional<QDate> from,
                         RowChange &result);
    std::optional<Ref<Enterprise>> findEnterprise(const FacilityState &state,
                                                  std::optional<Ref<AdminUnit>> unit,
                                                  const TypedRow &row, RowChange &result);
    template <Entity T>
    bool readColumns(RecordDraft &draft, const TypedRow &row, const LinkContext &context,
                     RowChange &result);

    CodeIndex m_index;
    EntityKind m_kind;
    NumberForm m_form;
    QDate m_today;
    std::vector<std::size_t> m_keyColumns;            ///< of the natural key
    bool m_correctsEnterprise = false;                ///< by the tax code of the row
    std::vector<std::pair<QString, QString>> m_unfit; ///< of the row: column and what is wrong
    std::vector<QVariant> m_previous;                 ///< text of the row before, by column
    std::optional<EnterpriseIndex> m_enterprises;     ///< made when first needed
    /// Stored records by the digest of their natural key: those of an owner, or all under null;
    /// made when first needed.
    QHash<QUuid, QHash<QUuid, QUuid>> m_keys;
};

} // namespace sxsh
