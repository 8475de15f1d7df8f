// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <optional>
#include <vector>

namespace sxsh {

class PartXml;

/// The texts of a workbook kept in one piece of memory, by number.
class SharedStrings
{
public:
    SharedStrings() = default;
    /// Reads the whole part, without the phonetic readings; counts it promises are not believed.
    explicit SharedStrings(PartXml &xml);

    /// None when the workbook has no such text.
    std::optional<QStringView> at(qint64 number) const;

private:
    QString m_text;
    std::vector<quint32> m_ends;
};

/// Turns _x000D_ and its like, Excel's way to write control characters, into the characters.
void unescapeText(QString &text);

/// The reverse: hides what XML cannot hold, and texts that look like such an escape.
QString escapedText(const QString &text);

} // namespace sxsh
