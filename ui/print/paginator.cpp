// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paginator.h"

#include "core/report/paperformat.h"
#include "ui/fonts.h"
#include "ui/print/slab.h"

#include <algorithm>
#include <span>
#include <utility>

namespace sxsh {

namespace {

constexpr double tableLineWidth = dotsFromPt(0.5);
constexpr double afterHeading = 6;
constexpr double afterTable = 10;
constexpr double afterFigure = 8;

/// Turns the blocks into one flow of slabs.
class Flow
{
public:
    explicit Flow(const Report &report) : m_format(report.format), m_language(report.language) {}

    void add(const Block &block)
    {
        const std::size_t first = m_slabs.size();
        std::visit([this](const auto &one) { add(one); }, block);
        for (std::size_t slab = first; slab < m_slabs.size(); ++slab)
            m_slabs[slab].source = m_source;
        ++m_source;
        // Between a heading and a table or chart stands what that is about.
        m_afterIntroduction = m_afterHeading && std::holds_alternative<Paragraph>(block);
        m_afterHeading = std::holds_alternative<Heading>(block);
    }
    std::vector<Slab> take() { return std::move(m_slabs); }

private:
    double width() const { return bodyRect(m_orientation, m_format).width(); }
    double height() const { return bodyRect(m_orientation, m_format).height(); }
    /// What is left of a page below all that must not be parted from the next block; at least the
    /// half, since that may be more than a page, too.
    PageRoom room() const;

    void add(const Heading &heading) { append(headingSlabs(heading, width()), afterHeading); }
    void add(const Paragraph &paragraph)
    {
        append(paragraphSlabs(paragraph, 0, width()), paragraph.after);
        if (announces(paragraph)) {
            m_slabs.back().bond = Bond::Firm;
        }
    }
    void add(const ReportTable &table)
    {
        if (!table.columns.empty() && !(table.rows.empty() && table.caption.isEmpty())) {
            holdIntroduction();
            append(tableSlabs(table, room()), afterTable);
        }
    }
    void add(const Figure &figure)
    {
        holdIntroduction();
        append(figureSlabs(figure, room(), m_language), afterFigure);
    }
    void add(const TwoColumns &columns)
    {
        if (!m_breaks)
            holdSigned();
        append(twoColumnSlabs(columns, width(), height()), 0);
    }
    void add(const PageBreak &) { m_breaks = true; }
    void add(const Section &section)
    {
        m_breaks = true;
        m_startsDocument = section.startsDocument;
        m_orientation = section.orientation;
    }

    /// Keeps what stands between a heading and a table or chart with that.
    void holdIntroduction()
    {
        if (m_afterIntroduction && !m_breaks) {
            Slab &introduction = m_slabs.back();
            introduction.bond = std::max(introduction.bond, Bond::Wished);
        }
    }

    /// A signature stands below what is signed: the last words, and a row of a table before them.
    void holdSigned()
    {
        const auto hold = [](Slab &slab) { slab.bond = std::max(slab.bond, Bond::Wished); };
        auto slab = m_slabs.rbegin();
        if (slab == m_slabs.rend())
            return;
        hold(*slab);
        const std::size_t words = slab->source;
        while (slab != m_slabs.rend() && slab->source == words && !slab->table.frame)
            ++slab;
        if (slab != m_slabs.rend() && slab->table.frame)
            hold(*slab);
    }

    void append(std::vector<Slab> slabs, double after)
    {
        Slab &first = slabs.front();
        if (m_breaks) {
            first.startsPage = true;
            first.startsDocument = std::exchange(m_startsDocument, false);
        } else {
            first.before += m_after;
        }
        first.orientation = m_orientation;
        m_breaks = false;
        m_after = dotsFromPt(after);
        std::ranges::move(slabs, std::back_inserter(m_slabs));
    }

    const PaperFormat &m_format;
    const QString &m_language;
    std::vector<Slab> m_slabs{};
    std::size_t m_source = 0;
    Orientation m_orientation = Orientation::Portrait;
    double m_after = 0;
    bool m_breaks = false;
    bool m_startsDocument = false;
    bool m_afterHeading = false;
    bool m_afterIntroduction = false;
};

PageRoom Flow::room() const
{
    // With what stands before any block that is not on top.
    double held = m_after + dotsFromPt(12);
    for (auto slab = m_slabs.rbegin();
         !m_breaks && slab != m_slabs.rend() && slab->bond >= Bond::Firm; ++slab) {
        held += slab->height + slab->before;
        if (slab->startsPage)
            break;
    }
    return {width(), height(), std::max(height() / 2, height() - held)};
}

/// Puts slabs on pages from top to bottom.
class Stack
{
public:
    explicit Stack(const PaperFormat &format) : m_format(format) {}

