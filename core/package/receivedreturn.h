// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/exchangedfile.h"
#include "core/package/packagefolder.h"

namespace sxsh {

/// How a return stands to what was accepted before.
enum class ReturnStanding {
    New,
    Waiting,    ///< it was received and is not decided yet
    Accepted,   ///< this very return was
    Superseded, ///< a later one of the same working copy was: it is part of that
};

/// Whether a return is kept and not decided: questions about it may have gone out, and it can be
/// accepted all the same.
bool isUndecided(const Exchange &exchange);

/// A return of a reporting unit, checked and unpacked, beside what the unit knew when it was last
/// exchanged with.
class ReceivedReturn
{
public:
    /// Checks that the file is a return to this plan and signed with its keys, and reads it; throws
    /// Error in words where anything is not so. The plan stays untouched.
    ReceivedReturn(const Session &plan, ExchangedFile file);

    /// Of a spreadsheet as well; its number is that of the file among those of its copy.
    const PackageHeader &header() const { return m_header; }
    /// Whether it is a spreadsheet rather than a package.
    bool isSpreadsheet() const { return std::holds_alternative<FilledTemplate>(m_file); }
    const QByteArray &bytes() const;
    const QString &name() const { return nameOf(m_file); }
    /// The name of the blob that keeps the file.
    const QString &blob() const { return m_blob; }
    Ref<AdminUnit> unit() const { return {m_header.unit}; }
    ReturnStanding standing() const { return m_standing; }
    /// The record of this very return, where it was received before.
    const std::optional<Exchange> &known() const { return m_known; }
    /// The issue that it goes back to.
    const Exchange &issue() const { return m_issue; }
    /// The numbers before it that were not received.
    const std::vector<int> &missing() const { return m_missing; }
    /// The number of the return whose state is the base; 0: what was issued.
    int baseNumber() const { return m_baseNumber; }
    /// Findings about the file; hard ones are of a spreadsheet, about what could not be read.
    const Issues &warnings() const { return m_warnings; }

    /// What the unit has in its working copy, or entered in its spreadsheet.
    const Records &theirRecords() const { return m_theirs ? m_theirs->records() : m_filled; }
    /// The working copy as it was handed in; none of a spreadsheet.
    const Session *workingCopy() const { return m_theirs.get(); }
    /// The content of a file that one of these names.
    QByteArray theirBlob(const QString &sha256) const;
    /// The working copy as it was when it was last exchanged.
    const Records &base() const { return m_base; }

private:
    void open(const Session &plan, const SealedPackage &package);
    void number(const Session &plan);
    void findStanding(const Session &plan);
    void findBase(const Session &plan);
    void read(const Session &plan, const FilledTemplate &filled);

    ExchangedFile m_file;
    PackageHeader m_header;
    QString m_blob;
    Exchange m_issue;
    ReturnStanding m_standing = ReturnStanding::New;
    std::optional<Exchange> m_known;
    std::vector<int> m_missing;
    int m_baseNumber = 0;
    Issues m_warnings;
    std::unique_ptr<PackageFolder> m_folder; // outlives the session on it
    std::unique_ptr<Session> m_theirs;       // of a package
    Records m_filled;                        // of a spreadsheet
    Records m_base;
};

} // namespace sxsh
