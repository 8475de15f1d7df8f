// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duties/unitreports.h"
#include "core/model/unitrights.h"
#include "core/package/packageissue.h"
#include "core/package/returnreceipt.h"
#include "core/package/unitworkingcopy.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"

namespace sxsh {

/// A demonstration of which one unit has a working copy of its part.
struct OpenExchange {
    static inline const QString passphrase = QStringLiteral("bako-timu-depo");

    OpenPlan plan;
    Ref<AdminUnit> unit{};
    std::unique_ptr<Session> copy;

    explicit OpenExchange(int facilities = 30) : plan(facilities)
    {
        const ReportingPeriod &period = *currentPeriod(plan.records(), plan.workspace.today());
        int most = 0;
        for (const UnitReport &report :
             unitReports(plan.records(), period, plan.workspace.today())) {
            if (report.data.unit && report.data.facilities > most) {
                most = report.data.facilities;
                unit = *report.data.unit;
            }
        }
        issuePackage(plan.workspace.session(),
                     {.unit = unit,
                      .period = Ref<ReportingPeriod>{period.id},
                      .passphrase = passphrase,
                      .cost = PassphraseCost::least()},
                     path(QStringLiteral("gói.sxshpkg")));
        openPackage(SealedPackage::readFile(path(QStringLiteral("gói.sxshpkg"))),
                    {.passphrase = passphrase}, path(QStringLiteral("bản làm việc.sxsh")),
                    {.who = QStringLiteral("unit")});
        copy = Session::open(path(QStringLiteral("bản làm việc.sxsh")), Access::ReadWrite,
                             {.who = QStringLiteral("unit")});
    }

    QString path(const QString &name) const { return plan.folder.filePath(name); }
    const AdminUnit &unitRecord() const { return *plan.records().find(unit); }
    /// Writes a return, without taking it in.
    QString handedIn(const QString &name = QStringLiteral("nộp.sxshpkg"))
    {
        handIn(*copy, path(name));
        return path(name);
    }
    /// Writes a return and keeps it in the plan.
    Exchange received()
    {
        const ReceivedReturn received(plan.workspace.session(),
                                      SealedPackage::readFile(handedIn()));
        return keepReturn(plan.workspace.session(), received);
    }
    /// The facilities of the working copy, by code.
    std::vector<Facility> facilities() const
    {
        std::vector<Facility> found;
        for (const Facility &facility : copy->records().all<Facility>())
            found.push_back(facility);
        std::ranges::sort(found, {}, &Facility::code);
        return found;
    }
    static void setPhone(Session &session, QUuid facility, const QString &phone)
    {
        const Facility before = *session.records().find(Ref<Facility>{facility});
        Facility after = before;
        after.phone = phone;
        ChangeSet set{.title = QStringLiteral("Phone")};
        set.edit(before, after);
        REQUIRE(session.apply(set).applied);
    }
};

} // namespace sxsh
