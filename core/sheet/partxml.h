// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/ziparchive.h"

#include <QtCore/QXmlStreamReader>

namespace sxsh {

/// Reads one XML part of a workbook token by token; damage, document types and deep nesting throw
/// Error.
class PartXml
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    /// `sheet` is named in errors; empty for parts no officer knows.
    PartXml(ZipArchive &archive, const QString &file, const QString &part,
            const QString &sheet = {});

    /// The next token; false after the document has ended and its checksum was right.
    bool next();
    bool isStart() const { return m_token == QXmlStreamReader::StartElement; }
    bool isEnd() const { return m_token == QXmlStreamReader::EndElement; }
    bool isText() const { return m_token == QXmlStreamReader::Characters; }
    /// Of the element, without its prefix: the transitional and the strict namespace then read
    /// alike.
    QStringView name() const { return m_name; }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// Value of the attribute with this local name, null when absent.
    QStringView attribute(QStringView name) const;
    /// 1 inside the root element's start tag.
    int depth() const { return m_depth; }

    /// The row errors point at from now on.
    void setRow(int row) { m_row = row; }
    [[noreturn]] void fail(const QString &sentence) const;

private:
    QString m_file;
    QString m_part;
    QString m_sheet;
    std::unique_ptr<ZipPart> m_bytes;
    QXmlStreamReader m_xml;
    QXmlStreamReader::TokenType m_token = QXmlStreamReader::NoToken;
    QStringView m_name;
    int m_depth = 0;
    int m_row = 0;
};

} // namespace sxsh
