// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/recordsearch.h"

#include "core/base/foldedtext.h"
#include "core/model/caption.h"
#include "core/search/searchedtext.h"

#include <QtCore/QSet>
#include <QtCore/QStringMatcher>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar lineEnd(u'\n');

/// How well a record matches; what is first is better.
enum class Quality {
    CodeEqual,
    NameEqual,
    Begins,
    PhraseInName,
    WordsInName,
    PhraseAnywhere,
    WordsAnywhere,
    Inside
};

int rankOf(EntityKind kind)
{
    const auto kinds = searchedKinds();
    return static_cast<int>(std::ranges::find(kinds, kind) - kinds.begin());
}

bool isSearched(EntityKind kind)
{
    return rankOf(kind) < static_cast<int>(searchedKinds().size());
}

/// Where a word first begins in the text from a position on, or -1.
qsizetype wordAt(const QString &text, const QStringMatcher &word)
{
    qsizetype at = word.indexIn(text);
    while (at > 0 && !beginsWord(text, at))
        at = word.indexIn(text, at + 1);
    return at;
}

/// The stretch of a long text around the first of the words in it.
QString excerpt(const QString &text, const QString &word)
{
    constexpr qsizetype most = 90;
    constexpr qsizetype before = 30;
    if (text.size() <= most)
        return text;
    auto spans = matchedSpans(text, {word});
    if (spans.empty())
        spans = matchedSpans(text, {}, {word});
    const qsizetype match = spans.empty() ? 0 : spans.front().from;
    qsizetype from = std::max<qsizetype>(0, match - before);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1;
    if (from > match)
        from = match;
    qsizetype to = std::min(text.size(), from + most);
    if (const qsizetype space = text.lastIndexOf(u' ', to); to < text.size() && space > match)
        to = std::max(space, match + word.size());
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, to - from) +
           (to < text.size() ? u"…"_s : QString());
}

} // namespace

void RecordSearch::prepare()
{
    if (m_isRead)
        return;
    m_isRead = true;
    m_entries.clear();
    m_positions.clear();
    for (const EntityKind kind : searchedKinds()) {
        for (const Record &record : m_records.records(kind)) {
            m_positions.insert(record.id(), m_entries.size());
            m_entries.push_back(entryOf(record));
        }
    }
}

RecordSearch::Entry RecordSearch::entryOf(const Record &record) const
{
    Entry entry{.kind = record.kind(), .id = record.id(), .texts = lineEnd};
    for (const SearchedText &text : searchedTexts(m_records, record)) {
        entry.texts += folded(text.text) + lineEnd;
        if (text.role == SearchedPart::Code)
            entry.codesEnd = entry.texts.size() - 1;
        if (text.role != SearchedPart::Other)
            entry.namesEnd = entry.texts.size() - 1;
    }
    return entry;
}

void RecordSearch::refresh(EntityKind kind, QUuid id)
{
    const auto record = m_records.find(kind, id);
    const auto at = m_positions.constFind(id);
    if (record && at != m_positions.cend()) {
        m_entries[*at] = entryOf(*record);
    } else if (record) {
        m_positions.insert(id, m_entries.size());
        m_entries.push_back(entryOf(*record));
    } else if (at != m_positions.cend()) {
        const std::size_t position = *at;
        m_positions.erase(at);
        if (position + 1 != m_entries.size()) {
            m_entries[position] = std::move(m_entries.back());
            m_positions[m_entries[position].id] = position;
        }
        m_entries.pop_back();
    }
}

void RecordSearch::update(const ChangeSet &set)
{
    if (!m_isRead)
        return;
    QHash<QUuid, EntityKind> stale;
    QSet<QUuid> enterprises;
    for (const Change &change : set.changes) {
        for (const auto &side : {change.before, change.after}) {
            if (!side)
                continue;
            const EntityKind kind = side->kind();
            if (kind == EntityKind::FacilityState || kind == EntityKind::FacilityPlacement)
                stale.insert(side->owner(), EntityKind::Facility);
            else if (isSearched(kind))
                stale.insert(side->id(), kind);
            if (kind == EntityKind::Enterprise)
                enterprises.insert(side->id());
        }
        // The names of units and organisations are texts of many other records.
        const EntityKind kind = change.record().kind();
        if (change.before && (kind == EntityKind::AdminUnit || kind == EntityKind::Organisation)) {
            m_isRead = false;
            return;
        }
    }
    if (!enterprises.isEmpty()) {
        for (const FacilityState &state : m_records.all<FacilityState>()) {
            if (state.enterprise && enterprises.contains(state.enterprise->id))
                stale.insert(state.facility.id, EntityKind::Facility);
        }
    }
    for (const auto &[id, kind] : stale.asKeyValueRange())
        refresh(kind, id);
}

