// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/attachmentpreview.h"
#include "ui/frame/panel.h"
#include "ui/pages/reviewlines.h"
#include "ui/tables/tableview.h"

class QPushButton;

namespace sxsh {

class FindingLabel;

/// One line of a review in full: its values side by side, who entered them and when, the files
/// behind them, what is doubtful, and the ways to decide.
class ReviewDetail final : public Panel
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ReviewDetail(Workspace &workspace, const ReviewLines &lines, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    /// Shows the line; none: there is nothing to decide.
    void show(OpenReview *review, const ReviewLine *line);

    /// Goes to the first value of the line that can be typed otherwise; false where it has none.
    bool goToFirstValue();

signals:
    void decided(std::optional<sxsh::Take> take);
    void typingAsked();
    /// A column of a record that came as a whole is to be typed otherwise, or left out.
    void columnChosen(sxsh::MergeItem *item, const sxsh::SheetColumn *column, bool isLeftOut);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What both sides have of one thing.
    struct Row {
        QString label{};
        QString before{};
        QString here{};
        QString there{};
        bool differs = false;
        std::optional<Attachment> file{}; ///< that Enter shows
        bool isTheirs = false;            ///< the file came with the return
        MergeItem *item = nullptr;        ///< of a record that came as a whole, with `column`
        const SheetColumn *column = nullptr;
    };
    std::vector<TableColumn> columns();
    std::vector<Row> rowsOf(OpenReview &review, const ReviewLine &line) const;
    void addColumns(std::vector<Row> &rows, OpenReview &review, MergeItem &item) const;
    void addFiles(std::vector<Row> &rows, const OpenReview &review, const MergeItem &item) const;
    QString authorText(const std::optional<Author> &author) const;
    void openRow(QUuid row);
    /// Asks for another value of the current row; false where it has none to be typed.
    bool chooseColumn(bool isLeftOut);

    Workspace &m_workspace;
    const ReviewLines &m_lines;
    const OpenReview *m_review = nullptr;
    TableView *m_table;
    FindingLabel *m_finding;
    QPushButton *m_ours;
    QPushButton *m_theirs;
    QPushButton *m_type;
    QPushButton *m_open;
    std::vector<Row> m_rows;
    AttachmentPreview m_preview;
};

} // namespace sxsh
