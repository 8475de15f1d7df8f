// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/duplicaterows.h"
#include "ui/pages/page.h"

namespace sxsh {

class EmptyState;
class EntryComparison;
class SameDecisions;

/// Register entries that may be one facility entered twice: compared, linked or told apart, and
/// every decision taken back again.
class DuplicatesPage final : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Workspace &workspace);

    bool open(const Place &place) override;
    TablePanel *mainTable() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPairs();
    void fillMenu(QMenu &menu, QUuid row);
    /// False where the file is only read, which is told.
    bool mayDecide();
    /// Links the entries of the chosen pair.
    void keep(Ref<Facility> main);
    /// Asks why the entries of the chosen pair are two facilities.
    void tellApart();
    const DuplicatePair *chosen() const;

    DuplicateRows m_rows;
    TablePanel *m_pairs;
    EmptyState *m_empty = nullptr;
    SameDecisions *m_decisions;
    EntryComparison *m_comparison;
};

} // namespace sxsh
