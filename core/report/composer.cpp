// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"

#include "core/base/error.h"
#include "core/report/charttiles.h"
#include "core/report/namedparts.h"
#include "core/report/paperformat.h"
#include "core/report/surveybasis.h"
#include "core/report/templatetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
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
    Composer(const ReportTemplate &report, const Basis &basis, const Composition &composition)
        : m_basis(basis), m_composition(composition)
    {
        m_report.language = languageKey(basis.text.language());
        m_report.title = report.name;
        m_report.format = composition.format;
    }

    void addOnce(const ReportTemplate &report) { add(report.nodes); }

    /// A document about each, on pages of its own that begin upright.
    void addFor(const ReportTemplate &report, const std::vector<TemplateSubject> &subjects)
    {
        const ListOf<Basis> &list = *findPart(Parts::lists(), report.about, &ListOf<Basis>::name);
        int done = 0;
        for (const TemplateSubject &subject : subjects) {
            if (m_composition.progress &&
                !m_composition.progress(done++, static_cast<int>(subjects.size())))
                break;
            if (&subject != &subjects.front())
                m_report.blocks.push_back(Section{.startsDocument = true});
            m_orientation = Orientation::Portrait;
            m_tableCount = 0;
            m_chartCount = 0;
            m_subject = subject.code;
            m_scope.enter(list.of, subject.item);
            add(report.nodes);
            m_scope.leave();
        }
        if (subjects.size() > 1)
            m_report.title = report.name;
    }

    ComposedReport finish()
    {
        return {std::move(m_report), std::move(m_places), std::move(m_offered)};
    }

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
        case Kind::About:
        case Kind::Nobody:
        case Kind::Ahead:
            break; // only at the top, where the template has them taken out
        case Kind::Heading:
        case Kind::Paragraph:
            addWords(node);
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
        if (part.form == u"small")
            return m_basis.text.uncapitalised(text);
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

    /// A heading or paragraph in the words of the template or those put in their place.
    void addWords(const TemplateNode &node)
    {
        WordingPlace place{.place = placeOf(node),
                           .original = node.source,
                           .text = node.source,
                           .subject = m_subject,
                           .isHeading = node.kind == Kind::Heading,
                           .block = m_report.blocks.size()};
        const auto adjusted = m_composition.wordings.constFind(place.place);
        std::vector<TemplateText> lines{node.text};
        if (adjusted != m_composition.wordings.cend()) {
            place.text = *adjusted;
            try {
                lines = readAdjusted(*adjusted);
            } catch (const Error &error) {
                place.problem = error.text();
            }
        }
        QStringList printed;
        for (const TemplateText &line : lines)
            printed += addLine(node, line);
        place.printed = printed.join(u'\n');
        if (place.place == m_composition.watched)
            offerTexts();
        // A blank line is nothing to put otherwise.
        if (!node.source.isEmpty())
            m_places.push_back(std::move(place));
    }

    /// What is printed.
    QString addLine(const TemplateNode &node, const TemplateText &text)
    {
        if (node.kind == Kind::Heading) {
            const QString words = plain(text);
            if (!words.isEmpty())
                m_report.blocks.push_back(Heading{node.level, words});
            return words;
        }
        auto paragraph = paragraphOf(node, text);
        if (!paragraph)
            return {};
        const QString printed = wordsOf(*paragraph);
        m_report.blocks.push_back(std::move(*paragraph));
        return printed;
    }

    /// The same words in the same items are the same place, however the template is rearranged; of
    /// several alike, each by its turn.
    QString placeOf(const TemplateNode &node)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(node.source.toUtf8());
        for (const ScopeItem &around : m_scope.items()) {
            hash.addData(QByteArray(around.of.data(), around.of.size()));
            hash.addData(around.item->id.toRfc4122());
            if (around.item->id.isNull())
                hash.addData(QByteArray::number(static_cast<qulonglong>(around.item->place)));
            hash.addData(around.item->texts.join(u'|').toUtf8());
        }
        constexpr qsizetype shownDigits = 16;
        const QString key = QString::fromLatin1(hash.result().toHex().left(shownDigits));
        const int turn = ++m_turns[key];
        return turn == 1 ? key : key + u'-' + QString::number(turn);
    }

    /// Line by line; no words at all leave the paragraph out.
    std::vector<TemplateText> readAdjusted(const QString &words) const
    {
        std::vector<TemplateText> lines;
        for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts)) {
            lines.push_back(
                readTemplateText(line, [](const QString &problem) { throw Error(problem); }));
            for (const TextPart &part : lines.back()) {
                if (part.isKey && !isKnown(part.text))
                    throw Error(QCoreApplication::translate(
                                    "Report", "there is no text “%1” here; those there are stand "
                                              "in the window beside the words, and in README.md "
                                              "beside the templates.")
                                    .arg(part.text));
            }
        }
        return lines;
    }

    bool isKnown(const QString &key) const
    {
        if (findPart(Parts::texts(), key, &TextOf<Basis>::key))
            return true;
        const ItemTextOf<Basis> *named = findPart(Parts::itemTexts(), key, &ItemTextOf<Basis>::key);
        return named && m_scope.find(named->of());
    }

    void offerTexts()
    {
        for (const ItemTextOf<Basis> &named : Parts::itemTexts()) {
            if (const ListItem *item = m_scope.find(named.of()))
                m_offered.push_back({QString(named.key), named.text(m_basis, *item)});
        }
        for (const TextOf<Basis> &named : Parts::texts())
            m_offered.push_back({QString(named.key), named.text(m_basis)});
    }

    /// Where figures of that group are from, worked out once for the items around.
    QString pedigree(QStringView group)
    {
        if (group.isEmpty())
            return {};
        QString key = group.toString();
        for (const ScopeItem &around : m_scope.items())
            key += u'/' + around.item->id.toString() + QString::number(around.item->place);
        const auto at = m_pedigrees.constFind(key);
        if (at != m_pedigrees.cend())
            return *at;
        return *m_pedigrees.insert(key, Parts::pedigree(m_basis, group, m_scope));
    }

    /// None where keys alone were to be printed and all are empty.
    std::optional<Paragraph> paragraphOf(const TemplateNode &node, const TemplateText &parts)
    {
        Paragraph paragraph = node.style;
        bool isBlank = true;
        const QStringList texts = partTexts(parts);
        for (std::size_t index = 0; index < parts.size(); ++index) {
            const QString &text = texts[static_cast<qsizetype>(index)];
            isBlank = isBlank && text.trimmed().isEmpty();
            if (text.isEmpty())
                continue;
            const bool bold = node.bold || parts[index].bold;
            const QString about =
                parts[index].isKey ? pedigree(Parts::groupOfText(parts[index].text)) : QString();
            if (!paragraph.runs.empty() && paragraph.runs.back().bold == bold &&
                paragraph.runs.back().about == about)
                paragraph.runs.back().text += text;
            else
                paragraph.runs.push_back({text, bold, node.italic, about});
        }
        if (isBlank && !parts.empty())
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
            tellSources(table, QString(Parts::groupOfPart(node.name)));
            m_report.blocks.push_back(std::move(table));
        }
    }

    /// Of all figures below the header, but not of numbers that only count the rows.
    void tellSources(ReportTable &table, QStringView group)
    {
        if (group.isEmpty() || table.rows.empty())
            return;
        const TableRow &header = table.rows.front();
        const bool isNumbered =
            !header.empty() && header.front().text == m_basis.text.word(u"column.number");
        for (auto row = table.rows.begin() +
                        std::min<std::ptrdiff_t>(table.headerRows, std::ssize(table.rows));
             row != table.rows.end(); ++row) {
            *row = withPedigree(std::move(*row), pedigree(group));
            if (isNumbered && !row->empty())
                row->front().about.clear();
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
        const QString group(Parts::groupOfPart(node.name));
        if (chart->about.empty() && !group.isEmpty())
            chart->about = {pedigree(group)};
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
        const std::size_t known = m_places.size();
        std::swap(blocks, m_report.blocks);
        add(nodes);
        std::swap(blocks, m_report.blocks);
        for (std::size_t index = known; index < m_places.size(); ++index)
            m_places[index].block = m_report.blocks.size();
        std::vector<Paragraph> paragraphs;
        for (const Block &block : blocks)
            paragraphs.push_back(std::get<Paragraph>(block));
        return paragraphs;
    }

    const Basis &m_basis;
    const Composition &m_composition;
    Scope m_scope;
    Report m_report;
    Orientation m_orientation = Orientation::Portrait;
    std::vector<WordingPlace> m_places;
    std::vector<OfferedText> m_offered;
    QString m_subject;
    QHash<QString, int> m_turns;
    QHash<QString, QString> m_pedigrees;
    int m_tableCount = 0;
    int m_chartCount = 0;
};

} // namespace

