// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/base/foldedtext.h"
#include "core/model/confirmation.h"
#include "core/model/dated.h"
#include "core/model/rules.h"
#include "ui/forms/groupheading.h"
#include "ui/frame/lastwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 112;

QString notSavedYet()
{
    return QCoreApplication::translate(
        "Form", "Not saved yet. It is tried again when you leave the field.");
}

bool isMissing(const SheetColumn &column, const TypedTexts &texts)
{
    return column.field && column.field->required && column.field->type != FieldType::Id &&
           texts.value(column.key).trimmed().isEmpty();
}

} // namespace

RecordForm::RecordForm(Workspace &workspace, EntityKind kind, std::vector<FormGroup> groups,
                       QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_kind(kind), m_scroll(new QScrollArea),
      m_footer(new QLabel), m_add(new QPushButton), m_abandon(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(metrics::panelPadding, 4, metrics::panelPadding,
                               metrics::panelPadding);
    m_rows->setSpacing(metrics::formRowGap);
    m_scroll->setWidget(content);
    // The panel's own ground shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);

    auto *foot = new QWidget;
    auto *footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(metrics::panelPadding, 6, metrics::panelPadding, 6);
    footLayout->setSpacing(6);
    m_footer->setFont(uiFont(TextRole::Small));
    m_footer->setObjectName(u"form_footer"_s);
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setWordWrap(true);
    footLayout->addWidget(m_footer);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    footLayout->addLayout(buttons);
    m_abandon->setText(QCoreApplication::translate("Form", "Cancel"));
    m_abandon->setObjectName(u"form_cancel"_s);
    m_add->setText(QCoreApplication::translate("Form", "Add"));
    m_add->setObjectName(u"form_add"_s);
    m_add->setProperty("primary", true);
    for (QPushButton *button : {m_abandon, m_add}) {
        button->setFixedHeight(metrics::fieldHeight);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addWidget(foot);
    connect(m_add, &QPushButton::clicked, this, &RecordForm::addNew);
    connect(m_abandon, &QPushButton::clicked, this, [this] {
        m_isNew = false;
        showRecord({});
        emit newAbandoned();
    });

    if (groups.empty()) {
        FormGroup all;
        for (const SheetColumn &column : columnsOf(kind)) {
            if (column.field && column.part == AmountPart::None)
                all.keys += column.key;
        }
        groups.push_back(std::move(all));
    }
    build(groups);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &) {
        if (!m_isSaving && !m_isNew)
            refresh();
        // The file takes changes again.
        if (!m_isSaving && !m_unsaved.isEmpty())
            QTimer::singleShot(0, this, &RecordForm::saveAgain);
    });
    showRecord({});
}

RecordForm::~RecordForm()
{
    ignoreLastWords(*this);
}

void RecordForm::build(const std::vector<FormGroup> &groups)
{
    const auto &columns = columnsOf(m_kind);
    for (const FormGroup &group : groups) {
        if (!group.title.isEmpty()) {
            m_rows->addSpacing(6);
            m_rows->addWidget(new GroupHeading(group.title));
        }
        for (const QString &key : group.keys) {
            const auto column = std::ranges::find(columns, key, &SheetColumn::key);
            Q_ASSERT(column != columns.end());
            FieldEditor *editor = makeFieldEditor(m_workspace, *column);
            auto *row = new QHBoxLayout;
            row->setSpacing(metrics::labelGap);
            const bool isCheck = column->field && column->field->type == FieldType::YesNo;
            auto *label = new QLabel(isCheck ? QString() : column->title());
            if (column->field && column->field->required)
                label->setText(label->text() + u"\u00a0*"_s);
            label->setBuddy(editor->control());
            label->setWordWrap(true);
            label->setFixedWidth(labelWidth);
            label->setMinimumHeight(metrics::fieldHeight);
            label->setForegroundRole(labelRole);
            row->addWidget(label, 0, Qt::AlignTop);
            row->addWidget(editor, 1);
            m_rows->addLayout(row);
            editor->control()->installEventFilter(this);
            if (auto *text = qobject_cast<QPlainTextEdit *>(editor->control()))
                text->viewport()->installEventFilter(this);
            connect(editor, &FieldEditor::left, this, [this, editor] { save(editor); });
            connect(editor, &FieldEditor::confirmAsked, this, [this, editor] { confirm(*editor); });
            m_editors.push_back(editor);
        }
        m_groupEnds.insert(group.title, m_rows->count());
    }
    m_rows->addStretch(1);
}

