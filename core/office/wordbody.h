// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/worddrawing.h"
#include "core/office/wordxml.h"
#include "core/report/paperformat.h"
#include "core/report/tablegrid.h"

namespace sxsh {

/// The relations of a document's body to the parts beside it.
namespace wordrelation {
QString picture(std::size_t place);
inline constexpr QLatin1StringView header("rIdHeader");
inline constexpr QLatin1StringView firstHeader("rIdFirstHeader");
inline constexpr QLatin1StringView footer("rIdFooter");
inline constexpr QLatin1StringView firstFooter("rIdFirstFooter");
} // namespace wordrelation

/// Writes the blocks of a report, in their order, as the body of a Word document: true tables with
/// repeated header rows, headings as styles, a section for each orientation.
class WordBody
{
public:
    WordBody(const Report &report, const WordDrawing &drawing);

    void add(const Block &block);
    /// The part word/document.xml; nothing can be added afterwards.
    QByteArray finish();
    /// The pictures that the body refers to, by their place.
    const std::vector<QByteArray> &pictures() const { return m_pictures; }

private:
    enum class Gap { Plain, EndOfSection };
    enum class Edges { Ruled, None };

    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const ReportTable &table);
    void add(const Figure &figure);
    void add(const TwoColumns &columns);
    void add(const PageBreak &) { m_breaks = true; }
    void add(const Section &section);

    PaperSize body() const { return bodySize(m_report.format, m_orientation); }
    void beginParagraph(const Paragraph &paragraph, const QString &style = {});
    void addRuns(const Paragraph &paragraph);
    void addRun(const Run &run, double size);
    void addParagraph(const Paragraph &paragraph, double width, const QString &style = {});
    void addRule(const Paragraph &paragraph, double width);
    /// A paragraph without text that is only as high as that, in points.
    void addGap(double height, Gap gap = Gap::Plain);
    void beginTable(const std::vector<double> &widths, Edges edges);
    void addRow(const TableGrid &grid, int row, const TableFit &fit);
    /// How many columns it covers.
    int addCell(const TableGrid &grid, int row, int column, const TableFit &fit);
    void addPicture(const Figure &figure);
    void addSectionProperties();
    /// True once where the next paragraph begins a page.
    bool takeBreak();

    const Report &m_report;
    const WordDrawing &m_drawing;
    WordXml m_xml;
    std::vector<QByteArray> m_pictures;
    Orientation m_orientation = Orientation::Portrait;
    bool m_breaks = false;
    bool m_isEmpty = true; ///< of the section
    bool m_isFirstSection = true;
    bool m_startsDocument = true; ///< its first page has no number
    bool m_afterTable = false;
};

} // namespace sxsh
