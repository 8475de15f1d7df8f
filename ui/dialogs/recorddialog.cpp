// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recorddialog.h"

#include "core/model/caption.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(Workspace &workspace, EntityKind kind, std::vector<FormGroup> groups,
                           QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_title(new QLabel),
      m_form(new RecordForm(workspace, kind, std::move(groups))), m_close(new QPushButton)
{
    setObjectName(u"record_dialog"_s);
    setMinimumWidth(metrics::dialogWidth);
    setMinimumHeight(360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 16, 8, 16);
    layout->setSpacing(8);
    m_title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_title->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_form, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->addStretch();
    m_close->setText(QCoreApplication::translate("Form", "Close"));
    m_close->setObjectName(u"record_close"_s);
    m_close->setAutoDefault(false);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form, &RecordForm::added, this, &QDialog::accept);
    connect(m_form, &RecordForm::newAbandoned, this, &QDialog::reject);
}

void RecordDialog::showRecord(QUuid id, const QString &field)
{
    const Records &records = m_workspace.records();
    const auto record = records.find(m_form->kind(), id);
    const Facility *owner = record ? records.find(Ref<Facility>{record->owner()}) : nullptr;
    // What is part of a facility goes by the facility: its own key is made of codes.
    const QString of = owner    ? caption(records, *owner)
                       : record ? caption(records, *record)
                                : QString();
    m_title->setText(u"%1 – %2"_s.arg(entityLabel(entityInfo(m_form->kind())), of));
    setWindowTitle(m_title->text());
    m_close->show();
    m_form->showRecord(id);
    m_form->focusField(field);
}

void RecordDialog::startNew(const TypedTexts &given)
{
    m_title->setText(QCoreApplication::translate("Form", "New: %1")
                         .arg(entityLabel(entityInfo(m_form->kind()))));
    setWindowTitle(m_title->text());
    m_close->hide();
    m_form->startNew(given);
}

void RecordDialog::done(int result)
{
    m_form->finishTyping();
    if (m_form->isNew()) {
        const QSignalBlocker quiet(m_form);
        m_form->leaveNew();
    }
    QDialog::done(result);
}

} // namespace sxsh
