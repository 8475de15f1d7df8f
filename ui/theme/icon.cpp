// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "core/base/error.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPalette>
#include <QtGui/QRawFont>
#include <algorithm>
#include <array>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

struct Glyph {
    QLatin1StringView name;
    char32_t code;
};

// Sorted by name.
constexpr std::array glyphs{
    Glyph{"account"_L1, 0xf004},
    Glyph{"account-multiple"_L1, 0xf00e},
    Glyph{"alert"_L1, 0xf026},
    Glyph{"alert-circle"_L1, 0xf028},
    Glyph{"archive"_L1, 0xf03c},
    Glyph{"arrow-down"_L1, 0xf045},
    Glyph{"arrow-left"_L1, 0xf04d},
    Glyph{"arrow-right"_L1, 0xf054},
    Glyph{"arrow-up"_L1, 0xf05d},
    Glyph{"backup-restore"_L1, 0xf06f},
    Glyph{"bell"_L1, 0xf09a},
    Glyph{"book-open-page-variant"_L1, 0xf5da},
    Glyph{"brightness-6"_L1, 0xf0df},
    Glyph{"bullhorn"_L1, 0xf0e6},
    Glyph{"calculator"_L1, 0xf0ec},
    Glyph{"calendar"_L1, 0xf0ed},
    Glyph{"calendar-check"_L1, 0xf0ef},
    Glyph{"calendar-clock"_L1, 0xf0f0},
    Glyph{"cash"_L1, 0xf114},
    Glyph{"cash-multiple"_L1, 0xf116},
    Glyph{"chart-bar"_L1, 0xf128},
    Glyph{"chart-line"_L1, 0xf12a},
    Glyph{"check"_L1, 0xf12c},
    Glyph{"check-all"_L1, 0xf12d},
    Glyph{"checkbox-blank-outline"_L1, 0xf131},
    Glyph{"checkbox-marked-outline"_L1, 0xf135},
    Glyph{"chevron-down"_L1, 0xf140},
    Glyph{"chevron-left"_L1, 0xf141},
    Glyph{"chevron-right"_L1, 0xf142},
    Glyph{"chevron-up"_L1, 0xf143},
    Glyph{"city"_L1, 0xf146},
    Glyph{"clipboard-check"_L1, 0xf14c},
    Glyph{"clipboard-text"_L1, 0xf14e},
    Glyph{"clock"_L1, 0xf150},
    Glyph{"close"_L1, 0xf156},
    Glyph{"comment-text"_L1, 0xf188},
    Glyph{"content-copy"_L1, 0xf18f},
    Glyph{"content-cut"_L1, 0xf190},
    Glyph{"content-paste"_L1, 0xf192},
    Glyph{"content-save"_L1, 0xf193},
    Glyph{"database"_L1, 0xf1b8},
    Glyph{"delete"_L1, 0xf1c0},
    Glyph{"domain"_L1, 0xf1d7},
    Glyph{"dots-horizontal"_L1, 0xf1d8},
    Glyph{"download"_L1, 0xf1da},
    Glyph{"email"_L1, 0xf1ee},
    Glyph{"exit-to-app"_L1, 0xf206},
    Glyph{"export"_L1, 0xf207},
    Glyph{"eye"_L1, 0xf208},
    Glyph{"factory"_L1, 0xf20f},
    Glyph{"file"_L1, 0xf214},
    Glyph{"file-check"_L1, 0xf216},
    Glyph{"file-document"_L1, 0xf219},
    Glyph{"file-excel"_L1, 0xf21b},
    Glyph{"file-import"_L1, 0xf220},
    Glyph{"file-pdf"_L1, 0xf225},
    Glyph{"file-restore"_L1, 0xf670},
    Glyph{"file-word"_L1, 0xf22c},
    Glyph{"filter"_L1, 0xf232},
    Glyph{"filter-remove"_L1, 0xf234},
    Glyph{"filter-variant"_L1, 0xf236},
    Glyph{"flag"_L1, 0xf23b},
    Glyph{"flash"_L1, 0xf241},
    Glyph{"folder"_L1, 0xf24b},
    Glyph{"folder-outline"_L1, 0xf256},
    Glyph{"folder-plus"_L1, 0xf257},
    Glyph{"format-list-bulleted"_L1, 0xf279},
    Glyph{"fullscreen"_L1, 0xf293},
    Glyph{"gavel"_L1, 0xf29b},
    Glyph{"help-circle"_L1, 0xf2d7},
    Glyph{"history"_L1, 0xf2da},
    Glyph{"image"_L1, 0xf2e9},
    Glyph{"import"_L1, 0xf2fa},
    Glyph{"inbox"_L1, 0xf2fb},
    Glyph{"information"_L1, 0xf2fc},
    Glyph{"key"_L1, 0xf306},
    Glyph{"keyboard"_L1, 0xf30c},
    Glyph{"lightbulb-outline"_L1, 0xf336},
    Glyph{"link"_L1, 0xf337},
    Glyph{"link-variant"_L1, 0xf339},
    Glyph{"lock"_L1, 0xf33e},
    Glyph{"lock-open"_L1, 0xf33f},
    Glyph{"magnify"_L1, 0xf349},
    Glyph{"magnify-minus"_L1, 0xf34a},
    Glyph{"magnify-plus"_L1, 0xf34b},
    Glyph{"map-marker"_L1, 0xf34e},
    Glyph{"menu"_L1, 0xf35c},
    Glyph{"minus"_L1, 0xf374},
    Glyph{"open-in-new"_L1, 0xf3cc},
    Glyph{"package-down"_L1, 0xf3d4},
    Glyph{"paperclip"_L1, 0xf3e2},
    Glyph{"pencil"_L1, 0xf3eb},
    Glyph{"phone"_L1, 0xf3f2},
    Glyph{"plus"_L1, 0xf415},
    Glyph{"printer"_L1, 0xf42a},
    Glyph{"redo"_L1, 0xf44e},
    Glyph{"refresh"_L1, 0xf450},
    Glyph{"school"_L1, 0xf474},
    Glyph{"settings"_L1, 0xf493},
    Glyph{"sort"_L1, 0xf4ba},
    Glyph{"star"_L1, 0xf4ce},
    Glyph{"swap-horizontal"_L1, 0xf4e1},
    Glyph{"sync"_L1, 0xf4e6},
    Glyph{"table"_L1, 0xf4eb},
    Glyph{"table-large"_L1, 0xf4f1},
    Glyph{"tag"_L1, 0xf4f9},
    Glyph{"target"_L1, 0xf4fe},
    Glyph{"theme-light-dark"_L1, 0xf50e},
    Glyph{"translate"_L1, 0xf5ca},
    Glyph{"undo"_L1, 0xf54c},
    Glyph{"undo-variant"_L1, 0xf54d},
    Glyph{"upload"_L1, 0xf552},
    Glyph{"view-column"_L1, 0xf56d},
    Glyph{"view-dashboard"_L1, 0xf56e},
    Glyph{"wrench"_L1, 0xf5b7},
};

