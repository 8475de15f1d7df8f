// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

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
