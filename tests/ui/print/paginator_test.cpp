// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/print/papertext.h"
#include "tests/ui/print/samplereport.h"
#include "ui/fonts.h"

#include <set>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

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

TEST_CASE("what introduces a chart goes to the next page with it")
{
    const int before = GENERATE(range(22, 50));
    const Figure figure{.caption = u"Biểu đồ 1"_s,
                        .chart = {.categories = {u"A"_s}, .series = {{.values = {1}}}},
                        .height = 90};
    const std::vector<PaperPage> pages = paginate(reportOf(
        {lines(before), Heading{1, u"PHỤ LỤC 8"_s}, words(u"Tỷ lệ theo tháng."_s), figure}));
    const int page = pageWith(pages, u"Biểu đồ 1"_s);
    REQUIRE(page > 0);
    CHECK(pageWith(pages, u"PHỤ LỤC 8"_s) == page);
    CHECK(pageWith(pages, u"Tỷ lệ theo tháng."_s) == page);
}

TEST_CASE("a signature stands below what is signed")
{
    const int before = GENERATE(range(30, 50));
    const TwoColumns signature{.right = {words(u"GIÁM ĐỐC"_s)}};
    const std::vector<PaperPage> pages =
        paginate(reportOf({lines(before), words(u"Trân trọng báo cáo./."_s), signature}));
    CHECK(pageWith(pages, u"GIÁM ĐỐC"_s) == pageWith(pages, u"Trân trọng báo cáo./."_s));
    // Of a list that is signed, with the last of its rows.
    const int rows = GENERATE(12, 19, 25);
    const std::vector<PaperPage> list = paginate(
        reportOf({districtTable(u"Bảng 1"_s, rows), words(u"Tổng số có mặt"_s), signature}));
    const QString last = u"Hợp tác xã chè %1"_s.arg(rows);
    REQUIRE(pageWith(list, last) > 0);
    CHECK(pageWith(list, u"GIÁM ĐỐC"_s) == pageWith(list, last));
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

TEST_CASE("a header higher than a page is printed once and loses nothing")
{
    ReportTable table;
    table.columns = {1};
    table.rows = {{{.text = lines(100).runs.front().text}}, {{.text = u"hàng"_s}}};
    const std::vector<PaperPage> pages = paginate(reportOf({table}));
    int found = 0;
    for (const PaperPage &page : pages) {
        CHECK(usedMm(page) <= 277);
        found += static_cast<int>(textsOf(page).filter(u"dòng"_s).size());
    }
    CHECK(found == 100);
    CHECK(pageWith(pages, u"hàng"_s) == static_cast<int>(pages.size()));
}

TEST_CASE("a figure leaves room for all headings that must stay with it, and for its caption")
{
    Figure figure = everyChart().front();
    figure.height = 900;
    figure.caption = u"Chú thích dài "_s.repeated(25) + u"hết"_s;
    const QString title = u"Đề mục dài "_s.repeated(27);
    for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
        const std::vector<PaperPage> pages = paginate(
            reportOf({Section{orientation}, Heading{1, u"I. Một"_s}, Heading{2, title}, figure}));
        REQUIRE(pages.size() == 1);
        CHECK(linesOf(pages.front()).back().rect().bottom() < bodyRect(orientation).bottom());
    }
}

TEST_CASE("tied rows stay whole below headings that take most of a page")
{
    ReportTable table;
    table.columns = {1, 3};
    table.headerRows = 0;
    for (int row = 0; row < 20; ++row)
        table.rows.push_back({{.text = u"hàng %1"_s.arg(row)}});
    table.rows.front().insert(table.rows.front().begin(), {.text = u"chung"_s, .rowSpan = 20});
    std::vector<Block> blocks(9, Heading{2, u"Đề mục dài "_s.repeated(27)});
    blocks.push_back(table);
    const std::vector<PaperPage> pages = paginate(reportOf(blocks));
    const int page = pageWith(pages, u"chung"_s);
    REQUIRE(page > 0);
    for (int row = 0; row < 20; ++row)
        CHECK(pageWith(pages, u"hàng %1"_s.arg(row)) == page);
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

TEST_CASE("the sample report says everything it was given")
{
    const QString text = allText(paginate(sampleReport()));
    for (const QString &part : {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Hợp tác xã chè 59"_s,
                                u"Ba nhiệm vụ chung một hợp"_s, u"Nguyễn Thị Hường"_s}) {
        CHECK(text.contains(part));
    }
}
