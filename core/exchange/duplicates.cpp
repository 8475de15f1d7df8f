// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates.h"

#include "core/base/editdistance.h"
#include "core/model/samefacility.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>
#include <bit>
#include <map>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

// Vietnamese syllables have three letters or so: more than one slip in seven letters makes another
// syllable, and so another name; of names shorter than seven letters none is forgiven.
constexpr int leastLikeness = 85;
// However long a name is, with more slips than these somebody meant something else.
constexpr int mostSlips = 2;

/// A bare name made ready to be compared.
struct Name {
    QStringList words{};
    QString letters{};    ///< of all words; where they are parted is no difference
    QString tellsApart{}; ///< numbers and single letters: "Xưởng 1" is not "Xưởng 2"
    quint64 has = 0;      ///< which letters there are, a bit each
};

struct Entry {
    const Facility *facility = nullptr;
    std::vector<Name> names{}; ///< of all its states: what came back may bear an older one
    QString taxCode{};
    QUuid enterprise{};
    QUuid unit{};
    int group = 0; ///< of those that are linked
    bool isAdded = false;
};

bool isNumeral(const QString &word)
{
    const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    return hasDigit || word.size() == 1 || word == u"ii" || word == u"iii" || word == u"iv";
}

Name nameOf(QStringList words)
{
    Name name{.words = words, .letters = words.join(QString())};
    words.removeIf([](const QString &word) { return !isNumeral(word); });
    words.sort();
    name.tellsApart = words.join(u' ');
    for (const QChar letter : name.letters)
        name.has |= quint64(1) << (letter.unicode() % 64);
    return name;
}

/// True where words in the same place are other words: "gạch" and "chè" are two goods, not slips.
bool hasOtherWord(const Name &a, const Name &b)
{
    if (a.words.size() != b.words.size())
        return false;
    for (qsizetype at = 0; at < a.words.size(); ++at) {
        if (!editDistance(a.words[at], b.words[at], 1))
            return true;
    }
    return false;
}

/// The likeness in percent; none where they are other names.
std::optional<int> likeness(const Name &a, const Name &b)
{
    const auto longer = static_cast<int>(std::max(a.letters.size(), b.letters.size()));
    const int most = std::min(mostSlips, longer * (100 - leastLikeness) / 100);
    // Each slip brings or takes one letter at most; this refuses nearly all without more work.
    if (std::popcount(a.has & ~b.has) > most || std::popcount(b.has & ~a.has) > most)
        return {};
    if (longer == 0 || a.tellsApart != b.tellsApart)
        return {};
    const auto distance = editDistance(a.letters, b.letters, most);
    return distance && !hasOtherWord(a, b)
               ? std::optional(100 - (100 * *distance + longer - 1) / longer)
               : std::nullopt;
}

std::optional<int> likeness(const Entry &a, const Entry &b)
{
    std::optional<int> best;
    for (const Name &one : a.names) {
        for (const Name &other : b.names)
            best = std::max(best, likeness(one, other));
    }
    return best;
}

/// True where numbers in their names say that one enterprise counts them as two.
bool areNumberedApart(const Entry &a, const Entry &b)
{
    return std::ranges::all_of(a.names, [&](const Name &one) {
        return std::ranges::none_of(
            b.names, [&](const Name &other) { return one.tellsApart == other.tellsApart; });
    });
}

bool haveOneEnterprise(const Entry &a, const Entry &b)
{
    return a.taxCode == b.taxCode && !a.enterprise.isNull() && !b.enterprise.isNull() &&
           (!a.taxCode.isEmpty() || a.enterprise == b.enterprise);
}

/// The tax code without the three digits of a branch.
QStringView legalPerson(const QString &taxCode)
{
    constexpr qsizetype ofBranch = 13;
    return QStringView(taxCode).chopped(taxCode.size() == ofBranch ? 3 : 0);
}

TaxTie taxTie(const Entry &a, const Entry &b)
{
    if (haveOneEnterprise(a, b))
        return a.taxCode.isEmpty() ? TaxTie::SameEnterprise : TaxTie::Same;
    if (a.taxCode.isEmpty() || b.taxCode.isEmpty())
        return TaxTie::Unknown;
    if (legalPerson(a.taxCode) == legalPerson(b.taxCode))
        return TaxTie::Branch;
    return editDistance(a.taxCode, b.taxCode, 1) ? TaxTie::OneSlip : TaxTie::Different;
}

bool isOneEnterprise(TaxTie tie)
{
    return tie == TaxTie::Same || tie == TaxTie::SameEnterprise;
}

