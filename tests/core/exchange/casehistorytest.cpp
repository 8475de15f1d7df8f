// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casehistory.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

TypedCase withUse(const QString &text)
{
    TypedCase typed;
    typed.months[0] = {text};
    return typed;
}

} // namespace

TEST_CASE("a typed case goes back step by step and forth again")
{
    CaseHistory history{TypedCase()};
    CHECK_FALSE(history.canGoBack());
    CHECK_FALSE(history.canGoForth());
    history.note(TypedCase(), false); // nothing is new
    CHECK_FALSE(history.canGoBack());

    history.note(withUse(u"5"_s), false);
    history.note(withUse(u"7"_s), false);
    CHECK(history.back() == withUse(u"5"_s));
    CHECK(history.back() == TypedCase());
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forth() == withUse(u"5"_s));
    CHECK(history.canGoForth());

    history.note(withUse(u"9"_s), false); // what was gone back is given up
    CHECK_FALSE(history.canGoForth());
    CHECK(history.back() == withUse(u"5"_s));
}

TEST_CASE("the keystrokes of one text are one step, the next text is another")
{
    CaseHistory history{TypedCase()};
    history.note(withUse(u"1"_s), true);
    history.note(withUse(u"12"_s), true);
    history.settle();
    history.note(withUse(u"3"_s), true);
    CHECK(history.back() == withUse(u"12"_s));
    history.note(withUse(u"4"_s), true);
    CHECK(history.back() == withUse(u"12"_s));
    CHECK(history.back() == TypedCase());
}

TEST_CASE("a text that is given up is no step")
{
    CaseHistory history{TypedCase()};
    history.note(withUse(u"5"_s), false);
    history.note(withUse(u"52"_s), true);
    history.note(withUse(u"5"_s), true);
    CHECK(history.back() == TypedCase());
    CHECK(history.forth() == withUse(u"5"_s));
    CHECK_FALSE(history.canGoForth());
}

TEST_CASE("a change that is not typed is a step of its own beside a text that is")
{
    CaseHistory history{TypedCase()};
    history.note(withUse(u"1"_s), true);
    TypedCase chosen = withUse(u"1"_s);
    chosen.method = BaselineMethod::Mix;
    history.note(chosen, false);
    CHECK(history.back() == withUse(u"1"_s));
    CHECK(history.back() == TypedCase());
}

TEST_CASE("the oldest steps are given up after some hundreds")
{
    CaseHistory history{TypedCase()};
    for (int step = 1; step <= 300; ++step)
        history.note(withUse(QString::number(step)), false);
    int steps = 0;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    CHECK(steps == 199);
    CHECK(history.forth() == withUse(u"102"_s));
}
