// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fonts.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontDatabase>
#include <QtGui/QPaintDevice>

namespace sxsh {

namespace {

const QString family = QStringLiteral("Tinos");

class ReferenceDevice final : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return static_cast<int>(dotsPerInch);
        default:
            return QPaintDevice::metric(which);
        }
    }
};

} // namespace

const QPaintDevice &referenceDevice()
{
    static const ReferenceDevice device;
    return device;
}

void loadPrintFonts()
{
    // Fonts stay known until the application ends, and loading them again would cost 2 MB each
    // time.
    static bool loaded = false;
    if (loaded) {
        return;
    }
    for (const char *style : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        const QString path = QStringLiteral(":/sxsh/fonts/Tinos-%1.ttf").arg(QLatin1String(style));
        const int id = QFontDatabase::addApplicationFont(path);
        if (id < 0 || !QFontDatabase::applicationFontFamilies(id).contains(family)) {
            throw Error(QCoreApplication::translate(
                            "Fonts",
                            "The print fonts inside the program cannot be read, so nothing "
                            "can be printed. Install the program again."),
                        path);
        }
    }
    loaded = true;
}

QFont printFont(double pointSize, QFont::Weight weight, QFont::Style style)
{
    QFont font(family);
    font.setPointSizeF(pointSize);
    font.setWeight(weight);
    font.setStyle(style);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFont(font, &referenceDevice());
}

} // namespace sxsh
