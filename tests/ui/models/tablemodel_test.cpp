// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"

#include "tests/catch.h"

#include <QtTest/QAbstractItemModelTester>
#include <algorithm>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

std::vector<QUuid> rowsOf(const std::vector<quint8> &numbers)
{
    std::vector<QUuid> rows;
    for (const quint8 number : numbers) {
        const QUuid row = numberedRow(number);
        if (std::ranges::find(rows, row) == rows.end())
            rows.push_back(row);
    }
    return rows;
}

std::vector<TableColumn> oneColumn()
{
    return {{.key = u"n"_s,
             .cell = [](QUuid row) { return textCell(QString::number(numberOf(row))); }}};
}

} // namespace

TEST_CASE("a new row stands behind the row that it follows")
{
    TableModel model(oneColumn());
    const auto [before, after] = GENERATE(table<std::vector<quint8>, std::vector<quint8>>({
        {{1, 2, 3}, {9, 1, 2, 3}},
        {{1, 2, 3}, {1, 8, 9, 2, 3}},
        {{1, 2, 3}, {1, 3, 9}},
        {{1, 2, 3}, {9, 2, 7}},
        {{}, {3, 1, 2}},
        {{1, 2}, {}},
    }));
    model.setRows(rowsOf(before));
    model.setRows(rowsOf(after));
    CHECK(model.rows() == rowsOf(after));
}

TEST_CASE("rows that stay keep their order, whatever comes and goes")
{
    const auto holds =
        rc::check([](const std::vector<quint8> &before, const std::vector<quint8> &after) {
            TableModel model(oneColumn());
            const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            model.setRows(rowsOf(before));
            const QPersistentModelIndex first =
                model.rowCount() > 0 ? model.index(0, 0) : QModelIndex();
            const QUuid kept = model.rowCount() > 0 ? model.row(0) : QUuid();
            std::vector<QUuid> wanted = rowsOf(after);
            model.setRows(wanted);
            std::vector<QUuid> there = model.rows();
            for (std::size_t row = 0; row < there.size(); ++row)
                RC_ASSERT(model.indexOfRow(there[row]) == static_cast<int>(row));
            if (first.isValid())
                RC_ASSERT(model.row(first.row()) == kept);
            std::ranges::sort(there);
            std::ranges::sort(wanted);
            RC_ASSERT(there == wanted);
        });
    CHECK(holds);
}
