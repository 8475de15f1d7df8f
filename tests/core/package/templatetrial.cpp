// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/package/templatetrial.h"

#include "core/exchange/fileoutline.h"
#include "core/exchange/typedvalue.h"
#include "core/sheet/sheetreader.h"
#include "tests/core/sheet/workbook.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <stdexcept>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QString cellXml(const Cell &cell, const QString &place, bool isFormula)
{
    const QString formula = isFormula ? u"<f>1+1</f>"_s : QString();
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Number:
        return u"<c r=\"%1\"%4>%2<v>%3</v></c>"_s.arg(place, formula, cell.numberText,
                                                      cell.isPercent ? u" s=\"1\""_s : QString());
    case Cell::Kind::Date:
        return u"<c r=\"%1\" t=\"d\">%2<v>%3</v></c>"_s.arg(place, formula,
                                                            cell.date.toString(Qt::ISODate));
    default:
        return u"<c r=\"%1\" t=\"str\">%2<v>%3</v></c>"_s.arg(place, formula,
                                                              cell.text.toHtmlEscaped());
    }
}

QByteArray sheetXml(const TrialSheet &sheet)
{
    QString rows;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        rows += u"<row r=\"%1\">"_s.arg(row + 1);
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const QString place = columnLetters(column) + QString::number(row + 1);
            rows += cellXml(sheet.rows[row][column], place, sheet.formulas.contains(place));
        }
        rows += u"</row>"_s;
    }
    QByteArray xml = Workbook::withRows(rows.toUtf8()).parts.value(u"xl/worksheets/sheet1.xml"_s);
    QByteArray merged;
    for (const QString &range : sheet.merged)
        merged += "<mergeCell ref=\"" + range.toUtf8() + "\"/>";
    if (!merged.isEmpty())
        xml.replace("</sheetData>", "</sheetData><mergeCells>" + merged + "</mergeCells>");
    return xml;
}

/// Without them LibreOffice does not know what the file is.
QByteArray contentTypes(std::size_t sheets)
{
    const QString office = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;
    const auto part = [&](const QString &name, const QString &type) {
        return u"<Override PartName=\"/xl/%1.xml\" ContentType=\"%2%3+xml\"/>"_s.arg(name, office,
                                                                                     type);
    };
    QString types = part(u"workbook"_s, u"sheet.main"_s) + part(u"styles"_s, u"styles"_s) +
                    part(u"sharedStrings"_s, u"sharedStrings"_s);
    for (std::size_t number = 1; number <= sheets; ++number)
        types += part(u"worksheets/sheet%1"_s.arg(number), u"worksheet"_s);
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" ContentType=\"application/"
           "vnd.openxmlformats-package.relationships+xml\"/>" +
           types.toUtf8() + "</Types>";
}

/// Writes the sheets as another program would.
void write(const std::vector<TrialSheet> &sheets, const QDateTime &saved, const QString &path)
{
    Workbook book =
        Workbook::withRows({}, {}, "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs>");
    QString listed;
    QString relations;
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        const QString number = QString::number(index + 1);
        book.parts[u"xl/worksheets/sheet%1.xml"_s.arg(number)] = sheetXml(sheets[index]);
        listed += u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"s%2\"/>"_s.arg(
            sheets[index].name.toHtmlEscaped(), number);
        relations += u"<Relationship Id=\"s%1\" Type=\"http://schemas.openxmlformats.org/"
                     "officeDocument/2006/relationships/worksheet\" "
                     "Target=\"worksheets/sheet%1.xml\"/>"_s.arg(number);
    }
    QByteArray &workbook = book.parts[u"xl/workbook.xml"_s];
    const auto first = workbook.indexOf("<sheet ");
    workbook.replace(first, workbook.indexOf("</sheets>") - first, listed.toUtf8());
    book.parts[u"xl/_rels/workbook.xml.rels"_s].replace("</Relationships>",
                                                        relations.toUtf8() + "</Relationships>");
    if (saved.isValid()) {
        book.parts[u"docProps/core.xml"_s] =
            "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dcterms=\"dcterms\"><dcterms:modified>" +
            saved.toUTC().toString(Qt::ISODate).toUtf8() +
            "</dcterms:modified></cp:coreProperties>";
    }
    book.parts[u"[Content_Types].xml"_s] = contentTypes(sheets.size());
    QFile file(path);
    const QByteArray bytes = book.zipped();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("the workbook cannot be written");
}

