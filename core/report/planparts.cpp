// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/periodstatus.h"
#include "core/report/letterhead.h"
#include "core/report/namedparts.h"
#include "core/report/reportperiods.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString spanOfYears(const Plan &plan)
{
    if (!plan.startsOn || !plan.endsOn)
        return {};
    return QString::number(plan.startsOn->year()) + u'–' + QString::number(plan.endsOn->year());
}

QString endMark(std::size_t index, std::size_t size)
{
    return index + 1 == size ? u"."_s : u";"_s;
}

std::vector<ListItem> addressees(const ReportBasis &basis, const Scope &)
{
    const std::vector<Addressee> found = addresseesOf(basis.period);
    std::vector<ListItem> items;
    for (const Addressee &addressee : found)
        items.push_back({.texts = {addressee.name, endMark(items.size(), found.size()),
                                   basis.text.date(addressee.due)}});
    return items;
}

std::vector<ListItem> legalBases(const ReportBasis &basis, const Scope &)
{
    std::vector<const LegalBasis *> found;
    for (const LegalBasis &document : basis.records.all<LegalBasis>().of(basis.plan.id))
        found.push_back(&document);
    std::ranges::sort(found, [](auto *a, auto *b) {
        return std::tie(a->code, a->id) < std::tie(b->code, b->id);
    });
    std::vector<ListItem> items;
    for (const LegalBasis *document : found)
        items.push_back({.id = document->id, .texts = {endMark(items.size(), found.size())}});
    return items;
}

const LegalBasis &documentOf(const ReportBasis &basis, const ListItem &item)
{
    return *basis.records.find(Ref<LegalBasis>{item.id});
}

/// Who decided the targets in force, from when, and of which indicators.
std::vector<ListItem> targetDecisions(const ReportBasis &basis, const Scope &)
{
    std::vector<ListItem> items;
    for (const IndicatorResult &result : basis.results) {
        if (!result.target)
            continue;
        const QStringList decision{result.target->decidedBy,
                                   basis.text.date(result.target->effectiveFrom)};
        const auto at = std::ranges::find_if(
            items, [&](const ListItem &item) { return item.texts.first(2) == decision; });
        if (at == items.end())
            items.push_back({.texts = decision + QStringList{result.code}});
        else
            at->texts[2] += u", "_s + result.code;
    }
    return items;
}

} // namespace

