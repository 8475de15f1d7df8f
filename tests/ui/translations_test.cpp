// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translations.h"

#include "core/base/spokenlanguage.h"
#include "core/model/choice.h"
#include "core/report/reportkind.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QThread>
#include <QtCore/QXmlStreamReader>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// A word of the program that both languages have.
QString word()
{
    return choiceLabel(YesNo::Yes);
}

QString facilitiesCounted(int count)
{
    return QCoreApplication::translate(
        "Cli",
        "%1: %Ln facilities with a saving; weighted %2, simple mean %3, at or above the threshold "
        "%4 (year %5).",
        nullptr, count);
}

/// What stands between the quotes of adjoining C++ literals.
QString literalText(const QString &source)
{
    static const QRegularExpression piece(uR"x("((?:[^"\\]|\\.)*)")x"_s);
    QString text;
    for (auto pieces = piece.globalMatch(source); pieces.hasNext();)
        text += pieces.next().captured(1);
    return text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s);
}

/// Every text of a context in a translation file, as "context/text".
QSet<QString> collectedTexts(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QSet<QString> texts;
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"source")
            texts.insert(context + u'/' + reader.readElementText());
    }
    REQUIRE(!reader.hasError());
    return texts;
}

/// A window that counts what it is told and keeps its words.
class Window final : public QWidget
{
public:
    int languageChanges = 0;
    int localeChanges = 0;
    int paints = 0;
    QLineEdit edit{this};
    QDateEdit date{QDate(2018, 3, 7), this};
    QDialogButtonBox buttons{QDialogButtonBox::Cancel, this};

    Window()
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(&edit);
        layout->addWidget(&date);
        layout->addWidget(&buttons);
        show();
        QCoreApplication::processEvents();
        languageChanges = 0;
        localeChanges = 0;
        paints = 0;
    }

    QString cancel() const { return buttons.button(QDialogButtonBox::Cancel)->text(); }

protected:
    void changeEvent(QEvent *event) override
    {
        languageChanges += event->type() == QEvent::LanguageChange ? 1 : 0;
        localeChanges += event->type() == QEvent::LocaleChange ? 1 : 0;
    }
    void paintEvent(QPaintEvent *) override { ++paints; }
};

} // namespace

TEST_CASE("no text of the sources is lost when the texts for translation are collected")
{
    const QString root = QStringLiteral(SXSH_SOURCE_DIR);
    const QSet<QString> collected = collectedTexts(root + u"/resources/translations/sxsh_vi.ts"_s);
    const QString literals = uR"x(((?:"(?:[^"\\]|\\.)*"\s*)+))x"_s;
    const QRegularExpression call(u"translate\\(\\s*"_s + literals + u",\\s*"_s + literals);
    int found = 0;
    for (const QString &part : {u"/core"_s, u"/ui"_s, u"/app"_s}) {
        QDirIterator sources(root + part, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto calls = call.globalMatch(text); calls.hasNext();) {
                const QRegularExpressionMatch match = calls.next();
                const QString key =
                    literalText(match.captured(1)) + u'/' + literalText(match.captured(2));
                ++found;
                INFO(file.fileName().toStdString() << ": " << key.toStdString());
                CHECK(collected.contains(key));
            }
        }
    }
    CHECK(found > 1000);
}

TEST_CASE("The program speaks the language it is told to, and Qt's own words with it")
{
    Translations translations(Language::Vietnamese);
    CHECK(translations.language() == Language::Vietnamese);
    CHECK(word() == u"Có"_s);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Hủy"_s);
    CHECK(QLocale().name() == u"vi_VN"_s);
    CHECK(facilitiesCounted(1).contains(u"1 cơ sở"));

    translations.setLanguage(Language::English);
    CHECK(translations.language() == Language::English);
    CHECK(word() == u"Yes"_s);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel"_s);
    CHECK(QLocale().name() == u"en_GB"_s);
    CHECK(facilitiesCounted(1).contains(u"1 facility with"));
    CHECK(facilitiesCounted(2).contains(u"2 facilities with"));

    translations.setLanguage(Language::Vietnamese);
    CHECK(word() == u"Có"_s);
}

TEST_CASE("Without translations English is spoken and the locale is what it was")
{
    const QLocale before;
    {
        const Translations translations(Language::Vietnamese);
        CHECK(QLocale() != before);
    }
    CHECK(spokenLanguage() == Language::English);
    CHECK(QLocale() == before);
    CHECK(word() == u"Yes"_s);
}

TEST_CASE("A switch of language tells every window once and keeps what is being typed")
{
    Translations translations(Language::Vietnamese);
    Window window;
    CHECK(window.cancel() == u"Hủy"_s);
    CHECK(window.date.locale().name() == u"vi_VN"_s);
    window.edit.setText(u"Chè Shan"_s);
    window.edit.setCursorPosition(3);

    translations.setLanguage(Language::English);
    QCoreApplication::processEvents();
    CHECK(window.languageChanges == 1);
    CHECK(window.localeChanges == 1);
    CHECK(window.cancel() == u"Cancel"_s);
    CHECK(window.date.locale().name() == u"en_GB"_s);
    CHECK(window.edit.text() == u"Chè Shan"_s);
    CHECK(window.edit.cursorPosition() == 3);

    translations.setLanguage(Language::English);
    QCoreApplication::processEvents();
    CHECK(window.languageChanges == 1);
}

TEST_CASE("A window with a locale of its own keeps it when the language is switched")
{
    Translations translations(Language::Vietnamese);
    Window window;
    window.setLocale(QLocale::c());
    translations.setLanguage(Language::English);
    CHECK(window.locale() == QLocale::c());
    CHECK(window.testAttribute(Qt::WA_SetLocale));
}

TEST_CASE("Another language spoken for a while is not noticed by the windows")
{
    const Translations translations(Language::Vietnamese);
    Window window;
    {
        const ScopedLanguage english(Language::English);
        CHECK(word() == u"Yes"_s);
        CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel"_s);
        QString elsewhere;
        const std::unique_ptr<QThread> thread(
            QThread::create([&elsewhere] { elsewhere = word(); }));
        thread->start();
        thread->wait();
        CHECK(elsewhere == u"Có"_s);
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    CHECK(word() == u"Có"_s);
    CHECK(window.languageChanges == 0);
    CHECK(window.localeChanges == 0);
    CHECK(window.paints == 0);
    CHECK(window.cancel() == u"Hủy"_s);
}

TEST_CASE("A report is in its own language whichever the program speaks")
{
    static const Records records = demonstrated({.facilities = 40});
    const auto spoken = GENERATE(Language::Vietnamese, Language::English);
    const auto asked = GENERATE(Language::Vietnamese, Language::English);
    const auto made = [&](Savings &savings, Language language) {
        return buildReport(savings, demoResources(), {.period = u"2018"_s, .language = language});
    };
    Translations translations(spoken);
    Savings savings(records);
    made(savings, spoken); // which remembers savings with their reasons
    const Report report = made(savings, asked);

    translations.setLanguage(asked);
    Savings fresh(records);
    const Report expected = made(fresh, asked);
    REQUIRE(report.blocks.size() == expected.blocks.size());
    for (std::size_t block = 0; block < report.blocks.size(); ++block) {
        CAPTURE(block);
        CHECK(report.blocks[block] == expected.blocks[block]);
    }
    CHECK(report == expected);
}
