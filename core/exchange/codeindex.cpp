// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codeindex.h"

#include "core/base/foldedtext.h"
#include "core/model/caption.h"
#include "core/model/dated.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString scoped(QUuid facility, const QString &code)
{
    return facility.toString(QUuid::Id128) + u'/' + code;
}

/// The facility within which codes of this record are told apart; null where codes are unique in
/// the file.
QUuid scopeOf(const Record &record)
{
    if (const auto *product = record.as<Product>())
        return product->facility.id;
    if (const auto *driver = record.as<Driver>())
        return driver->facility.id;
    if (const auto *measure = record.as<Measure>())
        return measure->facility.id;
    return {};
}

QString pad(const QString &code, int digits)
{
    return code.rightJustified(digits, u'0');
}

QString ambiguous(const Records &records, EntityKind kind, const QString &typed,
                  const QList<QUuid> &found)
{
    QStringList codes;
    for (const QUuid &id : found)
        codes += codeOf(records, kind, id);
    codes.sort();
    return QCoreApplication::translate("CodeIndex", "“%1” may be any of %2: write the code.")
        .arg(typed, codes.join(u", "));
}

} // namespace

CodeIndex::Names &CodeIndex::namesOf(EntityKind kind) const
{
    const auto at = m_names.find(kind);
    if (at != m_names.end())
        return *at;
    Names &names = m_names[kind];
    for (const Record &record : m_records.records(kind))
        index(names, record);
    return names;
}

void CodeIndex::index(Names &names, const Record &record) const
{
    const EntityInfo &info = record.info();
    const QUuid scope = scopeOf(record);
    const auto text = [&](const Field &field) { return record.value(field).toString(); };
    if (const Field *code = info.field("code"); code && !text(*code).isEmpty())
        names.byCode.insert(scope.isNull() ? text(*code) : scoped(scope, text(*code)), record.id());
    for (const char *key : {"name", "label", "title", "document"}) {
        const Field *field = info.field(key);
        if (!field || text(*field).isEmpty())
            continue;
        const QString name = folded(text(*field));
        names.byName.insert(scope.isNull() ? name : scoped(scope, name), record.id());
    }
}

void CodeIndex::add(const Record &record)
{
    m_added.insert(record.id(), record);
    if (const auto *unit = record.as<AdminUnit>())
        units().add(*unit);
    const auto at = m_names.find(record.kind());
    if (at != m_names.end())
        index(*at, record);
    else
        index(namesOf(record.kind()), record);
}

std::optional<Record> CodeIndex::find(EntityKind kind, QUuid id) const
{
    const auto at = m_added.constFind(id);
    return at == m_added.cend() ? m_records.find(kind, id) : std::optional(*at);
}

void CodeIndex::Units::add(const AdminUnit &unit)
{
    byCode.insert(unit.code, unit);
    byName.insert(folded(unit.name), unit);
}

CodeIndex::Units &CodeIndex::units() const
{
    if (!m_units) {
        m_units.emplace();
        for (const AdminUnit &unit : m_records.all<AdminUnit>())
            m_units->add(unit);
    }
    return *m_units;
}

/// Like unitByCode(), with the units that are being added.
std::optional<AdminUnit> CodeIndex::Units::find(const QString &code, std::optional<QDate> day) const
{
    const qsizetype at = code.indexOf(u'@');
    const std::optional<QDate> from =
        at < 0 ? std::nullopt : std::optional(QDate::fromString(code.mid(at + 1), Qt::ISODate));
    std::optional<AdminUnit> oldest;
    for (const AdminUnit &unit : byCode.values(at < 0 ? code : code.left(at))) {
        if (from ? unit.validFrom == from : day && unit.isValidOn(*day))
            return unit;
        if (!oldest || !unit.validFrom ||
            (oldest->validFrom && *unit.validFrom < *oldest->validFrom))
            oldest = unit;
    }
    return from || day ? std::nullopt : oldest;
}

