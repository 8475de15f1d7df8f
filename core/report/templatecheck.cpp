// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"

#include "core/base/error.h"
#include "core/report/namedparts.h"
#include "core/report/surveybasis.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

using Kind = TemplateNode::Kind;

template <class Part>
QString namesOf(const std::vector<Part> &parts, QLatin1String Part::*key)
{
    QStringList names;
    for (const Part &part : parts)
        names += QString(part.*key);
    names.sort();
    return names.join(u", ");
}

bool hasHeading(const std::vector<TemplateNode> &nodes)
{
    return std::ranges::any_of(nodes, [](const TemplateNode &node) {
        return node.kind == Kind::Heading || hasHeading(node.first) || hasHeading(node.second);
    });
}

/// Looks up every name of a template, along with the lists around it.
template <class Basis>
class TemplateCheck
{
    using Parts = TemplateParts<Basis>;

public:
    explicit TemplateCheck(const QString &path) : m_path(path) {}

    void check(const ReportTemplate &report)
    {
        if (!report.about.isEmpty())
            m_around.push_back(subjectList(report).of);
        check(report.nodes);
    }

private:
    /// The list of those that the whole report is about.
    const ListOf<Basis> &subjectList(const ReportTemplate &report) const
    {
        const auto *list = findPart(Parts::lists(), report.about, &ListOf<Basis>::name);
        if (!list || !list->within.isEmpty())
            throw Error(QCoreApplication::translate(
                            "Report", "The report template “%1” is about “%2”, which is no list "
                                      "of its own: there are %3.")
                            .arg(QDir::toNativeSeparators(m_path), report.about,
                                 namesOf(Parts::lists(), &ListOf<Basis>::name)));
        return *list;
    }

    void check(const std::vector<TemplateNode> &nodes)
    {
        for (const TemplateNode &node : nodes)
            check(node);
    }

    void check(const TemplateNode &node)
    {
        check(node.text, node.line);
        check(node.empty, node.line);
        switch (node.kind) {
        case Kind::Table:
            checkPart(Parts::tables(), &TableOf<Basis>::name, node,
                      QCoreApplication::translate("Report", "table"));
            break;
        case Kind::Chart:
            checkPart(Parts::charts(), &ChartOf<Basis>::name, node,
                      QCoreApplication::translate("Report", "chart"));
            break;
        case Kind::When:
            if (node.ofList)
                checkPart(Parts::lists(), &ListOf<Basis>::name, node,
                          QCoreApplication::translate("Report", "list"));
            else
                checkKey(node.name, node.line);
            break;
        case Kind::Each: {
            const ListOf<Basis> &list = checkPart(Parts::lists(), &ListOf<Basis>::name, node,
                                                  QCoreApplication::translate("Report", "list"));
            m_around.push_back(list.of);
            check(node.first);
            m_around.pop_back();
            return;
        }
        case Kind::Columns:
            if (m_columns > 0)
                refuseInColumns(node.line);
            ++m_columns;
            check(node.first);
            check(node.second);
            --m_columns;
            return;
        default:
            break;
        }
        const bool isParagraph = node.kind == Kind::Paragraph || node.kind == Kind::When;
        if (m_columns > 0 && !isParagraph)
            refuseInColumns(node.line);
        check(node.first);
        check(node.second);
    }

    [[noreturn]] void refuseInColumns(int line) const
    {
        refuse(line, QCoreApplication::translate(
                         "Report", "between “columns” and “end” stand paragraphs alone."));
    }

    [[noreturn]] void refuse(int line, const QString &problem) const
    {
        refuseLine(m_path, line, problem);
    }

    template <class Part>
    const Part &checkPart(const std::vector<Part> &parts, QLatin1String Part::*key,
                          const TemplateNode &node, const QString &what) const
    {
        const Part *part = findPart(parts, node.name, key);
        if (!part)
            refuse(node.line,
                   QCoreApplication::translate("Report", "there is no %1 “%2”: there are %3.")
                       .arg(what, node.name, namesOf(parts, key)));
        if (!part->within.isEmpty() && !m_around.contains(part->within))
            refuse(node.line, QCoreApplication::translate(
                                  "Report", "“%1” belongs between “each: %2” and “end”.")
                                  .arg(node.name, listsOf(part->within)));
        return *part;
    }

    void check(const TemplateText &text, int line) const
    {
        for (const TextPart &part : text) {
            if (part.isKey)
                checkKey(part.text, line);
        }
    }

    void checkKey(const QString &key, int line) const
    {
        if (findPart(Parts::texts(), key, &TextOf<Basis>::key))
            return;
        const ItemTextOf<Basis> *text = findPart(Parts::itemTexts(), key, &ItemTextOf<Basis>::key);
        if (!text)
            refuse(line, QCoreApplication::translate(
                             "Report",
                             "there is no text “%1”; the texts are listed in README.md beside the "
                             "template.")
                             .arg(key));
        if (!m_around.contains(text->of()))
            refuse(line, QCoreApplication::translate("Report",
                                                     "“{%1}” belongs between “each: %2” and “end”.")
                             .arg(key, listsOf(text->of())));
    }

    /// The lists that have items of that sort.
    static QString listsOf(QLatin1String of)
    {
        QStringList names;
        for (const ListOf<Basis> &list : Parts::lists()) {
            if (list.of == of)
                names += QString(list.name);
        }
        return names.join(u" | ");
    }

    QString m_path;
    QList<QLatin1String> m_around;
    int m_columns = 0;
};

} // namespace

template <class Basis>
void checkTemplate(const ReportTemplate &report)
{
    TemplateCheck<Basis>(report.path).check(report);
    // Letters and lists about one each have no sections.
    const bool isWhole = hasHeading(report.nodes) || !report.about.isEmpty();
    if (report.nodes.empty() || !isWhole) {
        const QString path = QDir::toNativeSeparators(report.path);
        throw Error(report.nodes.empty()
                        ? QCoreApplication::translate(
                              "Report", "The report template “%1” is empty: put the file back from "
                                        "a copy, or install the program again.")
                              .arg(path)
                        : QCoreApplication::translate(
                              "Report", "The report template “%1” has no heading, so it is not a "
                                        "whole report: begin the titles of its sections with “#”, "
                                        "or put the file back from a copy.")
                              .arg(path));
    }
}

template void checkTemplate<ReportBasis>(const ReportTemplate &);
template void checkTemplate<SurveyBasis>(const ReportTemplate &);

} // namespace sxsh
