// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowedit.h"

#include "core/base/foldedtext.h"
#include "core/base/spokenlanguage.h"
#include "core/base/unit.h"
#include "core/exchange/querychanges.h"
#include "core/exchange/recordday.h"
#include "core/model/caption.h"
#include "core/model/rules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QScopedValueRollback>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar keySeparator(0x1f);

/// The natural key in 128 bits: of 500,000 records the texts alone would fill the memory.
template <class Get>
QUuid keyDigest(const EntityInfo &info, Get &&get)
{
    QString text;
    for (const char *key : info.naturalKey) {
        text += get(info.fields[info.position(QLatin1String(key))]).toString();
        text += keySeparator;
    }
    const QByteArrayView bytes(reinterpret_cast<const char *>(text.utf16()),
                               text.size() * qsizetype(sizeof(QChar)));
    return QUuid::fromRfc4122(QCryptographicHash::hash(bytes, QCryptographicHash::Md5));
}

QUuid keyDigest(const RecordDraft &draft)
{
    return keyDigest(draft.info(), [&](const Field &field) { return draft.value(field); });
}

QUuid facilityOf(const RecordDraft &draft)
{
    const Field *field = draft.info().field("facility"_L1);
    return field ? QUuid::fromString(draft.value(*field).toString()) : QUuid();
}

bool isNotApplicable(const QString &text)
{
    const QString word = folded(text);
    return word == u"na" || word == u"n/a" || word == u"khong ap dung";
}

/// A row that brings the answer to a question need not say that the question is answered.
void followAnswer(const Record &before, Record &after)
{
    const auto *was = before.as<Query>();
    const auto *is = after.as<Query>();
    if (!was || !is || is->answer == was->answer || is->state != was->state)
        return;
    Query answered = *is;
    answered.state = stateWithAnswer(was->state, is->answer);
    after = answered;
}

/// Reads a quantity exactly; a spreadsheet's own number is rounded to the smallest quantum, as it
/// is shown.
std::optional<qint64> quantaOf(const Cell &cell, ScaledNumber &number, const Unit &unit)
{
    auto quanta = toQuanta(number, unit);
    while (!quanta && cell.kind == Cell::Kind::Number && number.decimals > 0) {
        number.mantissa = (number.mantissa + (number.mantissa < 0 ? -5 : 5)) / 10;
        --number.decimals;
        quanta = toQuanta(number, unit);
    }
    return quanta;
}

} // namespace

RowEdit::RowEdit(const Records &records, EntityKind kind, NumberForm form, QDate today)
    : m_index(records), m_kind(kind), m_form(form), m_today(today), m_previous(columns().size())
{
    const auto &all = columns();
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (all[index].field && all[index].entity == kind &&
            std::ranges::any_of(entityInfo(kind).naturalKey, [&](const char *natural) {
                return all[index].field->keyText() == QLatin1String(natural);
            }))
            m_keyColumns.push_back(index);
    }
}

const Cell *RowEdit::cell(const TypedRow &row, QLatin1String key) const
{
    const auto &all = columns();
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (all[index].key == key)
            return row[index];
    }
    return nullptr;
}

void RowEdit::refuse(RowChange &result, const QString &column, const QString &message) const
{
    result.issues.push_back({.severity = Severity::Hard,
                             .entity = entityInfo(m_kind).keyText(),
                             .field = column,
                             .message = message});
}

const QHash<QUuid, QUuid> &RowEdit::storedKeys(QUuid owner)
{
    auto known = m_keys.find(owner);
    if (known == m_keys.end()) {
        known = m_keys.insert(owner, {});
        const EntityInfo &info = entityInfo(m_kind);
        withEntity(m_kind, [&]<class T>() {
            const Table<T> &table = m_index.records().all<T>();
            const auto add = [&](const T &record) {
                known->insert(
                    keyDigest(info, [&](const Field &field) { return field.get(&record); }),
                    record.id);
            };
            if constexpr (Owned<T>) {
                if (keyNamesOwner<T> && !owner.isNull()) {
                    std::ranges::for_each(table.of(owner), add);
                    return;
                }
            }
            std::ranges::for_each(table, add);
        });
    }
    return *known;
}

