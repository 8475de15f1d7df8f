// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/print/papertext.h"
#include "tests/ui/print/samplereport.h"

#include <QtCore/QRegularExpression>
#include <rapidcheck.h>
#include <set>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

/// A random report whose texts are all different: "h7", "p7 ...", "t7r3c1".
Report randomReport()
{
    Report report;
    const int count = *rc::gen::inRange(1, 25);
    for (int i = 0; i < count; ++i) {
        switch (*rc::gen::inRange(0, 7)) {
        case 0:
        case 1:
            report.blocks.push_back(Heading{*rc::gen::inRange(1, 4), u"h%1."_s.arg(i)});
            break;
        case 2:
        case 3: {
            QStringList texts;
            const int length = *rc::gen::inRange(1, 400);
            for (int word = 0; word < length; ++word) {
                texts.append(u"p%1w%2."_s.arg(i).arg(word));
            }
            if (*rc::gen::inRange(0, 4) == 0) {
                texts.back().append(u':');
            }
            Paragraph paragraph = words(texts.join(u' '));
            paragraph.before = *rc::gen::inRange(0, 20);
            report.blocks.push_back(paragraph);
            break;
        }
        case 4: {
            ReportTable table;
            table.columns = {1, 2, 1.5};
            table.caption = *rc::gen::arbitrary<bool>() ? u"c%1."_s.arg(i) : QString();
            table.headerRows = 2;
            table.rows = {{{.text = u"t%1head."_s.arg(i), .rowSpan = 2}, {.columnSpan = 2}},
                          {{.text = u"x"_s}, {.text = u"t%1tail."_s.arg(i)}}};
            const int rows = *rc::gen::inRange(1, 80);
            for (int row = 0; row < rows; ++row) {
                const QString name = u"t%1r%2c"_s.arg(i).arg(row);
                const int lineCount = *rc::gen::inRange(1, 6);
                QStringList cell;
                for (int line = 0; line < lineCount; ++line) {
                    cell.append(name + u"1l%1."_s.arg(line));
                }
                table.rows.push_back({{.text = name + u"0."_s},
                                      {.text = cell.join(u'\n')},
                                      {.text = name + u"2."_s}});
            }
            report.blocks.push_back(table);
            break;
        }
        case 5: {
            Figure figure = everyChart().back();
            figure.caption = u"f%1."_s.arg(i);
            figure.height = *rc::gen::inRange(30, 150);
            report.blocks.push_back(figure);
            break;
        }
        default:
            report.blocks.push_back(*rc::gen::arbitrary<bool>()
                                        ? Block(Section{Orientation::Landscape})
                                        : Block(Section{}));
        }
    }
    return report;
}

/// Every text of the report in reading order, header rows once.
QString expectedText(const Report &report)
{
    QStringList texts;
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            texts.append(heading->text);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            texts.append(paragraph->runs.front().text);
        } else if (const auto *figure = std::get_if<Figure>(&block)) {
            texts.append(figure->caption);
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            if (!table->caption.isEmpty()) {
                texts.append(table->caption);
            }
            for (size_t row = 2; row < table->rows.size(); ++row) {
                for (const TableCell &cell : table->rows[row]) {
                    texts.append(QString(cell.text).replace(u'\n', u' '));
                }
            }
        }
    }
    return texts.join(u' ');
}

bool isHeaderText(const QString &text)
{
    return text.isEmpty() || text == u"x"_s || text.endsWith(u"head.") || text.endsWith(u"tail.");
}

} // namespace

TEST_CASE("any report keeps its headings, headers, rows, order and margins")
{
    REQUIRE(rc::check("pages of random reports", [] {
        const Report report = randomReport();
        const std::vector<PaperPage> pages = paginate(report);
        checkMargins(pages);

        static const QRegularExpression rowName(u"^t(\\d+)r(\\d+)c"_s);
        std::map<QString, size_t> pageOfRow;
        QStringList inOrder;
        for (size_t i = 0; i < pages.size(); ++i) {
            const QStringList texts = textsOf(pages[i]);
            std::set<QString> tables;
            for (const QString &text : texts) {
                if (const auto match = rowName.match(text); match.hasMatch()) {
                    const auto [at, isNew] = pageOfRow.emplace(match.captured(0), i);
                    RC_ASSERT(isNew || at->second == i);
                    tables.insert(match.captured(1));
                }
                if (!isHeaderText(text)) {
                    inOrder.append(text);
                }
            }
            for (const QString &table : tables) {
                RC_ASSERT(texts.count(u"t%1head."_s.arg(table)) == 1);
                RC_ASSERT(texts.count(u"t%1tail."_s.arg(table)) == 1);
            }
            // The last thing on a page must not announce something.
            const bool isLast = i + 1 == pages.size();
            const bool endsWithChart =
                !pages[i].operations.empty() &&
                std::holds_alternative<PlacedChart>(pages[i].operations.back());
            const bool breaksHere = !isLast && pages[i].orientation != pages[i + 1].orientation;
            if (!isLast && !breaksHere && !texts.isEmpty() && !endsWithChart) {
                const QString last = texts.back();
                const bool beforeSection = [&] {
                    for (size_t b = 0; b + 1 < report.blocks.size(); ++b) {
                        const auto *heading = std::get_if<Heading>(&report.blocks[b]);
                        const auto *paragraph = std::get_if<Paragraph>(&report.blocks[b]);
                        const QString text = heading     ? heading->text
                                             : paragraph ? paragraph->runs.front().text
                                                         : QString();
                        if (!text.isEmpty() && text.endsWith(last) &&
                            std::holds_alternative<Section>(report.blocks[b + 1])) {
                            return true;
                        }
                    }
                    return false;
                }();
                RC_ASSERT(beforeSection || !last.startsWith(u'h'));
                RC_ASSERT(beforeSection || !last.endsWith(u':'));
                RC_ASSERT(!last.startsWith(u'c'));
            }
        }
        RC_ASSERT(inOrder.join(u' ').toStdString() == expectedText(report).toStdString());
    }));
}
