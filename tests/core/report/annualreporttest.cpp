// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportoutline.h"
#include "tests/core/report/smallplan.h"

#include "core/base/error.h"
#include "core/report/namedparts.h"
#include "core/report/reportperiods.h"
#include "tests/catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

Report annual(const Records &records, const QString &period = u"2018"_s,
              Language language = Language::Vietnamese)
{
    Savings savings(records);
    return buildReport(savings, reportResources(), {.period = period, .language = language});
}

QString problemOf(const Records &records, const QString &resources, const ReportRequest &request)
{
    Savings savings(records);
    try {
        buildReport(savings, resources, request);
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

const Records &smallRecords()
{
    static const SmallPlan plan;
    return plan.records;
}

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    for (const QString &name : QDir(from).entryList(QDir::Files))
        REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
}

bool hasVietnameseLetters(const QString &text)
{
    static const QRegularExpression letters(
        u"[\\x{00C0}-\\x{00D6}\\x{00D8}-\\x{00F6}\\x{00F8}-\\x{01B0}\\x{1EA0}-\\x{1EF9}]"_s);
    return letters.match(text).hasMatch();
}

} // namespace

TEST_CASE("The annual report of a small plan is as approved")
{
    const QStringList outline = outlineOf(annual(smallRecords()));
    requireApproved(u"annual.vi.outline"_s, outline);
}

TEST_CASE("Reports of the other kinds on a small plan are as approved")
{
    const auto [kind, period] = GENERATE(table<QString, QString>({
        {u"six-month"_s, u"2018H1"_s},
        {u"quarter"_s, u"2018Q3"_s},
        {u"meeting"_s, u"2018"_s},
        {u"off-track"_s, u"2018"_s},
        {u"definitions"_s, u"2018"_s},
        {u"retrospective"_s, u"2017..2018"_s},
        {u"facility"_s, u"2018"_s},
        {u"district"_s, u"2018"_s},
        {u"reminder"_s, u"2018"_s},
        {u"forms"_s, u"2018"_s},
        {u"roll-call"_s, u"2018"_s},
    }));
    Savings savings(smallRecords());
    const Report report = buildReport(savings, reportResources(), {.kind = kind, .period = period});
    const QStringList outline = outlineOf(report);
    requireApproved(kind + u".vi.outline"_s, outline);
    // In English it has as many blocks.
    const SmallPlan english(false);
    Savings ofEnglish(english.records);
    const Report other =
        buildReport(ofEnglish, reportResources(),
                    {.kind = kind, .period = period, .language = Language::English});
    CHECK(other.blocks.size() == report.blocks.size());
}

TEST_CASE("A report is about periods of its own kind only; papers are about any")
{
    const auto [kind, period, isRefused] = GENERATE(table<QString, QString, bool>({
        {u"annual"_s, u"2018"_s, false},
        {u"annual"_s, u"2018H1"_s, true},
        {u"annual"_s, u"2018Q4"_s, true},
        {u"six-month"_s, u"2018"_s, true},
        {u"quarter"_s, u"2018H2"_s, true},
        {u"meeting"_s, u"2018H1"_s, false},
        {u"off-track"_s, u"2018Q2"_s, false},
    }));
    CAPTURE(kind.toStdString(), period.toStdString());
    const QString problem =
        problemOf(smallRecords(), reportResources(), {.kind = kind, .period = period});
    CHECK(problem.isEmpty() != isRefused);
    if (isRefused)
        CHECK(problem.contains(u"is not about “"_s + period));
}

TEST_CASE("Every kind of report has a name in both languages, and periods that there are")
{
    const auto language = GENERATE(Language::Vietnamese, Language::English);
    const std::vector<ReportKind> kinds = readReportKinds(reportResources(), language);
    CHECK(kinds.size() == static_cast<std::size_t>(reportKinds(reportResources()).size()));
    REQUIRE_FALSE(kinds.empty());
    CHECK(kinds.front().key == u"annual"_s);
    for (const ReportKind &kind : kinds) {
        CAPTURE(kind.key.toStdString());
        CHECK(kind.name != kind.key);
        CHECK_FALSE((kind.periods ? reportPeriods(smallRecords(), *kind.periods)
                                  : reportPeriods(smallRecords()))
                        .empty());
    }
}

