// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/sidebar.h"
#include "ui/pages/page.h"

namespace sxsh {

/// The pages of the window for one plan: what stands in the side bar, how each is made, and which
/// is the place of what.
class PageCatalogue
{
public:
    explicit PageCatalogue(Workspace &workspace) : m_workspace(workspace) {}

    /// The side bar: the plan's own task areas among the pages that every plan has.
    std::vector<NavigationItem> navigation() const;
    /// A new page; none where there is no page with that key.
    std::unique_ptr<Page> make(const QString &page) const;
    /// The page where records of the entity are looked at and mended.
    QString pageOf(const Place &place) const;

private:
    QString areaOf(QUuid activity) const;
    bool isOfFacility(EntityKind kind, QUuid id) const;

    Workspace &m_workspace;
};

} // namespace sxsh
