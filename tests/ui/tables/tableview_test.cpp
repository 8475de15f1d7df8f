// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableview.h"

#include "tests/catch.h"
#include "ui/theme/metrics.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QString kindText = u"Tham quan, học tập"_s;
const QString longText = u"Tham quan, học tập mô hình sản xuất sạch hơn ngoài tỉnh cho cán bộ"_s;

TableColumn column(const QString &key, int width, const QString &text)
{
    return {
        .key = key, .title = key, .cell = [text](QUuid) { return textCell(text); }, .width = width};
}

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> all{column(u"kind"_s, 60, kindText), column(u"n"_s, 90, u"7"_s),
                                 column(u"name"_s, 160, longText)};
    all.back().stretches = true;
    return all;
}

void lay(TableView &table)
{
    table.resize(420, 200);
    table.ensurePolished();
    table.grab();
}

int widthOf(const TableView &table, const QString &text)
{
    return table.fontMetrics().horizontalAdvance(text) + 2 * metrics::cellPadding;
}

} // namespace

TEST_CASE("a column is as wide as its texts where others can give room")
{
    TableView table(columns(), u"events"_s);
    table.setRows({QUuid::createUuid(), QUuid::createUuid()});
    lay(table);
    CHECK(table.columnWidth(0) >= std::min(widthOf(table, kindText), 120));
    CHECK(table.columnWidth(1) < 90);
    CHECK(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2) ==
          table.viewport()->width());
}

TEST_CASE("bold texts have the room that they need")
{
    std::vector<TableColumn> some = columns();
    some.front().cell = [](QUuid) {
        ShownCell cell = textCell(kindText);
        cell.isStrong = true;
        return cell;
    };
    TableView table(std::move(some), u"events"_s);
    table.setRows({QUuid::createUuid()});
    lay(table);
    QFont bold = table.font();
    bold.setWeight(QFont::DemiBold);
    const int wanted = QFontMetrics(bold).horizontalAdvance(kindText) + 2 * metrics::cellPadding;
    REQUIRE(wanted > widthOf(table, kindText));
    CHECK(table.columnWidth(0) >= std::min(wanted, 120));
}

TEST_CASE("the headings of an empty table fit into a narrow one")
{
    TableView table({column(u"Kind"_s, 160, {}), column(u"Planned"_s, 160, {})}, u"outputs"_s);
    table.resize(240, 120);
    table.ensurePolished();
    table.grab();
    CHECK(table.columnWidth(0) + table.columnWidth(1) <= table.viewport()->width());
}

TEST_CASE("what stretches is cut before the columns go past the edge")
{
    std::vector<TableColumn> all{column(u"name"_s, 160, longText), column(u"year"_s, 60, u"2018"_s),
                                 column(u"planned"_s, 84, u"1.234.567"_s),
                                 column(u"done"_s, 84, u"1.234.567"_s)};
    all.front().stretches = true;
    TableView table(all, u"outputs"_s);
    table.setRows({QUuid::createUuid()});
    table.resize(310, 120);
    table.ensurePolished();
    table.grab();
    int width = 0;
    for (int at = 0; at < 4; ++at)
        width += table.columnWidth(at);
    CHECK(width <= table.viewport()->width());
}

TEST_CASE("other rows are measured anew, and so is what is left of few")
{
    QHash<QUuid, QString> texts;
    std::vector<TableColumn> shown = columns();
    shown[0].cell = [&texts](QUuid row) { return textCell(texts.value(row)); };
    TableView table(std::move(shown), u"events"_s);
    const QUuid wide = QUuid::createUuid();
    const QUuid narrow = QUuid::createUuid();
    texts = {{wide, kindText}, {narrow, u"x"_s}};
    table.setRows({wide});
    lay(table);
    const int before = table.columnWidth(0);
    table.setRows({narrow});
    lay(table);
    CHECK(table.columnWidth(0) < before);
    table.setRows({wide});
    lay(table);
    CHECK(table.columnWidth(0) == before);
}

TEST_CASE("a width that the officer gives a column stays")
{
    TableView table(columns(), u"events"_s);
    table.setRows({QUuid::createUuid()});
    lay(table);
    CHECK(table.layoutState().value(u"widths"_s).toMap().isEmpty());
    table.horizontalHeader()->resizeSection(0, 77);
    table.resize(500, 200);
    CHECK(table.columnWidth(0) == 77);

    TableView again(columns(), u"events"_s);
    again.restoreLayout(table.layoutState());
    again.setRows({QUuid::createUuid()});
    lay(again);
    CHECK(again.columnWidth(0) == 77);
}

TEST_CASE("a table whose filter keeps every row out says so")
{
    TableView table(columns(), u"events"_s);
    table.setRows({QUuid::createUuid()});
    lay(table);
    const auto isBlank = [&table] {
        const QImage image = table.viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, image.height() - 1))
                    return false;
            }
        }
        return true;
    };
    table.filter().setText(u"không có"_s);
    CHECK_FALSE(isBlank());
    table.setRows({});
    CHECK(isBlank());
}

TEST_CASE("Ctrl+End and Ctrl+Home choose the row that they go to, and so does a row's end")
{
    TableView table(columns(), u"events"_s);
    const std::vector<QUuid> rows{QUuid::createUuid(), QUuid::createUuid(), QUuid::createUuid()};
    table.setRows(rows);
    lay(table);
    table.choose(rows[1]);
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    CHECK(table.currentRow() == rows[2]);
    CHECK(table.chosenRows() == std::vector{rows[2]});
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    CHECK(table.chosenRows() == std::vector{rows[0]});
    table.setRows({rows[1], rows[2]});
    CHECK(table.chosenRows() == std::vector{table.currentRow()});
}

