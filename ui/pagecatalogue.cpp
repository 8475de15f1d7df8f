// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagecatalogue.h"

#include "core/work/planscope.h"
#include "ui/pages/budgetpage.h"
#include "ui/pages/consumptionpage.h"
#include "ui/pages/duplicatespage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/handinpage.h"
#include "ui/pages/importpage.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/listspage.h"
#include "ui/pages/measurespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/packagespage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/provincepage.h"
#include "ui/pages/queriespage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/savingpage.h"
#include "ui/pages/surveyspage.h"
#include "ui/pages/taskareapage.h"
#include "ui/pages/todopage.h"
#include "ui/pages/unitspage.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <array>
#include <span>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// In whose files a page is.
enum class Side { Both, Department, Unit };

struct Entry {
    const char *key;
    const char *title;
    const char *icon;
    std::unique_ptr<Page> (*make)(Workspace &);
    Side side = Side::Both;
};

template <class P>
std::unique_ptr<Page> makePage(Workspace &workspace)
{
    return std::make_unique<P>(workspace);
}

constexpr std::array overPlan{
    Entry{"overview", QT_TRANSLATE_NOOP("Window", "Overview"), "view-dashboard",
          makePage<OverviewPage>},
    Entry{"todo", QT_TRANSLATE_NOOP("Window", "To do"), "checkbox-marked-outline",
          makePage<TodoPage>},
    Entry{"plan", QT_TRANSLATE_NOOP("Window", "The plan"), "book-open-page-variant",
          makePage<PlanPage>},
};
constexpr std::array ofData{
    Entry{"register", QT_TRANSLATE_NOOP("Window", "Facilities"), "factory", makePage<RegisterPage>},
    Entry{"duplicates", QT_TRANSLATE_NOOP("Window", "Duplicates"), "content-copy",
          makePage<DuplicatesPage>, Side::Department},
    Entry{"events", QT_TRANSLATE_NOOP("Window", "Events"), "account-multiple",
          makePage<EventsPage>},
    Entry{"surveys", QT_TRANSLATE_NOOP("Window", "Surveys"), "clipboard-check",
          makePage<SurveysPage>, Side::Department},
    Entry{"consumption", QT_TRANSLATE_NOOP("Window", "Use and savings"), "flash",
          makePage<ConsumptionPage>},
    Entry{"saving", QT_TRANSLATE_NOOP("Window", "Saving of a facility"), "chart-line",
          makePage<SavingPage>},
    Entry{"province", QT_TRANSLATE_NOOP("Window", "Savings of the province"), "chart-bar",
          makePage<ProvincePage>, Side::Department},
    Entry{"measures", QT_TRANSLATE_NOOP("Window", "Measures"), "lightbulb-outline",
          makePage<MeasuresPage>},
    Entry{"budget", QT_TRANSLATE_NOOP("Window", "Money"), "cash-multiple", makePage<BudgetPage>,
          Side::Department},
    Entry{"units", QT_TRANSLATE_NOOP("Window", "Reporting units"), "map-marker",
          makePage<UnitsPage>, Side::Department},
    Entry{"packages", QT_TRANSLATE_NOOP("Window", "Packages"), "inbox", makePage<PackagesPage>,
          Side::Department},
    Entry{"review", QT_TRANSLATE_NOOP("Window", "Review of returns"), "swap-horizontal",
          makePage<ReviewPage>, Side::Department},
    Entry{"handin", QT_TRANSLATE_NOOP("Window", "Hand in"), "upload", makePage<HandInPage>,
          Side::Unit},
    Entry{"queries", QT_TRANSLATE_NOOP("Window", "Questions"), "comment-text",
          makePage<QueriesPage>},
    Entry{"lists", QT_TRANSLATE_NOOP("Window", "Lists"), "format-list-bulleted",
          makePage<ListsPage>},
    Entry{"import", QT_TRANSLATE_NOOP("Window", "Import from file"), "file-import",
          makePage<ImportPage>},
};
constexpr std::array outgoing{
    Entry{"report", QT_TRANSLATE_NOOP("Window", "Reports"), "file-document", makePage<ReportPage>},
    Entry{"journal", QT_TRANSLATE_NOOP("Window", "Journal"), "history", makePage<JournalPage>},
};
const QString areaPrefix = u"area:"_s;

/// Areas have no icons of their own in a plan; they take turns.
constexpr std::array areaIcons{"bullhorn", "gavel", "school", "clipboard-text", "star", "tag"};

