// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/surveyresultpanel.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/indicators/samplewords.h"
#include "core/indicators/surveydraw.h"
#include "ui/frame/choicebox.h"
#include "ui/tables/tableoutput.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsWidth = 244;
constexpr int panelHeight = 228;

} // namespace

SurveyResultPanel::SurveyResultPanel(Workspace &workspace, QWidget *parent)
    : Panel(QCoreApplication::translate("Surveys", "What the survey comes to"), parent),
      m_workspace(workspace), m_question(new ChoiceBox), m_share(new QLabel),
      m_interval(new QLabel), m_response(new QLabel), m_feeds(new QLabel),
      m_strata(new TableView(columns(), u"survey_strata"_s))
{
    setFixedHeight(panelHeight);
    m_question->setObjectName(u"survey_question"_s);
    m_question->setAccessibleName(QCoreApplication::translate("Surveys", "Question"));
    m_question->setFixedHeight(metrics::compactFieldHeight);
    addToHeader(m_question);
    connect(m_question, &QComboBox::currentIndexChanged, this, &SurveyResultPanel::showResult);

    auto *content = new QWidget;
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    auto *words = new QWidget;
    words->setFixedWidth(wordsWidth);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(metrics::panelPadding, 4, metrics::panelPadding, 8);
    lines->setSpacing(4);
    m_share->setObjectName(u"survey_share"_s);
    m_share->setFont(uiFont(TextRole::Result, QFont::DemiBold));
    m_interval->setObjectName(u"survey_interval"_s);
    m_response->setObjectName(u"survey_response"_s);
    m_feeds->setObjectName(u"survey_feeds"_s);
    lines->addWidget(m_share);
    for (QLabel *label : {m_interval, m_response, m_feeds}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        lines->addWidget(label);
    }
    for (QLabel *label : {m_share, m_interval, m_response, m_feeds})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_response->setFont(uiFont(TextRole::Small));
    m_feeds->setFont(uiFont(TextRole::Small));
    m_response->setForegroundRole(labelRole);
    m_feeds->setForegroundRole(labelRole);
    lines->addStretch(1);
    sides->addWidget(words);
    m_strata->setAccessibleName(QCoreApplication::translate("Surveys", "Result by stratum"));
    equipTable(*m_strata, workspace);
    sides->addWidget(m_strata, 1);
    setContent(content);
}

