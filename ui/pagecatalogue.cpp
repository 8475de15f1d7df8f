// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagecatalogue.h"

#include "ui/pages/journalpage.h"
#include "ui/pages/listspage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/todopage.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    const char *key;
    const char *title;
    const char *icon;
    std::unique_ptr<Page> (*make)(Workspace &);
};

template <class P>
std::unique_ptr<Page> makePage(Workspace &workspace)
{
    return std::make_unique<P>(workspace);
}

constexpr std::array records{
    Entry{"todo", QT_TRANSLATE_NOOP("Window", "To do"), "checkbox-marked-outline",
          makePage<TodoPage>},
    Entry{"report", QT_TRANSLATE_NOOP("Window", "Reports"), "file-document", makePage<ReportPage>},
    Entry{"journal", QT_TRANSLATE_NOOP("Window", "Journal"), "history", makePage<JournalPage>},
    Entry{"lists", QT_TRANSLATE_NOOP("Window", "Lists"), "format-list-bulleted",
          makePage<ListsPage>},
};

NavigationItem itemOf(const Entry &entry)
{
    return {.page = QString::fromLatin1(entry.key),
            .title = QCoreApplication::translate("Window", entry.title),
            .icon = entry.icon};
}

} // namespace

std::vector<NavigationItem> PageCatalogue::navigation() const
{
    std::vector<NavigationItem> items;
    for (const Entry &entry : records)
        items.push_back(itemOf(entry));
    return items;
}

std::unique_ptr<Page> PageCatalogue::make(const QString &page) const
{
    for (const Entry &entry : records) {
        if (page == QLatin1StringView(entry.key))
            return entry.make(m_workspace);
    }
    return nullptr;
}

QString PageCatalogue::pageOf(const Place &) const
{
    return u"lists"_s;
}

} // namespace sxsh
