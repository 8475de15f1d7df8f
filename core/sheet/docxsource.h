// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheetsource.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

/// The tables of a Word document (.docx), each as a sheet named by the line above it. Every value
/// is text. A cell merged downwards is repeated in each of its rows; one merged across stands in
/// its first column, as in a workbook. A table inside a cell is text of that cell.
class DocxSource final : public SheetReader::Source
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    /// True for a package whose document is one of Word; throws Error where the archive is damaged.
    static bool isDocument(const QString &path);

    /// Reads the list of tables; throws Error when the document has none.
    explicit DocxSource(const QString &path);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    std::vector<MergedCells> read(int sheet, const SheetReader::RowHandler &handler) override;

private:
    QString m_path;
    QString m_name;
    QString m_document; ///< the part
    std::vector<SheetInfo> m_sheets;
};

} // namespace sxsh
