// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/print/samplereport.h"
#include "ui/fonts.h"
#include "ui/print/paginator.h"

#include <QtCore/QRegularExpression>
#include <numeric>
#include <rapidcheck.h>
#include <set>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a page's body in the order they were put there.
std::vector<LineOfText> linesOf(const PaperPage &page)
{
    std::vector<LineOfText> lines;
    for (const DrawOperation &operation : page.operations) {
        if (const auto *line = std::get_if<LineOfText>(&operation)) {
            lines.push_back(*line);
        }
    }
    return lines;
}

QStringList textsOf(const PaperPage &page)
{
    QStringList texts;
    for (const LineOfText &line : linesOf(page)) {
        texts.append(line.text());
    }
    return texts;
}

/// The words of all pages, whatever line they are on.
QString allText(const std::vector<PaperPage> &pages)
{
    QStringList texts;
    for (const PaperPage &page : pages) {
        texts += textsOf(page);
    }
    return texts.join(u' ');
}

/// Where the page's body ends, in millimetres from the top of the paper.
double usedMm(const PaperPage &page)
{
    double bottom = 0;
    for (const LineOfText &line : linesOf(page)) {
        bottom = std::max(bottom, line.rect().bottom());
    }
    return bottom / dotsFromMm(1);
}

Paragraph words(const QString &text)
{
    Paragraph paragraph;
    paragraph.runs = {{.text = text}};
    return paragraph;
}

/// A paragraph of exactly that many lines, each beginning with its number.
Paragraph lines(int count, const QString &mark = u"dòng"_s)
{
    QStringList texts;
    for (int i = 1; i <= count; ++i) {
        texts.append(u"%1 %2"_s.arg(mark).arg(i));
    }
    return words(texts.join(u'\n'));
}

Report reportOf(std::vector<Block> blocks)
{
    Report report;
    report.title = u"Báo cáo"_s;
    report.blocks = std::move(blocks);
    return report;
}

int pageWith(const std::vector<PaperPage> &pages, const QString &text)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        if (textsOf(pages[i]).contains(text)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

/// Also for an empty text, which QRectF finds nowhere.
bool isInside(const QRectF &outer, const QRectF &inner)
{
    return inner.left() >= outer.left() && inner.right() <= outer.right() &&
           inner.top() >= outer.top() && inner.bottom() <= outer.bottom();
}

void checkMargins(const std::vector<PaperPage> &pages)
{
    for (const PaperPage &page : pages) {
        const QRectF body = bodyRect(page.orientation).adjusted(-20, -20, 20, 20);
        for (const DrawOperation &operation : page.operations) {
            if (const auto *line = std::get_if<LineOfText>(&operation)) {
                RC_ASSERT(isInside(body, line->rect()));
            } else if (const auto *rule = std::get_if<Rule>(&operation)) {
                RC_ASSERT(body.contains(rule->line.p1()) && body.contains(rule->line.p2()));
            } else {
                const auto &placed = std::get<PlacedChart>(operation);
                RC_ASSERT(isInside(body, QRectF(placed.at, placed.chart->size())));
            }
        }
    }
}

} // namespace

TEST_CASE("an empty report is one empty page")
{
    const std::vector<PaperPage> pages = paginate(reportOf({}));
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].operations.empty());
    CHECK_FALSE(pages[0].pageNumber);
}

TEST_CASE("the body stands in the margins of Decree 30/2020")
{
    CHECK(bodyRect(Orientation::Portrait).left() == Approx(dotsFromMm(30)));
    CHECK(bodyRect(Orientation::Portrait).top() == Approx(dotsFromMm(20)));
    CHECK(bodyRect(Orientation::Portrait).right() == Approx(dotsFromMm(195)));
    CHECK(bodyRect(Orientation::Portrait).bottom() == Approx(dotsFromMm(277)));
    CHECK(bodyRect(Orientation::Landscape).right() == Approx(dotsFromMm(282)));
    CHECK(bodyRect(Orientation::Landscape).bottom() == Approx(dotsFromMm(190)));
}

