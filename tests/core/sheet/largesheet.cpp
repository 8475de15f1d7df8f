// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheetreader.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/sheet/workbook.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <stdexcept>

#if __has_include(<zip.h>) && __has_include(<unzip.h>)
#include <zip.h>
#else
#include <minizip/zip.h>
#endif

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

constexpr int tenMillion = 10'000'000;
constexpr int excelRows = 1'048'576;
constexpr int batch = 100'000;

/// Writes one part of a zip file a batch at a time: the whole sheet would be half a gigabyte.
void addPart(zipFile file, const char *name, const std::vector<std::pair<QByteArray, int>> &pieces)
{
    const zip_fileinfo info{};
    if (zipOpenNewFileInZip(file, name, &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 1) !=
        ZIP_OK)
        throw std::runtime_error("zip");
    for (const auto &[bytes, times] : pieces) {
        for (int time = 0; time < times; ++time) {
            if (zipWriteInFileInZip(file, bytes.constData(), unsigned(bytes.size())) != ZIP_OK)
                throw std::runtime_error("zip");
        }
    }
    if (zipCloseFileInZip(file) != ZIP_OK)
        throw std::runtime_error("zip");
}

/// A workbook with that many rows of two cells.
void writeWorkbook(const QString &path, int rows)
{
    const Workbook book = Workbook::withRows("@");
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    zipFile file = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (auto part = book.parts.cbegin(); part != book.parts.cend(); ++part) {
        if (part.key() != sheet)
            addPart(file, part.key().toUtf8().constData(), {{part.value(), 1}});
    }
    const QByteArrayList around = book.parts[sheet].split('@');
    const QByteArray row = "<row><c><v>1</v></c><c><v>2.5</v></c></row>";
    addPart(file, sheet.toUtf8().constData(),
            {{around[0], 1}, {row.repeated(batch), rows / batch}, {around[1], 1}});
    if (zipClose(file, nullptr) != ZIP_OK)
        throw std::runtime_error("zip");
}

void writeText(const QString &path, int rows)
{
    QFile file(path);
    const QByteArray lines = QByteArray("1;2,5\n").repeated(batch);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("file");
    for (int written = 0; written < rows; written += batch)
        file.write(lines);
}

/// Peak resident memory in MB since `forgetPeak`; 0 where the system does not say.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+)"_s);
    return status.open(QIODevice::ReadOnly)
               ? peak.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024
               : 0;
}

void forgetPeak()
{
    QFile marks(u"/proc/self/clear_refs"_s);
    if (marks.open(QIODevice::WriteOnly))
        marks.write("5");
}

} // namespace

TEST_CASE("A sheet of ten million rows is refused where Excel's rows end, in little memory",
          "[sheet]")
{
    using Write = void (*)(const QString &, int);
    const auto [name, write, says] = GENERATE(table<QString, Write, std::string>({
        {u"lớn.xlsx"_s, writeWorkbook, "it holds more than 1048576 rows"},
        {u"lớn.csv"_s, writeText, "has more than 1048576 rows"},
    }));
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    write(path, tenMillion);
    forgetPeak();
    const double before = peakMegabytes();
    int rows = 0;
    QString error;
    try {
        SheetReader(path).read(0, [&](int, std::span<const Cell>) { return ++rows > 0; });
    } catch (const Error &refusal) {
        error = refusal.text();
    }
    CHECK_THAT(error.toStdString(), Contains(says));
    CHECK(rows == excelRows);
    CHECK(peakMegabytes() - before < 50);
}
