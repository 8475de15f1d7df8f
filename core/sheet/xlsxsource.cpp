// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxsource.h"

#include "core/base/error.h"
#include "core/sheet/numberformat.h"
#include "core/sheet/packagerelations.h"
#include "core/sheet/partxml.h"
#include "core/sheet/worksheet.h"

#include <QtCore/QFileInfo>
#include <map>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxStyles = 100'000;
constexpr size_t maxSheets = 10'000;

} // namespace

XlsxSource::XlsxSource(const QString &path) : m_path(path), m_name(QFileInfo(path).fileName())
{
    ZipArchive archive(path);
    m_workbook = workbookPart(archive);
    readWorkbook(archive);
}

QString XlsxSource::workbookPart(ZipArchive &archive) const
{
    if (archive.contains(u"META-INF/manifest.xml"_s) && archive.contains(u"content.xml"_s)) {
        if (m_name.endsWith(".odt"_L1, Qt::CaseInsensitive))
            throw Error(tr("The file “%1” is an OpenDocument text. Open it in LibreOffice or Word, "
                           "save it as .docx and try again.")
                            .arg(m_name));
        throw Error(
            tr("The file “%1” is an OpenDocument file. Open it in LibreOffice or Excel, save it as "
               ".xlsx and try again.")
                .arg(m_name));
    }
    const QString noWorkbook =
        tr("The file “%1” is a zip archive but neither an Excel workbook nor a Word document. "
           "Choose "
           "an .xlsx, .docx or CSV file; if the table is inside the archive, unpack it first.")
            .arg(m_name);
    const QString part = mainPart(archive, m_name);
    if (part.isEmpty())
        throw Error(noWorkbook);
    if (part.endsWith(".bin"_L1, Qt::CaseInsensitive))
        throw Error(
            tr("The file “%1” is a binary Excel workbook (.xlsb). Open it in Excel, save it as "
               ".xlsx and try again.")
                .arg(m_name));
    return part;
}

void XlsxSource::readWorkbook(ZipArchive &archive)
{
    PartXml xml(archive, m_name, m_workbook);
    std::vector<QString> ids;
    std::vector<SheetInfo> listed;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.depth() == 1 && xml.name() != "workbook")
            throw Error(
                tr("The file “%1” is a document of another office program, not an Excel workbook. "
                   "Choose an .xlsx, .docx or CSV file.")
                    .arg(m_name),
                QString::fromUtf8(xml.name()));
        if (xml.name() == "workbookPr") {
            const QByteArrayView flag = xml.attribute("date1904");
            m_from1904 = flag == "1" || flag == "true";
        } else if (xml.name() == "sheet") {
            // The relation's id is the one with a prefix; nothing else in the element is called id.
            ids.push_back(QString::fromUtf8(xml.attribute("id")));
            const QByteArrayView state = xml.attribute("state");
            listed.push_back(
                {QString::fromUtf8(xml.attribute("name")).normalized(QString::NormalizationForm_C),
                 state == "hidden" || state == "veryHidden"});
            if (listed.size() > maxSheets)
                xml.fail(tr("it has too many sheets"));
        }
    }
    const PackageRelations parts = packageRelations(archive, m_name, m_workbook);
    for (const auto &[id, relation] : parts) {
        if (relation.kind == "styles"_L1)
            m_styles = relation.part;
        else if (relation.kind == "sharedStrings"_L1)
            m_texts = relation.part;
    }
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto part = parts.find(ids[i]);
        if (part == parts.end())
            xml.fail(tr("the sheet “%1” is listed but not held").arg(listed[i].name));
        if (part->second.kind != "worksheet"_L1)
            continue; // a sheet that is one chart, or a macro sheet
        m_sheets.push_back(listed[i]);
        m_parts.push_back(part->second.part);
    }
    if (m_sheets.empty())
        throw Error(
            tr("The workbook “%1” has no sheet with a table. Choose another file.").arg(m_name));
}

void XlsxSource::readStyles(ZipArchive &archive)
{
    if (m_styles.isEmpty())
        return;
    PartXml xml(archive, m_name, m_styles);
    std::map<qint64, NumberLook> ownFormats;
    bool cellFormats = false;
    while (xml.next()) {
        if (xml.isEnd() && xml.name() == "cellXfs")
            cellFormats = false;
        if (!xml.isStart())
            continue;
        if (xml.name() == "numFmt") {
            // Formats for conditional cells, later in the part, carry numbers too but no cell uses
            // them.
            const qint64 id = xml.attribute("numFmtId").toLongLong();
            if (ownFormats.size() < maxStyles && !ownFormats.contains(id))
                ownFormats[id] = lookOfFormat(QString::fromUtf8(xml.attribute("formatCode")));
        } else if (xml.name() == "cellXfs") {
            cellFormats = true;
        } else if (cellFormats && xml.name() == "xf") {
            const qint64 id = xml.attribute("numFmtId").toLongLong();
            const auto own = ownFormats.find(id);
            m_looks.push_back(own != ownFormats.end() ? own->second
                              : id < 164              ? lookOfBuiltInFormat(int(id))
                                                      : NumberLook::Plain);
            if (m_looks.size() > maxStyles)
                xml.fail(tr("it has too many cell styles"));
        }
    }
}

