// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportbasis.h"

#include <QtCore/QStringList>

/// What a template can name: texts, lists to repeat lines for, tables and charts.
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
    /// The innermost item of that sort, or none.
    const ListItem *find(QLatin1String of) const;
    /// The same where the template has been checked to be inside of one.
    const ListItem &item(QLatin1String of) const;

private:
    std::vector<ScopeItem> m_items;
};

/// A text by its key.
struct NamedText {
    QLatin1String key;
    QString (*text)(const ReportBasis &);
};

/// A text about the item of a list, "indicator.name".
struct ItemText {
    QLatin1String key; ///< its first part is the sort of item
    QString (*text)(const ReportBasis &, const ListItem &);

    QLatin1String of() const { return key.left(key.indexOf(QLatin1Char('.'))); }
};

/// Items of one sort to repeat lines for.
struct NamedList {
    QLatin1String name;
    QLatin1String of;     ///< the sort of its items
    QLatin1String within; ///< the sort of item it must stand inside of; empty: anywhere
    std::vector<ListItem> (*items)(const ReportBasis &, const Scope &);
};

/// Tables by name; none where there is nothing to show. They come without a caption.
struct NamedTable {
    QLatin1String name;
    QLatin1String within;
    std::vector<ReportTable> (*make)(const ReportBasis &, const Scope &);
};

/// A chart by name; none where there is nothing to show.
struct NamedChart {
    QLatin1String name;
    QLatin1String within;
    std::optional<Chart> (*make)(const ReportBasis &, const Scope &);
};

const std::vector<NamedText> &namedTexts();
const std::vector<ItemText> &itemTexts();
const std::vector<NamedList> &namedLists();
const std::vector<NamedTable> &namedTables();
const std::vector<NamedChart> &namedCharts();

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

// The groups that the parts are made of, one source file each.
std::vector<NamedText> planTexts();
std::vector<NamedText> registerTexts();
std::vector<NamedText> workTexts();
std::vector<NamedText> measureTexts();
std::vector<ItemText> planItemTexts();
std::vector<ItemText> indicatorItemTexts();
std::vector<ItemText> workItemTexts();
std::vector<ItemText> moneyItemTexts();
std::vector<NamedList> planLists();
std::vector<NamedList> indicatorLists();
std::vector<NamedList> workLists();
std::vector<NamedList> moneyLists();
std::vector<NamedTable> indicatorTables();
std::vector<NamedTable> registerTables();
std::vector<NamedTable> workTables();
std::vector<NamedTable> moneyTables();
std::vector<NamedTable> savingTables();
std::vector<NamedTable> measureTables();
std::vector<NamedTable> pedigreeTables();
std::vector<NamedChart> indicatorCharts();
std::vector<NamedChart> savingCharts();
std::vector<NamedChart> measureCharts();
std::vector<NamedChart> moneyCharts();

} // namespace sxsh
