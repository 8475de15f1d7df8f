// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilityuse.h"

#include "core/base/numbertext.h"
#include "core/indicators/evaluation.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "ui/forms/recordpicker.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView facilityPrefix("facility:");

} // namespace

std::vector<GridLine> usesOf(const Records &records, Ref<Facility> facility, int year)
{
    using Key = std::tuple<int, QString, QUuid, QString, QUuid>;
    std::map<Key, GridLine> lines;
    for (const Usage &usage : records.all<Usage>().of(facility.id)) {
        const Resource *resource = records.find(usage.resource);
        const Product *product = records.find(usage.product);
        if (!resource)
            continue;
        lines.try_emplace({static_cast<int>(resource->category), resource->code, resource->id,
                           product ? product->code : QString(), product ? product->id : QUuid()},
                          GridLine{.kind = EntityKind::Usage,
                                   .facility = facility,
                                   .resource = usage.resource,
                                   .product = usage.product,
                                   .year = year});
    }
    std::vector<GridLine> result;
    for (const auto &[key, line] : lines)
        result.push_back(line);
    return result;
}

std::vector<GridLine> outputsOf(const Records &records, Ref<Facility> facility, int year)
{
    std::vector<const Product *> products;
    for (const Product &product : records.all<Product>().of(facility.id))
        products.push_back(&product);
    std::ranges::sort(products, [](const Product *a, const Product *b) {
        return std::tie(a->code, a->id) < std::tie(b->code, b->id);
    });
    std::vector<GridLine> result;
    for (const Product *product : products) {
        result.push_back({.kind = EntityKind::Output,
                          .facility = facility,
                          .product = Ref<Product>{product->id},
                          .year = year});
    }
    return result;
}

std::vector<int> yearsOf(const Records &records, Ref<Facility> facility)
{
    std::set<int> years;
    for (const Usage &usage : records.all<Usage>().of(facility.id))
        years.insert(usage.year);
    for (const Output &output : records.all<Output>().of(facility.id))
        years.insert(output.year);
    return {years.begin(), years.end()};
}

QUuid lineIdentity(const GridLine &line)
{
    const QUuid thing = line.kind == EntityKind::Usage ? line.resource.id : QUuid();
    return line.product ? QUuid::createUuidV5(line.product->id, thing.toRfc4122()) : thing;
}

LineSaving savingOf(Savings &savings, const GridLine &use, int baseYear)
{
    const Records &records = savings.records();
    const QDate first(baseYear, 1, 1);
    const QDate last(baseYear, 12, 31);
    for (const Baseline &baseline : records.all<Baseline>().of(use.facility.id)) {
        if (baseline.resource && *baseline.resource == use.resource &&
            baseline.product == use.product && baseline.to.year() == baseYear &&
            baseYear < use.year)
            return {baseline, savings.of(baseline, use.year), true};
    }
    const Baseline assumed{.facility = use.facility,
                           .resource = use.resource,
                           .product = use.product,
                           .from = first,
                           .to = last};
    FactorSet factors(records, QDate(use.year, 12, 31));
    return {assumed, computeSaving(records, assumed, use.year, factors), false};
}

const SavingResult *energySaving(Savings &savings, Ref<Facility> facility, int year)
{
    const Baseline *baseline = energyBaseline(savings.records(), facility, year);
    return baseline ? &savings.of(*baseline, year) : nullptr;
}

std::vector<const Baseline *> baselinesOf(const Records &records, Ref<Facility> facility,
                                          int baseYear)
{
    std::vector<const Baseline *> found;
    for (const Baseline &baseline : records.all<Baseline>().of(facility.id)) {
        if (baseline.from.year() <= baseYear && baseYear <= baseline.to.year())
            found.push_back(&baseline);
    }
    return found;
}

const Baseline *baselineOf(const Records &records, Ref<Facility> facility, int baseYear)
{
    const auto rank = [](const Baseline *candidate) {
        return std::tuple(candidate->resource.has_value(), candidate->product.has_value(),
                          candidate->from, candidate->id);
    };
    const auto found = baselinesOf(records, facility, baseYear);
    const auto first = std::ranges::min_element(found, {}, rank);
    return first == found.end() ? nullptr : *first;
}

SavingGoal savingGoal(const Records &records, QDate day)
{
    const Indicator *found = nullptr;
    for (const Indicator &indicator : records.all<Indicator>()) {
        if (indicator.indicatorKind == IndicatorKind::MeanSaving &&
            (!found || indicator.code < found->code))
            found = &indicator;
    }
    if (!found)
        return {};
    SavingGoal goal{.least = savingThreshold(records, *found, day)};
    if (const Target *target = targetOn(records, {found->id}, day))
        goal.most = target->max;
    return goal;
}

std::optional<Ref<Facility>> facilityOf(const Records &records, const Record &record)
{
    if (const auto line = lineOf(record))
        return line->facility;
    if (const auto *facility = record.as<Facility>())
        return Ref<Facility>{facility->id};
    if (const auto *product = record.as<Product>())
        return product->facility;
    if (const auto *baseline = record.as<Baseline>())
        return baseline->facility;
    if (const auto *measure = record.as<Measure>())
        return measure->facility;
    if (const auto *state = record.as<FacilityState>())
        return state->facility;
    if (const auto *placement = record.as<FacilityPlacement>())
        return placement->facility;
    if (const auto *adjustment = record.as<Adjustment>()) {
        if (const Baseline *baseline = records.find(adjustment->baseline))
            return baseline->facility;
    }
    return {};
}

std::vector<const Facility *> facilitiesByCode(const Records &records)
{
    std::vector<const Facility *> facilities;
    for (const Facility &facility : records.all<Facility>())
        facilities.push_back(&facility);
    std::ranges::sort(facilities, {}, [](const Facility *facility) {
        return std::tie(facility->code, facility->id);
    });
    return facilities;
}

QString addressOfFacility(const QString &page, Ref<Facility> facility)
{
    return page + u'#' + facilityPrefix + facility.id.toString(QUuid::WithoutBraces);
}

std::optional<Ref<Facility>> facilityNamed(const Records &records, const QString &rest)
{
    if (!rest.startsWith(facilityPrefix))
        return {};
    const Ref<Facility> facility{
        QUuid::fromString(QStringView(rest).sliced(facilityPrefix.size()))};
    return records.find(facility) ? std::optional(facility) : std::nullopt;
}

QString facilityContext(const Workspace &workspace, Ref<Facility> facility)
{
    const Records &records = workspace.records();
    const QDate day = workspace.asOf();
    QStringList context{codeOf(records, EntityKind::Facility, facility.id)};
    if (const FacilityPlacement *placement = currentPlacement(records, facility, day))
        context += pickerText(records, EntityKind::AdminUnit, placement->unit.id);
    if (const FacilityState *state = currentState(records, facility, day)) {
        if (!state->vsicCode.isEmpty())
            context +=
                QCoreApplication::translate("Consumption", "industry %1").arg(state->vsicCode);
        if (state->labour) {
            context += QCoreApplication::translate("Consumption", "%1 workers")
                           .arg(numberText({*state->labour, 0}, workspace.language()));
        }
    }
    const auto measures = records.all<Measure>().of(facility.id);
    const auto done =
        static_cast<int>(std::ranges::count(measures, MeasureStatus::Done, &Measure::status));
    context += QCoreApplication::translate("Consumption", "%Ln measures done", nullptr, done);
    return context.join(u" · "_s);
}

} // namespace sxsh
