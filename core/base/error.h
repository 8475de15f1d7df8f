// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <exception>

namespace sxsh {

/// An operation that cannot go on: a sentence for the officer (what, where, what to do) and a
/// detail for the log.
class Error final : public std::exception
{
public:
    explicit Error(QString text, QString detail = {});

    /// Translated; says what happened, where, and what to do.
    const QString &text() const noexcept { return m_text; }
    /// Untranslated cause, may be empty.
    const QString &detail() const noexcept { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    QString m_text;
    QString m_detail;
    QByteArray m_what;
};

} // namespace sxsh