void RecordForm::addBelow(QWidget *widget, const QString &group)
{
    const int last = m_rows->count() - 1;
    const int at = group.isEmpty() ? last : m_groupEnds.value(group, last);
    m_rows->insertWidget(at, widget);
    for (int &end : m_groupEnds) {
        if (end >= at)
            ++end;
    }
}

FieldEditor *RecordForm::editorOf(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_editors, [&key](const FieldEditor *editor) { return editor->column().key == key; });
    return found == m_editors.end() ? nullptr : *found;
}

FieldEditor *RecordForm::changeDateEditor() const
{
    // A base period has a field that is called so.
    const auto found = std::ranges::find_if(
        m_editors, [](const FieldEditor *editor) { return !editor->column().field; });
    return found == m_editors.end() ? nullptr : *found;
}

FieldEditor *RecordForm::editorOfIssue(const Issue &issue) const
{
    FieldEditor *editor = editorOf(issue.field);
    // Fields of different entities may share a key: an enterprise has a name as well.
    const bool isElsewhere =
        !issue.entity.isEmpty() && issue.entity != entityInfo(m_kind).keyText() &&
        (!editor || issue.entity != entityInfo(editor->column().entity).keyText());
    if (!isElsewhere)
        return editor;
    // What is wrong with a record that would be made along is told where it is named.
    const auto naming = std::ranges::find_if(m_editors, [&](const FieldEditor *one) {
        const Field *field = one->column().field;
        return field && field->type == FieldType::Link &&
               entityInfo(field->target).keyText() == issue.entity;
    });
    return m_isNew && naming != m_editors.end() ? *naming : nullptr;
}

void RecordForm::showRecord(QUuid id)
{
    if (!m_isNew && id != m_record)
        finishTyping();
    leaveBegun();
    m_isNew = false;
    m_record = id;
    if (FieldEditor *from = changeDateEditor())
        from->showValue(nullptr);
    refresh(Typing::Drop);
}

void RecordForm::refresh(Typing typing)
{
    const auto record = m_workspace.records().find(m_kind, m_record);
    for (FieldEditor *editor : m_editors) {
        editor->setEnabled(record && mayEdit(editor->column()));
        const bool isTyped = editor->control()->hasFocus() && editor->isChanged();
        if (typing == Typing::Keep && isTyped && record)
            continue;
        // The day of dated changes holds for every field until another record is shown.
        if (!editor->column().field && record)
            continue;
        editor->showValue(record ? &*record : nullptr);
        editor->clearFinding();
        if (!record)
            continue;
        if (const Draft *draft = draftOf(m_workspace.records(), m_record, editor->column().key)) {
            editor->showDraft(draft->text);
            editor->setFinding(draft->problem, Severity::Hard);
        }
        const TypedTexts unsaved = m_unsaved.value(m_record);
        if (const auto text = unsaved.constFind(editor->column().key); text != unsaved.cend()) {
            editor->showTyped(*text);
            editor->setFinding(notSavedYet(), Severity::Hard);
        }
    }
    if (record)
        showFindings();
    updateFooter();
    emit recordShown();
}

std::vector<Record> RecordForm::shownRecords() const
{
    const Records &records = m_workspace.records();
    const QDate today = m_workspace.today();
    std::vector<Record> shown;
    if (const auto record = records.find(m_kind, m_record))
        shown.push_back(*record);
    // A facility's form holds fields of what is in force for it as well.
    if (m_kind == EntityKind::Facility) {
        const auto *state = currentState(records, {m_record}, today);
        const auto *placement = currentPlacement(records, {m_record}, today);
        const auto *enterprise = state ? records.find(state->enterprise) : nullptr;
        if (state)
            shown.emplace_back(*state);
        if (placement)
            shown.emplace_back(*placement);
        if (enterprise)
            shown.emplace_back(*enterprise);
    }
    return shown;
}

