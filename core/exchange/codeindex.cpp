// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codeindex.h"

#include "core/base/error.h"
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

/// The identity that the whole text is, else null.
QUuid identityIn(const QString &text)
{
    constexpr qsizetype plainSize = 36;
    constexpr qsizetype bracedSize = plainSize + 2;
    const bool fits = text.size() == plainSize || text.size() == bracedSize;
    return fits ? QUuid::fromString(text) : QUuid();
}

/// A key as typed by someone who leaves out what is not there: "CS001/DIEN/2018".
QString withoutGaps(const QString &key)
{
    return key.split(u'/', Qt::SkipEmptyParts).join(u'/');
}

QString pad(const QString &code, int digits)
{
    return code.rightJustified(digits, u'0');
}

QString ambiguous(const Records &records, EntityKind kind, const QString &typed,
                  const QList<QUuid> &found)
{
    QStringList codes;
    for (const QUuid &id : found) {
        const AdminUnit *unit = records.find(Ref<AdminUnit>{id});
        const AdminUnit *parent = unit ? records.find(unit->parent) : nullptr;
        codes += codeOf(records, kind, id) + (parent ? u" (%1)"_s.arg(parent->name) : QString());
    }
    codes.sort();
    return QCoreApplication::translate("CodeIndex", "“%1” may be any of %2: write the code.")
        .arg(typed, codes.join(u", "));
}

/// "Sở Công Thương" of "Sở Công Thương tỉnh Hà Giang": within a province nobody writes the rest.
/// Empty where the name does not end with the unit's.
QString shortName(const Records &records, const Organisation &organisation)
{
    const AdminUnit *unit = records.find(organisation.unit);
    if (!unit)
        return {};
    const QString name = folded(organisation.name);
    const QString ending = u' ' + folded(unit->name);
    return name.endsWith(ending) ? name.chopped(ending.size()) : QString();
}

/// "UBND huyện Đồng Văn" is the people's committee of the district.
QString withoutAbbreviation(const QString &foldedName)
{
    constexpr QStringView abbreviation = u"ubnd ";
    return foldedName.startsWith(abbreviation)
               ? u"uy ban nhan dan "_s + foldedName.mid(abbreviation.size())
               : foldedName;
}

/// What kinds of units are called, and how officers shorten it.
struct UnitWord {
    QLatin1StringView word;
    QLatin1StringView shortened;
};
constexpr auto unitWords = std::to_array<UnitWord>({{"thanh pho"_L1, "tp"_L1},
                                                    {"thi xa"_L1, "tx"_L1},
                                                    {"thi tran"_L1, "tt"_L1},
                                                    {"huyen"_L1, "h"_L1},
                                                    {"quan"_L1, "q"_L1},
                                                    {"phuong"_L1, "p"_L1},
                                                    {"xa"_L1, "x"_L1}});

/// "thanh pho ha giang" of "tp. ha giang".
QString withUnitWord(const QString &foldedName)
{
    for (const UnitWord &kind : unitWords) {
        for (const QString &start :
             {kind.shortened + u" "_s, kind.shortened + u". "_s, kind.shortened + u"."_s}) {
            if (foldedName.startsWith(start))
                return kind.word + u" "_s + foldedName.sliced(start.size());
        }
    }
    return foldedName;
}

/// "ha giang" of "thanh pho ha giang": what a column headed "District" often holds.
QString withoutUnitWord(const QString &foldedName)
{
    for (const UnitWord &kind : unitWords) {
        if (foldedName.startsWith(kind.word + u" "_s))
            return foldedName.sliced(kind.word.size() + 1);
    }
    return foldedName;
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
    if (kind == EntityKind::Facility) {
        for (const FacilityState &state : m_records.all<FacilityState>())
            indexName(names, state);
    }
    return names;
}

QHash<QString, QUuid> &CodeIndex::naturalKeysOf(EntityKind kind) const
{
    auto at = m_naturalKeys.find(kind);
    if (at == m_naturalKeys.end()) {
        at = m_naturalKeys.insert(kind, {});
        for (const Record &record : m_records.records(kind))
            at->insert(naturalKey(m_records, record), record.id());
    }
    return *at;
}

void CodeIndex::index(Names &names, const Record &record) const
{
    const EntityInfo &info = record.info();
    const QUuid scope = scopeOf(record);
    const QUuid id = record.id();
    const auto text = [&](const Field &field) { return record.value(field).toString(); };
    // A record may come again when it is edited.
    const auto insert = [&](QMultiHash<QString, QUuid> &ids, const QString &name) {
        const QString key = scope.isNull() ? name : scoped(scope, name);
        if (!ids.contains(key, id))
            ids.insert(key, id);
    };
    if (const Field *code = info.field("code"); code && !text(*code).isEmpty()) {
        insert(names.byCode, text(*code));
        insert(names.byFoldedCode, folded(text(*code)));
    }
    for (const char *key : {"name", "label", "title", "document"}) {
        const Field *field = info.field(key);
        if (field && !text(*field).isEmpty())
            insert(names.byName, folded(text(*field)));
    }
    if (const auto *organisation = record.as<Organisation>()) {
        if (const QString name = shortName(m_records, *organisation); !name.isEmpty())
            insert(names.byShortName, name);
    }
}

