// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "ui/forms/typededit.h"
#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"

#include <QtCore/QHash>
#include <QtCore/QVariantMap>

class QStackedWidget;

namespace sxsh {

class RecordForm;

/// The forms of what a facility's consumption rests on (products, measures, baselines and their
/// adjustments), one of them at a time and each made when it is first needed.
class FacilityForms final : public Panel
{
    Q_OBJECT

public:
    explicit FacilityForms(Workspace &workspace, QWidget *parent = nullptr);

    /// True from when a form is opened until it is closed, also while the page is not seen.
    bool isOpen() const { return m_isOpen; }
    /// Opens the form of the record, at the field; nothing where the record is gone.
    void showRecord(EntityKind kind, QUuid record, const QString &field = {});
    /// Opens the form of a new record, with what is known of it already, by field.
    void startNew(EntityKind kind, const TypedTexts &known, const QString &field = {});
    void close();
    void finishTyping();
    /// The new record that is being typed; empty without one.
    QVariantMap state() const;
    /// Opens a new record again with what had been typed; nothing for an empty state.
    void restore(const QVariantMap &state);

signals:
    void openedOrClosed();
    void added(sxsh::EntityKind kind, const QUuid &record);

private:
    RecordForm &formOf(EntityKind kind);
    void open(RecordForm &form, const QString &title);

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    QHash<int, RecordForm *> m_forms; ///< by entity
    bool m_isOpen = false;
};

} // namespace sxsh
