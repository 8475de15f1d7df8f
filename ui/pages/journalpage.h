// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablecolumn.h"
#include "ui/pages/page.h"

class QComboBox;
class QAbstractButton;

namespace sxsh {

class Panel;
class TableView;

/// Who changed what, when: every line of the journal, what the chosen one did, and the way back to
/// it.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(Workspace &workspace);

    TablePanel *mainTable() const override { return m_lines; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;

private:
    struct ShownChange {
        QString record{};
        QString field{};
        QString before{};
        QString after{};
        Place place{};
    };

    const JournalLine &line(QUuid row) const { return m_journal[numberOf(row)]; }
    std::vector<TableColumn> lineColumns() const;
    std::vector<TableColumn> changeColumns() const;
    void showChanges();
    void updateBack();
    void goBack();

    static std::size_t numberOf(QUuid row);

    std::vector<JournalLine> m_journal; ///< by number
    std::vector<ShownChange> m_changes; ///< of the chosen line
    TablePanel *m_lines;
    TablePanel *m_what;
    QComboBox *m_kind;
    QComboBox *m_who;
    QAbstractButton *m_back;
    QUuid m_shown; ///< the line whose changes are seen
};

} // namespace sxsh
