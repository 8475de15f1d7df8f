// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"

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

/// What is counted in one unit.
struct UnitCount {
    int facilities = 0;
    int enterprises = 0;
    int labour = 0;
    bool hasLabour = false;
    int fullyKnown = 0;
    int withUse = 0;

    void add(const UnitCount &other)
    {
        facilities += other.facilities;
        enterprises += other.enterprises;
        labour += other.labour;
        hasLabour = hasLabour || other.hasLabour;
        fullyKnown += other.fullyKnown;
        withUse += other.withUse;
    }
};

std::vector<UnitCount> countUnits(const ReportBasis &basis)
{
    std::vector<UnitCount> counts(basis.units.parts.size());
    const auto &members = basis.facilities.members();
    for (std::size_t index = 0; index < members.size(); ++index) {
        UnitCount &count = counts[basis.units.partOfMember[index]];
        ++count.facilities;
        if (members[index].state->labour) {
            count.labour += *members[index].state->labour;
            count.hasLabour = true;
        }
        count.fullyKnown += basis.isFullyKnown(members[index]) ? 1 : 0;
        count.withUse += basis.hasUse(members[index]) ? 1 : 0;
    }
    for (const auto &enterprise : basis.facilities.enterprises())
        ++counts[basis.units.partOfMember[enterprise.firstMember]].enterprises;
    return counts;
}

UnitCount countAll(const ReportBasis &basis)
{
    UnitCount all;
    for (const UnitCount &count : countUnits(basis))
        all.add(count);
    return all;
}

QString partText(const ReportBasis &basis, int part, int whole)
{
    return basis.text.count(part) + u'/' + basis.text.count(whole);
}

TableRow unitRow(const ReportBasis &basis, const QString &name, const UnitCount &count)
{
    const ReportText &text = basis.text;
    return {text.cell(name),
            text.countCell(count.facilities),
            text.countCell(count.enterprises),
            count.hasLabour ? text.countCell(count.labour) : text.dashCell(),
            text.countCell(count.fullyKnown),
            text.countCell(count.withUse)};
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
    const std::vector<UnitCount> counts = countUnits(basis);
    for (std::size_t part = 0; part < counts.size(); ++part)
        table.rows.push_back(unitRow(basis, basis.units.parts[part].name, counts[part]));
    table.rows.push_back(emphasised(unitRow(basis, text.word(u"whole_province"), countAll(basis))));
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

std::vector<ReportTable> facilities(const ReportBasis &basis, const Scope &)
{
    const auto &members = basis.facilities.members();
    if (members.empty())
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
    for (std::size_t index = 0; index < members.size(); ++index) {
        const auto &member = members[index];
        const Facility &facility = basis.facilities.facility(member);
        TableRow row{text.cell(text.count(static_cast<qint64>(index) + 1), Align::Center),
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
    const std::vector<UnitCount> counts = countUnits(basis);
    std::vector<std::size_t> order;
    const auto gap = [&counts](std::size_t part) {
        return counts[part].facilities - counts[part].fullyKnown;
    };
    for (std::size_t part = 0; part < counts.size(); ++part) {
        if (gap(part) > 0)
            order.push_back(part);
    }
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return gap(a) > gap(b); });
    QStringList parts;
    for (const std::size_t part : order)
        parts += basis.units.parts[part].name + u" ("_s +
                 basis.text.word(u"gap").arg(partText(basis, gap(part), counts[part].facilities)) +
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
             const UnitCount all = countAll(b);
             return all.hasLabour ? b.text.count(all.labour) : QString();
         }},
        {"coverage.fully_known"_L1,
         [](const B &b) {
             const UnitCount all = countAll(b);
             return partText(b, all.fullyKnown, all.facilities);
         }},
        {"coverage.with_use"_L1,
         [](const B &b) {
             const UnitCount all = countAll(b);
             return partText(b, all.withUse, all.facilities);
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
