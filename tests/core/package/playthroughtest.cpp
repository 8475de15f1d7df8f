// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/threewaymerge.h"
#include "core/model/unitrights.h"
#include "core/package/correctionslip.h"
#include "core/package/returnacceptance.h"
#include "core/package/unitpart.h"
#include "tests/catch.h"
#include "tests/core/package/templatetrial.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

constexpr int units = 11;
constexpr int periods = 3;

QString codeOfUnit(int unit)
{
    return QString::number(101 + unit);
}

QString codeOfFacility(int unit, int place)
{
    return u"DN%1-%2"_s.arg(unit + 1, 2, 10, QLatin1Char('0')).arg(place);
}

/// Makes the fields that a change changed what it made them, whatever the others are.
void enterDirectly(Records &direct, const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        const EntityKind kind = change.record().kind();
        const auto there = direct.find(kind, change.record().id());
        ChangeSet one;
        if (!change.after) {
            one.remove(*there);
        } else if (!there) {
            one.add(*change.after);
        } else {
            RecordDraft draft(*there);
            for (const Field &field : change.after->info().fields) {
                if (!change.before || change.before->value(field) != change.after->value(field))
                    draft.set(field, change.after->value(field));
            }
            one.edit(*there, draft.finish());
        }
        direct.apply(one);
    }
}

bool isSameReturned(const Records &one, const Records &other)
{
    return difference(one, other, returnedKinds()).changes.empty();
}

/// Units that fill in a spreadsheet instead.
bool isWithoutProgram(int unit)
{
    return unit == 5 || unit == 9;
}

/// Types into a spreadsheet what the others enter in their working copies.
void fillIn(TemplateTrial &trial, int unit, int period)
{
    const QString said = u"huyện %1, kỳ %2"_s.arg(unit).arg(period);
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto row = [&](int place) {
        return facilities.row(u"facility:code"_s, codeOfFacility(unit, place));
    };
    facilities.at(row(0), u"facility:note"_s) = Cell::ofText(said);
    facilities.at(row(1), u"facility:address"_s) = Cell::ofText(said);
    const auto added = facilities.add();
    facilities.at(added, u"facility:code"_s) = Cell::ofText(u"MOI%1-%2"_s.arg(unit).arg(period));
    facilities.at(added, u"facility:name"_s) = Cell::ofText(u"HTX chè %1"_s.arg(period));
    if (period != 1)
        return;
    TrialSheet &uses = trial.sheet(u"usage"_s);
    const auto use = uses.add();
    uses.at(use, u"usage:facility_code"_s) = Cell::ofText(codeOfFacility(unit, 0));
    uses.at(use, u"usage:resource"_s) = Cell::ofText(u"Điện"_s);
    uses.at(use, u"usage:m01"_s) = Cell::ofNumber(10 + unit);
    uses.at(use, u"usage:m02"_s) = Cell::ofNumber(20);
}

} // namespace

