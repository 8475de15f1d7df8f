// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/packagefolder.h"

namespace sxsh {

/// How a return stands to what was accepted before.
enum class ReturnStanding {
    New,
    Waiting,    ///< it was received and is not decided yet
    Accepted,   ///< this very return was
    Superseded, ///< a later one of the same working copy was: it is part of that
};

/// A return of a reporting unit, checked and unpacked, beside what the unit knew when it was last
/// exchanged with.
class ReceivedReturn
{
public:
    /// Checks that the package is a return to this plan, signed with the keys of an issue of it,
    /// and unpacks it; throws Error in words where anything is not so. The plan stays untouched.
    ReceivedReturn(const Session &plan, SealedPackage package);

    const PackageHeader &header() const { return m_package.header(); }
    const SealedPackage &package() const { return m_package; }
    /// The name of the blob that keeps the package.
    const QString &blob() const { return m_blob; }
    Ref<AdminUnit> unit() const { return {header().unit}; }
    ReturnStanding standing() const { return m_standing; }
    /// The record of this very return, where it was received before.
    const std::optional<Exchange> &known() const { return m_known; }
    /// The issue that it goes back to.
    const Exchange &issue() const { return m_issue; }
    /// The numbers before it that were not received.
    const std::vector<int> &missing() const { return m_missing; }
    /// The number of the return whose state is the base; 0: what was issued.
    int baseNumber() const { return m_baseNumber; }
    const Issues &warnings() const { return m_warnings; }

    /// The working copy as it was handed in.
    const Session &theirs() const { return *m_theirs; }
    /// The working copy as it was when it was last exchanged.
    const Records &base() const { return m_base; }

private:
    void findStanding(const Session &plan);
    void findBase(const Session &plan);

    SealedPackage m_package;
    QString m_blob;
    Exchange m_issue;
    ReturnStanding m_standing = ReturnStanding::New;
    std::optional<Exchange> m_known;
    std::vector<int> m_missing;
    int m_baseNumber = 0;
    Issues m_warnings;
    std::unique_ptr<PackageFolder> m_folder; // outlives the session on it
    std::unique_ptr<Session> m_theirs;
    Records m_base;
};

} // namespace sxsh