std::optional<Record> RowEdit::findByKey(const RecordDraft &draft, QUuid key)
{
    const QHash<QUuid, QUuid> &keys = storedKeys(draft.finish().owner());
    const auto at = keys.constFind(key);
    return at == keys.cend() ? std::nullopt : m_index.records().find(m_kind, *at);
}

std::optional<QUuid> RowEdit::makeProduct(const RecordDraft &draft, const QString &typed,
                                          const TypedRow &row, RowChange &result)
{
    const QUuid facility = facilityOf(draft);
    const Cell *unitCell = cell(row, "unit"_L1);
    const Unit *unit = unitCell ? findUnit(cellText(*unitCell)) : nullptr;
    if (facility.isNull() || !unit)
        return {};
    const Product product{.id = QUuid::createUuid(),
                          .facility = {facility},
                          .code = typed,
                          .name = typed,
                          .unit = {unit->code.toString()}};
    m_index.add(product);
    result.made.push_back({.after = Record(product)});
    result.issues.push_back(
        {.severity = Severity::Soft,
         .entity = infoOf<Output>().keyText(),
         .field = u"product"_s,
         .message = QCoreApplication::translate(
                        "RowEdit", "Product “%1” is new for this facility and was added.")
                        .arg(typed)});
    return product.id;
}

QVariant RowEdit::readLink(const SheetColumn &column, const RecordDraft &draft,
                           const QString &typed, const TypedRow &row, RowChange &result)
{
    const LinkContext context{.day = column.field->target == EntityKind::AdminUnit
                                         ? recordDay(m_index.records(), draft, *column.field)
                                         : std::nullopt,
                              .facility = CodeIndex::isWithinFacility(column.field->target)
                                              ? facilityOf(draft)
                                              : QUuid()};
    const auto find = [&](const QString &one) {
        ResolvedLink link = m_index.resolve(column.field->target, one, context);
        if (link.id.isNull() && m_kind == EntityKind::Output &&
            column.field->target == EntityKind::Product) {
            if (const auto made = makeProduct(draft, one, row, result))
                link = {.id = *made};
        }
        return link;
    };
    const auto stored = [](const ResolvedLink &link) {
        return link.id.toString(QUuid::WithoutBraces);
    };
    if (column.field->type == FieldType::Link) {
        const ResolvedLink link = find(typed);
        if (!link.id.isNull())
            return stored(link);
        refuse(result, column.key, link.problem);
        return {};
    }
    QStringList ids;
    const auto take = [&](const ResolvedLink &link) {
        if (!ids.contains(stored(link)))
            ids.push_back(stored(link));
    };
    QString lines = typed;
    lines.replace(u'\n', u';');
    for (const QStringView part : QStringView(lines).tokenize(u';', Qt::SkipEmptyParts)) {
        const QString one = part.trimmed().toString();
        if (one.isEmpty())
            continue;
        const ResolvedLink link = find(one);
        if (!link.id.isNull()) {
            take(link);
            continue;
        }
        // A comma may be part of a name; where every piece is a record, it was a list.
        std::vector<ResolvedLink> pieces;
        for (const QStringView piece : QStringView(one).tokenize(u',', Qt::SkipEmptyParts))
            pieces.push_back(find(piece.trimmed().toString()));
        if (pieces.size() > 1 && std::ranges::none_of(pieces, [](const ResolvedLink &piece) {
                return piece.id.isNull();
            }))
            std::ranges::for_each(pieces, take);
        else
            refuse(result, column.key, link.problem);
    }
    return ids.join(u' ');
}

void RowEdit::take(RecordDraft &draft, const SheetColumn &column, const QVariant &stored)
{
    draft.set(*column.field, stored);
    if (const QString unfit = unfitValue(*column.field, stored); !unfit.isEmpty())
        m_unfit.emplace_back(column.key, unfit);
}