TEST_CASE("page numbers are centred in the top margin, through the whole file but on page one")
{
    const std::vector<PaperPage> pages = paginate(sampleReport());
    REQUIRE(pages.size() > 8);
    CHECK_FALSE(pages[0].pageNumber);
    for (size_t i = 1; i < pages.size(); ++i) {
        REQUIRE(pages[i].pageNumber);
        CHECK(pages[i].pageNumber->text() == QString::number(i + 1));
        const QRectF rect = pages[i].pageNumber->rect();
        const QRectF body = bodyRect(pages[i].orientation);
        CHECK(rect.center().x() == Approx(body.center().x()).margin(2));
        CHECK(rect.bottom() < body.top());
        CHECK(rect.top() > 0);
    }
}

TEST_CASE("the foot mark is in the bottom margin of every page")
{
    Report report = sampleReport();
    report.footMark =
        GENERATE(u"Dữ liệu minh họa"_s, QString(u"Dữ liệu minh họa, "_s).repeated(40));
    for (const PaperPage &page : paginate(report)) {
        REQUIRE_FALSE(page.footMark.empty());
        CHECK(page.footMark.front().text().startsWith(u"Dữ liệu minh họa"));
        for (const LineOfText &line : page.footMark) {
            CHECK(line.rect().top() > bodyRect(page.orientation).bottom());
            CHECK(line.rect().bottom() < sheetRect(page.orientation).bottom());
        }
    }
}

TEST_CASE("a report without foot mark has an empty bottom margin")
{
    for (const PaperPage &page : paginate(reportOf({bodyText(40)}))) {
        CHECK(page.footMark.empty());
    }
}

TEST_CASE("a heading goes to the next page with the text it belongs to")
{
    // 257 mm hold 48 lines of 13 pt; the heading still fits, the two lines below it do not.
    const int before = GENERATE(range(40, 50));
    const std::vector<PaperPage> pages =
        paginate(reportOf({lines(before), Heading{2, u"1. Đề mục"_s}, lines(6, u"sau"_s)}));
    const int headingPage = pageWith(pages, u"1. Đề mục"_s);
    REQUIRE(headingPage > 0);
    CHECK(headingPage == pageWith(pages, u"sau 1"_s));
    CHECK(headingPage == pageWith(pages, u"sau 2"_s));
}

TEST_CASE("headings one below the other stay together with caption, header and two rows")
{
    const int before = GENERATE(range(30, 50));
    const std::vector<PaperPage> pages =
        paginate(reportOf({lines(before), Heading{1, u"I. Một"_s}, Heading{2, u"1. Hai"_s},
                           districtTable(u"Bảng 1"_s, 20)}));
    const int page = pageWith(pages, u"I. Một"_s);
    REQUIRE(page > 0);
    for (const QString &text :
         {u"1. Hai"_s, u"Bảng 1"_s, u"Chưa rõ"_s, u"Hợp tác xã chè 1"_s, u"Hợp tác xã chè 2"_s}) {
        CHECK(pageWith(pages, text) == page);
    }
}

TEST_CASE("what introduces a table goes to the next page with heading, table header and first row")
{
    const int before = GENERATE(range(26, 50));
    const QString text = GENERATE(u"Các hoạt động như sau:"_s, u"Nội dung của nhiệm vụ."_s);
    const QString caption = GENERATE(u"Bảng 1"_s, QString());
    const std::vector<PaperPage> pages = paginate(reportOf(
        {lines(before), Heading{3, u"Nhiệm vụ 2"_s}, words(text), districtTable(caption, 20)}));
    const int page = pageWith(pages, u"Hợp tác xã chè 1"_s);
    REQUIRE(page > 0);
    CHECK(pageWith(pages, u"Nhiệm vụ 2"_s) == page);
    CHECK(pageWith(pages, text) == page);
    CHECK((caption.isEmpty() || pageWith(pages, caption) == page));
}

