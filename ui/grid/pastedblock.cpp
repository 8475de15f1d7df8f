// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/pastedblock.h"

#include <QtCore/QRegularExpression>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The cells of a text as spreadsheets copy it: tabs, lines, quotes around cells with either.
PastedBlock cellsOf(const QString &text)
{
    PastedBlock block;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endRow = [&] {
        row += cell;
        cell.clear();
        block.push_back(std::exchange(row, {}));
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isQuoted) {
            if (c != u'"')
                cell += c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                cell += text[++at];
            else
                isQuoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == u'\t') {
            row += std::exchange(cell, {});
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return block;
}

/// How numbers with points and commas are written.
enum class Writing { Unknown, Vietnamese, Plain };

/// What one text says by itself: "1.234,5" and "12,5" are Vietnamese, "1,234.5" and "12.5" plain.
Writing writingOf(const QString &text)
{
    static const QRegularExpression vietnamese(
        u"^-?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}|\\d+,(\\d{1,2}|\\d{4,}))$"_s);
    static const QRegularExpression plain(
        u"^-?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}|\\d+\\.(\\d{1,2}|\\d{4,}))$"_s);
    if (vietnamese.match(text).hasMatch())
        return Writing::Vietnamese;
    return plain.match(text).hasMatch() ? Writing::Plain : Writing::Unknown;
}

/// The text of a number with two readings, so that it has the one that fits the writing.
QString settled(const QString &text, Writing writing)
{
    static const QRegularExpression ambiguous(u"^(-?\\d{1,3})([.,])(\\d{3})$"_s);
    const auto match = ambiguous.match(text);
    if (!match.hasMatch())
        return text;
    const bool isPoint = match.captured(2) == u"."_s;
    const bool groups = isPoint == (writing == Writing::Vietnamese);
    // Three decimals with a zero behind them read as decimals.
    return groups ? match.captured(1) + match.captured(3) : text + u'0';
}

} // namespace

PastedBlock pastedBlock(const QString &text)
{
    PastedBlock block = cellsOf(text);
    bool hasVietnamese = false;
    bool hasPlain = false;
    for (const QStringList &row : block) {
        for (const QString &cell : row) {
            const Writing writing = writingOf(cell.trimmed());
            hasVietnamese = hasVietnamese || writing == Writing::Vietnamese;
            hasPlain = hasPlain || writing == Writing::Plain;
        }
    }
    if (hasVietnamese == hasPlain)
        return block;
    for (QStringList &row : block) {
        for (QString &cell : row)
            cell = settled(cell.trimmed(), hasPlain ? Writing::Plain : Writing::Vietnamese);
    }
    return block;
}

} // namespace sxsh
