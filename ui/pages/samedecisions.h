// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/tablepanel.h"

namespace sxsh {

/// What was decided about entries that look alike, links and pairs told apart, each to be taken
/// back at any time.
class SameDecisions final : public TablePanel
{
    Q_OBJECT

public:
    explicit SameDecisions(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads the decisions anew.
    void reload();
    /// How many entries are linked to another one.
    int links() const { return m_links; }
    /// Takes the chosen decision back.
    void takeBack();

private:
    void showAction();

    Workspace &m_workspace;
    QAbstractButton *m_takeBack;
    int m_links = 0;
};

} // namespace sxsh
