// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"

#include "core/report/charttiles.h"
#include "core/report/namedparts.h"
#include "core/report/paperformat.h"
#include "core/report/surveybasis.h"

#include <QtCore/QSet>
#include <algorithm>
#include <limits>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

using Kind = TemplateNode::Kind;

constexpr double usualFigureHeight = 70;

/// What bars one below the other fill at most, in millimetres; else a single bar would be as high
/// as a dozen.
double mostHeight(const Chart &chart)
{
    if (chart.kind == ChartKind::Gantt || chart.kind == ChartKind::Grid)
        return heightOfRows(chart).value_or(usualFigureHeight);
    if (chart.kind == ChartKind::Funnel || chart.kind == ChartKind::Bullets) {
        constexpr double perRow = 14;
        return 18 + perRow * static_cast<double>(chart.categories.size());
    }
    const bool isBars =
        chart.kind == ChartKind::HorizontalBars || chart.kind == ChartKind::StackedHorizontalBars;
    constexpr double around = 22;
    constexpr double perBar = 14;
    return isBars ? around + perBar * static_cast<double>(chart.categories.size())
                  : std::numeric_limits<double>::infinity();
}

/// Draws up one report from its template.
template <class Basis>
class Composer
{
    using Parts = TemplateParts<Basis>;

public:
    Composer(const ReportTemplate &report, const Basis &basis) : m_basis(basis)
    {
        m_report.language = languageKey(basis.text.language());
        add(report.nodes);
    }

    Report finish() { return std::move(m_report); }

private:
    void add(const std::vector<TemplateNode> &nodes)
    {
        for (const TemplateNode &node : nodes)
            add(node);
    }

    void add(const TemplateNode &node)
    {
        switch (node.kind) {
        case Kind::Title:
            m_report.title = plain(node.text);
            break;
        case Kind::Foot:
            m_report.footMark = plain(node.text);
            break;
        case Kind::Name:
        case Kind::Periods:
            break; // only at the top, where the template has them taken out
        case Kind::Heading:
            m_report.blocks.push_back(Heading{node.level, plain(node.text)});
            break;
        case Kind::Paragraph:
            if (auto paragraph = paragraphOf(node))
                m_report.blocks.push_back(std::move(*paragraph));
            break;
        case Kind::Table:
            addTables(node);
            break;
        case Kind::Chart:
            addChart(node);
            break;
        case Kind::Columns:
            addColumns(node);
            break;
        case Kind::Section:
            m_orientation = node.orientation;
            m_report.blocks.push_back(Section{node.orientation});
            break;
        case Kind::PageBreak:
            m_report.blocks.push_back(PageBreak{});
            break;
        case Kind::When:
            add(holds(node) ? node.first : node.second);
            break;
        case Kind::Each:
            addEach(node);
            break;
        }
    }

    void addEach(const TemplateNode &node)
    {
        const ListOf<Basis> &list = *findPart(Parts::lists(), node.name, &ListOf<Basis>::name);
        const std::vector<ListItem> items = list.items(m_basis, m_scope);
        for (const ListItem &item : items) {
            m_scope.enter(list.of, item);
            add(node.first);
            m_scope.leave();
        }
    }

    bool holds(const TemplateNode &node) const
    {
        const bool isThere = node.ofList
                                 ? !findPart(Parts::lists(), node.name, &ListOf<Basis>::name)
                                        ->items(m_basis, m_scope)
                                        .empty()
                                 : !textOf(node.name).isEmpty();
        return isThere != node.negated;
    }

    QString textOf(const QString &key) const
    {
        if (const TextOf<Basis> *named = findPart(Parts::texts(), key, &TextOf<Basis>::key))
            return named->text(m_basis);
        const ItemTextOf<Basis> *named = findPart(Parts::itemTexts(), key, &ItemTextOf<Basis>::key);
        return named->text(m_basis, m_scope.item(named->of()));
    }

    QString partText(const TextPart &part) const
    {
        if (!part.isKey)
            return part.text;
        QString text = textOf(part.text);
        if (text.isEmpty())
            text = part.otherwise;
        if (part.form == u"upper")
            return localeOf(m_basis.text.language()).toUpper(text);
        return part.form == u"capital" ? m_basis.text.capitalised(text) : text;
    }

