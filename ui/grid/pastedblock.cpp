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

/// What one text says by itself: "1.234,5" and "12,5" are Vietnamese, "1,234.5" and "12.5" plain;
/// nothing where both are possible or it is no number.
std::optional<NumberWriting> writingOf(const QString &text)
{
    static const QRegularExpression vietnamese(
        u"^-?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}|\\d+,(\\d{1,2}|\\d{4,}))$"_s);
    static const QRegularExpression plain(
        u"^-?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}|\\d+\\.(\\d{1,2}|\\d{4,}))$"_s);
    if (vietnamese.match(text).hasMatch())
        return NumberWriting::Vietnamese;
    return plain.match(text).hasMatch() ? std::optional(NumberWriting::Plain) : std::nullopt;
}

/// The parts of a number with two readings: digits, point or comma, three digits. A text may be an
/// estimate.
QRegularExpressionMatch doubtful(const QString &text)
{
    static const QRegularExpression form(u"^([~≈]?-?[1-9]\\d{0,2})([.,])(\\d{3})$"_s);
    return form.match(text);
}

/// The text of a number with two readings, so that it has the one that fits the writing.
QString settled(const QString &text, NumberWriting writing)
{
    const auto match = doubtful(text);
    if (!match.hasMatch())
        return text;
    const bool isPoint = match.captured(2) == u"."_s;
    const bool groups = isPoint == (writing == NumberWriting::Vietnamese);
    // Three decimals with a zero behind them read as decimals.
    return groups ? match.captured(1) + match.captured(3) : text + u'0';
}

} // namespace

QString doubtfulNumber(const PastedBlock &block)
{
    for (const QStringList &row : block) {
        for (const QString &cell : row) {
            if (doubtful(cell.trimmed()).hasMatch())
                return cell.trimmed();
        }
    }
    return {};
}

PastedBlock settledBlock(PastedBlock block, NumberWriting writing)
{
    for (QStringList &row : block) {
        for (QString &cell : row)
            cell = settled(cell.trimmed(), writing);
    }
    return block;
}

PastedBlock pastedBlock(const QString &text)
{
    PastedBlock block = cellsOf(text);
    std::optional<NumberWriting> told;
    for (const QStringList &row : block) {
        for (const QString &cell : row) {
            const auto writing = writingOf(cell.trimmed());
            if (writing && told && *writing != *told)
                return block;
            told = writing ? writing : told;
        }
    }
    return told ? settledBlock(std::move(block), *told) : block;
}

} // namespace sxsh
