// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/model/amounts.h"
#include "core/model/choice.h"
#include "core/model/duedate.h"
#include "core/model/entitykind.h"
#include "core/model/ref.h"

#include <QtCore/QDate>
#include <QtCore/QVariant>

/// How to add a field: a member in the entity's struct, one line in its table of fields
/// (core/model/fields_*.cpp), one line in a new migration (core/storage/migrations). SQL, import,
/// export, forms, tables, rules, journal, undo, packages and merge follow from the line. A field
/// says *what* it is; its consumers decide *how* to show or read it.
///
/// A field of an entity that older files have already is `since` the new version of the file
/// format. Its column is nullable, or NOT NULL with '' or 0 as default; the migration's upcast
/// gives that default to the records that older journal lines added or removed. While a record
/// holds the default the state digest leaves the field out (core/storage/statedigest.h), so that
/// records of older files keep their digest.
namespace sxsh {

/// A code of a measuring unit as in core/base/unit.h ("kWh", "tấn"); empty where none.
struct UnitCode {
    QString code{};

    bool operator==(const UnitCode &) const = default;
};

/// The content of a blob by its SHA-256 in hexadecimal; empty where none.
struct BlobHash {
    QString sha256{};

    bool operator==(const BlobHash &) const = default;
};

/// The name of another entity's record without a typed link (duplicates, drafts and attachments may
/// concern any).
struct AnyRecord {
    QUuid id{};

    bool operator==(const AnyRecord &) const = default;
};

enum class FieldType {
    Text,
    YesNo,
    Integer,
    Money,
    Decimal,
    Date,
    Choice,
    Link,
    Links,
    Due,
    Amounts,
    Unit,
    Blob,
    Id,
};

/// What a stored value is made of, hence the column's type.
enum class StoredAs { Integer, Text };

/// The day that stands for a month in a date which means one.
enum class MonthDay { None, First, Last };

/// The day that stands for the month of a date; the date itself where none does.
inline QDate standingDay(MonthDay which, QDate date)
{
    switch (which) {
    case MonthDay::First:
        return {date.year(), date.month(), 1};
    case MonthDay::Last:
        return {date.year(), date.month(), date.daysInMonth()};
    case MonthDay::None:
        break;
    }
    return date;
}

/// What is written by hand for a field; everything else follows from the member's type.
struct FieldSpec {
    const char *key = nullptr;
    const char *label = nullptr; ///< English, translated in the context of the entity
    const char *help = nullptr;  ///< English, one sentence; may be null
    const char *column =
        nullptr; ///< header in spreadsheets and key on the command line, where not the key
    const char *group = nullptr; ///< heading in forms
    bool required = false;       ///< must be given when a record is added
    bool longText = false;
    bool percent = false;               ///< the number is in percent (40 for 40%)
    bool fraction = false;              ///< the number may be a fraction (0.4 for 40%)
    MonthDay monthDay = MonthDay::None; ///< the date means a month, typed and shown as one
    std::optional<qint64> min{};        ///< in whole numbers of the stored value
    std::optional<qint64> max{};
    int maxLength = 500;
    std::optional<EntityKind> codesOf{}; ///< the text is a code of one of these records
    const char *codesKey = "code";       ///< key of the field that holds the code there
    int since = 1; ///< file version that brought it to an entity which was there before
};

/// One field of an entity. Stored values are null, a 64-bit integer or a text, and there is exactly
/// one per value.
struct Field : FieldSpec {
    FieldType type{};
    StoredAs storedAs{};
    bool optional = false; ///< may be null in storage
    EntityKind target{};   ///< of a Link or Links
    std::span<const Choice> choices{};
    QVariant (*get)(const void *record) = nullptr;
    QUuid (*link)(const void *record) = nullptr; ///< of a Link: where it points, null where nowhere
    bool (*set)(void *record, const QVariant &stored) =
        nullptr; ///< false where the value is not one of the field