TEST_CASE("an announcing paragraph holds on to whatever follows")
{
    const int before = GENERATE(range(36, 50));
    const std::vector<PaperPage> pages =
        paginate(reportOf({lines(before), words(u"Các căn cứ:"_s), words(u"- Quyết định"_s)}));
    CHECK(pageWith(pages, u"Các căn cứ:"_s) == pageWith(pages, u"- Quyết định"_s));
}

TEST_CASE("no page begins or ends with a single line of a paragraph")
{
    const int before = GENERATE(range(36, 49));
    const int count = GENERATE(2, 3, 4, 7);
    const std::vector<PaperPage> pages =
        paginate(reportOf({lines(before), lines(count, u"hai"_s)}));
    for (const PaperPage &page : pages) {
        int onPage = 0;
        for (const QString &text : textsOf(page)) {
            onPage += text.startsWith(u"hai") ? 1 : 0;
        }
        CHECK(onPage != 1);
    }
}

TEST_CASE("a long paragraph breaks over pages by lines and fills them")
{
    const std::vector<PaperPage> pages = paginate(reportOf({lines(130)}));
    REQUIRE(pages.size() == 3);
    CHECK(textsOf(pages[0]).size() + textsOf(pages[1]).size() + textsOf(pages[2]).size() == 130);
    CHECK(usedMm(pages[0]) > 270);
    CHECK(usedMm(pages[1]) > 270);
}

TEST_CASE("a paragraph that must stay with the next one is never the last on a page")
{
    const int before = GENERATE(range(36, 49));
    Paragraph kept = words(u"Trên đây là báo cáo"_s);
    kept.keepWithNext = true;
    TwoColumns signature;
    signature.left = {words(u"Nơi nhận"_s)};
    signature.right = {lines(5, u"ký"_s)};
    const std::vector<PaperPage> pages = paginate(reportOf({lines(before), kept, signature}));
    const int page = pageWith(pages, u"Trên đây là báo cáo"_s);
    CHECK(page == pageWith(pages, u"Nơi nhận"_s));
    CHECK(page == pageWith(pages, u"ký 1"_s));
    CHECK(page == pageWith(pages, u"ký 5"_s));
}

TEST_CASE("two columns higher than a page lose no line")
{
    TwoColumns columns;
    columns.left = {lines(120, u"trái"_s)};
    columns.right = {lines(10, u"phải"_s)};
    const std::vector<PaperPage> pages = paginate(reportOf({columns}));
    CHECK(pages.size() >= 3);
    CHECK(pageWith(pages, u"trái 120"_s) > 0);
    CHECK(pageWith(pages, u"phải 10"_s) > 0);
}

TEST_CASE("sections turn the paper and page breaks leave no empty page")
{
    const std::vector<PaperPage> pages = paginate(reportOf(
        {PageBreak{}, Section{Orientation::Landscape}, words(u"ngang"_s), PageBreak{}, PageBreak{},
         words(u"ngang hai"_s), Section{Orientation::Portrait}, words(u"đứng"_s), PageBreak{}}));
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].orientation == Orientation::Landscape);
    CHECK(pages[1].orientation == Orientation::Landscape);
    CHECK(pages[2].orientation == Orientation::Portrait);
    CHECK(textsOf(pages[2]) == QStringList{u"đứng"_s});
}

TEST_CASE("a figure is one piece with its caption, its heading and never higher than the page")
{
    Figure figure = everyChart().front();
    figure.height = GENERATE(60.0, 150.0, 900.0);
    const int before = GENERATE(1, 20, 35, 45);
    const std::vector<PaperPage> pages =
        paginate(reportOf({lines(before), Heading{2, u"Đề mục"_s}, figure}));
    const int page = pageWith(pages, figure.caption);
    REQUIRE(page > 0);
    CHECK(pageWith(pages, u"Đề mục"_s) == page);
    int charts = 0;
    for (const DrawOperation &operation : pages[static_cast<size_t>(page) - 1].operations) {
        if (const auto *chart = std::get_if<PlacedChart>(&operation)) {
            ++charts;
            CHECK(chart->at.y() + chart->chart->size().height() <
                  bodyRect(Orientation::Portrait).bottom());
        }
    }
    CHECK(charts == 1);
}

