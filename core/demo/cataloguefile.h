// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/choice.h"

#include <QtCore/QStringList>
#include <functional>
#include <vector>

namespace sxsh {

/// One row of a file of the catalogue, read by column; what cannot be read throws Error naming file
/// and row.
class CatalogueRow
{
public:
    CatalogueRow(const QString &path, int number, const QStringList &header,
                 const std::vector<QString> &cells)
        : m_path(path), m_number(number), m_header(header), m_cells(cells)
    {
    }

    QString text(const char *column) const;
    /// The cell cut at "; ".
    QStringList list(const char *column) const;
    /// A whole number from min to max.
    int number(const char *column, int min, int max) const;
    /// A number from 0 to a million, in millionths.
    qint64 millionths(const char *column) const;
    bool isYes(const char *column) const;
    template <Enumerated E>
    E choice(const char *column) const
    {
        return choice<E>(column, text(column));
    }
    template <Enumerated E>
    E choice(const char *column, const QString &key) const
    {
        const auto found = choiceFromKey<E>(key);
        if (!found)
            refuse(column, key);
        return *found;
    }

    /// Throws Error saying that the text does not fit the column.
    [[noreturn]] void refuse(const char *column, const QString &text) const;

private:
    const QString &m_path;
    int m_number;
    const QStringList &m_header;
    const std::vector<QString> &m_cells;
};

/// Hands every row of the file to `take`; throws Error where there is no file or no row.
void readCatalogueFile(const QString &path, const std::function<void(const CatalogueRow &)> &take);

} // namespace sxsh
