// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdraft.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/report/reportoutline.h"
#include "tests/core/report/smallplan.h"

#include <QtCore/QRegularExpression>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const Records &smallRecords()
{
    static const SmallPlan plan;
    return plan.records;
}

/// A draft of a kind of report with the savings that it rests on.
class OpenDraft
{
public:
    explicit OpenDraft(const Records &records, const QString &kind,
                       const QString &period = u"2018"_s)
        : m_savings(records),
          m_draft(m_savings, reportResources(), {.kind = kind, .period = period})
    {
    }
    ComposedReport compose() const { return m_draft.compose(); }
    ComposedReport compose(const QHash<QString, QString> &wordings,
                           const QString &watched = {}) const
    {
        return m_draft.compose(wordings, watched);
    }

private:
    Savings m_savings;
    ReportDraft m_draft;
};

QString problemOf(const QString &kind, const QString &subject, const QString &period)
{
    try {
        Savings savings(smallRecords());
        buildReport(savings, reportResources(),
                    {.kind = kind, .period = period, .subject = subject});
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

/// The place of the first words that the template begins so.
const WordingPlace *placeOf(const ComposedReport &composed, const QString &start)
{
    const auto at = std::ranges::find_if(composed.places, [&](const WordingPlace &place) {
        return place.original.startsWith(start);
    });
    return at == composed.places.end() ? nullptr : &*at;
}

QString allOf(const Report &report)
{
    return textsOf(report).join(u'\n');
}

} // namespace

TEST_CASE("A report about one each is drawn up for one, for all of a unit, or for everyone")
{
    const auto [kind, subject, documents] = GENERATE(table<QString, QString, int>({
        {u"facility"_s, u"CS1"_s, 1},
        {u"facility"_s, u"030"_s, 3},
        {u"facility"_s, QString(), 4},
        {u"district"_s, u"034"_s, 1},
        {u"district"_s, QString(), 2},
        {u"roll-call"_s, u"SK1"_s, 1},
    }));
    CAPTURE(kind.toStdString(), subject.toStdString());
    Savings savings(smallRecords());
    const Report report = buildReport(savings, reportResources(),
                                      {.kind = kind, .period = u"2018"_s, .subject = subject});
    const auto starts = std::ranges::count_if(report.blocks, [](const Block &block) {
        const auto *section = std::get_if<Section>(&block);
        return section && section->startsDocument;
    });
    CHECK(starts + 1 == documents);
}

TEST_CASE("Drawing up documents one after the other can be followed and stopped")
{
    Savings savings(smallRecords());
    const ReportDraft draft(savings, reportResources(),
                            {.kind = u"facility"_s, .period = u"2018"_s});
    std::vector<std::pair<int, int>> told;
    const Report stopped = draft
                               .compose([&](int done, int total) {
                                   told.emplace_back(done, total);
                                   return done < 2;
                               })
                               .report;
    CHECK(told == std::vector<std::pair<int, int>>{{0, 4}, {1, 4}, {2, 4}});
    CHECK(stopped.blocks.size() < draft.compose().report.blocks.size());
}

TEST_CASE("Whom a report is not about is told with those that it can be about")
{
    CHECK(problemOf(u"facility"_s, u"CS9"_s, u"2018"_s).contains(u"CS1, CS2, CS3, CS4"_s));
    CHECK(problemOf(u"annual"_s, u"CS1"_s, u"2018"_s).contains(u"CS1"_s));
    CHECK(problemOf(u"retrospective"_s, {}, u"2018"_s).contains(u"2017..2018"_s));
    CHECK(problemOf(u"annual"_s, {}, u"2017..2018"_s).contains(u"2018, 2017"_s));
    // Nothing happened in that year: the template says what to do.
    CHECK(problemOf(u"roll-call"_s, {}, u"2019"_s).contains(u"sự kiện"_s));
}

TEST_CASE("Only districts that owe data are reminded, each of what is missing of its own")
{
    Savings savings(smallRecords());
    const ReportRequest request{.kind = u"reminder"_s, .period = u"2018"_s};
    const auto late = reportSubjects(savings, reportResources(), request);
    REQUIRE(late ==
            std::vector<ReportSubject>{{u"030"_s, u"Huyện Đông"_s}, {u"034"_s, u"Huyện Tây"_s}});
    ReportRequest west = request;
    west.subject = u"034"_s;
    const QString letter = allOf(buildReport(savings, reportResources(), west));
    CHECK(letter.contains(u"Kính gửi: Ủy ban nhân dân huyện Tây"_s));
    CHECK(letter.contains(u"Cơ sở 4"_s));
    CHECK_FALSE(letter.contains(u"Cơ sở 1"_s));
}

TEST_CASE("A letter reminds of the return, too, once a package is out and until one has come")
{
    SmallPlan plan;
    const auto &units = plan.records.all<AdminUnit>();
    const auto &periods = plan.records.all<ReportingPeriod>();
    const QUuid unit = std::ranges::find(units, u"030"_s, &AdminUnit::code)->id;
    Exchange exchange{.unit = {unit},
                      .state = ExchangeState::Issued,
                      .issue = 1,
                      .period = Ref<ReportingPeriod>{
                          std::ranges::find(periods, u"2018"_s, &ReportingPeriod::code)->id}};
    const auto letter = [&] {
        Savings savings(plan.records);
        return allOf(
            buildReport(savings, reportResources(),
                        {.kind = u"reminder"_s, .period = u"2018"_s, .subject = u"030"_s}));
    };
    CHECK_FALSE(letter().contains(u"gói dữ liệu"_s));
    plan.add(exchange);
    CHECK(letter().contains(u"báo cáo của kỳ này theo gói dữ liệu đã gửi"_s));
    exchange.direction = ExchangeDirection::Returned;
    exchange.state = ExchangeState::Submitted;
    exchange.returnNumber = 1;
    exchange.handedIn = QDate(2019, 1, 10);
    plan.add(exchange);
    CHECK_FALSE(letter().contains(u"gói dữ liệu"_s));
}

TEST_CASE("A retrospective tells the years side by side and plans so many ahead")
{
    Savings savings(smallRecords());
    const Report report = buildReport(savings, reportResources(),
                                      {.kind = u"retrospective"_s, .period = u"2017..2018"_s});
    const QString all = allOf(report);
    CHECK(all.contains(u"giai đoạn 2017 - 2018"_s));
    CHECK(all.contains(u"từ ngày 15/12/2016 đến ngày 14/12/2018"_s));
    CHECK(all.contains(u"KẾ HOẠCH ĐẾN NĂM 2020"_s));
    CHECK(all.contains(u"Đánh giá nhanh"_s)); // due in 2019
}

TEST_CASE("Words put otherwise stay in their place, and a figure in them stays live")
{
    SmallPlan plan;
    const ReportRequest request{.kind = u"meeting"_s, .period = u"2018"_s};
    const QString start = u"TÀI LIỆU HỌP"_s;
    const ComposedReport before = OpenDraft(plan.records, u"meeting"_s).compose();
    const WordingPlace *place = placeOf(before, start);
    REQUIRE(place);
    const ChangeSet set =
        wordingChange(plan.records, request, u"Tài liệu họp"_s, before.places,
                      {{place->place, u"HỌP NĂM {period.year}\nCó {register.facilities} cơ sở"_s}});
    REQUIRE(set.changes.size() == 1);
    plan.records.apply(set);
    CHECK(wordingChange(plan.records, request, u"Tài liệu họp"_s, before.places,
                        wordingsOf(plan.records, request))
              .changes.empty());

    const ComposedReport after = OpenDraft(plan.records, u"meeting"_s).compose();
    CHECK(allOf(after.report).contains(u"HỌP NĂM 2018\n"_s));
    CHECK(allOf(after.report).contains(u"Có 4 cơ sở\n"_s));
    CHECK(after.report.blocks.size() == before.report.blocks.size() + 1);
    const WordingPlace *adjusted = placeOf(after, start);
    REQUIRE(adjusted);
    CHECK(adjusted->isAdjusted());
    CHECK(adjusted->place == place->place);

    // The figure follows the data; another period has the template's words.
    FacilityState state = *plan.records.all<FacilityState>().begin();
    state.inScope = false;
    plan.records.all<FacilityState>().replace(state);
    CHECK(allOf(OpenDraft(plan.records, u"meeting"_s).compose().report).contains(u"Có 3 cơ sở"_s));
    const QString other = allOf(OpenDraft(plan.records, u"meeting"_s, u"2017"_s).compose().report);
    CHECK(other.contains(start));

    // Back to the template: the record goes.
    const ChangeSet back =
        wordingChange(plan.records, request, u"Tài liệu họp"_s, after.places, {});
    REQUIRE(back.changes.size() == 1);
    plan.records.apply(back);
    CHECK(allOf(OpenDraft(plan.records, u"meeting"_s).compose().report).contains(start));
}

TEST_CASE("No words at all leave a paragraph out, and the same words in two items are two places")
{
    const OpenDraft draft(smallRecords(), u"meeting"_s);
    const ComposedReport plain = draft.compose({});
    const WordingPlace *place = placeOf(plain, u"TÀI LIỆU HỌP"_s);
    REQUIRE(place);
    const ComposedReport without = draft.compose({{place->place, QString()}});
    CHECK(without.report.blocks.size() + 1 == plain.report.blocks.size());
    QSet<QString> places;
    for (const WordingPlace &one : plain.places)
        places.insert(one.place);
    CHECK(places.size() == static_cast<qsizetype>(plain.places.size()));
}

TEST_CASE("Words that cannot be used are told, and the figures that can be put in are offered")
{
    const OpenDraft draft(smallRecords(), u"meeting"_s);
    const ComposedReport plain = draft.compose({});
    const WordingPlace *place = placeOf(plain, u"TÀI LIỆU HỌP"_s);
    REQUIRE(place);
    const QString words = GENERATE(u"{plan.titel}"_s, u"{indicator.value}"_s, u"{plan.title"_s,
                                   u"**x"_s, u"{plan.title:huge}"_s);
    CAPTURE(words.toStdString());
    // The report is drawn up all the same, in the words of the template.
    const ComposedReport tried = draft.compose({{place->place, words}});
    CHECK(tried.report.blocks == plain.report.blocks);
    CHECK_FALSE(placeOf(tried, u"TÀI LIỆU HỌP"_s)->problem.isEmpty());
    const auto texts = draft.compose({}, place->place).texts;
    CHECK(std::ranges::find(texts, OfferedText{u"period.year"_s, u"2018"_s}) != texts.end());
    CHECK(std::ranges::find(texts, u"indicator.value"_s, &OfferedText::key) == texts.end());
}

TEST_CASE("Every figure of a report says where it is from")
{
    Savings savings(smallRecords());
    const Report report = buildReport(savings, reportResources(), {.period = u"2018"_s});
    int figures = 0;
    for (const ReportTable &table : tablesOf(report)) {
        // Definitions, targets and factors are themselves what figures rest on.
        const bool isPedigree =
            table.caption.contains(QRegularExpression(u"Định nghĩa|Mục tiêu|Hệ số|Ngày tính"_s));
        for (const TableRow &row : table.rows) {
            for (const TableCell &cell : row) {
                if (!cell.number || isPedigree)
                    continue;
                ++figures;
                CAPTURE(table.caption.toStdString(), cell.text.toStdString());
                CHECK_FALSE(cell.about.isEmpty());
            }
        }
    }
    CHECK(figures > 50);
    // Of an indicator: by what, how much is known, as of when, by which target.
    for (const Block &block : report.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph)
            continue;
        for (const Run &run : paragraph->runs) {
            if (run.text.startsWith(u"M1. Nhận thức"_s) || !run.about.contains(u"90%"_s))
                continue;
            CHECK(run.about.contains(u"Nguồn: Danh bạ"_s));
            CHECK(run.about.contains(u"Đã có số liệu: 3/4"_s));
            CHECK(run.about.contains(u"14/12/2018"_s));
            CHECK(run.about.contains(u"Kế hoạch, hiệu lực từ ngày 11/05/2016"_s));
            return;
        }
    }
    FAIL("no figure of the share");
}

