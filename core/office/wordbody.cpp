// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/wordbody.h"

#include "core/report/paperformat.h"
#include "core/report/tablegrid.h"

#include <numeric>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double cellPadding = 3.5;  // points, at the sides
constexpr double rowPadding = 2;     // points, above and below
constexpr double lineSpacing = 1.15; // of the font, of its size
constexpr double beforeTable = 6;    // points
constexpr double afterCaption = 4;   // points, of a table
constexpr double afterTable = 10;    // points
constexpr double afterFigure = 8;    // points
constexpr double beforeFigure = 6;   // points
constexpr double footFromEdge = 8;   // millimetres
constexpr double ruleDistance = 1.5; // points, from the text above

QString justification(Align align)
{
    switch (align) {
    case Align::Left:
        return u"left"_s;
    case Align::Center:
        return u"center"_s;
    case Align::Right:
        return u"right"_s;
    case Align::Justify:
        break;
    }
    return u"both"_s;
}

QString headingStyle(int level)
{
    return u"Heading%1"_s.arg(std::clamp(level, 1, 3));
}

/// What empty lines that are there to be written on make of a row, in points; 0 where there are
/// none. As lines they would have the size of the style in some programs.
double roomToWrite(const TableGrid &grid, int row, double size)
{
    qsizetype lines = 0;
    for (const GridCell &placed : grid.cells()) {
        const QString &text = placed.cell->text;
        if (placed.row == row && text.trimmed().isEmpty() && text.contains(u'\n'))
            lines = std::max(lines, text.count(u'\n') + 1);
    }
    return lines > 0 ? static_cast<double>(lines) * size * lineSpacing + 2 * rowPadding : 0;
}

} // namespace

QString wordrelation::picture(std::size_t place)
{
    return u"rIdPicture%1"_s.arg(place + 1);
}

WordBody::WordBody(const Report &report, const WordDrawing &drawing)
    : m_report(report), m_drawing(drawing), m_xml("w:document")
{
    m_xml.begin("w:body");
}

void WordBody::add(const Block &block)
{
    std::visit([this](const auto &one) { add(one); }, block);
}

bool WordBody::takeBreak()
{
    const bool breaks = m_breaks && !m_isEmpty;
    m_breaks = false;
    m_isEmpty = false;
    m_afterTable = false;
    return breaks;
}

void WordBody::beginParagraph(const Paragraph &paragraph, const QString &style)
{
    m_xml.begin("w:p");
    m_xml.begin("w:pPr");
    if (!style.isEmpty())
        m_xml.value("w:pStyle", style);
    if (paragraph.keepWithNext || announces(paragraph))
        m_xml.empty("w:keepNext");
    if (takeBreak())
        m_xml.empty("w:pageBreakBefore");
    m_xml.empty("w:spacing",
                {{"w:before", twipsOfPoints(paragraph.before)},
                 {"w:after", twipsOfPoints(paragraph.rule > 0 ? 0 : paragraph.after)}});
    m_xml.empty("w:ind", {{"w:firstLine", twips(paragraph.indented ? firstIndent : 0)}});
    m_xml.value("w:jc", justification(paragraph.align));
    m_xml.end();
}

void WordBody::addRuns(const Paragraph &paragraph)
{
    for (const Run &run : paragraph.runs)
        addRun(run, paragraph.size);
    m_xml.end();
}

void WordBody::addRun(const Run &run, double size)
{
    if (run.text.isEmpty())
        return;
    m_xml.begin("w:r");
    m_xml.begin("w:rPr");
    // Said either way: a style may be bold where the run is not.
    m_xml.value("w:b", run.bold ? u"1"_s : u"0"_s);
    m_xml.value("w:i", run.italic ? u"1"_s : u"0"_s);
    m_xml.value("w:sz", halfPoints(size));
    m_xml.value("w:szCs", halfPoints(size));
    m_xml.end();
    bool isFirst = true;
    for (const QString &line : run.text.split(u'\n')) {
        if (!isFirst)
            m_xml.empty("w:br");
        isFirst = false;
        m_xml.begin("w:t", {{"xml:space", u"preserve"_s}});
        m_xml.text(line);
        m_xml.end();
    }
    m_xml.end();
}

void WordBody::addParagraph(const Paragraph &paragraph, double width, const QString &style)
{
    beginParagraph(paragraph, style);
    addRuns(paragraph);
    if (paragraph.rule > 0)
        addRule(paragraph, width);
}

