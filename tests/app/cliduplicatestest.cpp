// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan with one facility entered twice, and another one.
class RegisterDesk : public Desk
{
public:
    RegisterDesk()
    {
        makePlan();
        const QString rows = u"code,name,unit_code\n"
                             "CS1,Công ty TNHH Chè Hùng An,024\n"
                             "CS2,CTY TNHH MTV CHE HUNG AN,024\n"
                             "CS3,Gạch Sơn Lâm,024\n"_s;
        const Ended taken =
            runCli({u"import"_s, plan(), csv(u"Cơ sở.csv"_s, rows), u"--entity"_s, u"facility"_s});
        INFO(taken.err);
        REQUIRE(taken.code == 0);
    }
    QJsonArray duplicates() const
    {
        const Ended listed = runCli({u"duplicates"_s, plan(), u"--json"_s, u"--lang"_s, u"en"_s});
        INFO(listed.err);
        REQUIRE(listed.code == 0);
        return listed.json().array();
    }
};

} // namespace

TEST_CASE("facilities that may have been entered twice are listed with score and reason")
{
    const RegisterDesk desk;
    const QJsonArray pairs = desk.duplicates();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].toObject() == QJsonObject{{u"a"_s, u"CS1"_s},
                                             {u"b"_s, u"CS2"_s},
                                             {u"score"_s, 90},
                                             {u"why"_s, u"the same name, the same unit"_s}});
    const Ended told = runCli({u"duplicates"_s, desk.plan(), u"--lang"_s, u"en"_s});
    REQUIRE(told.code == 0);
    CHECK(told.out.contains(u"Chè Hùng An"));
    CHECK(told.out.contains(u"90%"));
}

TEST_CASE("linked entries are no longer listed, until they are unlinked; a circle is refused")
{
    const RegisterDesk desk;
    const Ended linked =
        runCli({u"add"_s, desk.plan(), u"same_as"_s, u"record=CS2"_s, u"canonical=CS1"_s});
    INFO(linked.err);
    REQUIRE(linked.code == 0);
    CHECK(desk.duplicates().isEmpty());
    const Ended circle =
        runCli({u"add"_s, desk.plan(), u"same_as"_s, u"record=CS1"_s, u"canonical=CS2"_s});
    CHECK(circle.code == 1);
    CHECK(runCli({u"check"_s, desk.plan()}).code == 0);
    const Ended told = runCli({u"duplicates"_s, desk.plan(), u"--lang"_s, u"en"_s});
    CHECK(told.out.contains(u"No facility"));

    REQUIRE(runCli({u"remove"_s, desk.plan(), u"same_as:CS2"_s}).code == 0);
    CHECK(desk.duplicates().size() == 1);
    REQUIRE(runCli({u"undo"_s, desk.plan()}).code == 0);
    CHECK(desk.duplicates().isEmpty());
}