TEST_CASE("a row higher than a page is cut between its lines, with the header on every page")
{
    ReportTable table;
    table.columns = {1, 3};
    table.rows = {{{.text = u"TT"_s}, {.text = u"Nội dung"_s}},
                  {{.text = u"1"_s}, {.text = lines(150).runs.front().text}}};
    const std::vector<PaperPage> pages = paginate(reportOf({table}));
    REQUIRE(pages.size() >= 3);
    int found = 0;
    for (const PaperPage &page : pages) {
        CHECK(textsOf(page).contains(u"Nội dung"_s));
        found += static_cast<int>(textsOf(page).filter(u"dòng"_s).size());
    }
    CHECK(found == 150);
}

TEST_CASE("rows tied by a common cell stay on one page")
{
    const int before = GENERATE(range(38, 48));
    ReportTable table;
    table.columns = {1, 3};
    table.headerRows = 0;
    table.rows = {{{.text = u"chung"_s, .rowSpan = 3}, {.text = u"a"_s}},
                  {{.text = u"b"_s}},
                  {{.text = u"c"_s}}};
    const std::vector<PaperPage> pages = paginate(reportOf({lines(before), table}));
    const int page = pageWith(pages, u"chung"_s);
    REQUIRE(page > 0);
    CHECK(pageWith(pages, u"a"_s) == page);
    CHECK(pageWith(pages, u"c"_s) == page);
}

TEST_CASE("tied rows higher than a page are taken apart and lose nothing")
{
    ReportTable table;
    table.columns = {1, 3};
    table.headerRows = 0;
    for (int i = 0; i < 100; ++i) {
        table.rows.push_back({{.text = u"hàng %1"_s.arg(i)}});
    }
    table.rows.front().insert(table.rows.front().begin(), {.text = u"chung"_s, .rowSpan = 100});
    const std::vector<PaperPage> pages = paginate(reportOf({table}));
    CHECK(pages.size() >= 2);
    CHECK(pageWith(pages, u"chung"_s) == 1);
    for (int i = 0; i < 100; ++i) {
        CHECK(pageWith(pages, u"hàng %1"_s.arg(i)) > 0);
    }
}

TEST_CASE("a table is closed by a line across at the end of each page")
{
    const std::vector<PaperPage> pages = paginate(reportOf({districtTable(u"Bảng"_s, 90)}));
    REQUIRE(pages.size() > 2);
    for (const PaperPage &page : pages) {
        double lowestLine = 0;
        double closing = 0;
        for (const DrawOperation &operation : page.operations) {
            if (const auto *rule = std::get_if<Rule>(&operation)) {
                lowestLine = std::max({lowestLine, rule->line.y1(), rule->line.y2()});
                if (rule->line.length() > bodyRect(page.orientation).width() - 2 &&
                    rule->line.dy() == 0) {
                    closing = std::max(closing, rule->line.y1());
                }
            }
        }
        CHECK(closing == Approx(lowestLine));
        CHECK(lowestLine / dotsFromMm(1) > usedMm(page));
    }
}

TEST_CASE("a table that follows another one keeps its distance")
{
    const std::vector<PaperPage> pages =
        paginate(reportOf({districtTable({}, 2), districtTable({}, 2)}));
    std::set<double> edges;
    for (const DrawOperation &operation : pages.front().operations) {
        if (const auto *rule = std::get_if<Rule>(&operation);
            rule && rule->line.length() > dotsFromMm(160) && rule->line.dy() == 0) {
            edges.insert(std::round(rule->line.y1()));
        }
    }
    const double top = bodyRect(Orientation::Portrait).top();
    CHECK(edges.contains(std::round(top)));
    // Two tables of four rows: the widest step between edges over all columns is the distance.
    double widest = 0;
    for (auto edge = std::next(edges.begin()); edge != edges.end(); ++edge) {
        widest = std::max(widest, *edge - *std::prev(edge));
    }
    CHECK(widest > dotsFromPt(10));
}

