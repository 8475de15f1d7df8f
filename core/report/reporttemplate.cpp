// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttemplate.h"

#include "core/report/reportwords.h"
#include "core/report/templatetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView spanOfYears = u"years";
constexpr int mostYearsAhead = 20;

/// Reads one template from its first line to its last.
class TemplateReader
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    explicit TemplateReader(const QString &path) : m_path(path), m_lines(readLines(path)) {}

    std::vector<TemplateNode> read()
    {
        auto nodes = readUntil({});
        Q_ASSERT(m_next >= m_lines.size());
        return nodes;
    }

private:
    using Nodes = std::vector<TemplateNode>;

    [[noreturn]] void refuse(int line, const QString &problem) const
    {
        refuseLine(m_path, line, problem);
    }

    /// The next line that says something, without moving on; none at the end.
    const QString *peek()
    {
        while (m_next < m_lines.size()) {
            const QString &line = m_lines[m_next];
            if (!line.isEmpty() && !line.trimmed().startsWith(u"//"))
                return &line;
            ++m_next;
        }
        return nullptr;
    }

    /// The elements up to one of the closing words, which is left to be read.
    Nodes readUntil(const QStringList &closing)
    {
        const qsizetype opened = m_next;
        Nodes nodes;
        while (const QString *line = peek()) {
            if (closing.contains(line->trimmed()))
                return nodes;
            nodes.push_back(readNode());
        }
        if (!closing.isEmpty())
            refuse(static_cast<int>(opened), tr("“end” is missing."));
        return nodes;
    }

    QString takeClosing() { return m_lines[m_next++].trimmed(); }

    TemplateNode readNode()
    {
        const QString line = m_lines[m_next].trimmed();
        TemplateNode node;
        node.line = static_cast<int>(++m_next);
        if (line.startsWith(u'#')) {
            readHeading(node, line);
        } else if (line.startsWith(u'[') && !line.startsWith(u"[[")) {
            readStyled(node, line);
        } else if (line == u"page break") {
            node.kind = TemplateNode::Kind::PageBreak;
        } else if (line == u"end" || line == u"otherwise" || line == u"---") {
            refuse(node.line, tr("“%1” closes nothing here: remove it.").arg(line));
        } else if (!readDirective(node, line)) {
            refuseUnknownBlock(node.line, line);
            node.kind = TemplateNode::Kind::Paragraph;
            node.source = line;
            node.text = readText(line, node.line);
        }
        return node;
    }

    bool readDirective(TemplateNode &node, const QString &line)
    {
        using Kind = TemplateNode::Kind;
        const qsizetype colon = line.indexOf(u':');
        const QString word = line.first(std::max<qsizetype>(colon, 0));
        const QString rest = line.sliced(colon + 1).trimmed();
        if (word == u"title" || word == u"foot") {
            node.kind = word == u"title" ? Kind::Title : Kind::Foot;
            node.text = readText(rest, node.line);
        } else if (const auto head = headKind(word)) {
            node.kind = *head;
            node.name = rest;
            if (word == u"periods" && rest != spanOfYears && !choiceFromKey<PeriodKind>(rest))
                refuse(node.line, tr("periods are “annual”, “half_year”, “quarter”, “month”, "
                                     "“ad_hoc” or “years”."));
            if (word == u"ahead" && (rest.toInt() < 1 || rest.toInt() > mostYearsAhead))
                refuse(
                    node.line,
                    tr("after “ahead” stands a number of years from 1 to %1.").arg(mostYearsAhead));
        } else if (word == u"table" || word == u"chart") {
            node.kind = word == u"table" ? Kind::Table : Kind::Chart;
            node.name = rest;
            readProperties(node);
        } else if (word == u"section") {
            node.kind = Kind::Section;
            if (rest != u"landscape" && rest != u"portrait")
                refuse(node.line, tr("a section is “landscape” or “portrait”."));
            node.orientation =
                rest == u"landscape" ? Orientation::Landscape : Orientation::Portrait;
        } else if (word == u"columns") {
            node.kind = Kind::Columns;
            node.amount = readNumber(rest, node.line);
            if (*node.amount <= 0 || *node.amount >= 1)
                refuse(node.line, tr("the share of the left column is between 0 and 1."));
            node.first = readUntil({u"---"_s});
            takeClosing();
            node.second = readUntil({u"end"_s});
            takeClosing();
        } else if (word.startsWith(u"when") && readCondition(node, word, rest)) {
            node.first = readUntil({u"otherwise"_s, u"end"_s});
            if (takeClosing() == u"otherwise") {
                node.second = readUntil({u"end"_s});
                takeClosing();
            }
        } else if (word == u"each") {
            node.kind = Kind::Each;
            node.name = rest;
            node.first = readUntil({u"end"_s});
            takeClosing();
        } else {
            return false;
        }
        return true;
    }

    /// What a report is, before its first block.
    static std::optional<TemplateNode::Kind> headKind(const QString &word)
    {
        using Kind = TemplateNode::Kind;
        static const QHash<QString, Kind> heads{{u"name"_s, Kind::Name},
                                                {u"periods"_s, Kind::Periods},
                                                {u"about"_s, Kind::About},
                                                {u"nobody"_s, Kind::Nobody},
                                                {u"ahead"_s, Kind::Ahead}};
        const auto at = heads.constFind(word);
        return at == heads.cend() ? std::nullopt : std::optional(*at);
    }

    /// A line like “tabel: money” would be printed as it stands.
    void refuseUnknownBlock(int number, const QString &line) const
    {
        static const QRegularExpression block(u"^[a-z]+( [a-z]+)?:( |$)"_s);
        if (!block.match(line).hasMatch())
            return;
        refuse(number,
               tr("“%1” is no block: there are title, foot, name, periods, about, nobody, ahead, "
                  "table, chart, columns, when, "
                  "when not, when any, when none, each, section, page break. To print the "
                  "line, begin it with a capital letter.")
                   .arg(line.first(line.indexOf(u':'))));
    }

    static bool readCondition(TemplateNode &node, const QString &word, const QString &rest)
    {
        static const QStringList words{u"when"_s, u"when not"_s, u"when any"_s, u"when none"_s};
        const qsizetype which = words.indexOf(word);
        if (which < 0)
            return false;
        node.kind = TemplateNode::Kind::When;
        node.name = rest;
        node.negated = which % 2 == 1;
        node.ofList = which >= 2;
        return true;
    }

    /// The indented lines below a table or chart.
    void readProperties(TemplateNode &node)
    {
        while (const QString *found = peek()) {
            if (!found->front().isSpace())
                return;
            const QString line = found->trimmed();
            const int number = static_cast<int>(++m_next);
            const qsizetype colon = line.indexOf(u':');
            const QString word = line.first(std::max<qsizetype>(colon, 0));
            const QString rest = line.sliced(colon + 1).trimmed();
            const QString amount = node.kind == TemplateNode::Kind::Table ? u"size"_s : u"height"_s;
            if (word == u"caption")
                node.text = readText(rest, number);
            else if (word == u"empty")
                node.empty = readText(rest, number);
            else if (word == amount)
                node.amount = readNumber(rest, number);
            else
                refuse(number, tr("below a table or chart stand “caption”, “empty” and “%1”, each "
                                  "with a colon.")
                                   .arg(amount));
        }
    }

    double readNumber(const QString &text, int line) const
    {
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok || !(number >= 0 && number <= 1000))
            refuse(line, tr("“%1” is not a number from 0 to 1000 such as 0.42.").arg(text));
        return number;
    }

    void readHeading(TemplateNode &node, const QString &line)
    {
        node.kind = TemplateNode::Kind::Heading;
        node.level = 0;
        while (node.level < line.size() && line[node.level] == u'#')
            ++node.level;
        if (node.level > 3)
            refuse(node.line, tr("headings have three levels, “#” to “###”."));
        node.source = line.sliced(node.level).trimmed();
        node.text = readText(node.source, node.line);
        if (node.text.empty())
            refuse(node.line, tr("the heading has no text."));
    }

    void readStyled(TemplateNode &node, const QString &line)
    {
        node.kind = TemplateNode::Kind::Paragraph;
        const qsizetype end = line.indexOf(u']');
        if (end < 0)
            refuse(node.line, tr("“]” is missing after the style."));
        QStringList words = line.sliced(1, end - 1).split(u' ', Qt::SkipEmptyParts);
        bool bold = false;
        while (!words.isEmpty()) {
            const QString word = words.takeFirst();
            const auto number = [&]() {
                return readNumber(words.isEmpty() ? QString() : words.takeFirst(), node.line);
            };
            if (word == u"left" || word == u"center" || word == u"right") {
                node.style.align = word == u"left"     ? Align::Left
                                   : word == u"center" ? Align::Center
                                                       : Align::Right;
                node.style.indented = false;
            } else if (word == u"flush") {
                node.style.indented = false;
            } else if (word == u"keep") {
                node.style.keepWithNext = true;
            } else if (word == u"bold") {
                bold = true;
            } else if (word == u"italic") {
                node.italic = true;
            } else if (word == u"size") {
                node.style.size = number();
            } else if (word == u"before") {
                node.style.before = number();
            } else if (word == u"after") {
                node.style.after = number();
            } else if (word == u"rule") {
                node.style.rule = number();
            } else {
                refuse(node.line, tr("“%1” is no style: there are left, center, right, flush, "
                                     "keep, bold, italic, and size, before, after, rule with a "
                                     "number.")
                                      .arg(word));
            }
        }
        node.source = line.sliced(end + 1).trimmed();
        node.text = readText(node.source, node.line);
        node.bold = bold;
    }

    TemplateText readText(const QString &line, int number) const
    {
        return readTemplateText(line, [&](const QString &problem) { refuse(number, problem); });
    }

    QString m_path;
    QStringList m_lines;
    qsizetype m_next = 0;
};

} // namespace

ReportTemplate readTemplate(const QString &path)
{
    ReportTemplate report{.path = path, .nodes = TemplateReader(path).read()};
    std::erase_if(report.nodes, [&report](const TemplateNode &node) {
        if (node.kind == TemplateNode::Kind::Name)
            report.name = node.name;
        else if (node.kind == TemplateNode::Kind::Periods && node.name == spanOfYears)
            report.isOfYears = true;
        else if (node.kind == TemplateNode::Kind::Periods)
            report.periodKind = *choiceFromKey<PeriodKind>(node.name);
        else if (node.kind == TemplateNode::Kind::About)
            report.about = node.name;
        else if (node.kind == TemplateNode::Kind::Nobody)
            report.nobody = node.name;
        else if (node.kind == TemplateNode::Kind::Ahead)
            report.yearsAhead = node.name.toInt();
        else
            return false;
        return true;
    });
    return report;
}

} // namespace sxsh
