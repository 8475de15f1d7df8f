// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/surveyspage.h"

#include "core/indicators/surveyresult.h"
#include "core/model/nextcode.h"
#include "ui/dialogs/drawdialog.h"
#include "ui/forms/recordform.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/savefile.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/chosenrow.h"
#include "ui/pages/replytable.h"
#include "ui/pages/surveyresultpanel.h"
#include "ui/print/reportfile.h"
#include "ui/tables/printout.h"
#include "ui/tables/rowremoval.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowLeft = 316;
constexpr int wideLeft = 400;

bool isOfSurveys(const Change &change)
{
    switch (change.record().kind()) {
    case EntityKind::Survey:
    case EntityKind::SurveyStratum:
    case EntityKind::Indicator:
    case EntityKind::Plan:
        return true;
    default:
        return false;
    }
}

} // namespace

SurveysPage::SurveysPage(Workspace &workspace)
    : Page(workspace, u"surveys"_s, QCoreApplication::translate("Surveys", "Surveys"))
{
    header().setContext(QCoreApplication::translate(
        "Surveys", "Who is asked is drawn from the register; the replies give shares with their "
                   "intervals"));
    buildHeader();
    buildList();
    buildForm();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics::panelGap);
    m_left = new QWidget;
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(metrics::panelGap);
    left->addWidget(m_surveys, 2);
    left->addWidget(m_formPanel, 3);
    m_left->setFixedWidth(narrowLeft);
    sides->addWidget(m_left);
    m_right = new QWidget;
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(metrics::panelGap);
    m_result = new SurveyResultPanel(workspace);
    m_replies = new ReplyTable(workspace);
    right->addWidget(m_result);
    right->addWidget(m_replies, 1);
    sides->addWidget(m_right, 1);
    body().addLayout(sides, 1);
}

void SurveysPage::buildHeader()
{
    m_print =
        header().addAction(QCoreApplication::translate("Surveys", "Questionnaires"), "printer");
    m_print->setObjectName(u"survey_print"_s);
    auto *menu = new QMenu(m_print);
    menu->setObjectName(u"survey_papers"_s);
    fillPrintMenu(*menu);
    connect(m_print, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_print->mapToGlobal(QPoint(0, m_print->height()))); });
    m_draw = header().addAction(QCoreApplication::translate("Surveys", "Draw the sample…"),
                                "account-multiple");
    m_draw->setObjectName(u"survey_draw"_s);
    connect(m_draw, &QAbstractButton::clicked, this, &SurveysPage::draw);
    QAbstractButton *add =
        header().addPrimaryAction(QCoreApplication::translate("Surveys", "Add a survey"), "plus");
    add->setObjectName(u"surveys_add"_s);
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &SurveysPage::addNew);
}

