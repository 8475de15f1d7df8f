// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/unittemplate.h"

#include "core/base/datetext.h"
#include "core/base/spokenlanguage.h"
#include "core/base/unit.h"
#include "core/model/dated.h"
#include "core/model/periodstatus.h"
#include "core/model/unitrights.h"
#include "core/package/templatestamp.h"
#include "core/package/unitsheet.h"
#include "core/sheet/numberformat.h"
#include "core/sheet/outputfile.h"
#include "core/sheet/sharedstrings.h"
#include "core/sheet/xlsxbook.h"
#include "core/storage/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <cmath>
#include <xlsxwriter.h>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t titleRow = 0;
constexpr lxw_row_t hintRow = 1;
constexpr lxw_row_t markRow = 2;
constexpr lxw_row_t headingRow = 3;
constexpr lxw_row_t firstRow = 4;
constexpr lxw_row_t freeRows = 100;          // ruled, below what is there; more may be filled in
constexpr double lineHeight = 15.75;         // points
constexpr double lettersPerCharacter = 1.05; // of a column's width, with room to break words
constexpr lxw_color_t headingFill = 0xD9E8E3;
constexpr lxw_color_t referenceFill = 0xF2F2F2;
constexpr lxw_color_t ruleColor = 0xA6B5B0;
constexpr lxw_color_t quietText = 0x52605C;
constexpr const char *font = "Times New Roman"; // which official documents are in

QByteArray written(const QString &text)
{
    return escapedText(text).toUtf8();
}

lxw_datetime day(int year, int month, int number)
{
    lxw_datetime day{};
    day.year = year;
    day.month = month;
    day.day = number;
    return day;
}

/// The name of a sheet, as units call what is on it.
QString sheetTitle(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Facility:
        return QCoreApplication::translate("UnitTemplate", "Facilities");
    case EntityKind::Usage:
        return QCoreApplication::translate("UnitTemplate", "Use by month");
    case EntityKind::Output:
        return QCoreApplication::translate("UnitTemplate", "Output by month");
    case EntityKind::Fact:
        return QCoreApplication::translate("UnitTemplate", "Facts about facilities");
    case EntityKind::Measure:
        return QCoreApplication::translate("UnitTemplate", "Measures");
    case EntityKind::Activity:
        return QCoreApplication::translate("UnitTemplate", "Activities");
    case EntityKind::ActivityOutput:
        return QCoreApplication::translate("UnitTemplate", "Results of activities");
    default:
        return QCoreApplication::translate("UnitTemplate", "Questions");
    }
}

/// One line above the table that says what to do with it.
QString sheetHint(EntityKind kind, int year)
{
    switch (kind) {
    case EntityKind::Facility:
        return QCoreApplication::translate(
            "UnitTemplate", "Correct what is not right, and add facilities that are missing in the "
                            "empty rows below, each with a code of its own.");
    case EntityKind::Usage:
        return QCoreApplication::translate("UnitTemplate",
                                           "What each facility used in %1, in the unit of the row. "
                                           "Leave a month empty as long as it is not known; 0 "
                                           "means that nothing was used.")
            .arg(year);
    case EntityKind::Output:
        return QCoreApplication::translate("UnitTemplate",
                                           "What each facility made in %1, in the unit of the row. "
                                           "A product that is not there yet is written with a new "
                                           "code.")
            .arg(year);
    case EntityKind::Fact:
        return QCoreApplication::translate(
            "UnitTemplate",
            "What is known of each facility, with the day on which it was so and "
            "how it is known. What has changed is a new row: the earlier one stays.");
    case EntityKind::Measure:
        return QCoreApplication::translate(
            "UnitTemplate", "What facilities do to save resources, what it cost and what they "
                            "state that it saves in a year.");
    case EntityKind::Activity:
        return QCoreApplication::translate(
            "UnitTemplate", "How each activity of the plan goes that takes place here. Where it is "
                            "late, write why and what happens next.");
    case EntityKind::ActivityOutput:
        return QCoreApplication::translate("UnitTemplate",
                                           "What these activities brought in %1. Leave it empty as "
                                           "long as it is not known; 0 means that there was none.")
            .arg(year);
    default:
        return QCoreApplication::translate(
            "UnitTemplate", "Write the answer beside each question; where a figure is wrong, put "
                            "it right on its sheet, too.");
    }
}

