// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// The day on which the code of an administrative unit in this field of a record (or of a draft of
/// one) is read; none where the record says no day.
template <class R>
std::optional<QDate> recordDay(const Records &records, const R &record, const Field &link)
{
    const EntityInfo &info = record.info();
    for (const char *key : {"date", "start", "effective_from", "valid_from", "from"}) {
        const Field *field = info.field(QLatin1String(key));
        if (!field || field->type != FieldType::Date)
            continue;
        const QDate day = QDate::fromString(record.value(*field).toString(), Qt::ISODate);
        if (!day.isValid())
            break;
        // What a transition turns into something else existed until the day before.
        const bool ends =
            info.kind == EntityKind::UnitTransition && link.keyText() == QLatin1StringView("from");
        return ends ? day.addDays(-1) : day;
    }
    if (info.kind == EntityKind::FacilityPlacement) {
        const QVariant facility = record.value(*info.field("facility"));
        const Facility *found = records.find(Ref<Facility>{QUuid::fromString(facility.toString())});
        return found ? found->openedOn : std::nullopt;
    }
    return {};
}

} // namespace sxsh