template <class Basis>
std::vector<TemplateSubject> subjectsOf(const ReportTemplate &report, const Basis &basis)
{
    if (report.about.isEmpty())
        return {};
    using ItemTextPart = ItemTextOf<Basis>;
    const ListOf<Basis> &list =
        *findPart(TemplateParts<Basis>::lists(), report.about, &ListOf<Basis>::name);
    const auto textOf = [&](const ListItem &item, QLatin1String key) {
        const ItemTextPart *named =
            findPart(TemplateParts<Basis>::itemTexts(), list.of + u'.' + key, &ItemTextPart::key);
        return named ? named->text(basis, item) : QString();
    };
    std::vector<TemplateSubject> subjects;
    for (const ListItem &item : list.items(basis, Scope())) {
        subjects.push_back({.item = item,
                            .code = textOf(item, "code"_L1),
                            .name = textOf(item, "name"_L1),
                            .unitCode = textOf(item, "unit_code"_L1)});
    }
    return subjects;
}

template <class Basis>
ComposedReport compose(const ReportTemplate &report, const Basis &basis,
                       const Composition &composition)
{
    Composer<Basis> composer(report, basis, composition);
    if (report.about.isEmpty())
        composer.addOnce(report);
    else
        composer.addFor(report, composition.subjects);
    return composer.finish();
}

template std::vector<TemplateSubject> subjectsOf(const ReportTemplate &, const ReportBasis &);
template ComposedReport compose(const ReportTemplate &, const ReportBasis &, const Composition &);
template ComposedReport compose(const ReportTemplate &, const SurveyBasis &, const Composition &);

} // namespace sxsh
