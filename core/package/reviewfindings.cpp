// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/reviewfindings.h"

#include "core/model/dated.h"
#include "core/model/unitrights.h"
#include "core/package/reviewoutliers.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

namespace {

Issue takenCode(const Record &record, const CodeCollision &collision)
{
    return {.severity = Severity::Hard,
            .entity = record.info().keyText(),
            .record = collision.code,
            .field = QStringLiteral("code"),
            .message = QCoreApplication::translate(
                           "Package", "Another record has this code; proposed for this one: %1.")
                           .arg(collision.proposed),
            .id = record.id()};
}

/// Facilities that move out of the unit: as soon as that is accepted, the unit cannot take it back.
Issues leavers(const Records &ours, const Records &merged, std::span<const MergeItem> items,
               Ref<AdminUnit> unit, QDate day)
{
    Issues issues;
    const auto isIn = [&](const Records &records, const FacilityPlacement *placement) {
        return placement && isUnitWithin(records, placement->unit, unit, day);
    };
    for (const MergeItem &item : items) {
        const auto *placement = item.record().as<FacilityPlacement>();
        if (!placement)
            continue;
        const FacilityPlacement *after = currentPlacement(merged, placement->facility, day);
        const AdminUnit *to = after ? merged.find(after->unit) : nullptr;
        if (!to || !isIn(ours, currentPlacement(ours, placement->facility, day)) ||
            isIn(merged, after))
            continue;
        const AdminUnit *from = ours.find(unit);
        Issue issue = refusedChange(
            merged, item.record(), QStringLiteral("unit"),
            QCoreApplication::translate("Package", "The facility moves out of %1, to %2: once that "
                                                   "is accepted, %1 cannot take it back.")
                .arg(from ? from->name : QString(), to->name));
        issue.severity = Severity::Soft;
        issues.push_back(std::move(issue));
    }
    return issues;
}

} // namespace

ReviewFindings findingsOf(Session &plan, const ReceivedReturn &received, const ReturnReview &review,
                          const BareNames &names)
{
    const Records &ours = plan.records();
    ReviewFindings findings{.problems = received.warnings()};
    const auto tell = [&findings](const Issues &issues) {
        for (const Issue &issue : issues) {
            if (std::ranges::find(findings.problems, issue) == findings.problems.end())
                findings.problems.push_back(issue);
        }
    };
    tell(review.refused);
    std::vector<MergeItem> items = review.items;
    takeTyped(items);
    const std::vector<CodeCollision> collisions = codeCollisions(ours, items);
    for (const CodeCollision &collision : collisions)
        tell({takenCode(items[collision.item].record(), collision)});
    takeProposedCodes(items, collisions);
    tell(problemsOf(plan, items));
    tell(outliersOf(ours, items));
    findings.merged = ours;
    findings.merged.apply(resolved(items));
    tell(leavers(ours, findings.merged, items, received.unit(), plan.now().toLocalTime().date()));
    std::vector<QUuid> added;
    for (const MergeItem &item : items) {
        if (item.isAdded() && item.take == Take::Theirs &&
            item.record().kind() == EntityKind::Facility)
            added.push_back(item.record().id());
    }
    if (!added.empty())
        findings.duplicates = duplicatesAmong(findings.merged, names, added);
    return findings;
}

} // namespace sxsh
