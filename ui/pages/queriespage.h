// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reporting.h"
#include "ui/pages/page.h"

class QAbstractButton;
class QComboBox;
class QMenu;

namespace sxsh {

class EmptyState;
class QueryPanel;

/// What units are asked about their data: asked, sent on a slip or on paper, answered, closed. In a
/// working copy the questions of the department, which the unit answers.
class QueriesPage final : public Page
{
    Q_OBJECT

public:
    explicit QueriesPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    /// "unit:…" shows what that unit is asked.
    void begin(const QString &what) override;
    TablePanel *mainTable() const override { return m_table; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void finishTyping() override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;

private:
    bool isCopy() const { return m_workspace.session().workingCopy().has_value(); }
    void buildHeader();
    void buildTable();
    void fillUnits();
    bool passes(QUuid row) const;
    void filterRows();
    void showAllRows();
    void showChosen();
    void fillMenu(QMenu &menu, QUuid row);
    void tellCounts();
    /// The question of the current row, or none.
    const Query *chosen() const;
    /// The unit whose slip is written or printed: of the current row, else of the filter.
    const AdminUnit *unit() const;
    void change();
    void remove();
    void close();
    void askAgain();
    void send();
    void printSlip();
    void take();

    QAbstractButton *m_ask = nullptr;
    QAbstractButton *m_send = nullptr;
    QAbstractButton *m_print = nullptr;
    QAbstractButton *m_take = nullptr;
    TablePanel *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QComboBox *m_units = nullptr; ///< none in a working copy
    QComboBox *m_states = nullptr;
    QueryPanel *m_panel = nullptr;
};

} // namespace sxsh
