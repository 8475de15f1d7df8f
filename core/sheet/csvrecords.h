// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheetreader.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>

namespace sxsh {

/// How the fields of a CSV file are told apart.
struct CsvDialect {
    char delimiter = ';';
    qsizetype skip = 0; ///< bytes of a leading "sep=;" line, which is no row
};

/// Judges by the first line that has a delimiter outside quotes; of several the most frequent one.
CsvDialect csvDialect(QByteArrayView start);

/// Cuts UTF-8 text into records as RFC 4180 says, a piece at a time.
class CsvRecords
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    CsvRecords(QString file, char delimiter, const SheetReader::RowHandler &handler);

    /// False when the handler wants no more.
    bool feed(QByteArrayView text);
    /// The text has ended.
    void finish();
    [[noreturn]] void failEncoding() const;

private:
    enum class State { FieldStart, Plain, Quoted, QuoteSeen };

    bool take(char c);
    void append(QByteArrayView text);
    void endField();
    bool endRecord();

    QString m_file;
    char m_delimiter;
    const SheetReader::RowHandler &m_handler;
    std::vector<Cell> m_cells;
    QByteArray m_field;
    State m_state = State::FieldStart;
    bool m_afterReturn = false; ///< a line feed now belongs to the carriage return before it
    int m_row = 1;              ///< the one being read
    size_t m_column = 0;
    size_t m_width = 0;
};

} // namespace sxsh