std::vector<TrialSheet> sheetsOf(const QString &path)
{
    const SheetReader reader(path);
    std::vector<TrialSheet> sheets;
    for (std::size_t index = 0; index < reader.sheets().size(); ++index) {
        TrialSheet sheet{.name = reader.sheets()[index].name};
        reader.read(static_cast<int>(index), [&](int row, std::span<const Cell> cells) {
            sheet.rows.resize(static_cast<std::size_t>(row));
            sheet.rows.back().assign(cells.begin(), cells.end());
            return true;
        });
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace

std::size_t TrialSheet::column(const QString &mark) const
{
    for (const std::vector<Cell> &row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (row[column].text == u"sxsh:"_s + mark)
                return column;
        }
    }
    throw std::runtime_error("no column " + mark.toStdString());
}

std::size_t TrialSheet::row(const QString &mark, const QString &text) const
{
    const std::size_t at = column(mark);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (at < rows[row].size() && cellText(rows[row][at]) == text)
            return row;
    }
    throw std::runtime_error("no row with " + text.toStdString());
}

Cell &TrialSheet::at(std::size_t row, const QString &mark)
{
    const std::size_t at = column(mark);
    if (rows[row].size() <= at)
        rows[row].resize(at + 1);
    return rows[row][at];
}

std::size_t TrialSheet::add()
{
    rows.emplace_back();
    return rows.size() - 1;
}

std::size_t TrialSheet::firstRow() const
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows[row].empty() && rows[row][0].text == u"sxsh:heading")
            return row + 1;
    }
    throw std::runtime_error("no headings");
}

TemplateTrial::TemplateTrial(ProvincePlan &plan, QStringView unit)
    : m_plan(plan),
      m_path(plan.path(u"Mẫu %1 %2.xlsx"_s.arg(unit).arg(plan.session().lastLine().seq)))
{
    issueTemplate(plan.session(), {.unit = plan.unit(unit)}, m_path);
    m_sheets = sheetsOf(m_path);
}

TrialSheet &TemplateTrial::sheet(const QString &entity)
{
    for (TrialSheet &sheet : m_sheets) {
        for (const std::vector<Cell> &row : sheet.rows) {
            if (!row.empty() && row[0].text == u"sxsh:%1:id"_s.arg(entity))
                return sheet;
        }
    }
    throw std::runtime_error("no sheet of " + entity.toStdString());
}

QString TemplateTrial::save()
{
    const QString path =
        m_path.chopped(5) + u" – nộp lần %1.xlsx"_s.arg(++m_files); // without ".xlsx"
    write(m_sheets, m_saved, path);
    return path;
}

std::optional<QString> TemplateTrial::savedByOffice(const QString &path) const
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        return {};
    const QString folder = m_plan.path(u"Lưu lại ở huyện"_s);
    const QTemporaryDir profile;
    QProcess program;
    program.start(office,
                  {u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile.path()).toString(),
                   u"--headless"_s, u"--convert-to"_s, u"xlsx:Calc MS Excel 2007 XML"_s,
                   u"--outdir"_s, folder, path});
    constexpr int patience = 120'000; // milliseconds; its first start makes a profile
    const QString saved = QDir(folder).filePath(QFileInfo(path).fileName());
    if (!program.waitForFinished(patience) || !QFile::exists(saved))
        throw std::runtime_error("LibreOffice did not save the file");
    return saved;
}

ReceivedReturn TemplateTrial::received(const QString &path) const
{
    return ReceivedReturn(m_plan.session(), readExchangedFile(path));
}

Acceptance TemplateTrial::accept(ProblemPolicy policy)
{
    const ReceivedReturn read = received();
    ReturnReview review = reviewOf(m_plan.session(), read);
    decideConflicts(review.items, Take::Theirs);
    return acceptReturn(m_plan.session(), read, std::move(review.items), policy);
}

std::string textOf(const Issues &issues)
{
    QStringList messages;
    for (const Issue &issue : issues)
        messages += issue.message;
    return messages.join(u'\n').toStdString();
}

int hardOnes(const Issues &issues)
{
    return static_cast<int>(std::ranges::count(issues, Severity::Hard, &Issue::severity));
}

std::size_t changesOf(ProvincePlan &plan, const ReceivedReturn &received)
{
    return reviewOf(plan.session(), received).items.size();
}

const FacilityState &stateOf(const Records &records, QStringView code)
{
    return *records.all<FacilityState>().of(facilityIn(records, code).id).begin();
}
