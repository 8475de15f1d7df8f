// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/fonts.h"
#include "ui/textblock.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("print fonts have the reference resolution and are the embedded family")
{
    const QFont font = printFont(13, QFont::Bold);
    CHECK(QFontInfo(font).family() == u"Tinos"_s);
    CHECK(QFontInfo(font).bold());
    // 13 pt of a font with an em of 13 pt: ascent and descent add up to 1.107 em.
    CHECK(QFontMetricsF(font).height() == Approx(dotsFromPt(13) * 1.107).epsilon(0.02));
}

TEST_CASE("the print font has every Vietnamese letter in all four styles")
{
    const QString letters = u"ăâđêôơưĂÂĐÊÔƠƯ–−₫≥≤²"_s;
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        for (const QFont::Style style : {QFont::StyleNormal, QFont::StyleItalic}) {
            const QRawFont font = QRawFont::fromFont(printFont(13, weight, style));
            for (const QChar letter : letters) {
                CHECK(font.supportsCharacter(letter));
            }
            for (char16_t letter = 0x1EA0; letter <= 0x1EF9; ++letter) {
                CHECK(font.supportsCharacter(QChar(letter)));
            }
        }
    }
}

TEST_CASE("a word longer than the line is broken and stays inside the width")
{
    const TextBlock block({{.text = QString(200, u'W')}}, {.size = 11, .width = dotsFromMm(20)});
    REQUIRE(block.lineCount() > 5);
    QString all;
    for (int line = 0; line < block.lineCount(); ++line) {
        CHECK(block.lineRect(line).right() <= dotsFromMm(20) + 1);
        all += block.lineText(line);
    }
    CHECK(all == QString(200, u'W'));
}

TEST_CASE("line ends in a text are line ends on paper")
{
    const QString text = GENERATE(u"một\nhai"_s, u"một\r\nhai"_s);
    const TextBlock block({{.text = text}}, {.width = dotsFromMm(100), .align = Align::Justify});
    REQUIRE(block.lineCount() == 2);
    CHECK(block.lineText(0) == u"một"_s);
    CHECK(block.lineText(1) == u"hai"_s);
}

TEST_CASE("letters with separate accents are set as one letter")
{
    const QString composed = u"Đồng Văn"_s;
    const TextBlock block({{.text = composed.normalized(QString::NormalizationForm_D)}},
                          {.width = dotsFromMm(100)});
    CHECK(block.lineText(0) == composed);
}

TEST_CASE("bold text takes more room than regular text")
{
    const TextStyle style{.width = dotsFromMm(150)};
    const QString text = u"Sản xuất sạch hơn"_s;
    const TextBlock regular({{.text = text}}, style);
    const TextBlock bold({{.text = text, .bold = true}}, style);
    const TextBlock half({{.text = text.left(9)}, {.text = text.mid(9), .bold = true}}, style);
    CHECK(regular.naturalWidth() < half.naturalWidth());
    CHECK(half.naturalWidth() < bold.naturalWidth());
    CHECK(regular.naturalWidth() == Approx(textWidth(text, 13)).epsilon(0.001));
}

TEST_CASE("the first line is indented where the text begins at the left")
{
    const auto [align, left] = GENERATE(
        table<Align, double>({{Align::Justify, 500.0}, {Align::Left, 500.0}, {Align::Right, 0.0}}));
    const TextBlock block({{.text = QString(60, u'x')}},
                          {.width = dotsFromMm(40), .align = align, .firstIndent = 500});
    REQUIRE(block.lineCount() > 1);
    if (left > 0) {
        CHECK(block.lineRect(0).left() == Approx(left));
        CHECK(block.lineRect(1).left() == Approx(0.0).margin(1));
    } else {
        CHECK(block.lineRect(0).right() == Approx(dotsFromMm(40)).margin(1));
    }
}
