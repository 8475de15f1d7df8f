// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"
#include "core/report/unitscope.h"

#include <map>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString absenceText(const ReportBasis &basis, Absence why)
{
    switch (why) {
    case Absence::Closed:
        return basis.text.word(u"absence.closed");
    case Absence::NoState:
        return basis.text.word(u"absence.no_state");
    case Absence::OutOfScope:
        return basis.text.word(u"absence.out_of_scope");
    case Absence::Suspended:
        return basis.text.word(u"absence.suspended");
    case Absence::Duplicate:
        return basis.text.word(u"absence.duplicate");
    case Absence::NotYetOpen:
        break;
    }
    Q_UNREACHABLE();
}

/// The facilities that are there on the day and do not count; those still to come are not its news.
std::vector<FacilityRegister::Absent> absentOf(const ReportBasis &basis)
{
    std::vector<FacilityRegister::Absent> absent = basis.facilities.absent();
    std::erase_if(
        absent, [](const FacilityRegister::Absent &one) { return one.why == Absence::NotYetOpen; });
    return absent;
}

TableRow unitRow(const ReportBasis &basis, const QString &name, const UnitData &unit)
{
    const ReportText &text = basis.text;
    return {text.cell(name),
            text.countCell(unit.facilities),
            text.countCell(unit.enterprises),
            unit.labour ? text.countCell(*unit.labour) : text.dashCell(),
            text.countCell(unit.facts.count),
            text.countCell(unit.use.count)};
}

std::vector<ReportTable> registerByUnit(const ReportBasis &basis, const Scope &)
{
    if (basis.facilities.members().empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {2.8, 1.2, 1.2, 1.2, 1.6, 1.6}};
    TableCell withUse = text.header(u"column.with_use");
    withUse.text = withUse.text.arg(basis.savingsYear);
    table.rows.push_back({text.header(u"column.unit"), text.header(u"column.facilities"),
                          text.header(u"column.enterprises"), text.header(u"column.labour"),
                          text.header(u"column.fully_known"), withUse});
    for (const UnitData &unit : basis.completeness.units) {
        if (unit.facilities > 0)
            table.rows.push_back(unitRow(basis, unit.name, unit));
    }
    table.rows.push_back(
        emphasised(unitRow(basis, text.word(u"whole_province"), basis.completeness.whole)));
    return {table};
}

std::vector<ReportTable> registerBySector(const ReportBasis &basis, const Scope &)
{
    const auto &members = basis.facilities.members();
    if (members.empty())
        return {};
    const ReportText &text = basis.text;
    const Partition sectors = bySector(basis.facilities);
    // What two versions of the classification call the same is one line; unknown comes last.
    std::map<std::tuple<bool, QString, QString>, int> counts;
    for (const quint32 part : sectors.partOfMember) {
        const Partition::Part &sector = sectors.parts[part];
        ++counts[{sector.key.isEmpty(), sector.key, sector.name}];
    }
    ReportTable table{.columns = {0.8, 6, 1.2, 1.2}};
    table.rows.push_back({text.header(u"column.vsic"), text.header(u"column.sector"),
                          text.header(u"column.facilities"), text.header(u"column.share")});
    const auto all = static_cast<double>(members.size());
    for (const auto &[sector, count] : counts) {
        table.rows.push_back({text.cell(std::get<1>(sector), Align::Center),
                              text.cell(std::get<2>(sector)), text.countCell(count),
                              text.percentCell(count / all)});
    }
    TableCell total = text.cell(text.word(u"total"));
    total.columnSpan = 2;
    table.rows.push_back(emphasised(
        {total, text.countCell(static_cast<qint64>(members.size())), text.percentCell(1)}));
    return {table};
}

QString standingText(const ReportBasis &basis, Standing standing)
{
    switch (standing) {
    case Standing::Yes:
        return basis.text.word(u"yes");
    case Standing::No:
        return basis.text.word(u"no");
    case Standing::Unknown:
        break;
    }
    return basis.text.dash();
}

QString factKey(FactKind what)
{
    return u"fact."_s + choiceKey(what);
}

