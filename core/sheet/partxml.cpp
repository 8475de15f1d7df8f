// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/partxml.h"

#include "core/base/error.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64;

QStringView withoutPrefix(QStringView name)
{
    for (qsizetype i = name.size() - 1; i > 0; --i)
        if (name[i] == u':')
            return name.sliced(i + 1);
    return name;
}

} // namespace

PartXml::PartXml(ZipArchive &archive, const QString &file, const QString &part,
                 const QString &sheet)
    : m_file(file), m_part(part), m_sheet(sheet), m_bytes(archive.part(part)), m_xml(m_bytes.get())
{
    m_xml.setNamespaceProcessing(false);
}

bool PartXml::next()
{
    m_bytes->markToken();
    m_token = m_xml.readNext();
    switch (m_token) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > maxDepth)
            fail(tr("its elements are nested too deeply"));
        m_name = withoutPrefix(m_xml.qualifiedName());
        return true;
    case QXmlStreamReader::EndElement:
        --m_depth;
        m_name = withoutPrefix(m_xml.qualifiedName());
        return true;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fail(tr("it holds a document type, which no spreadsheet program writes"));
    case QXmlStreamReader::EndDocument:
        if (!m_bytes->damage().isEmpty())
            fail(m_bytes->damage());
        return false;
    case QXmlStreamReader::Invalid:
        fail(m_bytes->damage().isEmpty() ? tr("its text is cut short or garbled")
                                         : m_bytes->damage());
    default:
        return true;
    }
}

QStringView PartXml::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        if (withoutPrefix(attribute.qualifiedName()) == name)
            return attribute.value();
    return {};
}

void PartXml::fail(const QString &sentence) const
{
    const QString detail =
        u"%1, line %2: %3"_s.arg(m_part).arg(m_xml.lineNumber()).arg(m_xml.errorString());
    const QString advice = tr("Open the file in Excel, save it again as .xlsx and try again; if "
                              "Excel cannot open it, ask its "
                              "sender for it again.");
    QString what;
    if (m_sheet.isEmpty())
        what = tr("The file “%1” is damaged (part “%2”): %3.").arg(m_file, m_part, sentence);
    else if (m_row == 0)
        what = tr("In the file “%1” the sheet “%2” is damaged before its first row: %3.")
                   .arg(m_file, m_sheet, sentence);
    else
        what = tr("In the file “%1” the sheet “%2” is damaged at row %3: %4.")
                   .arg(m_file, m_sheet)
                   .arg(m_row)
                   .arg(sentence);
    throw Error(what + u' ' + advice, detail);
}

} // namespace sxsh