void RowEdit::tellUnfit(RowChange &result) const
{
    for (const auto &[column, message] : m_unfit)
        refuse(result, column, message);
}

void RowEdit::readFields(RecordDraft &draft, const TypedRow &row, bool isNew, RowChange &result)
{
    const auto &all = columns();
    // Dates first: they decide which unit a code means.
    for (const bool links : {false, true}) {
        for (std::size_t index = 0; index < all.size(); ++index) {
            const SheetColumn &column = all[index];
            const Field &field = *column.field;
            const bool isLink = field.type == FieldType::Link || field.type == FieldType::Links;
            if (field.type == FieldType::Amounts || isLink != links)
                continue;
            const Cell *typed = row[index];
            if (!typed || saysNothing(*typed)) {
                continue;
            }
            if (clears(*typed)) {
                if (field.required || !draft.set(field, clearedValue(field))) {
                    refuse(result, column.key,
                           QCoreApplication::translate("RowEdit", "%1 cannot be cleared.")
                               .arg(fieldLabel(field)));
                }
                continue;
            }
            QVariant stored;
            if (isLink) {
                stored = readLink(column, draft, nfc(cellText(*typed)).trimmed(), row, result);
                if (stored.toString().isEmpty())
                    continue; // refused already
            } else {
                const TypedValue value = readValue(field, *typed, m_form);
                if (!value.problem.isEmpty()) {
                    refuse(result, column.key, u"%1: %2"_s.arg(fieldLabel(field), value.problem));
                    continue;
                }
                stored = value.stored;
                // Rows often repeat a unit or a note: one text serves all of them.
                if (field.type == FieldType::Text || field.type == FieldType::Unit) {
                    QVariant &previous = m_previous[index];
                    if (stored != previous)
                        previous = stored;
                    stored = previous;
                }
            }
            take(draft, column, stored);
        }
    }
    if (!isNew)
        return;
    for (std::size_t index = 0; index < all.size(); ++index) {
        const SheetColumn &column = all[index];
        if (!column.field->required || column.part != AmountPart::None)
            continue;
        const bool given = row[index] && !saysNothing(*row[index]);
        const QVariant stored = draft.value(*column.field);
        const bool filled = column.field->type == FieldType::Unit && !stored.toString().isEmpty();
        // Which unit was meant may follow from a link that is refused.
        const bool unsettled = column.field->type == FieldType::Unit && hasHard(result.issues);
        if (!given && !filled && !unsettled)
            refuse(result, column.key,
                   QCoreApplication::translate("RowEdit", "%1 is missing.")
                       .arg(fieldLabel(*column.field)));
    }
}