    /// The texts of the parts, in their order; those of optional stretches with an empty key are
    /// empty.
    QStringList partTexts(const TemplateText &text) const
    {
        QStringList texts;
        QSet<int> leftOut;
        for (const TextPart &part : text) {
            texts += partText(part);
            if (part.isKey && part.stretch > 0 && texts.back().isEmpty())
                leftOut.insert(part.stretch);
        }
        for (std::size_t index = 0; index < text.size(); ++index) {
            if (leftOut.contains(text[index].stretch))
                texts[static_cast<qsizetype>(index)].clear();
        }
        return texts;
    }

    QString plain(const TemplateText &text) const
    {
        return partTexts(text).join(QString()).trimmed();
    }

    /// None where keys alone were to be printed and all are empty.
    std::optional<Paragraph> paragraphOf(const TemplateNode &node) const
    {
        Paragraph paragraph = node.style;
        bool isBlank = true;
        const QStringList texts = partTexts(node.text);
        for (std::size_t index = 0; index < node.text.size(); ++index) {
            const QString &text = texts[static_cast<qsizetype>(index)];
            isBlank = isBlank && text.trimmed().isEmpty();
            if (text.isEmpty())
                continue;
            const bool bold = node.text[index].bold;
            if (!paragraph.runs.empty() && paragraph.runs.back().bold == bold)
                paragraph.runs.back().text += text;
            else
                paragraph.runs.push_back({text, bold, node.italic});
        }
        if (isBlank && !node.text.empty())
            return {};
        return paragraph;
    }

    void addEmpty(const TemplateNode &node)
    {
        const QString text = plain(node.empty);
        if (!text.isEmpty())
            m_report.blocks.push_back(Paragraph{.runs = {{.text = text}}});
    }

    /// The caption with its number; counted only where something is captioned.
    QString caption(const TemplateNode &node, QStringView key, int &count)
    {
        const QString text = plain(node.text);
        return text.isEmpty() ? text : m_basis.text.word(key).arg(++count).arg(text);
    }

    void addTables(const TemplateNode &node)
    {
        std::vector<ReportTable> tables =
            findPart(Parts::tables(), node.name, &TableOf<Basis>::name)->make(m_basis, m_scope);
        if (tables.empty())
            addEmpty(node);
        for (ReportTable &table : tables) {
            table.caption = caption(node, u"caption.table", m_tableCount);
            if (node.amount)
                table.size = *node.amount;
            m_report.blocks.push_back(std::move(table));
        }
    }

    void addChart(const TemplateNode &node)
    {
        auto chart =
            findPart(Parts::charts(), node.name, &ChartOf<Basis>::name)->make(m_basis, m_scope);
        if (!chart) {
            addEmpty(node);
            return;
        }
        const double height = std::min(mostHeight(*chart), node.amount.value_or(usualFigureHeight));
        Figure figure{.chart = std::move(*chart), .height = height};
        figure.caption = caption(node, u"caption.chart", m_chartCount);
        const double page = bodySize(m_report.format, m_orientation).height;
        for (Figure &one : figuresOnPages(figure, page))
            m_report.blocks.push_back(std::move(one));
    }

    void addColumns(const TemplateNode &node)
    {
        TwoColumns columns;
        columns.leftShare = *node.amount;
        columns.left = columnOf(node.first);
        columns.right = columnOf(node.second);
        m_report.blocks.push_back(std::move(columns));
    }

    std::vector<Paragraph> columnOf(const std::vector<TemplateNode> &nodes)
    {
        // Lists and conditions work in a column as they do outside.
        std::vector<Block> blocks;
        std::swap(blocks, m_report.blocks);
        add(nodes);
        std::swap(blocks, m_report.blocks);
        std::vector<Paragraph> paragraphs;
        for (const Block &block : blocks)
            paragraphs.push_back(std::get<Paragraph>(block));
        return paragraphs;
    }

    const Basis &m_basis;
    Scope m_scope;
    Report m_report;
    Orientation m_orientation = Orientation::Portrait;
    int m_tableCount = 0;
    int m_chartCount = 0;
};

} // namespace

template <class Basis>
Report compose(const ReportTemplate &report, const Basis &basis)
{
    return Composer<Basis>(report, basis).finish();
}

template Report compose(const ReportTemplate &, const ReportBasis &);
template Report compose(const ReportTemplate &, const SurveyBasis &);

} // namespace sxsh
