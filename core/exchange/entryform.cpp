// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entryform.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

std::vector<FormGroup> facilityForm()
{
    return {{QCoreApplication::translate("Register", "Identification"),
             {u"code"_s, u"name"_s, u"enterprise"_s, u"tax_code"_s, u"unit_code"_s, u"address"_s,
              u"vsic_code"_s}},
            {QCoreApplication::translate("Register", "Size"),
             {u"labour"_s, u"capital"_s, u"revenue"_s, u"in_scope"_s, u"operation"_s}},
            {QCoreApplication::translate("Register", "Contact"), {u"contact"_s, u"phone"_s}},
            {QCoreApplication::translate("Register", "Opening and closing"),
             {u"opened_on"_s, u"closed_on"_s, u"note"_s}}};
}

std::vector<FormGroup> measureForm()
{
    return {{{},
             {u"facility_code"_s, u"code"_s, u"name"_s, u"class"_s, u"cost_level"_s, u"status"_s,
              u"started_on"_s, u"done_on"_s}},
            {QCoreApplication::translate("Measures", "Saving"),
             {u"resource"_s, u"reported_saving"_s, u"unit"_s, u"reported_money"_s, u"life"_s}},
            {QCoreApplication::translate("Measures", "Money"),
             {u"investment"_s, u"support"_s, u"support_for"_s, u"priority"_s}},
            {QCoreApplication::translate("Measures", "Note"), {u"note"_s}}};
}

std::vector<FormGroup> activityForm()
{
    return {
        {{}, {u"code"_s, u"title"_s, u"clause"_s}},
        {QCoreApplication::translate("Activity", "Who"), {u"lead"_s, u"partners"_s, u"units"_s}},
        {QCoreApplication::translate("Activity", "When and how far"),
         {u"start"_s, u"due"_s, u"status"_s, u"progress"_s, u"done_on"_s}},
        {QCoreApplication::translate("Activity", "For the report"),
         {u"delay_reason"_s, u"next_step"_s, u"note"_s}}};
}

std::vector<FormGroup> budgetForm()
{
    return {{{}, {u"code"_s, u"activity"_s, u"clause"_s}},
            {QCoreApplication::translate("Money", "Amount"),
             {u"year"_s, u"source"_s, u"stage"_s, u"amount"_s}},
            {QCoreApplication::translate("Money", "Support"),
             {u"facility_code"_s, u"support_for"_s, u"whole_cost"_s, u"priority"_s}},
            {QCoreApplication::translate("Money", "Rests on"), {u"document"_s, u"note"_s}}};
}

} // namespace

std::vector<FormGroup> entryForm(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Facility:
        return facilityForm();
    case EntityKind::Fact:
        return {{{},
                 {u"what"_s, u"value"_s, u"date"_s, u"source"_s, u"valid_until"_s, u"document"_s,
                  u"evidence"_s, u"note"_s}}};
    case EntityKind::TechnicalStaff:
        return {{{}, {u"name"_s, u"position"_s, u"phone"_s, u"from"_s, u"until"_s, u"note"_s}}};
    case EntityKind::Product:
        return {{{}, {u"code"_s, u"name"_s, u"unit"_s, u"coefficient"_s}}};
    case EntityKind::Measure:
        return measureForm();
    case EntityKind::Event:
        return {{{},
                 {u"code"_s, u"name"_s, u"kind"_s, u"date"_s, u"until"_s, u"place"_s, u"unit"_s,
                  u"organiser"_s, u"activity"_s, u"note"_s}}};
    case EntityKind::Activity:
        return activityForm();
    case EntityKind::BudgetLine:
        return budgetForm();
    default:
        break;
    }
    FormGroup all;
    for (const SheetColumn &column : columnsOf(kind)) {
        if (column.field && column.part == AmountPart::None)
            all.keys += column.key;
    }
    return {all};
}

} // namespace sxsh
