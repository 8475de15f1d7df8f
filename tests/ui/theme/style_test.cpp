// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QStringList &warnings()
{
    static QStringList list;
    return list;
}

void collect(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        warnings().append(text);
    }
}

QImage pictureOf(QWidget &widget, double scale)
{
    QImage image((QSizeF(widget.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    widget.render(&image);
    return image;
}

// Pictures are kept for looking at them when a folder is named.
void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("SXSH_PICTURES");
    if (!folder.isEmpty()) {
        image.save(folder + u'/' + name + u".png"_s);
    }
}

} // namespace

TEST_CASE("every standard control is painted in both themes at any scale", "[theme]")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    const double scale = GENERATE(1.0, 1.5, 2.0);
    applyTheme(choice);
    const auto window = test::controls();
    window->resize(window->sizeHint());
    window->show();
    warnings().clear();
    const auto before = qInstallMessageHandler(collect);
    const QImage image = pictureOf(*window, scale);
    auto *menu = window->findChild<QMenu *>(u"menu"_s);
    menu->setActiveAction(menu->actions().front());
    menu->adjustSize();
    const QImage menuImage = pictureOf(*menu, scale);
    qInstallMessageHandler(before);
    CHECK(warnings().join(u'\n') == QString());
    const QString name = keyOf(choice) + u"-%1"_s.arg(scale);
    keep(image, name);
    keep(menuImage, name + u"-menu"_s);
}

TEST_CASE("every control shows that it has the focus", "[theme]")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    applyTheme(choice);
    const auto window = test::controls();
    window->show();
    window->activateWindow();
    QApplication::processEvents();
    for (const char *name : {"primary", "button", "tool", "edit", "combo", "date", "spin", "area",
                             "check", "radio", "table", "grid", "list", "tree"}) {
        CAPTURE(name);
        auto *control = window->findChild<QWidget *>(QLatin1StringView(name));
        REQUIRE(control != nullptr);
        control->setFocusPolicy(Qt::StrongFocus);
        if (QWidget *other = QApplication::focusWidget()) {
            other->clearFocus();
        }
        QImage before = pictureOf(*control, 1);
        control->setFocus(Qt::TabFocusReason);
        REQUIRE(control->hasFocus());
        QImage after = pictureOf(*control, 1);
        int changed = 0;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                changed += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
            }
        }
        // A ring round the least of them, the word of a short radio button.
        CHECK(changed >= 100);
        keep(after, keyOf(choice) + u"-focus-"_s + QLatin1StringView(name));
    }
}

TEST_CASE("controls have the heights of the design", "[theme]")
{
    applyTheme(ThemeChoice::Light);
    QLineEdit edit;
    QComboBox combo;
    QDateEdit date;
    date.setCalendarPopup(true);
    QPushButton button(u"In"_s);
    QToolButton tool;
    tool.setIcon(icon("undo"));
    for (QWidget *control :
         std::initializer_list<QWidget *>{&edit, &combo, &date, &button, &tool}) {
        CAPTURE(QString::fromLatin1(control->metaObject()->className()));
        CHECK(control->sizeHint().height() == metrics::fieldHeight);
    }
    QLineEdit low;
    low.setProperty("compact", true);
    CHECK(low.sizeHint().height() == metrics::compactFieldHeight);
    QTableView table;
    CHECK(table.verticalHeader()->defaultSectionSize() == metrics::rowHeight);
    table.verticalHeader()->setDefaultSectionSize(metrics::compactFieldHeight);
    CHECK(table.verticalHeader()->defaultSectionSize() == metrics::compactFieldHeight);
}

TEST_CASE("a field with a problem has an edge of its colour", "[theme]")
{
    applyTheme(ThemeChoice::Light);
    const Tokens &tokens = lightTokens();
    QLineEdit edit(u"5100 234 56"_s);
    edit.resize(200, metrics::fieldHeight);
    const auto edge = [&] { return pictureOf(edit, 1).pixelColor(100, 1); };
    CHECK(edge() == tokens.surface);
    edit.setProperty("problem", u"hard"_s);
    CHECK(edge() == tokens.bad);
    edit.setProperty("problem", u"soft"_s);
    CHECK(edge() == tokens.warn);
    edit.setProperty("problem", QVariant());
    CHECK(edge() == tokens.surface);
}

TEST_CASE("the colour of a state stays in a chosen row", "[theme]")
{
    applyTheme(ThemeChoice::Light);
    const auto window = test::controls();
    auto *table = window->findChild<QTableView *>(u"table"_s);
    window->show();
    table->selectRow(0);
    const QRect cell = table->visualRect(table->model()->index(0, 3));
    const QImage image =
        pictureOf(*table->viewport(), 4).copy(QRect(cell.topLeft() * 4, cell.size() * 4));
    const auto count = [&](const QColor &color) {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found += image.pixelColor(x, y) == color ? 1 : 0;
            }
        }
        return found;
    };
    CHECK(count(lightTokens().select) > 1000);
    CHECK(count(lightTokens().ok) > 100);
    CHECK(count(lightTokens().text) == 0);
    const QRect first = table->visualRect(table->model()->index(0, 0));
    const QImage start = pictureOf(*table->viewport(), 1);
    CHECK(start.pixelColor(1, first.center().y()) == lightTokens().accent);
    CHECK(start.pixelColor(4, first.center().y()) == lightTokens().select);
}

TEST_CASE("menus underline their letters while Alt is held", "[theme]")
{
    applyTheme(ThemeChoice::Light);
    QWidget window;
    window.show();
    const auto underlined = [&] {
        return window.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &window) != 0;
    };
    const auto send = [&](QEvent::Type type) {
        QKeyEvent event(type, Qt::Key_Alt, Qt::AltModifier);
        QApplication::sendEvent(&window, &event);
    };
    CHECK_FALSE(underlined());
    send(QEvent::KeyPress);
    CHECK(underlined());
    send(QEvent::KeyRelease);
    CHECK_FALSE(underlined());
}

TEST_CASE("the list of a combo box has the rows of all lists", "[theme]")
{
    applyTheme(ThemeChoice::Light);
    QComboBox combo;
    combo.addItems({u"Mọi huyện"_s, u"Vị Xuyên"_s});
    combo.insertSeparator(1);
    combo.show();
    combo.showPopup();
    CHECK(combo.view()->visualRect(combo.model()->index(0, 0)).height() == metrics::rowHeight);
    CHECK(combo.view()->visualRect(combo.model()->index(1, 0)).height() < metrics::rowHeight);
    keep(pictureOf(*combo.view()->window(), 2), u"light-combo"_s);
    combo.hidePopup();
}
