// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/reportworkbook.h"

#include "core/base/error.h"
#include "core/office/chartsheet.h"
#include "core/report/chartwords.h"
#include "core/report/paperformat.h"
#include "core/sheet/outputfile.h"
#include "core/sheet/sharedstrings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <algorithm>
#include <xlsxwriter.h>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double sheetTextSize = 11;
// In characters: no program makes one column fit a page that it is wider than.
constexpr double captionsWidth = 62;

/// A table or chart with the way its page lies.
struct SheetOf {
    const ReportTable *table = nullptr;
    const Figure *figure = nullptr;
    Orientation orientation = Orientation::Portrait;
    QString above{};    ///< the heading or the bold line that it stands below
    QString document{}; ///< of several documents, what the title of its own ends with

    const QString &caption() const
    {
        const QString &own = table ? table->caption : figure->caption;
        return own.isEmpty() ? above : own;
    }
    /// What stands above it: its own or the heading's, of one of several documents the whole.
    QString printedCaption() const { return document.isEmpty() ? caption() : fullCaption(); }
    /// With the document that it is of.
    QString fullCaption() const
    {
        const bool isTold = document.isEmpty() || document == caption();
        return isTold ? caption() : document + u": "_s + caption();
    }
};

/// A centred line, as titles are set, or none.
const Paragraph *titleLine(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->align == Align::Center && !paragraph->runs.empty() ? paragraph
                                                                                      : nullptr;
}

std::vector<SheetOf> sheetsOf(const Report &report)
{
    std::vector<SheetOf> sheets;
    SheetOf at;
    const bool areSeveral = std::ranges::any_of(report.blocks, [](const Block &block) {
        const auto *section = std::get_if<Section>(&block);
        return section && section->startsDocument;
    });
    bool isInTitle = true;
    bool isBold = false; // what the title has so far
    for (const Block &block : report.blocks) {
        if (const auto *section = std::get_if<Section>(&block)) {
            at.orientation = section->orientation;
            isInTitle = isInTitle || section->startsDocument;
            isBold = isBold && !section->startsDocument;
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            at.above = heading->text;
        } else if (const Paragraph *title = titleLine(block);
                   title && (title->runs.front().bold || !isBold)) {
            at.above = wordsOf(*title);
            isBold = title->runs.front().bold;
            if (areSeveral && isInTitle)
                at.document = at.above;
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            sheets.push_back(at);
            sheets.back().table = table;
            isInTitle = false;
        } else if (const auto *figure = std::get_if<Figure>(&block)) {
            sheets.push_back(at);
            sheets.back().figure = figure;
            isInTitle = false;
        }
    }
    return sheets;
}

/// "Bảng 4" of "Bảng 4. Kết quả thực hiện": the number that the report calls it by.
QString sheetName(const QString &caption)
{
    const qsizetype dot = caption.indexOf(u". "_s);
    constexpr qsizetype longestNumber = 16;
    return dot > 0 && dot <= longestNumber ? caption.left(dot) : caption;
}

/// The title and the captions, each leading to its sheet.
void fillContents(XlsxBook &book, lxw_worksheet *sheet, CellFormats &formats, const Report &report,
                  const std::vector<std::pair<QString, QString>> &entries)
{
    book.check(worksheet_set_column(sheet, 0, 0, captionsWidth, nullptr));
    const auto put = [&](lxw_row_t row, const QString &text, const CellLook &look) {
        fitRow(book, sheet, static_cast<int>(row), text, captionsWidth);
        book.check(worksheet_write_string(sheet, row, 0, escapedText(text).toUtf8().constData(),
                                          formats.of(look)));
    };
    put(0, report.title, {.bold = true, .ruled = false});
    lxw_row_t row = 1;
    if (!report.footMark.isEmpty())
        put(row++, report.footMark, {.italic = true, .ruled = false});
    ++row;
    for (const auto &[name, caption] : entries) {
        const QByteArray place = "internal:'" + name.toUtf8() + "'!A1";
        book.check(worksheet_write_url(sheet, row, 0, place.constData(), nullptr));
        put(row++, caption, {.ruled = false});
    }
}

} // namespace

void writeWorkbook(const Report &report, const QString &path, const WriteProgress &progress,
                   const QDateTime &made)
{
    const std::vector<SheetOf> sheets = sheetsOf(report);
    if (sheets.empty()) {
        throw Error(QCoreApplication::translate(
            "SheetWriter", "This paper has no table and no chart, so there is nothing for a "
                           "workbook. Save it as PDF or for Word."));
    }
    OutputFile file(path);
    XlsxBook book(QFileInfo(path).fileName(), XlsxBook::Rows::InAnyOrder);
    if (made.isValid()) {
        lxw_doc_properties properties{};
        properties.created = static_cast<time_t>(made.toSecsSinceEpoch());
        book.check(workbook_set_properties(book.library(), &properties));
    }
    CellFormats formats(book, sheetTextSize);
    const Language language = languageFromKey(report.language).value_or(Language::Vietnamese);
    lxw_worksheet *contents = book.addSheet(contentsName(language));
    setUpPage(contents, report, Orientation::Portrait);
    std::vector<std::pair<QString, QString>> entries;
    const auto total = static_cast<int>(sheets.size());
    for (const SheetOf &one : sheets) {
        if (progress && !progress(static_cast<int>(entries.size()), total))
            return;
        lxw_worksheet *sheet = book.addSheet(sheetName(one.caption()));
        // A chart stands beside its figures.
        setUpPage(sheet, report, one.figure ? Orientation::Landscape : one.orientation);
        if (one.table)
            fillTableSheet(book, sheet, formats,
                           {.table = *one.table,
                            .caption = one.printedCaption(),
                            .orientation = one.orientation},
                           report.language);
        else
            fillChartSheet(book, sheet, formats, *one.figure, one.printedCaption(), language);
        entries.emplace_back(QString::fromUtf8(sheet->name), one.fullCaption());
    }
    if (progress && !progress(total, total))
        return;
    fillContents(book, contents, formats, report, entries);
    file.write(*book.close());
    file.commit();
}

} // namespace sxsh
