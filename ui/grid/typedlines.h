// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changeset.h"
#include "ui/grid/typedamounts.h"

namespace sxsh {

/// What the officer did that put texts into cells.
enum class GridAct { Typed, Pasted, Filled, Cleared };

/// The texts for one line of the grid, beside what is stored of it.
struct TypedLine {
    GridLine line{};
    LineAmounts stored{};
    std::vector<TypedPart> typed{};
};

/// What becomes of texts: one change of all that could be read, with a draft for each that was
/// refused.
struct LinesEdit {
    ChangeSet set{};
    int refusals = 0;
    QString problem{}; ///< of the text that was refused last
};

/// Reads the texts of lines that have units.
LinesEdit readLines(const Records &records, const std::vector<TypedLine> &lines, Language language);
/// The drafts that keep all the texts where the plan's rules refused them; of lines without a
/// record none can be kept.
ChangeSet draftsOf(const Records &records, const std::vector<TypedLine> &lines, const QString &why);

/// "CS-01 Electricity 2018", as an edit of the line is told.
QString lineCaption(const Records &records, const GridLine &line);
/// What an edit of these lines, of one text at least, is told as; as many texts were refused.
QString editTitle(const Records &records, const std::vector<TypedLine> &lines, GridAct act,
                  int refusals);

} // namespace sxsh
