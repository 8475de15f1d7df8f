// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/gridline.h"

#include "core/model/lockedbase.h"

#include "core/savings/factorset.h"
#include "core/savings/monthspan.h"

#include <cstdlib>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

bool isOfLine(const Usage &usage, const GridLine &line)
{
    return usage.resource == line.resource && usage.product == line.product;
}

bool isOfLine(const Output &output, const GridLine &line)
{
    return line.product == output.product;
}

template <Entity T>
LineAmounts read(const Records &records, const GridLine &line, const UnitCode &otherwise)
{
    LineAmounts result{.unit = otherwise};
    int nearest = 0;
    for (const T &row : records.all<T>().of(line.facility.id)) {
        if (!isOfLine(row, line) || !unitOf(row.unit))
            continue;
        const int distance = std::abs(row.year - line.year);
        if (distance == 0)
            return {Record(row), row.unit, row.decimals, row.amounts};
        if (nearest == 0 || distance < nearest) {
            nearest = distance;
            result.unit = row.unit;
            result.decimals = row.decimals;
        }
    }
    return result;
}

template <Entity T>
Record edited(T row, const LineAmounts &amounts)
{
    row.unit = amounts.unit;
    row.decimals = amounts.decimals;
    row.amounts = amounts.amounts;
    return row;
}

} // namespace

std::optional<GridLine> lineOf(const Record &record)
{
    if (const auto *usage = record.as<Usage>()) {
        return GridLine{.kind = EntityKind::Usage,
                        .facility = usage->facility,
                        .resource = usage->resource,
                        .product = usage->product,
                        .year = usage->year};
    }
    if (const auto *output = record.as<Output>()) {
        return GridLine{.kind = EntityKind::Output,
                        .facility = output->facility,
                        .product = output->product,
                        .year = output->year};
    }
    return {};
}

LineAmounts amountsOf(const Records &records, const GridLine &line)
{
    if (line.kind == EntityKind::Usage) {
        const Resource *resource = records.find(line.resource);
        return read<Usage>(records, line, resource ? resource->unit : UnitCode{});
    }
    const Product *product = records.find(line.product);
    return read<Output>(records, line, product ? product->unit : UnitCode{});
}

Record recordOf(const GridLine &line, const LineAmounts &amounts)
{
    if (line.kind == EntityKind::Usage) {
        const Usage *stored = amounts.record ? amounts.record->as<Usage>() : nullptr;
        return edited(stored ? *stored
                             : Usage{.id = QUuid::createUuid(),
                                     .facility = line.facility,
                                     .resource = line.resource,
                                     .product = line.product,
                                     .year = line.year},
                      amounts);
    }
    const Output *stored = amounts.record ? amounts.record->as<Output>() : nullptr;
    return edited(stored ? *stored
                         : Output{.id = QUuid::createUuid(),
                                  .facility = line.facility,
                                  .product = line.product.value_or(Ref<Product>{}),
                                  .year = line.year},
                  amounts);
}

QString lineName(const Records &records, const GridLine &line)
{
    const Product *product = records.find(line.product);
    const QString ofProduct = product ? product->name : QString();
    if (line.kind == EntityKind::Output)
        return ofProduct;
    const Resource *resource = records.find(line.resource);
    const QString name = resource ? resource->name : QString();
    return ofProduct.isEmpty() ? name : name + u" – "_s + ofProduct;
}

QString partKey(int part)
{
    return part == wholeYear ? u"total"_s : u"m%1"_s.arg(part + 1, 2, 10, QChar(u'0'));
}

std::optional<int> partOfKey(QStringView key)
{
    for (int part = 0; part < amountParts; ++part) {
        if (key == partKey(part))
            return part;
    }
    return {};
}

LineLock lockOf(const Records &records, const GridLine &line)
{
    LineLock lock;
    const auto resource = line.kind == EntityKind::Usage ? std::optional(line.resource)
                                                         : std::optional<Ref<Resource>>();
    for (const Baseline &baseline : records.all<Baseline>().of(line.facility.id)) {
        if (!baseline.lockedOn || !restsOn(records, baseline, resource, line.product))
            continue;
        const auto span = MonthSpan::between(baseline.from, baseline.to);
        const quint16 months = span ? span->monthsOf(line.year) : quint16{0};
        if (months == 0)
            continue;
        if (lock.months == 0 || *baseline.lockedOn < lock.since) {
            lock.baseline = baseline.id;
            lock.since = *baseline.lockedOn;
        }
        lock.months = static_cast<quint16>(lock.months | months);
    }
    return lock;
}

} // namespace sxsh
