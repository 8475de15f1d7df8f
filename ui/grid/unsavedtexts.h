// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/typedamounts.h"

namespace sxsh {

/// Texts that could be neither saved nor kept as drafts, as on a disk that has gone: they wait in
/// their cells, whichever lines the grid shows meanwhile.
class UnsavedTexts
{
public:
    bool isEmpty() const { return m_texts.empty(); }
    void keep(const GridLine &line, const std::vector<TypedPart> &typed, const QString &problem);
    void forget(const GridLine &line, const std::vector<TypedPart> &typed);
    /// A text with the reason why it was not saved.
    struct Text {
        GridLine line{};
        TypedPart typed{};
        QString problem{};
    };
    std::vector<Text> of(const GridLine &line) const;

private:
    std::vector<Text> m_texts;
};

} // namespace sxsh
