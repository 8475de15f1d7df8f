// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/barenames.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/typedvalue.h"
#include "core/sheet/sheetreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <algorithm>
#include <utility>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The words of a text, folded, without signs; “01” is written “1”.
QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (word.isEmpty())
            return;
        if (std::ranges::all_of(word, [](QChar c) { return c.isDigit(); })) {
            while (word.size() > 1 && word.startsWith(u'0'))
                word.remove(0, 1);
        }
        words += std::exchange(word, {});
    };
    for (const QChar character : folded(text)) {
        if (character.isLetterOrNumber())
            word += character;
        else
            end();
    }
    end();
    return words;
}

} // namespace

BareNames BareNames::read(const QString &resources)
{
    const QString path = resources + u"/import/name_words.csv"_s;
    BareNames names;
    bool isHeader = true;
    SheetReader(path).read(0, [&](int row, std::span<const Cell> cells) {
        if (std::exchange(isHeader, false))
            return true;
        const auto words = [&](std::size_t column) {
            return column < cells.size() ? foldedWords(cellText(cells[column])) : QStringList();
        };
        const Phrase phrase{.words = words(0), .writtenAs = words(1)};
        if (phrase.words.isEmpty()) {
            throw Error(QCoreApplication::translate(
                            "BareNames", "The data file “%1” has no words in row %2. Mend the file "
                                         "or install the program again.")
                            .arg(QDir::toNativeSeparators(path))
                            .arg(row));
        }
        names.m_byFirstWord[phrase.words.front()].push_back(phrase);
        return true;
    });
    for (std::vector<Phrase> &phrases : names.m_byFirstWord) {
        std::ranges::stable_sort(phrases, std::ranges::greater(),
                                 [](const Phrase &phrase) { return phrase.words.size(); });
    }
    return names;
}

const BareNames::Phrase *BareNames::phraseAt(const QStringList &words, qsizetype place) const
{
    const auto phrases = m_byFirstWord.constFind(words[place]);
    if (phrases == m_byFirstWord.cend())
        return nullptr;
    for (const Phrase &phrase : *phrases) {
        if (phrase.words.size() <= words.size() - place &&
            std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + place))
            return &phrase;
    }
    return nullptr;
}

QStringList BareNames::wordsOf(QStringView name) const
{
    const QStringList words = foldedWords(name);
    QStringList bare;
    for (qsizetype place = 0; place < words.size();) {
        if (const Phrase *phrase = phraseAt(words, place)) {
            bare += phrase->writtenAs;
            place += phrase->words.size();
        } else {
            bare += words[place++];
        }
    }
    return bare.isEmpty() ? words : bare;
}

} // namespace sxsh