TEST_CASE("the rule below a text is as long as asked")
{
    Paragraph paragraph = words(u"Độc lập - Tự do - Hạnh phúc"_s);
    paragraph.align = Align::Center;
    const auto [share, length] = GENERATE_COPY(table<double, double>(
        {{1.0, textWidth(paragraph.runs.front().text, 13)}, {0.4, 0.4 * dotsFromMm(165)}}));
    paragraph.rule = share;
    const std::vector<PaperPage> pages = paginate(reportOf({paragraph}));
    const auto &operations = pages.front().operations;
    const auto *rule = std::get_if<Rule>(&operations.back());
    REQUIRE(rule);
    CHECK(rule->line.length() == Approx(length).margin(3));
    CHECK(rule->line.center().x() ==
          Approx(bodyRect(Orientation::Portrait).center().x()).margin(3));
    CHECK(rule->line.y1() > linesOf(pages.front()).front().rect().bottom());
}

TEST_CASE("a report is paginated alike each time")
{
    const std::vector<PaperPage> once = paginate(sampleReport());
    const std::vector<PaperPage> again = paginate(sampleReport());
    REQUIRE(once.size() == again.size());
    for (size_t i = 0; i < once.size(); ++i) {
        CHECK(textsOf(once[i]) == textsOf(again[i]));
        const auto a = linesOf(once[i]);
        const auto b = linesOf(again[i]);
        for (size_t k = 0; k < a.size(); ++k) {
            CHECK(a[k].rect() == b[k].rect());
        }
    }
}

namespace {

/// A random report whose texts are all different: "h7", "p7 ...", "t7r3c1".
Report randomReport()
{
    Report report;
    const int count = *rc::gen::inRange(1, 25);
    for (int i = 0; i < count; ++i) {
        switch (*rc::gen::inRange(0, 7)) {
        case 0:
        case 1:
            report.blocks.push_back(Heading{*rc::gen::inRange(1, 4), u"h%1."_s.arg(i)});
            break;
        case 2:
        case 3: {
            QStringList texts;
            const int length = *rc::gen::inRange(1, 400);
            for (int word = 0; word < length; ++word) {
                texts.append(u"p%1w%2."_s.arg(i).arg(word));
            }
            if (*rc::gen::inRange(0, 4) == 0) {
                texts.back().append(u':');
            }
            Paragraph paragraph = words(texts.join(u' '));
            paragraph.before = *rc::gen::inRange(0, 20);
            report.blocks.push_back(paragraph);
            break;
        }
        case 4: {
            ReportTable table;
            table.columns = {1, 2, 1.5};
            table.caption = *rc::gen::arbitrary<bool>() ? u"c%1."_s.arg(i) : QString();
            table.headerRows = 2;
            table.rows = {{{.text = u"t%1head."_s.arg(i), .rowSpan = 2}, {.columnSpan = 2}},
                          {{.text = u"x"_s}, {.text = u"t%1tail."_s.arg(i)}}};
            const int rows = *rc::gen::inRange(1, 80);
            for (int row = 0; row < rows; ++row) {
                const QString name = u"t%1r%2c"_s.arg(i).arg(row);
                const int lineCount = *rc::gen::inRange(1, 6);
                QStringList cell;
                for (int line = 0; line < lineCount; ++line) {
                    cell.append(name + u"1l%1."_s.arg(line));
                }
                table.rows.push_back({{.text = name + u"0."_s},
                                      {.text = cell.join(u'\n')},
                                      {.text = name + u"2."_s}});
            }
            report.blocks.push_back(table);
            break;
        }
        case 5: {
            Figure figure = everyChart().back();
            figure.caption = u"f%1."_s.arg(i);
            figure.height = *rc::gen::inRange(30, 150);
            report.blocks.push_back(figure);
            break;
        }
        default:
            report.blocks.push_back(*rc::gen::arbitrary<bool>()
                                        ? Block(Section{Orientation::Landscape})
                                        : Block(Section{}));
        }
    }
    return report;
}

/// Every text of the report in reading order, header rows once.
QString expectedText(const Report &report)
{
    QStringList texts;
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            texts.append(heading->text);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            texts.append(paragraph->runs.front().text);
        } else if (const auto *figure = std::get_if<Figure>(&block)) {
            texts.append(figure->caption);
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            if (!table->caption.isEmpty()) {
                texts.append(table->caption);
            }
            for (size_t row = 2; row < table->rows.size(); ++row) {
                for (const TableCell &cell : table->rows[row]) {
                    texts.append(QString(cell.text).replace(u'\n', u' '));
                }
            }
        }
    }
    return texts.join(u' ');
}

