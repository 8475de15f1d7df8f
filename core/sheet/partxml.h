// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/ziparchive.h"

#include <QtCore/QByteArrayView>
#include <memory>
#include <vector>

struct XML_ParserStruct;

namespace sxsh {

/// Whose files a package is: errors name the program that can mend it.
enum class Office { Excel, Word };

/// Reads one XML part of a workbook or a document token by token, as UTF-8; damage, document types
/// and deep nesting throw Error.
class PartXml
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    /// `sheet` (a table in Word) is named in errors; empty for parts no officer knows.
    PartXml(ZipArchive &archive, const QString &file, const QString &part,
            const QString &sheet = {}, Office office = Office::Excel);
    ~PartXml();
    Q_DISABLE_COPY_MOVE(PartXml)

    /// The next token; false after the document has ended and its checksum was right.
    bool next();
    bool isStart() const { return m_token->kind == Token::Kind::Start; }
    bool isEnd() const { return m_token->kind == Token::Kind::End; }
    bool isText() const { return m_token->kind == Token::Kind::Text; }
    /// Of the element, without its prefix: the transitional and the strict namespace then read
    /// alike. Views hold until the next call of next().
    QByteArrayView name() const { return m_name; }
    QByteArrayView text() const { return view(m_token->text); }
    std::size_t attributeCount() const { return m_token->attributeCount; }
    /// As written, with its prefix.
    QByteArrayView attributeName(std::size_t index) const;
    QByteArrayView attributeValue(std::size_t index) const;
    /// Value of the attribute with this local name, null when absent.
    QByteArrayView attribute(QByteArrayView name) const;
    /// 1 inside the root element's start tag.
    int depth() const { return m_depth; }

    /// The row errors point at from now on.
    void setRow(int row) { m_row = row; }
    [[noreturn]] void fail(const QString &sentence) const;

private:
    /// A stretch of `m_characters`.
    struct Stretch {
        std::size_t begin = 0;
        std::size_t size = 0;
    };
    struct Attribute {
        Stretch name;
        Stretch value;
    };
    struct Token {
        enum class Kind { Start, End, Text };

        Kind kind{};
        Stretch text{}; ///< the name of an element
        std::size_t firstAttribute = 0;
        std::size_t attributeCount = 0;
    };

    static void onStart(void *self, const char *name, const char **attributes);
    static void onEnd(void *self, const char *name);
    static void onText(void *self, const char *text, int size);
    static void onDocumentType(void *self, const char *, const char *, const char *, int);

    QByteArrayView view(Stretch stretch) const
    {
        return {m_characters.data() + stretch.begin, qsizetype(stretch.size)};
    }
    Stretch keep(const char *characters, std::size_t size);
    /// Reads on until there are tokens, the document ends or is found broken.
    void parseMore();

    QString m_file;
    QString m_part;
    QString m_sheet;
    Office m_office;
    std::unique_ptr<ZipPart> m_bytes;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct *)> m_parser;
    std::vector<char> m_characters; ///< of the tokens that wait
    std::vector<Attribute> m_attributes;
    std::vector<Token> m_tokens;
    std::size_t m_nextToken = 0;
    const Token *m_token = nullptr;
    QByteArrayView m_name;
    QString m_problem; ///< what is wrong behind the tokens that wait
    bool m_ended = false;
    int m_depth = 0;
    int m_row = 0;
};

} // namespace sxsh
