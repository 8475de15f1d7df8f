// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/scalednumber.h"

#include <QtCore/QString>
#include <optional>

namespace sxsh {

/// How numbers are written in a text: by officers in either convention, or by programs with '.'.
enum class NumberForm { Officer, Machine };

/// What a text reads as: a number, or a translated sentence saying why it is none.
struct NumberReading {
    std::optional<ScaledNumber> number{};
    QString problem{}; ///< empty where there is a number
};

/// Reads a number of at most 18 digits; a text that has two readings is refused, never guessed.
NumberReading readNumber(QStringView text, NumberForm form);

/// The number for people: grouped, its decimals kept as given.
QString numberText(ScaledNumber value, Language language);

/// The number for people, rounded half away from zero at that many decimals.
QString numberText(double value, int decimals, Language language);

/// The fraction for people, in percent: "8,5%" for 0.085.
QString percentText(ScaledNumber fraction, Language language);

/// A measured quantity for people: about four significant digits or, from a thousand on, whole.
QString quantityText(double value, Language language);

/// The number for a data file: not grouped, and readNumber reads the same value back.
QString fileNumberText(ScaledNumber value, NumberForm form);

} // namespace sxsh
