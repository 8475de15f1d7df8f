// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/foldedspans.h"
#include "core/base/foldedtext.h"
#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// Text of letters that fold to none, one or several, in both normalization forms.
QString randomText()
{
    static const std::vector<QString> letters{u"a"_s,      u"Ồ"_s,      u"o\u0302\u0300"_s,
                                              u"Đ"_s,      u"ð"_s,      u"ﬁ"_s,
                                              u"½"_s,      u" "_s,      u"  "_s,
                                              u"\u00a0"_s, u"\n"_s,     u"\u200b"_s,
                                              u"\u0301"_s, u"\u00a8"_s, u"𝒜"_s,
                                              u"7"_s,      u"-"_s,      u"ứ"_s,
                                              u"İ"_s,      u"㎏"_s};
    QString text;
    const auto length = *rc::gen::inRange(0, 12);
    for (int count = 0; count < length; ++count)
        text += *rc::gen::elementOf(letters);
    return text;
}

QStringList marked(const QString &text, const std::vector<TextSpan> &spans)
{
    QStringList stretches;
    for (const TextSpan &span : spans)
        stretches += text.mid(span.from, span.length);
    return stretches;
}

} // namespace

TEST_CASE(
    "A text with spans folds as any text does, and its stretches stand for what folds to them")
{
    REQUIRE(rc::check([] {
        const QString text = randomText();
        const FoldedSpans spans(text);
        RC_ASSERT(spans.text() == folded(text));
        if (spans.text().isEmpty())
            return;
        const auto size = spans.text().size();
        const auto from = *rc::gen::inRange<qsizetype>(0, size);
        const auto length = *rc::gen::inRange<qsizetype>(1, size - from + 1);
        const TextSpan original = spans.original({from, length});
        RC_ASSERT(original.from >= 0);
        RC_ASSERT(original.length > 0);
        RC_ASSERT(original.from + original.length <= text.size());
        const QString stretch = spans.text().mid(from, length).simplified();
        RC_ASSERT(folded(QStringView(text).mid(original.from, original.length)).contains(stretch));
    }));
}

TEST_CASE("What matched is told in the letters of the text")
{
    const auto [text, words, expected] = GENERATE(table<QString, QStringList, QStringList>({
        {u"Huyện Đồng Văn"_s, {u"dong"_s, u"van"_s}, {u"Đồng"_s, u"Văn"_s}},
        {u"Huye\u0323\u0302n Đo\u0302\u0300ng"_s, {u"dong"_s}, {u"Đo\u0302\u0300ng"_s}},
        {u"Huye\u0323\u0302n"_s, {u"huye"_s}, {u"Huye\u0323\u0302"_s}},
        {u"CS001 Chè Hùng An"_s, {u"ch"_s, u"h"_s}, {u"Ch"_s, u"H"_s}},
        {u"Xưởng gạch"_s, {u"ong"_s}, {}},
        {u"an an An"_s, {u"an"_s}, {u"an"_s, u"an"_s, u"An"_s}},
        {u"ﬁn"_s, {u"f"_s}, {u"ﬁ"_s}},
        {u"chè"_s, {u"che"_s, u"ch"_s}, {u"chè"_s}},
        {u"chè"_s, {u"x"_s}, {}},
        {QString(), {u"x"_s}, {}},
    }));
    CAPTURE(text, words);
    CHECK(marked(text, matchedSpans(text, words)) == expected);
}

TEST_CASE("The inside of a word is marked where it is asked for, once")
{
    const QString text = u"Xưởng gạch Đường Thượng"_s;
    CHECK(marked(text, matchedSpans(text, {}, {u"ong"_s})) == QStringList{u"ởng"_s});
    CHECK(marked(text, matchedSpans(text, {u"gach"_s}, {u"ong g"_s})) ==
          QStringList{u"ởng gạch"_s});
    CHECK(hasWordFrom(u"xuong gach", u"ga"));
    CHECK_FALSE(hasWordFrom(u"xuong gach", u"ong"));
}