void RowEdit::readAmounts(RecordDraft &draft, const TypedRow &row, const QString &unitBefore,
                          RowChange &result)
{
    const EntityInfo &info = draft.info();
    const Field *amountsField = info.field("amounts"_L1);
    if (!amountsField)
        return;
    Amounts amounts = *amountsFromStored(draft.value(*amountsField).toString());
    const Field *decimalsField = info.field("decimals"_L1);
    int decimals = draft.value(*decimalsField).toInt();
    const Field *unitField = info.field("unit"_L1);
    // A driver has a unit of its own words; its values are kept in millionths, as pieces are.
    const Unit *unit = findUnit(unitField ? draft.value(*unitField).toString() : u"cái"_s);
    if (!unit) {
        if (unitField && draft.value(*unitField).toString().isEmpty() && !hasHard(result.issues))
            refuse(result, u"unit"_s,
                   QCoreApplication::translate("RowEdit", "%1 is missing.")
                       .arg(fieldLabel(*unitField)));
        return;
    }
    if (const Unit *before = findUnit(unitBefore); before && before != unit && !amounts.isEmpty()) {
        // The numbers typed stay; only what they are counted in was wrong.
        const auto inNewUnit = [&](qint64 quanta) {
            return toQuanta(fromQuanta(quanta, *before, decimals), *unit);
        };
        for (int month = 0; month < 12; ++month) {
            if (const auto value = amounts.month(month))
                amounts.setMonth(month, inNewUnit(*value));
        }
        if (amounts.hasTotal)
            amounts.total = inNewUnit(amounts.total).value_or(amounts.total);
    }
    int typedDecimals = 0;
    bool typedAny = false;
    const auto read = [&](const SheetColumn &column, const Cell &typed) -> std::optional<qint64> {
        const NumberReading reading = readCellNumber(typed, m_form);
        if (!reading.number) {
            refuse(result, column.key, u"%1: %2"_s.arg(column.title(), reading.problem));
            return {};
        }
        ScaledNumber number = *reading.number;
        const auto quanta = quantaOf(typed, number, *unit);
        if (!quanta) {
            refuse(
                result, column.key,
                QCoreApplication::translate("RowEdit",
                                            "%1: %2 %3 is too large or has too many decimals.")
                    .arg(column.title(), shownCell(typed, *reading.number), unit->code.toString()));
            return {};
        }
        // A driver may be a temperature.
        if (*quanta < 0 && m_kind != EntityKind::DriverValue) {
            refuse(result, column.key,
                   QCoreApplication::translate("RowEdit", "%1: %2 is negative.")
                       .arg(column.title(), shownCell(typed, *reading.number)));
            return {};
        }
        typedDecimals = std::max(typedDecimals, number.decimals);
        typedAny = true;
        return quanta;
    };
    const auto &all = columns();
    std::optional<qint64> total;
    for (std::size_t index = 0; index < all.size(); ++index) {
        const SheetColumn &column = all[index];
        const Cell *typed = row[index];
        if (column.part == AmountPart::None || !typed || saysNothing(*typed))
            continue;
        if (column.part == AmountPart::Estimated) {
            amounts.estimated = 0;
            const QString text = clears(*typed) ? QString() : cellText(*typed);
            for (const QStringView part : QStringView(text).tokenize(u';', Qt::SkipEmptyParts)) {
                const int month = part.trimmed().toInt();
                if (month < 1 || month > 12)
                    refuse(
                        result, column.key,
                        QCoreApplication::translate("RowEdit", "“%1” is not a month from 1 to 12.")
                            .arg(part));
                else
                    amounts.estimated =
                        static_cast<quint16>(amounts.estimated | (1u << (month - 1)));
            }
        } else if (column.isMonth()) {
            amounts.notApplicable = false;
            amounts.setMonth(column.month(), clears(*typed) ? std::nullopt : read(column, *typed));
        } else if (clears(*typed)) {
            amounts.hasTotal = false;
            amounts.notApplicable = false;
            amounts.total = 0;
        } else if (typed->kind == Cell::Kind::Text && isNotApplicable(typed->text)) {
            amounts = Amounts{};
            amounts.notApplicable = true;
        } else {
            total = read(column, *typed);
            if (total) {
                amounts.notApplicable = false;
                amounts.total = *total;
                amounts.hasTotal = true;
            }
        }
    }
    amounts.estimated = static_cast<quint16>(amounts.estimated & amounts.known);
    if (amounts.hasAllMonths() && amounts.hasTotal) {
        const auto sum = amounts.sumOfKnown();
        if (total && sum != total) {
            refuse(
                result, u"total"_s,
                QCoreApplication::translate(
                    "RowEdit", "The twelve months add up to %1, but the total says %2.")
                    .arg(numberText(fromQuanta(sum.value_or(0), *unit, typedDecimals),
                                    spokenLanguage()),
                         numberText(fromQuanta(*total, *unit, typedDecimals), spokenLanguage())));
        }
        amounts.hasTotal = false;
        amounts.total = 0;
    }
    // An exported row says its decimals, which its digits need not show.
    const Cell *givenDecimals = cell(row, decimalsField->columnText());
    if (typedAny && (!givenDecimals || saysNothing(*givenDecimals)))
        decimals = typedDecimals;
    draft.set(*decimalsField, QVariant::fromValue<qlonglong>(decimals));
    draft.set(*amountsField, storedAmounts(amounts));
}

