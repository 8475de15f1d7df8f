// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/sheet/sheetreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerSearchRows = 20;
constexpr std::size_t listedWarnings = 10'000; // more would only fill memory
constexpr std::size_t listedIssues = 2 * listedWarnings;

/// Keeps a finding; a flood of warnings leaves room for what refuses the file.
void list(Issues &issues, Issue issue)
{
    if (issues.size() < (issue.severity == Severity::Hard ? listedIssues : listedWarnings))
        issues.push_back(std::move(issue));
}

/// Which column of the entity each column of the sheet is, and where the header stands.
struct Header {
    int sheet = 0;
    int row = 0;
    std::vector<int> columns{};     ///< per column of the sheet, -1 where unknown
    std::vector<bool> isNameless{}; ///< columns whose heading is empty
    int recognised = 0;
    bool isText = false; ///< a CSV file, where a stray separator shifts what follows
    Issues issues{};
};

/// How a spreadsheet calls the column at that position from 0: A, B, …, Z, AA.
QString columnLetters(std::size_t position)
{
    constexpr std::size_t letters = 26;
    QString text;
    for (std::size_t rest = position + 1; rest > 0; rest = (rest - 1) / letters)
        text.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % letters)));
    return text;
}

/// Headings are compared without accents, signs and spaces.
QString headingKey(const QString &text)
{
    QString key;
    for (const QChar character : folded(text)) {
        if (character.isLetterOrNumber())
            key += character;
    }
    return key;
}

QHash<QString, int> headings(EntityKind kind)
{
    QHash<QString, int> known;
    const auto &columns = columnsOf(kind);
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const auto add = [&](const QString &text) {
            if (const QString key = headingKey(text); !key.isEmpty() && !known.contains(key))
                known.insert(key, static_cast<int>(index));
        };
        add(columns[index].key);
        if (columns[index].field && columns[index].part == AmountPart::None)
            add(columns[index].field->keyText());
    }
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const QString key = headingKey(columns[index].title());
        if (!known.contains(key))
            known.insert(key, static_cast<int>(index));
    }
    return known;
}

Header headerOf(std::span<const Cell> cells, const QHash<QString, int> &known)
{
    Header header;
    QSet<int> seen;
    for (const Cell &cell : cells) {
        const int column = saysNothing(cell) ? -1 : known.value(headingKey(cellText(cell)), -1);
        header.columns.push_back(seen.contains(column) ? -1 : column);
        header.isNameless.push_back(saysNothing(cell));
        if (column >= 0 && !seen.contains(column)) {
            ++header.recognised;
            seen.insert(column);
        } else if (column >= 0) {
            header.issues.push_back(
                {.severity = Severity::Hard,
                 .field = cellText(cell),
                 .message = QCoreApplication::translate("Import", "The column “%1” is there twice.")
                                .arg(cellText(cell))});
        } else if (!saysNothing(cell)) {
            header.issues.push_back(
                {.severity = Severity::Soft,
                 .field = cellText(cell),
                 .message = QCoreApplication::translate(
                                "Import", "The column “%1” is not known and is left out.")
                                .arg(cellText(cell))});
        }
    }
    return header;
}

Header findHeader(const SheetReader &reader, EntityKind kind, const QString &path)
{
    const QHash<QString, int> known = headings(kind);
    Header best;
    for (std::size_t sheet = 0; sheet < reader.sheets().size(); ++sheet) {
        if (reader.sheets()[sheet].hidden)
            continue;
        int seen = 0;
        reader.read(static_cast<int>(sheet), [&](int row, std::span<const Cell> cells) {
            Header header = headerOf(cells, known);
            if (header.recognised > best.recognised) {
                best = std::move(header);
                best.sheet = static_cast<int>(sheet);
                best.row = row;
            }
            return ++seen < headerSearchRows;
        });
    }
    if (best.recognised == 0) {
        QStringList keys;
        for (const SheetColumn &column : columnsOf(kind))
            keys += column.key;
        throw Error(
            QCoreApplication::translate(
                "Import", "No column of “%1” was recognised in “%2”. The first row must name the "
                          "columns: %3.")
                .arg(entityPlural(entityInfo(kind)), QFileInfo(path).fileName(), keys.join(u", ")));
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    best.isText = ending == u"csv" || ending == u"tsv" || ending == u"txt";
    for (Issue &issue : best.issues)
        issue.row = best.row;
    return best;
}

void checkKeyColumns(Header &header, EntityKind kind)
{
    const auto &columns = columnsOf(kind);
    const auto has = [&](std::size_t index) {
        return std::ranges::find(header.columns, static_cast<int>(index)) != header.columns.end();
    };
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const Field *field = columns[index].field;
        if (!field || columns[index].entity != kind || !field->required || has(index) ||
            std::ranges::none_of(entityInfo(kind).naturalKey, [&](const char *key) {
                return field->keyText() == QLatin1String(key);
            })) {
            continue;
        }
        header.issues.push_back(
            {.severity = Severity::Hard,
             .field = columns[index].key,
             .message =
                 QCoreApplication::translate(
                     "Import",
                     "The column “%1” (%2) is missing: without it rows cannot be told apart.")
                     .arg(columns[index].key, columns[index].title()),
             .row = header.row});
    }
}

