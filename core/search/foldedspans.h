// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <vector>

namespace sxsh {

/// A stretch of a text, in UTF-16 units.
struct TextSpan {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// A text as `folded` gives it that knows which letters of the original each of its own stands for.
class FoldedSpans
{
public:
    explicit FoldedSpans(QStringView original);

    const QString &text() const { return m_text; }
    /// What a non-empty stretch of the folded text stands for in the original, marks included.
    TextSpan original(TextSpan foldedSpan) const;

private:
    QString m_text;
    std::vector<TextSpan> m_origins; ///< one for each unit of the text
};

/// True where a word begins at that position of a folded text.
bool beginsWord(QStringView folded, qsizetype at);
/// True where some word of a folded text begins with this.
bool hasWordFrom(QStringView folded, QStringView beginning);

/// Where words of a folded query stand in a text, in order and without overlaps: `beginnings`
/// wherever a word begins with them, `parts` at their first occurrence.
std::vector<TextSpan> matchedSpans(QStringView text, const QStringList &beginnings,
                                   const QStringList &parts = {});

} // namespace sxsh
