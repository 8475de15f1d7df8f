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

CertaintyPanel::CertaintyPanel(QWidget *parent)
    : Panel({}, parent), m_figures(new TextGrid(TextGrid::Kind::Lines)), m_doubts(new QVBoxLayout),
      m_testsTitle(
          new GroupHeading(QCoreApplication::translate("SavingPage", "Tests of the model"))),
      m_tests(new TextGrid(TextGrid::Kind::Table))
{
    setObjectName(u"certainty"_s);
    m_figures->setObjectName(u"certainty_figures"_s);
    m_tests->setObjectName(u"certainty_tests"_s);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_figures);
    m_doubts->setSpacing(metrics::space1);
    layout->addLayout(m_doubts);
    layout->addWidget(m_testsTitle);
    layout->addWidget(m_tests);
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
    showTests(result.model ? &*result.model : nullptr);
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

void CertaintyPanel::showTests(const ModelReading *reading)
{
    m_testsTitle->setVisible(reading != nullptr);
    if (!reading) {
        m_tests->setRows({});
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
}

} // namespace sxsh