bool linksToItself(const EntityInfo &info)
{
    return std::ranges::any_of(info.fields, [&](const Field &field) {
        return field.type == FieldType::Link && field.target == info.kind;
    });
}

/// The rows as they come in, before the rules have seen them.
class Rows
{
public:
    Rows(const Records &records, EntityKind kind, QDate today)
        : m_edit(records, kind, NumberForm::Officer, today)
    {
    }

    void read(int number, std::span<const Cell> cells, const Header &header, ImportDraft &draft)
    {
        TypedRow row(m_edit.columns().size(), nullptr);
        bool empty = true;
        for (std::size_t index = 0; index < cells.size() && index < header.columns.size();
             ++index) {
            if (header.columns[index] < 0) {
                if (header.isNameless[index] && !saysNothing(cells[index]))
                    warnNameless(index, number, draft);
                continue;
            }
            row[static_cast<std::size_t>(header.columns[index])] = &cells[index];
            empty = empty && saysNothing(cells[index]);
        }
        const auto beyond = cells.subspan(std::min(cells.size(), header.columns.size()));
        const auto surplus = std::ranges::find_if_not(beyond, saysNothing);
        if (empty && surplus == beyond.end())
            return;
        ++draft.rows;
        RowChange change = m_edit.upsert(row);
        if (surplus != beyond.end()) {
            change.issues.push_back(
                {.severity = header.isText ? Severity::Hard : Severity::Soft,
                 .message = header.isText
                                ? QCoreApplication::translate(
                                      "Import",
                                      "The row has more cells than the header: “%1” is left over. "
                                      "A number or text that contains the separator must stand in "
                                      "quotation marks.")
                                      .arg(cellText(*surplus))
                                : QCoreApplication::translate(
                                      "Import", "“%1” stands right of the table, under no heading, "
                                                "and is left out.")
                                      .arg(cellText(*surplus))});
        }
        if (!hasHard(change.issues)) {
            const auto first = m_seen.constFind(change.key);
            if (first == m_seen.cend()) {
                m_seen.insert(change.key, number);
            } else {
                change.issues.push_back(
                    {.severity = Severity::Hard,
                     .field = keyColumn(),
                     .message = QCoreApplication::translate("Import",
                                                            "The same record is already in row %1.")
                                    .arg(*first)});
            }
        }
        const bool refused = hasHard(change.issues);
        for (Issue &issue : change.issues) {
            issue.row = number;
            if (issue.entity.isEmpty())
                issue.entity = entityInfo(m_edit.kind()).keyText();
            list(draft.issues, std::move(issue));
        }
        for (Change &made : change.made) {
            m_made.insert(made.after->id());
            m_row.insert(made.after->id(), number);
            draft.set.changes.push_back(std::move(made));
        }
        if (refused) {
            m_refused.insert(number);
            return;
        }
        m_kinds.insert(number, change.kind);
        for (Change &own : change.changes) {
            if (own.after && linksToItself(own.after->info()))
                m_edit.remember(*own.after);
            m_row.insert(own.record().id(), number);
            draft.set.changes.push_back(std::move(own));
        }
    }

    /// Once a column, since what stands there may matter to the officer.
    void warnNameless(std::size_t column, int row, ImportDraft &draft)
    {
        if (m_nameless.contains(column))
            return;
        m_nameless.insert(column);
        list(draft.issues,
             {.severity = Severity::Soft,
              .field = columnLetters(column),
              .message = QCoreApplication::translate(
                             "Import", "Column %1 has values but no heading and is left out.")
                             .arg(columnLetters(column)),
              .row = row});
    }

    int rowOf(QUuid record) const { return m_row.value(record); }
    int refused() const { return static_cast<int>(m_refused.size()); }

    /// Counts the rows of these records as refused.
    void refuse(const QSet<QUuid> &records)
    {
        for (const QUuid &record : records) {
            if (const int row = rowOf(record)) {
                m_refused.insert(row);
                m_kinds.remove(row);
            }
        }
    }

    /// Leaves out the rows of these records. A made one goes alone: the rules then refuse every row
    /// that needs it. False where none of them is in the draft.
    bool drop(const QSet<QUuid> &records, ImportDraft &draft)
    {
        QSet<int> rows;
        for (const QUuid &record : records) {
            if (!m_made.contains(record))
                rows.insert(rowOf(record));
        }
        return std::erase_if(draft.set.changes, [&](const Change &change) {
                   const QUuid id = change.record().id();
                   return m_made.contains(id) ? records.contains(id) : rows.contains(rowOf(id));
               }) > 0;
    }

