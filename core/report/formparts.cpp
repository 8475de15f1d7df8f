// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entryform.h"
#include "core/report/namedparts.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What districts collect, in the order in which it is entered.
constexpr std::array formKinds{
    EntityKind::Facility, EntityKind::Fact,     EntityKind::TechnicalStaff,
    EntityKind::Product,  EntityKind::Usage,    EntityKind::Output,
    EntityKind::Measure,  EntityKind::Activity, EntityKind::Event};

constexpr int monthsOfYear = 12;
/// Of a month grid and of a list of people.
constexpr int blankColumns = 4;
constexpr int blankPeople = 12;

EntityKind kindOf(const ListItem &item)
{
    return formKinds[item.place];
}

bool isMonthGrid(EntityKind kind)
{
    return kind == EntityKind::Usage || kind == EntityKind::Output;
}

std::vector<ListItem> forms(const ReportBasis &, const Scope &)
{
    std::vector<ListItem> items;
    for (std::size_t place = 0; place < formKinds.size(); ++place)
        items.push_back({.place = place});
    return items;
}

const SheetColumn *columnOf(EntityKind kind, const QString &key)
{
    const auto &columns = columnsOf(kind);
    const auto at = std::ranges::find(columns, key, &SheetColumn::key);
    return at == columns.end() ? nullptr : &*at;
}

/// Boxes to tick for a choice, else nothing: there is room to write.
QString answersOf(const ReportText &text, const Field &field)
{
    // The box stays with its word.
    const QString box = u"□\u00A0"_s;
    if (field.type == FieldType::YesNo)
        return box + text.word(u"yes") + u"     "_s + box + text.word(u"no");
    QStringList answers;
    for (const Choice &choice : field.choices)
        answers += box + choiceLabel(choice).replace(u' ', QChar(QChar::Nbsp));
    return answers.join(u"     "_s);
}

/// True where a field of the form, or a person of its list, has boxes to tick.
bool hasBoxes(EntityKind kind)
{
    if (isMonthGrid(kind))
        return false;
    const auto hasBox = [&](const QString &key) {
        const SheetColumn *column = columnOf(kind, key);
        return column && column->field &&
               (column->field->type == FieldType::YesNo || !column->field->choices.empty());
    };
    return kind == EntityKind::Event ||
           std::ranges::any_of(entryForm(kind), [&](const FormGroup &group) {
               return std::ranges::any_of(group.keys, hasBox);
           });
}

QString hintOf(const ReportText &text, const Field &field)
{
    if (field.type != FieldType::Date)
        return {};
    return text.word(field.monthDay == MonthDay::None ? u"form.date" : u"form.month");
}

/// The fields of an entity, one a row, with room to write.
std::vector<ReportTable> fields(const ReportBasis &basis, const Scope &scope)
{
    const EntityKind kind = kindOf(scope.item("form"_L1));
    if (isMonthGrid(kind))
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 3, 6}, .headerRows = 1, .size = 10};
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.field"),
                          text.header(u"column.answer")});
    int number = 0;
    for (const FormGroup &group : entryForm(kind)) {
        if (!group.title.isEmpty()) {
            TableCell title = text.cell(group.title);
            title.bold = true;
            title.columnSpan = 3;
            table.rows.push_back({title});
        }
        for (const QString &key : group.keys) {
            const SheetColumn *column = columnOf(kind, key);
            if (!column || !column->field || column->field->type == FieldType::Blob)
                continue;
            const QString hint = hintOf(text, *column->field);
            QString name = column->title();
            if (!hint.isEmpty())
                name += u" ("_s + hint + u')';
            TableCell answer{.text = answersOf(text, *column->field)};
            // Empty lines keep the row high enough for a pen.
            if (answer.text.isEmpty())
                answer.text = column->field->longText ? u"\n\n"_s : u"\n"_s;
            table.rows.push_back(
                {text.cell(text.count(++number), Align::Center), text.cell(name), answer});
        }
    }
    return {table};
}

