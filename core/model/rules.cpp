// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/base/unit.h"
#include "core/model/caption.h"
#include "core/model/confirmation.h"
#include "core/model/lockedbase.h"
#include "core/model/rulecheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <array>
#include <bit>

namespace sxsh {

namespace {

bool isAbsent(const QVariant &stored)
{
    return stored.isNull() ||
           (stored.typeId() == QMetaType::QString && stored.toString().isEmpty());
}

/// Control characters, and those that turn the direction of what follows, make one text look like
/// another.
bool isUnprintable(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString numberOf(const Field &field, qint64 stored)
{
    if (field.type == FieldType::Integer && field.keyText().contains(QLatin1String("year")))
        return QString::number(stored); // a year is not grouped
    return numberText(field.type == FieldType::Decimal ? Decimal{stored}.scaled()
                                                       : ScaledNumber{stored, 0},
                      spokenLanguage());
}

QString outOfRange(const Field &field, qint64 value)
{
    if (field.min && value < *field.min) {
        return *field.min == 0
                   ? QCoreApplication::translate("Rules", "%1 is %2, but must not be negative.")
                         .arg(fieldLabel(field), numberOf(field, value))
                   : QCoreApplication::translate("Rules", "%1 is %2, but must be at least %3.")
                         .arg(fieldLabel(field), numberOf(field, value),
                              numberOf(field, *field.min));
    }
    constexpr qint64 wholeNano = 1'000'000'000;
    if (field.max && value > *field.max && field.fraction && *field.max <= wholeNano) {
        return QCoreApplication::translate(
                   "Rules", "%1 is %2, but must be at most %3: write a percentage with its sign, "
                            "such as 12%.")
            .arg(fieldLabel(field), percentText(Decimal{value}.scaled(), spokenLanguage()),
                 percentText(Decimal{*field.max}.scaled(), spokenLanguage()));
    }
    if (field.max && value > *field.max) {
        return QCoreApplication::translate("Rules", "%1 is %2, but must be at most %3.")
            .arg(fieldLabel(field), numberOf(field, value), numberOf(field, *field.max));
    }
    return {};
}

QString deadLink(const Records &records, const Field &field, QUuid target)
{
    const bool exists = withEntity(
        field.target, [&]<class T>() { return records.all<T>().find(target) != nullptr; });
    if (exists)
        return {};
    return QCoreApplication::translate(
               "Rules", "%1 points to a record of “%2” that does not exist or is being removed.")
        .arg(fieldLabel(field), entityLabel(entityInfo(field.target)));
}

QString missing(const Field &field)
{
    return field.required
               ? QCoreApplication::translate("Rules", "%1 is missing.").arg(fieldLabel(field))
               : QString();
}

/// What is wrong with a text; empty where nothing is.
QString unfitText(const Field &field, const QString &text)
{
    if (std::ranges::any_of(text, isUnprintable)) {
        return QCoreApplication::translate(
                   "Rules", "%1 contains an invisible control character. Type it anew.")
            .arg(fieldLabel(field));
    }
    if (text.size() > field.maxLength) {
        return QCoreApplication::translate("Rules",
                                           "%1 has %2 characters, at most %3 fit. Shorten it.")
            .arg(fieldLabel(field), numberText({.mantissa = text.size()}, spokenLanguage()),
                 numberText({.mantissa = field.maxLength}, spokenLanguage()));
    }
    return {};
}

} // namespace

QString unfitValue(const Field &field, const QVariant &stored)
{
    switch (field.type) {
    case FieldType::Text:
        return unfitText(field, stored.toString());
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Decimal:
        return outOfRange(field, stored.toLongLong());
    default:
        return {};
    }
}

namespace {

/// What is wrong with one field of the record; empty where nothing is.
QString wrongField(const Records &records, const void *record, const Field &field)
{
    if (field.type == FieldType::Amounts)
        return {}; // never absent, and only the rules of its entity say more
    if (field.type == FieldType::Link) {
        const QUuid target = field.link(record);
        return target.isNull() ? missing(field) : deadLink(records, field, target);
    }
    const QVariant stored = field.get(record);
    if (isAbsent(stored))
        return missing(field);
    switch (field.type) {
    case FieldType::Unit:
        if (!findUnit(stored.toString())) {
            return QCoreApplication::translate("Rules", "“%1” is not a unit known here.")
                .arg(stored.toString());
        }
        return {};
    case FieldType::Links:
        for (const QString &part : stored.toString().split(u' ', Qt::SkipEmptyParts)) {
            if (const QString dead = deadLink(records, field, QUuid::fromString(part));
                !dead.isEmpty())
                return dead;
        }
        return {};
    default:
        return unfitValue(field, stored);
    }
}

/// The fields of the natural key, looked up once.
template <Entity T>
std::vector<const Field *> keyFields()
{
    const EntityInfo &info = infoOf<T>();
    std::vector<const Field *> fields;
    for (const char *key : info.naturalKey)
        fields.push_back(&info.fields[info.position(QLatin1String(key))]);
    return fields;
}

enum class Case { AsWritten, Folded };

/// A text that only records of the same natural key share.
QString keyText(const void *record, const std::vector<const Field *> &fields, Case letters)
{
    QString text;
    for (const Field *field : fields) {
        if (field->link) {
            const auto id = std::bit_cast<std::array<char16_t, 8>>(field->link(record));
            text += QStringView(id);
        } else {
            const QString value = field->get(record).toString();
            text += letters == Case::Folded ? value.toCaseFolded() : value;
        }
        text += QChar(0x1f);
    }
    return text;
}

/// Finds records of one entity that an officer could not tell apart; only among the siblings of
/// what was touched.
template <Entity T>
void checkUnique(RuleCheck &check, const QSet<QUuid> &touched)
{
    const EntityInfo &info = infoOf<T>();
    const Table<T> &table = check.records().template all<T>();
    const std::vector<const Field *> fields = keyFields<T>();
    QHash<QString, QUuid> first;
    const bool hasCode = std::ranges::any_of(info.naturalKey, [](const char *key) {
        return QLatin1String(key) == QLatin1String("code");
    });
    QHash<QString, QUuid> alike; // without regard to capital letters
    const auto seeAlike = [&](const T &record) {
        const QString folded = keyText(&record, fields, Case::Folded);
        const auto at = alike.constFind(folded);
        if (at == alike.cend()) {
            alike.insert(folded, record.id);
            return;
        }
        const bool isNew = touched.contains(record.id);
        const T &reported = isNew ? record : *table.find(*at);
        const T &other = isNew ? *table.find(*at) : record;
        if ((isNew || touched.contains(*at)) &&
            keyText(&other, fields, Case::AsWritten) != keyText(&reported, fields, Case::AsWritten))
            check.soft(reported, "code",
                       QCoreApplication::translate(
                           "Rules", "The code %1 differs from %2 only in capital letters. If both "
                                    "mean the same record, keep one.")
                           .arg(spokenCode(check.records(), Record(reported)),
                                spokenCode(check.records(), Record(other))));
    };
    const auto see = [&](const T &record) {
        const QString key = keyText(&record, fields, Case::AsWritten);
        if (hasCode)
            seeAlike(record);
        const auto at = first.constFind(key);
        if (at == first.cend()) {
            first.insert(key, record.id);
        } else if (touched.contains(record.id) || touched.contains(*at)) {
            const T &reported = touched.contains(record.id) ? record : *table.find(*at);
            check.hard(reported, info.naturalKey.back(),
                       QCoreApplication::translate(
                           "Rules", "There is already a record of “%1” with the code %2.")
                           .arg(entityLabel(info), spokenCode(check.records(), Record(reported))));
        }
    };
    if constexpr (Owned<T>) {
        if constexpr (keyNamesOwner<T>) {
            QSet<QUuid> owners;
            for (const QUuid &id : touched) {
                if (const T *record = table.find(id))
                    owners.insert(record->owner());
            }
            for (const QUuid &owner : owners) {
                first.clear();
                alike.clear();
                for (const T &record : table.of(owner))
                    see(record);
            }
            return;
        }
    }
    for (const T &record : table)
        see(record);
}

/// Reports records that still point to one that was removed.
void checkRemoved(RuleCheck &check, const QHash<EntityKind, QHash<QUuid, const Change *>> &removed)
{
    if (removed.isEmpty())
        return;
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        for (const Field &field : info.fields) {
            if (field.type != FieldType::Link && field.type != FieldType::Links)
                continue;
            const auto gone = removed.constFind(field.target);
            if (gone == removed.cend())
                continue;
            withEntity(info.kind, [&]<class T>() {
                for (const T &record : check.records().all<T>()) {
                    const QString stored = field.get(&record).toString();
                    for (const QStringView part :
                         QStringView(stored).tokenize(u' ', Qt::SkipEmptyParts)) {
                        const Change *change = gone->value(QUuid::fromString(part));
                        if (!change)
                            continue;
                        check.report(Severity::Hard, Record(record), field.key,
                                     QCoreApplication::translate(
                                         "Rules", "This %1 still uses what would be removed (%2 "
                                                  "%3): change or remove it first.")
                                         .arg(entityLabel(info).toLower(),
                                              fieldLabel(field).toLower(),
                                              spokenCode(check.records(), change->record())));
                    }
                }
            });
        }
    }
}

/// The code of a facility, also of one that the set removes.
QString codeOfFacility(const Records &records, const ChangeSet &set, Ref<Facility> ref)
{
    if (const Facility *facility = records.find(ref))
        return facility->code;
    for (const Change &change : set.changes) {
        const auto *removed = change.before ? change.before->as<Facility>() : nullptr;
        if (removed && removed->id == ref.id)
            return removed->code;
    }
    return {};
}

/// Refuses a change after which the savings of a locked base period would be others.
void checkLock(RuleCheck &check, const ChangeSet &set, const Record &record, const Baseline &locked)
{
    const QString since = dateText(*locked.lockedOn, spokenLanguage());
    switch (record.kind()) {
    case EntityKind::Baseline:
        check.report(Severity::Hard, record, "locked_on",
                     QCoreApplication::translate(
                         "Rules", "The base period of %2 is locked since %1: to change what it "
                                  "compares, or to remove it, unlock it first.")
                         .arg(since, codeOfFacility(check.records(), set, locked.facility)));
        return;
    case EntityKind::Adjustment:
        check.report(Severity::Hard, record, "month",
                     QCoreApplication::translate(
                         "Rules",
                         "The month is in a base period that is locked since %1: to adjust "
                         "it unlock the period, and lock it again afterwards.")
                         .arg(since));
        return;
    default:
        check.report(Severity::Hard, record,
                     record.kind() == EntityKind::Product ? "coefficient" : "amounts",
                     QCoreApplication::translate(
                         "Rules",
                         "A base period that is locked since %1 rests on these figures: to "
                         "enter, change or remove them unlock it, and lock it again afterwards.")
                         .arg(since));
    }
}

/// True when an edit gives the record another natural key.
bool changesKey(const Change &change)
{
    const EntityInfo &info = change.record().info();
    return std::ranges::any_of(info.naturalKey, [&](const char *key) {
        return change.before->value(QLatin1String(key)) != change.after->value(QLatin1String(key));
    });
}

template <Entity T>
void checkOne(RuleCheck &check, const T &record)
{
    for (const Field &field : infoOf<T>().fields.subspan(1)) {
        if (const QString wrong = wrongField(check.records(), &record, field); !wrong.isEmpty())
            check.hard(record, field.key, wrong);
    }
    checkRecord(check, record);
}

template <Entity T>
void checkKind(RuleCheck &check)
{
    QSet<QUuid> all;
    for (const T &record : check.records().template all<T>()) {
        checkOne(check, record);
        all.insert(record.id);
    }
    checkUnique<T>(check, all);
}

template <Entity T>
void checkPartsOf(RuleCheck &check, QUuid owner)
{
    QSet<QUuid> all;
    for (const T &record : check.records().template all<T>().of(owner)) {
        checkOne(check, record);
        all.insert(record.id);
    }
    checkUnique<T>(check, all);
}

} // namespace

namespace {

/// The column an officer finds it in; quantities fill several.
QString columnOf(const Field *described, const char *field)
{
    if (!described)
        return QString::fromLatin1(field);
    return described->type == FieldType::Amounts ? QStringLiteral("total")
                                                 : QString(described->columnText());
}

} // namespace

void RuleCheck::report(Severity severity, const Record &record, const char *field,
                       const QString &message)
{
    const EntityInfo &info = record.info();
    const Field *described = info.field(QLatin1String(field));
    if (severity == Severity::Soft && described && confirmationOf(m_records, record, *described))
        return;
    m_issues.push_back({.severity = severity,
                        .entity = info.keyText(),
                        .record = codeOf(m_records, record),
                        .field = columnOf(described, field),
                        .message = message,
                        .id = record.id(),
                        .spoken = spokenCode(m_records, record)});
}

Issues checkRules(const Records &records, const ChangeSet &set, QDate today,
                  const ChangeProgress &progress, Locks locks)
{
    constexpr std::size_t changesPerStep = 64;
    std::size_t done = 0;
    Issues issues;
    RuleCheck check(records, today, issues);
    QHash<EntityKind, QSet<QUuid>> touched;
    QHash<EntityKind, QSet<QUuid>> newKeys;
    QHash<EntityKind, QHash<QUuid, const Change *>> removed;
    QSet<QUuid> bereft; // facilities that lost a state or a placement
    const LockedBases locked(records, set);
    for (const Change &change : set.changes) {
        if (progress && done++ % changesPerStep == 0)
            progress(done);
        const Record &record = change.record();
        if (locks == Locks::Kept && change.before && record.kind() == EntityKind::Snapshot) {
            check.report(Severity::Hard, record, "code",
                         QCoreApplication::translate(
                             "Rules", "A frozen report stays as it was frozen: freeze another one "
                                      "where something has changed."));
        }
        if (const Baseline *kept = locks == Locks::Kept ? locked.behind(change) : nullptr)
            checkLock(check, set, record, *kept);
        const auto stored = change.after ? records.find(record.kind(), record.id()) : std::nullopt;
        if (!stored) {
            removed[record.kind()].insert(record.id(), &change);
            if (record.kind() == EntityKind::FacilityState ||
                record.kind() == EntityKind::FacilityPlacement)
                bereft.insert(record.owner());
            continue;
        }
        if (!change.before || changesKey(change))
            newKeys[record.kind()].insert(record.id());
        if (touched[record.kind()].contains(record.id()))
            continue;
        touched[record.kind()].insert(record.id());
        stored->visit([&](const auto &value) { checkOne(check, value); });
    }
    for (const QUuid &id : bereft - touched[EntityKind::Facility]) {
        if (const Facility *facility = records.all<Facility>().find(id))
            checkRecord(check, *facility);
    }
    for (const auto &[kind, ids] : newKeys.asKeyValueRange())
        withEntity(kind, [&]<class T>() { checkUnique<T>(check, ids); });
    checkRemoved(check, removed);
    return issues;
}

Issues checkAllRules(const Records &records, QDate today)
{
    Issues issues;
    RuleCheck check(records, today, issues);
    for (int kind = 0; kind < entityCount; ++kind)
        withEntity(static_cast<EntityKind>(kind), [&]<class T>() { checkKind<T>(check); });
    return issues;
}

Issues checkRulesOf(const Records &records, EntityKind kind, QDate today)
{
    Issues issues;
    RuleCheck check(records, today, issues);
    withEntity(kind, [&]<class T>() { checkKind<T>(check); });
    return issues;
}

Issues checkRulesOfConsumption(const Records &records, Ref<Facility> facility, QDate today)
{
    Issues issues;
    RuleCheck check(records, today, issues);
    checkPartsOf<Usage>(check, facility.id);
    checkPartsOf<Output>(check, facility.id);
    return issues;
}

} // namespace sxsh