    /// Leaves out enterprises and products that no row needs any more.
    void pruneMade(ImportDraft &draft) const
    {
        if (m_made.isEmpty())
            return;
        QSet<QUuid> used;
        for (const Change &change : draft.set.changes) {
            if (!change.after)
                continue;
            for (const Field &field : change.after->info().fields) {
                if (field.type == FieldType::Link)
                    used.insert(QUuid::fromString(change.after->value(field).toString()));
            }
        }
        std::erase_if(draft.set.changes, [&](const Change &change) {
            return m_made.contains(change.record().id()) && !used.contains(change.record().id());
        });
    }

    void count(ImportDraft &draft) const
    {
        draft.added = draft.edited = draft.unchanged = 0;
        for (const RowChange::Kind kind : m_kinds) {
            draft.added += kind == RowChange::Kind::Added;
            draft.edited += kind == RowChange::Kind::Edited;
            draft.unchanged += kind == RowChange::Kind::Unchanged;
        }
    }

private:
    QString keyColumn() const
    {
        const EntityInfo &info = entityInfo(m_edit.kind());
        return info.field(QLatin1String(info.naturalKey.front()))->columnText();
    }

    RowEdit m_edit;
    QHash<QUuid, int> m_seen;     ///< rows by natural key
    QSet<std::size_t> m_nameless; ///< columns that were told of
    QHash<QUuid, int> m_row;
    QSet<QUuid> m_made;
    QSet<int> m_refused;
    QHash<int, RowChange::Kind> m_kinds;
};

/// The states and placements of a facility are one row to the officer.
void placeInRow(Issue &issue)
{
    for (const EntityInfo *part : {&infoOf<FacilityState>(), &infoOf<FacilityPlacement>()}) {
        if (issue.entity == part->keyText()) {
            issue.entity = infoOf<Facility>().keyText();
            issue.record = issue.record.section(u'/', 0, 0);
        }
    }
}

QString titleOf(const ImportDraft &draft, EntityKind kind, const QString &path)
{
    return QCoreApplication::translate("Import", "Import “%1”: %2 (%3 added, %4 changed)")
        .arg(QFileInfo(path).fileName(), entityPlural(entityInfo(kind)).toLower())
        .arg(draft.added)
        .arg(draft.edited);
}

} // namespace

ImportDraft readImport(const Records &records, EntityKind kind, const QString &path,
                       BadRows badRows, const Offers &offers, QDate today,
                       const ImportProgress &progress)
{
    const SheetReader reader(path);
    Header header = findHeader(reader, kind, path);
    checkKeyColumns(header, kind);
    ImportDraft draft;
    draft.issues = header.issues;
    Rows rows(records, kind, today);
    if (!hasHard(header.issues)) {
        reader.read(header.sheet, [&](int row, std::span<const Cell> cells) {
            if (row > header.row)
                rows.read(row, cells, header, draft);
            if (progress && !progress(draft.rows))
                throw Error(QCoreApplication::translate(
                    "Import", "The import was cancelled. Nothing was changed."));
            return true;
        });
    }
    const bool stops = badRows == BadRows::RefuseAll;
    const bool refusesAll = stops && (rows.refused() > 0 || hasHard(draft.issues));
    const Offer &offer = offers.take && !refusesAll ? offers.take : offers.tryOut;
    Issues settled = draft.issues; // of the sheet and of rows already left out
    // A row that is left out may be what another row needs, so the rules are asked until they are
    // content.
    while (!draft.set.changes.empty()) {
        rows.pruneMade(draft);
        rows.count(draft);
        draft.set.title = titleOf(draft, kind, path);
        draft.issues = settled;
        QSet<QUuid> bad;
        for (Issue &issue : offer(draft.set)) {
            issue.row = rows.rowOf(issue.id);
            if (kind == EntityKind::Facility && issue.row != 0)
                placeInRow(issue);
            if (issue.severity == Severity::Hard) {
                bad.insert(issue.id);
                if (!stops)
                    list(settled, issue);
            }
            list(draft.issues, std::move(issue));
        }
        rows.refuse(bad);
        if (bad.isEmpty())
            draft.taken = &offer == &offers.take;
        if (stops || bad.isEmpty())
            break;
        if (!rows.drop(bad, draft))
            draft.set.changes.clear();
    }
    draft.refused = rows.refused();
    rows.count(draft);
    std::ranges::stable_sort(draft.issues, {}, &Issue::row);
    if (draft.rows == 0 && !hasHard(draft.issues)) {
        draft.issues.push_back({.severity = Severity::Soft,
                                .message = QCoreApplication::translate(
                                               "Import", "“%1” has a header but no rows below it.")
                                               .arg(QFileInfo(path).fileName()),
                                .row = header.row});
    }
    if (stops && (draft.refused > 0 || hasHard(draft.issues)))
        draft.set.changes.clear();
    return draft;
}

} // namespace sxsh
