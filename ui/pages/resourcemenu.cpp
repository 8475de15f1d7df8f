// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcemenu.h"

#include "core/base/foldedtext.h"

#include <QtWidgets/QMenu>
#include <algorithm>
#include <map>

namespace sxsh {

using namespace Qt::StringLiterals;

void addResourceMenus(QMenu &menu, const Records &records, const std::vector<GridLine> &uses,
                      const std::function<void(QUuid resource)> &chosen)
{
    std::map<ResourceCategory, std::vector<const Resource *>> offered;
    for (const Resource &resource : records.all<Resource>()) {
        const bool isThere = std::ranges::any_of(uses, [&](const GridLine &line) {
            return line.resource.id == resource.id && !line.product;
        });
        if (!isThere)
            offered[resource.category].push_back(&resource);
    }
    for (auto &[category, resources] : offered) {
        std::ranges::sort(resources, {},
                          [](const Resource *resource) { return sortKey(resource->name); });
        QMenu *ofCategory = menu.addMenu(choiceLabel(category));
        for (const Resource *resource : resources) {
            QObject::connect(
                ofCategory->addAction(u"%1 (%2)"_s.arg(resource->name, resource->unit.code)),
                &QAction::triggered, &menu, [chosen, id = resource->id] { chosen(id); });
        }
    }
}

} // namespace sxsh
