// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "ui/pages/page.h"

#include <QtCore/QSet>
#include <chrono>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace sxsh {

class ElidedLabel;
class ImportColumns;
class ImportFindings;
class ImportRows;
class Panel;
class RecordPicker;

/// Takes rows of a spreadsheet, a text table or a Word document into the plan: what its columns
/// become, what each row would do, and then the rows as one edit.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Workspace &workspace);

    /// Shows what the file would do; false where it cannot be read, which has been told.
    bool openFile(const QString &path);
    /// How long work goes on before it shows how far it is.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// What the rows would do as things are chosen now.
    const ImportDraft &draft() const { return m_draft; }

    TablePanel *mainTable() const override;
    QWidget *firstFocus() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void dayChanged() override {}
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool hasFile() const { return !m_file.sheets.empty(); }
    QWidget *makeChoices();
    QWidget *makePreview();

    void chooseFile();
    void fillSheets();
    /// Guesses what the rows of the chosen sheet are.
    void guess();
    /// Finds the header of the chosen entity, in the row where one is given.
    void findHeader(std::optional<int> row);
    void showHeader(const HeaderMatch &match);
    EntityKind kind() const;
    /// Knows what headings mean, with what was remembered for the sender.
    ColumnMatcher matcher() const;
    /// Reads the headings again as those of this sender.
    void chooseSender();
    /// Says where a spreadsheet that was issued to a unit is taken in.
    void tellIfIssued(const QString &path);
    void readRows();
    bool readDraft();
    QString notRead() const;
    void showDraft();
    void showFindings();
    QString whyNotAll() const;
    void take();

    ColumnNames m_names;
    FileOutline m_file;
    ImportPlan m_plan;
    ImportDraft m_draft;
    std::vector<UnreadSheet> m_unread; ///< besides the sheet that is chosen
    QSet<int> m_takenSheets;           ///< of the file
    std::chrono::milliseconds m_patience{500};
    QString m_senderCode;        ///< empty: anybody
    bool m_couldNotRead = false; ///< the file chosen last, which has been told
    bool m_isTaking = false;
    bool m_isReading = false; ///< the bar that shows how far lets events through
    bool m_isStale = false;   ///< something changed meanwhile

    QStackedWidget *m_stack;
    QAbstractButton *m_first;
    QAbstractButton *m_another;
    Panel *m_filePanel;
    QComboBox *m_sheet;
    QSpinBox *m_headerRow;
    QComboBox *m_entity;
    RecordPicker *m_sender;
    ImportColumns *m_columns;
    QCheckBox *m_remember;
    ImportFindings *m_findings;
    ImportRows *m_rows;
    ElidedLabel *m_why;
    QAbstractButton *m_takeGood;
    QAbstractButton *m_takeAll;
};

} // namespace sxsh
