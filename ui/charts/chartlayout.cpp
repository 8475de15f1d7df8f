// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/fonts.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

constexpr double textSize = 10;
constexpr double smallestText = 6;
constexpr double gap = dotsFromPt(4);
constexpr double keyWidth = dotsFromPt(18);
constexpr double keyHeight = dotsFromPt(8);
constexpr double tickDistance = dotsFromMm(9);
constexpr double smallestPlot = dotsFromMm(35);
constexpr double barShare = 0.7;

/// The few words a chart says itself, in the language of the report and not of the window.
QString noDataText(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Chưa có số liệu")
                                            : QStringLiteral("No data");
}

QString targetText(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Mục tiêu") : QStringLiteral("Target");
}

const QString missing = QStringLiteral("–");

double lineHeight(double size)
{
    return dotsFromPt(size * 1.15);
}

/// A text broken at that width; the rectangle is as wide as its longest line.
ChartText label(ChartTextKind kind, const QString &text, double size, double width,
                Align align = Align::Left)
{
    ChartText result;
    result.kind = kind;
    result.text = text;
    // The wanted width can be short of the natural one by a rounding error.
    auto block = std::make_shared<const TextBlock>(
        std::vector<Run>{{.text = text}}, TextStyle{.size = size, .width = width + 1});
    if (align != Align::Left) {
        const double natural = std::ceil(block->naturalWidth()) + 1;
        block = std::make_shared<const TextBlock>(
            std::vector<Run>{{.text = text}},
            TextStyle{.size = size, .width = natural, .align = align});
    }
    result.rect = QRectF(0, 0, block->naturalWidth(), block->height());
    result.block = std::move(block);
    return result;
}

ChartText oneLine(ChartTextKind kind, const QString &text, double size)
{
    return label(kind, text, size, dotsFromMm(2000));
}

double widestWord(const QString &text, double size)
{
    double width = 0;
    for (const QString &word : text.split(u' ')) {
        width = std::max(width, textWidth(word, size));
    }
    return width;
}

bool hasTargets(const Chart &chart)
{
    return std::ranges::any_of(chart.targets, [](const auto &t) { return drawable(t).has_value(); });
}

/// Works the layout out step by step; every step takes its room from what is left for the plot.
class Layouter
{
public:
    Layouter(const Chart &chart, QSizeF size, Language language)
        : m_chart(chart), m_language(language)
    {
        m_out.size = size;
        m_out.isHorizontal = chart.kind == ChartKind::HorizontalBars ||
                             chart.kind == ChartKind::StackedHorizontalBars;
        m_out.categoryCount = static_cast<int>(chart.categories.size());
        m_out.barShare = barShare;
    }

    ChartLayout run();
    double neededHeight();

private:
    int count() const { return m_out.categoryCount; }
    int seriesCount() const { return static_cast<int>(m_chart.series.size()); }
    int barsSideBySide() const { return isStacked(m_chart.kind) ? 1 : std::max(1, seriesCount()); }
    bool isLine() const { return m_chart.kind == ChartKind::Lines; }
    QString number(double value) const
    {
        return chartNumber(value, m_chart, m_chart.decimals, m_language);
    }
    QString tickText(int index) const
    {
        return chartNumber(m_out.scale.tick(index), m_chart, m_out.scale.decimals, m_language);
    }
    std::optional<double> target(int category) const
    {
        const auto i = static_cast<size_t>(category);
        return i < m_chart.targets.size() ? drawable(m_chart.targets[i]) : std::nullopt;
    }
    /// What stands at the end of each bar of the category.
    std::vector<QString> endTexts(int category) const;
    double widestEndText(double size) const;
    double widestTick() const;
    double room() const;

    void addLegend();
    void addUnit();
    void addReason();
    void layHorizontal();
    void layVertical();
    std::vector<ChartText> wrappedCategories(double width, double size) const;
    double categoryColumn() const;
    double categorySize(double width, double room) const;
    void addCategoriesBelow(double top, double room);
    std::vector<ChartText> categoriesBelow(double room) const;
    void addTicks();
    void addBars();
    void addBarTexts();
    void addPartTexts();
    void addEndText(const QString &text, const QRectF &bar, double value, int category,
                    double size, bool upright);
    void addTargets();
    void addBand();
    void addLines();
    std::vector<ChartText> sideTexts(double width) const;
    void addSideTexts(double width);
    double chooseEndSize(bool &upright) const;
    QRectF barRect(double from, double to, double start, double thickness) const;

