// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/begunrecord.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QVariantMap variantMap(const TypedTexts &texts)
{
    QVariantMap map;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        map.insert(text.key(), text.value());
    return map;
}

TypedTexts typedTextsOf(const QVariantMap &map)
{
    TypedTexts texts;
    for (auto text = map.cbegin(); text != map.cend(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

} // namespace

bool BegunRecord::beganWith(TypedTexts other) const
{
    TypedTexts own = from;
    own.remove(u"code"_s);
    other.remove(u"code"_s);
    return own == other;
}

QVariantMap BegunRecord::state() const
{
    return {{u"from"_s, variantMap(from)}, {u"typed"_s, variantMap(typed)}};
}

BegunRecord BegunRecord::ofState(const QVariantMap &state)
{
    return {.from = typedTextsOf(state.value(u"from"_s).toMap()),
            .typed = typedTextsOf(state.value(u"typed"_s).toMap())};
}

} // namespace sxsh
