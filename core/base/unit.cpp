// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit.h"

#include "core/base/foldedtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/qnumeric.h>
#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 thousand = 1'000;
constexpr qint64 million = 1'000'000;
constexpr qint64 billion = 1'000'000'000;
constexpr qint64 piece = million;

constexpr Unit knownUnits[] = {
    {u"kWh", Dimension::Energy, 3'600 * thousand},
    {u"MWh", Dimension::Energy, 3'600 * million},
    {u"GWh", Dimension::Energy, 3'600 * billion},
    {u"Wh", Dimension::Energy, 3'600},
    {u"MJ", Dimension::Energy, million},
    {u"GJ", Dimension::Energy, billion},
    {u"TJ", Dimension::Energy, thousand *billion},
    {u"kJ", Dimension::Energy, thousand},
    {u"J", Dimension::Energy, 1},
    {u"TOE", Dimension::OilEquivalent, 41'868 * million},
    {u"g", Dimension::Mass, thousand},
    {u"kg", Dimension::Mass, million},
    {u"tạ", Dimension::Mass, 100 * million},
    {u"tấn", Dimension::Mass, billion},
    {u"nghìn tấn", Dimension::Mass, thousand *billion},
    {u"ml", Dimension::Volume, 1},
    {u"lít", Dimension::Volume, thousand},
    {u"hl", Dimension::Volume, 100 * thousand},
    {u"m³", Dimension::Volume, million},
    {u"1000 lít", Dimension::Volume, million},
    {u"triệu lít", Dimension::Volume, billion},
    {u"1000 m³", Dimension::Volume, billion},
    {u"triệu m³", Dimension::Volume, thousand *billion},
    {u"cái", Dimension::Count, piece},
    {u"chiếc", Dimension::Count, piece},
    {u"bộ", Dimension::Count, piece},
    {u"sản phẩm", Dimension::Count, piece},
    {u"viên", Dimension::Count, piece},
    {u"1000 viên", Dimension::Count, thousand *piece},
    {u"triệu viên", Dimension::Count, million *piece},
    {u"đôi", Dimension::Count, 2 * piece},
    {u"hộp", Dimension::Count, piece},
    {u"chai", Dimension::Count, piece},
    {u"thùng", Dimension::Count, piece},
    {u"bao", Dimension::Count, piece},
    {u"tấm", Dimension::Count, piece},
    {u"con", Dimension::Count, piece},
    {u"m²", Dimension::Area, 10 * thousand},
    {u"m", Dimension::Length, thousand},
    {u"km", Dimension::Length, million},
};

struct Alias {
    QStringView spelling;
    QStringView code;
};

constexpr Alias aliases[] = {
    {u"1000 kWh", u"MWh"},
    {u"nghìn kWh", u"MWh"},
    {u"ngàn kWh", u"MWh"},
    {u"triệu kWh", u"GWh"},
    {u"1000000 kWh", u"GWh"},
    {u"gam", u"g"},
    {u"kilôgam", u"kg"},
    {u"t", u"tấn"},
    {u"ngàn tấn", u"nghìn tấn"},
    {u"1000 tấn", u"nghìn tấn"},
    {u"1000 t", u"nghìn tấn"},
    {u"cm³", u"ml"},
    {u"mililít", u"ml"},
    {u"l", u"lít"},
    {u"hectôlít", u"hl"},
    {u"mét khối", u"m³"},
    {u"khối", u"m³"},
    {u"1000 l", u"1000 lít"},
    {u"nghìn lít", u"1000 lít"},
    {u"ngàn lít", u"1000 lít"},
    {u"1000000 lít", u"triệu lít"},
    {u"nghìn m³", u"1000 m³"},
    {u"ngàn m³", u"1000 m³"},
    {u"1000000 m³", u"triệu m³"},
    {u"sp", u"sản phẩm"},
    {u"nghìn viên", u"1000 viên"},
    {u"ngàn viên", u"1000 viên"},
    {u"1000000 viên", u"triệu viên"},
    {u"mét vuông", u"m²"},
    {u"mét", u"m"},
    {u"kilômét", u"km"},
};

/// The text with every spelling difference gone that does not change the word.
QString normalized(QStringView text)
{
    static const QRegularExpression space(u"\\s+"_s);
    static const QRegularExpression grouping(u"(?<=\\d)[.,](?=\\d{3})"_s);
    QString result = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    return result.remove(space).remove(grouping);
}

struct Spelling {
    QString accented;
    QString plain;
    const Unit *unit;
};

std::vector<Spelling> allSpellings()
{
    std::vector<Spelling> result;
    const auto add = [&result](QStringView spelling, const Unit &unit) {
        const QString accented = normalized(spelling);
        result.push_back({accented, folded(accented), &unit});
    };
    for (const Unit &unit : knownUnits)
        add(unit.code, unit);
    for (const Alias &alias : aliases) {
        const auto *const unit = std::ranges::find(knownUnits, alias.code, &Unit::code);
        Q_ASSERT(unit != std::end(knownUnits));
        add(alias.spelling, *unit);
    }
    return result;
}

/// Accents may be left out but not be others: "tá", a dozen, is no "tạ" of 100 kg.
bool spells(const QString &typed, const Spelling &spelling)
{
    if (typed.size() != spelling.accented.size())
        return false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i] != spelling.accented[i] && typed[i] != spelling.plain[i])
            return false;
    }
    return true;
}

quint64 magnitudeOf(qint64 value)
{
    const auto bits = static_cast<quint64>(value);
    return value < 0 ? 0 - bits : bits;
}

bool appendDigit(quint64 &mantissa, quint64 digit)
{
    // One below the largest mantissa, so that there is room to round up.
    constexpr auto limit = static_cast<quint64>(std::numeric_limits<qint64>::max() - 1);
    if (mantissa > (limit - digit) / 10)
        return false;
    mantissa = mantissa * 10 + digit;
    return true;
}

} // namespace

std::span<const Unit> units()
{
    return knownUnits;
}

const Unit *findUnit(QStringView text)
{
    if (text.isEmpty())
        return nullptr;
    // What is stored is a code already.
    if (const auto *known = std::ranges::find(knownUnits, text, &Unit::code);
        known != std::end(knownUnits))
        return known;
    static const std::vector<Spelling> spellings = allSpellings();
    const QString typed = normalized(text);
    const auto found = std::ranges::find_if(
        spellings, [&typed](const Spelling &spelling) { return spells(typed, spelling); });
    return found == spellings.end() ? nullptr : found->unit;
}

std::optional<qint64> toQuanta(ScaledNumber quantity, const Unit &unit)
{
    Q_ASSERT(unit.quanta > 0 && quantity.decimals >= 0);
    qint64 mantissa = quantity.mantissa;
    qint64 quanta = unit.quanta;
    // Cancelling each 10 first keeps every product as small as the result.
    for (int i = 0; i < quantity.decimals && mantissa != 0; ++i) {
        qint64 divisor = 10;
        for (qint64 *factor : {&mantissa, &quanta}) {
            const qint64 common = std::gcd(*factor % divisor, divisor);
            *factor /= common;
            divisor /= common;
        }
        if (divisor != 1)
            return std::nullopt;
    }
    qint64 result = 0;
    return qMulOverflow(mantissa, quanta, &result) ? std::nullopt : std::optional(result);
}

ScaledNumber fromQuanta(qint64 quanta, const Unit &unit, int decimals)
{
    Q_ASSERT(unit.quanta > 0 && decimals >= 0);
    constexpr int mostDecimals = 12;
    const auto divisor = static_cast<quint64>(unit.quanta);
    quint64 mantissa = magnitudeOf(quanta) / divisor;
    quint64 rest = magnitudeOf(quanta) % divisor;
    int places = 0;
    while (rest != 0 && places < mostDecimals && appendDigit(mantissa, rest * 10 / divisor)) {
        rest = rest * 10 % divisor;
        ++places;
    }
    if (rest * 2 >= divisor)
        ++mantissa;
    while (places < decimals && appendDigit(mantissa, 0))
        ++places;
    const auto bits = static_cast<qint64>(quanta < 0 ? 0 - mantissa : mantissa);
    return {bits, places};
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Energy:
        return QCoreApplication::translate("Unit", "Energy");
    case Dimension::Mass:
        return QCoreApplication::translate("Unit", "Mass");
    case Dimension::Volume:
        return QCoreApplication::translate("Unit", "Volume");
    case Dimension::Count:
        return QCoreApplication::translate("Unit", "Count");
    case Dimension::Area:
        return QCoreApplication::translate("Unit", "Area");
    case Dimension::Length:
        return QCoreApplication::translate("Unit", "Length");
    case Dimension::OilEquivalent:
        return QCoreApplication::translate("Unit", "Oil equivalent");
    }
    Q_UNREACHABLE();
}

} // namespace sxsh
