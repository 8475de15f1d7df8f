// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templateparts.h"

namespace sxsh {

const ListItem *Scope::find(QLatin1String of) const
{
    for (auto at = m_items.rbegin(); at != m_items.rend(); ++at) {
        if (at->of == of)
            return at->item;
    }
    return nullptr;
}

const ListItem &Scope::item(QLatin1String of) const
{
    const ListItem *found = find(of);
    Q_ASSERT(found);
    return *found;
}

} // namespace sxsh