/// The workbook while it is written.
class TemplateBook
{
public:
    TemplateBook(const QString &fileName, const Issuing &issuing, const TemplateStamp &stamp)
        : m_book(fileName, XlsxBook::Rows::InAnyOrder), m_part(issuing.part), m_stamp(stamp),
          m_cells(issuing.part, {stamp.unit}, issuing.today), m_today(issuing.today)
    {
        m_title = format([](lxw_format *made) {
            format_set_bold(made);
            format_set_font_size(made, 14);
        });
        m_text = format([](lxw_format *made) {
            format_set_text_wrap(made);
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        });
        m_strong = format([](lxw_format *made) { format_set_bold(made); });
        m_hint = format([](lxw_format *made) {
            format_set_italic(made);
            format_set_font_color(made, quietText);
        });
        m_heading = format([](lxw_format *made) {
            format_set_bold(made);
            format_set_text_wrap(made);
            format_set_align(made, LXW_ALIGN_CENTER);
            format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
            format_set_bg_color(made, headingFill);
            rule(made);
        });
    }

    /// What to do, for whom and by when.
    void addInstructions(const QString &title, const std::vector<QStringList> &facts,
                         const QStringList &steps)
    {
        lxw_worksheet *sheet = m_book.addSheet(instructionsTitle());
        setUp(sheet);
        worksheet_set_portrait(sheet);
        check(worksheet_set_column(sheet, 0, 0, 5, nullptr));
        check(worksheet_set_column(sheet, 1, 1, 26, nullptr));
        check(worksheet_set_column(sheet, 2, 2, 64, nullptr));
        worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
        put(sheet, 0, 0, title, m_title);
        lxw_row_t row = 2;
        for (const QStringList &fact : facts) {
            put(sheet, row, 0, fact[0], m_strong);
            put(sheet, row++, 2, fact[1], m_text);
        }
        ++row;
        for (qsizetype step = 0; step < steps.size(); ++step) {
            constexpr double perLine = 16.5;
            constexpr qsizetype lettersPerLine = 105;
            check(worksheet_merge_range(sheet, row, 1, row, 2, "", m_text));
            put(sheet, row, 0, u"%1."_s.arg(step + 1), m_text);
            put(sheet, row, 1, steps[step], m_text);
            const auto lines = steps[step].size() / lettersPerLine + 1;
            check(
                worksheet_set_row(sheet, row++, static_cast<double>(lines) * perLine + 3, nullptr));
        }
        protect(sheet);
    }

    void addSheet(const UnitSheet &sheet)
    {
        m_sheets.push_back({&sheet, m_book.addSheet(sheetTitle(sheet.kind))});
    }

    /// Fills the sheets once all are there, for lists of one refer to another.
    void fillSheets()
    {
        lxw_worksheet *lists = m_book.addSheet(listsSheetName());
        m_lists = lists;
        for (const auto &[sheet, written] : m_sheets)
            fill(*sheet, written);
        hide(lists);
    }

    void addStamp(const std::vector<QStringList> &rows)
    {
        lxw_worksheet *sheet = m_book.addSheet(stampSheetName());
        lxw_row_t row = 0;
        for (const QStringList &one : rows) {
            put(sheet, row, 0, one[0], nullptr);
            put(sheet, row++, 1, one[1], nullptr);
        }
        hide(sheet);
    }

    void describe(const QString &title, const QString &who, const QDateTime &made)
    {
        QByteArray titleText = title.toUtf8();
        QByteArray author = who.toUtf8();
        lxw_doc_properties properties{};
        properties.title = titleText.data();
        properties.author = author.data();
        properties.created = static_cast<time_t>(made.toSecsSinceEpoch());
        check(workbook_set_properties(m_book.library(), &properties));
    }

    std::unique_ptr<QIODevice> close() { return m_book.close(); }

private:
    static void rule(lxw_format *made)
    {
        format_set_border(made, LXW_BORDER_THIN);
        format_set_border_color(made, ruleColor);
    }

    template <class Set>
    lxw_format *format(Set &&set)
    {
        lxw_format *made = m_book.addFormat();
        format_set_font_name(made, font);
        format_set_font_size(made, 12);
        set(made);
        return made;
    }

    void check(int code) const { m_book.check(code); }

