// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/participantentry.h"

#include "core/base/foldedtext.h"
#include "ui/forms/findinglabel.h"
#include "ui/forms/recordpicker.h"
#include "ui/forms/typededit.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

ParticipantEntry::ParticipantEntry(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_facility(new RecordPicker(workspace, EntityKind::Facility)), m_person(new QLineEdit),
      m_technical(new QCheckBox), m_add(new QPushButton), m_problem(new FindingLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::formRowGap);
    m_facility->setObjectName(u"participant_facility"_s);
    m_facility->setPlaceholderText(
        QCoreApplication::translate("Participants", "Facility: code or part of its name"));
    m_facility->setAccessibleName(QCoreApplication::translate("Participants", "Facility"));
    layout->addWidget(m_facility);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_person->setObjectName(u"participant_person"_s);
    m_person->setPlaceholderText(QCoreApplication::translate("Participants", "Person"));
    m_person->setAccessibleName(m_person->placeholderText());
    m_person->setFixedHeight(metrics::fieldHeight);
    row->addWidget(m_person, 1);
    m_technical->setObjectName(u"participant_technical"_s);
    m_technical->setText(QCoreApplication::translate("Participants", "Technical staff"));
    row->addWidget(m_technical);
    m_add->setObjectName(u"participant_add"_s);
    m_add->setText(QCoreApplication::translate("Participants", "Add"));
    m_add->setToolTip(QCoreApplication::translate("Participants", "Add this participant (Enter)"));
    m_add->setFixedHeight(metrics::fieldHeight);
    m_add->setAutoDefault(false);
    row->addWidget(m_add);
    layout->addLayout(row);
    m_problem->setObjectName(u"participant_problem"_s);
    layout->addWidget(m_problem);
    connect(m_facility, &RecordPicker::pickedByOfficer, this, [this] {
        say({});
        m_person->setFocus();
    });
    connect(m_facility, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_facility, &QLineEdit::returnPressed, this, [this] {
        if (!m_facility->text().trimmed().isEmpty())
            m_person->setFocus();
    });
    connect(m_person, &QLineEdit::returnPressed, this, &ParticipantEntry::add);
    connect(m_add, &QPushButton::clicked, this, &ParticipantEntry::add);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_facility), m_person})
        field->installEventFilter(this);
    setTabOrder(m_facility, m_person);
    setTabOrder(m_person, m_technical);
    setTabOrder(m_technical, m_add);
    setEvent({});
}

void ParticipantEntry::setEvent(QUuid event)
{
    if (event != m_event) {
        keepTyped();
        m_event = event;
        show(m_waiting.take(event));
    }
    setEnabled(!event.isNull() && !m_workspace.isReadOnly());
}

void ParticipantEntry::keepTyped()
{
    const Typed typed{.facility = m_facility->typed(),
                      .person = m_person->text(),
                      .isTechnical = m_technical->isChecked(),
                      .problem = m_problem->text()};
    if (!typed.person.isEmpty() || (!typed.facility.isEmpty() && typed.facility != m_next))
        m_waiting.insert(m_event, typed);
}

void ParticipantEntry::show(const Typed &typed)
{
    m_next.clear();
    if (const QUuid picked = QUuid::fromString(typed.facility); !picked.isNull())
        m_facility->pick(picked);
    else
        m_facility->setText(typed.facility);
    m_person->setText(typed.person);
    m_technical->setChecked(typed.isTechnical);
    say(typed.problem);
}

void ParticipantEntry::focusFirst()
{
    m_facility->setFocus(Qt::ShortcutFocusReason);
}

bool ParticipantEntry::eventFilter(QObject *watched, QEvent *event)
{
    // Several lines are a list, which a field of one line would run together.
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) &&
        QGuiApplication::clipboard()->text().trimmed().contains(u'\n')) {
        emit listPasted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ParticipantEntry::say(const QString &problem)
{
    m_problem->say(problem);
    m_facility->setProperty("problem", problem.isEmpty() ? u""_s : u"hard"_s);
    m_facility->setAccessibleDescription(problem);
    m_facility->update();
}

void ParticipantEntry::add()
{
    if (m_facility->text().trimmed().isEmpty()) {
        say(QCoreApplication::translate("Participants",
                                        "Say which facility the person came from."));
        m_facility->setFocus();
        return;
    }
    const TypedOutcome outcome =
        addTyped(m_workspace, EntityKind::Participation,
                 {{u"event"_s, m_event.toString(QUuid::WithoutBraces)},
                  {u"facility_code"_s, nfc(m_facility->typed())},
                  {u"person"_s, nfc(m_person->text())},
                  {u"technical"_s, m_technical->isChecked() ? u"yes"_s : u"no"_s}});
    if (!outcome.isSaved) {
        if (!outcome.couldNotSave)
            say(issuesText(outcome.issues));
        m_facility->setFocus();
        m_facility->selectAll();
        return;
    }
    say({});
    m_person->clear();
    m_next = m_facility->typed();
    // Colleagues of one facility follow each other on the list; typing replaces it.
    m_facility->setFocus();
    m_facility->selectAll();
    emit added(outcome.id);
}

} // namespace sxsh