bool isIn(const Entry &entry, const Workspace &workspace)
{
    const bool isOfUnit = workspace.session().workingCopy().has_value();
    return entry.side == Side::Both || (entry.side == Side::Unit) == isOfUnit;
}

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
    const auto add = [&](std::span<const Entry> entries) {
        for (const Entry &entry : entries) {
            if (isIn(entry, m_workspace))
                items.push_back(itemOf(entry));
        }
    };
    add(overPlan);
    const Plan *plan = m_workspace.plan();
    const auto areas =
        plan ? taskAreas(m_workspace.records(), {plan->id}) : std::vector<const Clause *>();
    if (!areas.empty())
        items.push_back({.title = QCoreApplication::translate("Window", "Task areas")});
    for (std::size_t index = 0; index < areas.size(); ++index) {
        items.push_back({.page = areaPrefix + areas[index]->id.toString(QUuid::WithoutBraces),
                         .title = shortAreaTitle(areas, *areas[index]),
                         .icon = areaIcons[index % areaIcons.size()]});
    }
    items.push_back({.title = QCoreApplication::translate("Window", "Data")});
    add(ofData);
    items.push_back({.title = QCoreApplication::translate("Window", "Results")});
    add(outgoing);
    return items;
}

std::unique_ptr<Page> PageCatalogue::make(const QString &page) const
{
    if (page.startsWith(areaPrefix)) {
        const QUuid area = QUuid::fromString(QStringView(page).sliced(areaPrefix.size()));
        if (!m_workspace.records().find(Ref<Clause>{area}))
            return nullptr;
        return std::make_unique<TaskAreaPage>(m_workspace, area, page);
    }
    for (const auto entries : {std::span<const Entry>(overPlan), std::span<const Entry>(ofData),
                               std::span<const Entry>(outgoing)}) {
        for (const Entry &entry : entries) {
            if (page == QLatin1StringView(entry.key) && isIn(entry, m_workspace))
                return entry.make(m_workspace);
        }
    }
    return nullptr;
}

QString PageCatalogue::areaOf(QUuid activity) const
{
    const Records &records = m_workspace.records();
    const Activity *found = records.find(Ref<Activity>{activity});
    const Clause *clause = found ? records.find(found->clause) : nullptr;
    const Clause *area = clause ? taskAreaOf(records, *clause) : nullptr;
    if (!area)
        return {};
    const auto shown = taskAreas(records, area->plan);
    return std::ranges::find(shown, area) != shown.end()
               ? areaPrefix + area->id.toString(QUuid::WithoutBraces)
               : QString();
}

bool PageCatalogue::isOfFacility(EntityKind kind, QUuid id) const
{
    const auto record = m_workspace.records().find(kind, id);
    return record && m_workspace.records().find(Ref<Facility>{record->owner()});
}

QString PageCatalogue::pageOf(const Place &place) const
{
    switch (place.kind) {
    case EntityKind::Activity:
        if (const QString area = areaOf(place.id); !area.isEmpty())
            return area;
        break;
    case EntityKind::Clause:
    case EntityKind::Indicator:
    case EntityKind::Target:
        return u"plan"_s;
    case EntityKind::AdminUnit:
    case EntityKind::UnitTransition:
        return u"units"_s;
    case EntityKind::Facility:
        return u"register"_s;
    case EntityKind::FacilityState:
    case EntityKind::FacilityPlacement:
    case EntityKind::TechnicalStaff:
    case EntityKind::Fact:
    case EntityKind::Product:
        return isOfFacility(place.kind, place.id) ? u"register"_s : u"lists"_s;
    case EntityKind::Exchange:
        return u"packages"_s;
    case EntityKind::SameAs:
        return u"duplicates"_s;
    case EntityKind::Query:
        return u"queries"_s;
    case EntityKind::Event:
    case EntityKind::Participation:
        return u"events"_s;
    case EntityKind::Survey:
    case EntityKind::SurveyStratum:
    case EntityKind::SurveyAnswer:
        return u"surveys"_s;
    case EntityKind::BudgetLine:
        return u"budget"_s;
    case EntityKind::Usage:
    case EntityKind::Output:
        return u"consumption"_s;
    case EntityKind::Measure:
    case EntityKind::MeasureSaving:
        return u"measures"_s;
    case EntityKind::Baseline:
    case EntityKind::Adjustment:
        return u"saving"_s;
    default:
        break;
    }
    return u"lists"_s;
}

} // namespace sxsh
