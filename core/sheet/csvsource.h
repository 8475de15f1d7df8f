// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheetsource.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QStringConverter>

namespace sxsh {

/// A text file with one record per line and fields in between, in UTF-8 or UTF-16.
class CsvSource final : public SheetReader::Source
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    /// Finds out encoding and delimiter; every value is given as text.
    explicit CsvSource(const QString &path);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    std::vector<MergedCells> read(int sheet, const SheetReader::RowHandler &handler) override;

private:
    QString m_path;
    std::vector<SheetInfo> m_sheets;
};

/// The bytes of a text file as UTF-8, whatever Unicode encoding it is in.
class CsvText
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    explicit CsvText(const QString &path);

    /// The next piece, empty at the end.
    QByteArray next();
    /// A UTF-16 file held half a character somewhere before.
    bool isGarbled() const;

private:
    QFile m_file;
    bool m_wide = false;
    QStringDecoder m_decoder;
    QStringEncoder m_encoder{QStringConverter::Utf8};
};

} // namespace sxsh
