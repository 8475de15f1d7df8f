// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importreport.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const ReportTable *tableOf(const Report &report)
{
    for (const Block &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            return table;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Every row of a file stands in the report with its outcome and what was found")
{
    const Facility facility{.id = QUuid::createUuid(), .code = u"CS001"_s};
    const ImportPlan plan{.path = u"/tmp/Bảng của huyện.xlsx"_s,
                          .headerRow = 3,
                          .kind = EntityKind::Facility,
                          .keepsRows = true};
    const ImportDraft draft{
        .issues = {{.severity = Severity::Soft, .message = u"Về cả tệp."_s, .row = 3},
                   {.field = u"labour"_s, .message = u"không phải số"_s, .row = 5},
                   {.field = u"note"_s, .message = u"quá dài"_s, .row = 5}},
        .rows = 2,
        .added = 1,
        .refused = 1,
        .outcomes = {{.number = 4, .outcome = RowOutcome::Added, .firstChange = 0, .changes = 1},
                     {.number = 5, .outcome = RowOutcome::Refused},
                     {.number = 6, .outcome = RowOutcome::LeftOut}},
        .kept = {{.after = Record(facility)}},
        .typed = {{5, u"CS002 · ba mươi"_s}, {6, u"Tổng cộng"_s}}};
    const Report report = importReport({}, plan, draft);
    CHECK(report.title.contains(u"Bảng của huyện.xlsx"_s));
    const ReportTable *table = tableOf(report);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 4);
    CHECK(table->rows[1][0].number == 4);
    CHECK(table->rows[1][1].text == u"CS001");
    CHECK(table->rows[1][3].text.isEmpty());
    CHECK(table->rows[2][1].text == u"CS002 · ba mươi");
    CHECK(table->rows[2][2].bold);
    CHECK(table->rows[2][3].text.count(u'\n') == 1);
    CHECK(table->rows[2][3].text.contains(u"không phải số"_s));
    CHECK(table->rows[2][3].text.startsWith(fieldLabel(*infoOf<FacilityState>().field("labour"))));
    CHECK(table->rows[3][1].text == u"Tổng cộng");
    CHECK(std::ranges::none_of(
        table->rows, [](const TableRow &row) { return row[3].text.contains(u"Về cả tệp"_s); }));
}
