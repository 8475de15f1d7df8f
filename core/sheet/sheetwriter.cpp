// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheetwriter.h"

#include "core/base/error.h"
#include "core/sheet/csvtarget.h"
#include "core/sheet/xlsxtarget.h"

#include <QtCore/QFileInfo>

namespace sxsh {

namespace {

std::unique_ptr<SheetWriter::Target> targetOf(const QString &path, const QString &sheetName,
                                              const std::vector<Column> &columns)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv")
        return std::make_unique<CsvTarget>(path, columns);
    if (suffix == u"xlsx")
        return std::make_unique<XlsxTarget>(path, sheetName, columns);
    throw Error(QCoreApplication::translate("SheetWriter",
                                            "A table can be written as .xlsx or .csv, not as "
                                            "“%1”. Give the file one of these endings.")
                    .arg(QFileInfo(path).fileName()));
}

} // namespace

SheetWriter::SheetWriter(const QString &path, const QString &sheetName,
                         const std::vector<Column> &columns)
    : m_target(targetOf(path, sheetName, columns))
{
}

SheetWriter::~SheetWriter() = default;
SheetWriter::SheetWriter(SheetWriter &&) noexcept = default;
SheetWriter &SheetWriter::operator=(SheetWriter &&) noexcept = default;

void SheetWriter::addRow(std::span<const Cell> cells)
{
    m_target->addRow(cells);
}

void SheetWriter::finish()
{
    m_target->finish();
}

} // namespace sxsh
