// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldedtext.h"
#include "tests/catch.h"

#include <QtCore/QCollator>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

constexpr auto alphabet = u" aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộ"
                          u"ơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵAÀẢÃÁẠĂẰÂẦBĐEÊÔƠƯNTHC";

QString anyVietnamese()
{
    return QString::fromStdU16String(
        *rc::gen::container<std::u16string>(rc::gen::elementOf(std::u16string(alphabet))));
}

/// Any text of the basic plane, with the marks and spaces that matter here made frequent.
QString anyText()
{
    const auto frequent = rc::gen::elementOf(
        std::u16string(u"aAđĐơ\u0301\u0323\u031b\u0302 \u00a0\u200b09\u0660²½ﬁßİẞ¨-."));
    const auto any = rc::gen::cast<char16_t>(
        rc::gen::oneOf(rc::gen::inRange(1, 0xd800), rc::gen::inRange(0xe000, 0xffff)));
    return QString::fromStdU16String(
        *rc::gen::container<std::u16string>(rc::gen::oneOf(frequent, any)));
}

} // namespace

TEST_CASE("Folded text matches what people type")
{
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {u"Đồng Văn"_s, u"dong van"_s},
        {u"Thuận Hoà"_s, u"thuan hoa"_s},
        {u"Thuận Hòa"_s, u"thuan hoa"_s},
        {u"  CÔNG TY\u00a0 \tTNHH  "_s, u"cong ty tnhh"_s},
        {u"ĐƯỜNG ường ỷ ỡ ậ"_s, u"duong uong y o a"_s},
        {u"Ðồng"_s, u"dong"_s},
        {u"m³"_s, u"m3"_s},
        {u"Quản\u200b Bạ\ufeff"_s, u"quan ba"_s},
        {u""_s, u""_s},
    }));
    CHECK(folded(text) == expected);
    CHECK(folded(text.normalized(QString::NormalizationForm_D)) == expected);
}

TEST_CASE("NFC composes what other systems decompose")
{
    const QString composed = u"Mèo Vạc"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(decomposed.size() > composed.size());
    CHECK(nfc(decomposed) == composed);
    CHECK(nfc(composed) == composed);
    CHECK(rc::check("as Unicode says", [] {
        const QString text = anyText();
        RC_ASSERT(nfc(text) == text.normalized(QString::NormalizationForm_C));
    }));
}

TEST_CASE("Folding folded text changes nothing")
{
    REQUIRE(rc::check([] {
        const QString once = folded(anyText());
        RC_ASSERT(folded(once) == once);
    }));
}

TEST_CASE("Sort keys order names as Vietnamese dictionaries do")
{
    const QStringList sorted = {
        u""_s,         u"(1)"_s,       u"-a"_s,   u"1a"_s,       u"2"_s,
        u"010"_s,      u"a"_s,         u"A"_s,    u"à"_s,        u"À"_s,
        u"ả"_s,        u"ã"_s,         u"á"_s,    u"ạ"_s,        u"a b"_s,
        u"A-b"_s,      u"ab"_s,        u"ă"_s,    u"ắ"_s,        u"â"_s,
        u"b"_s,        u"CS2"_s,       u"CS10"_s, u"CS10a"_s,    u"CS11"_s,
        u"CS123"_s,    u"CSA"_s,       u"d"_s,    u"dz"_s,       u"đ"_s,
        u"e"_s,        u"ê"_s,         u"f"_s,    u"ha giang"_s, u"Ha Giang"_s,
        u"Hà Giang"_s, u"hà giangx"_s, u"hoa"_s,  u"hoà"_s,      u"hòa"_s,
        u"o"_s,        u"ô"_s,         u"ơ"_s,    u"u"_s,        u"ự"_s,
        u"v"_s,        u"w"_s,         u"z"_s,    u"ж"_s,        u"\U0001d7d8x中"_s,
    };
    for (qsizetype i = 0; i + 2 < sorted.size(); ++i) {
        CAPTURE(sorted[i], sorted[i + 1]);
        CHECK(sortKey(sorted[i]) < sortKey(sorted[i + 1]));
    }
}

TEST_CASE("Sort keys are the same for both normal forms")
{
    REQUIRE(rc::check([] {
        const QString text = anyText();
        RC_ASSERT(sortKey(text.normalized(QString::NormalizationForm_D)) ==
                  sortKey(text.normalized(QString::NormalizationForm_C)));
    }));
}

TEST_CASE("Sort keys order numbers by their value wherever they stand")
{
    REQUIRE(rc::check([](quint32 a, quint32 b) {
        const auto text = [](quint32 value) { return u"Cơ sở %1 A"_s.arg(value); };
        RC_ASSERT((a < b) == (sortKey(text(a)) < sortKey(text(b))));
        RC_ASSERT(sortKey(u"CS00"_s + QString::number(a)) == sortKey(u"CS"_s + QString::number(a)));
        RC_ASSERT(sortKey(u"CS"_s + QString::number(a)) < sortKey(u"CSa"_s));
    }));
}

TEST_CASE("Sort keys agree with the Vietnamese collation of ICU")
{
    QCollator collator(QLocale(u"vi_VN"_s));
    if (!(collator.compare(u"ạ", u"ab") < 0 && collator.compare(u"ả", u"ã") < 0)) {
        WARN("No Vietnamese collation on this system: nothing to compare with.");
        return;
    }
    REQUIRE(rc::check([&collator] {
        const QString a = anyVietnamese().simplified();
        const QString b = anyVietnamese().simplified();
        const auto sign = [](int order) { return (order > 0) - (order < 0); };
        RC_ASSERT(sign(collator.compare(a, b)) == sign(sortKey(a).compare(sortKey(b))));
    }));
    REQUIRE(rc::check([&collator] {
        // Texts that differ in one letter reach the tone and case levels.
        const QString a = anyVietnamese().simplified();
        RC_PRE(!a.isEmpty());
        QString b = a;
        b[*rc::gen::inRange<qsizetype>(0, a.size())] =
            *rc::gen::elementOf(std::u16string(alphabet).substr(1));
        const auto sign = [](int order) { return (order > 0) - (order < 0); };
        RC_ASSERT(sign(collator.compare(a, b)) == sign(sortKey(a).compare(sortKey(b))));
    }));
}
