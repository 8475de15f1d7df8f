// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/outputfile.h"
#include "core/sheet/sheettarget.h"
#include "core/sheet/xlsxbook.h"

namespace sxsh {

/// A workbook with one table sheet: header frozen and filtered, rows kept on disk while they come.
class XlsxTarget final : public SheetWriter::Target
{
    Q_DECLARE_TR_FUNCTIONS(SheetWriter)

public:
    XlsxTarget(const QString &path, const QString &sheetName, const std::vector<Column> &columns);

    void addRow(std::span<const Cell> cells) override;
    void finish() override;

private:
    void addHeader();
    void addText(quint16 column, const QString &text);
    lxw_format *numberFormat(size_t column) const;

    OutputFile m_file;
    QString m_name;
    std::vector<Column> m_columns;
    std::vector<lxw_format *> m_numberFormats; ///< by column
    XlsxBook m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_plainFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    quint32 m_row = 0;
};

} // namespace sxsh
