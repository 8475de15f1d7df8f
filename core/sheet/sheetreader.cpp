// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheetreader.h"

#include "core/base/error.h"
#include "core/sheet/csvsource.h"
#include "core/sheet/docxsource.h"
#include "core/sheet/xlsxsource.h"

#include <QtCore/QFileInfo>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

enum class Content { Empty, Zip, Compound, Encrypted, WebPage, Xml2003, Foreign, Text };

/// Old office files and encrypted new ones share a container; the stream's name tells them apart.
bool holdsEncryptedPackage(QFile &file)
{
    constexpr qint64 pieceSize = 1 << 20;
    constexpr QStringView name = u"EncryptedPackage";
    const QByteArray wanted(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    QByteArray piece;
    file.seek(0);
    while (!file.atEnd()) {
        piece = piece.right(wanted.size()) + file.read(pieceSize);
        if (piece.contains(wanted))
            return true;
    }
    return false;
}

Content contentOf(QFile &file)
{
    QByteArray start = file.read(4096);
    if (start.isEmpty())
        return Content::Empty;
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6"))
        return Content::Zip;
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return holdsEncryptedPackage(file) ? Content::Encrypted : Content::Compound;
    if (start.startsWith("%PDF") || start.startsWith("{\\rtf"))
        return Content::Foreign;
    start.replace('\0', ""); // so that UTF-16 reads alike
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    else if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        start.remove(0, 2);
    const QByteArray head = start.trimmed().toLower();
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return Content::Xml2003;
    for (const char *tag : {"<html", "<!doctype html", "<table", "<head", "<meta"})
        if (head.startsWith(tag))
            return Content::WebPage;
    return head.startsWith("<?xml") ? Content::Foreign : Content::Text;
}

/// Why a file is not read, in words.
class Refusal
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    /// Empty when the content is one we read and the file's name says so.
    static QString of(Content content, const QString &name, const QString &suffix);
    static QString missing(const QString &path)
    {
        return tr("There is no file “%1”. Check its name and folder.").arg(path);
    }
    static QString unreadable(const QFile &file)
    {
        return tr("The file “%1” cannot be opened: %2. Close it in other programs and try again.")
            .arg(QFileInfo(file.fileName()).fileName(), file.errorString());
    }
};

QString Refusal::of(Content content, const QString &name, const QString &suffix)
{
    const bool textName = suffix == u"csv" || suffix == u"txt" || suffix == u"tsv";
    const bool wordName = suffix.startsWith(u"doc") || suffix.startsWith(u"dot");
    const bool workbookName =
        suffix == u"xlsx" || suffix == u"xlsm" || suffix == u"xltx" || suffix == u"xltm";
    switch (content) {
    case Content::Zip:
        if (workbookName || !textName)
            return {};
        return tr("The file “%1” is really an Excel or Word file (or another zip archive) "
                  "although it is called .%2. Rename it to .xlsx or .docx and try again.")
            .arg(name, suffix);
    case Content::Text:
        if (textName)
            return {};
        if (workbookName || suffix == u"xls")
            return tr("The file “%1” is not an Excel file although it is called .%2: it "
                      "holds no workbook. If it is a CSV table, rename it to .csv; "
                      "otherwise copy or download it again.")
                .arg(name, suffix);
        [[fallthrough]];
    case Content::Foreign:
        return tr("The file “%1” is neither a spreadsheet nor a Word document. Choose an .xlsx, "
                  ".docx or CSV file.")
            .arg(name);
    case Content::Empty:
        return tr("The file “%1” is empty. Copy or download it again.").arg(name);
    case Content::Compound:
        if (wordName)
            return tr("The file “%1” is in the format of Word 97–2003 (.doc). Open it in Word, "
                      "save it as .docx and try again.")
                .arg(name);
        return tr("The file “%1” is in the format of Excel 97–2003 (.xls). Open it in "
                  "Excel, save it as .xlsx and try again.")
            .arg(name);
    case Content::Encrypted:
        if (wordName)
            return tr("The file “%1” is protected by a password. Open it in Word, save it "
                      "without a password and try again.")
                .arg(name);
        return tr("The file “%1” is protected by a password. Open it in Excel, save it "
                  "without a password and try again.")
            .arg(name);
    case Content::WebPage:
        return tr("The file “%1” is a web page although it is called .%2. Open it in "
                  "Excel, save it as .xlsx and try again.")
            .arg(name, suffix);
    case Content::Xml2003:
        return tr("The file “%1” is an XML table of Excel 2003. Open it in Excel, save it "
                  "as .xlsx and try again.")
            .arg(name);
    }
    Q_UNREACHABLE();
}

std::unique_ptr<SheetReader::Source> sourceOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        throw Error(Refusal::missing(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Refusal::unreadable(file));
    const Content content = contentOf(file);
    file.close();
    if (const QString text = Refusal::of(content, info.fileName(), info.suffix().toLower());
        !text.isEmpty())
        throw Error(text);
    if (content == Content::Zip) {
        if (DocxSource::isDocument(path))
            return std::make_unique<DocxSource>(path);
        return std::make_unique<XlsxSource>(path);
    }
    return std::make_unique<CsvSource>(path);
}

} // namespace

SheetReader::SheetReader(const QString &path) : m_source(sourceOf(path)) {}
SheetReader::~SheetReader() = default;
SheetReader::SheetReader(SheetReader &&) noexcept = default;
SheetReader &SheetReader::operator=(SheetReader &&) noexcept = default;

const std::vector<SheetInfo> &SheetReader::sheets() const
{
    return m_source->sheets();
}

std::vector<MergedCells> SheetReader::read(int sheet, const RowHandler &handler) const
{
    return m_source->read(sheet, handler);
}

std::vector<CellRange> SheetReader::mergedRanges(int sheet) const
{
    return m_source->mergedRanges(sheet);
}

std::vector<QString> SheetReader::formulas(int sheet) const
{
    return m_source->formulas(sheet);
}

std::optional<QDateTime> SheetReader::modified() const
{
    return m_source->modified();
}

} // namespace sxsh
