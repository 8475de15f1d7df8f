// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/table.h"
#include "tests/catch.h"

#include <map>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QUuid numbered(int number)
{
    return QUuid(static_cast<uint>(number) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
}

Product anyProduct(QUuid id)
{
    return {.id = id,
            .facility = {numbered(100 + *rc::gen::inRange(0, 4))},
            .code = QString::number(*rc::gen::inRange(0, 1000))};
}

template <class Rows>
std::map<QUuid, Product> byId(Rows &&rows)
{
    std::map<QUuid, Product> found;
    for (const Product &row : rows)
        found.emplace(row.id, row);
    return found;
}

/// Compares everything that a table can be asked with a plain map of the same records.
void compare(const Table<Product> &table, const std::map<QUuid, Product> &expected)
{
    RC_ASSERT(table.size() == expected.size());
    RC_ASSERT(byId(table) == expected);
    for (int number = 0; number < 12; ++number) {
        const Product *found = table.find(numbered(number));
        const auto at = expected.find(numbered(number));
        RC_ASSERT((found != nullptr) == (at != expected.end()));
        if (found)
            RC_ASSERT(*found == at->second);
    }
    for (int owner = 100; owner < 104; ++owner) {
        std::map<QUuid, Product> owned;
        for (const auto &[id, product] : expected) {
            if (product.owner() == numbered(owner))
                owned.emplace(id, product);
        }
        std::size_t rows = 0;
        for ([[maybe_unused]] const Product &row : table.of(numbered(owner)))
            ++rows;
        RC_ASSERT(rows == owned.size());
        RC_ASSERT(byId(table.of(numbered(owner))) == owned);
    }
}

} // namespace

TEST_CASE("A table answers like a map after any inserts, replacements and removals")
{
    REQUIRE(rc::check([] {
        Table<Product> table;
        std::map<QUuid, Product> expected;
        const int steps = *rc::gen::inRange(0, 40);
        for (int step = 0; step < steps; ++step) {
            const QUuid id = numbered(*rc::gen::inRange(0, 12));
            if (!expected.contains(id)) {
                const Product product = anyProduct(id);
                table.insert(product);
                expected.emplace(id, product);
            } else if (*rc::gen::arbitrary<bool>()) {
                const Product product = anyProduct(id);
                table.replace(product);
                expected[id] = product;
            } else {
                table.remove(id);
                expected.erase(id);
            }
            compare(table, expected);
        }
    }));
}

TEST_CASE("An owner without records has an empty list of them")
{
    const Table<Product> table;
    const auto rows = table.of(numbered(1));
    CHECK(rows.begin() == rows.end());
    CHECK(table.find(numbered(1)) == nullptr);
}
