// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/filledtemplate.h"

#include "core/base/error.h"
#include "core/exchange/typedvalue.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace sxsh {

namespace {

/// The key and what it says, of each row of the hidden sheet.
std::vector<QStringList> stampIn(const SheetReader &reader)
{
    constexpr int most = 100;
    std::vector<QStringList> rows;
    for (std::size_t index = 0; index < reader.sheets().size(); ++index) {
        if (reader.sheets()[index].name.compare(stampSheetName(), Qt::CaseInsensitive) != 0)
            continue;
        reader.read(static_cast<int>(index), [&](int row, std::span<const Cell> cells) {
            if (cells.size() > 1)
                rows.push_back({cellText(cells[0]).trimmed(), cellText(cells[1]).trimmed()});
            return row < most;
        });
    }
    return rows;
}

} // namespace

FilledTemplate FilledTemplate::read(const QByteArray &bytes, const QString &name)
{
    FilledTemplate filled;
    filled.m_bytes = bytes;
    filled.m_name = name;
    filled.m_folder = std::make_unique<QTemporaryDir>();
    if (!filled.m_folder->isValid()) {
        throw Error(QCoreApplication::translate("Package", "No temporary folder can be made: %1")
                        .arg(filled.m_folder->errorString()));
    }
    // Under its own name, which errors tell; the reader must not follow what the unit still edits.
    QFile file(filled.m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        throw Error(QCoreApplication::translate("Package", "“%1” cannot be written: %2")
                        .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    }
    file.close();
    filled.m_reader = std::make_unique<SheetReader>(file.fileName());
    const std::vector<QStringList> rows = stampIn(*filled.m_reader);
    if (rows.empty()) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” is not a spreadsheet that this program made for a unit, "
                                   "or its hidden sheet was removed. Import it as a table, or ask "
                                   "the unit to fill in the spreadsheet that it was sent.")
                        .arg(name));
    }
    filled.m_stamp = stampFrom(rows, name);
    return filled;
}

PackageHeader FilledTemplate::header() const
{
    return {
        .kind = PackageKind::Return,
        .departmentKey = m_stamp.departmentKey,
        .unit = m_stamp.unit,
        .unitCode = m_stamp.unitCode,
        .unitName = m_stamp.unitName,
        .issue = m_stamp.issue,
        .copy = m_stamp.copy,
        .schema = m_stamp.schema,
        .made = modified().value_or(m_stamp.made),
        .packedSize = m_bytes.size(),
        .size = m_bytes.size(),
    };
}

FilledSheets FilledTemplate::sheets(const Records &issued, const Records &base, QDate day) const
{
    return readFilledSheets(*m_reader, m_stamp, issued, base, day);
}

bool isSpreadsheet(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4");
}

} // namespace sxsh
