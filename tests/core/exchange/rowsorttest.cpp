// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowsort.h"
#include "tests/catch.h"

#include <QtCore/QStringList>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("Sums, column numbers and headings of groups are told from data")
{
    const auto [texts, isFirst, ordinal, sort] = GENERATE(table<QString, bool, int, RowSort>({
        {u"||"_s, false, -1, RowSort::Empty},
        {u" | "_s, false, 0, RowSort::Empty},
        {u"Tổng cộng||5"_s, false, -1, RowSort::Sum},
        {u"|TỔNG CỘNG:|5"_s, false, 0, RowSort::Sum},
        {u"Cộng|5"_s, false, -1, RowSort::Sum},
        {u"Cộng (I+II)|5"_s, false, -1, RowSort::Sum},
        {u"Tổng số: 25 cơ sở"_s, false, -1, RowSort::Sum},
        {u"Total|5"_s, false, -1, RowSort::Sum},
        {u" Grand total|5"_s, false, -1, RowSort::Sum},
        {u"CS000123|5|6"_s, false, -1, RowSort::Data},
        {u"III|Tổng cộng toàn tỉnh|5"_s, false, 0, RowSort::Sum},
        {u"Tổng công ty Giấy Việt Nam|x|y"_s, false, -1, RowSort::Data},
        {u"1|Tổng công ty Giấy|x"_s, false, 0, RowSort::Data},
        {u"Công ty Chè|x|y"_s, false, -1, RowSort::Data},
        {u"Cộng Hòa|x|y"_s, false, -1, RowSort::Data},
        {u"1|Cộng|x"_s, false, 0, RowSort::Data},
        {u"(1)|(2)|(3)"_s, true, -1, RowSort::Numbers},
        {u"1|2|3|4=2+3"_s, true, -1, RowSort::Numbers},
        {u"A|B|1|2|3"_s, true, -1, RowSort::Numbers},
        {u"(1)|(2)|(3)"_s, false, -1, RowSort::Data},
        {u"1|1|1"_s, true, -1, RowSort::Data},
        {u"1|2"_s, true, -1, RowSort::Data},
        {u"1|Chè|3"_s, true, 0, RowSort::Data},
        {u"II|Nâng cao năng lực"_s, false, 0, RowSort::Group},
        {u"A.|Nhóm một||"_s, false, 0, RowSort::Group},
        {u"I. TUYÊN TRUYỀN||"_s, false, -1, RowSort::Group},
        {u"2|Gỗ Vị Xuyên"_s, false, 0, RowSort::Data},
        {u"II|Nâng cao năng lực"_s, false, -1, RowSort::Data},
        {u"II|Nâng cao năng lực|x"_s, false, 0, RowSort::Data},
        {u"CS001||"_s, false, -1, RowSort::Data},
    }));
    CAPTURE(texts.toStdString(), isFirst, ordinal);
    std::vector<Cell> cells;
    for (const QString &text : texts.split(u'|'))
        cells.push_back(Cell::ofText(text));
    CHECK(rowSort(cells, isFirst, ordinal) == sort);
}
