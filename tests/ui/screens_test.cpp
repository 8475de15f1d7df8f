// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/testwindow.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// English sources that no Vietnamese translation equals.
const QSet<QString> &englishOnly()
{
    static const QSet<QString> texts = [] {
        QFile file(QStringLiteral(SXSH_SOURCE_DIR "/resources/translations/sxsh_vi.ts"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QSet<QString> sources;
        QSet<QString> translations;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"source")
                sources.insert(xml.readElementText());
            else if (xml.isStartElement() &&
                     (xml.name() == u"translation" || xml.name() == u"numerusform"))
                translations.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        return sources - translations;
    }();
    REQUIRE(texts.size() > 1000);
    return texts;
}

int coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

QString plainText(QString text)
{
    return text.remove(u'&');
}

/// What a widget shows as one line, and the room it has for it; none where it draws otherwise.
struct Line {
    QString text{};
    int room = 0;
};
std::optional<Line> lineOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->wordWrap() || label->textFormat() == Qt::RichText || label->text().isEmpty())
            return {};
        return Line{label->text().section(u'\n', 0, 0), label->contentsRect().width()};
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    // Classes of our own draw and elide for themselves.
    if (!button || QByteArrayView(button->metaObject()->className()).startsWith("sxsh::"))
        return {};
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
    return Line{plainText(button->text()), button->width() - icon};
}

/// Everything wrong with what is seen of the window, by name and text.
QStringList faultsOf(MainWindow &window, bool isVietnamese)
{
    QStringList faults;
    const auto read = [&](const QString &text) {
        if (isVietnamese && englishOnly().contains(text))
            faults += u"English: "_s + text;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto line = lineOf(*widget)) {
            read(line->text);
            const int needed = widget->fontMetrics().horizontalAdvance(line->text);
            if (needed > line->room + 1 && widget->toolTip().isEmpty())
                faults += u"cut: %1 (%2 of %3)"_s.arg(line->text).arg(line->room).arg(needed);
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            read(label->text());
            if (label->wordWrap() && label->height() + 1 < label->heightForWidth(label->width()))
                faults += u"cut below: "_s + label->text();
        } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
            read(field->placeholderText());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                read(plainText(tabs->tabText(tab)));
        }
    }
    return faults;
}

struct Look {
    Language language = Language::Vietnamese;
    ThemeChoice theme = ThemeChoice::Light;
    QSize size{1366, 690};
    QString plan = u"demonstration"_s; ///< names the pictures
};

/// Keeps the picture in the folder that SXSH_SCREENS names, to be looked at.
void keep(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("SXSH_SCREENS");
    if (!folder.isEmpty())
        REQUIRE(picture.save(QDir(folder).filePath(name)));
}

void checkScreens(TestWindow &window, const Look &look)
{
    if (look.language == Language::English)
        window.trigger(u"language_en"_s);
    QCoreApplication::processEvents();
    applyTheme(look.theme);
    window->resize(look.size);
    QCoreApplication::processEvents();
    for (const QString &page : window->pages()) {
        CAPTURE(page, look.language, look.theme, look.size.width());
        REQUIRE(window->showPage(page));
        // What is told below a table follows its rows, and the layout follows that.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        CHECK(window->width() == look.size.width());
        CHECK(window->height() == look.size.height());
        const QImage picture = window->grab().toImage();
        keep(picture, u"%1-%2-%3-%4-%5.png"_s.arg(
                          look.plan, languageKey(look.language), QString(keyOf(look.theme)),
                          QString::number(look.size.width()), QString(page).replace(u':', u'-')));
        CHECK(coloursOf(picture) > 20);
        const bool isDark = look.theme == ThemeChoice::Dark;
        CHECK((picture.pixelColor(2, picture.height() - 2).lightness() < 128) == isDark);
        const QStringList faults = faultsOf(*window, look.language == Language::Vietnamese);
        INFO(faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
    applyTheme(ThemeChoice::Light);
}

} // namespace

TEST_CASE("every screen shows its texts whole, in its language, in light and dark")
{
    const Language language = GENERATE(Language::Vietnamese, Language::English);
    TestWindow window;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const QSize size : {QSize(1366, 690), QSize(1920, 1000)})
            checkScreens(window, {.language = language, .theme = theme, .size = size});
    }
}

TEST_CASE("an empty plan and a full register are shown as well")
{
    const auto [plan, facilities, name] = GENERATE(table<TestWindow::Plan, int, QString>(
        {{TestWindow::Plan::Template, 0, u"empty"_s},
         {TestWindow::Plan::Reference, 0, u"reference"_s},
         {TestWindow::Plan::Demonstration, 5000, u"full"_s}}));
    TestWindow window(plan, facilities);
    for (const Language language : {Language::Vietnamese, Language::English}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const QSize size : {QSize(1366, 690), QSize(1920, 1000)})
                checkScreens(window, {language, theme, size, name});
        }
    }
}