std::vector<FoundRecord> RecordSearch::find(QStringView text, int limit)
{
    const QString query = folded(text);
    if (query.isEmpty() || limit <= 0)
        return {};
    prepare();
    QStringList words = query.split(u' ');
    words.removeDuplicates();
    // A long word is the rarest, so most records fail at the first look.
    std::ranges::sort(words, std::ranges::greater(), &QString::size);
    std::vector<QStringMatcher> matchers(words.begin(), words.end());
    const QStringMatcher whole(query);

    const auto qualityAt = [&](const Entry &entry, qsizetype at) {
        if (!beginsWord(entry.texts, at))
            return Quality::Inside;
        if (at >= entry.namesEnd)
            return Quality::PhraseAnywhere;
        if (entry.texts[at - 1] != lineEnd)
            return Quality::PhraseInName;
        if (entry.texts[at + query.size()] != lineEnd)
            return Quality::Begins;
        return at < entry.codesEnd ? Quality::CodeEqual : Quality::NameEqual;
    };
    const auto qualityOf = [&](const Entry &entry) {
        Quality best = Quality::Inside;
        for (qsizetype at = whole.indexIn(entry.texts); at >= 0;
             at = whole.indexIn(entry.texts, at + 1))
            best = std::min(best, qualityAt(entry, at));
        if (best <= Quality::PhraseInName)
            return best;
        Quality scattered = Quality::WordsInName;
        for (const QStringMatcher &word : matchers) {
            const qsizetype at = wordAt(entry.texts, word);
            if (at < 0)
                return best;
            if (at >= entry.namesEnd)
                scattered = Quality::WordsAnywhere;
        }
        return std::min(best, scattered);
    };

    struct Hit {
        Quality quality{};
        int rank = 0;
        const Entry *entry = nullptr;
    };
    std::vector<Hit> hits;
    for (const Entry &entry : m_entries) {
        const auto isIn = [&](const QStringMatcher &word) {
            return word.indexIn(entry.texts) >= 0;
        };
        if (std::ranges::all_of(matchers, isIn))
            hits.push_back({qualityOf(entry), rankOf(entry.kind), &entry});
    }
    const auto isBetter = [](const Hit &left, const Hit &right) {
        if (left.quality != right.quality)
            return left.quality < right.quality;
        if (left.rank != right.rank)
            return left.rank < right.rank;
        const int order = left.entry->texts.compare(right.entry->texts);
        return order != 0 ? order < 0 : left.entry->id < right.entry->id;
    };
    const auto shownHits = std::min(hits.size(), static_cast<std::size_t>(limit));
    const auto end = hits.begin() + static_cast<std::ptrdiff_t>(shownHits);
    std::ranges::partial_sort(hits, end, isBetter);
    std::vector<FoundRecord> found;
    for (const Hit &hit : std::span(hits).first(shownHits))
        found.push_back(shown(*hit.entry, words));
    return found;
}

FoundRecord RecordSearch::shown(const Entry &entry, const QStringList &words) const
{
    const Record record = *m_records.find(entry.kind, entry.id);
    FoundRecord found{.kind = entry.kind,
                      .id = entry.id,
                      .caption = sxsh::caption(m_records, record),
                      .detail = entityLabel(record.info())};
    if (const QString where = whereabouts(m_records, record); !where.isEmpty())
        found.detail += u" · "_s + where;
    std::optional<std::vector<SearchedText>> texts;
    for (const QString &word : words) {
        if (folded(found.caption).contains(word) || folded(found.detail).contains(word))
            continue;
        if (!texts)
            texts = searchedTexts(m_records, record);
        const auto text = std::ranges::find_if(
            *texts, [&](const SearchedText &one) { return folded(one.text).contains(word); });
        if (text != texts->end())
            found.detail += u" · %1: %2"_s.arg(fieldLabel(*text->field),
                                               excerpt(text->text.simplified(), word));
    }
    // The inside of a word is marked only where the match is nowhere better.
    QStringList parts = words;
    const QString caption = folded(found.caption);
    const QString detail = folded(found.detail);
    parts.removeIf([&](const QString &word) {
        return hasWordFrom(caption, word) || hasWordFrom(detail, word);
    });
    found.captionSpans = matchedSpans(found.caption, words, parts);
    found.detailSpans = matchedSpans(found.detail, words, parts);
    return found;
}

} // namespace sxsh
