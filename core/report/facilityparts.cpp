// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sizeclass.h"
#include "core/model/dated.h"
#include "core/report/facilitysheet.h"
#include "core/report/namedparts.h"
#include "core/report/savingfigures.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const Enterprise *enterpriseOf(const ReportBasis &basis, const ListItem &item)
{
    return basis.records.find(stateOf(basis, item).enterprise);
}

} // namespace

std::vector<ItemText> facilityItemTexts()
{
    using B = ReportBasis;
    using I = ListItem;
    return {
        {"facility.code"_L1, [](const B &b, const I &i) { return facilityOf(b, i).code; }},
        {"facility.name"_L1, [](const B &b, const I &i) { return stateOf(b, i).name; }},
        {"facility.enterprise"_L1,
         [](const B &b, const I &i) {
             const Enterprise *enterprise = enterpriseOf(b, i);
             return enterprise ? enterprise->name : QString();
         }},
        {"facility.tax_code"_L1,
         [](const B &b, const I &i) {
             const Enterprise *enterprise = enterpriseOf(b, i);
             return enterprise ? enterprise->taxCode : QString();
         }},
        {"facility.unit"_L1, [](const B &b, const I &i) { return unitPartOf(b, i).name; }},
        {"facility.unit_code"_L1, [](const B &b, const I &i) { return unitPartOf(b, i).key; }},
        {"facility.address"_L1, [](const B &b, const I &i) { return facilityOf(b, i).address; }},
        {"facility.contact"_L1, [](const B &b, const I &i) { return facilityOf(b, i).contact; }},
        {"facility.phone"_L1, [](const B &b, const I &i) { return facilityOf(b, i).phone; }},
        {"facility.sector"_L1, [](const B &b, const I &i) { return b.sectorName(stateOf(b, i)); }},
        {"facility.labour"_L1,
         [](const B &b, const I &i) {
             const auto &labour = stateOf(b, i).labour;
             return labour ? b.text.count(*labour) : QString();
         }},
        {"facility.size"_L1,
         [](const B &b, const I &i) {
             const auto size = SizeRules(b.records, b.day).sizeOf(stateOf(b, i));
             return size ? choiceLabel(*size) : QString();
         }},
        {"facility.opened"_L1,
         [](const B &b, const I &i) { return b.text.date(facilityOf(b, i).openedOn); }},
        {"facility.missing"_L1, missingText},
        {"facility.saving"_L1,
         [](const B &b, const I &i) {
             const Baseline *baseline =
                 energyBaseline(b.records, {facilityOf(b, i).id}, b.savingsYear);
             const auto saving =
                 baseline ? b.savings.of(*baseline, b.savingsYear).saving : std::nullopt;
             return saving ? b.text.percent(saving) : QString();
         }},
    };
}

std::vector<NamedList> facilityLists()
{
    return {{"facilities"_L1, "facility"_L1, {}, facilityItems},
            {"incomplete_facilities"_L1, "facility"_L1, {}, incompleteFacilities}};
}

} // namespace sxsh