bool isHeaderText(const QString &text)
{
    return text.isEmpty() || text == u"x"_s || text.endsWith(u"head.") || text.endsWith(u"tail.");
}

} // namespace

TEST_CASE("any report keeps its headings, headers, rows, order and margins")
{
    REQUIRE(rc::check("pages of random reports", [] {
        const Report report = randomReport();
        const std::vector<PaperPage> pages = paginate(report);
        checkMargins(pages);

        static const QRegularExpression rowName(u"^t(\\d+)r(\\d+)c"_s);
        std::map<QString, size_t> pageOfRow;
        QStringList inOrder;
        for (size_t i = 0; i < pages.size(); ++i) {
            const QStringList texts = textsOf(pages[i]);
            std::set<QString> tables;
            for (const QString &text : texts) {
                if (const auto match = rowName.match(text); match.hasMatch()) {
                    const auto [at, isNew] = pageOfRow.emplace(match.captured(0), i);
                    RC_ASSERT(isNew || at->second == i);
                    tables.insert(match.captured(1));
                }
                if (!isHeaderText(text)) {
                    inOrder.append(text);
                }
            }
            for (const QString &table : tables) {
                RC_ASSERT(texts.count(u"t%1head."_s.arg(table)) == 1);
                RC_ASSERT(texts.count(u"t%1tail."_s.arg(table)) == 1);
            }
            // The last thing on a page must not announce something.
            const bool isLast = i + 1 == pages.size();
            const bool endsWithChart =
                !pages[i].operations.empty() &&
                std::holds_alternative<PlacedChart>(pages[i].operations.back());
            const bool breaksHere = !isLast && pages[i].orientation != pages[i + 1].orientation;
            if (!isLast && !breaksHere && !texts.isEmpty() && !endsWithChart) {
                const QString last = texts.back();
                const bool beforeSection = [&] {
                    for (size_t b = 0; b + 1 < report.blocks.size(); ++b) {
                        const auto *heading = std::get_if<Heading>(&report.blocks[b]);
                        const auto *paragraph = std::get_if<Paragraph>(&report.blocks[b]);
                        const QString text = heading     ? heading->text
                                             : paragraph ? paragraph->runs.front().text
                                                         : QString();
                        if (!text.isEmpty() && text.endsWith(last) &&
                            std::holds_alternative<Section>(report.blocks[b + 1])) {
                            return true;
                        }
                    }
                    return false;
                }();
                RC_ASSERT(beforeSection || !last.startsWith(u'h'));
                RC_ASSERT(beforeSection || !last.endsWith(u':'));
                RC_ASSERT(!last.startsWith(u'c'));
            }
        }
        RC_ASSERT(inOrder.join(u' ').toStdString() == expectedText(report).toStdString());
    }));
}