/// The months of a year by what is used or made, as the grid of the screen has them.
std::vector<ReportTable> months(const ReportBasis &basis, const Scope &scope)
{
    const EntityKind kind = kindOf(scope.item("form"_L1));
    if (!isMonthGrid(kind))
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {1.6}, .headerRows = 2, .size = 12};
    const bool isUse = kind == EntityKind::Usage;
    TableCell what = text.header(isUse ? u"column.resource_used" : u"column.product");
    // With a line to write it on.
    what.text += u":\n"_s;
    what.align = Align::Left;
    TableRow top{text.header(u"column.month", 1, 2)};
    TableRow bottom;
    for (int column = 0; column < blankColumns; ++column) {
        table.columns.push_back(2);
        top.push_back(what);
        TableCell unit = text.header(u"column.measured_in");
        unit.text += u":"_s;
        unit.align = Align::Left;
        bottom.push_back(unit);
    }
    table.rows = {top, bottom};
    const auto addBlank = [&](const QString &name, bool isBold) {
        TableRow row{text.cell(name, Align::Center)};
        row.front().bold = isBold;
        for (int column = 0; column < blankColumns; ++column)
            row.push_back({.text = u"\n"_s});
        table.rows.push_back(std::move(row));
    };
    for (int month = 1; month <= monthsOfYear; ++month)
        addBlank(text.count(month), false);
    addBlank(text.word(u"form.whole_year"), true);
    return {table};
}

/// The people of an event, as its screen lists them.
std::vector<ReportTable> people(const ReportBasis &basis, const Scope &scope)
{
    if (kindOf(scope.item("form"_L1)) != EntityKind::Event)
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 3.4, 4.4, 1.6}, .size = 12};
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.full_name"),
                          text.header(u"column.body"), text.header(u"column.is_technical")});
    for (int line = 1; line <= blankPeople; ++line)
        table.rows.push_back({text.cell(text.count(line), Align::Center),
                              {.text = u"\n"_s},
                              {.text = QString()},
                              {.text = u"□"_s, .align = Align::Center}});
    return {table};
}

} // namespace

std::vector<ItemText> formItemTexts()
{
    using B = ReportBasis;
    using I = ListItem;
    return {
        {"form.number"_L1,
         [](const B &b, const I &i) { return b.text.count(static_cast<qint64>(i.place) + 1); }},
        {"form.name"_L1, [](const B &, const I &i) { return entityLabel(entityInfo(kindOf(i))); }},
        {"form.people"_L1,
         [](const B &b, const I &i) {
             return kindOf(i) == EntityKind::Event ? b.text.word(u"yes") : QString();
         }},
        {"form.of_facility"_L1,
         [](const B &b, const I &i) {
             const EntityKind kind = kindOf(i);
             const bool isPart = kind == EntityKind::Fact || kind == EntityKind::TechnicalStaff ||
                                 kind == EntityKind::Product || isMonthGrid(kind);
             return isPart ? b.text.word(u"yes") : QString();
         }},
        {"form.boxes"_L1,
         [](const B &b, const I &i) {
             return hasBoxes(kindOf(i)) ? b.text.word(u"yes") : QString();
         }},
        {"form.of_year"_L1,
         [](const B &b, const I &i) {
             return isMonthGrid(kindOf(i)) ? b.text.word(u"yes") : QString();
         }},
        {"form.follows"_L1,
         [](const B &b, const I &i) { return i.place > 0 ? b.text.word(u"yes") : QString(); }},
    };
}

std::vector<NamedList> formLists()
{
    return {{"forms"_L1, "form"_L1, {}, forms}};
}

std::vector<NamedTable> formTables()
{
    constexpr auto form = "form"_L1;
    return {{"form_fields"_L1, form, fields},
            {"form_months"_L1, form, months},
            {"form_people"_L1, form, people}};
}

} // namespace sxsh
