// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/issuing.h"
#include "core/package/sealedpackage.h"
#include "core/session/session.h"

namespace sxsh {

/// What a reporting unit is to get, and how it opens it.
struct IssueRequest {
    Ref<AdminUnit> unit{};
    std::optional<Ref<ReportingPeriod>> period{}; ///< that the unit is to report on
    QString passphrase{};                         ///< as typed; empty: its enrolled key
    PassphraseCost cost = PassphraseCost::usual();
};

/// A package that was written for a unit.
struct PackageIssue {
    int number = 0; ///< from 1 for each unit
    int facilities = 0;
    int activities = 0;
    int queries = 0;   ///< that go out with it
    Issues warnings{}; ///< soft
};

/// Writes the unit's part of the plan as a numbered package to a file, signed with the department's
/// key, which is made at the first issue, and notes it as an event that undo leaves alone. Throws
/// Error, with nothing written, where that cannot be, be it for a passphrase that is none.
PackageIssue issuePackage(Session &session, const IssueRequest &request, const QString &path);

/// The seed of an issue, with which its returns are opened; none where there was no such issue.
std::optional<QByteArray> issueSeed(const Session &session, Ref<AdminUnit> unit, int issue);
/// The issue that a return or an enrolment goes back to; throws Error where this plan made none, or
/// the package is not signed with its key.
const Exchange &issueAnsweredBy(const Session &plan, const SealedPackage &package);
/// The key that packages for the unit are sealed with: its newest that is not revoked, or none.
const UnitKey *keyOf(const Records &records, Ref<AdminUnit> unit);

} // namespace sxsh
