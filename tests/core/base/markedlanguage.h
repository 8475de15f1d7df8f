// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/spokenlanguage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

namespace sxsh::test {

/// For as long as it lives, text translated where Vietnamese is spoken begins with "vi: ".
class MarkedLanguage
{
public:
    MarkedLanguage() { QCoreApplication::installTranslator(&m_marks); }
    ~MarkedLanguage() { QCoreApplication::removeTranslator(&m_marks); }
    Q_DISABLE_COPY_MOVE(MarkedLanguage)

private:
    class Marks final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *text, const char *, int) const override
        {
            return spokenLanguage() == Language::Vietnamese
                       ? QStringLiteral("vi: ") + QString::fromUtf8(text)
                       : QString();
        }
    };
    Marks m_marks;
};

} // namespace sxsh::test
