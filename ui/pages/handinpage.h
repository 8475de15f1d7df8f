// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duties/handinchecklist.h"
#include "ui/pages/page.h"
#include "ui/tables/tableview.h"

class QAbstractButton;

namespace sxsh {

/// The last look of a unit before it hands in: what is due, doubtful and done, and what the return
/// will contain that the department does not have yet.
class HandInPage final : public Page
{
    Q_OBJECT

public:
    explicit HandInPage(Workspace &workspace);

    TablePanel *mainTable() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;

private:
    std::vector<TableColumn> checklistColumns();
    std::vector<TableColumn> changeColumns();
    void buildTables();
    void openLine(QUuid row);
    void openChange(QUuid row);
    void handIn();
    void enrolKey();
    QString unitName() const;

    std::vector<ChecklistLine> m_lines;
    std::vector<Change> m_changes; ///< since the last return
    TablePanel *m_checklist;
    TablePanel *m_contents;
    QAbstractButton *m_enrol;
    QAbstractButton *m_handIn;
};

} // namespace sxsh
