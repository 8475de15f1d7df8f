// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace sxsh {

/// The form of one record in a window of its own: a record that is there is saved field by field, a
/// new one when all that it needs has been typed.
class RecordDialog final : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(Workspace &workspace, EntityKind kind, std::vector<FormGroup> groups,
                 QWidget *parent = nullptr);

    RecordForm &form() { return *m_form; }
    /// Shows the record, with the keyboard in the field.
    void showRecord(QUuid id, const QString &field = {});
    /// Asks for a new record; what is given need not be among the fields of the form.
    void startNew(const TypedTexts &given);

    void done(int result) override;

private:
    Workspace &m_workspace;
    QLabel *m_title;
    RecordForm *m_form;
    QPushButton *m_close;
};

} // namespace sxsh
