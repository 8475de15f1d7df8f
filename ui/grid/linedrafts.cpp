// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/linedrafts.h"

#include <algorithm>

namespace sxsh {

void keepDrafts(ChangeSet &set, const Records &records, const Record &record,
                const std::vector<TypedPart> &typed, const std::vector<RefusedPart> &refused)
{
    const auto drafts = records.all<Draft>().of(record.id());
    for (const TypedPart &one : typed) {
        const auto waiting = std::ranges::find(drafts, partKey(one.part), &Draft::field);
        const auto problem = std::ranges::find(refused, one.part, &RefusedPart::part);
        if (problem == refused.end()) {
            if (waiting != drafts.end())
                set.remove(*waiting);
            continue;
        }
        Draft draft = waiting != drafts.end() ? *waiting : Draft{.id = QUuid::createUuid()};
        draft.entity = record.info().keyText();
        draft.record = {record.id()};
        draft.field = partKey(one.part);
        draft.text = one.text;
        draft.problem = problem->problem;
        if (waiting == drafts.end())
            set.add(draft);
        else if (draft != *waiting)
            set.edit(*waiting, draft);
    }
}

} // namespace sxsh
