// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

Translations::Translations(Language language)
{
    const QString path = u":/translations/sxsh_%1.qm"_s.arg(languageKey(language));
    const bool loaded = m_program.load(path);
    Q_ASSERT_X(loaded, "Translations", "the program was built without its translations");
    Q_UNUSED(loaded)
    QCoreApplication::installTranslator(&m_program);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_program);
}

} // namespace sxsh
