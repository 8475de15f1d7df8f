// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/adoptersavings.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtCore/QHash>
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
    /// Leaves only the facilities of a group, with these savings, until the officer wants all of
    /// them again.
    void showOnly(const QString &group, const std::vector<AdopterSaving> &adopters,
                  const QUuid &resource);
    /// The baseline that the saving shown of the facility is against; null where there is none.
    QUuid baselineOf(QUuid facility) const;
    /// Of a group by resource that is shown the resource, else null.
    QUuid shownResource() const;
    /// The savings of that group once more, after the whole was shown anew.
    void refreshGroup(const std::vector<AdopterSaving> &adopters);

signals:
    void facilityActivated(const QUuid &facility);

private:
    std::vector<TableColumn> columns();
    bool isGroupShown() const;
    void fillGroup(const std::vector<AdopterSaving> &adopters);
    const AdopterSaving *adopterOf(QUuid row) const;
    /// The saving of a row that has one.
    const SavingResult *savingOf(QUuid row) const;
    QString districtOf(QUuid facility) const;

    Workspace &m_workspace;
    TablePanel *m_table;
    QComboBox *m_group;
    QHash<QUuid, AdopterSaving> m_ofGroup; ///< of the group chosen last, by facility
    QUuid m_resource;                      ///< of that group; null: it is of all energy
    std::vector<AdopterSaving> m_adopters;
    QHash<QUuid, std::size_t> m_places; ///< in the adopters, by facility
    std::optional<Decimal> m_threshold;
};

} // namespace sxsh