    void put(lxw_worksheet *sheet, lxw_row_t row, int column, const QString &text,
             lxw_format *look) const
    {
        check(worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column),
                                     written(text).constData(), look));
    }

    static void setUp(lxw_worksheet *sheet)
    {
        constexpr uint8_t a4 = 9;
        constexpr double inch = 0.6;
        worksheet_set_paper(sheet, a4);
        worksheet_set_landscape(sheet);
        worksheet_set_margins(sheet, inch, inch, inch, inch);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_footer(sheet, "&C&P / &N");
    }

    /// Without a password: it keeps from slips, not from people.
    static void protect(lxw_worksheet *sheet)
    {
        lxw_protection allowed{};
        allowed.format_cells = LXW_TRUE;
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        allowed.insert_rows = LXW_TRUE;
        allowed.delete_rows = LXW_TRUE;
        allowed.sort = LXW_TRUE;
        allowed.autofilter = LXW_TRUE;
        worksheet_protect(sheet, nullptr, &allowed);
    }

    static void hide(lxw_worksheet *sheet)
    {
        worksheet_protect(sheet, nullptr, nullptr);
        worksheet_hide(sheet);
    }

    /// How the cells of a column look; all of them are open, for programs sort only open cells.
    lxw_format *lookOf(const UnitColumn &column, const SheetColumn *field)
    {
        return format([&](lxw_format *made) {
            format_set_unlocked(made);
            format_set_text_wrap(made);
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
            rule(made);
            if (!column.isEntry)
                format_set_bg_color(made, referenceFill);
            if (!field)
                return;
            if (field->field->type == FieldType::Date)
                format_set_num_format(made, "dd/mm/yyyy");
            else if (field->field->type == FieldType::Money)
                format_set_num_format(made, "#,##0");
            else if (field->field->type == FieldType::Text)
                format_set_num_format(made, "@"); // codes keep their zeros
            if (field->field->type == FieldType::Integer || field->field->type == FieldType::Unit)
                format_set_align(made, LXW_ALIGN_CENTER);
        });
    }

    void fill(const UnitSheet &sheet, lxw_worksheet *target)
    {
        setUp(target);
        const std::vector<UnitRow> rows = m_cells.rows(sheet, m_stamp.year);
        const lxw_row_t afterRows = firstRow + static_cast<lxw_row_t>(rows.size());
        const lxw_row_t afterFree = sheet.takesNew ? afterRows + freeRows : afterRows;
        put(target, titleRow, 1, sheetTitle(sheet.kind) + u" – "_s + m_stamp.unitName, m_title);
        put(target, hintRow, 1, sheetHint(sheet.kind, m_stamp.year), m_hint);
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        lxw_format *open = format([](lxw_format *made) { format_set_unlocked(made); });
        check(worksheet_set_column_opt(target, 0, 0, 12, open, &hidden));
        check(worksheet_set_row_opt(target, markRow, LXW_DEF_ROW_HEIGHT, nullptr, &hidden));
        constexpr double headingHeight = 48;
        check(worksheet_set_row(target, headingRow, headingHeight, nullptr));
        put(target, markRow, 0, columnMark(sheet.kind, identityKey), nullptr);
        put(target, headingRow, 0, headingMark(), m_heading);
        for (lxw_row_t row = firstRow; row < afterRows; ++row) {
            const UnitRow &one = rows[row - firstRow];
            if (one.isThere)
                put(target, row, 0, one.record.id().toString(QUuid::WithoutBraces), open);
        }
        const auto &columns = columnsOf(sheet.kind);
        std::vector<double> lines(rows.size(), 1); // not every program fits rows to their texts
        for (std::size_t index = 0; index < sheet.columns.size(); ++index) {
            const UnitColumn &column = sheet.columns[index];
            const auto at = static_cast<int>(index) + 1;
            const auto field = std::ranges::find(columns, column.key, &SheetColumn::key);
            const SheetColumn *known = field == columns.end() ? nullptr : &*field;
            lxw_format *look = lookOf(column, known);
            check(worksheet_set_column(target, static_cast<lxw_col_t>(at),
                                       static_cast<lxw_col_t>(at), column.width, open));
            if (known)
                put(target, markRow, at, columnMark(sheet.kind, column.key), nullptr);
            put(target, headingRow, at, columnTitle(sheet.kind, column), m_heading);
            for (lxw_row_t row = firstRow; row < afterFree; ++row) {
                if (row >= afterRows) {
                    check(worksheet_write_blank(target, row, static_cast<lxw_col_t>(at), look));
                    continue;
                }
                const Cell cell = m_cells.cell(sheet, column, rows[row - firstRow]);
                putCell(target, row, at, cell, look);
                double &most = lines[row - firstRow];
                most = std::max(most, std::ceil(static_cast<double>(cell.text.size()) /
                                                (column.width * lettersPerCharacter)));
            }
            if (known && column.isEntry)
                validate(target, at, *known, afterFree);
        }
        for (std::size_t index = 0; index < rows.size(); ++index) {
            check(worksheet_set_row(target, firstRow + static_cast<lxw_row_t>(index),
                                    lines[index] * lineHeight + 1, nullptr));
        }
        const auto last = static_cast<lxw_col_t>(sheet.columns.size());
        check(worksheet_autofilter(target, headingRow, 0, std::max(afterFree, firstRow + 1) - 1,
                                   last));
        worksheet_freeze_panes(target, firstRow, sheet.kind == EntityKind::Query ? 2 : 3);
        check(worksheet_repeat_rows(target, headingRow, headingRow));
        check(worksheet_print_area(target, 0, 1, std::max(afterRows, firstRow + 10) - 1, last));
        protect(target);
    }

    void putCell(lxw_worksheet *sheet, lxw_row_t row, int column, const Cell &cell,
                 lxw_format *look) const
    {
        const auto at = static_cast<lxw_col_t>(column);
        const auto serial =
            cell.kind == Cell::Kind::Date ? serialOfDate(cell.date) : std::optional<int>();
        if (cell.kind == Cell::Kind::Empty) {
            check(worksheet_write_blank(sheet, row, at, look));
        } else if (cell.kind == Cell::Kind::Number || serial) {
            const PointedNumbers pointed;
            check(worksheet_write_number(sheet, row, at, serial ? *serial : cell.number, look));
        } else {
            put(sheet, row, column,
                cell.kind == Cell::Kind::Date ? cell.date.toString(u"dd/MM/yyyy") : cell.text,
                look);
        }
    }

    /// What may be chosen in a column; empty where anything may be typed.
    QStringList choicesFor(const Field &field) const
    {
        QStringList choices;
        if (field.type == FieldType::Choice) {
            for (const Choice &choice : field.choices)
                choices += choiceLabel(choice);
        } else if (field.type == FieldType::Unit) {
            for (const Unit &unit : units())
                choices += unit.code.toString();
        } else if (field.type == FieldType::Link && field.target == EntityKind::Resource) {
            for (const Resource &resource : m_part.all<Resource>())
                choices += named(field.target, resource.id, resource.code);
        } else if (field.type == FieldType::Link && field.target == EntityKind::AdminUnit) {
            for (const AdminUnit &unit : m_part.all<AdminUnit>()) {
                if (unit.isValidOn(m_today) &&
                    isUnitWithin(m_part, {unit.id}, {m_stamp.unit}, m_today))
                    choices += named(field.target, unit.id, unit.code);
            }
        } else if (field.codesOf == EntityKind::Industry) {
            for (const Industry &industry : m_part.all<Industry>()) {
                if (isInForce(industry, m_today))
                    choices += industry.code + u' ' + industry.name;
            }
            std::ranges::sort(choices);
        }
        return choices;
    }

    QString named(EntityKind kind, QUuid id, const QString &code) const
    {
        const QString name = m_cells.linkText(kind, id, {.day = m_today});
        return name.isEmpty() ? code : name;
    }

    /// The cells that list what may be chosen; empty where anything may be typed.
    QByteArray listFor(const Field &field)
    {
        if (field.type == FieldType::Link && field.target == EntityKind::Facility) {
            // Facilities that are added here may be referred to as well.
            return "='" + sheetTitle(EntityKind::Facility).toUtf8() + "'!$B$" +
                   QByteArray::number(firstRow + 1) + ":$B$" + QByteArray::number(20'000);
        }
        const QStringList choices = choicesFor(field);
        if (choices.isEmpty())
            return {};
        const auto known = m_listed.constFind(choices);
        if (known != m_listed.cend())
            return *known;
        const auto column = static_cast<lxw_col_t>(m_listed.size());
        lxw_row_t row = 0;
        for (const QString &choice : choices)
            put(m_lists, row++, column, choice, nullptr);
        char first[LXW_MAX_CELL_NAME_LENGTH];
        char last[LXW_MAX_CELL_NAME_LENGTH];
        lxw_rowcol_to_cell_abs(first, 0, column, LXW_TRUE, LXW_TRUE);
        lxw_rowcol_to_cell_abs(last, row - 1, column, LXW_TRUE, LXW_TRUE);
        return *m_listed.insert(choices, QByteArray("='sxsh_lists'!") + first + ':' + last);
    }

    void validate(lxw_worksheet *sheet, int column, const SheetColumn &known, lxw_row_t after)
    {
        const Field &field = *known.field;
        lxw_data_validation rule{};
        QByteArray list = listFor(field);
        QString message;
        if (!list.isEmpty()) {
            rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            rule.value_formula = list.data();
            message = QCoreApplication::translate("UnitTemplate", "Choose from the list.");
        } else if (field.type == FieldType::Date) {
            rule.validate = LXW_VALIDATION_TYPE_DATE;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_datetime = day(1900, 1, 1);
            rule.maximum_datetime = day(2200, 12, 31);
            message = QCoreApplication::translate("UnitTemplate",
                                                  "Write a day, for instance 31/12/2018.");
        } else if (field.type == FieldType::Integer || field.type == FieldType::Money) {
            rule.validate = LXW_VALIDATION_TYPE_INTEGER;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_number = static_cast<double>(field.min.value_or(0));
            rule.maximum_number = static_cast<double>(field.max.value_or(mostDong));
            message = QCoreApplication::translate("UnitTemplate",
                                                  "Write a whole number, without words or units.");
        } else if (field.type == FieldType::Decimal || field.type == FieldType::Amounts) {
            rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            const bool isDecimal = field.type == FieldType::Decimal;
            constexpr double most = 1e15; // more than a spreadsheet keeps exactly
            const auto limit = [&](const std::optional<qint64> &billionths, double other) {
                return isDecimal && billionths ? static_cast<double>(*billionths) / 1e9 : other;
            };
            rule.minimum_number = limit(field.min, isDecimal ? -most : 0);
            rule.maximum_number = limit(field.max, most);
            message = QCoreApplication::translate("UnitTemplate",
                                                  "Write a number, without words or units.");
        } else {
            return;
        }
        // What is not in a list may still be right, such as a code in place of a name.
        const bool isFree = !list.isEmpty() && field.type != FieldType::Choice;
        rule.error_type = isFree || known.part == AmountPart::Total
                              ? LXW_VALIDATION_ERROR_TYPE_WARNING
                              : LXW_VALIDATION_ERROR_TYPE_STOP;
        QByteArray title = known.title().left(31).toUtf8();
        QByteArray text = message.toUtf8();
        rule.error_title = title.data();
        rule.error_message = text.data();
        check(worksheet_data_validation_range(sheet, firstRow, static_cast<lxw_col_t>(column),
                                              after + freeRows, static_cast<lxw_col_t>(column),
                                              &rule));
    }

    XlsxBook m_book;
    const Records &m_part;
    const TemplateStamp &m_stamp;
    UnitCells m_cells;
    QDate m_today;
    std::vector<std::pair<const UnitSheet *, lxw_worksheet *>> m_sheets;
    lxw_worksheet *m_lists = nullptr;
    QHash<QStringList, QByteArray> m_listed; ///< where each list stands
    lxw_format *m_title = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_strong = nullptr;
    lxw_format *m_hint = nullptr;
    lxw_format *m_heading = nullptr;
};