void WordBody::addRule(const Paragraph &paragraph, double width)
{
    // Word has no line of a length of its own, so it is the upper edge of a paragraph without text
    // that is indented to that length.
    const double length =
        paragraph.rule < 1 ? paragraph.rule * width : m_drawing.lineLength(paragraph, width);
    const double rest = std::max(0.0, width - length);
    const double left = paragraph.align == Align::Center  ? rest / 2
                        : paragraph.align == Align::Right ? rest
                                                          : 0;
    m_xml.begin("w:p");
    m_xml.begin("w:pPr");
    if (paragraph.keepWithNext)
        m_xml.empty("w:keepNext");
    m_xml.begin("w:pBdr");
    m_xml.empty(
        "w:top",
        {{"w:val", u"single"_s}, {"w:sz", u"6"_s}, {"w:space", u"1"_s}, {"w:color", u"auto"_s}});
    m_xml.end();
    m_xml.empty("w:spacing", {{"w:before", twipsOfPoints(ruleDistance)},
                              {"w:after", twipsOfPoints(paragraph.after)},
                              {"w:line", u"20"_s},
                              {"w:lineRule", u"exact"_s}});
    m_xml.empty("w:ind", {{"w:left", twips(left)}, {"w:right", twips(rest - left)}});
    m_xml.end();
    m_xml.end();
}

void WordBody::addGap(double height, Gap gap)
{
    m_xml.begin("w:p");
    m_xml.begin("w:pPr");
    if (takeBreak())
        m_xml.empty("w:pageBreakBefore");
    m_xml.empty("w:spacing", {{"w:before", u"0"_s},
                              {"w:after", u"0"_s},
                              {"w:line", twipsOfPoints(height)},
                              {"w:lineRule", u"exact"_s}});
    m_xml.begin("w:rPr");
    m_xml.value("w:sz", u"2"_s);
    m_xml.value("w:szCs", u"2"_s);
    m_xml.end();
    if (gap == Gap::EndOfSection)
        addSectionProperties();
    m_xml.end();
    m_xml.end();
}

void WordBody::add(const Heading &heading)
{
    addParagraph(headingParagraph(heading), body().width, headingStyle(heading.level));
}

void WordBody::add(const Paragraph &paragraph)
{
    addParagraph(paragraph, body().width);
}

void WordBody::add(const ReportTable &table)
{
    if (table.columns.empty() || (table.rows.empty() && table.caption.isEmpty()))
        return;
    if (!table.caption.isEmpty()) {
        Paragraph caption = tableCaption(table.caption);
        caption.before = beforeTable;
        caption.after = afterCaption;
        addParagraph(caption, body().width, u"Caption"_s);
    } else if (m_afterTable || m_breaks) {
        addGap(1);
    }
    if (table.rows.empty())
        return;
    const TableFit fit = m_drawing.fit(table, body().width);
    const TableGrid grid(table);
    beginTable(fit.widths, Edges::Ruled);
    for (int row = 0; row < grid.rowCount(); ++row)
        addRow(grid, row, fit);
    m_xml.end();
    m_isEmpty = false;
    addGap(afterTable);
    m_afterTable = false;
}