void XlsxSource::readTexts(ZipArchive &archive)
{
    if (m_texts.isEmpty() || !archive.contains(m_texts))
        return; // a cell that needs a text will say so
    PartXml xml(archive, m_name, m_texts);
    m_sharedTexts = SharedStrings(xml);
}

/// A worksheet lists its merged cells behind its rows, so they are looked for beforehand; most
/// sheets have none, which their bytes tell sooner than their elements.
std::vector<CellRange> XlsxSource::readMerged(ZipArchive &archive, const QString &part) const
{
    constexpr qint64 pieceSize = 256 << 10;
    const QByteArray wanted("mergeCell ");
    bool isFound = false;
    {
        const std::unique_ptr<ZipPart> bytes = archive.part(part);
        QByteArray piece(pieceSize, Qt::Uninitialized);
        qint64 kept = 0; // of the piece before
        for (qint64 got = 0;
             !isFound && (got = bytes->read(piece.data() + kept, pieceSize - kept)) > 0;) {
            bytes->markToken();
            const QByteArrayView read(piece.constData(), kept + got);
            isFound = read.contains(wanted);
            kept = std::min<qint64>(read.size(), wanted.size());
            std::copy_n(read.end() - kept, kept, piece.data());
        }
    }
    if (!isFound)
        return {};
    try {
        PartXml xml(archive, m_name, part);
        return readMergedRanges(xml);
    } catch (const Error &) {
        return {}; // reading the rows says where the damage is
    }
}

const std::vector<CellRange> &XlsxSource::mergedOf(int sheet, ZipArchive &archive)
{
    if (!m_merged.contains(sheet))
        m_merged[sheet] = readMerged(archive, m_parts[size_t(sheet)]);
    return m_merged[sheet];
}

std::vector<CellRange> XlsxSource::mergedRanges(int sheet)
{
    ZipArchive archive(m_path);
    return mergedOf(sheet, archive);
}

std::vector<MergedCells> XlsxSource::read(int sheet, const SheetReader::RowHandler &handler)
{
    Q_ASSERT(sheet >= 0 && size_t(sheet) < m_sheets.size());
    const QString &name = m_sheets[size_t(sheet)].name;
    const QString &part = m_parts[size_t(sheet)];
    ZipArchive archive(m_path);
    if (!archive.contains(part))
        throw Error(
            tr("In the file “%1” the sheet “%2” is missing. Open the file in Excel, save it again "
               "as .xlsx and try again; if Excel cannot open it, ask its sender for it again.")
                .arg(m_name, name),
            part);
    if (!m_readCommon) {
        m_looks.clear();
        readStyles(archive);
        readTexts(archive);
        m_readCommon = true;
    }
    const std::vector<MergedCells> merged = mergedDown(mergedOf(sheet, archive));
    PartXml xml(archive, m_name, part, name);
    return Worksheet(xml, {m_sharedTexts, m_looks, m_from1904}, merged).read(handler);
}

std::vector<QString> XlsxSource::formulas(int sheet)
{
    constexpr size_t most = 1000; // more would only fill memory
    ZipArchive archive(m_path);
    PartXml xml(archive, m_name, m_parts[size_t(sheet)], m_sheets[size_t(sheet)].name);
    std::vector<QString> places;
    QString place;
    while (places.size() < most && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == "c")
            place = QString::fromUtf8(xml.attribute("r"));
        else if (xml.name() == "f" && !place.isEmpty())
            places.push_back(std::exchange(place, {}));
    }
    return places;
}

std::optional<QDateTime> XlsxSource::modified()
{
    const QString part = u"docProps/core.xml"_s;
    ZipArchive archive(m_path);
    if (!archive.contains(part))
        return {};
    try {
        PartXml xml(archive, m_name, part);
        bool isInside = false;
        QByteArray text;
        while (xml.next()) {
            if (xml.isText() && isInside)
                text += xml.text().toByteArray();
            else if (!xml.isText())
                isInside = xml.isStart() && xml.name() == "modified";
        }
        const QDateTime time =
            QDateTime::fromString(QString::fromUtf8(text.trimmed()), Qt::ISODate);
        return time.isValid() ? std::optional(time) : std::nullopt;
    } catch (const Error &) {
        return {}; // the table can be read without it
    }
}

} // namespace sxsh
