// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spokenlanguage.h"

#include <atomic>
#include <utility>

namespace sxsh {

namespace {

// Which language is spoken is not handed down to those who translate: QCoreApplication::translate,
// which they all call, knows one answer for the whole program.
std::atomic<Language> programLanguage = Language::English;
thread_local std::optional<Language> scopedLanguage;

} // namespace

Language spokenLanguage()
{
    return scopedLanguage.value_or(programLanguage);
}

void setProgramLanguage(Language language)
{
    programLanguage = language;
}

ScopedLanguage::ScopedLanguage(Language language) : m_outer(std::exchange(scopedLanguage, language))
{
}

ScopedLanguage::~ScopedLanguage()
{
    scopedLanguage = m_outer;
}

} // namespace sxsh
