// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/participantsdialog.h"

#include "core/base/numbertext.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtGui/QTextBlock>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

ParticipantsDialog::ParticipantsDialog(Workspace &workspace, Ref<Event> event, const QString &text,
                                       QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_event(event), m_text(new QPlainTextEdit),
      m_technical(new QCheckBox), m_outcome(new QLabel), m_problems(new QListWidget),
      m_apply(new QPushButton)
{
    setObjectName(u"participants_dialog"_s);
    resize(640, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    auto *title = new QLabel(QCoreApplication::translate("Participants", "Who took part?"));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    setWindowTitle(title->text());
    layout->addWidget(title);
    auto *why = new QLabel(QCoreApplication::translate(
        "Participants",
        "Paste the lines of the attendance list: on each the code or name of a facility (or an "
        "organisation), the person, and an x for technical staff, in any order of columns. With "
        "its line of headings, positions and telephone numbers become notes."));
    why->setWordWrap(true);
    why->setForegroundRole(labelRole);
    layout->addWidget(why);
    m_text->setObjectName(u"participants_text"_s);
    m_text->setAccessibleName(
        QCoreApplication::translate("Participants", "Lines of the attendance list"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlainText(text);
    layout->addWidget(m_text, 3);
    m_technical->setText(
        QCoreApplication::translate("Participants", "All of them are technical staff"));
    m_technical->setObjectName(u"participants_technical"_s);
    layout->addWidget(m_technical);
    m_outcome->setObjectName(u"participants_outcome"_s);
    m_outcome->setWordWrap(true);
    layout->addWidget(m_outcome);
    m_problems->setObjectName(u"participants_problems"_s);
    m_problems->setAccessibleName(
        QCoreApplication::translate("Participants", "Lines that cannot be read"));
    m_problems->setWordWrap(true);
    layout->addWidget(m_problems, 2);
    m_apply->setObjectName(u"participants_apply"_s);
    m_apply->setAutoDefault(false);
    m_leave = addDialogButtons(*this, *layout, *m_apply);
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(150);
    connect(m_text, &QPlainTextEdit::textChanged, soon, qOverload<>(&QTimer::start));
    connect(soon, &QTimer::timeout, this, &ParticipantsDialog::preview);
    connect(m_technical, &QCheckBox::toggled, this, &ParticipantsDialog::preview);
    connect(m_problems, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const QTextBlock block =
            m_text->document()->findBlockByNumber(item->data(Qt::UserRole).toInt() - 1);
        QTextCursor cursor(block);
        cursor.select(QTextCursor::LineUnderCursor);
        m_text->setTextCursor(cursor);
        m_text->setFocus();
    });
    connect(m_apply, &QPushButton::clicked, this, &ParticipantsDialog::apply);
    preview();
}

void ParticipantsDialog::preview()
{
    m_list = readParticipants(m_workspace.records(), m_event, m_text->toPlainText(),
                              m_technical->isChecked(), m_workspace.today());
    const int good = m_list.read - m_list.refused;
    m_outcome->setText(
        m_list.read == 0
            ? QCoreApplication::translate("Participants", "No line names a participant yet.")
        : m_list.refused == 0
            ? QCoreApplication::translate("Participants", "All of %Ln lines can be read.", nullptr,
                                          m_list.read)
            : QCoreApplication::translate(
                  "Participants",
                  "%Ln of %1 lines can be read; the others stay out until they are "
                  "mended:",
                  nullptr, good)
                  .arg(numberText(ScaledNumber{m_list.read, 0}, m_workspace.language())));
    m_problems->clear();
    for (const Issue &issue : m_list.issues) {
        auto *item = new QListWidgetItem(QCoreApplication::translate("Participants", "Line %1: %2")
                                             .arg(issue.row)
                                             .arg(issue.message),
                                         m_problems);
        item->setData(Qt::UserRole, issue.row);
    }
    m_problems->setVisible(m_problems->count() > 0);
    m_apply->setText(
        QCoreApplication::translate("Participants", "Add %Ln participants", nullptr, good));
    m_apply->setEnabled(good > 0);
}

void ParticipantsDialog::apply()
{
    preview();
    if (m_list.set.changes.empty() || !m_workspace.applyUndoable(m_list.set))
        return;
    if (m_list.refused == 0) {
        accept();
        return;
    }
    const int added = m_list.read - m_list.refused;
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(m_list.left);
    }
    preview();
    // What was added stays.
    m_leave->setText(QCoreApplication::translate("Form", "Close"));
    m_outcome->setText(QCoreApplication::translate("Participants",
                                                   "%Ln participants are added. These lines are "
                                                   "left: mend them, or close.",
                                                   nullptr, added));
}

} // namespace sxsh
