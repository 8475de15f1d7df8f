// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sharedstrings.h"

#include "core/sheet/cell.h"
#include "core/sheet/partxml.h"

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCharacters = 64 << 20;
constexpr size_t maxTexts = 16 << 20;
constexpr qsizetype escapeLength = 7; // _xHHHH_

std::optional<char16_t> escapeAt(QStringView text, qsizetype at)
{
    if (text.size() - at < escapeLength || text[at] != u'_' || text[at + 1] != u'x' ||
        text[at + 6] != u'_')
        return {};
    char16_t code = 0;
    for (const QChar c : text.sliced(at + 2, 4)) {
        const char16_t u = c.unicode();
        int digit = 0;
        if (u >= u'0' && u <= u'9')
            digit = u - u'0';
        else if (u >= u'a' && u <= u'f')
            digit = u - u'a' + 10;
        else if (u >= u'A' && u <= u'F')
            digit = u - u'A' + 10;
        else
            return {};
        code = char16_t(code * 16 + digit);
    }
    return code;
}

bool needsEscape(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n') || u >= 0xFFFE;
}

} // namespace

SharedStrings::SharedStrings(PartXml &xml)
{
    QString text;
    int phonetic = 0;
    bool collecting = false;
    while (xml.next()) {
        if (xml.isText()) {
            if (collecting)
                text += QString::fromUtf8(xml.text());
        } else if (xml.isStart()) {
            if (xml.depth() == 1 && xml.name() != "sst")
                xml.fail(PartXml::tr("it is not a table of texts"));
            if (xml.name() == "rPh")
                ++phonetic;
            collecting = phonetic == 0 && xml.name() == "t";
            if (xml.name() == "si")
                text.resize(0);
        } else if (xml.isEnd()) {
            collecting = false;
            if (xml.name() == "rPh") {
                --phonetic;
            } else if (xml.name() == "si") {
                unescapeText(text);
                tidyText(text);
                m_text += text;
                m_ends.push_back(quint32(m_text.size()));
                if (m_text.size() > maxCharacters || m_ends.size() > maxTexts)
                    xml.fail(
                        PartXml::tr("it holds more text than this program reads at once; split the "
                                    "table over several files"));
            }
        }
    }
}

std::optional<QStringView> SharedStrings::at(qint64 number) const
{
    if (number < 0 || number >= qint64(m_ends.size()))
        return {};
    const size_t index = size_t(number);
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return QStringView(m_text).sliced(begin, m_ends[index] - begin);
}

void unescapeText(QString &text)
{
    qsizetype from = text.indexOf("_x"_L1);
    if (from < 0)
        return;
    QString plain;
    qsizetype copied = 0;
    while (from >= 0) {
        if (const auto code = escapeAt(text, from)) {
            plain += QStringView(text).sliced(copied, from - copied);
            plain += QChar(*code);
            copied = from + escapeLength;
            from = text.indexOf("_x"_L1, copied);
        } else {
            from = text.indexOf("_x"_L1, from + 1);
        }
    }
    plain += QStringView(text).sliced(copied);
    text = plain;
}

namespace {

/// True where the text from here would be read as an escape once it is written: also when its last
/// sign comes from a character that is escaped itself, because that begins with "_".
bool readsAsEscape(const QString &text, qsizetype at)
{
    constexpr qsizetype beforeEnd = 6; // "_x" and four digits
    if (at + beforeEnd < text.size() && needsEscape(text[at + beforeEnd])) {
        const QString written = text.mid(at, beforeEnd) + u'_';
        return escapeAt(written, 0).has_value();
    }
    return escapeAt(text, at).has_value();
}

} // namespace

QString escapedText(const QString &text)
{
    if (!text.contains("_x"_L1) && std::none_of(text.cbegin(), text.cend(), needsEscape))
        return text;
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (needsEscape(text[i]))
            escaped += u"_x%1_"_s.arg(uint(text[i].unicode()), 4, 16, '0'_L1)
                           .toUpper()
                           .replace(u'X', u'x');
        else if (readsAsEscape(text, i))
            escaped += "_x005F_"_L1;
        else
            escaped += text[i];
    }
    return escaped;
}

} // namespace sxsh