std::vector<NamedText> planTexts()
{
    return {
        {"plan.title"_L1, [](const ReportBasis &b) { return b.plan.title; }},
        {"plan.number"_L1, [](const ReportBasis &b) { return b.plan.number; }},
        {"plan.number_note"_L1, [](const ReportBasis &b) { return b.plan.numberNote; }},
        {"plan.issuer"_L1, [](const ReportBasis &b) { return b.plan.issuer; }},
        {"plan.signed_on"_L1, [](const ReportBasis &b) { return b.text.date(b.plan.signedOn); }},
        {"plan.starts_on"_L1, [](const ReportBasis &b) { return b.text.date(b.plan.startsOn); }},
        {"plan.ends_on"_L1, [](const ReportBasis &b) { return b.text.date(b.plan.endsOn); }},
        {"plan.years"_L1, [](const ReportBasis &b) { return spanOfYears(b.plan); }},
        {"plan.tolerance"_L1,
         [](const ReportBasis &b) { return b.text.percent(b.plan.tolerance); }},
        {"demonstration"_L1,
         [](const ReportBasis &b) {
             return b.plan.demonstration ? b.text.word(u"yes") : QString();
         }},
        {"province.name"_L1,
         [](const ReportBasis &b) { return letterheadOf(b.records, b.plan, b.text).province; }},
        {"province.place"_L1,
         [](const ReportBasis &b) { return letterheadOf(b.records, b.plan, b.text).place; }},
        {"department.name"_L1,
         [](const ReportBasis &b) { return letterheadOf(b.records, b.plan, b.text).department; }},
        {"department.short"_L1,
         [](const ReportBasis &b) {
             return letterheadOf(b.records, b.plan, b.text).shortDepartment;
         }},
        {"department.code"_L1,
         [](const ReportBasis &b) {
             return letterheadOf(b.records, b.plan, b.text).departmentCode;
         }},
        {"document.number"_L1, [](const ReportBasis &b) { return documentNumber(b.marks.number); }},
        {"document.date"_L1,
         [](const ReportBasis &b) {
             return b.marks.issuedOn ? documentDate(*b.marks.issuedOn, b.text.language())
                                     : QString();
         }},
        {"document.capacity"_L1, [](const ReportBasis &b) { return b.marks.capacity; }},
        {"document.position"_L1, [](const ReportBasis &b) { return b.marks.position; }},
        {"document.signer"_L1, [](const ReportBasis &b) { return b.marks.signer; }},
        {"period.code"_L1, [](const ReportBasis &b) { return b.period.code; }},
        {"period.label"_L1, [](const ReportBasis &b) { return periodLabel(b.period, b.text); }},
        {"period.year"_L1, [](const ReportBasis &b) { return QString::number(b.year); }},
        {"period.from"_L1, [](const ReportBasis &b) { return b.text.date(b.period.startsOn); }},
        {"period.to"_L1, [](const ReportBasis &b) { return b.text.date(b.period.endsOn); }},
        {"period.cut_off"_L1, [](const ReportBasis &b) { return b.text.date(b.day); }},
        {"period.due"_L1, [](const ReportBasis &b) { return b.text.date(firstDueOf(b.period)); }},
        {"previous.code"_L1,
         [](const ReportBasis &b) { return b.previous ? b.previous->code : QString(); }},
        {"previous.cut_off"_L1,
         [](const ReportBasis &b) {
             return b.previous ? b.text.date(b.previous->cutOff) : QString();
         }},
        {"next.year"_L1, [](const ReportBasis &b) { return QString::number(b.nextTo.year()); }},
        {"next.from"_L1, [](const ReportBasis &b) { return b.text.date(b.nextFrom); }},
        {"next.to"_L1, [](const ReportBasis &b) { return b.text.date(b.nextTo); }},
        {"savings.year"_L1, [](const ReportBasis &b) { return QString::number(b.savingsYear); }},
        {"savings.from"_L1,
         [](const ReportBasis &b) { return b.text.date(QDate(b.savingsYear, 1, 1)); }},
        {"savings.to"_L1,
         [](const ReportBasis &b) { return b.text.date(QDate(b.savingsYear, 12, 31)); }},
    };
}

std::vector<ItemText> planItemTexts()
{
    return {
        {"addressee.name"_L1, [](const ReportBasis &, const ListItem &i) { return i.texts[0]; }},
        {"addressee.mark"_L1, [](const ReportBasis &, const ListItem &i) { return i.texts[1]; }},
        {"addressee.due"_L1, [](const ReportBasis &, const ListItem &i) { return i.texts[2]; }},
        {"basis.document"_L1,
         [](const ReportBasis &b, const ListItem &i) { return documentOf(b, i).document; }},
        {"basis.about"_L1,
         [](const ReportBasis &b, const ListItem &i) { return documentOf(b, i).about; }},
        {"basis.issuer"_L1,
         [](const ReportBasis &b, const ListItem &i) { return documentOf(b, i).issuer; }},
        {"basis.issued_on"_L1,
         [](const ReportBasis &b, const ListItem &i) {
             return b.text.date(documentOf(b, i).issuedOn);
         }},
        {"basis.mark"_L1, [](const ReportBasis &, const ListItem &i) { return i.texts[0]; }},
        {"decision.by"_L1, [](const ReportBasis &, const ListItem &i) { return i.texts[0]; }},
        {"decision.from"_L1, [](const ReportBasis &, const ListItem &i) { return i.texts[1]; }},
        {"decision.indicators"_L1,
         [](const ReportBasis &, const ListItem &i) { return i.texts[2]; }},
    };
}

std::vector<NamedList> planLists()
{
    return {
        {"addressees"_L1, "addressee"_L1, {}, addressees},
        {"legal_bases"_L1, "basis"_L1, {}, legalBases},
        {"target_decisions"_L1, "decision"_L1, {}, targetDecisions},
    };
}

} // namespace sxsh
