// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperformat.h"
#include "core/report/tablegrid.h"
#include "tests/catch.h"
#include "tests/core/report/randomreport.h"
#include "tests/ui/print/papertext.h"
#include "ui/fonts.h"
#include "ui/print/slab.h"

#include <QtCore/QRegularExpression>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// Blanks come and go where lines end, and words longer than a line are broken.
QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    return text.remove(blanks);
}

/// Where a text stands in the tree.
struct Origin {
    std::size_t block = 0;
    int row = -1; ///< of a cell
    bool isHeader = false;
    bool announces = false; ///< says nothing without what follows it
};

/// The texts of a report by their words; nothing else tells one from another.
std::map<QString, Origin> originsOf(const Report &report)
{
    std::map<QString, Origin> origins;
    for (std::size_t at = 0; at < report.blocks.size(); ++at) {
        const Block &block = report.blocks[at];
        if (const auto *heading = std::get_if<Heading>(&block)) {
            origins[withoutBlanks(heading->text)] = {.block = at, .announces = true};
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            QString text;
            for (const Run &run : paragraph->runs)
                text += run.text;
            origins[withoutBlanks(text)] = {
                .block = at, .announces = paragraph->keepWithNext || announces(*paragraph)};
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            const TableGrid grid(*table);
            const bool hasRows = grid.rowCount() > grid.headerRows();
            origins[withoutBlanks(table->caption)] = {.block = at,
                                                      .announces = !table->rows.empty()};
            for (const GridCell &cell : grid.cells()) {
                origins[withoutBlanks(cell.cell->text)] = {.block = at,
                                                           .row = cell.row,
                                                           .isHeader = grid.isHeader(cell),
                                                           .announces =
                                                               grid.isHeader(cell) && hasRows};
            }
        }
    }
    origins.erase(QString());
    return origins;
}

/// A line on its page, with the text that it is of.
struct Line {
    QString text{}; ///< the whole of it, without blanks
    int number = 0; ///< of the line
    QRectF rect{};
    Origin origin{};
};

class Sheets
{
public:
    explicit Sheets(const Report &report)
        : m_report(report), m_pages(paginate(report)), m_origins(originsOf(report))
    {
        for (const PaperPage &page : m_pages) {
            m_lines.emplace_back();
            for (const LineOfText &line : linesOf(page)) {
                const QString &text = textOf(line.block.get());
                const auto found = m_origins.find(text);
                Origin origin = found == m_origins.end() ? Origin{} : found->second;
                // What goes before is text like any other.
                if (std::holds_alternative<Paragraph>(report.blocks[origin.block]))
                    origin.announces = origin.announces && isOfEnd(line);
                m_lines.back().push_back({text, line.line, line.rect(), origin});
            }
        }
        forgetTallHeaders();
    }

    const std::vector<PaperPage> &pages() const { return m_pages; }

    /// What begins where on which page, for whoever reads of a broken law.
    std::string described() const
    {
        QStringList all;
        for (std::size_t at = 0; at < m_pages.size(); ++at) {
            all += u"page %1"_s.arg(at + 1);
            std::map<QString, QRectF> texts;
            QStringList inOrder;
            for (const Line &line : m_lines[at]) {
                if (!texts.contains(line.text))
                    inOrder += line.text;
                texts[line.text] |= line.rect;
            }
            for (const QString &text : inOrder) {
                const QRectF &rect = texts[text];
                all += u"  %1 to %2 mm: %3"_s.arg(std::lround(rect.top() / dotsFromMm(1)))
                           .arg(std::lround(rect.bottom() / dotsFromMm(1)))
                           .arg(text.left(15));
            }
        }
        return all.join(u'\n').toStdString();
    }