TEST_CASE("The same plan and period give the same report")
{
    CHECK(annual(smallRecords()) == annual(smallRecords()));
}

TEST_CASE("The key figures of the small plan are those counted by hand")
{
    const QString all = outlineOf(annual(smallRecords())).join(u'\n');
    const auto text =
        GENERATE(as<std::string>(),
                 // one of four is not known: 2 yes, 1 no
                 "M1. Nhận thức: 50,0% (2/4); 1 chưa có số liệu; tính trên số đã rõ 66,7%",
                 "kỳ trước 25,0% (+25,0 điểm phần trăm)",
                 // 0.1 MWh · 0.1543 saved: 100,000 kWh are 15.43 TOE of 154.3
                 "tránh được 15,4 TOE trên 154,3 TOE",
                 "Tỷ lệ cơ sở tiết kiệm từ 8% trở lên: 100,0% (1/1 cơ sở, trong đó 0 cơ sở đã kiểm "
                 "chứng bằng số liệu tháng)",
                 "1 cơ sở chưa tính được", "tạm ngừng hoạt động: 1", "UBND TỈNH HÀ GIANG",
                 "SỞ CÔNG THƯƠNG", "Khoản này chưa có hoạt động.",
                 "Quá hạn: In tờ rơi (hạn: 30/09/2018", "Chưa bố trí kinh phí");
    CHECK(all.contains(QString::fromStdString(text)));
}

TEST_CASE("Every table fills its grid and captions are numbered in one run")
{
    const Report report = annual(smallRecords());
    int count = 0;
    for (const ReportTable &table : tablesOf(report)) {
        CAPTURE(table.caption);
        CHECK(fillsItsGrid(table));
        CHECK(static_cast<std::size_t>(table.headerRows) < table.rows.size());
        CHECK(table.caption.startsWith(u"Bảng %1. "_s.arg(++count)));
    }
    CHECK(count > 10);
}

TEST_CASE("A plan without any data says so in words instead of empty tables")
{
    PlanBuilder builder;
    builder.add(Plan{.code = u"P"_s, .title = u"Kế hoạch"_s});
    builder.add(ReportingPeriod{.code = u"2018"_s,
                                .startsOn = day("2017-12-15"),
                                .endsOn = day("2018-12-14"),
                                .cutOff = day("2018-12-14")});
    const auto language = GENERATE(Language::Vietnamese, Language::English);
    const Report report = annual(builder.records, u"2018"_s, language);
    CHECK(tablesOf(report).empty());
    const QString all = textsOf(report).join(u'\n');
    CAPTURE(all);
    CHECK(all.contains(language == Language::Vietnamese ? u"Tệp kế hoạch chưa ghi hoạt động nào."
                                                        : u"The plan file records no activities."));
    CHECK_FALSE(all.contains(u"nan", Qt::CaseSensitive));
    CHECK(report.footMark.isEmpty());
}

TEST_CASE("The English report has no word of the Vietnamese template")
{
    const SmallPlan plan(false);
    const Report report = annual(plan.records, u"2018"_s, Language::English);
    CHECK(report.language == u"en");
    for (const QString &text : textsOf(report)) {
        CAPTURE(text);
        // The plan's own units of measure are written as they were typed.
        CHECK_FALSE(hasVietnameseLetters(QString(text).remove(u"tấn"_s)));
    }
}

TEST_CASE("Both languages have the same words")
{
    const QStringList vietnamese = ReportWords(reportResources(), Language::Vietnamese).keys();
    CHECK(vietnamese == ReportWords(reportResources(), Language::English).keys());
    CHECK(vietnamese.size() > 100);
}