std::vector<TableColumn> SurveyResultPanel::columns()
{
    const auto line = [this](QUuid row) -> const StratumResult & { return m_lines[numberOf(row)]; };
    const auto isWhole = [this](QUuid row) { return numberOf(row) + 1 == m_lines.size(); };
    const auto strong = [isWhole](ShownCell cell, QUuid row) {
        cell.isStrong = isWhole(row);
        return cell;
    };
    const auto count = [this, line, strong](const QString &key, const QString &title,
                                            int EstimatedShare::*member, int priority) {
        return TableColumn{.key = key,
                           .title = title,
                           .cell =
                               [this, line, strong, member](QUuid row) {
                                   const int value = line(row).estimate.*member;
                                   return strong(numberCell(numberText(ScaledNumber{value, 0},
                                                                       m_workspace.language()),
                                                            value),
                                                 row);
                               },
                           .alignment = Qt::AlignRight,
                           .width = 72,
                           .priority = priority};
    };
    const auto percent = [this, line, strong](const QString &key, const QString &title,
                                              std::optional<double> EstimatedShare::*member,
                                              int priority) {
        return TableColumn{
            .key = key,
            .title = title,
            .cell =
                [this, line, strong, member](QUuid row) {
                    const auto &value = line(row).estimate.*member;
                    if (!value)
                        return dashCell();
                    return strong(
                        numberCell(numberText(*value * 100, 1, m_workspace.language()) + u'%',
                                   *value),
                        row);
                },
            .alignment = Qt::AlignRight,
            .width = 76,
            .priority = priority};
    };
    return {
        {.key = u"stratum"_s,
         .title = QCoreApplication::translate("Surveys", "Stratum"),
         .cell = [line, strong](QUuid row) { return strong(textCell(line(row).name), row); },
         .width = 130,
         .stretches = true},
        count(u"frame"_s, QCoreApplication::translate("Surveys", "Frame (N)"),
              &EstimatedShare::frame, 0),
        {.key = u"answered"_s,
         .title = QCoreApplication::translate("Surveys", "Answered"),
         .toolTip = QCoreApplication::translate("Surveys", "Who answered, of the sample."),
         .cell =
             [this, line, strong](QUuid row) {
                 const EstimatedShare &estimate = line(row).estimate;
                 const auto number = [this](int value) {
                     return numberText(ScaledNumber{value, 0}, m_workspace.language());
                 };
                 return strong(
                     numberCell(number(estimate.respondents) + u'/' + number(estimate.asked),
                                estimate.responseRate.value_or(0)),
                     row);
             },
         .alignment = Qt::AlignRight,
         .width = 84},
        percent(u"rate"_s, QCoreApplication::translate("Surveys", "Response rate"),
                &EstimatedShare::responseRate, 3),
        count(u"yes"_s, QCoreApplication::translate("Surveys", "Yes"), &EstimatedShare::yes, 4),
        percent(u"share"_s, QCoreApplication::translate("Surveys", "Share"), &EstimatedShare::share,
                0),
        {.key = u"weight"_s,
         .title = QCoreApplication::translate("Surveys", "N/answered"),
         .toolTip = QCoreApplication::translate(
             "Surveys", "Weight: how many facilities of the frame one reply stands for, the frame "
                        "by those who answered."),
         .cell =
             [this, line](QUuid row) {
                 const auto &weight = line(row).weight;
                 return weight ? numberCell(numberText(*weight, 2, m_workspace.language()), *weight)
                               : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 72,
         .priority = 2},
        {.key = u"interval"_s,
         .title = QCoreApplication::translate("Surveys", "Interval"),
         .cell =
             [this, line, strong](QUuid row) {
                 const EstimatedShare &estimate = line(row).estimate;
                 if (!estimate.interval) {
                     ShownCell cell = dashCell();
                     cell.toolTip = estimate.share ? estimate.intervalReason : estimate.shareReason;
                     return cell;
                 }
                 const Language language = m_workspace.language();
                 return strong(
                     numberCell(numberText(estimate.interval->lower * 100, 1, language) + u'–' +
                                    numberText(estimate.interval->upper * 100, 1, language) + u'%',
                                estimate.interval->lower),
                     row);
             },
         .alignment = Qt::AlignRight,
         .width = 110,
         .priority = 0}};
}

void SurveyResultPanel::fillQuestions(const Survey *survey)
{
    const QSignalBlocker blocker(m_question);
    const QVariant chosen = m_question->currentData();
    m_question->clear();
    if (survey) {
        for (const FactKind what : questionsOf(m_workspace.records(), *survey))
            m_question->addItem(choiceLabel(what), choiceKey(what));
    }
    m_question->setCurrentIndex(std::max(0, m_question->findData(chosen)));
    m_question->setVisible(m_question->count() > 0);
    m_question->setEnabled(m_question->count() > 1);
}

void SurveyResultPanel::showSurvey(QUuid survey)
{
    m_survey = survey;
    const Survey *shown = m_workspace.records().find(Ref<Survey>{survey});
    setTitle(shown ? shown->name
                   : QCoreApplication::translate("Surveys", "What the survey comes to"));
    fillQuestions(shown);
    showResult();
}

void SurveyResultPanel::showResult()
{
    const Records &records = m_workspace.records();
    const Survey *survey = records.find(Ref<Survey>{m_survey});
    const auto what = choiceFromKey<FactKind>(m_question->currentData().toString());
    m_lines.clear();
    for (QLabel *label : {m_share, m_interval, m_response, m_feeds})
        label->clear();
    std::vector<QUuid> rows;
    if (survey && what) {
        const double confidence = confidenceFor(records, *what);
        m_result = surveyResult(records, *survey, *what, confidence);
        m_lines = m_result.strata;
        m_lines.push_back({.name = QCoreApplication::translate("Surveys", "Whole frame"),
                           .estimate = m_result.whole,
                           .weight = m_result.weight});
        for (std::size_t line = 0; line < m_lines.size(); ++line)
            rows.push_back(numberedRow(line));
        const Language language = m_workspace.language();
        const EstimatedShare &whole = m_result.whole;
        m_share->setText(whole.share ? numberText(*whole.share * 100, 1, language) + u'%' : u"–"_s);
        m_interval->setText(whole.share ? intervalText(whole, confidence, language)
                                        : whole.shareReason);
        QStringList response = leftOutSentences(records, m_result);
        m_response->setToolTip(response.join(u'\n'));
        response.prepend(responseText(whole, language));
        m_response->setText(response.join(u". "_s));
        tellIndicators(*survey, *what);
    }
    m_strata->setRows(std::move(rows));
    m_strata->rowsModel().touchAll();
}

void SurveyResultPanel::tellIndicators(const Survey &survey, FactKind what)
{
    const Records &records = m_workspace.records();
    const QString day = dateText(m_workspace.asOf(), m_workspace.language());
    QStringList words;
    for (const Indicator *indicator : sampledIndicators(records, what)) {
        const ChosenSurvey chosen = sampleSurveyFor(records, *indicator, what, m_workspace.asOf());
        if (chosen.survey == &survey) {
            words += QCoreApplication::translate("Surveys", "On %1 it gives the value of %2.")
                         .arg(day, indicator->code);
        } else {
            words += chosen.survey ? QCoreApplication::translate("Surveys", "On %1 %2 rests on %3.")
                                         .arg(day, indicator->code, chosen.survey->code)
                                   : indicator->code + u": "_s + chosen.problem;
            if (!chosen.newer.isEmpty())
                words += chosen.newer;
        }
    }
    if (words.isEmpty())
        words += QCoreApplication::translate("Surveys", "No indicator is estimated from it.");
    m_feeds->setToolTip(
        QCoreApplication::translate("Surveys", "Indicators are counted from the register unless "
                                               "“%1” is chosen for them under Lists.")
            .arg(choiceLabel(EvidenceMode::Sample)));
    m_feeds->setText(words.join(u' '));
}

} // namespace sxsh