void WordBody::beginTable(const std::vector<double> &widths, Edges edges)
{
    m_xml.begin("w:tbl");
    m_xml.begin("w:tblPr");
    const double width = std::accumulate(widths.begin(), widths.end(), 0.0);
    m_xml.empty("w:tblW", {{"w:w", twips(width)}, {"w:type", u"dxa"_s}});
    m_xml.empty("w:tblInd", {{"w:w", u"0"_s}, {"w:type", u"dxa"_s}});
    if (edges == Edges::Ruled) {
        m_xml.begin("w:tblBorders");
        for (const char *edge :
             {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            m_xml.empty(edge, {{"w:val", u"single"_s},
                               {"w:sz", u"4"_s},
                               {"w:space", u"0"_s},
                               {"w:color", u"auto"_s}});
        }
        m_xml.end();
    }
    m_xml.empty("w:tblLayout", {{"w:type", u"fixed"_s}});
    const bool isRuled = edges == Edges::Ruled;
    m_xml.begin("w:tblCellMar");
    for (const auto &[side, points] : {std::pair("w:top", isRuled ? rowPadding : 0),
                                       std::pair("w:left", isRuled ? cellPadding : 0),
                                       std::pair("w:bottom", isRuled ? rowPadding : 0),
                                       std::pair("w:right", isRuled ? cellPadding : 0)})
        m_xml.empty(side, {{"w:w", twipsOfPoints(points)}, {"w:type", u"dxa"_s}});
    m_xml.end();
    m_xml.end();
    m_xml.begin("w:tblGrid");
    for (const double one : widths)
        m_xml.empty("w:gridCol", {{"w:w", twips(one)}});
    m_xml.end();
}

void WordBody::addRow(const TableGrid &grid, int row, const TableFit &fit)
{
    m_xml.begin("w:tr");
    m_xml.begin("w:trPr");
    m_xml.empty("w:cantSplit");
    if (const double height = roomToWrite(grid, row, fit.size); height > 0)
        m_xml.empty("w:trHeight", {{"w:val", twipsOfPoints(height)}, {"w:hRule", u"atLeast"_s}});
    if (row < grid.headerRows())
        m_xml.empty("w:tblHeader");
    m_xml.end();
    for (int column = 0; column < grid.columnCount();)
        column += addCell(grid, row, column, fit);
    m_xml.end();
}

int WordBody::addCell(const TableGrid &grid, int row, int column, const TableFit &fit)
{
    const GridCell &placed = grid.cells()[grid.ownerOf(row, column)];
    const bool isHeader = grid.isHeader(placed);
    double width = 0;
    for (int at = column; at < column + placed.columnSpan; ++at)
        width += fit.widths[static_cast<std::size_t>(at)];
    m_xml.begin("w:tc");
    m_xml.begin("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", twips(width)}, {"w:type", u"dxa"_s}});
    if (placed.columnSpan > 1)
        m_xml.value("w:gridSpan", QString::number(placed.columnSpan));
    const bool isBegun = placed.row < row;
    if (placed.rowSpan > 1)
        m_xml.value("w:vMerge", isBegun ? u"continue"_s : u"restart"_s);
    m_xml.value("w:vAlign", u"center"_s);
    m_xml.end();
    m_xml.begin("w:p");
    m_xml.begin("w:pPr");
    m_xml.value("w:pStyle", u"TableText"_s);
    m_xml.value("w:jc", justification(isHeader ? Align::Center : placed.cell->align));
    m_xml.end();
    if (!isBegun && !placed.cell->text.trimmed().isEmpty()) {
        addRun({.text = placed.cell->text,
                .bold = placed.cell->bold || isHeader,
                .italic = placed.cell->italic},
               fit.size);
    }
    m_xml.end();
    m_xml.end();
    return placed.columnSpan;
}

void WordBody::add(const Figure &figure)
{
    beginParagraph({.align = Align::Center,
                    .before = beforeFigure,
                    .after = figure.caption.isEmpty() ? afterFigure : 0,
                    .indented = false,
                    .keepWithNext = !figure.caption.isEmpty()});
    m_xml.begin("w:r");
    addPicture(figure);
    m_xml.end();
    m_xml.end();
    if (figure.caption.isEmpty())
        return;
    Paragraph caption = figureCaption(figure.caption);
    caption.after = afterFigure;
    addParagraph(caption, body().width, u"Caption"_s);
}

