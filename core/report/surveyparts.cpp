// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/surveybasis.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString optionalCount(const SurveyBasis &basis, const std::optional<int> &number)
{
    return number ? basis.text.count(*number) : QString();
}

QString strataText(const SurveyBasis &basis)
{
    const auto &by = basis.survey.strataBy;
    return by ? basis.text.word(u"strata."_s + choiceKey(*by)) : QString();
}

std::vector<ListItem> places(std::size_t count)
{
    std::vector<ListItem> items;
    for (std::size_t place = 0; place < count; ++place)
        items.push_back({.place = place});
    return items;
}

std::vector<ReportTable> drawnTable(const SurveyBasis &basis, const Scope &)
{
    const ReportText &text = basis.text;
    // Who goes out looks for a stratum only where there are some.
    const bool hasStrata = !basis.strata.empty();
    ReportTable table{.columns = {0.6, 1.2, 3.4, 1.8, 2.6, 2, 1.4, 1.8}};
    table.size = 10;
    TableRow head{text.header(u"column.number"),   text.header(u"column.code"),
                  text.header(u"column.facility"), text.header(u"column.unit"),
                  text.header(u"column.address"),  text.header(u"column.contact"),
                  text.header(u"column.visited"),  text.header(u"column.note")};
    constexpr int afterCode = 2;
    if (hasStrata) {
        table.columns.insert(table.columns.begin() + afterCode, 1.6);
        head.insert(head.begin() + afterCode, text.header(u"column.stratum"));
    }
    table.rows.push_back(std::move(head));
    for (const SurveyBasis::Drawn &one : basis.drawn) {
        const Facility &facility = *one.facility;
        const QString contact = facility.phone.isEmpty() ? facility.contact
                                : facility.contact.isEmpty()
                                    ? facility.phone
                                    : facility.contact + u", "_s + facility.phone;
        const TableCell blank{};
        TableRow row{text.countCell(one.number),
                     text.cell(facility.code),
                     text.cell(basis.facilityName(facility)),
                     text.cell(basis.unitName(facility)),
                     text.cell(facility.address),
                     text.cell(contact),
                     blank,
                     blank};
        if (hasStrata)
            row.insert(row.begin() + afterCode,
                       text.cell(one.stratum ? one.stratum->name : QString()));
        table.rows.push_back(std::move(row));
    }
    return {table};
}

std::vector<ReportTable> strataTable(const SurveyBasis &basis, const Scope &)
{
    if (basis.strata.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {1, 5, 1.5, 1.5}};
    table.rows.push_back({text.header(u"column.code"), text.header(u"column.stratum"),
                          text.header(u"column.frame"), text.header(u"column.sample")});
    for (const SurveyStratum *stratum : basis.strata) {
        table.rows.push_back({text.cell(stratum->code), text.cell(stratum->name),
                              text.countCell(stratum->frame), text.countCell(stratum->sample)});
    }
    TableCell total = text.cell(text.word(u"total"));
    total.columnSpan = 2;
    table.rows.push_back(emphasised({total, text.countCell(basis.survey.frame.value_or(0)),
                                     text.countCell(basis.survey.sample.value_or(0))}));
    return {table};
}

} // namespace