Issues RecordForm::findings() const
{
    ChangeSet touched;
    for (const Record &record : shownRecords())
        touched.edit(record, record);
    return checkRules(m_workspace.records(), touched, m_workspace.today());
}

void RecordForm::showFindings()
{
    for (const Issue &issue : findings()) {
        FieldEditor *editor = editorOfIssue(issue);
        if (editor && editor->finding().isEmpty())
            editor->setFinding(issue.message, issue.severity);
    }
    const Records &records = m_workspace.records();
    for (const Record &record : shownRecords()) {
        for (FieldEditor *editor : m_editors) {
            const SheetColumn &column = editor->column();
            if (!column.field || column.entity != record.kind() || !editor->finding().isEmpty())
                continue;
            if (const auto *confirmed = confirmationOf(records, record, *column.field))
                editor->setConfirmed(confirmationText(*confirmed));
        }
    }
}

void RecordForm::confirm(const FieldEditor &editor)
{
    Issues issues = findings();
    std::erase_if(issues, [&](const Issue &issue) { return editorOfIssue(issue) != &editor; });
    m_workspace.askToConfirm(doubtsIn(issues));
}

bool RecordForm::mayEdit(const SheetColumn &column) const
{
    // The day from which a change holds goes with what changes then.
    return column.field ? m_workspace.mayEdit(*column.field, column.entity)
                        : m_workspace.mayAdd(column.entity);
}

bool RecordForm::mayEditAny() const
{
    return std::ranges::any_of(
        m_editors, [this](const FieldEditor *editor) { return mayEdit(editor->column()); });
}

void RecordForm::startNew(const TypedTexts &given)
{
    if (!m_workspace.mayAdd(m_kind)) {
        if (!m_workspace.isReadOnly()) {
            m_workspace.guard().tell(
                {.text = QCoreApplication::translate("Form", "“%1” is kept by the department: a "
                                                             "unit adds none.")
                             .arg(entityLabel(entityInfo(m_kind)))});
        }
        return;
    }
    finishTyping();
    leaveBegun();
    const auto left = std::ranges::find_if(
        m_left, [&given](const BegunRecord &begun) { return begun.beganWith(given); });
    m_isContinued = left != m_left.end();
    m_isNew = true;
    m_record = {};
    m_from = given;
    m_given = m_isContinued ? left->typed : given;
    if (m_isContinued)
        m_left.erase(left);
    m_addedWithIt.clear();
    m_refusal.clear();
    m_scroll->verticalScrollBar()->setValue(0);
    for (FieldEditor *editor : m_editors) {
        editor->setEnabled(true);
        editor->showValue(nullptr);
        editor->clearFinding();
        const auto text = m_given.constFind(editor->column().key);
        if (text != m_given.cend())
            editor->showTyped(*text);
    }
    m_start = typedTexts();
    if (m_isContinued)
        checkTyped();
    else
        updateFooter();
    emit recordShown();
    // What is given need not be typed.
    const auto empty = std::ranges::find_if(
        m_editors, [](const FieldEditor *editor) { return editor->typed().trimmed().isEmpty(); });
    focusField(empty == m_editors.end() ? QString() : (*empty)->column().key);
}

bool RecordForm::hasBegun() const
{
    return m_isNew && (m_isContinued || typedTexts() != m_start);
}

void RecordForm::leaveNew()
{
    const bool isKept = hasBegun();
    showRecord({});
    emit newAbandoned();
    if (isKept) {
        m_workspace.guard().tell(
            {.kind = Notice::Kind::Done,
             .text =
                 QCoreApplication::translate(
                     "Form", "What you typed of the new “%1” is kept: begin it again from the same "
                             "place to go on.")
                     .arg(entityLabel(entityInfo(m_kind)))});
    }
}

