// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/filledsheets.h"
#include "core/package/packageheader.h"

#include <QtCore/QTemporaryDir>

namespace sxsh {

/// A unit's spreadsheet as it came back, with its stamp checked.
class FilledTemplate
{
public:
    /// Takes apart what is in a file of that name; throws Error where it is no spreadsheet of this
    /// program, or its stamp was altered.
    static FilledTemplate read(const QByteArray &bytes, const QString &name);

    const QByteArray &bytes() const { return m_bytes; }
    /// The name of the file that it was read from, for messages.
    const QString &name() const { return m_name; }
    const TemplateStamp &stamp() const { return m_stamp; }
    /// When it says that it was last saved; none where it does not.
    std::optional<QDateTime> modified() const { return m_reader->modified(); }
    /// What a package of the unit would say of itself; the number of the return is the plan's to
    /// give.
    PackageHeader header() const;
    /// What it makes of the records that were issued, or that earlier files of it made of them.
    FilledSheets sheets(const Records &issued, const Records &base, QDate day) const;

private:
    FilledTemplate() = default;

    QByteArray m_bytes;
    QString m_name;
    std::unique_ptr<QTemporaryDir> m_folder; // outlives the reader of a file in it
    std::unique_ptr<SheetReader> m_reader;
    TemplateStamp m_stamp;
};

/// Whether a file's first bytes are those of a spreadsheet rather than of a package.
bool isSpreadsheet(const QByteArray &bytes);

} // namespace sxsh
