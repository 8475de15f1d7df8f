// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/facilitystage.h"
#include "ui/frame/workspace.h"

namespace sxsh {

/// Where a facility lies and what it makes, as the register is filtered and shown by it.
struct FacilityWhereabouts {
    QString district{}; ///< what lies directly under the province where there are no districts
    QString commune{};
    QString division{}; ///< code
};

/// The rows of the register with what they are shown, searched and filtered by: a copy of what the
/// records say, worked out once.
class FacilityRows final
{
public:
    explicit FacilityRows(Workspace &workspace) : m_workspace(workspace) {}

    /// Every facility, by code.
    const std::vector<QUuid> &facilities() const { return m_stages.facilities(); }
    const FacilityStage &stageOf(QUuid facility) const { return m_stages.of(facility); }
    /// Empty where there is no such facility.
    const FacilityWhereabouts &whereaboutsOf(QUuid facility) const;
    const QHash<QUuid, FacilityWhereabouts> &whereabouts() const { return m_places; }
    /// Code and name of the division; the code alone where it is not in the list of industries.
    QString divisionName(const QString &division) const;
    /// Everything that a facility can be found by, one text a line.
    QString searchedText(QUuid facility) const;
    /// The facilities whose rows the changes may alter.
    QSet<QUuid> facilitiesOf(const ChangeSet &set) const;

    /// Everything anew, from the records.
    void reload();
    /// Follows changes that touch these facilities; true where one is of another district or
    /// division than before, or gone.
    bool follow(const ChangeSet &set, const QSet<QUuid> &touched);

private:
    FacilityWhereabouts lookUp(QUuid facility) const;

    Workspace &m_workspace;
    FacilityStages m_stages;
    QHash<QUuid, FacilityWhereabouts> m_places;
    QHash<QString, QString> m_divisions; ///< names by code
};

} // namespace sxsh
