// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/sheet/workbook.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(SXSH_SOURCE_DIR) + u"/tests/core/sheet/data/"_s + name;
}

} // namespace

TEST_CASE("A register saved by LibreOffice is read as it was typed", "[sheet]")
{
    const QString path = dataFile(u"Sổ cơ sở 2018.xlsx"_s);
    CHECK(SheetReader(path).sheets() == std::vector<SheetInfo>{{u"Sổ cơ sở 2018"_s, false}});
    CHECK(shown(rowsOf(path)) ==
          u"1: T:Mã cơ sở | T:Tên cơ sở | T:Điện (kWh) | T:Doanh thu (đồng) | T:Ngày khảo sát | "
          u"T:Ghi chú\n"
          "2: T:001 | T:Công ty TNHH chè Hùng Cường | N:128450.75 | N:5100109106 | D:2018-03-07 | "
          "T:Xã Thông Nguyên, Hoàng Su Phì\n"
          "3: T:002 | T:HTX Dệt lanh Hợp Tiến | N:3210 | N:0 | D:2017-12-31 | "
          "T:hai dòng:\nLùng Tám; \"Quản Bạ\"\n"
          "4: T:003 | T:Nhà máy thủy điện Nậm Ngần 2 | N:-15.5 | N:98765432109876 | D:2018-01-01\n"
          "6: T:010 | T:Khai thác khoáng sản Mậu Duệ | N:0.000125 | N:0.0000001 | D:2016-02-29 | "
          "T:=không phải công thức"_s);
}

TEST_CASE("Formulas, formats and hidden sheets saved by LibreOffice are read by their values",
          "[sheet]")
{
    const QString path = dataFile(u"Bảng tính có công thức.xlsx"_s);
    CHECK(SheetReader(path).sheets() ==
          std::vector<SheetInfo>{{u"Tính toán"_s, false}, {u"Danh mục ẩn"_s, true}});
    CHECK(shown(rowsOf(path)) == u"1: T:Ô gộp và đậm | - | N:0.125\n"
                                 "2: N:0.25 | T:Xín Mần | B:1 | E:#DIV/0!\n"
                                 "6: D:2018-03-07 | N:0.5 | T:Dòng một\nDòng hai"_s);
    CHECK(shown(rowsOf(path, 1)) == u"1: - | T:B1"_s);
}
