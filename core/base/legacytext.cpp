// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/legacytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The letters of TCVN 5712:1993, third part, from the place 0xA1 on; a space where there is none.
constexpr QStringView tcvn3 =
    u"ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổ"
    u"ỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

/// Letters of VNI that say their mark themselves.
constexpr QStringView vniAlone = u"ñÑæÆîÎöÖ";
constexpr QStringView vniAloneMeant = u"đĐỉỈỵỴưƯ";

/// What VNI puts behind a vowel, and what vowel and mark become.
constexpr QStringView vniVowels = u"aeiouyôöAEIOUYÔÖ";
constexpr QStringView vniMarks = u"øùûõïâáàåãäêéèúüëØÙÛÕÏÂÁÀÅÃÄÊÉÈÚÜË";

/// The combining marks that a sign of VNI stands for.
QString vniMeant(QChar mark)
{
    static const QHash<QChar, QString> meant{
        {u'ø', u"\u0300"_s},       {u'ù', u"\u0301"_s},       {u'û', u"\u0309"_s},
        {u'õ', u"\u0303"_s},       {u'ï', u"\u0323"_s},       {u'â', u"\u0302"_s},
        {u'á', u"\u0302\u0301"_s}, {u'à', u"\u0302\u0300"_s}, {u'å', u"\u0302\u0309"_s},
        {u'ã', u"\u0302\u0303"_s}, {u'ä', u"\u0302\u0323"_s}, {u'ê', u"\u0306"_s},
        {u'é', u"\u0306\u0301"_s}, {u'è', u"\u0306\u0300"_s}, {u'ú', u"\u0306\u0309"_s},
        {u'ü', u"\u0306\u0303"_s}, {u'ë', u"\u0306\u0323"_s},
    };
    return meant.value(mark.toLower());
}

bool isLatin1Letter(QChar c)
{
    return c.unicode() >= 0xa1 && c.unicode() <= 0xff;
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// Letters that Vietnamese in Unicode is written with and that older codes do not hold.
bool isUnicodeOnly(QChar c)
{
    return c.unicode() > 0xff && c.isLetter();
}

/// Signs within words of TCVN3 that no other writing has there: not “Köhler”, “kW·h” or “«Chè»”.
bool isTcvn3Only(QStringView text, qsizetype at)
{
    const auto isOfWord = [&](qsizetype place) {
        return place < text.size() && (text[place].isLetter() || isLatin1Letter(text[place]));
    };
    const QChar c = text[at];
    if (c == u'®')
        return isOfWord(at + 1);
    if (c == u'§') // and not that of a law, as in “§a”
        return isOfWord(at + 1) && (isLatin1Letter(text[at + 1]) || isOfWord(at + 2));
    if (at == 0 || !isAsciiLetter(text[at - 1]))
        return false;
    if (QStringView(u"«¬\u00ad¨©ª").contains(c))
        return isOfWord(at + 1);
    // Small letters of TCVN3 stand where capital ones of the west do.
    const bool isCapital = c.unicode() >= 0xc0 && c.unicode() <= 0xde && c != u'×';
    return QStringView(u"µ¶¸¹¼½¾Þþ").contains(c) || (isCapital && text[at - 1].isLower());
}

/// Letters of western languages that stand for Vietnamese ones in TCVN3.
bool isForeign(QChar c)
{
    return QStringView(u"ÆÇËÎÏÑÖØÜßäåæçëîïñöøûü").contains(c);
}

QString fromTcvn3(QStringView text)
{
    QString meant = text.toString();
    for (QChar &c : meant) {
        if (c.unicode() < 0xa1 || c.unicode() > 0xff)
            continue;
        const QChar letter = tcvn3[c.unicode() - 0xa1];
        if (letter != u' ')
            c = letter;
    }
    return meant;
}

/// Whether a vowel of VNI with a sign that it can have begins there.
bool isVniPair(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || !vniVowels.contains(text[at]) || !vniMarks.contains(text[at + 1]))
        return false;
    const QChar vowel = text[at].toLower();
    const QChar mark = text[at + 1].toLower();
    if (QStringView(u"êéèúüë").contains(mark))
        return vowel == u'a';
    return !QStringView(u"âáàåãä").contains(mark) || QStringView(u"aeo").contains(vowel);
}

QString fromVni(QStringView text)
{
    QString meant;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QChar c = text[at];
        const bool isPair = isVniPair(text, at);
        if (const qsizetype alone = vniAlone.indexOf(c); alone >= 0)
            c = vniAloneMeant[alone];
        else if (c == u'ô' || c == u'Ô')
            c = c == u'ô' ? u'ơ' : u'Ơ';
        else if (c == u'ó' || c == u'Ó')
            c = c == u'ó' ? u'ĩ' : u'Ĩ';
        else if (c == u'ò' || c == u'Ò')
            c = c == u'ò' ? u'ị' : u'Ị';
        meant += c;
        if (isPair)
            meant += vniMeant(text[++at]);
    }
    return meant.normalized(QString::NormalizationForm_C);
}

} // namespace

std::optional<LegacyText> legacyText(QStringView text)
{
    if (std::ranges::none_of(text, isLatin1Letter) || std::ranges::any_of(text, isUnicodeOnly))
        return {};
    int ofTcvn3 = 0;
    int ofVni = 0;
    bool hasForeign = false;
    bool hasSure = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isFirst = at == 0 || !text[at - 1].isLetter();
        const bool isBeforeLetter = at + 1 < text.size() && text[at + 1].isLetter();
        if (isVniPair(text, at) && QStringView(u"øûïåäüëØÛÏÅÄÜË").contains(text[at + 1]))
            ofVni += c.toLower() == u'ô' ? 2 : 1; // no language has a mark behind that
        if ((c == u'ñ' || c == u'Ñ') && isFirst && isBeforeLetter)
            ++ofVni;
        if (isTcvn3Only(text, at)) {
            ++ofTcvn3;
            hasSure = hasSure || !QStringView(u"¶¸¹¼½¾þ\u00ad").contains(c);
        }
        hasForeign = hasForeign || isForeign(c);
    }
    // One sign alone may be a misprint or a name from abroad.
    if (ofTcvn3 > 1 || (ofTcvn3 == 1 && (hasSure || hasForeign)))
        return LegacyText{.code = LegacyCode::Tcvn3, .text = fromTcvn3(text)};
    if (ofVni > 1)
        return LegacyText{.code = LegacyCode::Vni, .text = fromVni(text)};
    return {};
}

QString legacyProblem(QStringView text)
{
    const auto legacy = legacyText(text);
    if (!legacy)
        return {};
    const QString code = legacy->code == LegacyCode::Tcvn3 ? u"TCVN3 (.VnTime)"_s : u"VNI"_s;
    return QCoreApplication::translate(
               "LegacyText",
               "“%1” is written in the old code %2; it seems to say “%3”. Convert the "
               "file to Unicode, for instance with UniKey, save it and try again.")
        .arg(text.left(60).toString(), code, legacy->text.left(60));
}

} // namespace sxsh
