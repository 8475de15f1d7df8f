// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textblock.h"

#include "ui/fonts.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextOption>
#include <algorithm>
#include <cmath>
#include <optional>

namespace sxsh {

namespace {

QTextOption optionFor(Align align)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    switch (align) {
    case Align::Left:
        option.setAlignment(Qt::AlignLeft);
        break;
    case Align::Center:
        option.setAlignment(Qt::AlignHCenter);
        break;
    case Align::Right:
        option.setAlignment(Qt::AlignRight);
        break;
    case Align::Justify:
        option.setAlignment(Qt::AlignJustify);
        break;
    }
    return option;
}

QString printable(QString text)
{
    text.replace(QStringLiteral("\r\n"), QString(QChar::LineSeparator));
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(u'\t', u' ');
    return text.normalized(QString::NormalizationForm_C);
}

/// Qt ends lines after a slash or a dash, too: "IV/" and "2018". Words up to this length stay
/// whole.
constexpr qsizetype longestWhole = 12;

/// False for a no-break space, which belongs to the word.
bool isBlank(QChar letter)
{
    return letter == u' ' || letter == QChar::LineSeparator;
}

/// Where the short word begins that a line ending there would cut; none where it cuts none.
std::optional<qsizetype> startOfCutWord(const QString &text, qsizetype end)
{
    if (end <= 0 || end >= text.size() || isBlank(text[end - 1]) || isBlank(text[end])) {
        return {};
    }
    qsizetype first = end;
    while (first > 0 && !isBlank(text[first - 1])) {
        --first;
    }
    qsizetype last = end;
    while (last < text.size() && !isBlank(text[last])) {
        ++last;
    }
    return last - first <= longestWhole ? std::optional(first) : std::nullopt;
}

} // namespace

TextBlock::TextBlock(const std::vector<Run> &runs, const TextStyle &style)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        const QString part = printable(run.text);
        if (run.bold || run.italic) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(part.size());
            if (run.bold) {
                range.format.setFontWeight(QFont::Bold);
            }
            if (run.italic) {
                range.format.setFontItalic(true);
            }
            formats.append(range);
        }
        if (!run.about.isEmpty())
            m_abouts.push_back({text.size(), text.size() + part.size(), run.about});
        text += part;
    }
    m_layout.setText(text);
    m_layout.setFont(style.font ? *style.font : printFont(style.size));
    m_layout.setFormats(formats);
    m_layout.setTextOption(optionFor(style.align));
    // Without the cache every drawn line would shape the whole text again.
    m_layout.setCacheEnabled(true);

    const bool indents = style.align == Align::Left || style.align == Align::Justify;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const double indent = indents && line.lineNumber() == 0 ? style.firstIndent : 0;
        line.setLeadingIncluded(true);
        const double width = std::max(1.0, style.width - indent);
        line.setLineWidth(width);
        const auto cut = startOfCutWord(text, line.textStart() + line.textLength());
        if (cut && *cut > line.textStart()) {
            line.setNumColumns(static_cast<int>(*cut) - line.textStart(), width);
        }
        line.setPosition({indent, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

double TextBlock::lineTop(int line) const
{
    return m_layout.lineAt(line).y();
}

double TextBlock::lineHeight(int line) const
{
    return m_layout.lineAt(line).height();
}

QString TextBlock::lineText(int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    QString text = m_layout.text().mid(textLine.textStart(), textLine.textLength());
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == QChar::LineSeparator)) {
        text.chop(1);
    }
    return text;
}

QRectF TextBlock::lineRect(int line) const
{
    return m_layout.lineAt(line).naturalTextRect();
}

QString TextBlock::aboutAt(int line, double x) const
{
    if (m_abouts.empty())
        return {};
    const int letter = m_layout.lineAt(line).xToCursor(x, QTextLine::CursorOnCharacter);
    const auto at = std::ranges::find_if(
        m_abouts, [letter](const About &one) { return one.from <= letter && letter < one.to; });
    return at == m_abouts.end() ? QString() : at->text;
}

double TextBlock::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < lineCount(); ++i) {
        width = std::max(width, m_layout.lineAt(i).naturalTextWidth());
    }
    return width;
}

void TextBlock::drawLine(QPainter &painter, int line, QPointF topLeft) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    textLine.draw(&painter, topLeft - QPointF(0, textLine.y()));
}

void TextBlock::draw(QPainter &painter, QPointF topLeft) const
{
    for (int i = 0; i < lineCount(); ++i) {
        m_layout.lineAt(i).draw(&painter, topLeft);
    }
}

double WordRuler::longestWord(const Run &run)
{
    const QFontMetricsF metrics(printFont(m_size, run.bold ? QFont::Bold : QFont::Normal,
                                          run.italic ? QFont::StyleItalic : QFont::StyleNormal));
    auto &widths = m_widths[(run.bold ? 1U : 0U) + (run.italic ? 2U : 0U)];
    QString text = printable(run.text);
    text.replace(QChar::LineSeparator, u' ');
    double longest = 0;
    const auto measure = [&](const QString &word) {
        auto width = widths.constFind(word);
        if (width == widths.cend()) {
            width = widths.insert(word, metrics.horizontalAdvance(word));
        }
        longest = std::max(longest, *width);
    };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() <= longestWhole) {
            measure(word);
            continue;
        }
        // The same rules that a text layout finds its line ends by.
        QTextBoundaryFinder ends(QTextBoundaryFinder::Line, word);
        qsizetype start = 0;
        for (auto end = ends.toNextBoundary(); end >= 0; end = ends.toNextBoundary()) {
            measure(word.sliced(start, end - start));
            start = end;
        }
    }
    return std::ceil(longest) + 1;
}

double textWidth(const QString &text, double size)
{
    return QFontMetricsF(printFont(size)).horizontalAdvance(text);
}

} // namespace sxsh