void SurveysPage::fillPrintMenu(QMenu &menu)
{
    const auto add = [&](const QString &name, const char *iconName, const QString &text,
                         const std::function<void()> &act) {
        QAction *action = menu.addAction(icon(QLatin1StringView(iconName)), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"print_questionnaires"_s, "printer",
        QCoreApplication::translate("Surveys", "Print the questionnaires…"),
        [this] { printPaper(SurveyPaper::Questionnaires, false); });
    add(u"print_questionnaire"_s, "printer",
        QCoreApplication::translate("Surveys", "Print that of the chosen facility…"),
        [this] { printPaper(SurveyPaper::Questionnaires, true); });
    add(u"print_facilities"_s, "printer",
        QCoreApplication::translate("Surveys", "Print the list of facilities…"),
        [this] { printPaper(SurveyPaper::Facilities, false); });
    menu.addSeparator();
    add(u"save_questionnaires"_s, "file-pdf",
        QCoreApplication::translate("Surveys", "Save the questionnaires as PDF…"),
        [this] { savePaper(SurveyPaper::Questionnaires); });
    add(u"save_facilities"_s, "file-pdf",
        QCoreApplication::translate("Surveys", "Save the list of facilities as PDF…"),
        [this] { savePaper(SurveyPaper::Facilities); });
}

std::vector<TableColumn> SurveysPage::columns()
{
    std::vector<TableColumn> made;
    for (const auto &[key, width] : {std::pair("code"_L1, 110), std::pair("date"_L1, 92)}) {
        made.push_back(recordColumn(m_workspace, EntityKind::Survey, key));
        made.back().width = width;
    }
    made.front().stretches = true;
    made.push_back({.key = u"replied"_s,
                    .title = QCoreApplication::translate("Surveys", "Replied"),
                    .toolTip = QCoreApplication::translate(
                        "Surveys", "Facilities that replied, of those asked."),
                    .cell =
                        [this](QUuid row) {
                            const Turnout turnout = turnoutOf(m_workspace.records(), {row});
                            if (turnout.asked == 0)
                                return dashCell();
                            return numberCell(u"%1/%2"_s.arg(turnout.replied).arg(turnout.asked),
                                              static_cast<double>(turnout.replied) / turnout.asked);
                        },
                    .alignment = Qt::AlignRight,
                    .width = 72});
    for (const QLatin1StringView key : {"name"_L1, "mode"_L1, "valid_until"_L1, "frame"_L1,
                                        "sample"_L1, "seed"_L1, "strata_by"_L1, "note"_L1}) {
        made.push_back(recordColumn(m_workspace, EntityKind::Survey, key));
        made.back().priority = 20;
        made.back().isOffered = true;
    }
    return made;
}

void SurveysPage::buildList()
{
    m_surveys = new TablePanel(m_workspace, columns(), u"surveys_table"_s,
                               QCoreApplication::translate("Surveys", "Surveys"));
    TableView &table = m_surveys->table();
    connect(&table, &TableView::rowActivated, this,
            [this](QUuid) { m_replies->panel().firstFocus()->setFocus(); });
    letRowsBeRemoved(table, m_workspace, EntityKind::Survey);
    editInPlace(table.rowsModel(), m_workspace, EntityKind::Survey);
    auto *empty = new EmptyState(
        "clipboard-check", QCoreApplication::translate("Surveys", "No survey yet"),
        QCoreApplication::translate(
            "Surveys", "What only the facilities themselves can say, such as whether they know of "
                       "cleaner production, is estimated from a sample: add a survey, draw its "
                       "sample, print the questionnaires, type the replies."));
    QAbstractButton *add =
        empty->addPrimaryAction(QCoreApplication::translate("Surveys", "Add a survey"));
    add->setObjectName(u"surveys_empty_add"_s);
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &SurveysPage::addNew);
    connect(empty->addAction(QCoreApplication::translate("Surveys", "Import from file…")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    m_surveys->setEmptyState(empty);
    leaveActionsTo(*m_surveys);
    connect(m_surveys, &TablePanel::emptinessChanged, this, [this] { setNew(m_form->isNew()); });
}

void SurveysPage::buildForm()
{
    m_formPanel = new Panel(QCoreApplication::translate("Surveys", "Survey"));
    m_form = new RecordForm(
        m_workspace, EntityKind::Survey,
        {{{}, {u"code"_s, u"name"_s, u"date"_s, u"mode"_s, u"valid_until"_s, u"note"_s}},
         {QCoreApplication::translate("Surveys", "As drawn"),
          {u"frame"_s, u"sample"_s, u"strata_by"_s, u"seed"_s}}});
    m_form->setObjectName(u"survey_form"_s);
    m_formPanel->setContent(m_form);
    connect(m_form, &RecordForm::added, this, [this](QUuid id) {
        open({EntityKind::Survey, id, {}});
    });
    showChosenRow(m_surveys->table(), *m_form, [this](QUuid row) { showOne(row); });
}

QUuid SurveysPage::survey() const
{
    return m_surveys->table().currentRow();
}

void SurveysPage::setNew(bool isNew)
{
    const bool isEmpty = m_surveys->table().rowsModel().rows().empty();
    // Without a survey the way to begin has the page, until one is begun.
    m_formPanel->setVisible(isNew || !isEmpty);
    m_right->setVisible(!isEmpty);
    m_left->setFixedWidth(isEmpty && !isNew ? QWIDGETSIZE_MAX : isWide() ? wideLeft : narrowLeft);
    if (isEmpty && !isNew)
        m_left->setMinimumWidth(0);
    m_formPanel->setTitle(isNew ? QCoreApplication::translate("Surveys", "New survey")
                                : QCoreApplication::translate("Surveys", "Survey"));
}

void SurveysPage::showOne(QUuid id)
{
    const Survey *survey = m_workspace.records().find(Ref<Survey>{id});
    const QUuid shown = survey ? id : QUuid();
    if (m_form->isNew() || m_form->record() != shown)
        m_form->showRecord(shown);
    setNew(false);
    m_result->showSurvey(shown);
    m_replies->showSurvey(shown);
    updateActions();
}

void SurveysPage::updateActions()
{
    const Records &records = m_workspace.records();
    const Survey *survey = records.find(Ref<Survey>{this->survey()});
    m_draw->setText(survey && survey->mode == SurveyMode::Census
                        ? QCoreApplication::translate("Surveys", "List everyone…")
                        : QCoreApplication::translate("Surveys", "Draw the sample…"));
    m_draw->setEnabled(survey && !m_workspace.isReadOnly());
    m_print->setEnabled(survey && !records.all<SurveyAnswer>().of(survey->id).empty());
}

void SurveysPage::reload()
{
    std::vector<const Survey *> surveys;
    for (const Survey &survey : m_workspace.records().all<Survey>())
        surveys.push_back(&survey);
    std::ranges::sort(surveys, [](const Survey *a, const Survey *b) {
        return std::tie(b->date, b->code, b->id) < std::tie(a->date, a->code, a->id);
    });
    std::vector<QUuid> rows;
    for (const Survey *survey : surveys)
        rows.push_back(survey->id);
    TableView &table = m_surveys->table();
    table.setRows(std::move(rows));
    table.rowsModel().touchAll();
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    else if (!m_form->isNew())
        showOne(survey());
}

void SurveysPage::follow(const ChangeSet &set)
{
    if (std::ranges::any_of(set.changes, isOfSurveys)) {
        reload();
        return;
    }
    bool isTouched = false;
    for (const Change &change : set.changes) {
        const EntityKind kind = change.record().kind();
        if (kind == EntityKind::SurveyAnswer) {
            m_surveys->table().rowsModel().touch({change.record().owner()});
            isTouched |= change.record().owner() == survey();
        }
        isTouched |= kind == EntityKind::Facility || kind == EntityKind::FacilityState;
    }
    if (!isTouched || m_form->isNew())
        return;
    m_result->showSurvey(survey());
    m_replies->follow(set);
    updateActions();
}

void SurveysPage::widthChanged()
{
    setNew(m_form->isNew());
}

bool SurveysPage::open(const Place &place)
{
    QUuid id = place.id;
    const Records &records = m_workspace.records();
    if (place.kind == EntityKind::SurveyAnswer || place.kind == EntityKind::SurveyStratum) {
        const auto record = records.find(place.kind, place.id);
        id = record ? record->owner() : QUuid();
    } else if (place.kind != EntityKind::Survey) {
        return false;
    }
    if (!records.find(Ref<Survey>{id}))
        return false;
    bringUpToDate();
    if (!m_surveys->table().choose(id)) {
        m_surveys->filterField().clear();
        m_surveys->table().choose(id);
    }
    showOne(id);
    if (place.kind == EntityKind::SurveyAnswer) {
        m_replies->choose(place.id);
        m_replies->panel().table().setFocus();
    } else if (place.kind == EntityKind::Survey && !place.field.isEmpty()) {
        m_form->focusField(place.field);
    }
    return true;
}

void SurveysPage::addNew()
{
    if (m_workspace.isReadOnly())
        return;
    const QString start = u"DT-%1-"_s.arg(m_workspace.asOf().year());
    m_form->startNew(
        {{u"code"_s, nextCode(m_workspace.records(), EntityKind::Survey, start, start + u"01"_s)},
         {u"mode"_s, choiceLabel(SurveyMode::Sample)}});
    setNew(true);
    m_form->focusField(u"name"_s);
}

void SurveysPage::draw()
{
    const Survey *survey = m_workspace.records().find(Ref<Survey>{this->survey()});
    if (survey && DrawDialog(m_workspace, *survey, this).exec() == QDialog::Accepted)
        m_replies->panel().table().setFocus();
}

std::optional<Report> SurveysPage::paper(SurveyPaper paper, bool onlyChosen)
{
    const Survey *survey = m_workspace.records().find(Ref<Survey>{this->survey()});
    if (!survey)
        return {};
    SurveyPaperRequest request{
        .survey = {survey->id}, .paper = paper, .language = m_workspace.language()};
    if (const QUuid facility = m_replies->facility(); onlyChosen && !facility.isNull())
        request.facility = Ref<Facility>{facility};
    std::optional<Report> report;
    m_workspace.guard().run([&] {
        report = buildSurveyPaper(m_workspace.records(), m_workspace.resources(), request);
    });
    return report;
}

void SurveysPage::printPaper(SurveyPaper paper, bool onlyChosen)
{
    if (const auto report = this->paper(paper, onlyChosen))
        printOut(m_workspace, *report, this);
}

void SurveysPage::savePaper(SurveyPaper paper)
{
    const auto report = this->paper(paper, false);
    if (!report)
        return;
    const QString path = askSavePath(this, m_workspace.settings(), report->title, reportFileKinds);
    if (!path.isEmpty() && m_workspace.guard().run([&] { writeReportFile(*report, path); }))
        tellSaved(m_workspace.guard(), m_workspace.settings(), path);
}

QVariantMap SurveysPage::state() const
{
    return {{u"row"_s, survey().toString()},
            {u"answer"_s, m_replies->panel().table().currentRow().toString()},
            {u"new"_s, m_form->newState()},
            {u"left"_s, m_form->leftState()}};
}

void SurveysPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_surveys->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    m_replies->panel().table().choose(QUuid::fromString(state.value(u"answer"_s).toString()));
    m_form->restoreLeft(state.value(u"left"_s).toMap());
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty()) {
        addNew();
        m_form->restoreNew(typed);
    }
}

void SurveysPage::finishTyping()
{
    m_form->finishTyping();
    Page::finishTyping();
}

} // namespace sxsh