const Glyph *glyphOf(QAnyStringView name)
{
    const auto found = std::lower_bound(glyphs.begin(), glyphs.end(), name,
                                        [](const Glyph &glyph, QAnyStringView wanted) {
                                            return QAnyStringView::compare(glyph.name, wanted) < 0;
                                        });
    return found != glyphs.end() && found->name == name ? &*found : nullptr;
}

// Outlines are taken from the font at this size and scaled, so that hinting never bends them.
constexpr double outlineSize = 512;

QPainterPath outline(char32_t code)
{
    static const QRawFont font = [] {
        QFile file(u":/sxsh/icons/materialdesignicons-webfont.ttf"_s);
        QRawFont loaded;
        if (file.open(QIODevice::ReadOnly)) {
            loaded.loadFromData(file.readAll(), outlineSize, QFont::PreferNoHinting);
        }
        if (!loaded.isValid()) {
            throw Error(QCoreApplication::translate("Theme",
                                                    "The icons inside the program cannot be read. "
                                                    "Install the program again."),
                        file.fileName());
        }
        return loaded;
    }();
    const auto indexes = font.glyphIndexesForString(QString::fromUcs4(&code, 1));
    if (indexes.isEmpty() || indexes.front() == 0) {
        return {};
    }
    // Every glyph fills the square of its em, whose upper edge is the font's ascent.
    QTransform toUnit;
    toUnit.scale(1 / outlineSize, 1 / outlineSize);
    toUnit.translate(0, font.ascent());
    return toUnit.map(font.pathForGlyph(indexes.front()));
}

const QPainterPath &cachedOutline(char32_t code)
{
    static QHash<char32_t, QPainterPath> cache;
    auto found = cache.find(code);
    if (found == cache.end()) {
        found = cache.insert(code, outline(code));
    }
    return *found;
}

void paintGlyph(QPainter &painter, const QRectF &rect, char32_t code, const QColor &color)
{
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side, side);
    painter.fillPath(cachedOutline(code), color);
    painter.restore();
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(const Glyph &drawn) : glyph(&drawn) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Tokens &tokens = tokensOf(QGuiApplication::palette());
        QColor color = tokens.text2;
        if (mode == QIcon::Disabled) {
            color = tokens.ctrl;
        } else if (mode == QIcon::Selected || state == QIcon::On) {
            color = tokens.accent;
        } else if (mode == QIcon::Active) {
            color = tokens.text;
        }
        paintGlyph(*painter, rect, glyph->code, color);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*glyph); }
    QString key() const override { return u"sxsh-glyph"_s; }
    QString iconName() override { return glyph->name; }
    bool isNull() override { return false; }

private:
    const Glyph *glyph;
};

} // namespace

QIcon icon(QAnyStringView name)
{
    const Glyph *glyph = glyphOf(name);
    Q_ASSERT_X(glyph != nullptr, "icon", "no icon has this name");
    return glyph != nullptr ? QIcon(new GlyphEngine(*glyph)) : QIcon();
}

void paintIcon(QPainter &painter, const QRectF &rect, QAnyStringView name, const QColor &color)
{
    const Glyph *glyph = glyphOf(name);
    Q_ASSERT_X(glyph != nullptr, "paintIcon", "no icon has this name");
    if (glyph != nullptr) {
        paintGlyph(painter, rect, glyph->code, color);
    }
}

QPainterPath iconPath(QAnyStringView name)
{
    const Glyph *glyph = glyphOf(name);
    return glyph != nullptr ? cachedOutline(glyph->code) : QPainterPath();
}

std::vector<QLatin1StringView> iconNames()
{
    std::vector<QLatin1StringView> names;
    for (const Glyph &glyph : glyphs) {
        names.push_back(glyph.name);
    }
    return names;
}

} // namespace sxsh