TEST_CASE("Eleven units hand in over three periods as if all was entered in one place", "[office]")
{
    ProvincePlan plan(units);
    Records direct = plan.records();
    std::unique_ptr<Session> lost; // whose first return never arrived

    const auto take = [&](const ReceivedReturn &received, const ChangeSet &entered) {
        ReturnReview review = reviewOf(plan.session(), received);
        decideConflicts(review.items, Take::Theirs);
        const Acceptance acceptance =
            acceptReturn(plan.session(), received, review.items, ProblemPolicy::Reject);
        REQUIRE(acceptance.applied);
        enterDirectly(direct, entered);
        return acceptance.number;
    };
    const auto accept = [&](Session &copy, const SealedPackage &package) {
        return take(*plan.received(package), copy.changesBackTo(1).inverted());
    };

    // The department asks about what it accepted; the unit corrects it and answers.
    const auto correct = [&](Session &copy, int unit) {
        const Facility facility = facilityIn(plan.records(), codeOfFacility(unit, 0));
        const Query asked{.id = QUuid::createUuid(),
                          .unit = plan.unit(codeOfUnit(unit)),
                          .number = 1,
                          .entity = u"facility"_s,
                          .record = {facility.id},
                          .field = u"phone"_s,
                          .question = u"Số điện thoại?"_s,
                          .askedOn = QDate(2018, 6, 1)};
        const QString slip = plan.path(u"Phiếu yêu cầu.sxshpkg"_s);
        CHECK(writeSlip(plan.session(), asked.unit, {asked}, slip).queries == 1);
        CHECK(takeSlip(copy, SealedPackage::readFile(slip)).added == 1);
        Facility corrected = facility;
        corrected.phone = u"0219 123"_s;
        const Query sent = *copy.records().find(Ref<Query>{asked.id});
        Query answered = sent;
        answered.answer = u"Đã sửa"_s;
        answered.state = QueryState::Answered;
        ChangeSet answer{.title = u"Trả lời"_s};
        answer.edit(facility, corrected);
        answer.edit(sent, answered);
        REQUIRE(copy.apply(answer).applied);
        Query closed = answered;
        closed.state = QueryState::Closed;
        ChangeSet entered;
        entered.edit(facility, corrected);
        entered.add(closed);
        take(*plan.returnOf(copy), entered);
    };

    for (int period = 0; period < periods; ++period) {
        std::map<int, std::unique_ptr<Session>> copies;
        std::map<int, SealedPackage> packages;
        std::map<int, std::unique_ptr<TemplateTrial>> spreadsheets;
        for (int unit = 0; unit < units; ++unit) {
            if (isWithoutProgram(unit)) {
                spreadsheets[unit] = std::make_unique<TemplateTrial>(plan, codeOfUnit(unit));
                fillIn(*spreadsheets[unit], unit, period);
                continue;
            }
            auto copy =
                plan.copyOf(codeOfUnit(unit), u"Huyện %1 kỳ %2.sxsh"_s.arg(unit).arg(period));
            const QString said = u"huyện %1, kỳ %2"_s.arg(unit).arg(period);
            setNote(*copy, codeOfFacility(unit, 0), said);
            if (unit == 7) // handed in twice; the first arrives late
                plan.packageOf(*copy);
            setAddress(*copy, codeOfFacility(unit, 1), said);
            REQUIRE(
                addFacility(*copy, u"MOI%1-%2"_s.arg(unit).arg(period), plan.unit(codeOfUnit(unit)))
                    .applied);
            if (period == 1)
                REQUIRE(addUse(*copy, codeOfFacility(unit, 0), {{1, 10 + unit}, {2, 20}}).applied);
            packages.emplace(unit, plan.packageOf(*copy));
            copies[unit] = std::move(copy);
        }
        // The department goes on meanwhile: the same field in one unit, another one elsewhere.
        for (const int unit : {2, 4}) {
            const QString code = codeOfFacility(unit, 0);
            const Facility before = facilityIn(plan.records(), code);
            if (unit == 2)
                setNote(plan.session(), code, u"Sở, kỳ %1"_s.arg(period));
            else
                setAddress(plan.session(), code, u"Sở, kỳ %1"_s.arg(period));
            ChangeSet own;
            own.edit(before, facilityIn(plan.records(), code));
            enterDirectly(direct, own);
        }
        for (int step = 0; step < units; ++step) {
            const int unit = period == 1 ? units - 1 - step : step; // in another order
            if (isWithoutProgram(unit)) {
                // One of them fills it in with LibreOffice, where that is installed.
                TemplateTrial &trial = *spreadsheets[unit];
                const QString filled = trial.save();
                const auto saved = unit == 9 ? trial.savedByOffice(filled) : std::nullopt;
                const ReceivedReturn received = trial.received(saved.value_or(filled));
                CHECK(received.warnings().empty());
                const ChangeSet entered =
                    difference(received.base(), received.theirRecords(), returnedKinds());
                CHECK(entered.changes.size() >= 5); // two facilities, and a third in three parts
                take(received, entered);
                continue;
            }
            if (period == 0 && unit == 3) {
                lost = std::move(copies[unit]);
                continue;
            }
            if (period == 1 && unit == 3)
                accept(*lost, plan.packageOf(*lost)); // asked for again
            const int number = accept(*copies[unit], packages.at(unit));
            CHECK(plan.received(packages.at(unit))->standing() == ReturnStanding::Accepted);
            if (period == 2 && unit == 6)
                correct(*copies[unit], unit);
            if (period == 2 && unit == 8) { // taken back and accepted once more
                const Records accepted = plan.records();
                const Exchange exchange =
                    *acceptanceOf(plan.records(), plan.unit(codeOfUnit(unit)), number);
                const auto items = reversalOf(plan.session(), exchange);
                REQUIRE(openConflicts(items) == 0);
                REQUIRE(revertAcceptance(plan.session(), exchange, items).applied);
                CHECK_FALSE(isSameReturned(plan.records(), accepted));
                CHECK(accept(*copies[unit], packages.at(unit)) == number + 1);
            }
        }
    }
    CHECK(isSameReturned(plan.records(), direct));
    CHECK(plan.records().size(EntityKind::Facility) == direct.size(EntityKind::Facility));
    CHECK(plan.records().size(EntityKind::Facility) == 3 + units * (2 + periods));
    CHECK(plan.session().verify().empty());
}