    /// Each text of the tree, in order, line by line; headers again on every page with their rows.
    void checkTexts() const
    {
        QStringList inOrder;
        std::map<QString, int> linesSeen;
        for (const std::vector<Line> &page : m_lines) {
            std::map<QString, int> onPage;
            std::set<std::size_t> tables;
            for (const Line &line : page) {
                if (line.text.isEmpty())
                    continue;
                if (line.origin.row >= 0 && !line.origin.isHeader)
                    tables.insert(line.origin.block);
                auto &seen = line.origin.isHeader ? onPage : linesSeen;
                RC_ASSERT(line.number == seen[line.text]++);
                if (line.number == 0 && (!line.origin.isHeader || linesSeen[line.text]++ == 0))
                    inOrder += line.text;
            }
            for (const auto &[text, origin] : m_origins) {
                if (origin.isHeader && tables.contains(origin.block))
                    RC_ASSERT(onPage[text] > 0);
            }
        }
        QStringList expected;
        for (const QString &text : sxsh::test::textsOf(m_report))
            expected += withoutBlanks(text);
        RC_ASSERT(inOrder.join(u' ').toStdString() == expected.join(u' ').toStdString());
    }

    /// Texts, charts and lines keep off each other.
    void checkOverlaps() const
    {
        for (std::size_t at = 0; at < m_pages.size(); ++at) {
            std::vector<QRectF> taken;
            for (const Line &line : m_lines[at]) {
                if (!line.text.isEmpty())
                    taken.push_back(line.rect);
            }
            for (const DrawOperation &operation : m_pages[at].operations) {
                if (const auto *placed = std::get_if<PlacedChart>(&operation))
                    taken.emplace_back(placed->at, placed->chart->size());
            }
            for (QRectF &rect : taken)
                rect.adjust(touch, touch, -touch, -touch);
            std::ranges::sort(taken, {}, &QRectF::top);
            for (std::size_t one = 0; one < taken.size(); ++one) {
                for (std::size_t other = one + 1;
                     other < taken.size() && taken[other].top() < taken[one].bottom(); ++other)
                    RC_ASSERT(!taken[one].intersects(taken[other]));
            }
            for (const DrawOperation &operation : m_pages[at].operations) {
                if (const auto *rule = std::get_if<Rule>(&operation))
                    checkRule(*rule, taken);
            }
        }
    }

    /// Only a row too high to stand below its header and what announces it is cut.
    void checkRows() const
    {
        struct Row {
            std::set<std::size_t> pages{};
            std::map<QString, double> cells{};
        };
        std::map<std::pair<std::size_t, int>, Row> rows;
        std::map<std::size_t, QRectF> heads; // caption and header, of each table
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            for (const Line &line : m_lines[at]) {
                const Origin &origin = line.origin;
                if (origin.row >= 0 && !origin.isHeader && !line.text.isEmpty()) {
                    Row &row = rows[{origin.block, origin.row}];
                    row.pages.insert(at);
                    row.cells[line.text] += line.rect.height();
                }
                if (origin.announces)
                    heads[origin.block] |= line.rect;
            }
        }
        for (const auto &[place, row] : rows) {
            if (row.pages.size() == 1)
                continue;
            double height = 0;
            for (const auto &[text, one] : row.cells)
                height = std::max(height, one);
            const double body =
                bodyRect(m_pages[*row.pages.begin()].orientation, m_report.format).height();
            RC_ASSERT(height + heads[place.first].height() > body / 2);
        }
    }

    /// A page ends with an announcement only where all of the page announces.
    void checkPageEnds() const
    {
        for (std::size_t at = 0; at + 1 < m_pages.size(); ++at) {
            const std::vector<DrawOperation> &operations = m_pages[at].operations;
            bool announces = false;
            bool onlyAnnounces = true;
            std::size_t block = 0;
            std::size_t line = 0;
            for (const DrawOperation &operation : operations) {
                if (std::holds_alternative<Rule>(operation))
                    continue;
                const bool isText = std::holds_alternative<LineOfText>(operation);
                announces = isText && m_lines[at][line].origin.announces;
                onlyAnnounces = onlyAnnounces && announces;
                if (isText)
                    block = m_lines[at][line++].origin.block;
            }
            RC_ASSERT(!announces || onlyAnnounces || isBreak(block + 1));
        }
    }

    /// Drawn again the same.
    void checkRepeated() const
    {
        const Sheets again(m_report);
        RC_ASSERT(again.m_pages.size() == m_pages.size());
        for (std::size_t at = 0; at < m_pages.size(); ++at) {
            RC_ASSERT(m_lines[at].size() == again.m_lines[at].size());
            for (std::size_t line = 0; line < m_lines[at].size(); ++line) {
                RC_ASSERT(m_lines[at][line].text == again.m_lines[at][line].text);
                RC_ASSERT(m_lines[at][line].rect == again.m_lines[at][line].rect);
            }
        }
    }

