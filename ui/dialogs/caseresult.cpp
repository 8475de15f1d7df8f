// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/caseresult.h"

#include "ui/dialogs/casewords.h"
#include "ui/dialogs/textgrid.h"
#include "ui/forms/findinglabel.h"
#include "ui/forms/groupheading.h"
#include "ui/frame/claimbadge.h"
#include "ui/frame/emptystate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString howToBegin(BaselineMethod method)
{
    switch (method) {
    case BaselineMethod::Ratio:
        return QCoreApplication::translate(
            "Calculator", "Type the use and the output of the base period and of the report "
                          "period. Months can be pasted from a spreadsheet (Ctrl+V).");
    case BaselineMethod::Mix:
        return QCoreApplication::translate(
            "Calculator", "Type the name of each product, what it used in the base period, its "
                          "output in both periods, and the total use of the report period.");
    case BaselineMethod::Equivalent:
        return QCoreApplication::translate(
            "Calculator", "Type the total use of both periods, then the name of each product, its "
                          "coefficient of equivalent product and its output in both periods.");
    case BaselineMethod::Regression:
        return QCoreApplication::translate(
            "Calculator", "Type or paste (Ctrl+V) the use and the output of each month of both "
                          "periods; the base period should have at least twelve months.");
    case BaselineMethod::Absolute:
        break;
    }
    return QCoreApplication::translate(
        "Calculator", "Type the use of the base period and of the report period. The output is "
                      "not looked at, so nothing can be claimed per unit of output.");
}

std::vector<QStringList> rowsOf(const std::vector<NamedFigure> &lines, int pairs = 1)
{
    std::vector<QStringList> rows;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (at % static_cast<std::size_t>(pairs) == 0)
            rows.emplace_back();
        rows.back() += {lines[at].name, lines[at].value};
    }
    return rows;
}

TextGrid *namedGrid(TextGrid::Kind kind, const QString &name)
{
    auto *grid = new TextGrid(kind);
    grid->setObjectName(name);
    return grid;
}

} // namespace

CaseResult::CaseResult(QWidget *parent)
    : Panel(QCoreApplication::translate("Calculator", "Result"), parent),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState("calculator",
                             QCoreApplication::translate("Calculator", "No figures yet"), {})),
      m_compared(namedGrid(TextGrid::Kind::Lines, u"case_compared"_s)), m_saved(new QWidget),
      m_figure(new QLabel), m_avoided(new QLabel), m_grade(new ClaimBadge), m_claim(new ClaimBadge),
      m_reason(new FindingLabel),
      m_certainty(namedGrid(TextGrid::Kind::Lines, u"case_certainty"_s)), m_doubts(new QVBoxLayout),
      m_modelTitle(new GroupHeading(QCoreApplication::translate("Calculator", "Regression line"))),
      m_coefficients(namedGrid(TextGrid::Kind::Table, u"case_coefficients"_s)),
      m_statistics(namedGrid(TextGrid::Kind::Lines, u"case_statistics"_s)),
      m_uncertainty(namedGrid(TextGrid::Kind::Lines, u"case_uncertainty"_s))
{
    setObjectName(u"case_result"_s);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::panelPadding, 0, metrics::panelPadding,
                               metrics::panelPadding);
    layout->setSpacing(metrics::space2);
    buildResult(*layout);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(title());
    area->setWidget(content);
    // The panel's own ground shows through, and with it the colours of texts.
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(area);
    setContent(m_stack);
}

void CaseResult::buildResult(QVBoxLayout &layout)
{
    layout.addWidget(m_compared);
    auto *saved = new QHBoxLayout(m_saved);
    saved->setContentsMargins(0, 0, 0, 0);
    saved->setSpacing(metrics::space3);
    m_figure->setObjectName(u"case_saving"_s);
    m_figure->setFont(uiFont(TextRole::Result, QFont::DemiBold));
    saved->addWidget(m_figure);
    m_avoided->setObjectName(u"case_avoided"_s);
    m_avoided->setWordWrap(true);
    m_avoided->setTextInteractionFlags(Qt::TextSelectableByMouse);
    saved->addWidget(m_avoided, 1);
    layout.addWidget(m_saved);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(metrics::space2);
    m_claim->setObjectName(u"case_claim"_s);
    badges->addWidget(m_grade);
    badges->addWidget(m_claim);
    badges->addStretch();
    layout.addLayout(badges);
    m_reason->setObjectName(u"case_reason"_s);
    m_reason->setFont(uiFont(TextRole::Body));
    layout.addWidget(m_reason);
    layout.addWidget(m_certainty);
    m_doubts->setSpacing(metrics::space1);
    layout.addLayout(m_doubts);
    layout.addWidget(m_modelTitle);
    layout.addWidget(m_coefficients);
    layout.addWidget(m_statistics);
    layout.addWidget(m_uncertainty);
    layout.addStretch();
}

void CaseResult::showEmpty(BaselineMethod method)
{
    m_empty->setWords(QCoreApplication::translate("Calculator", "No figures yet"),
                      howToBegin(method));
    m_stack->setCurrentWidget(m_empty);
}

void CaseResult::showReason(const QString &reason, const QStringList &doubts)
{
    m_stack->setCurrentIndex(1);
    m_compared->setRows({});
    m_saved->hide();
    m_grade->hide();
    m_claim->hide();
    m_certainty->setRows({});
    m_reason->say(reason, StateShape::HollowDiamond);
    showDoubts(doubts);
    showModel(nullptr);
}

void CaseResult::show(const ResourceCase &of, const ResourceSaving &saving,
                      const QStringList &doubts)
{
    showReason(saving.figures.reason, doubts + doubtsOf(saving));
    m_compared->setRows(rowsOf(comparedLines(of, saving)));
    showModel(saving.figures.model ? &*saving.figures.model : nullptr);
    if (!saving.figures.saving)
        return;
    m_figure->setText(savedText(saving));
    const Tokens &tokens = tokensOf(palette());
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, *saving.figures.saving < 0 ? tokens.bad : tokens.text);
    m_figure->setPalette(ink);
    m_avoided->setText(avoidedText(saving));
    m_saved->show();
    m_grade->showGrade(saving.grade);
    m_claim->showClaim(saving.claim, !saving.figures.model || saving.figures.model->isSound(),
                       of.threshold.value_or(Decimal()));
    m_certainty->setRows(rowsOf(certaintyLines(of, saving)));
}

void CaseResult::showDoubts(const QStringList &doubts)
{
    while (static_cast<qsizetype>(m_doubtLabels.size()) < doubts.size()) {
        m_doubtLabels.push_back(new FindingLabel);
        m_doubts->addWidget(m_doubtLabels.back());
    }
    for (std::size_t at = 0; at < m_doubtLabels.size(); ++at)
        m_doubtLabels[at]->say(doubts.value(static_cast<qsizetype>(at)), StateShape::Diamond);
}

void CaseResult::showModel(const ModelReading *reading)
{
    m_modelTitle->setVisible(reading != nullptr);
    if (!reading) {
        for (TextGrid *grid : {m_coefficients, m_statistics, m_uncertainty})
            grid->setRows({});
        return;
    }
    std::vector<QStringList> rows{coefficientTitles()};
    for (QStringList &row : coefficientRows(*reading))
        rows.push_back(std::move(row));
    m_coefficients->setRows(rows);
    std::vector<NamedFigure> lines = statisticsOf(*reading);
    m_uncertainty->setRows(rowsOf({lines.back()}));
    lines.pop_back();
    m_statistics->setRows(rowsOf(lines, 2));
}

} // namespace sxsh