TEST_CASE("a table is copied whole or by the rows chosen, one row without the titles")
{
    TableView table(columns(), u"events"_s);
    const std::vector<QUuid> rows{QUuid::createUuid(), QUuid::createUuid()};
    table.setRows(rows);
    lay(table);
    const QString titles = u"kind\tn\tname"_s;
    const QString row = kindText + u"\t7\t"_s + longText;
    const auto copied = [] { return QApplication::clipboard()->text().split(u'\n'); };
    table.copy();
    CHECK(copied() == QStringList{titles, row, row});
    REQUIRE(table.choose(rows[1]));
    table.copy();
    CHECK(copied() == QStringList{row});
    CHECK_FALSE(QApplication::clipboard()->mimeData()->html().contains(u"<th>"_s));
    table.copyAll();
    CHECK(copied() == QStringList{titles, row, row});
    table.selectAll();
    table.copy();
    CHECK(copied() == QStringList{titles, row, row});
    table.clearSelection();
    table.copy();
    CHECK(copied() == QStringList{titles, row, row});
}

TEST_CASE("a negative number is copied as spreadsheets read it")
{
    TableView table({column(u"saving"_s, 90, u"\u22120,4%"_s)}, u"savings"_s);
    table.setRows({QUuid::createUuid()});
    table.copyAll();
    CHECK(QApplication::clipboard()->text() == u"saving\n-0,4%"_s);
}

TEST_CASE("a row comes back to the keyboard with the rows that a filter had kept out")
{
    std::vector<QUuid> rows;
    for (int count = 0; count < 5; ++count)
        rows.push_back(QUuid::createUuid());
    const auto number = [&rows](QUuid row) {
        return textCell(QString::number(std::ranges::find(rows, row) - rows.begin()));
    };
    TableView table({{.key = u"n"_s, .title = u"n"_s, .cell = number, .width = 90}}, u"rows"_s);
    table.setRows(rows);
    REQUIRE(table.choose(rows[1]));
    for (const char *text : {"3", "34", "3", "x", ""})
        table.filter().setText(QString::fromLatin1(text));
    CHECK(table.currentRow() == rows[1]);
    table.filter().setText(u"3"_s);
    CHECK(table.currentRow() == rows[3]);
    CHECK(table.chosenRows() == std::vector{rows[3]});
    emit table.clicked(table.currentIndex());
    table.filter().setText({});
    CHECK(table.currentRow() == rows[3]);
}

TEST_CASE("a figure that is longer than those measured is read whole once it is seen")
{
    std::vector<QUuid> rows(200);
    std::ranges::generate(rows, &QUuid::createUuid);
    const auto figure = [&rows](QUuid row) {
        return row == rows[1] ? numberCell(u"1.000.000.000"_s, 1e9) : numberCell(u"7"_s, 7);
    };
    std::vector<TableColumn> shown = columns();
    shown[1].cell = figure;
    shown[1].width = 60;
    TableView table(shown, u"events"_s);
    table.setRows(rows);
    lay(table);
    QCoreApplication::processEvents();
    table.grab();
    CHECK(table.columnWidth(1) >= widthOf(table, u"1.000.000.000"_s));
}

TEST_CASE("columns do not come and go with the scroll bar")
{
    std::vector<TableColumn> shown = columns();
    shown[1].priority = 1;
    TableView table(shown, u"events"_s);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const int width = GENERATE(range(200, 420, 4));
    table.resize(width, 200);
    table.setRows({QUuid::createUuid()});
    table.grab();
    const bool isHidden = table.isColumnHidden(1);
    std::vector<QUuid> rows(60);
    std::ranges::generate(rows, &QUuid::createUuid);
    table.setRows(rows);
    table.grab();
    CAPTURE(width);
    CHECK(table.isColumnHidden(1) == isHidden);
}

TEST_CASE("a ticked column without room says so, and is shown when ticked again")
{
    std::vector<TableColumn> shown = columns();
    shown[1].priority = 2;
    shown[0].priority = 1;
    TableView table(shown, u"events"_s);
    table.setRows({QUuid::createUuid()});
    table.resize(244, 200);
    table.grab();
    REQUIRE(table.isColumnHidden(1));
    REQUIRE_FALSE(table.isColumnHidden(0));
    CHECK(table.content(TableView::Which::All).columns.size() == 3); // so it is copied too
    QTimer::singleShot(0, &table, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        const QAction *first = menu->actions()[0];
        QAction *second = menu->actions()[1];
        CHECK(second->isChecked());
        CHECK(second->text() == u"n (no room now)"_s);
        menu->setActiveAction(second);
        QTest::keyClick(menu, Qt::Key_Space);
        CHECK(second->isChecked());
        CHECK(second->text() == u"n"_s);
        CHECK(menu->isVisible());
        CHECK(first->isChecked());
        CHECK(first->text() == u"kind (no room now)"_s);
        menu->close();
    });
    table.showColumnMenu({});
    CHECK_FALSE(table.isColumnHidden(1));
    CHECK(table.isColumnHidden(0));
    TableView again(shown, u"events"_s);
    again.restoreLayout(table.layoutState());
    again.setRows({QUuid::createUuid()});
    again.resize(230, 200);
    again.grab();
    CHECK_FALSE(again.isColumnHidden(1));
}

TEST_CASE("the chosen row stays in sight where the table becomes lower")
{
    TableView table(columns(), u"events"_s);
    std::vector<QUuid> rows;
    for (int row = 0; row < 30; ++row)
        rows.push_back(QUuid::createUuid());
    table.setRows(rows);
    lay(table);
    table.show();
    table.choose(rows[12]);
    table.resize(420, 120);
    const QRect seen = table.visualRect(table.currentIndex());
    CHECK(seen.top() >= 0);
    CHECK(seen.bottom() <= table.viewport()->height());
}
