// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperformat.h"

#include <utility>

namespace sxsh {

namespace {

constexpr double captionSize = 12;

Paragraph caption(const QString &text)
{
    return {.runs = {{.text = text, .bold = true}},
            .align = Align::Center,
            .size = captionSize,
            .after = 0,
            .indented = false};
}

} // namespace

PaperSize sheetSize(const PaperFormat &format, Orientation orientation)
{
    PaperSize size{format.width, format.height};
    if (orientation == Orientation::Landscape)
        std::swap(size.width, size.height);
    return size;
}

PaperSize bodySize(const PaperFormat &format, Orientation orientation)
{
    const PaperSize sheet = sheetSize(format, orientation);
    return {sheet.width - format.left - format.right, sheet.height - format.top - format.bottom};
}

Paragraph headingParagraph(const Heading &heading)
{
    const bool isHighest = heading.level == 1;
    return {.runs = {{.text = heading.text, .bold = true, .italic = heading.level >= 3}},
            .align = Align::Left,
            .size = isHighest ? 14.0 : 13.0,
            .before = isHighest ? 10.0 : 4.0,
            .keepWithNext = true};
}

Paragraph tableCaption(const QString &text)
{
    Paragraph above = caption(text);
    above.keepWithNext = true;
    return above;
}

Paragraph figureCaption(const QString &text)
{
    Paragraph below = caption(text);
    below.before = 4;
    return below;
}

QString wordsOf(const Paragraph &paragraph)
{
    QString words;
    for (const Run &run : paragraph.runs)
        words += run.text;
    return words;
}

bool announces(const Paragraph &paragraph)
{
    return !paragraph.runs.empty() && paragraph.runs.back().text.trimmed().endsWith(u':');
}

} // namespace sxsh
