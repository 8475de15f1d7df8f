// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/samefacility.h"

#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

// A facility can be told apart from many, so the other one is part of what was confirmed.
constexpr QLatin1StringView apartPrefix = "same_as:"_L1;

QString nameOf(const Records &records, Ref<Facility> ref)
{
    const Facility *facility = records.find(ref);
    return facility ? caption(records, Record(*facility)) : QString();
}

} // namespace

Ref<Facility> mainEntry(const Records &records, Ref<Facility> facility)
{
    const auto &links = records.all<SameAs>();
    QSet<QUuid> seen{facility.id};
    for (;;) {
        const auto link = std::ranges::find(links, facility, &SameAs::record);
        if (link == links.end() || seen.contains(link->canonical.id))
            return facility;
        facility = link->canonical;
        seen.insert(facility.id);
    }
}

ChangeSet linking(const Records &records, Ref<Facility> entry, Ref<Facility> main,
                  const QString &reason)
{
    const Ref<Facility> record = mainEntry(records, entry);
    const Ref<Facility> canonical = mainEntry(records, main);
    ChangeSet set{.title = QCoreApplication::translate("ChangeSet", "%1 is the same facility as %2")
                               .arg(nameOf(records, record), nameOf(records, canonical)),
                  .reason = reason};
    if (record != canonical)
        set.add(SameAs{
            .id = QUuid::createUuid(), .record = record, .canonical = canonical, .reason = reason});
    return set;
}

ChangeSet unlinking(const Records &records, const SameAs &link)
{
    ChangeSet set{.title = QCoreApplication::translate("ChangeSet", "%1 is no longer linked to %2")
                               .arg(nameOf(records, link.record), nameOf(records, link.canonical))};
    set.remove(link);
    return set;
}

ChangeSet tellingApart(const Records &records, Ref<Facility> a, Ref<Facility> b,
                       const QString &doubt, const QString &reason, QDate day)
{
    // Always kept with the same one of the two, so that a pair is decided once.
    const auto [first, second] = a.id < b.id ? std::pair(a, b) : std::pair(b, a);
    Confirmation decision{.id = QUuid::createUuid(),
                          .entity = infoOf<Facility>().keyText(),
                          .record = {first.id},
                          .field = apartPrefix + second.id.toString(QUuid::WithoutBraces),
                          .value = nameOf(records, second),
                          .doubt = doubt,
                          .reason = reason,
                          .confirmedOn = day};
    ChangeSet set{.title =
                      QCoreApplication::translate("ChangeSet", "%1 is not the same facility as %2")
                          .arg(nameOf(records, a), nameOf(records, b)),
                  .reason = reason};
    for (const Confirmation &before : records.all<Confirmation>().of(first.id)) {
        if (before.field == decision.field) {
            decision.id = before.id;
            set.edit(before, decision);
            return set;
        }
    }
    set.add(decision);
    return set;
}

std::optional<Ref<Facility>> toldApartFrom(const Confirmation &confirmation)
{
    if (confirmation.entity != infoOf<Facility>().keyText() ||
        !confirmation.field.startsWith(apartPrefix))
        return {};
    const QUuid other =
        QUuid::fromString(QStringView(confirmation.field).sliced(apartPrefix.size()));
    return other.isNull() ? std::nullopt : std::optional(Ref<Facility>{other});
}

ChangeSet takingBack(const Records &records, const Confirmation &toldApart)
{
    const Ref<Facility> other = toldApartFrom(toldApart).value_or(Ref<Facility>{});
    ChangeSet set{
        .title =
            QCoreApplication::translate("ChangeSet", "%1 may be the same facility as %2 after all")
                .arg(nameOf(records, {toldApart.record.id}), nameOf(records, other))};
    set.remove(toldApart);
    return set;
}

} // namespace sxsh
