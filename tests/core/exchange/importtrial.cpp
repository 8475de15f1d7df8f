// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importtrial.h"

#include "core/exchange/codeindex.h"
#include "core/model/rules.h"
#include "tests/core/model/samples.h"
#include "tests/core/sheet/workbook.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QUuid idOf(int number = 0)
{
    return samples::id(T::kind, number);
}

Records startingPlan()
{
    const AdminUnit province{.id = idOf<AdminUnit>(0),
                             .code = u"02"_s,
                             .name = u"Tỉnh Hà Giang"_s,
                             .level = UnitLevel::Province,
                             .validTo = QDate(2025, 7, 1)};
    const AdminUnit oldCommune{.id = idOf<AdminUnit>(1),
                               .code = u"00937"_s,
                               .name = u"Xã Xín Chải"_s,
                               .parent = Ref<AdminUnit>{province.id},
                               .validTo = QDate(2025, 7, 1)};
    const AdminUnit newCommune{.id = idOf<AdminUnit>(2),
                               .code = u"00937"_s,
                               .name = u"Xã Lao Chải"_s,
                               .validFrom = QDate(2025, 7, 1)};
    const AdminUnit lasting{.id = idOf<AdminUnit>(3), .code = u"01234"_s, .name = u"Xã Hùng An"_s};
    const Industry former{.id = idOf<Industry>(0),
                          .version = u"2007"_s,
                          .code = u"10"_s,
                          .name = u"Thực phẩm"_s,
                          .validTo = QDate(2018, 8, 20)};
    const Industry current{.id = idOf<Industry>(1),
                           .version = u"2018"_s,
                           .code = u"10"_s,
                           .name = u"Thực phẩm"_s,
                           .validFrom = QDate(2018, 8, 20)};
    const Organisation department{
        .id = idOf<Organisation>(0), .code = u"SCT"_s, .name = u"Sở Công Thương"_s};
    const Organisation partner{
        .id = idOf<Organisation>(1), .code = u"DTH"_s, .name = u"Đài Truyền hình"_s};
    const Plan plan{.id = idOf<Plan>(), .code = u"HG"_s, .title = u"Kế hoạch"_s};
    const Clause clause{.id = idOf<Clause>(),
                        .plan = {plan.id},
                        .code = u"II.1"_s,
                        .label = u"nhiệm vụ 1, mục II"_s};
    const FundingSource source{
        .id = idOf<FundingSource>(), .code = u"KCQG"_s, .name = u"Khuyến công quốc gia"_s};
    const Resource electricity{.id = idOf<Resource>(0),
                               .code = u"DIEN"_s,
                               .name = u"Điện"_s,
                               .category = ResourceCategory::Electricity,
                               .dimension = ResourceDimension::Energy,
                               .unit = {u"kWh"_s}};
    const Resource coal{
        .id = idOf<Resource>(1), .code = u"THAN"_s, .name = u"Than cám"_s, .unit = {u"tấn"_s}};
    const Enterprise enterprise{.id = idOf<Enterprise>(),
                                .code = u"DN1"_s,
                                .name = u"Công ty Chè Hùng An"_s,
                                .taxCode = u"5100123456"_s,
                                .unit = Ref<AdminUnit>{lasting.id}};
    const Facility facility{.id = idOf<Facility>(),
                            .code = u"CS001"_s,
                            .openedOn = QDate(2010, 1, 1),
                            .phone = u"0219 3 866"_s};
    const FacilityState state{.id = idOf<FacilityState>(),
                              .facility = {facility.id},
                              .from = QDate(2010, 1, 1),
                              .name = u"Chè Hùng An"_s,
                              .enterprise = Ref<Enterprise>{enterprise.id},
                              .labour = 25};
    const FacilityPlacement placement{.id = idOf<FacilityPlacement>(),
                                      .facility = {facility.id},
                                      .unit = {lasting.id},
                                      .from = QDate(2010, 1, 1)};
    const Product tea{.id = idOf<Product>(),
                      .facility = {facility.id},
                      .code = u"CHE"_s,
                      .name = u"Chè khô"_s,
                      .unit = {u"tấn"_s}};
    Records records;
    records.apply(samples::added({province, oldCommune, newCommune, lasting, former, current,
                                  department, partner, plan, clause, source, electricity, coal,
                                  enterprise, facility, state, placement, tea}));
    return records;
}

} // namespace

ImportTrial::ImportTrial() : m_records(startingPlan()) {}

Record ImportTrial::record(EntityKind kind, const QString &code) const
{
    return findByCode(m_records, kind, code, trialDay).value();
}

Offer ImportTrial::tryOut() const
{
    return [tried = m_records](const ChangeSet &set) mutable {
        tried.apply(set);
        Issues issues = checkRules(tried, set, trialDay);
        tried.apply(set.inverted());
        return issues;
    };
}

ImportDraft ImportTrial::read(EntityKind kind, const QString &path, BadRows badRows) const
{
    return readImport(m_records, kind, path, badRows, {.tryOut = tryOut()}, trialDay);
}

ImportDraft ImportTrial::read(const ImportPlan &plan, BadRows badRows) const
{
    return readImport(m_records, plan, badRows, {.tryOut = tryOut()}, trialDay);
}

ImportDraft ImportTrial::importFile(EntityKind kind, const QString &path, BadRows badRows)
{
    ImportDraft draft = read(kind, path, badRows);
    m_records.apply(draft.set);
    return draft;
}

ImportDraft ImportTrial::import(EntityKind kind, const QString &csv, BadRows badRows)
{
    return importFile(kind, FileOnDisk(u"Bảng kê.csv"_s, csv.toUtf8()).path(), badRows);
}

QStringList shown(const Issues &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines += u"%1 %2: %3"_s.arg(issue.row).arg(issue.field, issue.message);
    return lines;
}

Issues only(const Issues &issues, Severity severity)
{
    Issues found;
    std::ranges::copy_if(issues, std::back_inserter(found),
                         [&](const Issue &issue) { return issue.severity == severity; });
    return found;
}
