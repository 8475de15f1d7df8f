// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdraft.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace sxsh {

class FindingLabel;

/// The words of one report, paragraph by paragraph, to be put otherwise for this report alone. A
/// figure in braces stays live until the report is frozen.
class WordingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins at that place, if there is one. Throws Error where the report cannot be drawn up.
    WordingDialog(Workspace &workspace, const ReportRequest &request, const QString &place,
                  QWidget *parent = nullptr);

    /// Saves what was typed, in one step that undo takes back; false where it could not be saved.
    bool save();

private:
    QWidget *makePlaces();
    QWidget *makeEditor();
    void fillPlaces(const QString &chosen);
    void choose(int row);
    void typed();
    void tryWords();
    void insertText();
    void takeTemplate();
    const WordingPlace *chosenPlace() const;
    /// What is printed, of a paragraph in one line.
    static QString lineOf(const WordingPlace &place);

    Workspace &m_workspace;
    const ReportRequest m_request;
    const ReportDraft m_draft;
    QHash<QString, QString> m_wordings; ///< as they are typed
    std::vector<WordingPlace> m_places;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_original;
    QPlainTextEdit *m_text;
    QLabel *m_printed;
    FindingLabel *m_problem;
    QListWidget *m_texts;
    QPushButton *m_back;
    QPushButton *m_save;
    QTimer *m_pause;
    bool m_isFilling = false;
};

} // namespace sxsh
