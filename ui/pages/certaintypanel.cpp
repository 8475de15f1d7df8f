// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/certaintypanel.h"

#include "ui/dialogs/textgrid.h"
#include "ui/forms/findinglabel.h"
#include "ui/forms/groupheading.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

TextGrid *namedGrid(TextGrid::Kind kind, const QString &name)
{
    auto *grid = new TextGrid(kind);
    grid->setObjectName(name);
    return grid;
}

} // namespace

CertaintyPanel::CertaintyPanel(QWidget *parent)
    : Panel({}, parent), m_figures(namedGrid(TextGrid::Kind::Lines, u"certainty_figures"_s)),
      m_doubts(new QVBoxLayout),
      m_testsTitle(
          new GroupHeading(QCoreApplication::translate("SavingPage", "Tests of the model"))),
      m_tests(namedGrid(TextGrid::Kind::Table, u"certainty_tests"_s)),
      m_lineTitle(new GroupHeading(QCoreApplication::translate("SavingPage", "Regression line"))),
      m_coefficients(namedGrid(TextGrid::Kind::Table, u"certainty_coefficients"_s)),
      m_statistics(namedGrid(TextGrid::Kind::Lines, u"certainty_statistics"_s))
{
    setObjectName(u"certainty"_s);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_figures);
    m_doubts->setSpacing(metrics::space1);
    layout->addLayout(m_doubts);
    for (QWidget *part : std::initializer_list<QWidget *>{m_testsTitle, m_tests, m_lineTitle,
                                                          m_coefficients, m_statistics})
        layout->addWidget(part);
    layout->addStretch();
    setPaddedContent(content);
}

void CertaintyPanel::show(const SavingStory &story, const SavingResult &result)
{
    std::vector<QStringList> rows;
    for (const NamedFigure &figure : story.certainty)
        rows.push_back({figure.name, figure.value});
    m_figures->setRows(rows);
    showDoubts(story.doubts);
    showModel(result.model ? &*result.model : nullptr);
}

void CertaintyPanel::showDoubts(const QStringList &doubts)
{
    while (static_cast<qsizetype>(m_doubtLabels.size()) < doubts.size()) {
        m_doubtLabels.push_back(new FindingLabel);
        m_doubts->addWidget(m_doubtLabels.back());
    }
    for (std::size_t at = 0; at < m_doubtLabels.size(); ++at)
        m_doubtLabels[at]->say(doubts.value(static_cast<qsizetype>(at)), StateShape::Diamond);
}

void CertaintyPanel::showModel(const ModelReading *reading)
{
    m_testsTitle->setVisible(reading != nullptr);
    m_lineTitle->setVisible(reading != nullptr);
    if (!reading) {
        for (TextGrid *grid : {m_tests, m_coefficients, m_statistics})
            grid->setRows({});
        return;
    }
    std::vector<QStringList> tests{{QCoreApplication::translate("SavingPage", "Test"),
                                    QCoreApplication::translate("SavingPage", "Value"),
                                    QCoreApplication::translate("SavingPage", "Limit"),
                                    QCoreApplication::translate("SavingPage", "Result")}};
    for (const TestWords &test : testWords(*reading)) {
        tests.push_back({test.test, test.value, test.limit,
                         test.passes ? QCoreApplication::translate("SavingPage", "passed")
                                     : QCoreApplication::translate("SavingPage", "failed")});
    }
    m_tests->setRows(tests);
    std::vector<QStringList> coefficients{coefficientTitles()};
    for (QStringList &row : coefficientRows(*reading))
        coefficients.push_back(std::move(row));
    m_coefficients->setRows(coefficients);
    std::vector<QStringList> statistics;
    for (const NamedFigure &one : statisticsOf(*reading)) {
        if (statistics.empty() || statistics.back().size() >= 4)
            statistics.emplace_back();
        statistics.back() += {one.name, one.value};
    }
    m_statistics->setRows(statistics);
}

} // namespace sxsh
