// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/package/provinceplan.h"

#include <stdexcept>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"mật khẩu Hà Giang"_s;

std::vector<Record> facilityRecords(const QString &code, Ref<AdminUnit> unit)
{
    const Facility facility{.id = QUuid::createUuid(), .code = code};
    return {facility,
            FacilityState{.id = QUuid::createUuid(),
                          .facility = {facility.id},
                          .from = QDate(2016, 1, 1),
                          .name = u"HTX chè "_s + code},
            FacilityPlacement{.id = QUuid::createUuid(),
                              .facility = {facility.id},
                              .unit = unit,
                              .from = QDate(2016, 1, 1)}};
}

ChangeSet setup(int units)
{
    const AdminUnit province{.id = QUuid::createUuid(),
                             .code = u"02"_s,
                             .name = u"Tỉnh Hà Giang"_s,
                             .level = UnitLevel::Province};
    const auto district = [&](const QString &code, const QString &name) {
        return AdminUnit{.id = QUuid::createUuid(),
                         .code = code,
                         .name = name,
                         .level = UnitLevel::District,
                         .parent = Ref<AdminUnit>{province.id}};
    };
    const AdminUnit one = district(u"024"_s, u"Huyện Đồng Văn"_s);
    const AdminUnit other = district(u"027"_s, u"Huyện Quản Bạ"_s);
    const Resource power{.id = QUuid::createUuid(),
                         .code = u"DIEN"_s,
                         .name = u"Điện"_s,
                         .category = ResourceCategory::Electricity,
                         .dimension = ResourceDimension::Energy,
                         .unit = {u"kWh"_s}};
    std::vector<Record> records{province, one, other, power};
    for (const auto &[code, unit] : {std::pair(u"CS001"_s, one.id), std::pair(u"CS002"_s, one.id),
                                     std::pair(u"CS101"_s, other.id)})
        std::ranges::move(facilityRecords(code, {unit}), std::back_inserter(records));
    for (int number = 1; number <= units; ++number) {
        const AdminUnit unit = district(QString::number(100 + number), u"Huyện %1"_s.arg(number));
        records.push_back(unit);
        for (int place = 0; place < 2; ++place) {
            std::ranges::move(
                facilityRecords(u"DN%1-%2"_s.arg(number, 2, 10, QLatin1Char('0')).arg(place),
                                {unit.id}),
                std::back_inserter(records));
        }
    }
    return planfiles::adding(records, u"Lập kế hoạch"_s);
}

void edit(Session &session, QStringView code, const std::function<void(Facility &)> &change)
{
    const Facility before = facilityIn(session.records(), code);
    Facility after = before;
    change(after);
    ChangeSet set{.title = u"Sửa cơ sở"_s};
    set.edit(before, after);
    if (!session.apply(set).applied)
        throw std::runtime_error("the edit was refused");
}

} // namespace

ProvincePlan::ProvincePlan(int units)
    : m_session(Session::create(m_folder.path(), setup(units), planfiles::options()))
{
}

Ref<AdminUnit> ProvincePlan::unit(QStringView code) const
{
    const auto &units = records().all<AdminUnit>();
    return {std::ranges::find(units, code, &AdminUnit::code)->id};
}

std::unique_ptr<Session> ProvincePlan::copyOf(QStringView code, const QString &name)
{
    const QString file = path(u"Gói %1.sxshpkg"_s.arg(++m_files));
    issuePackage(*m_session,
                 {.unit = unit(code), .passphrase = passphrase, .cost = PassphraseCost::least()},
                 file);
    openPackage(SealedPackage::readFile(file), {.passphrase = passphrase}, path(name),
                planfiles::options());
    return Session::open(path(name), Access::ReadWrite, planfiles::options());
}

SealedPackage ProvincePlan::packageOf(Session &copy)
{
    const QString file = path(u"Nộp %1.sxshpkg"_s.arg(++m_files));
    handIn(copy, file);
    return SealedPackage::readFile(file);
}

std::unique_ptr<ReceivedReturn> ProvincePlan::received(SealedPackage package)
{
    return std::make_unique<ReceivedReturn>(*m_session, std::move(package));
}

std::unique_ptr<ReceivedReturn> ProvincePlan::returnOf(Session &copy)
{
    return received(packageOf(copy));
}

const Facility &facilityIn(const Records &records, QStringView code)
{
    const auto &facilities = records.all<Facility>();
    const auto found = std::ranges::find(facilities, code, &Facility::code);
    if (found == facilities.end())
        throw std::runtime_error("no facility " + code.toString().toStdString());
    return *found;
}

void setNote(Session &session, QStringView code, const QString &note)
{
    edit(session, code, [&](Facility &facility) { facility.note = note; });
}

void setAddress(Session &session, QStringView code, const QString &address)
{
    edit(session, code, [&](Facility &facility) { facility.address = address; });
}

Session::Outcome addFacility(Session &session, const QString &code, Ref<AdminUnit> unit)
{
    return session.apply(planfiles::adding(facilityRecords(code, unit), u"Thêm cơ sở"_s));
}

Session::Outcome addUse(Session &session, QStringView code,
                        const std::vector<std::pair<int, int>> &months)
{
    constexpr qint64 kilowattHour = 3'600'000;
    const auto &resources = session.records().all<Resource>();
    Usage usage{.id = QUuid::createUuid(),
                .facility = {facilityIn(session.records(), code).id},
                .resource = {resources.begin()->id},
                .year = 2018,
                .unit = {u"kWh"_s}};
    for (const auto &[month, amount] : months)
        usage.amounts.setMonth(month - 1, amount * kilowattHour);
    return session.apply(planfiles::adding({usage}, u"Nhập điện"_s));
}
