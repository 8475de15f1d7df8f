// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

/// The same real facility entered twice: an officer links the entries or says that they are two
/// facilities. Nothing is merged, so each decision can be taken back at any later time.
namespace sxsh {

/// The entry that counts for this one: followed along the links, the facility itself where there
/// is none.
Ref<Facility> mainEntry(const Records &records, Ref<Facility> facility);

/// The set that links the entry, and all that are linked to it, to another one which then counts
/// for them; empty where they are linked already.
ChangeSet linking(const Records &records, Ref<Facility> entry, Ref<Facility> main,
                  const QString &reason);
/// The set that takes a link back.
ChangeSet unlinking(const Records &records, const SameAs &link);

/// The set that remembers, with the reason, that two entries which look alike are two facilities.
/// It is kept as a confirmation of one of them, `doubt` being why they were taken for one.
ChangeSet tellingApart(const Records &records, Ref<Facility> a, Ref<Facility> b,
                       const QString &doubt, const QString &reason, QDate day);
/// The facility from which the confirmed one was told apart; none where something else was
/// confirmed.
std::optional<Ref<Facility>> toldApartFrom(const Confirmation &confirmation);
/// The set that takes such a decision back.
ChangeSet takingBack(const Records &records, const Confirmation &toldApart);

} // namespace sxsh