/// The score of what was found; none where it is too little to ask an officer.
std::optional<int> scoreOf(const DuplicatePair &pair)
{
    const bool isTied = pair.units != UnitTie::Apart;
    if (!pair.likeness) {
        // An enterprise may well own several facilities, so this is far from certain.
        if (!isOneEnterprise(pair.tax) || pair.units != UnitTie::Same)
            return {};
        return 60;
    }
    if (!isOneEnterprise(pair.tax) && !isTied)
        return {};
    // What differs is taken off the likeness of the names: a code that is missing weighs less than
    // one that is another, a unit that was renamed by a reform hardly anything.
    const int units = pair.units == UnitTie::Same ? 0 : isTied ? 3 : 15;
    switch (pair.tax) {
    case TaxTie::Same:
    case TaxTie::SameEnterprise:
        return *pair.likeness - units;
    case TaxTie::Branch:
        return *pair.likeness - units - 8;
    case TaxTie::Unknown:
        return *pair.likeness - units - 10;
    case TaxTie::OneSlip:
        return *pair.likeness - units - 20;
    case TaxTie::Different:
        // Two legal persons, unless a code is quite wrong; only the very name lets one ask.
        return *pair.likeness == 100 ? std::optional(60 - units) : std::nullopt;
    }
    return {};
}

/// The newest of the dated records of a facility.
template <Entity T>
const T *newestOf(const Records &records, QUuid facility)
{
    const T *newest = nullptr;
    for (const T &one : records.all<T>().of(facility)) {
        if (!newest || std::pair(one.from.value_or(QDate()), one.id) >
                           std::pair(newest->from.value_or(QDate()), newest->id))
            newest = &one;
    }
    return newest;
}

class Search
{
public:
    Search(const Records &records, const BareNames &names, std::span<const QUuid> added)
        : m_records(records), m_ties(records), m_isPartial(!added.empty())
    {
        const QSet<QUuid> wanted(added.begin(), added.end());
        m_entries.reserve(records.all<Facility>().size());
        for (const Facility &facility : records.all<Facility>())
            m_entries.push_back(entryOf(facility, names, wanted.contains(facility.id)));
        std::ranges::sort(m_entries, [](const Entry &a, const Entry &b) {
            return std::tie(a.facility->code, a.facility->id) <
                   std::tie(b.facility->code, b.facility->id);
        });
        numberGroups();
    }

    std::vector<DuplicatePair> pairs()
    {
        compareEnterprises();
        compareUnits();
        std::vector<DuplicatePair> found;
        for (const auto &[groups, pair] : m_best)
            found.push_back(pair);
        std::ranges::stable_sort(found, [this](const DuplicatePair &a, const DuplicatePair &b) {
            const auto codes = [this](const DuplicatePair &pair) {
                return std::tuple(m_records.find(pair.first)->code, pair.first.id,
                                  m_records.find(pair.second)->code, pair.second.id);
            };
            return a.score != b.score ? a.score > b.score : codes(a) < codes(b);
        });
        return found;
    }

private:
    Entry entryOf(const Facility &facility, const BareNames &names, bool isAdded) const
    {
        Entry entry{.facility = &facility, .isAdded = isAdded};
        for (const FacilityState &state : m_records.all<FacilityState>().of(facility.id)) {
            Name name = nameOf(names.wordsOf(state.name));
            if (std::ranges::find(entry.names, name.letters, &Name::letters) == entry.names.end())
                entry.names.push_back(std::move(name));
        }
        if (const auto *state = newestOf<FacilityState>(m_records, facility.id)) {
            if (const Enterprise *owner = m_records.find(state->enterprise)) {
                entry.enterprise = owner->id;
                for (const QChar c : owner->taxCode) {
                    if (c.isLetterOrNumber())
                        entry.taxCode += c;
                }
            }
        }
        if (const auto *placement = newestOf<FacilityPlacement>(m_records, facility.id))
            entry.unit = placement->unit.id;
        return entry;
    }

    /// Linked facilities get one number, and pairs of numbers that were told apart are noted.
    void numberGroups()
    {
        QHash<QUuid, int> numbers;
        QHash<QUuid, int> groups;
        for (Entry &entry : m_entries) {
            const QUuid main = mainEntry(m_records, {entry.facility->id}).id;
            entry.group = numbers.value(main, static_cast<int>(numbers.size()));
            numbers.insert(main, entry.group);
            groups.insert(entry.facility->id, entry.group);
        }
        for (const Confirmation &one : m_records.all<Confirmation>()) {
            const auto other = toldApartFrom(one);
            if (other && groups.contains(one.record.id) && groups.contains(other->id))
                m_apart.insert(key(groups[one.record.id], groups[other->id]));
        }
    }

    static std::pair<int, int> key(int a, int b) { return std::minmax({a, b}); }

    void compareEnterprises()
    {
        QHash<QString, std::vector<std::size_t>> owned;
        for (std::size_t at = 0; at < m_entries.size(); ++at) {
            const Entry &entry = m_entries[at];
            if (!entry.enterprise.isNull())
                owned[entry.taxCode.isEmpty() ? entry.enterprise.toString() : entry.taxCode]
                    .push_back(at);
        }
        for (const std::vector<std::size_t> &block : owned)
            compare(block, block);
    }

