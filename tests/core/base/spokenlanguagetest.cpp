// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spokenlanguage.h"
#include "tests/catch.h"

#include <QtCore/QThread>
#include <memory>

using namespace sxsh;

namespace {

Language spokenOnAnotherThread()
{
    Language language{};
    const std::unique_ptr<QThread> thread(
        QThread::create([&language] { language = spokenLanguage(); }));
    thread->start();
    thread->wait();
    return language;
}

} // namespace

TEST_CASE("English is spoken until the program is told otherwise")
{
    CHECK(spokenLanguage() == Language::English);
    setProgramLanguage(Language::Vietnamese);
    CHECK(spokenLanguage() == Language::Vietnamese);
    CHECK(spokenOnAnotherThread() == Language::Vietnamese);
    setProgramLanguage(Language::English);
}

TEST_CASE("A scope speaks its own language and gives back the one before")
{
    {
        const ScopedLanguage outer(Language::Vietnamese);
        CHECK(spokenLanguage() == Language::Vietnamese);
        {
            const ScopedLanguage inner(Language::English);
            CHECK(spokenLanguage() == Language::English);
        }
        CHECK(spokenLanguage() == Language::Vietnamese);
    }
    CHECK(spokenLanguage() == Language::English);
}

TEST_CASE("The scope of one thread is not heard on another")
{
    const ScopedLanguage scope(Language::Vietnamese);
    CHECK(spokenOnAnotherThread() == Language::English);
}

TEST_CASE("A scope left by an exception gives back the language before")
{
    try {
        const ScopedLanguage scope(Language::Vietnamese);
        throw 1;
    } catch (int) {
    }
    CHECK(spokenLanguage() == Language::English);
}

TEST_CASE("The program can change its language while a scope speaks another")
{
    {
        const ScopedLanguage scope(Language::English);
        setProgramLanguage(Language::Vietnamese);
        CHECK(spokenLanguage() == Language::English);
    }
    CHECK(spokenLanguage() == Language::Vietnamese);
    setProgramLanguage(Language::English);
}
