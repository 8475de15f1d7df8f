// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/statecheck.h"

#include "tests/catch.h"
#include "tests/core/storage/planfiles.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds oneRecord{0};

Organisation organisation(const QString &code)
{
    return {.id = QUuid::createUuid(), .code = code, .name = u"Sở Công Thương"_s};
}

StateCheck::Finding finish(StateCheck &check)
{
    auto finding = StateCheck::Finding::None;
    while (finding == StateCheck::Finding::None)
        finding = check.goOn(oneRecord);
    return finding;
}

} // namespace

TEST_CASE("A value that another program has changed in the file is found while the plan is open")
{
    const planfiles::Folder folder;
    Session::create(folder.path(), planfiles::adding({organisation(u"SCT"_s)}),
                    planfiles::options());
    planfiles::spoil(folder.path(), u"UPDATE organisation SET note = 'khác'"_s);
    const auto session = Session::open(folder.path(), Access::ReadOnly, planfiles::options());
    StateCheck check(*session);
    CHECK(finish(check) == StateCheck::Finding::Damaged);
}

TEST_CASE("A plan that is edited while it is compared is compared as it is then")
{
    const planfiles::Folder folder;
    const auto session = Session::create(
        folder.path(), planfiles::adding({organisation(u"SCT"_s), organisation(u"UBND"_s)}),
        planfiles::options());
    StateCheck check(*session);
    CHECK(check.goOn(oneRecord) == StateCheck::Finding::None);
    REQUIRE(session->apply(planfiles::adding({organisation(u"TTKC"_s)})).applied);
    CHECK(check.goOn(oneRecord) == StateCheck::Finding::None);
    session->undo();
    CHECK(finish(check) == StateCheck::Finding::Sound);
}
