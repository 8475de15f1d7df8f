// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttext.h"

#include "tests/catch.h"
#include "tests/core/report/reportoutline.h"

namespace sxsh {

using namespace Qt::StringLiterals;

TEST_CASE("A small figure is printed with digits that say something, never as nothing")
{
    const ReportText text(ReportWords(reportResources(), Language::Vietnamese),
                          Language::Vietnamese);
    const auto [value, printed] = GENERATE(table<double, const char *>({
        {0, "0,0"},
        {0.000041236, "0,0000412"},
        {0.0432, "0,0432"},
        {-0.0432, "−0,0432"},
        {0.5, "0,500"},
        {1.543, "1,54"},
        {15.43, "15,4"},
        {1543.21, "1.543,2"},
    }));
    CHECK(text.significant(value, 3, 1) == QString::fromUtf8(printed));
    CHECK(text.significantCell(value).text == QString::fromUtf8(printed));
}

} // namespace sxsh
