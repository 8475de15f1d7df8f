// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <vector>

namespace sxsh {

/// Names of facilities and enterprises without what people write in many ways: legal forms and
/// abbreviations are data, so that one is added without a build.
class BareNames
{
public:
    BareNames() = default;
    /// Reads import/name_words.csv; throws Error where it is missing or a line has no words.
    static BareNames read(const QString &resources);

    /// The words by which a name is told from others: folded, without signs and legal forms, with
    /// abbreviations written out and numbers without leading zeros; all of its words where nothing
    /// else would be left.
    QStringList wordsOf(QStringView name) const;

private:
    /// Words that stand together in a name, and the words they count as.
    struct Phrase {
        QStringList words{};
        QStringList writtenAs{};
    };
    const Phrase *phraseAt(const QStringList &words, qsizetype place) const;

    QHash<QString, std::vector<Phrase>> m_byFirstWord; ///< the longest first
};

} // namespace sxsh
