// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/merge/mergeitem.h"
#include "core/model/records.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

/// Items of a merge as JSON, by the keys of the lists; changes of dated states and placements are
/// told of their facility.
namespace sxsh {

/// The two sides as they are spoken of: whose codes name what is linked to.
struct ReviewedSides {
    const Records &ours;
    const Records &theirs;
    QDate today{};
};

/// What only they changed: {"entity","id","code","kind","fields":{"field":[old,new]}}. Texts that
/// could not be read are of the kind "draft", with the record and field that they are about.
QJsonArray cleanJson(std::span<const MergeItem> items, const ReviewedSides &sides);
/// What waits for a decision: {"entity","id","code","field","base","mine","theirs","kind"}; of a
/// whole record the field is null.
QJsonArray conflictsJson(std::span<const MergeItem> items, const ReviewedSides &sides);

/// Decides conflicts as an array of {"id","field","take":"mine"|"theirs"} says, "field" as in
/// `conflictsJson`. Hard findings tell of entries that are not of this form or name no conflict;
/// what is not named stays open.
Issues decideByJson(std::span<MergeItem> items, const QByteArray &json);

} // namespace sxsh
