// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/unsavedtexts.h"

#include <algorithm>
#include <iterator>

namespace sxsh {

void UnsavedTexts::keep(const GridLine &line, const std::vector<TypedPart> &typed,
                        const QString &problem)
{
    for (const TypedPart &one : typed)
        m_texts.push_back({line, one, problem});
}

void UnsavedTexts::forget(const GridLine &line, const std::vector<TypedPart> &typed)
{
    std::erase_if(m_texts, [&](const Text &text) {
        return text.line == line &&
               std::ranges::find(typed, text.typed.part, &TypedPart::part) != typed.end();
    });
}

std::vector<UnsavedTexts::Text> UnsavedTexts::of(const GridLine &line) const
{
    std::vector<Text> found;
    std::ranges::copy_if(m_texts, std::back_inserter(found),
                         [&](const Text &text) { return text.line == line; });
    return found;
}

} // namespace sxsh