void CodeIndex::indexName(Names &names, const FacilityState &state)
{
    const QString name = folded(state.name);
    if (!name.isEmpty() && !names.byName.contains(name, state.facility.id))
        names.byName.insert(name, state.facility.id);
}

void CodeIndex::add(const Record &record)
{
    m_resolved = {};
    m_added.insert(record.id(), record);
    if (const auto *state = record.as<FacilityState>())
        indexName(namesOf(EntityKind::Facility), *state);
    if (const auto *unit = record.as<AdminUnit>())
        units().add(*unit);
    else
        index(namesOf(record.kind()), record);
    naturalKeysOf(record.kind()).insert(naturalKey(m_records, record), record.id());
}

std::optional<Record> CodeIndex::find(EntityKind kind, QUuid id) const
{
    const auto at = m_added.constFind(id);
    return at == m_added.cend() ? m_records.find(kind, id) : std::optional(*at);
}

void CodeIndex::Units::add(const AdminUnit &unit)
{
    all.insert(unit.id, unit);
    if (!byCode.contains(unit.code, unit.id))
        byCode.insert(unit.code, unit.id);
    if (const QString name = folded(unit.name); !byName.contains(name, unit.id))
        byName.insert(name, unit.id);
    if (const QString name = withoutUnitWord(folded(unit.name));
        !byShortName.contains(name, unit.id))
        byShortName.insert(name, unit.id);
}

bool CodeIndex::isWithin(QUuid unit, QUuid whole) const
{
    return units().isWithin(unit, whole);
}

bool CodeIndex::Units::isWithin(QUuid unit, QUuid whole) const
{
    const auto above = [this](QUuid id) {
        const auto at = all.constFind(id);
        return at == all.cend() || !at->parent ? QUuid() : at->parent->id;
    };
    // Bounded, because units that are being added may still form a ring.
    QUuid one = above(unit);
    for (std::size_t level = 0; level < choicesOf<UnitLevel>.size() && one != whole; ++level)
        one = above(one);
    return !whole.isNull() && one == whole;
}

