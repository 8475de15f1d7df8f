// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/demo/demoplan.h"

#include "core/exchange/plantemplate.h"
#include "core/model/rules.h"
#include "tests/catch.h"

namespace sxsh {

using namespace Qt::StringLiterals;

QString demoResources()
{
    return QStringLiteral(SXSH_SOURCE_DIR "/resources");
}

const Records &templatePlan()
{
    static const Records plan = [] {
        Records records;
        records.apply(templateSet(demoResources(), u"ha-giang-2016-2020"_s));
        return records;
    }();
    return plan;
}

Records demonstrated(const DemoSize &size)
{
    Records records = templatePlan();
    for (const ChangeSet &set : demonstration(templatePlan(), demoResources(), size)) {
        records.apply(set);
        for (const Issue &issue : checkRules(records, set, QDate(2040, 1, 1))) {
            INFO(set.title << ": " << issue.entity << ' ' << issue.record << ' ' << issue.field);
            INFO(issue.message);
            REQUIRE(issue.severity != Severity::Hard);
        }
    }
    return records;
}

} // namespace sxsh