void RecordForm::leaveBegun()
{
    if (hasBegun())
        m_left.push_back({.from = m_from, .typed = typedTexts()});
}

void RecordForm::focusField(const QString &key)
{
    FieldEditor *editor = key.isEmpty() ? nullptr : editorOf(key);
    if (!editor && !m_editors.empty())
        editor = m_editors.front();
    if (!editor)
        return;
    editor->control()->setFocus(Qt::ShortcutFocusReason);
    bringIntoView(*editor);
}

void RecordForm::finishTyping()
{
    for (FieldEditor *editor : m_editors) {
        if (editor->isAncestorOf(focusWidget()) || isUnsaved(*editor))
            save(editor);
    }
    saveAgain();
}

bool RecordForm::hasUnsaved() const
{
    return !m_unsaved.isEmpty() ||
           std::ranges::any_of(m_editors,
                               [this](const FieldEditor *editor) { return isUnsaved(*editor); });
}

void RecordForm::saveAgain()
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    const auto waiting = m_unsaved;
    for (const auto &[id, texts] : waiting.asKeyValueRange()) {
        const auto record = m_workspace.records().find(m_kind, id);
        if (!record || !saveTyped(m_workspace, *record, texts).couldNotSave)
            m_unsaved.remove(id);
    }
    m_isSaving = false;
    if (m_unsaved.size() < waiting.size() && !m_isNew)
        refresh();
}

void RecordForm::forgetUnsaved(QUuid record, const QString &key)
{
    const auto texts = m_unsaved.find(record);
    if (texts == m_unsaved.end())
        return;
    texts->remove(key);
    if (texts->isEmpty() || (changeDateEditor() && texts->keys() == QStringList{changeDateKey}))
        m_unsaved.erase(texts);
}

bool RecordForm::isUnsaved(const FieldEditor &editor) const
{
    // The day of a change is no field of the record, and a new record is not begun yet.
    if (m_isNew || !editor.isChanged() || !editor.column().field)
        return false;
    const Draft *draft = draftOf(m_workspace.records(), m_record, editor.column().key);
    return !draft || draft->text != editor.typed();
}

void RecordForm::save(FieldEditor *editor)
{
    if (m_isSaving)
        return;
    if (m_isNew) {
        checkTyped(editor);
        return;
    }
    const auto record = m_workspace.records().find(m_kind, m_record);
    const bool hadDraft = draftOf(m_workspace.records(), m_record, editor->column().key);
    if (!editor->isChanged())
        forgetUnsaved(m_record, editor->column().key);
    if (!record || (!editor->isChanged() && !hadDraft))
        return;
    if (hadDraft && editor->finding().size() > 0 &&
        draftOf(m_workspace.records(), m_record, editor->column().key)->text == editor->typed())
        return;
    TypedTexts texts{{editor->column().key, editor->typed()}};
    // A dated change takes its day from the field beside it.
    if (FieldEditor *from = changeDateEditor(); from && from != editor) {
        if (!from->typed().isEmpty())
            texts.insert(changeDateKey, from->typed());
    } else if (from) {
        return;
    }
    m_isSaving = true;
    const TypedOutcome outcome = saveTyped(m_workspace, *record, texts);
    m_isSaving = false;
    if (outcome.couldNotSave) {
        m_unsaved[m_record].insert(texts);
        const auto why = std::ranges::find(outcome.issues, Severity::Hard, &Issue::severity);
        editor->setFinding(why == outcome.issues.end() ? notSavedYet() : why->message,
                           Severity::Hard);
        return;
    }
    forgetUnsaved(m_record, editor->column().key);
    if (outcome.isSaved) {
        // The field may still have the keyboard; what was typed into it is what is stored now.
        const auto saved = m_workspace.records().find(m_kind, m_record);
        editor->showValue(saved ? &*saved : nullptr);
        refresh();
        return;
    }
    // Where a draft was refused as well, the text stays as typed.
    if (const Draft *draft = draftOf(m_workspace.records(), m_record, editor->column().key);
        draft && draft->text == editor->typed())
        editor->showDraft(draft->text);
    for (const Issue &issue : outcome.issues) {
        if (issue.severity == Severity::Hard) {
            editor->setFinding(issue.message, Severity::Hard);
            bringIntoView(*editor);
            break;
        }
    }
    updateFooter();
}

