// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duties/duties.h"
#include "ui/models/tablecolumn.h"
#include "ui/pages/page.h"

class QAbstractButton;
class QComboBox;

namespace sxsh {

/// What there is to do: overdue and coming work, facts about to lapse, periods due, drafts and
/// doubts, each one step from where it is mended.
class TodoPage final : public Page
{
    Q_OBJECT

public:
    explicit TodoPage(Workspace &workspace);

    TablePanel *mainTable() const override { return m_table; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &) override { reloadLater(); }

private:
    std::vector<TableColumn> columns() const;
    const Duty &duty(QUuid row) const { return m_duties[numberOf(row)]; }
    static std::size_t numberOf(QUuid row);
    void count();
    void filterRows();
    /// What is doubted in the chosen rows and can be confirmed.
    std::vector<ValueDoubt> chosenDoubts() const;
    void updateConfirm();
    void confirmChosen();

    std::vector<Duty> m_duties;
    TablePanel *m_table;
    QAbstractButton *m_confirm;
    QComboBox *m_kind;
    QComboBox *m_state;
    QComboBox *m_days;
    bool m_isFilling = false;
};

} // namespace sxsh
