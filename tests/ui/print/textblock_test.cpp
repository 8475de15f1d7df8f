// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/fonts.h"
#include "ui/textblock.h"

#include <QtCore/QDirIterator>
#include <set>

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

TEST_CASE("the print font has every sign of the templates and their words in all four styles")
{
    std::set<char32_t> signs;
    QDirIterator files(u"" SXSH_SOURCE_DIR "/resources"_s, {u"*.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        ++read;
        for (const char32_t sign : QString::fromUtf8(file.readAll()).toUcs4())
            signs.insert(sign);
    }
    CHECK(read > 10);
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        for (const QFont::Style style : {QFont::StyleNormal, QFont::StyleItalic}) {
            const QRawFont font = QRawFont::fromFont(printFont(13, weight, style));
            for (const char32_t sign : signs) {
                CAPTURE(QString::fromUcs4(&sign, 1));
                CHECK((sign < U' ' || font.supportsCharacter(sign)));
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

TEST_CASE("a short word is not broken at a slash or a dash")
{
    const auto [text, last, align] = GENERATE(table<QString, QString, Align>(
        {{u"Quý IV/2016"_s, u"IV/2016"_s, Align::Center},
         {u"mục tiêu: 8–13%"_s, u"8–13%"_s, Align::Left},
         {u"Đến 8–13% số cơ sở"_s, u"8–13%"_s, Align::Justify},
         {u"hoạt động HD-2016-10"_s, u"HD-2016-10"_s, Align::Right}}));
    // The line is wide enough for all but the last letter of the word.
    const QString before = text.first(text.indexOf(last) + last.size() - 1);
    const TextBlock block({{.text = text}}, {.width = textWidth(before, 13), .align = align});
    REQUIRE(block.lineCount() > 1);
    CHECK(block.lineText(0) == text.first(text.indexOf(last)).trimmed());
    CHECK(block.lineText(1).startsWith(last));
    if (align == Align::Right) {
        CHECK(block.lineRect(0).right() == Approx(textWidth(before, 13)).margin(2));
    }
}

TEST_CASE("a text as wide as its longest word breaks no word")
{
    const QString text = u"Kinh phí 1.261,24 triệu đồng: 15/12/2017–14/12/2018 CSCN-0051"_s;
    const auto [bold, italic] =
        GENERATE(table<bool, bool>({{false, false}, {true, false}, {false, true}, {true, true}}));
    const Run run{.text = text, .bold = bold, .italic = italic};
    const double width = WordRuler(10).longestWord(run);
    const TextBlock block({run}, {.size = 10, .width = width});
    QStringList lines;
    for (int line = 0; line < block.lineCount(); ++line) {
        lines.append(block.lineText(line));
    }
    CHECK(lines.filter(u"1.261,24"_s).size() == 1);
    CHECK(lines.filter(u"14/12/2018"_s).size() == 1);
    CHECK(lines.filter(u"triệu"_s).size() == 1);
    const TextBlock narrow({run}, {.size = 10, .width = 0.9 * width});
    CHECK(narrow.lineCount() > block.lineCount());
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