namespace {

constexpr double smallestTableSize = 7;

QString randomWord()
{
    const int length = *rc::gen::inRange(1, 13);
    return *rc::gen::arbitrary<bool>() ? QString(length, u'W') : u"1.23/56–890,12"_s.right(length);
}

QString randomWords()
{
    QStringList all;
    for (int count = *rc::gen::inRange(0, 5); count > 0; --count) {
        all.append(randomWord());
    }
    return all.join(u' ');
}

/// A table of one header row, the first cell of which may span, and a few rows.
ReportTable randomTable()
{
    ReportTable table;
    const int columns = *rc::gen::inRange(1, 10);
    for (int column = 0; column < columns; ++column) {
        table.columns.push_back(*rc::gen::inRange(5, 50) / 10.0);
    }
    table.size = *rc::gen::inRange(16, 24) / 2.0;
    const int span = *rc::gen::inRange(1, columns + 1);
    table.rows.push_back({{.text = randomWords(), .columnSpan = span}});
    for (int column = span; column < columns; ++column) {
        table.rows.back().push_back({.text = randomWords()});
    }
    for (int rows = *rc::gen::inRange(1, 5); rows > 0; --rows) {
        TableRow row;
        for (int column = 0; column < columns; ++column) {
            row.push_back({.text = randomWords(), .bold = *rc::gen::arbitrary<bool>()});
        }
        table.rows.push_back(row);
    }
    return table;
}

/// The least width in which the table breaks no word, in that size.
double leastWidth(const ReportTable &table, double size)
{
    const double padding = 2 * dotsFromPt(3.5);
    WordRuler ruler(size);
    std::vector<double> needs(table.columns.size(), 0);
    double spanning = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        size_t column = 0;
        for (const TableCell &cell : table.rows[row]) {
            const double need =
                ruler.longestWord({.text = cell.text, .bold = cell.bold || row == 0}) + padding;
            if (cell.columnSpan > 1) {
                spanning = need;
            } else {
                needs[column] = std::max(needs[column], need);
            }
            column += static_cast<size_t>(cell.columnSpan);
        }
    }
    const auto spanned = needs.begin() + table.rows.front().front().columnSpan;
    const double below = std::accumulate(needs.begin(), spanned, 0.0);
    return std::max(below, spanning) + std::accumulate(spanned, needs.end(), 0.0);
}

} // namespace

TEST_CASE("no cell of a table breaks inside a word where the words fit the page")
{
    REQUIRE(rc::check("words of random tables", [] {
        const ReportTable table = randomTable();
        const double width = bodyRect(Orientation::Portrait).width();
        RC_PRE(leastWidth(table, smallestTableSize) < width);
        std::set<QString> given;
        for (const TableRow &row : table.rows) {
            for (const TableCell &cell : row) {
                for (const QString &word : cell.text.split(u' ')) {
                    given.insert(word);
                }
            }
        }
        for (const PaperPage &page : paginate(reportOf({table}))) {
            for (const LineOfText &line : linesOf(page)) {
                for (const QString &word : line.text().split(u' ')) {
                    RC_ASSERT(given.contains(word));
                }
            }
        }
    }));
}

TEST_CASE("a table is set smaller only where its words do not fit")
{
    const auto [columns, least, most] =
        GENERATE(table<int, double, double>({{4, 11, 11}, {9, 7, 10.5}, {40, 7, 7}}));
    ReportTable table;
    table.columns.assign(static_cast<size_t>(columns), 1);
    table.rows = {{}, {}};
    for (int column = 0; column < columns; ++column) {
        table.rows[0].push_back({.text = u"Kế hoạch"_s});
        table.rows[1].push_back({.text = u"1.234.567,89"_s});
    }
    const std::vector<PaperPage> pages = paginate(reportOf({table}));
    const double height = linesOf(pages.front()).back().rect().height();
    const auto heightOf = [](double size) {
        return TextBlock({{.text = u"1"_s}}, {.size = size, .width = 1000}).height();
    };
    CHECK(height >= heightOf(least) - 1);
    CHECK(height <= heightOf(most) + 1);
}

TEST_CASE("the sample report says everything it was given")
{
    const QString text = allText(paginate(sampleReport()));
    for (const QString &part : {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Hợp tác xã chè 59"_s,
                                u"Ba nhiệm vụ chung một hợp"_s, u"Nguyễn Thị Hường"_s}) {
        CHECK(text.contains(part));
    }
}
