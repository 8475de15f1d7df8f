// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <array>
#include <optional>
#include <span>

namespace sxsh {

/// One value of an enumeration: the key that is stored and the English label (translation context
/// "Choice").
struct Choice {
    const char *key;
    const char *label;
};

/// The values of enumeration E in the order of its enumerators; specialised beside each
/// enumeration.
template <class E>
inline constexpr std::array<Choice, 0> choicesOf{};

template <class E>
concept Enumerated = std::is_enum_v<E> &&(choicesOf<E>.size() > 0);

template <Enumerated E>
QString choiceKey(E value)
{
    return QString::fromLatin1(choicesOf<E>[static_cast<std::size_t>(value)].key);
}

template <Enumerated E>
std::optional<E> choiceFromKey(QStringView key)
{
    for (std::size_t index = 0; index < choicesOf<E>.size(); ++index) {
        if (key == QLatin1String(choicesOf<E>[index].key))
            return static_cast<E>(index);
    }
    return {};
}

/// The label in the language of the program.
QString choiceLabel(const Choice &choice);
template <Enumerated E>
QString choiceLabel(E value)
{
    return choiceLabel(choicesOf<E>[static_cast<std::size_t>(value)]);
}

} // namespace sxsh
