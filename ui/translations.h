// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QTranslator>

namespace sxsh {

/// Gives the words of the program and of Qt's own dialogs in the language spoken, for as long as it
/// lives; English is what the source says. Have one, made after the application object.
class Translations
{
public:
    explicit Translations(Language language);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// The language of the program, whatever a ScopedLanguage says.
    Language language() const { return m_language; }

    /// Makes the program speak the language: new widgets and those there are take its forms of
    /// numbers and dates at once, and every window is sent a LanguageChange when events are next
    /// handled.
    void setLanguage(Language language);

private:
    /// Looks words up in the language spoken on the thread that asks. Installed once, so that
    /// another language can be spoken for a while without a word to the windows.
    class Lookup final : public QTranslator
    {
    public:
        Lookup();
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *sourceText, const char *disambiguation,
                          int n) const override;

    private:
        QTranslator m_vietnamese;
        QTranslator m_vietnameseOfQt;
        QTranslator m_english; // its plural forms
    };

    void speak(Language language);

    Language m_language;
    QLocale m_localeBefore;
    Lookup m_lookup;
};

} // namespace sxsh
