// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetcolumn.h"
#include "ui/frame/workspace.h"
#include "ui/theme/stateshape.h"

#include <QtWidgets/QWidget>

namespace sxsh {

class FindingLabel;

/// The control for one field of a record, with what is wrong or doubtful said below it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    ~FieldEditor() override;
    /// What the officer sees as typed, read by the keys of columns as import does.
    virtual QString typed() const = 0;
    /// Shows the field of the record; without one, nothing.
    virtual void showValue(const Record *record) = 0;
    /// Shows a text that was typed earlier and is not what the record holds.
    virtual void showTyped(const QString &text) = 0;
    /// Shows a text that waits as a draft: it is not typed anew, and the field has nothing of its
    /// own to take back.
    void showDraft(const QString &text)
    {
        showTyped(text);
        rememberShown();
    }
    /// The control that takes the keyboard.
    virtual QWidget *control() const = 0;

    const SheetColumn &column() const { return m_column; }
    /// True where what is typed is not what was shown.
    bool isChanged() const { return typed() != m_shown; }
    void setFinding(const QString &message, Severity severity);
    void clearFinding();
    /// Says that the value was doubtful and is confirmed; no finding.
    void setConfirmed(const QString &text);
    QString finding() const;

signals:
    /// The officer is done with the field: it was left, or a choice was made.
    void left();
    /// The officer has a reason why the doubtful value is right.
    void confirmAsked();

protected:
    FieldEditor(Workspace &workspace, const SheetColumn &column);
    /// Puts the control into place; call once.
    void setControl(QWidget *control);
    void rememberShown() { m_shown = typed(); }

    Workspace &m_workspace;

private:
    void tell(const QString &text, StateShape shape, const char *problem);

    const SheetColumn &m_column;
    QString m_shown;
    QString m_message;
    FindingLabel *m_finding = nullptr;
    QWidget *m_confirm = nullptr;
};

/// The editor that fits the column, named after its key.
FieldEditor *makeFieldEditor(Workspace &workspace, const SheetColumn &column);

} // namespace sxsh