    const Chart &m_chart;
    Language m_language;
    ChartLayout m_out{};
    double m_top = 0; ///< what is taken above the plot so far
};

std::vector<QString> Layouter::endTexts(int category) const
{
    std::vector<QString> texts;
    if (!isStacked(m_chart.kind)) {
        for (const Series &series : m_chart.series) {
            const auto value = valueOf(series, category);
            texts.push_back(value ? number(*value) : missing);
        }
        return texts;
    }
    std::optional<double> sum;
    for (const Series &series : m_chart.series) {
        if (const auto value = valueOf(series, category)) {
            sum = sum.value_or(0) + *value;
        }
    }
    return {sum ? number(*sum) : missing};
}

double Layouter::widestEndText(double size) const
{
    double width = 0;
    for (int category = 0; category < count(); ++category) {
        for (const QString &text : endTexts(category)) {
            width = std::max(width, textWidth(text, size));
        }
    }
    return width;
}

double Layouter::widestTick() const
{
    double width = 0;
    for (int i = 0; i < m_out.scale.tickCount(); ++i) {
        width = std::max(width, textWidth(tickText(i), textSize));
    }
    return width;
}

double Layouter::room() const
{
    const double length = m_out.isHorizontal ? m_out.plot.height() : m_out.plot.width();
    return length / std::max(1, count());
}

void Layouter::addLegend()
{
    if (isLine() && !hasTargets(m_chart)) {
        return;
    }
    std::vector<std::pair<std::optional<SeriesRole>, QString>> entries;
    if (!isLine()) {
        for (const Series &series : m_chart.series) {
            entries.emplace_back(series.role, series.name);
        }
    }
    if (hasTargets(m_chart)) {
        entries.emplace_back(std::nullopt, targetText(m_language));
    }
    if (entries.size() < 2 && !isLine()) {
        return;
    }
    double x = 0;
    double rowHeight = 0;
    for (const auto &[role, name] : entries) {
        ChartText text = label(ChartTextKind::Legend, name, textSize,
                               m_out.size.width() - keyWidth - gap);
        const double width = keyWidth + gap + text.rect.width();
        if (x > 0 && x + width > m_out.size.width()) {
            x = 0;
            m_top += rowHeight;
            rowHeight = 0;
        }
        m_out.keys.push_back(
            {role, QRectF(x, m_top + (lineHeight(textSize) - keyHeight) / 2, keyWidth, keyHeight)});
        text.rect.moveTo(x + keyWidth + gap, m_top);
        rowHeight = std::max(rowHeight, text.rect.height());
        m_out.texts.push_back(std::move(text));
        x += width + 4 * gap;
    }
    m_top += rowHeight + gap;
}

void Layouter::addUnit()
{
    if (m_chart.unit.isEmpty()) {
        return;
    }
    ChartText text = label(ChartTextKind::Unit, m_chart.unit, textSize, m_out.size.width());
    text.rect.moveTo(0, m_top);
    m_top += text.rect.height() + gap / 2;
    m_out.texts.push_back(std::move(text));
}

void Layouter::addReason()
{
    ChartText text = label(ChartTextKind::Reason, noDataText(m_language), textSize + 1,
                           m_out.size.width(), Align::Center);
    text.rect.moveCenter(QRectF(QPointF(), m_out.size).center());
    m_out.texts.push_back(std::move(text));
}

std::vector<ChartText> Layouter::wrappedCategories(double width, double size) const
{
    std::vector<ChartText> labels;
    for (const QString &name : m_chart.categories) {
        labels.push_back(label(ChartTextKind::Category, name, size, width,
                               m_out.isHorizontal ? Align::Right : Align::Center));
    }
    return labels;
}

double highest(const std::vector<ChartText> &labels)
{
    double height = 0;
    for (const ChartText &text : labels) {
        height = std::max(height, text.rect.height());
    }
    return height;
}

/// The width of the names beside horizontal bars.
double Layouter::categoryColumn() const
{
    double width = 0;
    for (const QString &name : m_chart.categories) {
        width = std::max(width, textWidth(name, textSize));
    }
    return std::min(width + 2, 0.4 * m_out.size.width());
}

/// The largest size at which the names fit their room.
double Layouter::categorySize(double width, double room) const
{
    double size = textSize;
    while (size > smallestText && highest(wrappedCategories(width, size)) > room) {
        size -= 0.5;
    }
    return size;
}

