// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bulkedit.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sxsh {

class DateField;
class FieldEditor;

/// What typing one thing for many records comes to, in words: how many change, how many have it
/// already, who is refused and why.
QString bulkEditText(const BulkEdit &edit);

/// One value typed into one column of many records, as one step of undo; before anything is saved
/// it says how many change and what is refused.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `keys` are the columns offered, of those that the entity has.
    BulkEditDialog(Workspace &workspace, EntityKind kind, std::vector<QUuid> ids,
                   const QStringList &keys, QWidget *parent = nullptr);
    ~BulkEditDialog() override;

    void chooseColumn(const QString &key);
    FieldEditor *editor() const { return m_editor; }

private:
    void showEditor();
    void preview();
    void apply();

    Workspace &m_workspace;
    EntityKind m_kind;
    std::vector<QUuid> m_ids;
    QComboBox *m_column;
    QVBoxLayout *m_room;
    QFormLayout *m_form;
    DateField *m_from; ///< of a change that holds from a day on
    FieldEditor *m_editor = nullptr;
    QLabel *m_outcome;
    QPushButton *m_apply;
    BulkEdit m_edit;
};

} // namespace sxsh
