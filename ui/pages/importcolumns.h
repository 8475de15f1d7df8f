// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>
#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sxsh {

class RecordPicker;
class StateLabel;
class Workspace;

/// The columns of a file with what each becomes, and a field for each value that no column gives.
class ImportColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportColumns() override;

    /// Shows the headings with what they are taken for; what was chosen for others is forgotten.
    void setHeader(const SheetOutline &sheet, const ImportPlan &plan, const HeaderMatch &match);
    /// Puts the fields, which are made anew with each header, after this one in the order of Tab.
    void orderTabsAfter(QWidget *before);
    /// The plan with what the officer chose and typed.
    ImportPlan plan() const;
    /// Columns that are not surely what they are taken for, or not known, and not chosen yet.
    int doubtful() const;

    /// What the officer chose and typed, for the same header.
    QVariantMap choices() const;
    void setChoices(const QVariantMap &choices);

signals:
    void changed();

private:
    struct Line {
        std::size_t position = 0; ///< in the file
        QComboBox *box = nullptr;
        StateLabel *mark = nullptr;
        bool isChosen = false;
    };
    struct Given {
        int column = 0;
        QWidget *row = nullptr;
        QLineEdit *field = nullptr;
        RecordPicker *picker = nullptr; ///< the field where it names a record

        QString typed() const;
        void show(const QString &text) const;
    };

    void addLine(const SheetOutline &sheet, std::size_t position);
    void addGiven(int column, const QString &text);
    void choose(std::size_t number);
    void mark(const Line &line) const;
    void showGiven();

    Workspace &m_workspace;
    ImportPlan m_plan;
    HeaderMatch m_match;
    std::vector<Line> m_lines;
    std::vector<Given> m_given;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QLabel *m_givenTitle = nullptr;
};

} // namespace sxsh
