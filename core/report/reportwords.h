// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace sxsh {

/// The words that tables, captions and states of every report are made of, in one language: a text
/// file below resources/reports that an officer can change.
class ReportWords
{
public:
    /// Throws Error where the file is missing or a line of it cannot be used.
    ReportWords(const QString &resources, Language language);

    /// The text of a key; throws Error, naming file and key, where the file has none.
    QString operator()(QStringView key) const;
    /// Every key, in order.
    QStringList keys() const;

private:
    QString m_path;
    QHash<QString, QString> m_texts;
};

/// The lines of a UTF-8 text file of the resources; throws Error where it cannot be read.
QStringList readLines(const QString &path);
/// Throws the Error for a line that cannot be used: what is wrong with it and what to do.
[[noreturn]] void refuseLine(const QString &path, int line, const QString &problem);

} // namespace sxsh
