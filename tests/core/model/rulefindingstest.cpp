// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rulefindings.h"

#include "core/base/spokenlanguage.h"
#include "core/model/confirmation.h"
#include "tests/catch.h"
#include "tests/core/base/markedlanguage.h"
#include "tests/core/demo/demoplan.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2019, 6, 1);

/// The findings in an order that does not depend on how they were found.
Issues inOrder(Issues issues)
{
    std::ranges::sort(issues, {}, [](const Issue &issue) {
        return std::tuple(issue.entity, issue.id, issue.field, issue.severity, issue.message,
                          issue.record);
    });
    return issues;
}

/// Draws changes of what the findings about consumption rest on.
class Editor
{
public:
    explicit Editor(Records &records) : m_records(records) {}

    ChangeSet draw()
    {
        switch (*rc::gen::inRange(0, 9)) {
        case 0:
            return edited<Usage>([](Usage &usage) { usage.year += 40; });
        case 1:
            return edited<Usage>([](Usage &usage) { usage.unit.code = u"kWh"_s; });
        case 2:
            return edited<Output>([](Output &output) { output.unit.code = u"m3"_s; });
        case 3:
            return edited<Facility>([](Facility &facility) {
                facility.code += u'x';
                facility.openedOn = QDate(2017, 1, 1);
            });
        case 4:
            return edited<Product>([this](Product &product) {
                product.code += u'y';
                product.facility = {any<Facility>().id};
            });
        case 5:
            return edited<Resource>([](Resource &resource) { resource.code += u'z'; });
        case 6:
            return removed<Product>();
        case 7:
            return confirming(m_records, doubtsIn(checkAllRules(m_records, today)), u"Đúng"_s,
                              today);
        default:
            return removed<Usage>();
        }
    }

private:
    template <Entity T>
    const T &any() const
    {
        const auto &rows = m_records.all<T>().rows();
        return rows[*rc::gen::inRange<std::size_t>(0, rows.size())];
    }
    template <Entity T>
    ChangeSet edited(auto &&edit) const
    {
        ChangeSet set;
        T after = any<T>();
        edit(after);
        set.edit(*m_records.all<T>().find(after.id), after);
        return set;
    }
    template <Entity T>
    ChangeSet removed() const
    {
        ChangeSet set;
        set.remove(any<T>());
        return set;
    }

    Records &m_records;
};

} // namespace

TEST_CASE("The findings remembered are those found afresh, whatever was changed and taken back")
{
    const test::MarkedLanguage marked;
    const Records start = demonstrated({.facilities = 12});
    CHECK_FALSE(checkAllRules(start, today).empty());
    REQUIRE(rc::check([&] {
        Records records = start;
        RuleFindings findings(records);
        const auto compare = [&] {
            RC_ASSERT(inOrder(findings.all(today)) == inOrder(checkAllRules(records, today)));
        };
        compare();
        Editor editor(records);
        const int edits = *rc::gen::inRange(1, 5);
        for (int edit = 0; edit < edits; ++edit) {
            const ChangeSet set = editor.draw();
            records.apply(set);
            findings.forget(set);
            compare();
            if (*rc::gen::arbitrary<bool>()) {
                records.apply(set.inverted());
                findings.forget(set.inverted());
                compare();
            }
        }
        const ScopedLanguage spoken(Language::Vietnamese);
        compare();
    }));
}