void Layouter::layHorizontal()
{
    const double column = categoryColumn();
    const double tickHeight = lineHeight(textSize) + gap;
    const bool goesBelowZero = m_out.scale.from < 0;
    const double endWidth = widestEndText(textSize) + 2 * gap;
    const double left = column + gap + (goesBelowZero ? endWidth : 0);
    const double lastTick = textWidth(tickText(m_out.scale.tickCount() - 1), textSize) / 2;
    const double right = m_out.size.width() - std::max(endWidth, lastTick);
    // The unit and the band's name stand over the plot and not over the names.
    for (ChartText &text : m_out.texts) {
        if (text.kind == ChartTextKind::Unit && left + text.rect.width() <= m_out.size.width()) {
            text.rect.moveLeft(left);
        }
    }
    if (m_chart.band && !m_chart.band->label.isEmpty()) {
        m_top += lineHeight(textSize) + gap / 2;
    }
    m_out.plot = QRectF(QPointF(left, m_top), QPointF(right, m_out.size.height() - tickHeight));

    std::vector<ChartText> names = wrappedCategories(column, categorySize(column, room()));
    for (int i = 0; i < count(); ++i) {
        ChartText &name = names[static_cast<size_t>(i)];
        name.rect.moveTopLeft({column - name.rect.width(),
                               m_out.middle(i) - name.rect.height() / 2});
        m_out.texts.push_back(std::move(name));
    }
}

/// Names under vertical bars: wrapped, smaller if a word is wider than its room.
std::vector<ChartText> Layouter::categoriesBelow(double room) const
{
    const double width = room - gap / 2;
    double size = textSize;
    const auto hasWideWord = [&] {
        return std::ranges::any_of(m_chart.categories, [&](const QString &name) {
            return widestWord(name, size) > width;
        });
    };
    while (size > smallestText + 1 && hasWideWord()) {
        size -= 0.5;
    }
    if (!isLine() || !hasWideWord()) {
        return wrappedCategories(width, size);
    }
    // Too many points for all names: every second, third … of them.
    double widest = 0;
    for (const QString &name : m_chart.categories) {
        widest = std::max(widest, textWidth(name, textSize));
    }
    const int stride = static_cast<int>(std::ceil((widest + gap) / room));
    std::vector<ChartText> labels;
    for (int i = 0; i < count(); ++i) {
        const QString &name = m_chart.categories[static_cast<size_t>(i)];
        labels.push_back(oneLine(ChartTextKind::Category, i % stride == 0 ? name : QString(),
                                 textSize));
    }
    return labels;
}

void Layouter::addCategoriesBelow(double top, double room)
{
    std::vector<ChartText> names = categoriesBelow(room);
    for (int i = 0; i < count(); ++i) {
        ChartText &name = names[static_cast<size_t>(i)];
        if (!name.text.isEmpty()) {
            name.rect.moveTopLeft({m_out.middle(i) - name.rect.width() / 2, top});
            m_out.texts.push_back(std::move(name));
        }
    }
}

/// The size of the texts at the ends of vertical bars, upright where they are wider than the bars.
double Layouter::chooseEndSize(bool &upright) const
{
    upright = false;
    const bool single = barsSideBySide() == 1;
    const double slot = single ? room() - gap : room() * barShare / barsSideBySide();
    for (double size = textSize; size >= 7.5; size -= 0.5) {
        if (widestEndText(size) <= slot) {
            return size;
        }
    }
    upright = true;
    const double fitting = slot / dotsFromPt(1) / 1.15;
    return std::clamp(fitting, smallestText, 9.0);
}

void Layouter::layVertical()
{
    const double left = widestTick() + gap;
    const double sideWidth = 0.28 * m_out.size.width();
    double side = 0;
    for (const ChartText &text : sideTexts(sideWidth)) {
        side = std::max(side, text.rect.width() + 3 * gap);
    }
    m_out.plot = QRectF(QPointF(left, m_top),
                        QPointF(m_out.size.width() - std::max(side, gap), m_out.size.height()));
    const double names = highest(categoriesBelow(room())) + gap;
    m_out.plot.setBottom(m_out.size.height() - names);

    double endHeight = lineHeight(textSize) / 2;
    double below = 0;
    if (!isLine()) {
        bool upright = false;
        const double size = chooseEndSize(upright);
        endHeight = (upright ? widestEndText(size) : lineHeight(size)) + gap;
        below = m_out.scale.from < 0 ? endHeight : 0;
    }
    m_out.plot.adjust(0, endHeight, 0, -below);
    addCategoriesBelow(m_out.size.height() - names + gap, room());
    addSideTexts(sideWidth);
}