QUuid CodeIndex::Units::meant(QList<QUuid> named, const Records &records) const
{
    if (named.size() > 1) {
        // What no plan of the file lived to see, or outlived, is not meant.
        const auto isOfPlans = [&](QUuid id) {
            const AdminUnit &unit = *all.constFind(id);
            const auto &plans = records.all<Plan>();
            return plans.size() == 0 || std::ranges::any_of(plans, [&unit](const Plan &plan) {
                       return (!plan.endsOn || !unit.validFrom ||
                               *unit.validFrom <= *plan.endsOn) &&
                              (!plan.startsOn || !unit.validTo || *plan.startsOn < *unit.validTo);
                   });
        };
        QList<QUuid> ofPlans;
        std::ranges::copy_if(named, std::back_inserter(ofPlans), isOfPlans);
        if (!ofPlans.isEmpty())
            named = ofPlans;
    }
    // A town bears the name of its district, which holds it either way.
    const auto whole = std::ranges::find_if(named, [&](QUuid id) {
        return std::ranges::all_of(named,
                                   [&](QUuid other) { return other == id || isWithin(other, id); });
    });
    return whole == named.end() ? QUuid() : *whole;
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
const AdminUnit *CodeIndex::Units::find(const QString &code, std::optional<QDate> day) const
{
    if (const qsizetype at = code.indexOf(u'@'); at >= 0) {
        const QDate named = QDate::fromString(code.mid(at + 1), Qt::ISODate);
        return named.isValid() ? find(code.left(at), named) : nullptr;
    }
    const AdminUnit *oldest = nullptr;
    for (const QUuid &id : byCode.values(code)) {
        const AdminUnit &unit = *all.constFind(id);
        if (day && unit.isValidOn(*day))
            return &unit;
        if (!oldest || !unit.validFrom ||
            (oldest->validFrom && *unit.validFrom < *oldest->validFrom))
            oldest = &unit;
    }
    return day ? nullptr : oldest;
}

ResolvedLink CodeIndex::resolveUnit(const QString &typed, const LinkContext &context) const
{
    const Units &known = units();
    QString code = typed;
    // A spreadsheet that took the code for a number has dropped its zeros.
    if (!known.byCode.contains(code) &&
        std::ranges::all_of(code, [](QChar c) { return c.isDigit(); })) {
        for (const int digits : {2, 3, 5}) {
            if (code.size() < digits && known.byCode.contains(pad(code, digits))) {
                code = pad(code, digits);
                break;
            }
        }
    }
    if (const auto unit = known.find(code, context.day))
        return {.id = unit->id};
    if (known.byCode.contains(code) && context.day) {
        return {.problem =
                    QCoreApplication::translate(
                        "CodeIndex", "Unit %1 did not exist on %2. Write the code of that time, or "
                                     "“%1@date” for the unit that bore it on that date.")
                        .arg(code, context.day->toString(u"dd/MM/yyyy"))};
    }
    const auto validOf = [&](const QList<QUuid> &ids) {
        QList<QUuid> valid;
        for (const QUuid &id : ids) {
            if (!context.day || known.all.constFind(id)->isValidOn(*context.day))
                valid.push_back(id);
        }
        return valid;
    };
    const QString name = folded(typed);
    QList<QUuid> named = validOf(known.byName.values(name));
    if (named.isEmpty())
        named = validOf(known.byName.values(withUnitWord(name)));
    if (named.isEmpty())
        named = validOf(known.byShortName.values(name));
    if (const QUuid meant = known.meant(named, m_records); !meant.isNull())
        return {.id = meant};
    if (!named.isEmpty())
        return {.problem = ambiguous(m_records, EntityKind::AdminUnit, typed, named)};
    return {.problem = QCoreApplication::translate(
                           "CodeIndex", "There is no administrative unit “%1”. Check its code.")
                           .arg(typed)};
}

bool CodeIndex::isWithinFacility(EntityKind kind)
{
    return kind == EntityKind::Product || kind == EntityKind::Driver || kind == EntityKind::Measure;
}

ResolvedLink CodeIndex::resolve(EntityKind kind, const QString &typed,
                                const LinkContext &context) const
{
    Resolved &last = m_resolved[static_cast<std::size_t>(kind)];
    if (last.typed != typed || last.context != context || last.typed.isEmpty())
        last = {typed, context, look(kind, typed, context)};
    return last.link;
}

ResolvedLink CodeIndex::look(EntityKind kind, const QString &typed,
                             const LinkContext &context) const
{
    if (const QUuid id = identityIn(typed); !id.isNull() && find(kind, id))
        return {.id = id};
    if (kind == EntityKind::AdminUnit)
        return resolveUnit(typed, context);
    const Names &names = namesOf(kind);
    const auto key = [&](const QString &text) {
        return isWithinFacility(kind) ? scoped(context.facility, text) : text;
    };
    QList<QUuid> named = names.byCode.values(key(typed));
    if (named.isEmpty() && typed.contains(u'/')) {
        if (const QUuid id = naturalKeysOf(kind).value(typed); !id.isNull())
            return {.id = id};
    }
    if (named.isEmpty())
        named = names.byName.values(key(folded(typed)));
    if (named.isEmpty() && kind == EntityKind::Organisation) {
        const QString name = withoutAbbreviation(folded(typed));
        named = names.byName.values(name);
        if (named.isEmpty())
            named = names.byShortName.values(name);
    }
    if (named.isEmpty())
        named = names.byFoldedCode.values(key(folded(typed)));
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
    if (const QUuid id = identityIn(code); !id.isNull())
        return records.find(kind, id);
    if (kind == EntityKind::AdminUnit) {
        const AdminUnit *unit = unitByCode(records, code, {});
        if (const AdminUnit *current = unitByCode(records, code, today))
            unit = current;
        return unit ? std::optional<Record>(*unit) : std::nullopt;
    }
    std::vector<Record> exact;
    std::vector<Record> loose; // by a code that may be shared, or by the key without its gaps
    const QString keyWithoutGaps = withoutGaps(code);
    const EntityInfo &info = entityInfo(kind);
    const Field *codeField = info.field("code");
    for (const Record &record : records.records(kind)) {
        const QString key = naturalKey(records, record);
        if (key == code || codeOf(records, record) == code)
            exact.push_back(record);
        else if ((codeField && record.value(*codeField).toString() == code) ||
                 (code.contains(u'/') && withoutGaps(key) == keyWithoutGaps))
            loose.push_back(record);
    }
    const std::vector<Record> &found = exact.empty() ? loose : exact;
    if (found.size() > 1) {
        QStringList ids;
        for (const Record &record : found)
            ids += record.id().toString(QUuid::WithoutBraces);
        throw Error(
            QCoreApplication::translate(
                "CodeIndex", "“%1” may be any of %2 records of “%3”. Name the one you mean "
                             "by its identity: %4.")
                .arg(code, QString::number(found.size()), entityLabel(info), ids.join(u", ")));
    }
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace sxsh
