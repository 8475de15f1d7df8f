// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QTranslator>

namespace sxsh {

/// Installs the words of a language for as long as it lives; English is what the source says.
class Translations
{
public:
    explicit Translations(Language language);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

private:
    QTranslator m_program;
};

} // namespace sxsh
