// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translations.h"

#include "core/base/spokenlanguage.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

void loadWords(QTranslator &translator, const QString &name)
{
    const bool loaded = translator.load(u":/translations/%1.qm"_s.arg(name));
    Q_ASSERT_X(loaded, "Translations", "the program was built without its translations");
    Q_UNUSED(loaded)
}

} // namespace

Translations::Lookup::Lookup()
{
    loadWords(m_vietnamese, u"sxsh_vi"_s);
    loadWords(m_vietnameseOfQt, u"qtbase_vi"_s);
    loadWords(m_english, u"sxsh_en"_s);
}

QString Translations::Lookup::translate(const char *context, const char *sourceText,
                                        const char *disambiguation, int n) const
{
    if (spokenLanguage() == Language::English)
        return m_english.translate(context, sourceText, disambiguation, n);
    const QString ours = m_vietnamese.translate(context, sourceText, disambiguation, n);
    return ours.isNull() ? m_vietnameseOfQt.translate(context, sourceText, disambiguation, n)
                         : ours;
}

Translations::Translations(Language language) : m_language(language)
{
    speak(language);
    QCoreApplication::installTranslator(&m_lookup);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_lookup);
    setProgramLanguage(Language::English);
    QLocale::setDefault(m_localeBefore);
}

void Translations::setLanguage(Language language)
{
    if (language == m_language)
        return;
    speak(language);
    // A window keeps the locale it was made with. On Windows the application passes no
    // LocaleChange on.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->testAttribute(Qt::WA_SetLocale))
            window->unsetLocale();
    }
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

void Translations::speak(Language language)
{
    m_language = language;
    setProgramLanguage(language);
    QLocale::setDefault(localeOf(language));
}

} // namespace sxsh
