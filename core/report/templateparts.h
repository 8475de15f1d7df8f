// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtCore/QStringList>
#include <QtCore/QUuid>

/// What a template can name, whatever it is drawn up from: texts, lists to repeat lines for, tables
/// and charts.
namespace sxsh {

/// One item of a list: the record or the place that its texts and tables are about.
struct ListItem {
    QUuid id{};
    std::size_t place = 0; ///< in the results of the basis, or of an enumerator
    QStringList texts{};   ///< of an item that is no record
};

/// A list with the item that a template is at.
struct ScopeItem {
    QLatin1String of;
    const ListItem *item = nullptr;
};

/// The items around a line of a template, the innermost last.
class Scope
{
public:
    void enter(QLatin1String of, const ListItem &item) { m_items.push_back({of, &item}); }
    void leave() { m_items.pop_back(); }
    const std::vector<ScopeItem> &items() const { return m_items; }
    /// The innermost item of that sort, or none.
    const ListItem *find(QLatin1String of) const;
    /// The same where the template has been checked to be inside of one.
    const ListItem &item(QLatin1String of) const;

private:
    std::vector<ScopeItem> m_items;
};

/// A text by its key.
template <class Basis>
struct TextOf {
    QLatin1String key;
    QString (*text)(const Basis &);
};

/// A text about the item of a list, "indicator.name".
template <class Basis>
struct ItemTextOf {
    QLatin1String key; ///< its first part is the sort of item
    QString (*text)(const Basis &, const ListItem &);

    QLatin1String of() const { return key.left(key.indexOf(QLatin1Char('.'))); }
};

/// Items of one sort to repeat lines for.
template <class Basis>
struct ListOf {
    QLatin1String name;
    QLatin1String of;     ///< the sort of its items
    QLatin1String within; ///< the sort of item it must stand inside of; empty: anywhere
    std::vector<ListItem> (*items)(const Basis &, const Scope &);
};

/// Tables by name; none where there is nothing to show. They come without a caption.
template <class Basis>
struct TableOf {
    QLatin1String name;
    QLatin1String within;
    std::vector<ReportTable> (*make)(const Basis &, const Scope &);
};

/// A chart by name; none where there is nothing to show.
template <class Basis>
struct ChartOf {
    QLatin1String name;
    QLatin1String within;
    std::optional<Chart> (*make)(const Basis &, const Scope &);
};

/// The parts of one sort of document, all by name; specialised beside each basis. A basis has a
/// ReportText `text`.
template <class Basis>
struct TemplateParts {
    static const std::vector<TextOf<Basis>> &texts();
    static const std::vector<ItemTextOf<Basis>> &itemTexts();
    static const std::vector<ListOf<Basis>> &lists();
    static const std::vector<TableOf<Basis>> &tables();
    static const std::vector<ChartOf<Basis>> &charts();
    /// Where the figures of a group are from, of the items that the line is at.
    static QString pedigree(const Basis &basis, QStringView group, const Scope &scope);
    /// The group that the figure of a text is of; empty for names and other words, which are from
    /// nowhere but the record itself.
    static QString groupOfText(const QString &key);
    /// The group that the figures of a table or chart are of; empty where it says itself.
    static QLatin1String groupOfPart(QStringView name);
};

/// The part with that name, or none.
template <class Part>
const Part *findPart(const std::vector<Part> &parts, QStringView name, QLatin1String Part::*key)
{
    for (const Part &part : parts) {
        if (part.*key == name)
            return &part;
    }
    return nullptr;
}

} // namespace sxsh