TEST_CASE("An estimate stands beside what is counted and changes nothing of it")
{
    SmallPlan plan;
    const auto reports = [&] {
        Savings savings(plan.records);
        return allOf(buildReport(savings, reportResources(), {.period = u"2018"_s}));
    };
    const QString before = reports();
    CHECK_FALSE(before.contains(u"Ước thực hiện"_s));
    const Ref<Indicator> aware{
        std::ranges::find(plan.records.all<Indicator>(), u"M1"_s, &Indicator::code)->id};
    ChangeSet set;
    set.add(Estimate{.id = QUuid::createUuid(),
                     .indicator = aware,
                     .periodCode = u"2018"_s,
                     .value = roundedToNano(0.62),
                     .reason = u"Theo tiến độ tập huấn"_s});
    plan.records.apply(set);
    const QString after = reports();
    CHECK(after.contains(u"Ước thực hiện"_s));
    CHECK(after.contains(u"62%"_s));
    CHECK(after.contains(u"Theo tiến độ tập huấn"_s));
    // The counted line is as it was.
    const QString line = before.section(u"M1. Nhận thức:"_s, 1, 1).section(u'\n', 0, 0);
    CHECK(after.contains(line));
}

TEST_CASE("What was done after the day of a report was not done on it")
{
    SmallPlan plan;
    const Ref<Facility> facility{
        std::ranges::find(plan.records.all<Facility>(), u"CS1"_s, &Facility::code)->id};
    const auto measure = [&](const QString &name, std::optional<QDate> start, QDate done) {
        plan.add(Measure{.facility = facility,
                         .code = name,
                         .name = name,
                         .status = MeasureStatus::Done,
                         .startedOn = start,
                         .doneOn = done});
    };
    measure(u"Lò sấy"_s, QDate(2018, 1, 1), QDate(2018, 3, 1));
    measure(u"Bảo ôn"_s, QDate(2018, 1, 1), QDate(2019, 3, 1));
    measure(u"Biến tần"_s, QDate(2019, 1, 1), QDate(2019, 3, 1));
    Savings savings(plan.records);
    const Report report =
        buildReport(savings, reportResources(),
                    {.kind = u"facility"_s, .period = u"2018"_s, .subject = u"CS1"_s});
    const QString all = allOf(report);
    CHECK(all.contains(u"01/03/2018"_s));
    CHECK(all.contains(u"Bảo ôn"_s));
    CHECK_FALSE(all.contains(u"01/03/2019"_s));
    CHECK_FALSE(all.contains(u"Biến tần"_s));
}