void RecordForm::bringIntoView(FieldEditor &editor)
{
    // Once the words below the field have their place.
    QTimer::singleShot(0, this, [this, shown = QPointer(&editor)] {
        if (shown)
            m_scroll->ensureWidgetVisible(shown, 0, 8);
    });
}

void RecordForm::checkTyped(const FieldEditor *left)
{
    const NewRecordCheck check = checkNew(m_workspace, m_kind, typedTexts());
    for (FieldEditor *editor : m_editors) {
        // What was told before is told again or taken back; empty fields may yet be come to.
        const bool wasTold = !editor->finding().isEmpty();
        if (!wasTold && editor->typed().trimmed().isEmpty())
            continue;
        const auto issue = std::ranges::find_if(check.issues, [&](const Issue &one) {
            return one.severity == Severity::Hard && editorOfIssue(one) == editor;
        });
        if (issue != check.issues.end()) {
            editor->setFinding(issue->message, Severity::Hard);
            if (editor == left)
                bringIntoView(*editor);
        } else {
            editor->clearFinding();
        }
    }
    m_addedWithIt = check.addedWithIt;
    // What is said at no field stands below all of them.
    const auto untold = std::ranges::find_if(check.issues, [this](const Issue &issue) {
        const FieldEditor *editor = editorOfIssue(issue);
        return issue.severity == Severity::Hard && (!editor || editor->finding().isEmpty());
    });
    m_refusal = untold == check.issues.end() ? QString() : untold->message;
    updateFooter();
}

TypedTexts RecordForm::typedTexts() const
{
    TypedTexts texts = m_given;
    for (const FieldEditor *editor : m_editors)
        texts.insert(editor->column().key, editor->typed());
    return texts;
}

void RecordForm::addNew()
{
    m_isSaving = true;
    const TypedOutcome outcome = addTyped(m_workspace, m_kind, typedTexts());
    m_isSaving = false;
    for (FieldEditor *editor : m_editors)
        editor->clearFinding();
    if (outcome.isSaved) {
        m_isNew = false;
        m_given.clear();
        m_record = outcome.id;
        m_scroll->verticalScrollBar()->setValue(0);
        refresh();
        // The form may be closed now, and with it the findings at its fields.
        if (!outcome.issues.empty())
            m_workspace.tellFindings(outcome.issues);
        emit added(outcome.id);
        return;
    }
    QStringList elsewhere;
    for (const Issue &issue : outcome.issues) {
        if (issue.severity != Severity::Hard)
            continue;
        if (FieldEditor *editor = editorOfIssue(issue)) {
            editor->setFinding(issue.message, Severity::Hard);
        } else {
            elsewhere += issue.message;
        }
    }
    updateFooter();
    const auto first = std::ranges::find_if(
        m_editors, [](const FieldEditor *editor) { return !editor->finding().isEmpty(); });
    if (first != m_editors.end())
        focusField((*first)->column().key);
    if (!elsewhere.isEmpty())
        m_workspace.guard().tell({.text = elsewhere.join(u' ')});
}

