// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmatcher.h"

#include "core/base/foldedtext.h"
#include "core/base/unit.h"
#include "core/exchange/typedvalue.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLevels = 2;

/// What the program keeps for itself, or writes only as part of something else.
bool isImported(EntityKind kind)
{
    switch (kind) {
    case EntityKind::FacilityState:
    case EntityKind::FacilityPlacement:
    case EntityKind::SameAs:
    case EntityKind::Attachment:
    case EntityKind::Draft:
    case EntityKind::Snapshot:
    case EntityKind::Exchange:
    case EntityKind::ColumnMapping:
    case EntityKind::Confirmation:
    case EntityKind::ReportWording:
    case EntityKind::Query:
    case EntityKind::UnitKey:
        return false;
    default:
        return true;
    }
}

QString textAt(const OutlineRow &row, std::size_t column)
{
    return column < row.cells.size() ? cellText(row.cells[column]).simplified() : QString();
}

struct HeadingText {
    QString upper{};
    QString lower{};

    QString shown() const
    {
        if (upper.isEmpty() || lower.isEmpty() || upper == lower)
            return lower.isEmpty() ? upper : lower;
        return upper + u" – "_s + lower;
    }
};

/// The headings in one or two rows. An upper heading that was merged across stands in its first
/// column only: it goes on over empty cells for as long as there is a lower heading.
std::vector<HeadingText> headingTexts(const SheetOutline &sheet, std::size_t top, int levels)
{
    const OutlineRow &first = sheet.top[top];
    std::vector<HeadingText> texts;
    if (levels == 1) {
        for (std::size_t column = 0; column < first.cells.size(); ++column)
            texts.push_back({.upper = textAt(first, column)});
        return texts;
    }
    const OutlineRow &second = sheet.top[top + 1];
    QString group;
    for (std::size_t column = 0; column < std::max(first.cells.size(), second.cells.size());
         ++column) {
        HeadingText text{.upper = textAt(first, column), .lower = textAt(second, column)};
        if (!text.upper.isEmpty())
            group = text.upper;
        else if (!text.lower.isEmpty())
            text.upper = group;
        if (text.lower.isEmpty() || text.lower == text.upper) // merged downwards
            group.clear();
        texts.push_back(std::move(text));
    }
    return texts;
}

/// True where headings in both rows are the same, as headings that are merged downwards are.
bool goesOnBelow(const SheetOutline &sheet, std::size_t top)
{
    const std::size_t width = sheet.top[top].cells.size();
    for (std::size_t column = 0; column < width; ++column) {
        const QString text = textAt(sheet.top[top], column);
        if (!text.isEmpty() && text == textAt(sheet.top[top + 1], column))
            return true;
    }
    return false;
}

/// True where the row below only parts headings that were merged across: each of its texts stands
/// under one that goes on over an empty cell, or is one that was merged downwards.
bool partsHeadings(const SheetOutline &sheet, std::size_t top)
{
    const OutlineRow &upper = sheet.top[top];
    const OutlineRow &lower = sheet.top[top + 1];
    bool hasParts = false;
    for (std::size_t column = 0; column < lower.cells.size(); ++column) {
        if (textAt(lower, column).isEmpty() || textAt(lower, column) == textAt(upper, column))
            continue;
        const bool isUnderEmpty = column > 0 && textAt(upper, column).isEmpty();
        const bool isFirstOfGroup = !textAt(upper, column).isEmpty() &&
                                    textAt(upper, column + 1).isEmpty() &&
                                    !textAt(lower, column + 1).isEmpty();
        if (!isUnderEmpty && !isFirstOfGroup)
            return false;
        hasParts = hasParts || isUnderEmpty;
    }
    return hasParts;
}

bool hasTwoLevels(const SheetOutline &sheet, std::size_t top)
{
    return top + 1 < sheet.top.size() && sheet.top[top + 1].number == sheet.top[top].number + 1;
}

/// Powers of ten in "triệu đồng", "nghìn đồng", "1.000 đ", "tỷ đồng"; 0 where there are none.
int zerosIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(trieu|tr\\.?|nghin|ngan|1\\.?000|ty|ti) ?(?:dong|d|vnd)\\b|"
        "\\((trieu|nghin|ngan|ty)\\)"_s);
    const auto match = pattern.match(folded(text));
    if (!match.hasMatch())
        return 0;
    const QString word = match.captured(1) + match.captured(2);
    return word.startsWith(u"tr") ? 6 : word == u"ty" || word == u"ti" ? 9 : 3;
}