TEST_CASE("Money of a later year is planned in a report, but not yet spent")
{
    SmallPlan plan;
    const auto reportOf = [&] {
        Savings savings(plan.records);
        return allOf(buildReport(savings, reportResources(), {.period = u"2018"_s}));
    };
    const QString before = reportOf();
    const BudgetLine known = *plan.records.all<BudgetLine>().begin();
    const auto add = [&](const QString &code, BudgetStage stage, qint64 dong) {
        BudgetLine line = known;
        line.id = QUuid::createUuid();
        line.code = code;
        line.year = 2019;
        line.stage = stage;
        line.amount = {dong};
        ChangeSet set;
        set.add(line);
        plan.records.apply(set);
    };
    add(u"KP-CHI"_s, BudgetStage::Disbursed, 77'770'000);
    CHECK(reportOf() == before);
    add(u"KP-KH"_s, BudgetStage::Planned, 88'880'000);
    CHECK(reportOf().contains(u"88,88"_s));
}

TEST_CASE("Measures of facilities that the register does not count are told apart")
{
    SmallPlan plan;
    const auto addMeasure = [&](const QString &facility, const QString &name,
                                std::optional<QDate> start = {},
                                std::optional<QDate> done = QDate(2018, 3, 1)) {
        plan.add(Measure{
            .facility =
                Ref<Facility>{
                    std::ranges::find(plan.records.all<Facility>(), facility, &Facility::code)->id},
            .code = name,
            .name = name,
            .status = MeasureStatus::Done,
            .startedOn = start,
            .doneOn = done});
    };
    const auto reportOf = [&] {
        Savings savings(plan.records);
        return allOf(buildReport(savings, reportResources(), {.period = u"2018"_s}));
    };
    addMeasure(u"CS1"_s, u"Lò sấy"_s);
    CHECK_FALSE(reportOf().contains(u"không tính vào danh bạ"_s));
    // Done on a day that nobody noted, but not before it was begun.
    addMeasure(u"CS1"_s, u"Biến tần"_s, QDate(2019, 1, 1), std::nullopt);
    // Suspended, so that it does not count.
    addMeasure(u"CS5"_s, u"Bảo ôn"_s);
    const QString all = reportOf();
    CHECK(all.contains(u"1 cơ sở đã thực hiện 1 giải pháp"_s));
    CHECK(all.contains(u"Ngoài ra 1 giải pháp đã thực hiện ở cơ sở không tính vào danh bạ"_s));
    CHECK_FALSE(all.contains(u"Bảo ôn"_s));
    CHECK_FALSE(all.contains(u"Biến tần"_s));
}

TEST_CASE("The figures of a sheet are those that it prints, and blank forms have none")
{
    SmallPlan plan;
    const auto figures = [&](const QString &kind, const QString &subject) {
        Savings savings(plan.records);
        return reportFigures(savings, reportResources(),
                             {.kind = kind, .period = u"2018"_s, .subject = subject});
    };
    const auto east = figures(u"district"_s, u"030"_s);
    const auto west = figures(u"district"_s, u"034"_s);
    REQUIRE_FALSE(east.empty());
    CHECK(figures(u"forms"_s, {}).empty());
    QSet<QString> keys;
    for (const ReportFigure &figure : east)
        keys.insert(figure.key);
    CHECK(keys.size() == static_cast<qsizetype>(east.size()));
    // What changes in the west moves no figure of the east but the province's beside it.
    FacilityState state;
    for (const FacilityState &one : plan.records.all<FacilityState>()) {
        if (one.name == u"Cơ sở 4"_s)
            state = one;
    }
    state.name = u"Cơ sở bốn"_s;
    plan.records.all<FacilityState>().replace(state);
    CHECK(figures(u"district"_s, u"030"_s) == east);
    CHECK(figures(u"district"_s, u"034"_s) != west);
}

} // namespace sxsh
