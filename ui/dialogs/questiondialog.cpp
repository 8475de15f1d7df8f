// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/questiondialog.h"

#include "core/base/foldedtext.h"
#include "core/exchange/queriedplace.h"
#include "core/exchange/querychanges.h"
#include "core/model/caption.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/datefield.h"
#include "ui/forms/recordpicker.h"
#include "ui/frame/choicebox.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 2000;

/// What a question can be about when it is begun from nothing.
constexpr std::array kinds{EntityKind::Facility, EntityKind::Measure, EntityKind::Activity,
                           EntityKind::Event};

} // namespace

QuestionDialog::QuestionDialog(Workspace &workspace, const std::optional<Place> &about,
                               QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace), m_query{.id = QUuid::createUuid(), .askedOn = workspace.today()},
      m_about(about)
{
    build();
    showRecord(about);
}

QuestionDialog::QuestionDialog(Workspace &workspace, const Query &query, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_query(query)
{
    if (const auto record = recordMeantBy(workspace.records(), Record(query)))
        m_about = Place{record->kind(), record->id(), query.field};
    build();
    showRecord(m_about);
    m_unit->pick(query.unit.id);
    if (const SheetColumn *column = queriedColumn(query))
        m_field->setCurrentIndex(std::max(0, m_field->findData(column->key)));
    m_question->setPlainText(query.question);
    if (query.due)
        m_due->setDate(*query.due);
    update();
}

void QuestionDialog::build()
{
    setObjectName(u"question_dialog"_s);
    const bool isNew = m_query.number == 0;
    setWindowTitle(isNew ? QCoreApplication::translate("Queries", "Ask a unit")
                         : QCoreApplication::translate("Queries", "Change the question"));
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(windowTitle());
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::labelGap);
    form->setVerticalSpacing(metrics::formRowGap);
    layout->addLayout(form);
    const auto addRow = [form](const QString &label, QWidget *field, const QString &name) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    addRecordRow(*form);
    m_field = new ChoiceBox;
    addRow(QCoreApplication::translate("Queries", "Field"), m_field, u"question_field"_s);
    m_value = new QLabel;
    m_value->setWordWrap(true);
    m_value->setTextFormat(Qt::PlainText);
    addRow(QCoreApplication::translate("Queries", "Value now"), m_value, u"question_value"_s);
    m_unit = new RecordPicker(m_workspace, EntityKind::AdminUnit);
    addRow(QCoreApplication::translate("Queries", "Unit *"), m_unit, u"question_unit"_s);
    m_question = new QPlainTextEdit;
    m_question->setTabChangesFocus(true);
    m_question->setFixedHeight(5 * fontMetrics().lineSpacing());
    m_question->setPlaceholderText(QCoreApplication::translate(
        "Queries", "For instance: the use of March is ten times that of February; please check "
                   "the bill"));
    addRow(QCoreApplication::translate("Queries", "Question *"), m_question, u"question_text"_s);
    m_due = new DateField(m_workspace.language());
    m_due->setFixedHeight(metrics::fieldHeight);
    addRow(QCoreApplication::translate("Queries", "Answer due"), m_due, u"question_due"_s);
    m_problem = new QLabel;
    m_problem->setObjectName(u"question_problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(labelRole);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    m_accept = new QPushButton(isNew ? QCoreApplication::translate("Queries", "Ask")
                                     : QCoreApplication::translate("Queries", "Change"));
    m_accept->setObjectName(u"question_accept"_s);
    m_accept->setDefault(true);
    addDialogButtons(*this, *layout, *m_accept);
    connect(m_field, &QComboBox::currentIndexChanged, this, &QuestionDialog::update);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_unit), static_cast<QLineEdit *>(m_due)})
        connect(line, &QLineEdit::textChanged, this, &QuestionDialog::update);
    connect(m_question, &QPlainTextEdit::textChanged, this, &QuestionDialog::update);
    connect(m_accept, &QPushButton::clicked, this, &QuestionDialog::ask);
}

void QuestionDialog::addRecordRow(QFormLayout &form)
{
    const QString label = QCoreApplication::translate("Queries", "Record *");
    if (m_about) {
        const auto record = m_workspace.records().find(m_about->kind, m_about->id);
        auto *name = new QLabel(record ? entityLabel(record->info()) + u": "_s +
                                             caption(m_workspace.records(), *record)
                                       : QString());
        name->setObjectName(u"question_record"_s);
        name->setWordWrap(true);
        name->setTextFormat(Qt::PlainText);
        form.addRow(label, name);
        return;
    }
    m_kind = new ChoiceBox;
    m_kind->setObjectName(u"question_kind"_s);
    m_kind->setAccessibleName(QCoreApplication::translate("Queries", "Kind of record"));
    m_records = new QStackedWidget;
    m_records->setFixedHeight(metrics::fieldHeight);
    for (const EntityKind kind : kinds) {
        const EntityInfo &info = entityInfo(kind);
        m_kind->addItem(entityLabel(info), QString(info.keyText()));
        auto *picker = new RecordPicker(m_workspace, kind);
        picker->setObjectName(u"question_"_s + QString(info.keyText()));
        picker->setAccessibleName(entityLabel(info));
        m_records->addWidget(picker);
        connect(picker, &QLineEdit::textChanged, this, &QuestionDialog::recordChanged);
        connect(picker, &RecordPicker::pickedByOfficer, this, &QuestionDialog::recordChanged);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_records->setCurrentIndex(index);
        recordChanged();
    });
    form.addRow(QCoreApplication::translate("Queries", "Kind of record"), m_kind);
    form.addRow(label, m_records);
}