    void add(std::span<const Slab> slabs);
    std::vector<PaperPage> take();

private:
    double height() const { return bodyRect(m_pages.back().orientation, m_format).height(); }
    bool isTop() const { return m_pages.back().operations.empty(); }
    /// What a fresh page has left when it continues with this slab.
    double roomOnNewPage(const Slab &slab) const;
    /// Slabs held by bonds of at least that strength, on one page where one can hold them.
    void addTogether(std::span<const Slab> slabs, Bond weakest);
    /// Slabs that no page can hold, parted at bonds below that strength.
    void addParted(std::span<const Slab> slabs, Bond weakest);
    void place(const Slab &slab);
    /// Remembers where the slab stands.
    void note(const Slab &slab);
    void startPage(Orientation orientation);
    void repeatHeader(const Slab &slab);
    void closeTable();
    void draw(const DrawOperation &operation, double y);
    void drawEdge(double from, double to, double y);

    const PaperFormat &m_format;
    std::vector<PaperPage> m_pages{};
    double m_y = 0;
    double m_topSpace = 0;                       ///< above what a break puts on top of a page
    std::shared_ptr<const TableFrame> m_table{}; ///< of the slab placed last
    bool m_tableIsOpen = false;                  ///< it needs a bottom line on this page
    bool m_afterHeader = false;
};

double totalHeight(std::span<const Slab> slabs)
{
    double sum = 0;
    for (const Slab &slab : slabs) {
        sum += slab.height + (&slab == slabs.data() ? 0 : slab.before);
    }
    return sum;
}

/// The longest start of the slabs held together by bonds of at least that strength.
size_t chainLength(std::span<const Slab> slabs, Bond weakest)
{
    size_t length = 1;
    while (length < slabs.size() && slabs[length - 1].bond >= weakest &&
           !slabs[length].startsPage) {
        ++length;
    }
    return length;
}

void Stack::add(std::span<const Slab> slabs)
{
    while (!slabs.empty()) {
        if (m_pages.empty() || slabs.front().startsPage) {
            startPage(slabs.front().orientation);
            m_pages.back().startsDocument = slabs.front().startsDocument;
        }
        const size_t length = chainLength(slabs, Bond::Wished);
        addTogether(slabs.first(length), Bond::Wished);
        slabs = slabs.subspan(length);
    }
}

double Stack::roomOnNewPage(const Slab &slab) const
{
    const bool continues = slab.table.frame && !slab.table.isHeader && m_table == slab.table.frame;
    return height() - (continues ? slab.table.frame->headerHeight : 0);
}

void Stack::addTogether(std::span<const Slab> slabs, Bond weakest)
{
    const Slab &first = slabs.front();
    const double needed = totalHeight(slabs);
    if (m_y + (isTop() ? 0 : first.before) + needed > height()) {
        const bool isTooHigh = needed > roomOnNewPage(first);
        // Not for wishes that no page can fulfil.
        if (!isTop() && !(isTooHigh && weakest == Bond::Wished)) {
            startPage(m_pages.back().orientation);
        }
        if (isTooHigh && weakest != Bond::Solid) {
            addParted(slabs, weakest == Bond::Wished ? Bond::Firm : Bond::Solid);
            return;
        }
    }
    // Rather less space on top of a page than a page end within.
    m_topSpace = first.startsPage ? std::clamp(height() - needed, 0.0, first.before) : 0;
    for (const Slab &slab : slabs) {
        place(slab);
    }
}

void Stack::addParted(std::span<const Slab> slabs, Bond weakest)
{
    while (!slabs.empty()) {
        const size_t length = chainLength(slabs, weakest);
        addTogether(slabs.first(length), weakest);
        slabs = slabs.subspan(length);
    }
}

void Stack::place(const Slab &slab)
{
    // Only chains that no page can hold come to a page end here.
    if (!isTop() && m_y + slab.before + slab.height > height()) {
        startPage(m_pages.back().orientation);
    }
    if (m_table != slab.table.frame) {
        closeTable();
        m_table = nullptr;
    }
    const bool opens = slab.table.frame && m_table != slab.table.frame;
    if (isTop()) {
        m_y = slab.startsPage ? m_topSpace : 0;
    } else {
        m_y += slab.before;
    }
    m_afterHeader = false;
    if (slab.table.frame && !opens && isTop()) {
        repeatHeader(slab);
    }
    if (slab.table.frame) {
        if (isTop() || opens || m_afterHeader) {
            drawEdge(0, slab.table.frame->width, m_y);
        } else {
            for (const auto &[from, to] : slab.table.topEdges) {
                drawEdge(from, to, m_y);
            }
        }
        m_table = slab.table.frame;
        m_tableIsOpen = true;
    }
    for (const DrawOperation &operation : slab.operations) {
        draw(operation, m_y);
    }
    note(slab);
    m_y += slab.height;
}

void Stack::note(const Slab &slab)
{
    PaperPage &page = m_pages.back();
    const QRectF body = bodyRect(page.orientation, m_format);
    const QRectF rect(body.left(), body.top() + m_y, body.width(), slab.height);
    if (!page.blocks.empty() && page.blocks.back().block == slab.source)
        page.blocks.back().rect |= rect;
    else
        page.blocks.push_back({rect, slab.source});
}

void Stack::repeatHeader(const Slab &slab)
{
    if (slab.table.frame->header.empty()) {
        return;
    }
    for (const DrawOperation &operation : slab.table.frame->header) {
        draw(operation, m_y);
    }
    m_y += slab.table.frame->headerHeight;
    m_afterHeader = true;
}

void Stack::closeTable()
{
    if (m_tableIsOpen) {
        drawEdge(0, m_table->width, m_y);
        m_tableIsOpen = false;
    }
}

void Stack::startPage(Orientation orientation)
{
    closeTable();
    PaperPage page;
    page.orientation = orientation;
    m_pages.push_back(std::move(page));
    m_y = 0;
}

void Stack::draw(const DrawOperation &operation, double y)
{
    PaperPage &page = m_pages.back();
    const QPointF corner = bodyRect(page.orientation, m_format).topLeft();
    page.operations.push_back(moved(operation, corner + QPointF(0, y)));
}

void Stack::drawEdge(double from, double to, double y)
{
    draw(Rule{QLineF(from, 0, to, 0), tableLineWidth}, y);
}

std::vector<PaperPage> Stack::take()
{
    if (m_pages.empty()) {
        m_pages.emplace_back();
    }
    closeTable();
    return std::move(m_pages);
}

LineOfText pageNumberLine(int number, const QRectF &body, const PaperFormat &format)
{
    const bool isOnTop = format.pageNumber == PaperFormat::PageNumber::TopCenter;
    const auto block = std::make_shared<const TextBlock>(
        std::vector<Run>{{.text = QString::number(number)}},
        TextStyle{.size = format.pageNumberSize,
                  .width = body.width(),
                  .align = isOnTop ? Align::Center : Align::Right});
    return {block, 0,
            QPointF(body.left(), isOnTop ? dotsFromMm(numberFromEdge)
                                         : body.bottom() + dotsFromMm(footFromBody))};
}

/// As many lines as the bottom margin holds.
std::vector<LineOfText> footLines(const Report &report, const QRectF &body, double bottom)
{
    std::vector<LineOfText> lines;
    double y = body.bottom() + dotsFromMm(footFromBody);
    const auto add = [&](const Run &run, double size) {
        if (run.text.isEmpty())
            return;
        const auto block = std::make_shared<const TextBlock>(
            std::vector<Run>{run},
            TextStyle{.size = size, .width = body.width(), .align = Align::Center});
        for (int line = 0; line < block->lineCount(); ++line) {
            if (y + block->lineHeight(line) > bottom - dotsFromMm(3))
                return;
            lines.push_back({block, line, QPointF(body.left(), y)});
            y += block->lineHeight(line);
        }
    };
    add({.text = report.footMark, .italic = true}, footMarkSize);
    add({.text = report.seal}, sealSize);
    return lines;
}

} // namespace

std::vector<PaperPage> paginate(const Report &report, const WriteProgress &progress)
{
    loadPrintFonts();
    Flow flow(report);
    int done = 0;
    const auto total = static_cast<int>(report.blocks.size());
    for (const Block &block : report.blocks) {
        if (progress && !progress(done++, total)) {
            return {};
        }
        flow.add(block);
    }
    const std::vector<Slab> slabs = flow.take();
    Stack stack(report.format);
    stack.add(slabs);
    std::vector<PaperPage> pages = stack.take();
    int number = 0;
    for (PaperPage &page : pages) {
        const QRectF body = bodyRect(page.orientation, report.format);
        number = page.startsDocument ? 1 : number + 1;
        if (number > 1) {
            page.pageNumber = pageNumberLine(number, body, report.format);
        }
        page.footMark =
            footLines(report, body, sheetRect(page.orientation, report.format).bottom());
    }
    return pages;
}

} // namespace sxsh
