// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace sxsh {

/// The language that text is translated into on this thread: that of the innermost ScopedLanguage,
/// otherwise the program's.
Language spokenLanguage();

/// The language of the program from now on, on every thread; English until this is called.
void setProgramLanguage(Language language);

/// Lets the thread it lives on speak another language than the program, as a report does; the
/// windows hear nothing of it.
class ScopedLanguage
{
public:
    explicit ScopedLanguage(Language language);
    ~ScopedLanguage();
    ScopedLanguage(const ScopedLanguage &) = delete;
    ScopedLanguage &operator=(const ScopedLanguage &) = delete;

private:
    std::optional<Language> m_outer;
};

} // namespace sxsh
