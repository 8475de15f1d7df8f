// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheetreader.h"

#include <QtCore/QMap>
#include <QtCore/QTemporaryDir>

/// A workbook given part by part, so that each part can be wrong in its own way.
struct Workbook {
    QMap<QString, QByteArray> parts;

    /// One sheet "Bảng" with these rows (the inside of sheetData), texts and styles.
    static Workbook withRows(const QByteArray &rows, const QByteArray &texts = {},
                             const QByteArray &styles = {});

    QByteArray zipped() const;
};

/// A row as the reader gave it.
struct ReadRow {
    int row = 0;
    std::vector<sxsh::Cell> cells;

    bool operator==(const ReadRow &) const = default;
};

/// Writes bytes under a name in a folder of its own, kept for the life of the object.
class FileOnDisk
{
public:
    FileOnDisk(const QString &name, const QByteArray &bytes);
    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

std::vector<ReadRow> rowsOf(const QString &path, int sheet = 0);
std::vector<ReadRow> rowsOf(const Workbook &workbook, int sheet = 0);

/// The text of the Error that reading the file to its end throws; empty when it reads.
QString errorOf(const QString &name, const QByteArray &bytes);
QString errorOf(const Workbook &workbook);

/// One line per row: "1: a | b", with T, N, D, B, E or - before each value.
QString shown(const std::vector<ReadRow> &rows);
