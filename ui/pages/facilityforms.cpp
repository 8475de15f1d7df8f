// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilityforms.h"

#include "core/model/caption.h"
#include "ui/forms/recordform.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QStackedWidget>

namespace sxsh {

using namespace Qt::StringLiterals;

FacilityForms::FacilityForms(Workspace &workspace, QWidget *parent)
    : Panel({}, parent), m_workspace(workspace), m_stack(new QStackedWidget)
{
    setObjectName(u"consumption_form"_s);
    setContent(m_stack);
    connect(addLink(QCoreApplication::translate("Consumption", "Close")), &QAbstractButton::clicked,
            this, &FacilityForms::close);
}

RecordForm &FacilityForms::formOf(EntityKind kind)
{
    RecordForm *&form = m_forms[static_cast<int>(kind)];
    if (!form) {
        form = new RecordForm(m_workspace, kind);
        form->setObjectName(u"form_"_s + QString(entityInfo(kind).keyText()));
        m_stack->addWidget(form);
        connect(form, &RecordForm::newAbandoned, this, &FacilityForms::close);
        connect(form, &RecordForm::added, this, [this, kind](QUuid record) {
            close();
            emit added(kind, record);
        });
    }
    return *form;
}

void FacilityForms::open(RecordForm &form, const QString &title)
{
    m_stack->setCurrentWidget(&form);
    setTitle(title);
    m_isOpen = true;
    emit openedOrClosed();
}

void FacilityForms::showRecord(EntityKind kind, QUuid record, const QString &field)
{
    const Records &records = m_workspace.records();
    const auto shown = records.find(kind, record);
    if (!shown)
        return;
    RecordForm &form = formOf(kind);
    open(form, caption(records, *shown));
    form.showRecord(record);
    form.focusField(field);
}

void FacilityForms::startNew(EntityKind kind, const TypedTexts &known, const QString &field)
{
    RecordForm &form = formOf(kind);
    open(form,
         QCoreApplication::translate("Consumption", "New: %1").arg(entityLabel(entityInfo(kind))));
    form.startNew(known);
    if (!field.isEmpty())
        form.focusField(field);
}

void FacilityForms::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    emit openedOrClosed();
}

void FacilityForms::finishTyping()
{
    for (RecordForm *form : m_forms)
        form->finishTyping();
}

QVariantMap FacilityForms::state() const
{
    for (auto form = m_forms.cbegin(); form != m_forms.cend(); ++form) {
        const QVariantMap typed = (*form)->newState();
        if (m_isOpen && m_stack->currentWidget() == *form && !typed.isEmpty())
            return {{u"form"_s, form.key()}, {u"new"_s, typed}};
    }
    return {};
}

void FacilityForms::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    const auto kind = static_cast<EntityKind>(state.value(u"form"_s).toInt());
    startNew(kind, {});
    formOf(kind).restoreNew(state.value(u"new"_s).toMap());
}

} // namespace sxsh