/// Texts right of the plot, not placed yet: line names with their last value, then the band's name.
std::vector<ChartText> Layouter::sideTexts(double width) const
{
    std::vector<ChartText> texts;
    if (isLine()) {
        for (const Series &series : m_chart.series) {
            QString text = series.name;
            for (int i = count() - 1; i >= 0; --i) {
                if (const auto value = valueOf(series, i)) {
                    text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + number(*value);
                    break;
                }
            }
            texts.push_back(label(ChartTextKind::LineEnd, text, textSize, width));
        }
    }
    if (m_chart.band && !m_chart.band->label.isEmpty()) {
        texts.push_back(label(ChartTextKind::Band, m_chart.band->label, textSize, width));
    }
    return texts;
}

void Layouter::addSideTexts(double width)
{
    struct Side {
        ChartText text{};
        QPointF from{};
    };
    std::vector<Side> sides;
    for (ChartText &text : sideTexts(width)) {
        Side side;
        const size_t index = sides.size();
        if (text.kind == ChartTextKind::Band) {
            const double middle = (m_chart.band->from + m_chart.band->to) / 2;
            side.from = {m_out.plot.right(), m_out.position(middle)};
        } else {
            bool found = false;
            for (int i = count() - 1; i >= 0 && !found; --i) {
                if (const auto value = valueOf(m_chart.series[index], i)) {
                    side.from = {m_out.middle(i), m_out.position(*value)};
                    found = true;
                }
            }
            if (!found) {
                text = label(ChartTextKind::LineEnd, text.text + QStringLiteral(": ") + missing,
                             textSize, width);
                side.from = m_out.plot.bottomRight();
            }
        }
        text.rect.moveLeft(m_out.plot.right() + 2 * gap);
        text.rect.moveTop(side.from.y() - text.rect.height() / 2);
        side.text = std::move(text);
        sides.push_back(std::move(side));
    }
    std::ranges::stable_sort(sides, {}, [](const Side &side) { return side.from.y(); });
    double free = -1e9;
    for (Side &side : sides) {
        side.text.rect.moveTop(std::max(side.text.rect.top(), free));
        free = side.text.rect.bottom();
    }
    double floor = m_out.size.height();
    for (auto side = sides.rbegin(); side != sides.rend(); ++side) {
        side->text.rect.moveBottom(std::min(side->text.rect.bottom(), floor));
        floor = side->text.rect.top();
    }
    for (Side &side : sides) {
        const QPointF to(side.text.rect.left() - gap / 2, side.text.rect.center().y());
        if (side.text.kind == ChartTextKind::LineEnd && side.from.y() < m_out.plot.bottom() + 1) {
            m_out.leaders.emplace_back(side.from, to);
        }
        m_out.texts.push_back(std::move(side.text));
    }
}

void Layouter::addTicks()
{
    for (int i = 0; i < m_out.scale.tickCount(); ++i) {
        ChartText text = oneLine(ChartTextKind::Tick, tickText(i), textSize);
        const double at = m_out.position(m_out.scale.tick(i));
        if (m_out.isHorizontal) {
            text.rect.moveTo(at - text.rect.width() / 2, m_out.plot.bottom() + gap / 2);
        } else {
            text.rect.moveTo(m_out.plot.left() - gap - text.rect.width(),
                             at - text.rect.height() / 2);
        }
        m_out.texts.push_back(std::move(text));
    }
}

QRectF Layouter::barRect(double from, double to, double start, double thickness) const
{
    const double a = m_out.position(from);
    const double b = m_out.position(to);
    return m_out.isHorizontal
               ? QRectF(QPointF(std::min(a, b), start), QPointF(std::max(a, b), start + thickness))
               : QRectF(QPointF(start, std::min(a, b)), QPointF(start + thickness, std::max(a, b)));
}

