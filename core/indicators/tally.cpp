// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/tally.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString unknownKey(QStringView text)
{
    return QCoreApplication::translate("Tally",
                                       "“%1” is nothing that can be counted: choose a key such as "
                                       "“facility:aware” or “manual”.")
        .arg(text);
}

std::optional<TallyOf> subjectOf(QStringView text)
{
    if (text == u"facility")
        return TallyOf::Facility;
    if (text == u"enterprise")
        return TallyOf::Enterprise;
    if (text == u"organisation")
        return TallyOf::Organisation;
    return {};
}

const OutputType *outputTypeOf(const Records &records, QStringView code)
{
    const auto &types = records.all<OutputType>();
    const auto at = std::ranges::find_if(
        types, [code](const OutputType &type) { return QStringView(type.code) == code; });
    return at == types.end() ? nullptr : &*at;
}

} // namespace

TallyReading readTallyKey(const Records &records, QStringView text)
{
    if (text == u"manual")
        return {TallyKey{.of = TallyOf::Manual}, {}};
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return {{}, unknownKey(text)};
    const QStringView what = text.mid(colon + 1);
    const QStringView of = text.left(colon);
    if (const auto subject = subjectOf(of)) {
        if (what == u"in_scope" && subject != TallyOf::Organisation)
            return {TallyKey{.of = *subject}, {}};
        if (const auto fact = choiceFromKey<FactKind>(what))
            return {TallyKey{.of = *subject, .fact = fact}, {}};
    } else if (of == u"saving" && what == u"energy") {
        return {TallyKey{.of = TallyOf::Saving, .fact = FactKind::Applying}, {}};
    } else if (of == u"activity" && (what == u"all" || what == u"done")) {
        return {TallyKey{.of = TallyOf::Activity, .doneOnly = what == u"done"}, {}};
    } else if (of == u"event") {
        if (what == u"count")
            return {TallyKey{.of = TallyOf::Event}, {}};
        if (const auto event = choiceFromKey<EventKind>(what))
            return {TallyKey{.of = TallyOf::Event, .event = event}, {}};
    } else if (of == u"participation" && what == u"count") {
        return {TallyKey{.of = TallyOf::Participation}, {}};
    } else if (of == u"output") {
        if (const OutputType *type = outputTypeOf(records, what))
            return {TallyKey{.of = TallyOf::Output, .output = Ref<OutputType>{type->id}}, {}};
        return {{},
                QCoreApplication::translate("Tally", "There is no output type with the code “%1”: "
                                                     "add it, or choose another.")
                    .arg(what)};
    }
    return {{}, unknownKey(text)};
}

QStringList tallyKeys(const Records &records)
{
    QStringList keys;
    for (const QLatin1String subject : {"facility"_L1, "enterprise"_L1, "organisation"_L1}) {
        if (subject != "organisation"_L1)
            keys += subject + ":in_scope"_L1;
        for (const Choice &fact : choicesOf<FactKind>)
            keys += subject + u':' + QLatin1String(fact.key);
    }
    keys << u"saving:energy"_s << u"activity:all"_s << u"activity:done"_s << u"event:count"_s;
    for (const Choice &event : choicesOf<EventKind>)
        keys += u"event:"_s + QLatin1String(event.key);
    keys += u"participation:count"_s;
    QStringList outputs;
    for (const OutputType &type : records.all<OutputType>())
        outputs += u"output:"_s + type.code;
    outputs.sort();
    return (keys + outputs) << u"manual"_s;
}

} // namespace sxsh
