// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nextcode.h"

#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A new record's code follows the greatest that begins alike")
{
    const auto [codes, start, next] = GENERATE(table<QStringList, QString, QString>({
        {{u"CS-0130"_s, u"CS-0009"_s}, u""_s, u"CS-0131"_s},
        {{u"KP-2019-099"_s, u"KP-2020-007"_s}, u"KP-2020-"_s, u"KP-2020-008"_s},
        {{u"KP-2019-099"_s}, u"KP-2019-"_s, u"KP-2019-100"_s},
        {{u"9"_s, u"10"_s}, u""_s, u"11"_s},
        {{u"KP-2019-099"_s}, u"KP-2020-"_s, u"first"_s},
        {{}, u""_s, u"first"_s},
        {{u"Xưởng"_s}, u""_s, QString()},
        {{u"SL-99999999999999999999"_s}, u""_s, QString()},
    }));
    Records records;
    ChangeSet set;
    for (const QString &code : codes)
        set.add(Facility{.id = QUuid::createUuid(), .code = code});
    records.apply(set);
    CHECK(nextCode(records, EntityKind::Facility, start, u"first"_s) == next);
}