    void compareUnits()
    {
        QHash<QUuid, std::vector<std::size_t>> members; // by each unit that theirs is or became
        QHash<QUuid, std::vector<std::size_t>> inside;  // by each unit that theirs lies in
        for (std::size_t at = 0; at < m_entries.size(); ++at) {
            for (const QUuid &unit : m_ties.becomes(m_entries[at].unit))
                members[unit].push_back(at);
            for (const QUuid &unit : m_ties.above(m_entries[at].unit))
                inside[unit].push_back(at);
        }
        for (auto at = members.cbegin(); at != members.cend(); ++at) {
            compare(*at, *at);
            if (const auto within = inside.constFind(at.key()); within != inside.cend())
                compare(*at, *within);
        }
    }

    void compare(const std::vector<std::size_t> &some, const std::vector<std::size_t> &others)
    {
        const bool isOneBlock = &some == &others;
        for (std::size_t at = 0; at < some.size(); ++at) {
            for (std::size_t next = isOneBlock ? at + 1 : 0; next < others.size(); ++next) {
                const Entry &a = m_entries[some[at]];
                const Entry &b = m_entries[others[next]];
                if (a.group != b.group && (!m_isPartial || a.isAdded || b.isAdded))
                    some[at] < others[next] ? compare(a, b) : compare(b, a);
            }
        }
    }

    void compare(const Entry &a, const Entry &b)
    {
        const auto alike = likeness(a, b);
        if (!alike && (!haveOneEnterprise(a, b) || areNumberedApart(a, b)))
            return;
        DuplicatePair pair{.first = {a.facility->id},
                           .second = {b.facility->id},
                           .likeness = alike,
                           .units = m_ties.between(a.unit, b.unit),
                           .tax = taxTie(a, b)};
        const auto score = scoreOf(pair);
        const auto groups = key(a.group, b.group);
        if (!score || m_apart.contains(groups))
            return;
        pair.score = *score;
        const auto [best, isNew] = m_best.try_emplace(groups, pair);
        if (!isNew && isSurer(pair, best->second))
            best->second = pair;
    }

    /// Of equally sure pairs of linked facilities, that of the main entries, then of small codes.
    bool isSurer(const DuplicatePair &a, const DuplicatePair &b) const
    {
        const auto rank = [this](const DuplicatePair &pair) {
            const auto isLinked = [this](Ref<Facility> one) {
                return mainEntry(m_records, one) != one ? 1 : 0;
            };
            return std::tuple(-pair.score, isLinked(pair.first) + isLinked(pair.second),
                              m_records.find(pair.first)->code, pair.first.id,
                              m_records.find(pair.second)->code, pair.second.id);
        };
        return rank(a) < rank(b);
    }

    const Records &m_records;
    UnitTies m_ties;
    bool m_isPartial;
    std::vector<Entry> m_entries; ///< by code
    std::set<std::pair<int, int>> m_apart;
    std::map<std::pair<int, int>, DuplicatePair> m_best; ///< by the groups of the two
};

} // namespace

std::vector<DuplicatePair> duplicatesAmong(const Records &records, const BareNames &names,
                                           std::span<const QUuid> added)
{
    return Search(records, names, added).pairs();
}

QString duplicateWords(const DuplicatePair &pair)
{
    QStringList words;
    switch (pair.tax) {
    case TaxTie::Same:
        words += QCoreApplication::translate("Duplicates", "the same tax code");
        break;
    case TaxTie::SameEnterprise:
        words += QCoreApplication::translate("Duplicates", "the same enterprise");
        break;
    case TaxTie::Branch:
        words +=
            QCoreApplication::translate("Duplicates", "tax codes of one enterprise's branches");
        break;
    case TaxTie::Unknown:
    case TaxTie::OneSlip:
    case TaxTie::Different:
        break;
    }
    if (!pair.likeness)
        words += QCoreApplication::translate("Duplicates", "names differ");
    else if (*pair.likeness == 100)
        words += QCoreApplication::translate("Duplicates", "the same name");
    else
        words += QCoreApplication::translate("Duplicates", "names alike (%1%)").arg(*pair.likeness);
    switch (pair.units) {
    case UnitTie::Same:
        words += QCoreApplication::translate("Duplicates", "the same unit");
        break;
    case UnitTie::Joined:
        words += QCoreApplication::translate("Duplicates", "units that became one");
        break;
    case UnitTie::Within:
        words += QCoreApplication::translate("Duplicates", "one unit within the other");
        break;
    case UnitTie::Apart:
        words += QCoreApplication::translate("Duplicates", "units differ");
        break;
    }
    if (pair.tax == TaxTie::OneSlip)
        words += QCoreApplication::translate("Duplicates", "tax codes one digit apart");
    if (pair.tax == TaxTie::Different)
        words += QCoreApplication::translate("Duplicates", "tax codes differ");
    return words.join(u", "_s);
}

} // namespace sxsh
