// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/savings.h"

#include "core/base/spokenlanguage.h"
#include "core/savings/savingcase.h"

namespace sxsh {

const Baseline *energyBaseline(const Records &records, Ref<Facility> facility, int year)
{
    const Baseline *newest = nullptr;
    for (const Baseline &baseline : records.all<Baseline>().of(facility.id)) {
        if (baseline.resource || baseline.product || baseline.to.year() >= year)
            continue;
        const auto rank = [](const Baseline &candidate) {
            return std::tie(candidate.to, candidate.from, candidate.id);
        };
        if (!newest || rank(baseline) > rank(*newest))
            newest = &baseline;
    }
    return newest;
}

int savingsYearOf(const ReportingPeriod &period)
{
    return period.savingsYear.value_or(period.cutOff.year());
}

double intervalConfidence(const Records &records)
{
    const Plan *first = nullptr;
    for (const Plan &plan : records.all<Plan>()) {
        if (!first || std::tie(plan.code, plan.id) < std::tie(first->code, first->id))
            first = &plan;
    }
    const double confidence = first ? first->confidence.toDouble() : 0;
    return confidence > 0 && confidence < 1 ? confidence : SavingCase().confidence;
}

Savings::Savings(const Records &records) : m_records(records) {}

const SavingResult &Savings::of(const Baseline &baseline, int year)
{
    Memory &memory = m_memories[spokenLanguage()];
    auto &results = memory.byFacility[baseline.facility.id];
    for (const Remembered &remembered : results) {
        if (remembered.year == year && remembered.baseline == baseline.id)
            return *remembered.result;
    }
    const QDate end(year, 12, 31);
    FactorSet &factors = memory.factorSets.try_emplace(end, m_records, end).first->second;
    results.push_back(
        {baseline.id, year,
         std::make_shared<const SavingResult>(computeSaving(m_records, baseline, year, factors))});
    return *results.back().result;
}

void Savings::forget(const ChangeSet &set)
{
    const auto forgetBehind = [this](const Record &record) {
        if (record.kind() == EntityKind::Factor || record.kind() == EntityKind::Resource ||
            record.kind() == EntityKind::Plan) {
            forgetAll(); // a plan has the confidence of the intervals
        } else if (const auto *usage = record.as<Usage>()) {
            forgetFacility(usage->facility.id);
        } else if (const auto *output = record.as<Output>()) {
            forgetFacility(output->facility.id);
        } else if (const auto *product = record.as<Product>()) {
            forgetFacility(product->facility.id);
        } else if (const auto *driver = record.as<Driver>()) {
            forgetFacility(driver->facility.id);
        } else if (const auto *value = record.as<DriverValue>()) {
            // Where the driver is gone, its own removal has forgotten the facility.
            if (const Driver *owner = m_records.find(value->driver))
                forgetFacility(owner->facility.id);
        } else if (const auto *baseline = record.as<Baseline>()) {
            forgetFacility(baseline->facility.id);
        } else if (const auto *adjustment = record.as<Adjustment>()) {
            // Where the baseline is gone, its own removal has forgotten the facility.
            if (const Baseline *owner = m_records.find(adjustment->baseline))
                forgetFacility(owner->facility.id);
        }
    };
    for (const Change &change : set.changes) {
        if (change.before)
            forgetBehind(*change.before);
        if (change.after)
            forgetBehind(*change.after);
    }
}

void Savings::forgetAll()
{
    m_memories.clear();
}

void Savings::forgetFacility(QUuid facility)
{
    for (auto &[language, memory] : m_memories)
        memory.byFacility.remove(facility);
}

} // namespace sxsh
