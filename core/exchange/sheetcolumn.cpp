// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetcolumn.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

void addColumn(std::vector<SheetColumn> &columns, const EntityInfo &info, const char *key)
{
    const Field &field = info.fields[info.position(QLatin1String(key))];
    columns.push_back({.key = field.columnText(), .entity = info.kind, .field = &field});
}

std::vector<SheetColumn> facilityColumns()
{
    std::vector<SheetColumn> columns;
    const EntityInfo &facility = infoOf<Facility>();
    const EntityInfo &state = infoOf<FacilityState>();
    addColumn(columns, facility, "code");
    for (const char *key : {"name", "enterprise"})
        addColumn(columns, state, key);
    addColumn(columns, infoOf<Enterprise>(), "tax_code");
    addColumn(columns, infoOf<FacilityPlacement>(), "unit");
    for (const char *key :
         {"vsic_code", "vsic_version", "labour", "capital", "revenue", "in_scope", "operation"})
        addColumn(columns, state, key);
    for (const char *key : {"opened_on", "closed_on", "address", "contact", "phone", "note"})
        addColumn(columns, facility, key);
    columns.push_back({.key = changeDateKey, .entity = EntityKind::FacilityState});
    return columns;
}

std::vector<SheetColumn> plainColumns(const EntityInfo &info)
{
    std::vector<SheetColumn> columns;
    for (const Field &field : info.fields.subspan(1)) {
        if (field.type != FieldType::Amounts) {
            columns.push_back({.key = field.columnText(), .entity = info.kind, .field = &field});
            continue;
        }
        columns.push_back(
            {.key = u"total"_s, .entity = info.kind, .field = &field, .part = AmountPart::Total});
        for (int month = 1; month <= 12; ++month) {
            columns.push_back({.key = u"m%1"_s.arg(month, 2, 10, QChar(u'0')),
                               .entity = info.kind,
                               .field = &field,
                               .part = static_cast<AmountPart>(month)});
        }
        columns.push_back({.key = u"estimated"_s,
                           .entity = info.kind,
                           .field = &field,
                           .part = AmountPart::Estimated});
    }
    return columns;
}

} // namespace

QString SheetColumn::title() const
{
    if (!field)
        return QCoreApplication::translate("Column", "Change in force from");
    if (part == AmountPart::None)
        return fieldLabel(*field);
    if (part == AmountPart::Total)
        return QCoreApplication::translate("Column", "Whole year");
    if (part == AmountPart::Estimated)
        return QCoreApplication::translate("Column", "Estimated months");
    return QCoreApplication::translate("Column", "Month %1").arg(static_cast<int>(part));
}

const std::vector<SheetColumn> &columnsOf(EntityKind kind)
{
    static const auto all = [] {
        std::array<std::vector<SheetColumn>, entityCount> columns;
        for (int index = 0; index < entityCount; ++index) {
            const auto entity = static_cast<EntityKind>(index);
            columns[static_cast<std::size_t>(index)] = entity == EntityKind::Facility
                                                           ? facilityColumns()
                                                           : plainColumns(entityInfo(entity));
        }
        return columns;
    }();
    return all[static_cast<std::size_t>(kind)];
}

bool isRequired(const SheetColumn &column, EntityKind kind)
{
    const bool ofFacility =
        kind == EntityKind::Facility && (column.entity == EntityKind::FacilityState ||
                                         column.entity == EntityKind::FacilityPlacement);
    return column.field && column.field->required && column.part == AmountPart::None &&
           (column.entity == kind || ofFacility);
}

} // namespace sxsh