std::vector<ReportTable> facilities(const ReportBasis &basis, const Scope &scope)
{
    const auto &members = basis.facilities.members();
    const std::vector<std::size_t> places = membersIn(basis, scope);
    if (places.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 1.1, 2.9, 1.9, 4.2}};
    table.size = 9;
    TableRow header{text.header(u"column.number"), text.header(u"column.code"),
                    text.header(u"column.facility"), text.header(u"column.unit"),
                    text.header(u"column.sector")};
    for (const CountedFact &fact : basis.countedFacts) {
        table.columns.push_back(1.1);
        header.push_back(text.header(factKey(fact.what)));
    }
    table.columns.push_back(1.3);
    TableCell saving = text.header(u"column.saving_of_year");
    saving.text = saving.text.arg(basis.savingsYear);
    header.push_back(saving);
    table.rows.push_back(header);
    for (const std::size_t index : places) {
        const auto &member = members[index];
        const Facility &facility = basis.facilities.facility(member);
        TableRow row{text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
                     text.cell(facility.code), text.cell(member.state->name),
                     text.cell(basis.units.parts[basis.units.partOfMember[index]].name),
                     text.cell(basis.sectorName(*member.state))};
        for (const CountedFact &fact : basis.countedFacts) {
            const Verdict verdict =
                basis.facilities.verdict(member, fact.what, fact.validityMonths);
            row.push_back(text.cell(standingText(basis, verdict.standing), Align::Center));
        }
        const Baseline *baseline = energyBaseline(basis.records, {facility.id}, basis.savingsYear);
        row.push_back(text.percentCell(
            baseline ? basis.savings.of(*baseline, basis.savingsYear).saving : std::nullopt));
        table.rows.push_back(row);
    }
    return {table};
}

std::vector<ReportTable> outside(const ReportBasis &basis, const Scope &)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 1.2, 3.4, 2.2, 4.2}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.code"),
                          text.header(u"column.facility"), text.header(u"column.unit"),
                          text.header(u"column.why_outside")});
    for (const auto &absent : absentOf(basis)) {
        const Facility &facility = *basis.population.facilities()[absent.facility];
        QString why = absenceText(basis, absent.why);
        if (absent.why == Absence::Closed && facility.closedOn)
            why += u" ("_s + text.date(facility.closedOn) + u')';
        if (absent.why == Absence::Duplicate) {
            const quint32 canonical = basis.population.canonical(absent.facility);
            why += u": "_s + basis.population.facilities()[canonical]->code;
        }
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(facility.code), text.cell(basis.facilityName({facility.id})),
             text.cell(basis.unitName({facility.id})), text.cell(text.capitalised(why))});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

/// "đã chấm dứt hoạt động 3; tạm ngừng 2".
QString absences(const ReportBasis &basis)
{
    std::map<Absence, int> counts;
    for (const auto &absent : absentOf(basis))
        ++counts[absent.why];
    QStringList parts;
    for (const auto &[why, count] : counts)
        parts += absenceText(basis, why) + u": "_s + basis.text.count(count);
    return parts.join(u"; ");
}

/// The units where something is not known, the greatest gap first: "Huyện Xín Mần (7/12 cơ sở)".
QString gapsByUnit(const ReportBasis &basis)
{
    const auto gap = [](const UnitData *unit) { return unit->facts.of - unit->facts.count; };
    std::vector<const UnitData *> units;
    for (const UnitData &unit : basis.completeness.units) {
        if (gap(&unit) > 0)
            units.push_back(&unit);
    }
    std::ranges::stable_sort(units, std::greater(), gap);
    QStringList parts;
    for (const UnitData *unit : units)
        parts += unit->name + u" ("_s +
                 basis.text.word(u"gap").arg(basis.text.portion(gap(unit), unit->facilities)) +
                 u')';
    return parts.join(u"; ");
}

} // namespace

std::vector<NamedText> registerTexts()
{
    using B = ReportBasis;
    return {
        {"register.facilities"_L1,
         [](const B &b) {
             const auto size = static_cast<qint64>(b.facilities.members().size());
             return size > 0 ? b.text.count(size) : QString();
         }},
        {"register.enterprises"_L1,
         [](const B &b) {
             return b.text.count(static_cast<qint64>(b.facilities.enterprises().size()));
         }},
        {"register.outside"_L1,
         [](const B &b) {
             const auto size = static_cast<qint64>(absentOf(b).size());
             return size > 0 ? b.text.count(size) : QString();
         }},
        {"register.absences"_L1, absences},
        {"register.labour"_L1,
         [](const B &b) {
             const auto labour = b.completeness.whole.labour;
             return labour ? b.text.count(*labour) : QString();
         }},
        {"coverage.fully_known"_L1,
         [](const B &b) {
             const Portion &facts = b.completeness.whole.facts;
             return b.text.portion(facts.count, facts.of);
         }},
        {"coverage.with_use"_L1,
         [](const B &b) {
             const Portion &use = b.completeness.whole.use;
             return b.text.portion(use.count, use.of);
         }},
        {"coverage.gaps_by_unit"_L1, gapsByUnit},
    };
}

std::vector<NamedTable> registerTables()
{
    return {
        {"register_by_unit"_L1, {}, registerByUnit},
        {"register_by_sector"_L1, {}, registerBySector},
        {"facilities"_L1, {}, facilities},
        {"outside"_L1, {}, outside},
    };
}

} // namespace sxsh
