// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"

namespace sxsh {

/// What is above the ceilings in force, one line each with a link to the record.
class CeilingFindings final : public Panel
{
    Q_OBJECT

public:
    /// Of all records or, where one is named, of those of an entity.
    explicit CeilingFindings(Workspace &workspace, std::optional<EntityKind> only = {},
                             QWidget *parent = nullptr);

    /// How many are shown.
    std::size_t count() const { return m_count; }
    /// Looks for them anew.
    void reload();

private:
    Workspace &m_workspace;
    std::optional<EntityKind> m_only;
    QWidget *m_list;
    std::size_t m_count = 0;
};

} // namespace sxsh
