// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/querypanel.h"

#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "core/exchange/queriedplace.h"
#include "core/exchange/querychanges.h"
#include "core/model/caption.h"
#include "ui/frame/linkbutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QLabel *words(QVBoxLayout &layout, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
    return label;
}

void heading(QVBoxLayout &layout, const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(labelRole);
    layout.addWidget(label);
}

} // namespace

QueryPanel::QueryPanel(Workspace &workspace, QWidget *parent)
    : Panel({}, parent), m_workspace(workspace), m_record(new LinkButton({})), m_answered(nullptr),
      m_answer(nullptr), m_actions(new QWidget)
{
    const bool isCopy = workspace.session().workingCopy().has_value();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::formRowGap);
    heading(*layout, QCoreApplication::translate("Queries", "Record"));
    m_record->setObjectName(u"query_record"_s);
    m_record->setToolTip(QCoreApplication::translate(
        "Queries", "Shows the record where it is looked at and mended"));
    layout->addWidget(m_record, 0, Qt::AlignLeft);
    m_place = words(*layout, u"query_place"_s);
    heading(*layout, QCoreApplication::translate("Queries", "Question"));
    m_question = words(*layout, u"query_question"_s);
    m_days = words(*layout, u"query_days"_s);
    m_days->setForegroundRole(labelRole);
    heading(*layout, QCoreApplication::translate("Queries", "Answer"));
    if (isCopy) {
        m_answer = new QPlainTextEdit;
        m_answer->setObjectName(u"query_answer"_s);
        m_answer->setAccessibleName(QCoreApplication::translate("Queries", "Answer"));
        m_answer->setTabChangesFocus(true);
        m_answer->setMinimumHeight(5 * fontMetrics().lineSpacing());
        m_answer->setPlaceholderText(QCoreApplication::translate(
            "Queries", "What you found; put the value itself right at the record"));
        m_answer->installEventFilter(this);
        layout->addWidget(m_answer, 1);
    } else {
        m_answered = words(*layout, u"query_answered"_s);
        layout->addStretch(1);
    }
    auto *buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::space2);
    if (isCopy) {
        auto *save = new QPushButton(QCoreApplication::translate("Queries", "Save the answer"));
        save->setObjectName(u"query_save"_s);
        save->setToolTip(QCoreApplication::translate("Queries", "Ctrl+Enter"));
        save->setEnabled(!workspace.isReadOnly());
        connect(save, &QPushButton::clicked, this, &QueryPanel::finishTyping);
        buttons->addWidget(save);
    } else {
        m_edit = addButton(*buttons, QCoreApplication::translate("Queries", "Change…"),
                           u"query_edit"_s, &QueryPanel::editAsked);
        m_remove = addButton(*buttons, QCoreApplication::translate("Queries", "Remove"),
                             u"query_remove"_s, &QueryPanel::removeAsked);
        m_close = addButton(*buttons, QCoreApplication::translate("Queries", "Close"),
                            u"query_close"_s, &QueryPanel::closeAsked);
        m_again = addButton(*buttons, QCoreApplication::translate("Queries", "Ask once more"),
                            u"query_again"_s, &QueryPanel::againAsked);
    }
    buttons->addStretch(1);
    layout->addWidget(m_actions);
    setPaddedContent(content);
    connect(m_record, &QAbstractButton::clicked, this, [this] {
        finishTyping();
        const Query *shown = query();
        const auto record =
            shown ? recordMeantBy(m_workspace.records(), Record(*shown)) : std::nullopt;
        const SheetColumn *column = shown ? queriedColumn(*shown) : nullptr;
        if (record)
            m_workspace.open({record->kind(), record->id(), column ? column->key : QString()});
    });
    update();
}

QPushButton *QueryPanel::addButton(QHBoxLayout &row, const QString &text, const QString &name,
                                   void (QueryPanel::*asked)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, asked);
    row.addWidget(button);
    return button;
}

const Query *QueryPanel::query() const
{
    return m_workspace.records().find(Ref<Query>{m_query});
}

void QueryPanel::show(QUuid query)
{
    if (query == m_query) {
        update();
        return;
    }
    finishTyping();
    if (m_answer && m_answer->document()->isModified())
        m_unsaved.insert(m_query, m_answer->toPlainText());
    if (m_answer)
        m_answer->document()->setModified(false);
    m_query = query;
    update();
    if (const auto left = m_unsaved.find(query); left != m_unsaved.end()) {
        m_answer->setPlainText(*left);
        m_answer->document()->setModified(true);
        m_unsaved.erase(left);
    }
}

void QueryPanel::update()
{
    const Records &records = m_workspace.records();
    const Query *shown = query();
    setVisible(shown);
    if (!shown)
        return;
    const AdminUnit *unit = records.find(shown->unit);
    setTitle(m_answer ? QCoreApplication::translate("Queries", "Question no. %1").arg(shown->number)
                      : QCoreApplication::translate("Queries", "Question no. %1 to %2")
                            .arg(QString::number(shown->number), unit ? unit->name : QString()));
    m_record->setText(queriedRecordText(records, *shown));
    m_record->setEnabled(recordMeantBy(records, Record(*shown)).has_value());
    const QString value =
        queriedValueText(records, *shown, m_workspace.language(), m_workspace.today());
    const QString field = queriedFieldText(*shown);
    m_place->setText(field.isEmpty() ? QString()
                                     : field + u": "_s + (value.isEmpty() ? u"–"_s : value));
    m_place->setVisible(!field.isEmpty());
    m_question->setText(shown->question);
    const auto day = [this](QDate date) { return dateText(date, m_workspace.language()); };
    QStringList days{
        QCoreApplication::translate("Queries", "Asked on %1").arg(day(shown->askedOn))};
    if (shown->due)
        days += QCoreApplication::translate("Queries", "answer due %1").arg(day(*shown->due));
    days += choiceLabel(shown->state);
    m_days->setText(days.join(u" · "_s));
    const bool isWritable = !m_workspace.isReadOnly();
    if (m_answer) {
        const bool isOpen = shown->state != QueryState::Closed;
        m_answer->setReadOnly(!isWritable || !isOpen);
        // What is being typed stays while something else changes.
        if (!m_answer->document()->isModified()) {
            m_answer->setPlainText(shown->answer);
            m_answer->document()->setModified(false);
        }
        m_actions->setVisible(isWritable && isOpen);
        return;
    }
    m_answered->setText(shown->answer.isEmpty() ? u"–"_s : shown->answer);
    const bool isUnsent = shown->state == QueryState::Open;
    m_edit->setVisible(isUnsent);
    m_remove->setVisible(isUnsent);
    m_close->setVisible(shown->state != QueryState::Closed && !isUnsent);
    m_again->setVisible(shown->state == QueryState::Closed || shown->state == QueryState::Answered);
    m_actions->setEnabled(isWritable);
}

void QueryPanel::focusAnswer()
{
    if (m_answer && query())
        m_answer->setFocus();
    else
        m_record->setFocus();
}

void QueryPanel::finishTyping()
{
    if (!m_answer || !m_answer->document()->isModified())
        return;
    const Query *shown = query();
    const QString text = nfc(m_answer->toPlainText().trimmed());
    if (!shown || text == shown->answer) {
        m_answer->document()->setModified(false);
        return;
    }
    // The text stays in the field where the file does not take it.
    m_answer->document()->setModified(false);
    if (!m_workspace.apply(answering(*shown, text)))
        m_answer->document()->setModified(true);
}

bool QueryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answer && event->type() == QEvent::FocusOut)
        finishTyping();
    if (watched == m_answer && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            finishTyping();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace sxsh
