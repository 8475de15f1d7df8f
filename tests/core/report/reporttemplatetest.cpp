// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"
#include "core/report/namedparts.h"

#include "core/base/error.h"
#include "tests/catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

class TemplateFile
{
public:
    explicit TemplateFile(const QByteArray &text)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QString path() const { return m_folder.filePath(u"trial.vi.txt"_s); }

private:
    QTemporaryDir m_folder;
};

std::vector<TemplateNode> nodesOf(const QByteArray &text)
{
    return readTemplate(TemplateFile(text).path()).nodes;
}

QString problemOf(const QByteArray &text)
{
    const TemplateFile file(text);
    try {
        checkTemplate<ReportBasis>(readTemplate(file.path()));
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

} // namespace

TEST_CASE("A template is read into headings, styled paragraphs, tables and charts")
{
    const auto nodes = nodesOf("// a remark\n"
                               "title: Trial\n"
                               "\n"
                               "## Heading {plan.title:upper}\n"
                               "Plain **bold {period.year|none}**[[ and {plan.number}]].\n"
                               "[center italic size 12 before 4 after 0 rule 0.5 keep] Styled\n"
                               "table: indicators\n"
                               "  caption: All\n"
                               "  empty: Nothing\n"
                               "  size: 9\n"
                               "chart: indicators\n"
                               "    height: 55\n"
                               "section: landscape\n"
                               "page break\n");
    REQUIRE(nodes.size() == 8);
    CHECK(nodes[0].kind == TemplateNode::Kind::Title);
    CHECK(nodes[1].kind == TemplateNode::Kind::Heading);
    CHECK(nodes[1].level == 2);
    CHECK(nodes[1].line == 4);
    CHECK(nodes[1].text ==
          TemplateText{{.text = u"Heading "_s},
                       {.text = u"plan.title"_s, .isKey = true, .form = u"upper"_s}});
    CHECK(nodes[2].text ==
          TemplateText{
              {.text = u"Plain "_s},
              {.text = u"bold "_s, .bold = true},
              {.text = u"period.year"_s, .isKey = true, .otherwise = u"none"_s, .bold = true},
              {.text = u" and "_s, .stretch = 1},
              {.text = u"plan.number"_s, .isKey = true, .stretch = 1},
              {.text = u"."_s}});
    const Paragraph &style = nodes[3].style;
    CHECK(style.align == Align::Center);
    CHECK(nodes[3].italic);
    CHECK(style.size == 12);
    CHECK(style.before == 4);
    CHECK(style.after == 0);
    CHECK(style.rule == 0.5);
    CHECK(style.keepWithNext);
    CHECK_FALSE(style.indented);
    CHECK(nodes[4].name == u"indicators");
    CHECK(nodes[4].amount == 9);
    CHECK(nodes[4].empty == TemplateText{{.text = u"Nothing"_s}});
    CHECK(nodes[5].amount == 55);
    CHECK(nodes[6].orientation == Orientation::Landscape);
    CHECK(nodes[7].kind == TemplateNode::Kind::PageBreak);
}

TEST_CASE("Conditions, lists and columns hold lines and can hold each other")
{
    const auto nodes = nodesOf("when none: indicators\n"
                               "No indicators\n"
                               "otherwise\n"
                               "each: indicators\n"
                               "when not: indicator.value\n"
                               "{indicator.code}\n"
                               "end\n"
                               "end\n"
                               "end\n"
                               "columns: 0.4\n"
                               "Left\n"
                               "---\n"
                               "Right\n"
                               "Right below\n"
                               "end\n");
    REQUIRE(nodes.size() == 2);
    CHECK(nodes[0].ofList);
    CHECK(nodes[0].negated);
    REQUIRE(nodes[0].second.size() == 1);
    REQUIRE(nodes[0].second[0].first.size() == 1);
    CHECK(nodes[0].second[0].first[0].negated);
    CHECK_FALSE(nodes[0].second[0].first[0].ofList);
    CHECK(nodes[1].amount == 0.4);
    CHECK(nodes[1].first.size() == 1);
    CHECK(nodes[1].second.size() == 2);
}

TEST_CASE("A line that cannot be used is refused with its number and what to write")
{
    const auto [text, line, says] = GENERATE(table<const char *, int, const char *>({
        {"fine\nwrong {plan.title\n", 2, "}"},
        {"wrong plan.title}\n", 1, "{"},
        {"wrong {}\n", 1, "no name"},
        {"wrong {plan.title:lower}\n", 1, "upper"},
        {"wrong **bold\n", 1, "**"},
        {"wrong [[stretch\n", 1, "]]"},
        {"#### too deep\n", 1, "three levels"},
        {"#\n", 1, "no text"},
        {"[center\n", 1, "]"},
        {"[loud] text\n", 1, "loud"},
        {"[size] text\n", 1, "not a number"},
        {"[size x] text\n", 1, "not a number"},
        {"section: square\n", 1, "landscape"},
        {"columns: 2\n---\nend\n", 1, "between 0 and 1"},
        {"columns: half\n---\nend\n", 1, "half"},
        {"fine\ncolumns: 0.5\nleft\n", 2, "end"},
        {"when: plan.title\ntext\n", 1, "end"},
        {"each: indicators\ntext\n", 1, "end"},
        {"end\n", 1, "closes nothing"},
        {"otherwise\n", 1, "closes nothing"},
        {"---\n", 1, "closes nothing"},
        {"tabel: indicators\n", 1, "tabel"},
        {"fine\n  caption: of nothing\n", 2, "caption"},
        {"when all: indicators\nend\n", 1, "when any"},
        {"table: indicators\n  height: 3\n", 2, "size"},
        {"chart: indicators\n  colour: red\n", 2, "height"},
        {"chart: indicators\n  height: tall\n", 2, "tall"},
        {"\n\n{plan.titel}\n", 3, "plan.titel"},
        {"table: indicator\n", 1, "indicators_by_unit"},
        {"chart: pie\n", 1, "indicator_years"},
        {"each: things\nend\n", 1, "addressees"},
        {"when: things\nend\n", 1, "things"},
        {"when any: things\nend\n", 1, "addressees"},
        {"{indicator.value}\n", 1, "each: indicators"},
        {"when: area.text\nend\n", 1, "each: areas"},
        {"table: savings\n", 1, "each: indicators"},
        {"chart: indicator_years\n", 1, "each: indicators"},
        {"each: notes\nend\n", 1, "each: indicators"},
        {"table: indicators\n  empty: {plan.titel}\n", 1, "plan.titel"},
        {"columns: 0.5\n# Heading\n---\nend\n", 2, "paragraphs alone"},
        {"columns: 0.5\nwhen: plan.title\ntable: indicators\nend\n---\nend\n", 3,
         "paragraphs alone"},
        {"columns: 0.5\ncolumns: 0.5\n---\nend\n---\nend\n", 2, "paragraphs alone"},
    }));
    CAPTURE(text);
    const QString problem = problemOf(text);
    CAPTURE(problem);
    CHECK(problem.contains(u"trial.vi.txt"));
    CHECK(problem.contains(u"line %1:"_s.arg(line)));
    CHECK(problem.contains(QString::fromUtf8(says)));
}

TEST_CASE("A template that would print an empty report is refused by its path")
{
    const auto [text, says] = GENERATE(table<const char *, const char *>({
        {"", "is empty"},
        {"// a remark alone\n\n", "is empty"},
        {"{plan.title}\n", "no heading"},
        {"when: plan.title\ntable: indicators\nend\n", "no heading"},
    }));
    CAPTURE(text);
    const QString problem = problemOf(text);
    CHECK(problem.contains(u"trial.vi.txt"));
    CHECK(problem.contains(QString::fromUtf8(says)));
    CHECK(problem.contains(u"put the file back"));
    CHECK(problemOf("when: plan.title\n# Heading\nend\n").isEmpty());
}

TEST_CASE("A template that is missing or is not UTF-8 is refused by its name")
{
    CHECK_THROWS_AS(readTemplate(u"/nowhere/annual.vi.txt"_s), Error);
    CHECK(problemOf("caf\xe9\n").contains(u"UTF-8"));
    CHECK(problemOf("\xef\xbb\xbf# Fine with a byte order mark\r\n").isEmpty());
}

} // namespace sxsh
