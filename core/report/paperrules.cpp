// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperrules.h"

#include "core/report/reportwords.h"
#include "core/sheet/sheetreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <map>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// A row of the rules by the names of its columns.
class RuleRow
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    RuleRow(const QString &path, int row, const QHash<QString, std::size_t> &columns,
            std::span<const Cell> cells)
        : m_path(path), m_row(row), m_columns(columns), m_cells(cells)
    {
    }

    QString text(const QString &column) const
    {
        const auto at = m_columns.constFind(column);
        if (at == m_columns.cend() || *at >= m_cells.size())
            refuse(column);
        const Cell &cell = m_cells[*at];
        return cell.kind == Cell::Kind::Number ? cell.numberText
               : cell.kind == Cell::Kind::Date ? cell.date.toString(Qt::ISODate)
                                               : cell.text;
    }
    double length(const QString &column) const
    {
        constexpr double longest = 2000;
        bool isNumber = false;
        const double value = text(column).toDouble(&isNumber);
        if (!isNumber || !(value > 0 && value < longest))
            refuse(column);
        return value;
    }
    QDate day(const QString &column) const
    {
        const QDate date = QDate::fromString(text(column), Qt::ISODate);
        if (!date.isValid())
            refuse(column);
        return date;
    }
    [[noreturn]] void refuse(const QString &column) const
    {
        refuseLine(
            m_path, m_row,
            tr("“%1” cannot be used: mend it, or put the file back from a copy.").arg(column));
    }

private:
    const QString &m_path;
    int m_row;
    const QHash<QString, std::size_t> &m_columns;
    std::span<const Cell> m_cells;
};

PaperFormat formatOf(const RuleRow &row)
{
    PaperFormat format{.width = row.length(u"width"_s),
                       .height = row.length(u"height"_s),
                       .left = row.length(u"left"_s),
                       .right = row.length(u"right"_s),
                       .top = row.length(u"top"_s),
                       .bottom = row.length(u"bottom"_s),
                       .pageNumberSize = row.length(u"page_number_size"_s)};
    const QString number = row.text(u"page_number"_s);
    if (number == u"bottom_right")
        format.pageNumber = PaperFormat::PageNumber::BottomRight;
    else if (number != u"top_center")
        row.refuse(u"page_number"_s);
    if (format.left + format.right >= format.width)
        row.refuse(u"width"_s);
    if (format.top + format.bottom >= format.height)
        row.refuse(u"height"_s);
    return format;
}

std::map<QDate, PaperFormat> readRules(const QString &path)
{
    std::map<QDate, PaperFormat> rules;
    QHash<QString, std::size_t> columns;
    SheetReader(path).read(0, [&](int number, std::span<const Cell> cells) {
        if (columns.isEmpty()) {
            for (std::size_t column = 0; column < cells.size(); ++column)
                columns.insert(cells[column].text, column);
            return true;
        }
        const RuleRow row(path, number, columns, cells);
        rules[row.day(u"valid_from"_s)] = formatOf(row);
        return true;
    });
    if (rules.empty())
        refuseLine(path, 1, QCoreApplication::translate("Report", "there is no rule."));
    return rules;
}

} // namespace

PaperFormat paperFormatOn(const QString &resources, QDate day)
{
    const auto rules = readRules(resources + u"/reports/paper_format.csv"_s);
    auto after = rules.upper_bound(day);
    return after == rules.begin() ? after->second : std::prev(after)->second;
}

} // namespace sxsh
