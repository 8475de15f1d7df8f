// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/tablepanel.h"

namespace sxsh {

/// The prices of resources, by which savings are worth money: edited in place, or in a dialog.
class PriceTable final : public TablePanel
{
    Q_OBJECT

public:
    explicit PriceTable(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads the prices anew.
    void reload();
    int count() const;
    /// Asks for a price of the resource that holds from the year of the day on; of any resource
    /// without one.
    void add(QUuid resource, QDate day);
    /// Opens the price in its form.
    void edit(QUuid factor);

private:
    Workspace &m_workspace;
};

} // namespace sxsh
