// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The word lists themselves: what a wrong hand in them breaks without a compiler noticing.
#include "tests/catch.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context{};
    QString source{};
    QString comment{};
    QStringList forms{}; ///< none where it is not finished
};

std::vector<Message> messagesIn(const QString &name)
{
    QFile file(QStringLiteral(SXSH_SOURCE_DIR "/resources/translations/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back({.context = context});
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"comment")
            messages.back().comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.isEmpty())
                messages.back().forms += text;
        }
    }
    CHECK_FALSE(xml.hasError());
    return messages;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(L?\\d|n)"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

} // namespace

TEST_CASE("What is filled into a text has its place in the translation")
{
    const QString list = GENERATE(u"sxsh_vi.ts"_s, u"qtbase_vi.ts"_s);
    const std::vector<Message> messages = messagesIn(list);
    CHECK(messages.size() > 400);
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            CAPTURE(message.context, message.source, form);
            CHECK(placesIn(form) == placesIn(message.source));
        }
    }
}

TEST_CASE("Translations are written in composed letters, on as many lines as their source")
{
    const QString list = GENERATE(u"sxsh_vi.ts"_s, u"qtbase_vi.ts"_s);
    for (const Message &message : messagesIn(list)) {
        for (const QString &form : message.forms) {
            CAPTURE(message.context, message.source, form);
            CHECK(form == form.normalized(QString::NormalizationForm_C));
            CHECK(form.count(u'\n') == message.source.count(u'\n'));
        }
    }
}

TEST_CASE("A letter to press in Qt's words is one that every keyboard has")
{
    static const QRegularExpression letter(u"&(?!&|nbsp;)(.)"_s);
    for (const Message &message : messagesIn(u"qtbase_vi.ts"_s)) {
        for (const QString &form : message.forms) {
            CAPTURE(message.context, message.source, form);
            const auto found = letter.match(form);
            CHECK((!found.hasMatch() || (found.captured(1)[0].unicode() < 0x80 &&
                                         found.captured(1)[0].isLetterOrNumber())));
        }
    }
}