void WordBody::addPicture(const Figure &figure)
{
    const ChartPicture picture = m_drawing.picture(figure, body().width, body().height);
    const std::size_t place = m_pictures.size();
    m_pictures.push_back(picture.png);
    const QString id = QString::number(place + 1);
    const QString name = u"chart%1.png"_s.arg(place + 1);
    const QString width = QString::number(metricUnits(picture.width));
    const QString height = QString::number(metricUnits(picture.height));
    m_xml.begin("w:drawing");
    m_xml.begin("wp:inline",
                {{"distT", u"0"_s}, {"distB", u"0"_s}, {"distL", u"0"_s}, {"distR", u"0"_s}});
    m_xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
    m_xml.empty("wp:docPr", {{"id", id}, {"name", name}, {"descr", figure.caption}});
    m_xml.begin("wp:cNvGraphicFramePr");
    m_xml.empty("a:graphicFrameLocks", {{"noChangeAspect", u"1"_s}});
    m_xml.end();
    m_xml.begin("a:graphic");
    m_xml.begin("a:graphicData",
                {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    m_xml.begin("pic:pic");
    m_xml.begin("pic:nvPicPr");
    m_xml.empty("pic:cNvPr", {{"id", id}, {"name", name}});
    m_xml.empty("pic:cNvPicPr");
    m_xml.end();
    m_xml.begin("pic:blipFill");
    m_xml.empty("a:blip", {{"r:embed", wordrelation::picture(place)}});
    m_xml.begin("a:stretch");
    m_xml.empty("a:fillRect");
    m_xml.end();
    m_xml.end();
    m_xml.begin("pic:spPr");
    m_xml.begin("a:xfrm");
    m_xml.empty("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
    m_xml.empty("a:ext", {{"cx", width}, {"cy", height}});
    m_xml.end();
    m_xml.begin("a:prstGeom", {{"prst", u"rect"_s}});
    m_xml.empty("a:avLst");
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void WordBody::add(const TwoColumns &columns)
{
    if (m_afterTable || m_breaks || columns.before > 0)
        addGap(std::max(1.0, columns.before));
    const double width = body().width;
    const double left = columns.leftShare * width;
    beginTable({left, width - left}, Edges::None);
    m_xml.begin("w:tr");
    m_xml.begin("w:trPr");
    m_xml.empty("w:cantSplit");
    m_xml.end();
    for (const auto &[paragraphs, room] :
         {std::pair(&columns.left, left), std::pair(&columns.right, width - left)}) {
        m_xml.begin("w:tc");
        m_xml.begin("w:tcPr");
        m_xml.empty("w:tcW", {{"w:w", twips(room)}, {"w:type", u"dxa"_s}});
        m_xml.end();
        for (const Paragraph &paragraph : *paragraphs)
            addParagraph(paragraph, room);
        // A cell ends with a paragraph, whatever is in it.
        if (paragraphs->empty())
            addGap(1);
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
    m_isEmpty = false;
    m_afterTable = true;
}

void WordBody::add(const Section &section)
{
    if (!m_isEmpty)
        addGap(1, Gap::EndOfSection);
    m_orientation = section.orientation;
    m_startsDocument = section.startsDocument;
    m_isEmpty = true;
    m_breaks = false;
    m_afterTable = false;
}

void WordBody::addSectionProperties()
{
    const PaperFormat &format = m_report.format;
    const PaperSize sheet = sheetSize(format, m_orientation);
    m_xml.begin("w:sectPr");
    if (m_isFirstSection) {
        // Later sections go on with these.
        for (const auto &[element, type, relation] :
             {std::tuple("w:headerReference", u"default"_s, wordrelation::header),
              std::tuple("w:headerReference", u"first"_s, wordrelation::firstHeader),
              std::tuple("w:footerReference", u"default"_s, wordrelation::footer),
              std::tuple("w:footerReference", u"first"_s, wordrelation::firstFooter)})
            m_xml.empty(element, {{"w:type", type}, {"r:id", QString(relation)}});
    }
    if (m_orientation == Orientation::Landscape) {
        m_xml.empty("w:pgSz", {{"w:w", twips(sheet.width)},
                               {"w:h", twips(sheet.height)},
                               {"w:orient", u"landscape"_s}});
    } else {
        m_xml.empty("w:pgSz", {{"w:w", twips(sheet.width)}, {"w:h", twips(sheet.height)}});
    }
    m_xml.empty("w:pgMar", {{"w:top", twips(format.top)},
                            {"w:right", twips(format.right)},
                            {"w:bottom", twips(format.bottom)},
                            {"w:left", twips(format.left)},
                            {"w:header", twips(numberFromEdge)},
                            {"w:footer", twips(footFromEdge)},
                            {"w:gutter", u"0"_s}});
    if (m_startsDocument && !m_isFirstSection)
        m_xml.empty("w:pgNumType", {{"w:start", u"1"_s}});
    if (m_startsDocument)
        m_xml.empty("w:titlePg");
    m_xml.end();
    m_isFirstSection = false;
}

QByteArray WordBody::finish()
{
    // The last thing before the section's properties is a paragraph, never a table.
    if (m_afterTable || m_isEmpty)
        addGap(1);
    addSectionProperties();
    m_xml.end();
    return m_xml.finish();
}

} // namespace sxsh
