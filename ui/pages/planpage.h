// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicatorresult.h"
#include "ui/models/tablecolumn.h"
#include "ui/pages/page.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QAbstractButton;

namespace sxsh {

class EmptyState;
class Panel;

/// The plan clause by clause as it was signed, suggestions apart, with the work under each clause
/// and every version of its targets.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Workspace &workspace);

    bool open(const Place &place) override;
    /// "next" asks for the plan that follows this one.
    void begin(const QString &what) override;
    void addNew() override;
    TablePanel *mainTable() const override { return m_activities; }
    QWidget *firstFocus() const override;
    void print() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;

private:
    std::vector<TableColumn> activityColumns() const;
    std::vector<TableColumn> targetColumns() const;
    void fillTree();
    void showClause();
    /// Says why no activity is seen, and offers to add one where that can be done.
    void showNone();
    const Clause *clause() const;
    bool chooseClause(QUuid id);
    void amend();
    void makeNext();

    QTreeWidget *m_tree;
    Panel *m_textPanel;
    QLabel *m_text;
    QLabel *m_source;
    TablePanel *m_activities;
    EmptyState *m_none;
    QAbstractButton *m_add;
    TablePanel *m_targets;
    QAbstractButton *m_amend;
    QAbstractButton *m_next;
    QWidget *m_content;
    QWidget *m_empty; ///< in place of the content where the file holds no plan
    bool m_isFilling = false;
};

} // namespace sxsh