ResolvedLink CodeIndex::resolveUnit(const QString &typed, const LinkContext &context) const
{
    const Units &all = units();
    QString code = typed;
    // A spreadsheet that took the code for a number has dropped its zeros.
    if (!all.byCode.contains(code) &&
        std::ranges::all_of(code, [](QChar c) { return c.isDigit(); })) {
        for (const int digits : {2, 3, 5}) {
            if (code.size() < digits && all.byCode.contains(pad(code, digits))) {
                code = pad(code, digits);
                break;
            }
        }
    }
    if (const auto unit = all.find(code, context.day))
        return {.id = unit->id};
    if (all.byCode.contains(code) && context.day) {
        return {.problem =
                    QCoreApplication::translate(
                        "CodeIndex", "Unit %1 did not exist on %2. Write the code of that time, or "
                                     "“code@date” to choose the "
                                     "unit that began on that date.")
                        .arg(code, context.day->toString(u"dd/MM/yyyy"))};
    }
    QList<QUuid> named;
    for (const AdminUnit &unit : all.byName.values(folded(typed))) {
        if (!context.day || unit.isValidOn(*context.day))
            named.push_back(unit.id);
    }
    if (named.size() == 1)
        return {.id = named.front()};
    if (!named.isEmpty())
        return {.problem = ambiguous(m_records, EntityKind::AdminUnit, typed, named)};
    return {.problem = QCoreApplication::translate(
                           "CodeIndex", "There is no administrative unit “%1”. Check its code.")
                           .arg(typed)};
}

ResolvedLink CodeIndex::resolve(EntityKind kind, const QString &typed,
                                const LinkContext &context) const
{
    if (typed.size() >= 32) {
        const QUuid id = QUuid::fromString(typed);
        if (!id.isNull() && find(kind, id))
            return {.id = id};
    }
    if (kind == EntityKind::AdminUnit)
        return resolveUnit(typed, context);
    const Names &names = namesOf(kind);
    const bool inFacility =
        kind == EntityKind::Product || kind == EntityKind::Driver || kind == EntityKind::Measure;
    const auto key = [&](const QString &text) {
        return inFacility ? scoped(context.facility, text) : text;
    };
    const QString name = folded(typed);
    QList<QUuid> named = names.byCode.values(key(typed));
    if (named.isEmpty())
        named = names.byName.values(key(name));
    if (named.isEmpty()) {
        for (auto at = names.byCode.cbegin(); at != names.byCode.cend(); ++at) {
            if (at.key().size() == key(typed).size() && folded(at.key()) == folded(key(typed)))
                named.push_back(*at);
        }
    }
    if (named.isEmpty() && typed.contains(u'/')) {
        for (const Record &record : m_records.records(kind)) {
            if (codeOf(m_records, record) == typed)
                return {.id = record.id()};
        }
    }
    if (named.size() == 1)
        return {.id = named.front()};
    if (!named.isEmpty())
        return {.problem = ambiguous(m_records, kind, typed, named)};
    return {.problem = QCoreApplication::translate(
                           "CodeIndex",
                           "There is no record of “%1” with the code or name “%2”. Add it first or "
                           "correct the code.")
                           .arg(entityLabel(entityInfo(kind)), typed)};
}

std::optional<Record> findByCode(const Records &records, EntityKind kind, const QString &code,
                                 QDate today)
{
    if (const QUuid id = QUuid::fromString(code); !id.isNull())
        return records.find(kind, id);
    if (kind == EntityKind::AdminUnit) {
        const AdminUnit *unit = unitByCode(records, code, {});
        if (const AdminUnit *current = unitByCode(records, code, today))
            unit = current;
        return unit ? std::optional<Record>(*unit) : std::nullopt;
    }
    std::optional<Record> byCode;
    int found = 0;
    const EntityInfo &info = entityInfo(kind);
    const Field *codeField = info.field("code");
    for (const Record &record : records.records(kind)) {
        if (codeOf(records, record) == code)
            return record;
        if (codeField && record.value(*codeField).toString() == code) {
            byCode = record;
            ++found;
        }
    }
    return found == 1 ? byCode : std::nullopt;
}

} // namespace sxsh