/// Who gets it back, as the plan says.
QString departmentName(const Records &records)
{
    for (const Plan &plan : records.all<Plan>()) {
        if (const Organisation *department = records.find(plan.department))
            return department->name;
    }
    return QCoreApplication::translate("UnitTemplate", "the department");
}

bool isDemonstration(const Records &records)
{
    return std::ranges::any_of(records.all<Plan>(), &Plan::demonstration);
}

std::vector<QStringList> factsOf(const Records &part, const TemplateStamp &stamp,
                                 const ReportingPeriod *period)
{
    const Language language = spokenLanguage();
    std::vector<QStringList> facts{
        {QCoreApplication::translate("UnitTemplate", "Reporting unit"),
         u"%1 (%2)"_s.arg(stamp.unitName, stamp.unitCode)},
        {QCoreApplication::translate("UnitTemplate", "To be sent to"), departmentName(part)},
    };
    if (period) {
        facts.push_back({QCoreApplication::translate("UnitTemplate", "Period"),
                         u"%1 (%2 – %3)"_s.arg(period->code, dateText(period->startsOn, language),
                                               dateText(period->endsOn, language))});
        if (const auto due = firstDueOf(*period))
            facts.push_back(
                {QCoreApplication::translate("UnitTemplate", "Due on"), dateText(*due, language)});
    }
    facts.push_back({QCoreApplication::translate("UnitTemplate", "Year of use and output"),
                     QString::number(stamp.year)});
    facts.push_back({QCoreApplication::translate("UnitTemplate", "Number and day of issue"),
                     u"%1 – %2"_s.arg(QString::number(stamp.issue),
                                      dateText(stamp.made.toLocalTime().date(), language))});
    return facts;
}

