// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/reviewlines.h"

#include <QtCore/QTimer>

class QAbstractButton;
class QComboBox;
class QKeyEvent;

namespace sxsh {

class EmptyState;
class ImportFindings;
class ReviewDetail;

/// What a return would change, decided line by line, record by record, facility by facility or all
/// at once with the keyboard, and taken into the plan as one edit; an acceptance is taken back the
/// same way.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Workspace &workspace);

    /// Shows the return, or the acceptance to take back, with that identity.
    void begin(const QString &what) override;
    TablePanel *mainTable() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    /// How many conflicts of what is shown are still to be decided.
    int toDecide() const;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLines();
    void fillChoice();
    void openReview(const Exchange &exchange);
    void closeReview();
    void showReview();
    void findDoubts();
    void showState();
    void showLine();
    void filterRows();
    bool passes(QUuid row) const;
    bool handleKey(const QKeyEvent &event);
    void decide(std::optional<Take> take);
    void type();
    void typeInto(MergeItem &item, const SheetColumn &column, bool isLeftOut);
    void goToNextOpen();
    /// Chooses every line of the record, or of the facility, of the current one.
    void chooseLike(bool (*isLike)(const ReviewLine &one, const ReviewLine &other));
    void accept();
    QString titleOf(const Exchange &exchange) const;

    ReviewLines m_lines;
    std::optional<BareNames> m_names; ///< read when first needed
    std::unique_ptr<OpenReview> m_review;
    int m_doubts = 0; ///< lines with something to note
    bool m_isAccepting = false;
    QTimer m_pause;  ///< until doubts are looked for again
    QTimer m_settle; ///< until the line is shown whole, whose history takes a moment
    QComboBox *m_choice;
    QAbstractButton *m_takeIn;
    QAbstractButton *m_accept;
    TablePanel *m_table;
    QComboBox *m_which;
    EmptyState *m_empty;
    ImportFindings *m_findings; ///< about no line
    ReviewDetail *m_detail;
};

} // namespace sxsh
