// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/foldedspans.h"

#include "core/base/foldedtext.h"

namespace sxsh {

namespace {

/// What one letter folds to in the middle of a text, spaces at its ends included.
QString foldedInside(QStringView letter)
{
    const QString inside = folded(u'x' + letter.toString() + u'x');
    return inside.mid(1, inside.size() - 2);
}

} // namespace

FoldedSpans::FoldedSpans(QStringView original)
{
    const QChar space(u' ');
    qsizetype length = 0;
    for (qsizetype from = 0; from < original.size(); from += length) {
        const bool isPair = original[from].isHighSurrogate() && from + 1 < original.size() &&
                            original[from + 1].isLowSurrogate();
        length = isPair ? 2 : 1;
        const QString piece = foldedInside(original.mid(from, length));
        if (piece.isEmpty() && !m_origins.empty() && m_text.back() != space)
            m_origins.back().length = from + length - m_origins.back().from;
        for (const QChar unit : piece) {
            if (unit == space && (m_text.isEmpty() || m_text.back() == space))
                continue;
            m_text += unit;
            m_origins.push_back({.from = from, .length = length});
        }
    }
    if (m_text.endsWith(space)) {
        m_text.chop(1);
        m_origins.pop_back();
    }
}

TextSpan FoldedSpans::original(TextSpan foldedSpan) const
{
    const TextSpan &first = m_origins[static_cast<std::size_t>(foldedSpan.from)];
    const TextSpan &last =
        m_origins[static_cast<std::size_t>(foldedSpan.from + foldedSpan.length - 1)];
    return {.from = first.from, .length = last.from + last.length - first.from};
}

bool beginsWord(QStringView folded, qsizetype at)
{
    return at == 0 || !folded[at - 1].isLetterOrNumber();
}

bool hasWordFrom(QStringView folded, QStringView beginning)
{
    qsizetype at = folded.indexOf(beginning);
    while (at >= 0 && !beginsWord(folded, at))
        at = folded.indexOf(beginning, at + 1);
    return at >= 0;
}

std::vector<TextSpan> matchedSpans(QStringView text, const QStringList &beginnings,
                                   const QStringList &parts)
{
    const FoldedSpans spans(text);
    const QString &folded = spans.text();
    std::vector<TextSpan> found;
    for (const QString &word : beginnings) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (beginsWord(folded, at))
                found.push_back(spans.original({.from = at, .length = word.size()}));
        }
    }
    for (const QString &part : parts) {
        if (const qsizetype at = folded.indexOf(part); at >= 0)
            found.push_back(spans.original({.from = at, .length = part.size()}));
    }
    std::ranges::sort(found, {}, &TextSpan::from);
    std::vector<TextSpan> merged;
    for (const TextSpan &span : found) {
        if (merged.empty() || span.from > merged.back().from + merged.back().length) {
            merged.push_back(span);
            continue;
        }
        TextSpan &last = merged.back();
        last.length = std::max(last.from + last.length, span.from + span.length) - last.from;
    }
    return merged;
}

} // namespace sxsh