private:
    static constexpr double touch = dotsFromMm(0.1);

    const QString &textOf(const TextBlock *block)
    {
        const auto [at, isNew] = m_texts.emplace(block, QString());
        if (isNew) {
            for (int line = 0; line < block->lineCount(); ++line)
                at->second += block->lineText(line);
            at->second = withoutBlanks(at->second);
        }
        return at->second;
    }

    /// The last two lines of a text stay together, and so do three lines.
    static bool isOfEnd(const LineOfText &line)
    {
        const int count = line.block->lineCount();
        return count <= 3 || line.line >= count - 2;
    }

    bool repeatsHeader(std::size_t block, const QRectF &body) const
    {
        const auto &table = std::get<ReportTable>(m_report.blocks[block]);
        return std::ranges::any_of(tableSlabs(table, {body.width(), body.height(), body.height()}),
                                   [](const Slab &slab) { return slab.table.isHeader; });
    }

    /// A header that takes near half a page is printed once, like rows.
    void forgetTallHeaders()
    {
        std::set<std::size_t> tall;
        for (std::size_t at = 0; at < m_pages.size(); ++at) {
            std::map<std::size_t, QRectF> headers;
            for (const Line &line : m_lines[at]) {
                if (line.origin.isHeader)
                    headers[line.origin.block] |= line.rect;
            }
            const QRectF body = bodyRect(m_pages[at].orientation, m_report.format);
            for (const auto &[block, rect] : headers) {
                if (rect.height() > 0.3 * body.height() && !repeatsHeader(block, body))
                    tall.insert(block);
            }
        }
        const auto forget = [&tall](Origin &origin) {
            if (origin.isHeader && tall.contains(origin.block))
                origin.isHeader = origin.announces = false;
        };
        for (auto &[text, origin] : m_origins)
            forget(origin);
        for (std::vector<Line> &page : m_lines) {
            for (Line &line : page)
                forget(line.origin);
        }
    }

    static void checkRule(const Rule &rule, const std::vector<QRectF> &taken)
    {
        const QRectF line = QRectF(rule.line.p1(), rule.line.p2()).normalized();
        for (const QRectF &rect : taken) {
            RC_ASSERT(line.right() <= rect.left() || line.left() >= rect.right() ||
                      line.bottom() <= rect.top() || line.top() >= rect.bottom());
        }
    }

    bool isBreak(std::size_t block) const
    {
        return block < m_report.blocks.size() &&
               (std::holds_alternative<PageBreak>(m_report.blocks[block]) ||
                std::holds_alternative<Section>(m_report.blocks[block]));
    }

    const Report &m_report;
    std::vector<PaperPage> m_pages;
    std::map<QString, Origin> m_origins;
    std::map<const TextBlock *, QString> m_texts{};
    std::vector<std::vector<Line>> m_lines{};
};

} // namespace

TEST_CASE("any report keeps its margins, texts, rows, headers and headings")
{
    REQUIRE(holdsFor(2000, "pages of random reports", [](const Report &report) {
        const Sheets sheets(report);
        RC_LOG(sheets.described());
        checkMargins(sheets.pages());
        sheets.checkTexts();
        sheets.checkOverlaps();
        sheets.checkRows();
        sheets.checkPageEnds();
    }));
}

TEST_CASE("any report is paginated alike each time")
{
    REQUIRE(holdsFor(200, "pages of random reports, again",
                     [](const Report &report) { Sheets(report).checkRepeated(); }));
}
