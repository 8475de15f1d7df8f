// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/packagekeys.h"
#include "core/session/session.h"

namespace sxsh {

/// What goes out to a unit next, be it as a package or as a spreadsheet: its number, what it gets,
/// and the note that is kept of it.
struct Issuing {
    int number = 0;
    int queries = 0; ///< that go out with it for the first time
    QDate today{};
    Records part{};    ///< with the queries as sent
    ChangeSet noted{}; ///< that the queries are sent; to be completed and noted
    Issues warnings{}; ///< soft
};

/// Throws Error where the plan is one from which nothing can be issued.
void requireIssuer(const Session &session);
/// The next issue of a unit, which must be in the plan.
Issuing nextIssue(const Session &session, Ref<AdminUnit> unit, const QString &title);
/// The newest issue of a unit, or none.
const Exchange *lastIssue(const Records &records, Ref<AdminUnit> unit);
/// The newest one that was a package, from which a working copy is made; none where the unit got
/// spreadsheets only.
const Exchange *lastPackage(const Records &records, Ref<AdminUnit> unit);
/// The department's public key; none before the first issue.
std::optional<QByteArray> departmentKey(const Session &session);
/// The department's pair, made where there is none yet.
SigningKey departmentPair(Session &session);
/// Notes what was issued as an event that undo leaves alone; throws Error where that cannot be, for
/// nothing may be out that the plan does not know of.
void noteIssue(Session &session, Issuing issuing, Exchange issue);

} // namespace sxsh
