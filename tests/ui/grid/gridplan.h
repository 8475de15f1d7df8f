// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/grid/monthgridmodel.h"

#include <QtCore/QTemporaryDir>

namespace sxsh {

/// A facility with electricity, coal and tea in a plan file of its own, opened in a workspace:
/// 2015 is the locked base; of 2018 electricity is known from January to March (1,000, 2,000 and
/// 3,000.5 kWh), tea in January (10 t); coal is not yet there.
class GridPlan
{
public:
    explicit GridPlan(Access access = Access::ReadWrite);

    Workspace &workspace() { return *m_workspace; }
    const Records &records() const { return m_workspace->records(); }
    Ref<Facility> facility() const { return {m_facility.id}; }
    const Resource &electricity() const { return m_electricity; }
    const Resource &coal() const { return m_coal; }
    const Product &tea() const { return m_tea; }
    const Baseline &baseline() const { return m_baseline; }

    GridLine use(const Resource &resource, int year) const;
    GridLine output(int year) const;
    /// Electricity, tea and their ratio in 2015 and then in 2018, as the page shows them.
    std::vector<GridTrack> twoSpans() const;
    /// Electricity, coal and tea in 2018.
    std::vector<GridTrack> sheet() const;
    /// The stored amounts; empty ones where nothing is stored.
    Amounts stored(const GridLine &line) const;
    /// What the guard told last.
    const QString &told() const { return m_told; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    Guard m_guard;
    QString m_told;
    Facility m_facility;
    Resource m_electricity;
    Resource m_coal;
    Product m_tea;
    Baseline m_baseline;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace sxsh