/// The same of a line over a table: "Đơn vị tính: triệu đồng".
int zerosAbove(const QString &line)
{
    static const QRegularExpression pattern(
        u"(?:don vi(?: tinh)?|dvt) ?:? ?((?:trieu|tr|nghin|ngan|1\\.?000|ty|ti).*)$"_s);
    const auto match = pattern.match(folded(line));
    return match.hasMatch() ? zerosIn(match.captured(1)) : 0;
}

/// What stands in the brackets of a heading.
QString bracketed(const QString &heading)
{
    const qsizetype open = heading.indexOf(u'(');
    const qsizetype close = heading.indexOf(u')', open + 1);
    return open >= 0 && close > open ? heading.mid(open + 1, close - open - 1).trimmed()
                                     : QString();
}

/// Edits of one letter that turn one text into the other, up to `most` + 1.
int distance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t index = 0; index < row.size(); ++index)
        row[index] = static_cast<int>(index);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j) + 1;
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({replaced, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

/// How unlike two headings are, 0 for the same words; none where nobody would take one for the
/// other. Digits tell months and years apart, so they must be the same.
std::optional<int> unlikeness(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 5;
    if (a.size() < shortest || b.size() < shortest)
        return {};
    const auto digits = [](const QString &text) {
        QString found;
        std::ranges::copy_if(text, std::back_inserter(found),
                             [](QChar character) { return character.isDigit(); });
        return found;
    };
    if (digits(a) != digits(b))
        return {};
    constexpr int lettersPerEdit = 6;
    const int most = static_cast<int>(std::min(a.size(), b.size())) / lettersPerEdit;
    if (const int edits = distance(a, b, most); edits <= most)
        return edits;
    const auto &[brief, long_] = a.size() < b.size() ? std::tie(a, b) : std::tie(b, a);
    constexpr qsizetype shortestPrefix = 7;
    if (brief.size() >= shortestPrefix && long_.startsWith(brief))
        return 10 + static_cast<int>(long_.size() - brief.size());
    return {};
}

} // namespace

std::vector<int> requiredColumns(EntityKind kind)
{
    std::vector<int> required;
    const auto &columns = columnsOf(kind);
    for (std::size_t index = 0; index < columns.size(); ++index) {
        // Without a unit, a use is in the resource's own.
        const bool isFilled = kind == EntityKind::Usage && columns[index].field &&
                              columns[index].field->type == FieldType::Unit;
        if (isRequired(columns[index], kind) && !isFilled)
            required.push_back(static_cast<int>(index));
    }
    return required;
}

bool isClear(const std::vector<HeaderMatch> &guesses)
{
    constexpr double enough = 0.6;
    constexpr double ahead = 0.08;
    return !guesses.empty() && guesses[0].recognised >= 2 && guesses[0].score >= enough &&
           (guesses.size() == 1 || guesses[0].score - guesses[1].score >= ahead);
}

ColumnMatcher::ColumnMatcher(const Records &records, const ColumnNames &names, QString sender)
    : m_records(records), m_names(names), m_sender(std::move(sender))
{
}

ColumnMatcher::KnownHeadings &ColumnMatcher::knownOf(EntityKind kind) const
{
    auto at = m_known.find(kind);
    if (at != m_known.end())
        return *at;
    KnownHeadings known;
    const auto add = [&](const QString &key, std::size_t column, Sureness sureness, int rank) {
        if (!key.isEmpty() && !known.contains(key))
            known.insert(key, {static_cast<int>(column), sureness, rank});
    };
    const auto &columns = columnsOf(kind);
    for (std::size_t index = 0; index < columns.size(); ++index) {
        add(headingKey(columns[index].key), index, Sureness::Key, 0);
        if (columns[index].field && columns[index].part == AmountPart::None)
            add(headingKey(columns[index].field->keyText().toString()), index, Sureness::Key, 0);
    }
    const auto addTitles = [&](auto &&keyOf) {
        for (std::size_t index = 0; index < columns.size(); ++index)
            add(keyOf(columns[index].title()), index, Sureness::Title, 0);
        for (std::size_t index = 0; index < columns.size(); ++index) {
            if (columns[index].field && columns[index].part == AmountPart::None)
                add(keyOf(QString::fromUtf8(columns[index].field->label)), index, Sureness::Title,
                    0);
        }
    };
    addTitles([](const QString &title) { return headingKey(title); });
    for (const auto &[key, name] : m_names.of(kind))
        add(key, static_cast<std::size_t>(name.column), Sureness::Named, name.rank);
    addTitles([](const QString &title) { return bareHeadingKey(title); });
    return *m_known.insert(kind, known);
}

const QHash<QString, int> &ColumnMatcher::rememberedOf(EntityKind kind) const
{
    auto at = m_remembered.find(kind);
    if (at != m_remembered.end())
        return *at;
    QHash<QString, int> remembered;
    const auto &columns = columnsOf(kind);
    const auto add = [&](const QString &sender) {
        for (const ColumnMapping &mapping : m_records.all<ColumnMapping>()) {
            if (mapping.entity != entityInfo(kind).keyText() || mapping.sender != sender)
                continue;
            const auto column = std::ranges::find(columns, mapping.column, &SheetColumn::key);
            if (column != columns.end() || mapping.column.isEmpty())
                remembered.insert(
                    headingKey(mapping.heading),
                    column == columns.end() ? -1 : static_cast<int>(column - columns.begin()));
        }
    };
    add({});
    if (!m_sender.isEmpty())
        add(m_sender); // of this sender over that of any
    return *m_remembered.insert(kind, remembered);
}

ColumnMatcher::Known ColumnMatcher::find(EntityKind kind, const QString &text,
                                         bool withMemory) const
{
    auto keys = m_keys.constFind(text);
    if (keys == m_keys.cend())
        keys = m_keys.insert(text, {headingKey(text), bareHeadingKey(text)});
    if (withMemory) {
        const QHash<QString, int> &remembered = rememberedOf(kind);
        if (const auto at = remembered.constFind(keys->first); at != remembered.cend())
            return {*at, Sureness::Remembered, 0};
    }
    const KnownHeadings &known = knownOf(kind);
    for (const QString &key : {keys->first, keys->second}) {
        if (const auto at = known.constFind(key); at != known.cend())
            return *at;
    }
    return {};
}

int ColumnMatcher::derivedColumn(EntityKind kind, const QString &heading) const
{
    Known known = find(kind, heading, false);
    if (const qsizetype dash = heading.lastIndexOf(u" – "_s); known.column < 0 && dash >= 0)
        known = find(kind, heading.mid(dash + 3), false);
    return known.column;
}

HeaderMatch ColumnMatcher::match(const FileOutline &file, EntityKind kind, int sheet, int row,
                                 int levels) const
{
    HeaderMatch match{.kind = kind, .sheet = sheet, .row = row, .levels = levels};
    const SheetOutline &outline = file.sheets[static_cast<std::size_t>(sheet)];
    const auto at = std::ranges::find(outline.top, row, &OutlineRow::number);
    if (at == outline.top.end())
        return match;
    const auto top = static_cast<std::size_t>(at - outline.top.begin());
    if (levels > 1 && !hasTwoLevels(outline, top))
        match.levels = 1;
    int zeros = zerosAbove(outline.name);
    for (std::size_t index = 0; index < top; ++index) {
        for (const Cell &cell : outline.top[index].cells) {
            if (const int said = zerosAbove(cellText(cell)))
                zeros = said;
        }
    }
    struct Claim {
        std::size_t heading = 0;
        Known known{};
        bool isPart = false; ///< only the lower heading says it
    };
    std::map<int, std::vector<Claim>> claims;
    for (const HeadingText &text : headingTexts(outline, top, match.levels)) {
        HeadingMatch heading{.heading = text.shown()};
        bool isPart = false;
        Known known;
        if (!heading.heading.isEmpty())
            known = find(kind, heading.heading, true);
        if (known.sureness == Sureness::None && !text.lower.isEmpty() && !text.upper.isEmpty() &&
            text.upper != text.lower) {
            known = find(kind, text.lower, true);
            isPart = known.column >= 0;
        }
        heading.sureness = known.sureness;
        if (known.column >= 0)
            claims[known.column].push_back({match.headings.size(), known, isPart});
        match.headings.push_back(std::move(heading));
    }
    for (auto &[column, claimants] : claims) {
        std::ranges::stable_sort(claimants, [](const Claim &a, const Claim &b) {
            return a.known.sureness != b.known.sureness ? a.known.sureness > b.known.sureness
                                                        : a.known.rank < b.known.rank;
        });
        const Claim &first = claimants.front();
        const bool isTied = claimants.size() > 1 &&
                            claimants[1].known.sureness == first.known.sureness &&
                            claimants[1].known.rank == first.known.rank;
        for (std::size_t index = 0; index < claimants.size(); ++index) {
            HeadingMatch &heading = match.headings[claimants[index].heading];
            const bool isExact = claimants[index].known.sureness >= Sureness::Title &&
                                 first.known.sureness < Sureness::Remembered;
            // "Kế hoạch – Số lượng", "Thực hiện – Số lượng"
            const bool isPartOfBoth = isTied && first.isPart;
            if (index == 0 && !isPartOfBoth) {
                heading.column = column;
                ++match.recognised;
                continue;
            }
            heading.sureness = Sureness::None;
            const bool isAlike = isTied && claimants[index].known.rank == first.known.rank &&
                                 claimants[index].known.sureness == first.known.sureness;
            heading.isTwice = heading.isTwice || (!isPartOfBoth && (isExact || isAlike));
        }
    }
    const auto &columns = columnsOf(kind);
    for (HeadingMatch &heading : match.headings) {
        if (heading.column < 0)
            continue;
        const Field *field = columns[static_cast<std::size_t>(heading.column)].field;
        const QString inBrackets = bracketed(heading.heading);
        if (field && field->type == FieldType::Money) {
            heading.zeros = zerosIn(heading.heading);
            if (inBrackets.isEmpty() && heading.zeros == 0)
                heading.zeros = zeros;
        } else if (const Unit *unit = inBrackets.isEmpty() ? nullptr : findUnit(inBrackets)) {
            heading.unit = unit->code.toString();
        }
    }
    markNear(match);
    for (const int required : requiredColumns(kind)) {
        if (std::ranges::none_of(match.headings, [&](const HeadingMatch &heading) {
                return heading.column == required && heading.sureness > Sureness::Near;
            }))
            match.missing.push_back(required);
    }
    rate(match, file);
    return match;
}

void ColumnMatcher::markNear(HeaderMatch &match) const
{
    std::set<int> taken;
    for (const HeadingMatch &heading : match.headings)
        taken.insert(heading.column);
    struct Likeness {
        int unlike = 0;
        std::size_t heading = 0;
        int column = 0;
        auto operator<=>(const Likeness &) const = default;
    };
    std::set<Likeness> likenesses;
    const KnownHeadings &known = knownOf(match.kind);
    for (std::size_t index = 0; index < match.headings.size(); ++index) {
        const HeadingMatch &heading = match.headings[index];
        if (heading.sureness != Sureness::None || heading.heading.isEmpty() || heading.isTwice ||
            isOrdinalHeading(heading.heading))
            continue;
        const QString key = bareHeadingKey(heading.heading);
        for (auto at = known.cbegin(); at != known.cend(); ++at) {
            if (taken.contains(at->column))
                continue;
            if (const auto unlike = unlikeness(key, at.key()))
                likenesses.insert({*unlike, index, at->column});
        }
    }
    for (const Likeness &likeness : likenesses) {
        HeadingMatch &heading = match.headings[likeness.heading];
        if (heading.column >= 0 || taken.contains(likeness.column))
            continue;
        heading.column = likeness.column;
        heading.sureness = Sureness::Near;
        taken.insert(likeness.column);
    }
}

void ColumnMatcher::rate(HeaderMatch &match, const FileOutline &file) const
{
    constexpr double near = 0.4;
    constexpr double shareWeight = 0.65;
    constexpr double requiredWeight = 0.35;
    double matched = 0;
    int headings = 0;
    for (const HeadingMatch &heading : match.headings) {
        if (heading.heading.isEmpty() || isOrdinalHeading(heading.heading))
            continue;
        ++headings;
        matched += heading.column < 0 ? 0 : heading.sureness == Sureness::Near ? near : 1;
    }
    if (headings == 0 || matched == 0)
        return;
    // The unit of a facility often stands over a list, not in it: it tells no entity from another.
    const auto tells = [&](int column) {
        return columnsOf(match.kind)[static_cast<std::size_t>(column)].entity !=
               EntityKind::FacilityPlacement;
    };
    const auto required = std::ranges::count_if(requiredColumns(match.kind), tells);
    const double present = required == 0 ? 1
                                         : 1 - double(std::ranges::count_if(match.missing, tells)) /
                                                   static_cast<double>(required);
    match.score = shareWeight * matched / headings + requiredWeight * present;
    // What the table is called decides between entities whose columns have the same names.
    const SheetOutline &sheet = file.sheets[static_cast<std::size_t>(match.sheet)];
    QString called =
        headingKey(sheet.name) + u' ' + headingKey(QFileInfo(file.path).completeBaseName());
    for (const OutlineRow &row : sheet.top) {
        if (row.number >= match.row)
            break;
        for (const Cell &cell : row.cells)
            called += u' ' + headingKey(cellText(cell));
    }
    constexpr double perLetter = 0.02;
    constexpr double mostBonus = 0.16;
    double bonus = 0;
    const auto subject = [&](const QString &key) {
        if (called.contains(key))
            bonus =
                std::max(bonus, std::min(mostBonus, perLetter * static_cast<double>(key.size())));
    };
    subject(headingKey(entityPlural(entityInfo(match.kind))));
    std::ranges::for_each(m_names.subjects(match.kind), subject);
    match.score += bonus;
}

int ColumnMatcher::recognisedIn(EntityKind kind, const SheetOutline &sheet, std::size_t top,
                                int levels) const
{
    std::set<int> columns;
    for (const HeadingText &text : headingTexts(sheet, top, levels)) {
        const QString shown = text.shown();
        if (shown.isEmpty())
            continue;
        Known known = find(kind, shown, true);
        if (known.sureness == Sureness::None && !text.lower.isEmpty() && text.upper != text.lower)
            known = find(kind, text.lower, true);
        if (known.column >= 0)
            columns.insert(known.column);
    }
    return static_cast<int>(columns.size());
}

HeaderMatch ColumnMatcher::header(const FileOutline &file, EntityKind kind,
                                  std::optional<int> sheet, std::optional<int> row) const
{
    int most = 0;
    HeaderMatch best{.kind = kind, .sheet = sheet.value_or(0)};
    for (std::size_t index = 0; index < file.sheets.size(); ++index) {
        const SheetOutline &outline = file.sheets[index];
        if (sheet ? *sheet != static_cast<int>(index) : outline.isHidden)
            continue;
        for (std::size_t top = 0; top < outline.top.size(); ++top) {
            if (row && outline.top[top].number != *row)
                continue;
            for (int levels = 1; levels <= mostLevels; ++levels) {
                if (levels > 1 && !hasTwoLevels(outline, top))
                    continue;
                const int recognised = recognisedIn(kind, outline, top, levels);
                // A title over the header is no heading, though it can be read as one.
                const bool isTitled = recognised == most && levels == 1 && best.levels == 2 &&
                                      best.sheet == static_cast<int>(index) && top > 0 &&
                                      best.row == outline.top[top - 1].number && !row &&
                                      !goesOnBelow(outline, top - 1);
                const bool isParted =
                    levels == 2 && recognised == most && best.row == outline.top[top].number &&
                    best.sheet == static_cast<int>(index) && partsHeadings(outline, top);
                if (recognised > most || isTitled || isParted || (row && best.row == 0)) {
                    most = std::max(most, recognised);
                    best.sheet = static_cast<int>(index);
                    best.row = outline.top[top].number;
                    best.levels = levels;
                }
            }
        }
    }
    return best.row == 0 ? best : match(file, kind, best.sheet, best.row, best.levels);
}

HeaderGuess ColumnMatcher::guess(const FileOutline &file, const HeaderPlace &place) const
{
    if (place.kind) {
        HeaderMatch match = header(file, *place.kind, place.sheet, place.row);
        if (match.row == 0)
            return {};
        return {.likely = {std::move(match)}, .isClear = true};
    }
    std::optional<int> sheet = place.sheet;
    if (!sheet) {
        const std::vector<HeaderMatch> anywhere = guesses(file, {}, place.row);
        if (anywhere.empty())
            return {};
        // What else is in the file must not make this sheet unclear.
        sheet = anywhere.front().sheet;
    }
    HeaderGuess guess{.likely = guesses(file, sheet, place.row)};
    guess.isClear = isClear(guess.likely);
    return guess;
}

std::vector<HeaderMatch> ColumnMatcher::guesses(const FileOutline &file, std::optional<int> sheet,
                                                std::optional<int> row) const
{
    std::vector<HeaderMatch> found;
    for (int index = 0; index < entityCount; ++index) {
        const auto kind = static_cast<EntityKind>(index);
        if (!isImported(kind))
            continue;
        if (HeaderMatch guess = header(file, kind, sheet, row); guess.row != 0)
            found.push_back(std::move(guess));
    }
    // A share says little where few headings are read: who knows more of the sheet goes before.
    constexpr double mostKnown = 0.15;
    int most = 1;
    for (const HeaderMatch &guess : found)
        most = std::max(most, guess.recognised);
    for (HeaderMatch &guess : found)
        guess.score += mostKnown * guess.recognised / most;
    std::ranges::stable_sort(
        found, [](const HeaderMatch &a, const HeaderMatch &b) { return a.score > b.score; });
    return found;
}

} // namespace sxsh