QStringList stepsOf(bool hasQueries)
{
    QStringList steps{
        QCoreApplication::translate(
            "UnitTemplate",
            "Go through the sheets from left to right. White cells are to be filled "
            "in or corrected; grey ones only say what the row is about."),
        QCoreApplication::translate(
            "UnitTemplate", "Where a cell offers a list, choose from it. Numbers are typed without "
                            "words and units, days as day/month/year."),
        QCoreApplication::translate(
            "UnitTemplate", "To take back a value that is wrong, empty its cell. A row that is "
                            "deleted removes nothing: write in its note what is to be removed."),
        QCoreApplication::translate(
            "UnitTemplate", "New entries go into the empty rows below the table. Rows may be "
                            "sorted, filtered and coloured."),
        QCoreApplication::translate(
            "UnitTemplate",
            "Leave the hidden sheets, rows and columns in the file, and do not copy "
            "the sheets into another one: by them the department knows whose "
            "figures these are."),
    };
    if (hasQueries)
        steps +=
            QCoreApplication::translate("UnitTemplate", "Answer every question on the sheet “%1”.")
                .arg(sheetTitle(EntityKind::Query));
    steps += QCoreApplication::translate(
        "UnitTemplate", "Save the file as .xlsx and send it back. It may be sent again whenever "
                        "more is known: only what has changed since is taken over.");
    return steps;
}

} // namespace

