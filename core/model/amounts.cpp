// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amounts.h"

#include <charconv>

namespace sxsh {

namespace {

constexpr char separator = '|';
constexpr char estimateMark = '~';

} // namespace

std::optional<qint64> Amounts::month(int index) const
{
    const auto position = static_cast<std::size_t>(index);
    if ((known & (1u << index)) == 0)
        return {};
    return months[position];
}

void Amounts::setMonth(int index, std::optional<qint64> value)
{
    const auto bit = static_cast<quint16>(1u << index);
    months[static_cast<std::size_t>(index)] = value.value_or(0);
    if (value) {
        known = static_cast<quint16>(known | bit);
    } else {
        known = static_cast<quint16>(known & ~bit);
        estimated = static_cast<quint16>(estimated & ~bit);
    }
}

std::optional<qint64> Amounts::sumOfKnown() const
{
    qint64 sum = 0;
    for (const qint64 value : months) { // unknown months hold 0
        if (__builtin_add_overflow(sum, value, &sum))
            return {};
    }
    return sum;
}

std::optional<qint64> Amounts::year() const
{
    if (hasAllMonths())
        return sumOfKnown();
    if (hasTotal)
        return total;
    return {};
}

QString storedAmounts(const Amounts &amounts)
{
    if (amounts.notApplicable)
        return QStringLiteral("na");
    std::array<char, 13 * 23> buffer{};
    char *out = buffer.data();
    char *const end = buffer.data() + buffer.size();
    if (amounts.hasTotal)
        out = std::to_chars(out, end, amounts.total).ptr;
    for (int month = 0; month < 12; ++month) {
        *out++ = separator;
        if (const auto value = amounts.month(month)) {
            if ((amounts.estimated & (1u << month)) != 0)
                *out++ = estimateMark;
            out = std::to_chars(out, end, *value).ptr;
        }
    }
    return QString::fromLatin1(buffer.data(), out - buffer.data());
}

std::optional<Amounts> amountsFromStored(QStringView text)
{
    Amounts amounts;
    if (text == u"na") {
        amounts.notApplicable = true;
        return amounts;
    }
    std::array<char, 13 * 23> buffer{};
    if (text.size() > static_cast<qsizetype>(buffer.size()))
        return {};
    char *end = buffer.data();
    for (const QChar character : text) {
        if (character.unicode() > 127)
            return {};
        *end++ = static_cast<char>(character.unicode());
    }
    const char *at = buffer.data();
    const auto number = [&]() -> std::optional<qint64> {
        qint64 value = 0;
        const auto [next, error] = std::from_chars(at, end, value);
        const char *const digits = at + (at != end && *at == '-');
        const bool padded = digits != end && *digits == '0' && next - at > 1;
        if (error != std::errc{} || padded)
            return {};
        at = next;
        return value;
    };
    if (at != end && *at != separator) {
        const auto total = number();
        if (!total)
            return {};
        amounts.total = *total;
        amounts.hasTotal = true;
    }
    for (int month = 0; month < 12; ++month) {
        if (at == end || *at != separator)
            return {};
        ++at;
        if (at == end || *at == separator)
            continue;
        if (*at == estimateMark) {
            ++at;
            amounts.estimated = static_cast<quint16>(amounts.estimated | (1u << month));
        }
        const auto value = number();
        if (!value)
            return {};
        amounts.setMonth(month, value);
    }
    if (at != end)
        return {};
    return amounts;
}

} // namespace sxsh