void Layouter::addBars()
{
    const double thickness = room() * barShare / barsSideBySide();
    for (int category = 0; category < count(); ++category) {
        double start = m_out.middle(category) - room() * barShare / 2;
        double above = 0;
        double below = 0;
        for (int i = 0; i < seriesCount(); ++i) {
            const Series &series = m_chart.series[static_cast<size_t>(i)];
            const auto value = valueOf(series, category);
            if (!isStacked(m_chart.kind)) {
                if (value) {
                    m_out.bars.push_back(
                        {i, category, series.role, barRect(0, *value, start, thickness)});
                }
                start += thickness;
            } else if (value) {
                double &base = *value < 0 ? below : above;
                m_out.bars.push_back(
                    {i, category, series.role, barRect(base, base + *value, start, thickness)});
                base += *value;
            }
        }
    }
}

void Layouter::addEndText(const QString &text, const QRectF &bar, double value, int category,
                          double size, bool upright)
{
    ChartText end = oneLine(ChartTextKind::Value, text, size);
    end.upright = upright;
    if (upright) {
        end.rect = QRectF(0, 0, end.rect.height(), end.rect.width());
    }
    const double space = gap / 2;
    const auto mark = target(category);
    if (m_out.isHorizontal) {
        double x = value < 0 ? bar.left() - space - end.rect.width() : bar.right() + space;
        if (mark) {
            const double at = m_out.position(*mark);
            if (value >= 0 && at > bar.right() - space && at < x + end.rect.width() + space) {
                x = at + gap;
            } else if (value < 0 && at < bar.left() + space && at > x - space) {
                x = at - gap - end.rect.width();
            }
        }
        end.rect.moveTo(x, bar.center().y() - end.rect.height() / 2);
    } else {
        double y = value < 0 ? bar.bottom() + space / 2 : bar.top() - space / 2 - end.rect.height();
        if (mark) {
            const double at = m_out.position(*mark);
            if (value >= 0 && at < bar.top() + space && at > y - space) {
                y = at - gap / 2 - end.rect.height();
            } else if (value < 0 && at > bar.bottom() - space &&
                       at < y + end.rect.height() + space) {
                y = at + gap / 2;
            }
        }
        end.rect.moveTo(bar.center().x() - end.rect.width() / 2, y);
    }
    end.patch = m_chart.band.has_value();
    m_out.texts.push_back(std::move(end));
}

void Layouter::addBarTexts()
{
    bool upright = false;
    const double thickness = room() * barShare / barsSideBySide();
    const double fitting = thickness / dotsFromPt(1.15);
    const double size = m_out.isHorizontal ? std::clamp(fitting, smallestText, textSize)
                                           : chooseEndSize(upright);
    for (int category = 0; category < count(); ++category) {
        const std::vector<QString> texts = endTexts(category);
        double start = m_out.middle(category) - room() * barShare / 2;
        for (size_t i = 0; i < texts.size(); ++i) {
            QRectF bar = barRect(0, 0, start, thickness);
            double value = 0;
            for (const ChartBar &one : m_out.bars) {
                if (one.category == category &&
                    (isStacked(m_chart.kind) || one.series == static_cast<int>(i))) {
                    bar = bar.united(one.rect);
                    const auto number =
                        valueOf(m_chart.series[static_cast<size_t>(one.series)], category);
                    value += number.value_or(0);
                }
            }
            addEndText(texts[i], bar, value, category, size, upright);
            start += thickness;
        }
    }
    if (isStacked(m_chart.kind) && seriesCount() > 1) {
        addPartTexts();
    }
}

/// The values of the parts of a stacked bar, where they fit into the part.
void Layouter::addPartTexts()
{
    for (const ChartBar &bar : m_out.bars) {
        const auto value = valueOf(m_chart.series[static_cast<size_t>(bar.series)], bar.category);
        ChartText text = oneLine(ChartTextKind::Value, number(*value), textSize - 1);
        text.patch = true;
        text.rect.moveCenter(bar.rect.center());
        const auto mark = target(bar.category);
        const double at = mark ? m_out.position(*mark) : -1e9;
        const bool hidesMark =
            m_out.isHorizontal ? at > text.rect.left() - gap && at < text.rect.right() + gap
                               : at > text.rect.top() - gap && at < text.rect.bottom() + gap;
        if (!hidesMark && bar.rect.width() > text.rect.width() + gap &&
            bar.rect.height() > text.rect.height()) {
            m_out.texts.push_back(std::move(text));
        }
    }
}

