// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savingstoryreport.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString figure(double value)
{
    return quantityText(value, spokenLanguage());
}

QString percent(double fraction)
{
    return numberText(fraction * 100, 1, spokenLanguage()) + u'%';
}

/// The story set in blocks.
class Printing
{
    Q_DECLARE_TR_FUNCTIONS(SavingStory)

public:
    Printing(const SavingStory &story, const SavingResult &result)
        : m_story(story), m_result(result)
    {
    }

    std::vector<Block> blocks(const QString &facility)
    {
        m_blocks.push_back(Paragraph{.runs = {{facility, true}},
                                     .align = Align::Center,
                                     .size = 14,
                                     .after = 2,
                                     .indented = false,
                                     .keepWithNext = true});
        m_blocks.push_back(Paragraph{.runs = {{m_story.title}},
                                     .align = Align::Center,
                                     .after = 10,
                                     .indented = false,
                                     .keepWithNext = true});
        head(tr("What was used and made"));
        addAmounts();
        head(tr("How it is compared"));
        for (const QString &line : m_story.comparison)
            say(line);
        m_blocks.push_back(
            Figure{.caption = m_story.groundsTitle, .chart = m_story.grounds, .height = 70});
        head(tr("What was adjusted"));
        addAdjustments();
        head(tr("What was saved"));
        addFigures(m_story.saved);
        m_blocks.push_back(Figure{.caption = tr("Actual and expected use by month"),
                                  .chart = expectedUseChart(m_story.months),
                                  .height = 65});
        m_blocks.push_back(Figure{.caption = tr("Saved since January, month by month"),
                                  .chart = cumulatedSavingChart(m_story.months),
                                  .height = 60});
        head(tr("How sure it is"));
        addFigures(m_story.certainty);
        addModel();
        for (const QString &doubt : m_story.doubts)
            say(doubt);
        if (!m_story.notes.isEmpty() || !m_story.factors.empty()) {
            head(tr("Notes and factors"));
            for (const QString &note : m_story.notes)
                say(note);
            addFigures(m_story.factors);
        }
        return std::move(m_blocks);
    }

private:
    void head(const QString &text)
    {
        m_blocks.push_back(Heading{.level = 2, .text = u"%1. %2"_s.arg(++m_heads).arg(text)});
    }

    void say(const QString &text) { m_blocks.push_back(Paragraph{.runs = {{text}}}); }

    static TableCell header(const QString &text)
    {
        return {.text = text, .align = Align::Center, .bold = true};
    }

    static TableCell number(const std::optional<double> &value)
    {
        return {.text = value ? figure(*value) : u"–"_s, .align = Align::Right, .number = value};
    }

    void addAmounts()
    {
        ReportTable table{.columns = {3.4, 1.6, 1.7, 1.7, 1.2}};
        table.rows.push_back({header({}), header(tr("Unit")), header(m_story.baseSpan),
                              header(m_story.yearSpan), header(tr("Change"))});
        for (const StoryAmount &amount : m_story.amounts) {
            const auto change = amount.change();
            table.rows.push_back({{.text = amount.name},
                                  {.text = amount.unit, .align = Align::Center},
                                  number(amount.before),
                                  number(amount.after),
                                  {.text = change ? percent(*change) : u"–"_s,
                                   .align = Align::Right,
                                   .number = change}});
        }
        m_blocks.push_back(table);
    }

    void addAdjustments()
    {
        if (m_story.adjustments.empty()) {
            say(tr("Nothing is adjusted."));
            return;
        }
        ReportTable table{.columns = {1.2, 1.8, 2, 5}};
        table.rows.push_back({header(tr("Month")), header(tr("Period")), header(tr("Amount")),
                              header(tr("Reason"))});
        for (const StoryAdjustment &adjustment : m_story.adjustments) {
            table.rows.push_back({{.text = monthText(adjustment.month), .align = Align::Center},
                                  {.text = adjustment.isOfBase ? tr("base period") : tr("year")},
                                  {.text = adjustment.amount, .align = Align::Right},
                                  {.text = adjustment.reason}});
        }
        m_blocks.push_back(table);
    }

    void addFigures(const std::vector<NamedFigure> &figures)
    {
        if (figures.empty())
            return;
        ReportTable table{.columns = {3, 5}, .headerRows = 0};
        for (const NamedFigure &one : figures)
            table.rows.push_back({{.text = one.name}, {.text = one.value}});
        m_blocks.push_back(table);
        m_blocks.push_back(Paragraph{.runs = {{}}, .size = 6, .after = 0});
    }

    void addModel()
    {
        if (!m_result.model)
            return;
        ReportTable coefficients{.caption = tr("Coefficients of the line"),
                                 .columns = {3, 1.6, 1.6, 1, 1}};
        TableRow titles;
        for (const QString &title : coefficientTitles())
            titles.push_back(header(title));
        coefficients.rows.push_back(titles);
        for (const QStringList &row : coefficientRows(*m_result.model)) {
            TableRow cells{{.text = row.front()}};
            for (const QString &text : row.sliced(1))
                cells.push_back({.text = text, .align = Align::Right});
            coefficients.rows.push_back(cells);
        }
        m_blocks.push_back(coefficients);
        QStringList statistics;
        for (const NamedFigure &one : statisticsOf(*m_result.model))
            statistics += one.name + u" = "_s + one.value;
        say(statistics.join(u"; "_s));
        ReportTable tests{.caption = tr("Tests of the model"), .columns = {4, 1.6, 2, 1.4}};
        tests.rows.push_back(
            {header(tr("Test")), header(tr("Value")), header(tr("Limit")), header(tr("Result"))});
        for (const TestWords &test : testWords(*m_result.model)) {
            tests.rows.push_back({{.text = test.test},
                                  {.text = test.value, .align = Align::Right},
                                  {.text = test.limit, .align = Align::Right},
                                  {.text = test.passes ? tr("passed") : tr("failed"),
                                   .align = Align::Center,
                                   .bold = !test.passes}});
        }
        m_blocks.push_back(tests);
    }

    const SavingStory &m_story;
    const SavingResult &m_result;
    std::vector<Block> m_blocks;
    int m_heads = 0;
};

} // namespace

Report savingStoryReport(const SavingStory &story, const SavingResult &result,
                         const QString &facility, const QString &language)
{
    Report report{.title = facility + u" – "_s + story.title, .language = language};
    report.blocks = Printing(story, result).blocks(facility);
    return report;
}

} // namespace sxsh