RowChange RowEdit::change(const std::optional<Record> &before, const TypedRow &row)
{
    if (m_kind == EntityKind::Facility)
        return changeFacility(before, row);
    RowChange result;
    m_unfit.clear();
    RecordDraft draft = before ? RecordDraft(*before) : RecordDraft(m_kind);
    const Field *unitField = draft.info().field("unit"_L1);
    const QString unitBefore = before && unitField && unitField->type == FieldType::Unit
                                   ? draft.value(*unitField).toString()
                                   : QString();
    // Use without a unit is in the resource's own.
    if (!before && m_kind == EntityKind::Usage) {
        if (const Cell *typed = cell(row, "resource"_L1); typed && !saysNothing(*typed)) {
            const ResolvedLink link =
                m_index.resolve(EntityKind::Resource, nfc(cellText(*typed)).trimmed(), {});
            if (const Resource *resource = m_index.records().all<Resource>().find(link.id))
                draft.set(*unitField, resource->unit.code);
        }
    }
    readFields(draft, row, !before, result);
    readAmounts(draft, row, unitBefore, result);
    if (hasHard(result.issues)) {
        tellUnfit(result);
        return result;
    }
    Record after = draft.finish();
    if (before)
        followAnswer(*before, after);
    if (!before) {
        result.kind = RowChange::Kind::Added;
        result.changes.push_back({.after = std::move(after)});
    } else if (!(after == *before)) {
        result.kind = RowChange::Kind::Edited;
        result.changes.push_back({.before = before, .after = std::move(after)});
    }
    return result;
}

RowChange RowEdit::upsert(const TypedRow &row)
{
    // The natural key alone first, to find the record that the row is about.
    RecordDraft key(m_kind, QUuid());
    RowChange keyResult;
    bool isRead = true;
    const EntityInfo &info = entityInfo(m_kind);
    const auto &all = columns();
    for (const bool links : {false, true}) {
        for (const std::size_t index : m_keyColumns) {
            const SheetColumn &column = all[index];
            const bool isLink = column.field->type == FieldType::Link;
            if (isLink != links || !row[index] || saysNothing(*row[index]) || clears(*row[index]))
                continue;
            if (isLink) {
                const QString id =
                    readLink(column, key, nfc(cellText(*row[index])).trimmed(), row, keyResult)
                        .toString();
                if (!id.isEmpty())
                    key.set(*column.field, id);
                isRead = isRead && !id.isEmpty();
            } else if (const TypedValue value = readValue(*column.field, *row[index], m_form);
                       value.problem.isEmpty()) {
                key.set(*column.field, value.stored);
            } else {
                isRead = false;
            }
        }
    }
    const QUuid digest = keyDigest(key);
    const auto existing = findByKey(key, digest);
    RowChange result = change(existing, row);
    if (!keyResult.made.empty()) {
        result.made.insert(result.made.begin(), keyResult.made.begin(), keyResult.made.end());
        result.issues.insert(result.issues.end(), keyResult.issues.begin(), keyResult.issues.end());
    }
    result.key = digest;
    result.record = existing ? existing->id() : QUuid();
    result.isKeyKnown = isRead && std::ranges::none_of(info.naturalKey, [&](const char *natural) {
                            const Field &field = *info.field(QLatin1String(natural));
                            return field.required && key.value(field).toString().isEmpty();
                        });
    return result;
}

RowChange RowEdit::add(const TypedRow &row)
{
    return change({}, row);
}

RowChange RowEdit::edit(const Record &record, const TypedRow &row)
{
    const auto typed =
        std::ranges::count_if(row, [](const Cell *one) { return one && !saysNothing(*one); });
    const Cell *taxCode = m_kind == EntityKind::Facility ? cell(row, "tax_code"_L1) : nullptr;
    const QScopedValueRollback correcting(m_correctsEnterprise,
                                          typed == 1 && taxCode && !saysNothing(*taxCode));
    return change(record, row);
}

} // namespace sxsh
