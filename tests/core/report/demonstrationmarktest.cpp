// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/demonstrationmark.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("what is printed of a demonstration says so in its foot, in the template's words if any")
{
    const auto [isDemonstration, own, mark] =
        GENERATE(table<bool, const char16_t *, const char16_t *>({
            {true, u"", u"Demonstration data"},
            {true, u"Dữ liệu minh họa", u"Dữ liệu minh họa"},
            {false, u"", u""},
            {false, u"Bản nháp", u"Bản nháp"},
        }));
    Records records;
    records.all<Plan>().insert(Plan{.id = QUuid::createUuid(), .demonstration = isDemonstration});
    const Report report{.footMark = QString::fromUtf16(own)};
    CHECK(markedReport(report, records).footMark == QString::fromUtf16(mark));
}
