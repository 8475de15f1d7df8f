// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/outputfile.h"
#include "core/sheet/sheettarget.h"

namespace sxsh {

/// CSV as Excel with Vietnamese settings opens it; see SheetWriter.
class CsvTarget final : public SheetWriter::Target
{
public:
    CsvTarget(const QString &path, const std::vector<Column> &columns);

    void addRow(std::span<const Cell> cells) override;
    void finish() override;

private:
    void addText(const QString &text);
    void addField(const QByteArray &field);
    void endRow();

    OutputFile m_file;
    QByteArray m_row;
    bool m_rowStarted = false;
};

} // namespace sxsh