void RecordForm::updateFooter()
{
    m_add->setVisible(m_isNew);
    m_abandon->setVisible(m_isNew);
    if (!m_isNew) {
        if (m_record.isNull())
            m_footer->setText(
                !m_workspace.mayAdd(m_kind)
                    ? QCoreApplication::translate("Form", "Choose a row to see it here")
                    : QCoreApplication::translate("Form",
                                                  "Choose a row to change it here, or add one"));
        else if (m_workspace.isReadOnly())
            m_footer->setText(QCoreApplication::translate("Form", "Can only be read"));
        else if (!mayEditAny())
            m_footer->setText(
                QCoreApplication::translate("Form", "Kept by the department: can only be read"));
        else
            m_footer->setText(QCoreApplication::translate("Form", "Saved when you leave a field"));
        return;
    }
    const TypedTexts texts = typedTexts();
    QStringList wrong;
    for (const FieldEditor *editor : m_editors) {
        if (!editor->finding().isEmpty())
            wrong += editor->column().title();
    }
    if (!wrong.isEmpty()) {
        m_footer->setText(
            QCoreApplication::translate("Form", "To be corrected: %1").arg(wrong.join(u", "_s)));
        return;
    }
    QStringList missing;
    for (const SheetColumn &column : columnsOf(m_kind)) {
        if (isMissing(column, texts))
            missing += column.title();
    }
    if (!missing.isEmpty()) {
        m_footer->setText(
            QCoreApplication::translate("Form", "Still needed: %1").arg(missing.join(u", "_s)));
    } else if (!m_refusal.isEmpty()) {
        m_footer->setText(m_refusal);
    } else if (!m_addedWithIt.isEmpty()) {
        m_footer->setText(QCoreApplication::translate("Form", "Ready to be added, with it: %1")
                              .arg(m_addedWithIt.join(u", "_s)));
    } else {
        m_footer->setText(QCoreApplication::translate("Form", "Ready to be added"));
    }
}

QVariantMap RecordForm::newState() const
{
    return hasBegun() ? BegunRecord{.from = m_from, .typed = typedTexts()}.state() : QVariantMap();
}

void RecordForm::restoreNew(const QVariantMap &state)
{
    m_left.push_back(BegunRecord::ofState(state));
    startNew(TypedTexts(m_left.back().from));
}

QVariantMap RecordForm::leftState() const
{
    return m_left.empty() ? QVariantMap() : m_left.back().state();
}

void RecordForm::restoreLeft(const QVariantMap &state)
{
    if (!state.isEmpty())
        m_left.push_back(BegunRecord::ofState(state));
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    // A dialog closes by itself.
    if (event->key() == Qt::Key_Escape && m_isNew && !qobject_cast<QDialog *>(window())) {
        leaveNew();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_isNew) {
        for (FieldEditor *editor : m_editors) {
            if (!editor->isAncestorOf(focusWidget()) ||
                (!editor->isChanged() &&
                 !draftOf(m_workspace.records(), m_record, editor->column().key)))
                continue;
            const auto record = m_workspace.records().find(m_kind, m_record);
            editor->showValue(record ? &*record : nullptr);
            forgetUnsaved(m_record, editor->column().key);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    // A field that is left as it was does not say that it is done.
    if (event->type() == QEvent::FocusOut && !m_unsaved.isEmpty())
        QTimer::singleShot(0, this, &RecordForm::saveAgain);
    if (event->type() != QEvent::ContextMenu || m_record.isNull())
        return QWidget::eventFilter(watched, event);
    // The menu of a text of several lines is asked of its viewport.
    const auto editor = std::ranges::find_if(m_editors, [watched](const FieldEditor *one) {
        return one->control() == watched || one->control() == watched->parent();
    });
    if (editor == m_editors.end())
        return QWidget::eventFilter(watched, event);
    QMenu *menu = nullptr;
    if (auto *line = qobject_cast<QLineEdit *>((*editor)->control()))
        menu = line->createStandardContextMenu();
    else if (auto *text = qobject_cast<QPlainTextEdit *>((*editor)->control()))
        menu = text->createStandardContextMenu();
    else
        menu = new QMenu;
    menu->addSeparator();
    QAction *history =
        menu->addAction(QCoreApplication::translate("Form", "What this field held before…"));
    history->setObjectName(u"field_history"_s);
    connect(history, &QAction::triggered, this, [this, key = (*editor)->column().key] {
        m_workspace.askHistory({m_kind, m_record, key});
    });
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
    return true;
}

} // namespace sxsh
