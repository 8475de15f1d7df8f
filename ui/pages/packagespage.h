// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/tables/tableview.h"

class QAbstractButton;
class QComboBox;
class QMenu;

namespace sxsh {

class EmptyState;

/// Every package that went out to a unit and every return that came in: issued, taken in, reviewed
/// and taken back from here.
class PackagesPage final : public Page
{
    Q_OBJECT

public:
    explicit PackagesPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    TablePanel *mainTable() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTable();
    std::vector<TableColumn> columns();
    void fillMenu(QMenu &menu, QUuid row);
    bool passes(QUuid row) const;
    void filterRows();
    /// Opens the review of what waits, or of taking back what was accepted.
    void review(QUuid row);
    void remove();
    void saveFile(const Exchange &exchange);
    const Exchange *exchangeOf(QUuid row) const;
    void updateActions();

    TablePanel *m_table;
    QComboBox *m_which;
    EmptyState *m_empty = nullptr;
    QAbstractButton *m_takeIn;
    QAbstractButton *m_issue;
    QAbstractButton *m_review;
};

} // namespace sxsh
