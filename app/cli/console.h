// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/language.h"

#include <QtCore/QJsonValue>
#include <QtCore/QStringList>
#include <vector>

namespace sxsh::cli {

/// What a program says when it ends.
enum class ExitCode { Done = 0, Refused = 1, Usage = 2 };

/// One column of a table on the terminal.
struct TextColumn {
    QString title{};
    bool alignsRight = false;
    bool isWhole = false; ///< long cells are not shortened
};

/// Where commands write: words and tables for people, or JSON; findings go to the error stream.
class Console
{
public:
    Console(Language language, bool json) : m_language(language), m_json(json) {}

    Language language() const { return m_language; }
    bool isJson() const { return m_json; }

    /// A line for people; nothing in JSON mode.
    void line(const QString &text) const;
    /// An aligned table for people; nothing in JSON mode.
    void table(const std::vector<TextColumn> &columns, const std::vector<QStringList> &rows) const;
    /// The one JSON value of the command; nothing for people.
    void json(const QJsonValue &value) const;
    /// A line on the error stream, in both modes.
    void complain(const QString &text) const;
    /// Findings on the error stream, with file and row where there is one; nothing in JSON mode.
    void issues(const Issues &issues, const QString &file = {}) const;

    /// Writes out what is held back; false where standard output did not take all of it.
    bool finish() const;

    static QJsonValue toJson(const Issues &issues, const QString &file = {});

private:
    Language m_language;
    bool m_json;
};

} // namespace sxsh::cli