void Layouter::addTargets()
{
    for (int category = 0; category < count(); ++category) {
        if (const auto value = target(category)) {
            const double at = m_out.position(*value);
            const double half = room() * (barShare + 0.12) / 2;
            const double middle = m_out.middle(category);
            m_out.targets.push_back(m_out.isHorizontal
                                        ? QLineF(at, middle - half, at, middle + half)
                                        : QLineF(middle - half, at, middle + half, at));
        }
    }
}

void Layouter::addBand()
{
    if (!m_chart.band) {
        return;
    }
    const double from = m_out.position(m_chart.band->from);
    const double to = m_out.position(m_chart.band->to);
    const QRectF &plot = m_out.plot;
    m_out.band = m_out.isHorizontal
                     ? QRectF(QPointF(from, plot.top()), QPointF(to, plot.bottom())).normalized()
                     : QRectF(QPointF(plot.left(), to), QPointF(plot.right(), from)).normalized();
    if (m_out.isHorizontal && !m_chart.band->label.isEmpty()) {
        ChartText text =
            label(ChartTextKind::Band, m_chart.band->label, textSize, m_out.size.width());
        const double most = m_out.size.width() - text.rect.width();
        const double x = m_out.band.center().x() - text.rect.width() / 2;
        text.rect.moveTo(std::clamp(x, 0.0, std::max(0.0, most)),
                         plot.top() - gap / 2 - text.rect.height());
        m_out.texts.push_back(std::move(text));
    }
}

void Layouter::addLines()
{
    for (int i = 0; i < seriesCount(); ++i) {
        const Series &series = m_chart.series[static_cast<size_t>(i)];
        ChartLine line{.series = i, .role = series.role};
        bool continues = false;
        for (int category = 0; category < count(); ++category) {
            const auto value = valueOf(series, category);
            if (value && !continues) {
                line.parts.emplace_back();
            }
            if (value) {
                line.parts.back().emplace_back(category, *value);
            }
            continues = value.has_value();
        }
        m_out.lines.push_back(std::move(line));
    }
}

ChartLayout Layouter::run()
{
    const double length = m_out.isHorizontal ? 0.6 * m_out.size.width() : m_out.size.height();
    const double distance = m_out.isHorizontal ? dotsFromMm(17) : tickDistance;
    const int maxTicks = std::clamp(static_cast<int>(length / distance), 3, 7);
    const auto scale = count() > 0 ? scaleFor(m_chart, maxTicks) : std::nullopt;
    if (!scale) {
        addReason();
        return std::move(m_out);
    }
    m_out.scale = *scale;
    addLegend();
    addUnit();
    if (m_out.isHorizontal) {
        layHorizontal();
    } else {
        layVertical();
    }
    addTicks();
    addBand();
    addTargets();
    if (isLine()) {
        addLines();
    } else {
        addBars();
        addBarTexts();
    }
    return std::move(m_out);
}

double Layouter::neededHeight()
{
    const auto scale = count() > 0 ? scaleFor(m_chart, 7) : std::nullopt;
    if (!scale) {
        return 0;
    }
    m_out.scale = *scale;
    addLegend();
    addUnit();
    if (!m_out.isHorizontal) {
        m_out.plot = QRectF(0, 0, 0.8 * m_out.size.width(), 0);
        return m_top + smallestPlot + highest(categoriesBelow(room())) + lineHeight(textSize);
    }
    const double names = highest(wrappedCategories(categoryColumn(), textSize));
    const double bars = barsSideBySide() * lineHeight(textSize - 1) / barShare;
    const double band = m_chart.band ? lineHeight(textSize) + gap / 2 : 0;
    return m_top + band + count() * std::max(names + gap / 2, bars) + lineHeight(textSize) + gap;
}

} // namespace

double ChartLayout::position(double value) const
{
    return isHorizontal ? plot.left() + scale.share(value) * plot.width()
                        : plot.bottom() - scale.share(value) * plot.height();
}

double ChartLayout::middle(int category) const
{
    const double share = (category + 0.5) / std::max(1, categoryCount);
    return isHorizontal ? plot.top() + share * plot.height() : plot.left() + share * plot.width();
}

ChartLayout layOut(const Chart &chart, QSizeF size, Language language)
{
    return Layouter(chart, size, language).run();
}

double neededChartHeight(const Chart &chart, double width, Language language)
{
    return Layouter(chart, QSizeF(width, 0), language).neededHeight();
}

} // namespace sxsh
