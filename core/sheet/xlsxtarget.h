// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/outputfile.h"
#include "core/sheet/sheettarget.h"

#include <QtCore/QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace sxsh {

/// A workbook with one table sheet: header frozen and filtered, rows kept on disk while they come.
class XlsxTarget final : public SheetWriter::Target
{
    Q_DECLARE_TR_FUNCTIONS(SheetWriter)

public:
    XlsxTarget(const QString &path, const QString &sheetName, const std::vector<Column> &columns);
    ~XlsxTarget() override;

    void addRow(std::span<const Cell> cells) override;
    void finish() override;

private:
    /// Closing is also what removes the library's temporary files.
    struct Closer {
        void operator()(lxw_workbook *workbook) const;
    };

    void create(const QString &sheetName);
    void addHeader();
    void addText(quint16 column, const QString &text);
    lxw_format *numberFormat(size_t column) const;
    void closeWorkbook();
    std::unique_ptr<QIODevice> workbookBytes() const;
    void copyWorkbook();
    /// Error codes are the library's; 0 is none.
    void check(int code) const;
    [[noreturn]] void failTemporary(const QString &detail) const;

    OutputFile m_file;
    QString m_name;
    std::vector<Column> m_columns;
    std::vector<lxw_format *> m_numberFormats; ///< by column
    QTemporaryDir m_folder;
    QByteArray m_folderName;       ///< the library keeps the pointer
    const char *m_bytes = nullptr; ///< the workbook, where the library hands it over in memory
    [[maybe_unused]] size_t m_size = 0;
    std::unique_ptr<lxw_workbook, Closer> m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_plainFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    quint32 m_row = 0;
};

} // namespace sxsh