PackageIssue issueTemplate(Session &session, const TemplateRequest &request, const QString &path)
{
    requireIssuer(session);
    Issuing issuing =
        nextIssue(session, request.unit,
                  QCoreApplication::translate("Package", "Issue spreadsheet no. %1 for %2"));
    const Records &part = issuing.part;
    const AdminUnit &unit = *session.records().find(request.unit);
    const ReportingPeriod *period = session.records().find(request.period);
    const SigningKey department = departmentPair(session);
    const TemplateStamp stamp{
        .departmentKey = department.publicKey,
        .unit = unit.id,
        .unitCode = unit.code,
        .unitName = unit.name,
        .issue = issuing.number,
        .copy = QUuid::createUuid(),
        .schema = productMigrations().back().version,
        .year = period ? period->savingsYear.value_or(period->endsOn.year()) : issuing.today.year(),
        .period = period ? period->code : QString(),
        .language = spokenLanguage(),
        .made = session.now(),
    };
    OutputFile file(path);
    TemplateBook book(QFileInfo(path).fileName(), issuing, stamp);
    const auto queries =
        UnitCells(part, request.unit, issuing.today).rows(unitSheets().back(), stamp.year);
    QString title = QCoreApplication::translate("UnitTemplate", "Report of %1").arg(stamp.unitName);
    if (isDemonstration(part))
        title += u" – "_s + QCoreApplication::translate("Report", "Demonstration data");
    book.addInstructions(title, factsOf(part, stamp, period), stepsOf(!queries.empty()));
    for (const UnitSheet &sheet : unitSheets())
        book.addSheet(sheet);
    book.fillSheets();
    book.addStamp(stampRows(stamp, department));
    book.describe(title, session.who(), session.now());
    file.write(*book.close());

    const PackageIssue issue{.number = issuing.number,
                             .facilities = static_cast<int>(part.size(EntityKind::Facility)),
                             .activities = static_cast<int>(part.size(EntityKind::Activity)),
                             .queries = issuing.queries,
                             .warnings = issuing.warnings};
    noteIssue(session, std::move(issuing),
              {.unit = request.unit,
               .copy = stamp.copy.toString(QUuid::WithoutBraces),
               .period = request.period});
    file.commit();
    return issue;
}

} // namespace sxsh