template <>
const std::vector<TextOf<SurveyBasis>> &TemplateParts<SurveyBasis>::texts()
{
    using B = SurveyBasis;
    static const std::vector<TextOf<B>> all{
        {"survey.code"_L1, [](const B &b) { return b.survey.code; }},
        {"survey.name"_L1, [](const B &b) { return b.survey.name; }},
        {"survey.date"_L1, [](const B &b) { return b.text.date(b.survey.date); }},
        {"survey.frame"_L1, [](const B &b) { return optionalCount(b, b.survey.frame); }},
        {"survey.sample"_L1, [](const B &b) { return optionalCount(b, b.survey.sample); }},
        {"survey.seed"_L1,
         [](const B &b) { return b.survey.seed ? QString::number(*b.survey.seed) : QString(); }},
        {"survey.strata"_L1, strataText},
        {"survey.census"_L1,
         [](const B &b) {
             return b.survey.mode == SurveyMode::Census ? b.text.word(u"yes") : QString();
         }},
        {"plan.title"_L1, [](const B &b) { return b.plan ? b.plan->title : QString(); }},
        {"demonstration"_L1,
         [](const B &b) {
             return b.plan && b.plan->demonstration ? b.text.word(u"yes") : QString();
         }},
        {"province.name"_L1, [](const B &b) { return b.letterhead.province; }},
        {"province.place"_L1, [](const B &b) { return b.letterhead.place; }},
        {"department.name"_L1, [](const B &b) { return b.letterhead.department; }},
        {"department.short"_L1, [](const B &b) { return b.letterhead.shortDepartment; }},
        {"department.code"_L1, [](const B &b) { return b.letterhead.departmentCode; }},
    };
    return all;
}

template <>
const std::vector<ItemTextOf<SurveyBasis>> &TemplateParts<SurveyBasis>::itemTexts()
{
    using B = SurveyBasis;
    using I = ListItem;
    static const std::vector<ItemTextOf<B>> all{
        {"facility.code"_L1, [](const B &b, const I &i) { return b.drawnOf(i).facility->code; }},
        {"facility.name"_L1,
         [](const B &b, const I &i) { return b.facilityName(*b.drawnOf(i).facility); }},
        {"facility.unit"_L1,
         [](const B &b, const I &i) { return b.unitName(*b.drawnOf(i).facility); }},
        {"facility.address"_L1,
         [](const B &b, const I &i) { return b.drawnOf(i).facility->address; }},
        {"facility.contact"_L1,
         [](const B &b, const I &i) { return b.drawnOf(i).facility->contact; }},
        {"facility.phone"_L1, [](const B &b, const I &i) { return b.drawnOf(i).facility->phone; }},
        {"facility.number"_L1,
         [](const B &b, const I &i) { return b.text.count(b.drawnOf(i).number); }},
        {"facility.follows"_L1,
         [](const B &b, const I &i) { return i.place > 0 ? b.text.word(u"yes") : QString(); }},
        {"question.number"_L1,
         [](const B &b, const I &i) { return b.text.count(static_cast<qint64>(i.place) + 1); }},
        {"question.text"_L1,
         [](const B &b, const I &i) {
             return b.text.word(u"question."_s + choiceKey(b.questions[i.place]));
         }},
    };
    return all;
}

template <>
const std::vector<ListOf<SurveyBasis>> &TemplateParts<SurveyBasis>::lists()
{
    using B = SurveyBasis;
    static const std::vector<ListOf<B>> all{
        {"facilities"_L1,
         "facility"_L1,
         {},
         [](const B &b, const Scope &) { return places(b.drawn.size()); }},
        {"questions"_L1,
         "question"_L1,
         {},
         [](const B &b, const Scope &) { return places(b.questions.size()); }},
    };
    return all;
}

template <>
const std::vector<TableOf<SurveyBasis>> &TemplateParts<SurveyBasis>::tables()
{
    static const std::vector<TableOf<SurveyBasis>> all{
        {"facilities"_L1, {}, drawnTable},
        {"strata"_L1, {}, strataTable},
    };
    return all;
}

template <>
const std::vector<ChartOf<SurveyBasis>> &TemplateParts<SurveyBasis>::charts()
{
    static const std::vector<ChartOf<SurveyBasis>> none;
    return none;
}

// A survey's papers are there to be filled in: they hold no figures.
template <>
QString TemplateParts<SurveyBasis>::pedigree(const SurveyBasis &, QStringView, const Scope &)
{
    return {};
}

template <>
QString TemplateParts<SurveyBasis>::groupOfText(const QString &)
{
    return {};
}

template <>
QLatin1String TemplateParts<SurveyBasis>::groupOfPart(QStringView)
{
    return {};
}

} // namespace sxsh