TEST_CASE("Money has two decimals in every table")
{
    static const QRegularExpression amount(u"^(–|[0-9.]+,[0-9]{2})$"_s);
    int checked = 0;
    for (const ReportTable &table : tablesOf(annual(smallRecords()))) {
        const bool isOfMoney = table.caption.contains(u"triệu đồng");
        const bool hasMoney = table.rows.front().back().text.contains(u"triệu đồng");
        if (!isOfMoney && !hasMoney)
            continue;
        CAPTURE(table.caption);
        for (auto row = table.rows.begin() + table.headerRows; row != table.rows.end(); ++row) {
            const auto first = hasMoney ? row->end() - 2 : row->begin() + 1;
            for (auto cell = first; cell != row->end(); ++cell, ++checked) {
                CAPTURE(cell->text);
                CHECK(amount.match(cell->text).hasMatch());
            }
        }
    }
    CHECK(checked > 20);
}

TEST_CASE("Measures done by the cut-off are listed with the totals of the province")
{
    SmallPlan plan;
    const Facility &facility = plan.records.all<Facility>().rows().front();
    Plan terms = *plan.records.find(plan.plan);
    terms.discountRate = decimal(0.1);
    terms.measureLife = 5;
    plan.records.all<Plan>().replace(terms);
    const auto measure = [&](const QString &code, MeasureStatus status, const char *done,
                             qint64 investment, std::optional<qint64> money, double kwh) {
        plan.add(Measure{.facility = {facility.id},
                         .code = code,
                         .name = u"Giải pháp "_s + code,
                         .status = status,
                         .doneOn = *done == '\0' ? std::nullopt : std::optional(day(done)),
                         .investment = Money{investment * 1'000'000},
                         .resource = plan.electricity,
                         .reportedSaving = decimal(kwh),
                         .unit = {u"kWh"_s},
                         .reportedMoney =
                             money ? std::optional(Money{*money * 1'000'000}) : std::nullopt});
    };
    measure(u"GP1"_s, MeasureStatus::Done, "2017-05-10", 155, 490, 300'000);
    measure(u"GP2"_s, MeasureStatus::Done, "2018-05-10", 45, {}, 10'000);
    measure(u"GP3"_s, MeasureStatus::Done, "2018-12-15", 1'000, 1, 1); // after the cut-off
    measure(u"GP4"_s, MeasureStatus::Planned, "", 1'000, 1, 1);
    measure(u"GP5"_s, MeasureStatus::Dropped, "", 1'000, 1, 1);
    const Report report = annual(plan.records);
    const std::vector<ReportTable> tables = tablesOf(report);
    const auto table = std::ranges::find_if(
        tables, [](const ReportTable &one) { return one.caption.contains(u"Giải pháp đã thực"); });
    REQUIRE(table != tables.end());
    CHECK(fillsItsGrid(*table));
    REQUIRE(table->rows.size() == 2 + 2 + 1);
    const TableRow &first = table->rows[2];
    CHECK(first[2].text == u"Giải pháp GP1");
    CHECK(first[5].text == u"155,00");
    CHECK(first[6].text == u"–");
    CHECK(first[7].text == u"300.000 kWh");
    CHECK(first[9].text == u"490,00");
    CHECK(first[10].text == u"–");
    CHECK(first[11].text.startsWith(u"3,8 "));
    const TableRow &totals = table->rows.back();
    CHECK(totals[1].text == u"200,00");
    CHECK(totals[5].text == u"490,00");
    const QString all = outlineOf(report).join(u'\n');
    CHECK(all.contains(
        u"1 cơ sở đã thực hiện 2 giải pháp, đầu tư 200,0 triệu đồng; còn 2 giải pháp"));
    CHECK(all.contains(u"tiết kiệm 490,0 triệu đồng (1 giải pháp có số liệu)"));
    CHECK(all.contains(u"47,83 TOE mỗi năm (2 giải pháp)"));
    CHECK(all.contains(u"(1 giải pháp). Danh sách nêu tại Phụ lục 4"));
}

TEST_CASE("A year without a period keeps its place on the axis of years")
{
    SmallPlan plan;
    plan.annualPeriod(2022);
    Savings savings(plan.records);
    const auto charts = reportCharts(savings, reportResources(), {.period = u"2022"_s});
    const auto named = std::ranges::find(charts, u"indicator_years:M1"_s, &PeriodChart::name);
    REQUIRE(named != charts.end());
    const Chart &chart = named->figure.chart;
    CHECK(chart.categories ==
          std::vector<QString>{u"2017"_s, u"2018"_s, u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s});
    const auto &actual = chart.series.at(0).values;
    CHECK(actual.at(2));
    CHECK_FALSE(actual.at(3));
    CHECK_FALSE(actual.at(4));
    CHECK(actual.at(5));
    // The planned line goes on; the target is in its own year.
    const auto &planned = chart.series.at(1).values;
    REQUIRE(planned.at(3));
    CHECK(*planned.at(3) > *planned.at(2));
    CHECK(*planned.at(3) <= 0.9);
    CHECK(chart.targets.at(3) == 0.9);
    CHECK_FALSE(chart.targets.at(5));
}

TEST_CASE("A year without money keeps its place on the axis of years")
{
    SmallPlan plan;
    BudgetLine later = *plan.records.all<BudgetLine>().begin();
    later.code = u"KP99"_s;
    later.year = 2021;
    plan.add(later);
    const Report report = annual(plan.records);
    const auto *figure = [&]() -> const Figure * {
        for (const Block &block : report.blocks) {
            const auto *one = std::get_if<Figure>(&block);
            if (one && one->caption.contains(u"Kinh phí"))
                return one;
        }
        return nullptr;
    }();
    REQUIRE(figure);
    CHECK(figure->chart.categories ==
          std::vector<QString>{u"2017"_s, u"2018"_s, u"2019"_s, u"2020"_s, u"2021"_s});
    CHECK_FALSE(figure->chart.series.at(0).values.at(2));
}

TEST_CASE("A report from before the first annual cut-off speaks of its own year")
{
    SmallPlan plan;
    plan.add(ReportingPeriod{.code = u"2016-1"_s,
                             .periodKind = PeriodKind::AdHoc,
                             .startsOn = day("2016-06-01"),
                             .endsOn = day("2016-11-30"),
                             .cutOff = day("2016-11-30")});
    const QString all = textsOf(annual(plan.records, u"2016-1"_s)).join(u'\n');
    CHECK(all.contains(u"từ ngày 01/01/2016 đến ngày 31/12/2016"));
    CHECK(all.contains(u"Năm 2016 có 0 cơ sở được ghi nhận áp dụng"));
}

TEST_CASE("A chart of few bars is lower than its template allows, a line chart is not")
{
    for (const Block &block : annual(smallRecords()).blocks) {
        const auto *figure = std::get_if<Figure>(&block);
        if (!figure)
            continue;
        CAPTURE(figure->caption);
        if (figure->caption.contains(u"theo đơn vị hành chính"))
            CHECK(figure->height == 50);
        if (figure->caption.contains(u"qua các kỳ"))
            CHECK(figure->height == 55);
    }
}

TEST_CASE("A demonstration is marked in the foot of its report")
{
    SmallPlan plan;
    Plan marked = *plan.records.find(plan.plan);
    marked.demonstration = true;
    plan.records.all<Plan>().replace(marked);
    CHECK(annual(plan.records).footMark == u"Dữ liệu minh họa");
    CHECK(annual(plan.records, u"2018"_s, Language::English).footMark == u"Demonstration data");
}

TEST_CASE("Of several plans the report is of the one in whose span the period ends")
{
    SmallPlan plan;
    plan.add(Plan{.code = u"LATER"_s,
                  .title = u"Kế hoạch sau"_s,
                  .signedOn = day("2021-01-01"),
                  .startsOn = day("2021-01-01"),
                  .endsOn = day("2025-12-31")});
    CHECK(annual(plan.records).title.endsWith(u"Kế hoạch thử"));
    plan.annualPeriod(2022);
    CHECK(annual(plan.records, u"2022"_s).title.endsWith(u"Kế hoạch sau"));
}

TEST_CASE("What cannot be reported on is refused with what there is instead")
{
    const Records &records = smallRecords();
    const QString resources = reportResources();
    CHECK(problemOf(records, resources, {.kind = u"weekly"_s, .period = u"2018"_s})
              .contains(u"annual"));
    CHECK(problemOf(records, resources, {.period = u"1918"_s}).contains(u"2017, 2018, 2019"));
    CHECK(problemOf(Records(), resources, {.period = u"2018"_s}).contains(u"no reporting period"));
    CHECK(problemOf(records, u"/nowhere"_s, {.period = u"2018"_s}).contains(u"nowhere"));
    PlanBuilder planless;
    planless.add(ReportingPeriod{.code = u"2018"_s,
                                 .startsOn = day("2017-12-15"),
                                 .endsOn = day("2018-12-14"),
                                 .cutOff = day("2018-12-14")});
    CHECK(problemOf(planless.records, resources, {.period = u"2018"_s}).contains(u"no plan"));
}

TEST_CASE("A template that was copied is a report of its own, and its mistakes are named")
{
    const QTemporaryDir folder;
    const QString reports = folder.path() + u"/reports"_s;
    copyFolder(reportResources() + u"/reports"_s, reports);
    REQUIRE(QFile::copy(reports + u"/annual.vi.txt"_s, reports + u"/mine.vi.txt"_s));
    CHECK(reportKinds(folder.path()).contains(u"mine"_s));
    CHECK(problemOf(smallRecords(), folder.path(), {.kind = u"mine"_s, .period = u"2018"_s})
              .isEmpty());
    const ReportRequest english{
        .kind = u"mine"_s, .period = u"2018"_s, .language = Language::English};
    CHECK(problemOf(smallRecords(), folder.path(), english).contains(u"mine.en.txt"));

    QFile file(reports + u"/mine.vi.txt"_s);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{plan.title}\n{plan.colour}\n");
    file.close();
    const QString problem =
        problemOf(smallRecords(), folder.path(), {.kind = u"mine"_s, .period = u"2018"_s});
    CHECK(problem.contains(u"line 2"));
    CHECK(problem.contains(u"plan.colour"));

    REQUIRE(QFile::remove(reports + u"/words.vi.txt"_s));
    QFile words(reports + u"/words.vi.txt"_s);
    REQUIRE(words.open(QIODevice::WriteOnly));
    words.write("yes = Có\n");
    words.close();
    CHECK(
        problemOf(smallRecords(), folder.path(), {.period = u"2018"_s}).contains(u"words.vi.txt"));
}

TEST_CASE("The guide beside the templates names everything a template can use")
{
    QFile file(reportResources() + u"/reports/README.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString guide = QString::fromUtf8(file.readAll());
    const auto isNamed = [&guide](QLatin1String name) {
        return guide.contains(u'`' + QString(name) + u'`');
    };
    for (const NamedText &text : TemplateParts<ReportBasis>::texts()) {
        CAPTURE(QString(text.key));
        CHECK(isNamed(text.key));
    }
    for (const ItemText &text : TemplateParts<ReportBasis>::itemTexts()) {
        CAPTURE(QString(text.key));
        CHECK(isNamed(text.key));
    }
    for (const NamedList &list : TemplateParts<ReportBasis>::lists()) {
        CAPTURE(QString(list.name));
        CHECK(isNamed(list.name));
    }
    for (const NamedTable &table : TemplateParts<ReportBasis>::tables()) {
        CAPTURE(QString(table.name));
        CHECK(isNamed(table.name));
    }
    for (const NamedChart &chart : TemplateParts<ReportBasis>::charts()) {
        CAPTURE(QString(chart.name));
        CHECK(isNamed(chart.name));
    }
}

} // namespace sxsh
