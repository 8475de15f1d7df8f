// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/workbook.h"

#include "core/base/error.h"
#include "tests/catch.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QStringList>
#include <stdexcept>

#if __has_include(<zip.h>) && __has_include(<unzip.h>)
#include <zip.h>
#else
#include <minizip/zip.h>
#endif

using namespace sxsh;
using namespace Qt::StringLiterals;

Workbook Workbook::withRows(const QByteArray &rows, const QByteArray &texts,
                            const QByteArray &styles)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto relations = [&](const QByteArray &inner) {
        return "<Relationships xmlns=\"" + package + "\">" + inner + "</Relationships>";
    };
    const auto relation = [&](const QByteArray &id, const QByteArray &kind,
                              const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + kind + "\" Target=\"" +
               target + "\"/>";
    };
    Workbook book;
    book.parts[u"_rels/.rels"_s] = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
    book.parts[u"xl/_rels/workbook.xml.rels"_s] =
        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                  relation("rId2", "sharedStrings", "sharedStrings.xml") +
                  relation("rId3", "styles", "styles.xml"));
    book.parts[u"xl/workbook.xml"_s] =
        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
        "\"><sheets><sheet name=\"Bảng\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    book.parts[u"xl/worksheets/sheet1.xml"_s] =
        "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    book.parts[u"xl/sharedStrings.xml"_s] = "<sst xmlns=\"" + main + "\">" + texts + "</sst>";
    book.parts[u"xl/styles.xml"_s] =
        "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>";
    return book;
}

namespace {

// The zip library writes to a file by name; the names here are plain.
QByteArray zip(const QMap<QString, QByteArray> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.zip"_s);
    zipFile file = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        const zip_fileinfo info{};
        if (zipOpenNewFileInZip(file, part.key().toUtf8().constData(), &info, nullptr, 0, nullptr,
                                0, nullptr, Z_DEFLATED, 6) != ZIP_OK ||
            zipWriteInFileInZip(file, part->constData(), unsigned(part->size())) != ZIP_OK ||
            zipCloseFileInZip(file) != ZIP_OK)
            throw std::runtime_error("zip");
    }
    if (zipClose(file, nullptr) != ZIP_OK)
        throw std::runtime_error("zip");
    QFile zipped(path);
    if (!zipped.open(QIODevice::ReadOnly))
        throw std::runtime_error("zip");
    return zipped.readAll();
}

} // namespace

QByteArray Workbook::zipped() const
{
    return zip(parts);
}

FileOnDisk::FileOnDisk(const QString &name, const QByteArray &bytes)
    : m_path(m_folder.filePath(name))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("file");
}

std::vector<ReadRow> rowsOf(const QString &path, int sheet)
{
    std::vector<ReadRow> rows;
    SheetReader(path).read(sheet, [&rows](int row, std::span<const Cell> cells) {
        rows.push_back({row, {cells.begin(), cells.end()}});
        return true;
    });
    return rows;
}

std::vector<ReadRow> rowsOf(const Workbook &workbook, int sheet)
{
    return rowsOf(FileOnDisk(u"book.xlsx"_s, workbook.zipped()).path(), sheet);
}

QString errorOf(const QString &name, const QByteArray &bytes)
{
    const FileOnDisk file(name, bytes);
    try {
        rowsOf(file.path());
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

QString errorOf(const Workbook &workbook)
{
    return errorOf(u"book.xlsx"_s, workbook.zipped());
}

QString shown(const std::vector<ReadRow> &rows)
{
    QStringList lines;
    for (const ReadRow &row : rows) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            switch (cell.kind) {
            case Cell::Kind::Empty:
                cells << u"-"_s;
                break;
            case Cell::Kind::Text:
                cells << u"T:"_s + cell.text;
                break;
            case Cell::Kind::Number:
                cells << u"N:"_s + cell.numberText;
                break;
            case Cell::Kind::Date:
                cells << u"D:"_s + cell.date.toString(Qt::ISODate);
                break;
            case Cell::Kind::Bool:
                cells << (cell.number != 0 ? u"B:1"_s : u"B:0"_s);
                break;
            case Cell::Kind::Error:
                cells << u"E:"_s + cell.text;
                break;
            }
        }
        lines << QString::number(row.row) + u": "_s + cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}