std::optional<Record> QuestionDialog::record() const
{
    if (m_about)
        return m_workspace.records().find(m_about->kind, m_about->id);
    const auto *picker = static_cast<RecordPicker *>(m_records->currentWidget());
    return m_workspace.records().find(kinds[static_cast<std::size_t>(m_records->currentIndex())],
                                      picker->picked());
}

void QuestionDialog::showRecord(const std::optional<Place> &about)
{
    recordChanged();
    if (!about)
        return;
    if (!about->field.isEmpty())
        m_field->setCurrentIndex(std::max(0, m_field->findData(about->field)));
    m_question->setFocus();
}

void QuestionDialog::recordChanged()
{
    fillFields();
    const auto asked = record();
    if (const auto unit =
            asked ? unitToAsk(m_workspace.records(), *asked, m_workspace.today()) : std::nullopt)
        m_unit->pick(unit->id);
    update();
}

void QuestionDialog::fillFields()
{
    m_field->clear();
    m_field->addItem(QCoreApplication::translate("Queries", "The record as a whole"), QString());
    const auto asked = record();
    if (!asked)
        return;
    for (const SheetColumn &column : columnsOf(asked->kind())) {
        if (column.field)
            m_field->addItem(column.title(), column.key);
    }
}

Query QuestionDialog::query() const
{
    Query asked = m_query;
    asked.unit = {m_unit->picked()};
    if (asked.number == 0 || asked.unit != m_query.unit)
        asked.number = nextQueryNumber(m_workspace.records(), asked.unit);
    if (const auto about = record()) {
        asked.entity = about->info().keyText();
        asked.record = {about->id()};
    }
    asked.field = m_field->currentData().toString();
    asked.month.reset();
    const SheetColumn *column = queriedColumn(asked);
    if (column && column->isMonth()) {
        asked.field = column->field->keyText();
        asked.month = column->month() + 1;
    }
    asked.question = nfc(m_question->toPlainText().trimmed());
    asked.due = m_due->date();
    return asked;
}

void QuestionDialog::update()
{
    const Query asked = query();
    const QString value =
        queriedValueText(m_workspace.records(), asked, m_workspace.language(), m_workspace.today());
    m_value->setText(value.isEmpty() ? u"–"_s : value);
    const bool isDueRead = m_due->text().trimmed().isEmpty() || asked.due;
    QString problem;
    if (asked.question.size() > mostLetters) {
        problem = QCoreApplication::translate("Queries", "The question is longer than %1 letters.")
                      .arg(mostLetters);
    } else if (!isDueRead) {
        problem = QCoreApplication::translate("Queries", "The day is not one: type it as 30/11/%1.")
                      .arg(m_workspace.today().year());
    } else if (asked.due && *asked.due < m_workspace.today()) {
        problem = QCoreApplication::translate("Queries", "This day has passed.");
    } else if (!record()) {
        problem = QCoreApplication::translate("Queries", "Choose what the question is about.");
    } else if (asked.unit.id.isNull()) {
        problem = QCoreApplication::translate("Queries", "Choose the unit that is to answer.");
    } else {
        problem = QCoreApplication::translate(
            "Queries", "The question goes out with the next slip or package for the unit.");
    }
    m_problem->setText(problem);
    m_accept->setEnabled(isDueRead && record() && !asked.unit.id.isNull() &&
                         !asked.question.isEmpty() && asked.question.size() <= mostLetters);
}

void QuestionDialog::ask()
{
    if (m_workspace.applyUndoable(asking(m_workspace.records(), query())))
        accept();
}

void offerQuestion(QMenu &menu, Workspace &workspace, const Place &about, QWidget *parent)
{
    if (workspace.isReadOnly() || workspace.session().workingCopy() ||
        !workspace.records().find(about.kind, about.id))
        return;
    QAction *action = menu.addAction(
        icon("comment-text"), QCoreApplication::translate("Queries", "Ask the unit about this…"));
    action->setObjectName(u"menu_ask"_s);
    QObject::connect(action, &QAction::triggered, &workspace, [&workspace, about, parent] {
        QuestionDialog(workspace, about, parent).exec();
    });
}

} // namespace sxsh
