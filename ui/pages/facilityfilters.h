// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

class QComboBox;
class QMenu;

namespace sxsh {

class FacilityRows;
class TablePanel;

/// The choices above the register by which its table is limited: district, sector and state. They
/// are remembered for the plan, and can be saved under a name together with the text filtered by.
class FacilityFilters final : public QObject
{
    Q_OBJECT

public:
    /// Puts its controls into the filter line of the table, which owns this; the rows must outlive
    /// both.
    FacilityFilters(Workspace &workspace, const FacilityRows &rows, TablePanel &table);

    /// What the table is limited to, in words.
    QString text() const;

    /// Offers what the rows have, and keeps what is chosen; the first time, what was remembered.
    void fill();
    /// Limits the table to what is chosen.
    void apply();
    /// Lets every row pass, whatever its text.
    void showAll();
    /// Lets only facilities of that district pass, whatever else they are; false where the register
    /// has none there.
    bool showOnly(QUuid district);

signals:
    void applied();

private:
    void fillStages();
    bool passes(QUuid facility) const;
    QVariantMap chosen() const;
    void choose(const QVariantMap &filters);
    void chooseAndApply(const QVariantMap &filters);
    void fillSaved();
    void save();

    Workspace &m_workspace;
    const FacilityRows &m_rows;
    TablePanel &m_table;
    QComboBox *m_district;
    QComboBox *m_sector;
    QComboBox *m_stage;
    QMenu *m_saved;
    bool m_isFilling = false;
};

} // namespace sxsh
