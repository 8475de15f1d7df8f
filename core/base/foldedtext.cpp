// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldedtext.h"

#include <QtCore/QList>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString decomposed(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KD);
}

/// Old converters wrote the Icelandic eth, which looks the same as đ in capitals.
char32_t withoutEth(char32_t letter)
{
    return letter == U'ð' ? U'đ' : letter;
}

// Each level of a sort key ends with the lowest weight, so that a prefix sorts first.
constexpr char16_t levelEnd = 1;
constexpr char16_t spaceWeight = 2;
constexpr char16_t punctuationWeight = 3;
constexpr char16_t numberWeight = 4;
constexpr char16_t firstLetterWeight = 0x20;
constexpr char16_t foreignLetterWeight = 0x60;
constexpr char16_t plainWeight = 2; ///< lower case, or no tone

constexpr QStringView vietnameseLetters = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
constexpr QStringView tones = u"\u0300\u0309\u0303\u0301\u0323";

/// The letter that a base and a mark make when they are one letter of the alphabet.
char32_t composed(char32_t base, char32_t mark)
{
    switch (mark) {
    case U'\u0306':
        return base == U'a' ? U'ă' : 0;
    case U'\u0302':
        return base == U'a' ? U'â' : base == U'e' ? U'ê' : base == U'o' ? U'ô' : 0;
    case U'\u031b':
        return base == U'o' ? U'ơ' : base == U'u' ? U'ư' : 0;
    default:
        return 0;
    }
}

void append(QString &key, char32_t codePoint)
{
    key += QStringView(QChar::fromUcs4(codePoint));
}

void append(QString &key, char16_t weight, char32_t codePoint)
{
    key += QChar(weight);
    append(key, codePoint);
}

qsizetype letterRank(char32_t letter)
{
    return letter <= 0xffff ? vietnameseLetters.indexOf(QChar(static_cast<char16_t>(letter))) : -1;
}

/// Marks of other languages come after the five Vietnamese tones.
char16_t toneWeight(char32_t mark)
{
    const qsizetype rank = mark <= 0xffff ? tones.indexOf(QChar(static_cast<char16_t>(mark))) : -1;
    return static_cast<char16_t>(plainWeight + 1 + (rank < 0 ? tones.size() : rank));
}

/// Trailing plain weights and empty levels say nothing and are left out.
QString withLevels(const QString &letters, QString toneWeights, QString caseWeights)
{
    const auto trim = [](QString &weights) {
        while (weights.endsWith(QChar(plainWeight)))
            weights.chop(1);
    };
    trim(toneWeights);
    trim(caseWeights);
    QString key = letters;
    if (!toneWeights.isEmpty() || !caseWeights.isEmpty())
        key += QChar(levelEnd) + toneWeights;
    if (!caseWeights.isEmpty())
        key += QChar(levelEnd) + caseWeights;
    return key;
}

} // namespace

QString nfc(QStringView text)
{
    // What comes before the combining marks is composed already, and nearly all there is to read.
    constexpr char16_t firstMark = 0x300;
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < firstMark; }))
        return text.toString();
    return text.toString().normalized(QString::NormalizationForm_C);
}

QString folded(QStringView text)
{
    QString result;
    for (const QChar c : decomposed(decomposed(text).toLower())) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        result += c == u'đ' || c == u'ð' ? QChar(u'd') : c;
    }
    return result.simplified();
}

QString sortKey(QStringView text)
{
    const QList<uint> points = decomposed(text).simplified().toUcs4();
    QString letters;
    QString toneWeights;
    QString caseWeights;
    for (qsizetype i = 0; i < points.size();) {
        const char32_t point = points[i++];
        if (QChar::isSpace(point)) {
            letters += QChar(spaceWeight);
        } else if (QChar::isDigit(point)) {
            QString number;
            for (--i; i < points.size() && QChar::isDigit(points[i]); ++i) {
                const int digit = QChar::digitValue(points[i]);
                if (digit != 0 || !number.isEmpty())
                    number += QChar(u'0' + digit);
            }
            // A longer number is a larger one, so its length comes before its digits.
            const auto length = std::min<qsizetype>(number.size(), 0xd000);
            letters += QChar(numberWeight);
            letters += QChar(static_cast<char16_t>(0x20 + length));
            letters += number;
        } else if (QChar::isLetter(point)) {
            char32_t letter = withoutEth(QChar::toLower(point));
            char16_t tone = plainWeight;
            for (; i < points.size() && QChar::isMark(points[i]); ++i) {
                if (const char32_t whole = composed(letter, points[i])) {
                    letter = whole;
                    continue;
                }
                tone = toneWeight(points[i]);
            }
            const qsizetype rank = letterRank(letter);
            if (rank < 0)
                append(letters, foreignLetterWeight, letter);
            else
                letters += QChar(static_cast<char16_t>(firstLetterWeight + rank));
            toneWeights += QChar(tone);
            caseWeights +=
                QChar(static_cast<char16_t>(QChar::isUpper(point) ? plainWeight + 1 : plainWeight));
        } else if (!QChar::isMark(point) && QChar::category(point) != QChar::Other_Format) {
            append(letters, punctuationWeight, point);
        }
    }
    return withLevels(letters, toneWeights, caseWeights);
}

} // namespace sxsh
