// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csvsource.h"

#include "core/base/error.h"
#include "core/sheet/csvrecords.h"

#include <QtCore/QFileInfo>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 64 << 10;

std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView start)
{
    if (start.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (start.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    // Without a mark: the Latin letters and delimiters of UTF-16 have a zero in every second byte.
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        if (start[i] == '\0')
            ++zeros[size_t(i % 2)];
    if (zeros[0] == 0 && zeros[1] * 8 > start.size())
        return QStringConverter::Utf16LE;
    if (zeros[1] == 0 && zeros[0] * 8 > start.size())
        return QStringConverter::Utf16BE;
    return {};
}

} // namespace

CsvText::CsvText(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        throw Error(
            tr("The file “%1” cannot be opened: %2. Close it in other programs and try again.")
                .arg(QFileInfo(path).fileName(), m_file.errorString()));
    if (const auto encoding = wideEncoding(m_file.peek(512))) {
        m_wide = true;
        m_decoder = QStringDecoder(*encoding);
    } else if (m_file.peek(3) == "\xEF\xBB\xBF") {
        m_file.skip(3);
    }
}

QByteArray CsvText::next()
{
    QByteArray bytes = m_file.read(pieceSize);
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
        throw Error(tr("The file “%1” cannot be read to its end: %2. Copy it to this computer and "
                       "try again.")
                        .arg(QFileInfo(m_file.fileName()).fileName(), m_file.errorString()));
    if (!m_wide || bytes.isEmpty())
        return bytes;
    const QString text = m_decoder.decode(bytes);
    return m_encoder.encode(text);
}

bool CsvText::isGarbled() const
{
    return m_decoder.hasError() || m_encoder.hasError() || (m_wide && m_file.size() % 2 != 0);
}

CsvSource::CsvSource(const QString &path)
    : m_path(path), m_sheets{{QFileInfo(path).completeBaseName(), false}}
{
}

std::vector<MergedCells> CsvSource::read(int sheet, const SheetReader::RowHandler &handler)
{
    Q_ASSERT(sheet == 0);
    CsvText text(m_path);
    QByteArray piece = text.next();
    const CsvDialect dialect = csvDialect(piece);
    CsvRecords records(QFileInfo(m_path).fileName(), dialect.delimiter, handler);
    for (QByteArrayView rest = QByteArrayView(piece).sliced(dialect.skip); !piece.isEmpty();
         piece = text.next(), rest = piece) {
        if (text.isGarbled())
            records.failEncoding();
        if (!records.feed(rest))
            return {};
    }
    records.finish();
    return {};
}

} // namespace sxsh
