// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxbook.h"

#include "core/base/error.h"
#include "core/sheet/ziparchive.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <xlsxwriter.h>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 31;

QString shortened(QString name, qsizetype length)
{
    name = name.left(length);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed();
}

/// Excel takes 1–31 characters without some signs and without an apostrophe at either end.
QString acceptedSheetName(QString name, int sheet)
{
    for (QChar &c : name)
        if (QStringView(u"[]:*?/\\'").contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    name = shortened(name.simplified(), longestName);
    return name.isEmpty() ? u"Sheet%1"_s.arg(sheet) : name;
}

} // namespace

PointedNumbers::PointedNumbers()
{
    if (std::strcmp(std::localeconv()->decimal_point, ".") == 0)
        return;
    m_language = std::setlocale(LC_NUMERIC, nullptr);
    std::setlocale(LC_NUMERIC, "C");
}

PointedNumbers::~PointedNumbers()
{
    if (!m_language.isEmpty())
        std::setlocale(LC_NUMERIC, m_language.constData());
}

QByteArray numberPattern(int decimals)
{
    return decimals > 0 ? "#,##0." + QByteArray(decimals, '0') : QByteArray("#,##0");
}

XlsxBook::XlsxBook(const QString &fileName, Rows rows) : m_fileName(fileName)
{
    if (!m_folder.isValid())
        failTemporary(m_folder.errorString());
    m_folderName = QFile::encodeName(QDir::toNativeSeparators(m_folder.path()));
    lxw_workbook_options options{};
    options.constant_memory = rows == Rows::FromTheTop ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = m_folderName.data();
#ifdef SXSH_XLSXWRITER_TO_MEMORY
    options.output_buffer = &m_bytes;
    options.output_buffer_size = &m_size;
    m_workbook.reset(workbook_new_opt(nullptr, &options));
#else
    // This version of the library can only open a name in the C library's encoding: give it a plain
    // one in the temporary folder and copy from there.
    m_workbook.reset(workbook_new_opt((m_folderName + "/sheet.xlsx").constData(), &options));
#endif
    if (!m_workbook)
        failTemporary(u"no workbook"_s);
}

XlsxBook::~XlsxBook()
{
    m_workbook.reset();                     // writes to m_bytes
    std::free(const_cast<char *>(m_bytes)); // NOLINT: the library allocates with malloc
}

void XlsxBook::Closer::operator()(lxw_workbook *workbook) const
{
    workbook_close(workbook);
}

lxw_worksheet *XlsxBook::addSheet(const QString &name)
{
    ++m_sheets;
    const QString wanted = acceptedSheetName(name, m_sheets);
    QString accepted = wanted;
    // Excel compares names without regard to case.
    for (int again = 2; m_names.contains(accepted.toLower()); ++again) {
        const QString suffix = u" (%1)"_s.arg(again);
        accepted = shortened(wanted, longestName - suffix.size()) + suffix;
    }
    m_names.insert(accepted.toLower());
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook.get(), accepted.toUtf8().constData());
    if (!sheet)
        failTemporary(u"no worksheet"_s);
    return sheet;
}

lxw_format *XlsxBook::addFormat()
{
    return workbook_add_format(m_workbook.get());
}

std::unique_ptr<QIODevice> XlsxBook::close()
{
    {
        const PointedNumbers pointed;
        check(workbook_close(m_workbook.release()));
    }
    // The library does not notice when its temporary files meet a full disk, so look at what came
    // out.
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    ZipArchive archive(m_fileName, bytes(), {.bytes = any, .suspicious = any, .token = any});
    for (int sheet = 1; sheet <= m_sheets; ++sheet) {
        const auto part = archive.part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet));
        QByteArray tail;
        for (QByteArray piece = part->read(64 << 10); !piece.isEmpty();
             piece = part->read(64 << 10))
            tail = (tail + piece).right(64);
        if (!part->damage().isEmpty() || !tail.trimmed().endsWith("</worksheet>"))
            failTemporary(u"the worksheet is incomplete"_s);
    }
    return bytes();
}

std::unique_ptr<QIODevice> XlsxBook::bytes() const
{
#ifdef SXSH_XLSXWRITER_TO_MEMORY
    auto bytes = std::make_unique<QBuffer>();
    bytes->setData(QByteArray::fromRawData(m_bytes, qsizetype(m_size)));
#else
    auto bytes = std::make_unique<QFile>(m_folder.filePath(u"sheet.xlsx"_s));
#endif
    if (!bytes->open(QIODevice::ReadOnly))
        failTemporary(bytes->errorString());
    return bytes;
}

void XlsxBook::check(int code) const
{
    if (code != LXW_NO_ERROR)
        failTemporary(QString::fromUtf8(lxw_strerror(lxw_error(code))));
}

void XlsxBook::failTemporary(const QString &detail) const
{
    throw Error(tr("The file “%1” was not written: the folder for temporary files “%2” could not "
                   "be used. Free "
                   "some space on that disk and try again.")
                    .arg(m_fileName, QDir::toNativeSeparators(QDir::tempPath())),
                detail);
}

} // namespace sxsh
