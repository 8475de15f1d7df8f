// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/adoptersavings.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QComboBox;

namespace sxsh {

class TablePanel;

/// The facilities that apply, each with its saving of a year, how sure it is, what may be claimed,
/// or why it has none.
class AdopterTable final : public QWidget
{
    Q_OBJECT

public:
    explicit AdopterTable(Workspace &workspace, QWidget *parent = nullptr);

    TablePanel &panel() const { return *m_table; }
    void show(const AdopterSavings &found);
    bool choose(Ref<Facility> facility);
    /// Leaves only the facilities of a group until the officer wants all of them again.
    void showOnly(const QString &group, const QSet<QUuid> &facilities);

signals:
    void facilityActivated(const QUuid &facility);

private:
    std::vector<TableColumn> columns();
    const AdopterSaving *adopterOf(QUuid row) const;
    /// The saving of a row that has one.
    const SavingResult *savingOf(QUuid row) const;
    QString districtOf(QUuid facility) const;

    Workspace &m_workspace;
    TablePanel *m_table;
    QComboBox *m_group;
    QSet<QUuid> m_ofGroup; ///< the facilities of the group chosen last
    std::vector<AdopterSaving> m_adopters;
    QHash<QUuid, std::size_t> m_places; ///< in the adopters, by facility
    std::optional<Decimal> m_threshold;
};

} // namespace sxsh
