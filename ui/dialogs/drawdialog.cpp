// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/drawdialog.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/indicators/samplesurvey.h"
#include "core/indicators/samplewords.h"
#include "core/indicators/surveyresult.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/findinglabel.h"
#include "ui/frame/choicebox.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>
#include <QtGui/QScreen>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <algorithm>
#include <limits>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 72;

/// A whole number from 0 on that is typed plainly or grouped.
std::optional<int> wholeNumber(const QString &text)
{
    const NumberReading reading = readNumber(text.trimmed(), NumberForm::Officer);
    const auto whole = reading.number ? rescaled(*reading.number, 0) : std::nullopt;
    if (!whole || *whole < 0 || *whole > std::numeric_limits<int>::max())
        return {};
    return static_cast<int>(*whole);
}

int facilitiesOf(const std::vector<FrameStratum> &frame)
{
    int all = 0;
    for (const FrameStratum &stratum : frame)
        all += static_cast<int>(stratum.facilities.size());
    return all;
}

} // namespace

DrawDialog::DrawDialog(Workspace &workspace, const Survey &survey, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_survey{survey.id},
      m_bySize(new QRadioButton(QCoreApplication::translate("Surveys", "So many facilities"))),
      m_byWidth(new QRadioButton(
          QCoreApplication::translate("Surveys", "As many as a share needs within ±"))),
      m_size(new QLineEdit), m_width(new QLineEdit(u"10"_s)), m_confidence(new QLineEdit),
      m_strata(new ChoiceBox), m_seed(new QLineEdit), m_outcome(new QLabel),
      m_problem(new FindingLabel), m_draw(new QPushButton)
{
    setObjectName(u"draw_dialog"_s);
    const bool isCensus = survey.mode == SurveyMode::Census;
    setWindowTitle(isCensus ? QCoreApplication::translate("Surveys", "List everyone")
                            : QCoreApplication::translate("Surveys", "Draw a sample"));
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(
        (isCensus ? QCoreApplication::translate(
                        "Surveys", "List all facilities of the register for the census %1 %2?")
                  : QCoreApplication::translate("Surveys",
                                                "Draw the sample of %1 %2 from the register?"))
            .arg(survey.code, survey.name));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *about = new QLabel(
        (isCensus ? QCoreApplication::translate(
                        "Surveys", "All facilities that are in scope and operating on %1 get a row "
                                   "for their reply. An earlier list that nobody has answered is "
                                   "replaced.")
                  : QCoreApplication::translate(
                        "Surveys", "From the facilities that are in scope and operating on %1. An "
                                   "earlier draw that nobody has answered is replaced."))
            .arg(dateText(survey.date, workspace.language())));
    about->setWordWrap(true);
    layout->addWidget(about);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::labelGap);
    form->setVerticalSpacing(metrics::formRowGap);
    const auto addDrawRow = [&](const QString &label, QWidget *field) {
        if (isCensus) {
            field->setParent(this);
            field->hide();
        } else {
            form->addRow(label, field);
        }
    };
    addDrawRow(QCoreApplication::translate("Surveys", "How many"), sizeFields());
    m_strata->setObjectName(u"draw_strata"_s);
    m_strata->setFixedHeight(metrics::fieldHeight);
    m_strata->addItem(QCoreApplication::translate("Surveys", "From the whole frame"), -1);
    for (std::size_t by = 0; by < choicesOf<StrataBy>.size(); ++by)
        m_strata->addItem(choiceLabel(static_cast<StrataBy>(by)), static_cast<int>(by));
    m_strata->setCurrentIndex(
        m_strata->findData(survey.strataBy ? static_cast<int>(*survey.strataBy)
                           : survey.seed   ? -1
                                           : static_cast<int>(StrataBy::District)));
    addDrawRow(QCoreApplication::translate("Surveys", "Drawn within"), m_strata);
    m_seed->setObjectName(u"draw_seed"_s);
    m_seed->setFixedHeight(metrics::fieldHeight);
    m_seed->setText(
        QString::number(survey.seed.value_or(QRandomGenerator::global()->bounded(1, 1'000'000))));
    m_seed->setToolTip(QCoreApplication::translate(
        "Surveys", "The same number draws the same facilities from the same register, so that "
                   "anybody can repeat the draw."));
    addDrawRow(QCoreApplication::translate("Surveys", "Seed"), m_seed);
    form->addRow(QCoreApplication::translate("Surveys", "Asked"), questionFields(survey));
    layout->addLayout(form);
    m_outcome->setObjectName(u"draw_outcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *outcome = new QScrollArea;
    outcome->setWidget(m_outcome);
    outcome->setWidgetResizable(true);
    outcome->setFrameShape(QFrame::NoFrame);
    outcome->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outcome->setFocusPolicy(Qt::NoFocus);
    constexpr int lines = 5;
    outcome->setMinimumHeight(lines * fontMetrics().lineSpacing());
    layout->addWidget(outcome, 1);
    m_problem->setObjectName(u"draw_problem"_s);
    layout->addWidget(m_problem);
    m_draw->setObjectName(u"draw_sample"_s);
    addDialogButtons(*this, *layout, *m_draw);
    connect(m_draw, &QPushButton::clicked, this, &DrawDialog::accept);

    if (survey.sample)
        m_size->setText(numberText(ScaledNumber{*survey.sample, 0}, workspace.language()));
    (survey.sample ? m_bySize : m_byWidth)->setChecked(true);
    for (QLineEdit *field : {m_size, m_width, m_confidence, m_seed})
        connect(field, &QLineEdit::textChanged, this, &DrawDialog::preview);
    // Who types into a field means it.
    connect(m_size, &QLineEdit::textEdited, m_bySize, [this] { m_bySize->setChecked(true); });
    for (QLineEdit *field : {m_width, m_confidence})
        connect(field, &QLineEdit::textEdited, m_byWidth, [this] { m_byWidth->setChecked(true); });
    connect(m_bySize, &QRadioButton::toggled, this, &DrawDialog::preview);
    connect(m_strata, &QComboBox::currentIndexChanged, this, &DrawDialog::preview);
    preview();
    if (isCensus)
        m_draw->setFocus();
    else
        (survey.sample ? m_size : m_width)->setFocus();
}

QWidget *DrawDialog::sizeFields()
{
    auto *fields = new QWidget;
    auto *rows = new QVBoxLayout(fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::formRowGap);
    const auto row = [rows] {
        auto *line = new QHBoxLayout;
        line->setSpacing(metrics::space2);
        rows->addLayout(line);
        return line;
    };
    const auto field = [](QLineEdit *edit, const QString &name, const QString &label) {
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setFixedSize(numberWidth, metrics::fieldHeight);
        edit->setAlignment(Qt::AlignRight);
        return edit;
    };
    m_bySize->setObjectName(u"draw_by_size"_s);
    m_byWidth->setObjectName(u"draw_by_width"_s);
    QHBoxLayout *bySize = row();
    bySize->addWidget(m_bySize);
    bySize->addWidget(field(m_size, u"draw_size"_s, m_bySize->text()));
    bySize->addStretch(1);
    QHBoxLayout *byWidth = row();
    byWidth->addWidget(m_byWidth);
    byWidth->addWidget(field(m_width, u"draw_width"_s, m_byWidth->text()));
    byWidth->addWidget(new QLabel(QCoreApplication::translate("Surveys", "points")));
    byWidth->addStretch(1);
    const double confidence = confidenceFor(
        m_workspace.records(),
        questionsOf(m_workspace.records(), *m_workspace.records().find(m_survey)).front());
    m_confidence->setText(
        numberText(Decimal{roundedToNano(confidence).nano * 100}.scaled(), m_workspace.language()));
    QHBoxLayout *sure = row();
    auto *label = new QLabel(QCoreApplication::translate("Surveys", "at a confidence of"));
    sure->addSpacing(metrics::space6);
    sure->addWidget(label);
    sure->addWidget(field(m_confidence, u"draw_confidence"_s, label->text()));
    sure->addWidget(new QLabel(u"%"_s));
    sure->addStretch(1);
    return fields;
}

QWidget *DrawDialog::questionFields(const Survey &survey)
{
    auto *fields = new QWidget;
    auto *columns = new QGridLayout(fields);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setVerticalSpacing(metrics::formRowGap);
    const std::vector<FactKind> asked = questionsOf(m_workspace.records(), survey);
    constexpr int perRow = 2;
    for (const FactKind what : surveyQuestions()) {
        auto *box = new QCheckBox(choiceLabel(what));
        box->setObjectName(u"draw_ask_"_s + choiceKey(what));
        box->setChecked(std::ranges::find(asked, what) != asked.end());
        connect(box, &QCheckBox::toggled, this, &DrawDialog::preview);
        const auto place = static_cast<int>(m_questions.size());
        columns->addWidget(box, place / perRow, place % perRow);
        m_questions.emplace_back(what, box);
    }
    return fields;
}

std::optional<int> DrawDialog::size(const std::vector<FrameStratum> &frame, QString &problem) const
{
    if (m_bySize->isChecked()) {
        const auto size = wholeNumber(m_size->text());
        if (!size)
            problem = QCoreApplication::translate("Surveys", "Say how many facilities to draw.");
        return size;
    }
    const auto width = typedHalfWidth(m_width->text());
    const auto confidence = typedConfidence(m_confidence->text());
    if (!width || !confidence) {
        problem = QCoreApplication::translate(
            "Surveys",
            "Points and confidence are percentages between 0 and 100; below 1 give points "
            "with the percent sign.");
        return {};
    }
    std::vector<int> frames;
    for (const FrameStratum &stratum : frame)
        frames.push_back(static_cast<int>(stratum.facilities.size()));
    return sampleWithin(frames, *width, *confidence);
}

void DrawDialog::preview()
{
    const Records &records = m_workspace.records();
    const Language language = m_workspace.language();
    const Survey &survey = *records.find(m_survey);
    DrawRequest request;
    if (const int by = m_strata->currentData().toInt(); by >= 0)
        request.strataBy = static_cast<StrataBy>(by);
    for (const auto &[what, box] : m_questions) {
        if (box->isChecked())
            request.questions.push_back(what);
    }
    const std::vector<FrameStratum> frame = surveyFrame(records, survey.date, request.strataBy);
    const bool isCensus = survey.mode == SurveyMode::Census;
    QString problem;
    const auto size = isCensus ? std::optional(facilitiesOf(frame)) : this->size(frame, problem);
    const auto seed = isCensus ? std::optional(0) : wholeNumber(m_seed->text());
    if (!seed && problem.isEmpty())
        problem = QCoreApplication::translate("Surveys", "The seed is a whole number from 0 on.");
    m_drawn = {};
    if (size && seed) {
        request.size = *size;
        request.seed = *seed;
        m_drawn = drawSurvey(records, survey, request);
        problem = m_drawn.problem;
    }
    m_problem->say(problem);
    if (isVisible())
        growToContent();
    m_draw->setEnabled(problem.isEmpty());
    const int drawn = problem.isEmpty() ? m_drawn.sample : size.value_or(0);
    m_draw->setText(
        isCensus ? QCoreApplication::translate("Surveys", "List %Ln facilities", nullptr, drawn)
                 : QCoreApplication::translate("Surveys", "Draw %Ln facilities", nullptr, drawn));
    if (!problem.isEmpty()) {
        m_outcome->clear();
        return;
    }
    QStringList words{QCoreApplication::translate("Surveys", "%1 of %2 facilities.")
                          .arg(numberText(ScaledNumber{m_drawn.sample, 0}, language),
                               numberText(ScaledNumber{m_drawn.frame, 0}, language))};
    if (const auto confidence = isCensus ? std::nullopt : typedConfidence(m_confidence->text())) {
        words[0] +=
            u' ' + expectationText(expectedHalfWidth(m_drawn.samples, m_drawn.frames, *confidence),
                                   *confidence, language);
    }
    QStringList strata;
    for (const Change &change : m_drawn.set.changes) {
        if (const auto *stratum = change.after ? change.after->as<SurveyStratum>() : nullptr)
            strata += u"%1 %2/%3"_s.arg(stratum->name).arg(stratum->sample).arg(stratum->frame);
    }
    if (!strata.isEmpty())
        words += strata.join(u" · "_s);
    m_outcome->setText(words.join(u'\n'));
}

void DrawDialog::growToContent()
{
    // A layout with wrapped words does not keep a window from becoming too low for it.
    layout()->activate();
    setMinimumHeight(0);
    const int needed = layout()->totalHeightForWidth(width());
    const int room = screen() ? screen()->availableGeometry().height() : needed;
    setMinimumHeight(std::min(needed, room));
}

void DrawDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToContent();
}

void DrawDialog::accept()
{
    if (!m_drawn.set.changes.empty() && m_workspace.applyUndoable(m_drawn.set))
        QDialog::accept();
}

} // namespace sxsh
