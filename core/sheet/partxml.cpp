// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/partxml.h"

#include "core/base/error.h"

#include <cstring>
#include <expat.h>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64;
constexpr int chunkBytes = 64 << 10;

QByteArrayView withoutPrefix(QByteArrayView name)
{
    for (qsizetype i = name.size() - 1; i > 0; --i)
        if (name[i] == ':')
            return name.sliced(i + 1);
    return name;
}

} // namespace

PartXml::PartXml(ZipArchive &archive, const QString &file, const QString &part,
                 const QString &sheet, Office office)
    : m_file(file), m_part(part), m_sheet(sheet), m_office(office), m_bytes(archive.part(part)),
      m_parser(XML_ParserCreate(nullptr), XML_ParserFree)
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), onDocumentType);
}

PartXml::~PartXml() = default;

PartXml::Stretch PartXml::keep(const char *characters, std::size_t size)
{
    const Stretch kept{m_characters.size(), size};
    m_characters.insert(m_characters.end(), characters, characters + size);
    return kept;
}

void PartXml::onStart(void *self, const char *name, const char **attributes)
{
    auto &xml = *static_cast<PartXml *>(self);
    Token token{.kind = Token::Kind::Start,
                .text = xml.keep(name, std::strlen(name)),
                .firstAttribute = xml.m_attributes.size()};
    for (; *attributes; attributes += 2) {
        const Stretch key = xml.keep(attributes[0], std::strlen(attributes[0]));
        xml.m_attributes.push_back({key, xml.keep(attributes[1], std::strlen(attributes[1]))});
    }
    token.attributeCount = xml.m_attributes.size() - token.firstAttribute;
    xml.m_tokens.push_back(token);
}

void PartXml::onEnd(void *self, const char *name)
{
    auto &xml = *static_cast<PartXml *>(self);
    xml.m_tokens.push_back({.kind = Token::Kind::End, .text = xml.keep(name, std::strlen(name))});
}

void PartXml::onText(void *self, const char *text, int size)
{
    auto &xml = *static_cast<PartXml *>(self);
    const Stretch kept = xml.keep(text, std::size_t(size));
    if (!xml.m_tokens.empty() && xml.m_tokens.back().kind == Token::Kind::Text)
        xml.m_tokens.back().text.size += kept.size;
    else
        xml.m_tokens.push_back({.kind = Token::Kind::Text, .text = kept});
}

void PartXml::onDocumentType(void *self, const char *, const char *, const char *, int)
{
    auto &xml = *static_cast<PartXml *>(self);
    xml.m_problem = tr("it holds a document type, which no spreadsheet program writes");
    XML_StopParser(xml.m_parser.get(), XML_FALSE);
}

void PartXml::parseMore()
{
    m_characters.clear();
    m_attributes.clear();
    m_tokens.clear();
    m_nextToken = 0;
    while (m_tokens.empty() && !m_ended && m_problem.isEmpty()) {
        void *buffer = XML_GetBuffer(m_parser.get(), chunkBytes);
        if (!buffer)
            throw std::bad_alloc();
        const qint64 got =
            std::max<qint64>(0, m_bytes->read(static_cast<char *>(buffer), chunkBytes));
        m_problem = m_bytes->damage();
        m_ended = got == 0;
        if (XML_ParseBuffer(m_parser.get(), int(got), m_ended) != XML_STATUS_OK &&
            m_problem.isEmpty())
            m_problem = tr("its text is cut short or garbled");
    }
    // A text may go on for many reads; only what ends it shows that it is no endless one.
    const auto isText = [](const Token &token) { return token.kind == Token::Kind::Text; };
    if (!std::ranges::all_of(m_tokens, isText))
        m_bytes->markToken();
}

bool PartXml::next()
{
    if (m_nextToken == m_tokens.size())
        parseMore();
    if (m_nextToken == m_tokens.size()) {
        if (!m_problem.isEmpty())
            fail(m_problem);
        return false;
    }
    m_token = &m_tokens[m_nextToken++];
    if (isStart() && ++m_depth > maxDepth)
        fail(tr("its elements are nested too deeply"));
    if (isEnd())
        --m_depth;
    m_name = withoutPrefix(view(m_token->text));
    return true;
}

QByteArrayView PartXml::attributeName(std::size_t index) const
{
    return view(m_attributes[m_token->firstAttribute + index].name);
}

QByteArrayView PartXml::attributeValue(std::size_t index) const
{
    return view(m_attributes[m_token->firstAttribute + index].value);
}

QByteArrayView PartXml::attribute(QByteArrayView name) const
{
    for (std::size_t index = 0; index < attributeCount(); ++index)
        if (withoutPrefix(attributeName(index)) == name)
            return attributeValue(index);
    return {};
}

void PartXml::fail(const QString &sentence) const
{
    const QString detail =
        u"%1, line %2: %3"_s.arg(m_part)
            .arg(XML_GetCurrentLineNumber(m_parser.get()))
            .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
    const bool isWord = m_office == Office::Word;
    const QString advice =
        isWord ? tr("Open the file in Word, save it again as .docx and try again; if Word cannot "
                    "open it, ask its sender for it again.")
               : tr("Open the file in Excel, save it again as .xlsx and try again; if Excel cannot "
                    "open it, ask its sender for it again.");
    QString what;
    if (m_sheet.isEmpty())
        what = tr("The file “%1” is damaged (part “%2”): %3.").arg(m_file, m_part, sentence);
    else if (isWord)
        what = tr("In the file “%1” the table “%2” is damaged at row %3: %4.")
                   .arg(m_file, m_sheet)
                   .arg(m_row)
                   .arg(sentence);
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
