// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace sxsh {

class DateField;
class RecordPicker;

/// Asks a reporting unit about a value: which unit, which record and field of it, what, and until
/// when. The question is saved as one that is not sent yet.
class QuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new question about the place, or about a record that is chosen here where there is none.
    QuestionDialog(Workspace &workspace, const std::optional<Place> &about, QWidget *parent);
    /// A question that was not sent yet, to be put otherwise.
    QuestionDialog(Workspace &workspace, const Query &query, QWidget *parent);

    /// The identity of the question, which is in the plan once the dialog is accepted.
    QUuid asked() const { return m_query.id; }

private:
    void build();
    void addRecordRow(class QFormLayout &form);
    /// The record that is asked about; none while none is chosen.
    std::optional<Record> record() const;
    void showRecord(const std::optional<Place> &about);
    void recordChanged();
    void fillFields();
    void update();
    Query query() const;
    void ask();

    Workspace &m_workspace;
    Query m_query; ///< as it was, or the beginnings of a new one
    std::optional<Place> m_about;
    QComboBox *m_kind = nullptr; ///< none where the record is given
    QStackedWidget *m_records = nullptr;
    RecordPicker *m_unit;
    QComboBox *m_field;
    QLabel *m_value;
    QPlainTextEdit *m_question;
    DateField *m_due;
    QLabel *m_problem;
    QPushButton *m_accept;
};

/// Puts an entry into the menu of a row that asks its unit about the record; none in a working copy
/// or a file that is only read.
void offerQuestion(QMenu &menu, Workspace &workspace, const Place &about, QWidget *parent);

} // namespace sxsh
