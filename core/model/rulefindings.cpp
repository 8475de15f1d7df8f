// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rulefindings.h"

#include "core/base/spokenlanguage.h"

#include <iterator>

namespace sxsh {

RuleFindings::RuleFindings(const Records &records) : m_records(records) {}

Issues RuleFindings::all(QDate today)
{
    bringUpToDate(today);
    Issues issues;
    for (int number = 0; number < entityCount; ++number) {
        const auto kind = static_cast<EntityKind>(number);
        if (kind != EntityKind::Usage && kind != EntityKind::Output)
            std::ranges::move(checkRulesOf(m_records, kind, today), std::back_inserter(issues));
    }
    for (const Issues &found : std::as_const(m_byFacility))
        std::ranges::copy(found, std::back_inserter(issues));
    return issues;
}

void RuleFindings::forget(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (change.before)
            forgetBehind(*change.before);
        if (change.after)
            forgetBehind(*change.after);
    }
}

void RuleFindings::forgetAll()
{
    m_isEmpty = true;
}

void RuleFindings::forgetBehind(const Record &record)
{
    if (record.kind() == EntityKind::Resource) {
        forgetAll();
    } else if (record.kind() == EntityKind::Facility) {
        forgetFacility(record.id());
    } else if (const auto *confirmation = record.as<Confirmation>()) {
        const EntityInfo *info = findEntity(confirmation->entity);
        const auto about =
            info ? m_records.find(info->kind, confirmation->record.id) : std::nullopt;
        if (about)
            forgetFacility(about->owner());
    } else {
        forgetFacility(record.owner());
    }
    // A row that names the product of another facility is wrong, so only facilities with findings
    // can have one. Its code is made of the codes of the product and of that facility.
    if (record.kind() == EntityKind::Product || record.kind() == EntityKind::Facility) {
        for (auto at = m_byFacility.cbegin(); at != m_byFacility.cend(); ++at)
            forgetFacility(at.key());
    }
}

void RuleFindings::forgetFacility(QUuid facility)
{
    m_stale.insert(facility);
}

void RuleFindings::bringUpToDate(QDate today)
{
    if (m_isEmpty || today != m_today || spokenLanguage() != m_language) {
        m_byFacility.clear();
        m_stale.clear();
        for (const Facility &facility : m_records.all<Facility>())
            m_stale.insert(facility.id);
        // A row whose facility is gone is found wrong too.
        for (const Usage &usage : m_records.all<Usage>())
            m_stale.insert(usage.facility.id);
        for (const Output &output : m_records.all<Output>())
            m_stale.insert(output.facility.id);
        m_isEmpty = false;
        m_today = today;
        m_language = spokenLanguage();
    }
    for (const QUuid &facility : std::as_const(m_stale)) {
        Issues found = checkRulesOfConsumption(m_records, {facility}, today);
        if (found.empty())
            m_byFacility.remove(facility);
        else
            m_byFacility.insert(facility, found);
    }
    m_stale.clear();
}

} // namespace sxsh
