// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/numberformat.h"
#include "core/sheet/sharedstrings.h"
#include "core/sheet/sheetsource.h"
#include "core/sheet/ziparchive.h"

#include <map>

namespace sxsh {

/// A workbook of the Office Open XML family (.xlsx, .xlsm), transitional or strict.
class XlsxSource final : public SheetReader::Source
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    /// Reads the list of sheets; throws Error when the zip file is no such workbook.
    explicit XlsxSource(const QString &path);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    std::vector<MergedCells> read(int sheet, const SheetReader::RowHandler &handler) override;
    std::vector<QString> formulas(int sheet) override;
    std::vector<CellRange> mergedRanges(int sheet) override;
    std::optional<QDateTime> modified() override;

private:
    QString workbookPart(ZipArchive &archive) const;
    void readWorkbook(ZipArchive &archive);
    void readStyles(ZipArchive &archive);
    void readTexts(ZipArchive &archive);
    std::vector<CellRange> readMerged(ZipArchive &archive, const QString &part) const;
    const std::vector<CellRange> &mergedOf(int sheet, ZipArchive &archive);

    QString m_path;
    QString m_name;
    QString m_workbook;
    QString m_styles;
    QString m_texts;
    std::vector<SheetInfo> m_sheets;
    std::vector<QString> m_parts; ///< by sheet
    bool m_from1904 = false;
    bool m_readCommon = false;
    std::vector<NumberLook> m_looks; ///< by the number of the cell's style
    SharedStrings m_sharedTexts;
    std::map<int, std::vector<CellRange>> m_merged; ///< by sheet, where it was read
};

} // namespace sxsh