    QLatin1String keyText() const { return QLatin1String(key); }
    /// The header in spreadsheets and the key on the command line.
    QLatin1String columnText() const { return QLatin1String(column ? column : key); }
};

/// Maps a member's type to its stored value; the only place that does.
template <class T>
struct FieldTraits;

template <>
struct FieldTraits<QString> {
    static constexpr FieldType type = FieldType::Text;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(const QString &value)
    {
        return value.isNull() ? QStringLiteral("") : value;
    }
    static bool load(QString &value, const QVariant &stored)
    {
        value = stored.toString();
        return stored.typeId() == QMetaType::QString;
    }
};

template <>
struct FieldTraits<bool> {
    static constexpr FieldType type = FieldType::YesNo;
    static constexpr StoredAs storedAs = StoredAs::Integer;
    static QVariant store(bool value) { return QVariant::fromValue<qlonglong>(value ? 1 : 0); }
    static bool load(bool &value, const QVariant &stored)
    {
        const qlonglong number = stored.toLongLong();
        value = number != 0;
        return stored.typeId() == QMetaType::LongLong && (number == 0 || number == 1);
    }
};

template <>
struct FieldTraits<int> {
    static constexpr FieldType type = FieldType::Integer;
    static constexpr StoredAs storedAs = StoredAs::Integer;
    static QVariant store(int value) { return QVariant::fromValue<qlonglong>(value); }
    static bool load(int &value, const QVariant &stored)
    {
        const qlonglong number = stored.toLongLong();
        value = static_cast<int>(number);
        return stored.typeId() == QMetaType::LongLong && value == number;
    }
};

template <>
struct FieldTraits<Money> {
    static constexpr FieldType type = FieldType::Money;
    static constexpr StoredAs storedAs = StoredAs::Integer;
    static QVariant store(Money value) { return QVariant::fromValue<qlonglong>(value.dong); }
    static bool load(Money &value, const QVariant &stored)
    {
        value.dong = stored.toLongLong();
        return stored.typeId() == QMetaType::LongLong;
    }
};

template <>
struct FieldTraits<Decimal> {
    static constexpr FieldType type = FieldType::Decimal;
    static constexpr StoredAs storedAs = StoredAs::Integer;
    static QVariant store(Decimal value) { return QVariant::fromValue<qlonglong>(value.nano); }
    static bool load(Decimal &value, const QVariant &stored)
    {
        value.nano = stored.toLongLong();
        return stored.typeId() == QMetaType::LongLong;
    }
};

template <>
struct FieldTraits<QDate> {
    static constexpr FieldType type = FieldType::Date;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(QDate value) { return value.toString(Qt::ISODate); }
    static bool load(QDate &value, const QVariant &stored)
    {
        const QString text = stored.toString();
        value = QDate::fromString(text, Qt::ISODate);
        return value.isValid() && text.size() == 10;
    }
};

template <>
struct FieldTraits<DueDate> {
    static constexpr FieldType type = FieldType::Due;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(const DueDate &value) { return storedDueDate(value); }
    static bool load(DueDate &value, const QVariant &stored)
    {
        const auto due = dueDateFromStored(stored.toString());
        value = due.value_or(DueDate{});
        return due.has_value();
    }
};

template <>
struct FieldTraits<Amounts> {
    static constexpr FieldType type = FieldType::Amounts;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(const Amounts &value) { return storedAmounts(value); }
    static bool load(Amounts &value, const QVariant &stored)
    {
        const auto amounts = amountsFromStored(stored.toString());
        value = amounts.value_or(Amounts{});
        return amounts.has_value();
    }
};

template <>
struct FieldTraits<UnitCode> {
    static constexpr FieldType type = FieldType::Unit;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(const UnitCode &value) { return FieldTraits<QString>::store(value.code); }
    static bool load(UnitCode &value, const QVariant &stored)
    {
        return FieldTraits<QString>::load(value.code, stored);
    }
};

template <>
struct FieldTraits<BlobHash> {
    static constexpr FieldType type = FieldType::Blob;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(const BlobHash &value)
    {
        return FieldTraits<QString>::store(value.sha256);
    }
    static bool load(BlobHash &value, const QVariant &stored)
    {
        return FieldTraits<QString>::load(value.sha256, stored);
    }
};

template <>
struct FieldTraits<QUuid> {
    static constexpr FieldType type = FieldType::Id;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(const QUuid &value) { return value.toString(QUuid::WithoutBraces); }
    static bool load(QUuid &value, const QVariant &stored)
    {
        const QString text = stored.toString();
        value = QUuid::fromString(text);
        return !value.isNull() && text.size() == 36;
    }
};

template <>
struct FieldTraits<AnyRecord> {
    static constexpr FieldType type = FieldType::Id;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(const AnyRecord &value) { return FieldTraits<QUuid>::store(value.id); }
    static bool load(AnyRecord &value, const QVariant &stored)
    {
        return FieldTraits<QUuid>::load(value.id, stored);
    }
};

template <Enumerated E>
struct FieldTraits<E> {
    static constexpr FieldType type = FieldType::Choice;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(E value) { return choiceKey(value); }
    static bool load(E &value, const QVariant &stored)
    {
        const auto choice = choiceFromKey<E>(stored.toString());
        value = choice.value_or(E{});
        return choice.has_value();
    }
};

template <class T>
struct FieldTraits<Ref<T>> {
    using Target = T;
    static constexpr FieldType type = FieldType::Link;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(const Ref<T> &value) { return FieldTraits<QUuid>::store(value.id); }
    static bool load(Ref<T> &value, const QVariant &stored)
    {
        return FieldTraits<QUuid>::load(value.id, stored);
    }
};

template <class T>
struct FieldTraits<Refs<T>> {
    using Target = T;
    static constexpr FieldType type = FieldType::Links;
    static constexpr StoredAs storedAs = StoredAs::Text;
    static QVariant store(const Refs<T> &value)
    {
        QString text = QStringLiteral("");
        for (const Ref<T> &ref : value) {
            if (!text.isEmpty())
                text += u' ';
            text += ref.id.toString(QUuid::WithoutBraces);
        }
        return text;
    }
    static bool load(Refs<T> &value, const QVariant &stored)
    {
        value.clear();
        const QString text = stored.toString();
        for (const QStringView part : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
            value.push_back({QUuid::fromString(part)});
            if (value.back().isNull())
                return false;
        }
        return stored.typeId() == QMetaType::QString;
    }
};

template <class T>
struct FieldTraits<std::optional<T>> : FieldTraits<T> {
    static QVariant store(const std::optional<T> &value)
    {
        return value ? FieldTraits<T>::store(*value) : QVariant();
    }
    static bool load(std::optional<T> &value, const QVariant &stored)
    {
        value.reset();
        if (stored.isNull())
            return true;
        return FieldTraits<T>::load(value.emplace(), stored);
    }
};

namespace detail {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
struct Unwrapped {
    using Type = T;
};
template <class T>
struct Unwrapped<std::optional<T>> {
    using Type = T;
};
template <class M>
struct MemberOf;
template <class R, class V>
struct MemberOf<V R::*> {
    using Record = R;
    using Value = V;
};

} // namespace detail

/// No single amount is larger, so that thousands of them add up in 64 bits.
inline constexpr qint64 mostDong = 1'000'000'000'000'000;

/// Describes one member: `field<&Facility::code>({.key = "code", .label = …})`.
template <auto member>
constexpr Field field(const FieldSpec &spec)
{
    using Record = typename detail::MemberOf<decltype(member)>::Record;
    using Value = typename detail::MemberOf<decltype(member)>::Value;
    using Plain = typename detail::Unwrapped<Value>::Type;
    using Traits = FieldTraits<Value>;
    Field result{spec};
    result.type = Traits::type;
    result.storedAs = Traits::storedAs;
    result.optional = detail::isOptional<Value>;
    if (Traits::type == FieldType::Money && !result.max)
        result.max = mostDong;
    if constexpr (requires { typename FieldTraits<Plain>::Target; })
        result.target = FieldTraits<Plain>::Target::kind;
    if constexpr (Enumerated<Plain>)
        result.choices = choicesOf<Plain>;
    result.get = [](const void *record) {
        return Traits::store(static_cast<const Record *>(record)->*member);
    };
    if constexpr (Traits::type == FieldType::Link) {
        result.link = [](const void *record) {
            const std::optional<Plain> value(static_cast<const Record *>(record)->*member);
            return value ? value->id : QUuid();
        };
    }
    result.set = [](void *record, const QVariant &stored) {
        return Traits::load(static_cast<Record *>(record)->*member, stored);
    };
    return result;
}

} // namespace sxsh
