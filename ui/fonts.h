// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

class QPaintDevice;

namespace sxsh {

/// Paper is measured in dots of one reference resolution, whatever device it is drawn on later.
inline constexpr double dotsPerInch = 1200;

/// Millimetres in dots.
constexpr double dotsFromMm(double mm)
{
    return mm / 25.4 * dotsPerInch;
}

/// Points in dots.
constexpr double dotsFromPt(double points)
{
    return points / 72 * dotsPerInch;
}

/// The device that text is laid out for: nothing can be drawn on it, it only has the reference
/// resolution.
const QPaintDevice &referenceDevice();

/// Makes the embedded print fonts known to the application; throws Error when they cannot be read.
void loadPrintFonts();

/// The print font in that size, resolved for the reference device.
QFont printFont(double pointSize, QFont::Weight weight = QFont::Normal,
                QFont::Style style = QFont::StyleNormal);

} // namespace sxsh
