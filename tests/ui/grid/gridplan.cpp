// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/gridplan.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kilowattHour = 3'600'000;
constexpr qint64 tonne = 1'000'000'000;

QUuid identity(uint number)
{
    return QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7);
}

Amounts everyMonth(qint64 quanta)
{
    Amounts amounts;
    for (int month = 0; month < 12; ++month)
        amounts.setMonth(month, quanta);
    return amounts;
}

} // namespace

GridPlan::GridPlan(Access access)
{
    QObject::connect(&m_guard, &Guard::told, &m_guard,
                     [this](const Notice &notice) { m_told = notice.text; });
    m_settings =
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_facility = {.id = identity(1), .code = u"CS001"_s};
    const FacilityState state{
        .id = identity(2), .facility = {m_facility.id}, .name = u"Chè Hùng An"_s};
    const AdminUnit commune{.id = identity(90), .code = u"01234"_s, .name = u"Xã Hùng An"_s};
    const FacilityPlacement placement{
        .id = identity(91), .facility = {m_facility.id}, .unit = {commune.id}};
    m_electricity = {.id = identity(3),
                     .code = u"DIEN"_s,
                     .name = u"Điện"_s,
                     .category = ResourceCategory::Electricity,
                     .dimension = ResourceDimension::Energy,
                     .unit = {u"kWh"_s}};
    m_coal = {.id = identity(4),
              .code = u"THAN"_s,
              .name = u"Than cám 5"_s,
              .category = ResourceCategory::Fuel,
              .dimension = ResourceDimension::Mass,
              .unit = {u"tấn"_s}};
    m_tea = {.id = identity(5),
             .facility = {m_facility.id},
             .code = u"CHE"_s,
             .name = u"Chè khô"_s,
             .unit = {u"tấn"_s}};
    m_baseline = {.id = identity(6),
                  .facility = {m_facility.id},
                  .from = {2015, 1, 1},
                  .to = {2015, 12, 31},
                  .lockedOn = QDate(2016, 3, 10)};
    Amounts electricity;
    electricity.setMonth(0, 1'000 * kilowattHour);
    electricity.setMonth(1, 2'000 * kilowattHour);
    electricity.setMonth(2, 30'005 * (kilowattHour / 10));
    Amounts tea;
    tea.setMonth(0, 10 * tonne);
    ChangeSet setup;
    setup.add(m_facility);
    setup.add(state);
    setup.add(commune);
    setup.add(placement);
    setup.add(m_electricity);
    setup.add(m_coal);
    setup.add(m_tea);
    setup.add(m_baseline);
    setup.add(Usage{.id = identity(7),
                    .facility = {m_facility.id},
                    .resource = {m_electricity.id},
                    .year = 2015,
                    .unit = {u"kWh"_s},
                    .amounts = everyMonth(1'100 * kilowattHour)});
    setup.add(Output{.id = identity(8),
                     .facility = {m_facility.id},
                     .product = {m_tea.id},
                     .year = 2015,
                     .unit = {u"tấn"_s},
                     .amounts = everyMonth(10 * tonne)});
    setup.add(Usage{.id = identity(9),
                    .facility = {m_facility.id},
                    .resource = {m_electricity.id},
                    .year = 2018,
                    .unit = {u"kWh"_s},
                    .decimals = 1,
                    .amounts = electricity});
    setup.add(Output{.id = identity(10),
                     .facility = {m_facility.id},
                     .product = {m_tea.id},
                     .year = 2018,
                     .unit = {u"tấn"_s},
                     .amounts = tea});
    const PlanFileOptions options{.who = u"Cán bộ"_s};
    const QString path = m_folder.filePath(u"Kế hoạch.sxsh"_s);
    auto session = Session::create(path, setup, options);
    if (access == Access::ReadOnly) {
        session.reset();
        session = Session::open(path, access, options);
    }
    m_workspace = std::make_unique<Workspace>(std::move(session), QString(), Language::Vietnamese,
                                              m_guard, *m_settings);
}

GridLine GridPlan::use(const Resource &resource, int year) const
{
    return {
        .kind = EntityKind::Usage, .facility = facility(), .resource = {resource.id}, .year = year};
}

GridLine GridPlan::output(int year) const
{
    return {.kind = EntityKind::Output,
            .facility = facility(),
            .product = Ref<Product>{m_tea.id},
            .year = year};
}

std::vector<GridTrack> GridPlan::twoSpans() const
{
    std::vector<GridTrack> tracks;
    for (const int year : {2015, 2018}) {
        const auto first = static_cast<int>(tracks.size());
        const QString group = QString::number(year);
        tracks.push_back({.line = use(m_electricity, year),
                          .title = u"Điện"_s,
                          .group = group,
                          .isFirstOfGroup = true});
        tracks.push_back({.line = output(year), .title = u"Sản lượng"_s, .group = group});
        tracks.push_back({.use = first, .output = first + 1, .title = u"Suất"_s, .group = group});
    }
    return tracks;
}

std::vector<GridTrack> GridPlan::sheet() const
{
    return {{.line = use(m_electricity, 2018), .title = u"Điện"_s},
            {.line = use(m_coal, 2018), .title = u"Than cám 5"_s},
            {.line = output(2018), .title = u"Chè khô"_s}};
}

Amounts GridPlan::stored(const GridLine &line) const
{
    return amountsOf(records(), line).amounts;
}

} // namespace sxsh
