// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/clock.h"
#include "core/base/issue.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("An error shows its sentence and keeps its detail for the log")
{
    const Error error(u"Không mở được tệp."_s, u"SQLITE_NOTADB"_s);
    CHECK(error.text() == u"Không mở được tệp."_s);
    CHECK(error.detail() == u"SQLITE_NOTADB"_s);
    CHECK(QString::fromUtf8(error.what()) == u"Không mở được tệp. [SQLITE_NOTADB]"_s);
    CHECK(QString::fromUtf8(Error(u"Chỉ một câu."_s).what()) == u"Chỉ một câu."_s);
}

TEST_CASE("Only a hard issue refuses")
{
    const Issue soft{.severity = Severity::Soft, .message = u"unusual"_s};
    const Issue hard{.severity = Severity::Hard, .message = u"missing"_s};
    CHECK_FALSE(hasHard({}));
    CHECK_FALSE(hasHard({soft, soft}));
    CHECK(hasHard({soft, hard}));
}

TEST_CASE("The system clock tells the present in UTC")
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = systemClock()();
    CHECK(now.timeSpec() == Qt::UTC);
    CHECK(now >= before);
    CHECK(before.secsTo(now) < 60);
}
