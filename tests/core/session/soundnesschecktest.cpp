// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/soundnesscheck.h"

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

SoundnessCheck::Finding finish(SoundnessCheck &check)
{
    auto finding = SoundnessCheck::Finding::None;
    while (finding == SoundnessCheck::Finding::None)
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
    SoundnessCheck check(*session);
    CHECK(finish(check) == SoundnessCheck::Finding::Damaged);
}

TEST_CASE("A line of the journal that was altered is found while the plan is open")
{
    const planfiles::Folder folder;
    const auto made = Session::create(folder.path(), planfiles::adding({organisation(u"SCT"_s)}),
                                      planfiles::options());
    REQUIRE(made->apply(planfiles::adding({organisation(u"UBND"_s)}, u"Thêm UBND"_s)).applied);
    const auto sql = GENERATE(as<QString>(), u"UPDATE journal SET title = 'x' WHERE seq = 2"_s,
                              u"UPDATE journal_change SET fields = fields || ' ' WHERE seq = 1"_s,
                              u"DELETE FROM journal_change WHERE seq = 2"_s);
    CAPTURE(sql);
    planfiles::spoil(folder.path(), sql);
    const auto session = Session::open(folder.path(), Access::ReadOnly, planfiles::options());
    SoundnessCheck check(*session);
    CHECK(finish(check) == SoundnessCheck::Finding::Damaged);
}

TEST_CASE("Lines that are written while the journal is gone through are sound")
{
    const planfiles::Folder folder;
    const auto session = Session::create(folder.path(), planfiles::adding({organisation(u"SCT"_s)}),
                                         planfiles::options());
    SoundnessCheck check(*session);
    for (const QString &code : {u"A"_s, u"B"_s, u"C"_s, u"D"_s}) {
        CHECK(check.goOn(oneRecord) == SoundnessCheck::Finding::None);
        REQUIRE(session->apply(planfiles::adding({organisation(code)})).applied);
    }
    CHECK(finish(check) == SoundnessCheck::Finding::Sound);
}

TEST_CASE("A plan that is edited while it is compared is compared as it is then")
{
    const planfiles::Folder folder;
    const auto session = Session::create(
        folder.path(), planfiles::adding({organisation(u"SCT"_s), organisation(u"UBND"_s)}),
        planfiles::options());
    SoundnessCheck check(*session);
    CHECK(check.goOn(oneRecord) == SoundnessCheck::Finding::None);
    REQUIRE(session->apply(planfiles::adding({organisation(u"TTKC"_s)})).applied);
    CHECK(check.goOn(oneRecord) == SoundnessCheck::Finding::None);
    session->undo();
    CHECK(finish(check) == SoundnessCheck::Finding::Sound);
}
