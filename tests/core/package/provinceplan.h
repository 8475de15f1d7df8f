// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/packageissue.h"
#include "core/package/receivedreturn.h"
#include "core/package/unitworkingcopy.h"
#include "tests/core/storage/planfiles.h"

/// A department's plan of two districts, and what passes between it and them.
class ProvincePlan
{
public:
    /// The two districts of the tests, or as many as are asked for, with codes from 101.
    explicit ProvincePlan(int units = 0);

    sxsh::Session &session() { return *m_session; }
    const sxsh::Records &records() const { return m_session->records(); }
    QString path(const QString &name) const { return m_folder.path(name); }

    /// Issues a package to a unit and opens it there; throws what either does.
    std::unique_ptr<sxsh::Session> copyOf(QStringView unit, const QString &name);
    /// Hands in, and reads what came.
    std::unique_ptr<sxsh::ReceivedReturn> returnOf(sxsh::Session &copy);
    /// Writes a return without reading it.
    sxsh::SealedPackage packageOf(sxsh::Session &copy);
    std::unique_ptr<sxsh::ReceivedReturn> received(sxsh::SealedPackage package);

    sxsh::Ref<sxsh::AdminUnit> unit(QStringView code) const;

private:
    planfiles::Folder m_folder;
    std::unique_ptr<sxsh::Session> m_session;
    int m_files = 0;
};

/// The facility with that code; it must be there.
const sxsh::Facility &facilityIn(const sxsh::Records &records, QStringView code);
/// Changes one field of a facility and requires that it is saved.
void setNote(sxsh::Session &session, QStringView code, const QString &note);
void setAddress(sxsh::Session &session, QStringView code, const QString &address);
/// Adds a facility with its state and its place.
sxsh::Session::Outcome addFacility(sxsh::Session &session, const QString &code,
                                   sxsh::Ref<sxsh::AdminUnit> unit);
/// The use of electricity of a facility in 2018, entered for these months in kWh.
sxsh::Session::Outcome addUse(sxsh::Session &session, QStringView code,
                              const std::vector<std::pair<int, int>> &months);
