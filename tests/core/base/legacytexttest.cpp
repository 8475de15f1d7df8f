// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/legacytext.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("Texts in codes from before Unicode are recognised with what they say")
{
    const auto [typed, code, meant] = GENERATE(table<QString, LegacyCode, QString>({
        {u"Hµ Giang"_s, LegacyCode::Tcvn3, u"Hà Giang"_s},
        {u"®Þa chØ"_s, LegacyCode::Tcvn3, u"địa chỉ"_s},
        {u"C¬ së chÕ biÕn chÌ Hïng An, x· Vi ThuËn, n¬i ë ®©y"_s, LegacyCode::Tcvn3,
         u"Cơ sở chế biến chè Hùng An, xã Vi Thuận, nơi ở đây"_s},
        {u"Hîp t¸c x·"_s, LegacyCode::Tcvn3, u"Hợp tác xã"_s},
        {u"C«ng ty chÌ Hïng C\u00adêng"_s, LegacyCode::Tcvn3, u"Công ty chè Hùng Cường"_s},
        {u"X\u00adëng giÊy"_s, LegacyCode::Tcvn3, u"Xưởng giấy"_s},
        {u"§\u00adêng s¾t"_s, LegacyCode::Tcvn3, u"Đường sắt"_s},
        {u"§µo Duy Tõ"_s, LegacyCode::Tcvn3, u"Đào Duy Từ"_s},
        {u"Hå TÊn §¹t"_s, LegacyCode::Tcvn3, u"Hồ Tấn Đạt"_s},
        {u"S¬n L©m"_s, LegacyCode::Tcvn3, u"Sơn Lâm"_s},
        {u"Chê kinh phÝ"_s, LegacyCode::Tcvn3, u"Chờ kinh phí"_s},
        {u"§· xong"_s, LegacyCode::Tcvn3, u"Đã xong"_s},
        {u"Chôø kinh phí"_s, LegacyCode::Vni, u"Chờ kinh phí"_s},
        {u"Huyeän Ñoàng Vaên"_s, LegacyCode::Vni, u"Huyện Đồng Văn"_s},
        {u"cô sôû cheá bieán cheø"_s, LegacyCode::Vni, u"cơ sở chế biến chè"_s},
    }));
    const auto read = legacyText(typed);
    INFO(typed);
    REQUIRE(read);
    CHECK(read->code == code);
    CHECK(read->text == meant);
    CHECK(legacyProblem(typed).contains(meant.left(20)));
}

TEST_CASE("Texts in Unicode, from abroad or of measuring are left alone")
{
    const QString text =
        GENERATE(as<QString>{}, u"Hà Giang"_s, u"Hợp tác xã Đồng Văn"_s,
                 u"Xoá, hoà, khoá, quý, giá, quà"_s, u"bé"_s, u"Gebrüder Köhler"_s, u"España"_s,
                 u"naïve Citroën"_s, u"kW·h/m²·a"_s, u"5 µm"_s, u"«Chè»"_s, u"3×4×5"_s, u"1½ tấn"_s,
                 u"Ø60"_s, u"Shan Tuyết®"_s, u"Tea® 500 g"_s, u""_s, u"CS001"_s, u"N§ 12"_s,
                 u"§a, b"_s, u"§ 5"_s, u"rôti"_s, u"CAFÉ"_s, u"Côte d’Ivoire"_s, u"ÉCOLE École"_s);
    INFO(text);
    CHECK_FALSE(legacyText(text));
    CHECK(legacyProblem(text).isEmpty());
}
