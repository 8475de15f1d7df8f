// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ceilings.h"

#include "core/base/numbertext.h"
#include "core/model/caption.h"
#include "core/model/supportceiling.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <map>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

template <Entity T>
Issue finding(const Records &records, const T &record, const char *field, const QString &message)
{
    return {.severity = Severity::Soft,
            .entity = infoOf<T>().keyText(),
            .record = codeOf(records, Record(record)),
            .field = QString::fromLatin1(field),
            .message = message,
            .id = record.id};
}

/// Those of one entity whose support is above.
template <Entity T>
void checkSupport(const Records &records, const char *field, Language language, Issues &issues)
{
    for (const T &record : records.all<T>()) {
        if (const QString above = aboveCeiling(records, record, language); !above.isEmpty())
            issues.push_back(finding(records, record, field, above));
    }
}

void checkAdvances(const Records &records, Language language, Issues &issues)
{
    struct Sums {
        qint64 advanced = 0;
        qint64 allocated = 0;
        int year = 0; ///< of the newest advance
        bool hasAllocated = false;
    };
    std::map<QUuid, Sums> activities;
    for (const BudgetLine &line : records.all<BudgetLine>()) {
        if (!line.activity)
            continue;
        Sums &money = activities[line.activity->id];
        if (line.stage == BudgetStage::Advance) {
            money.advanced += line.amount.dong;
            money.year = std::max(money.year, line.year);
        }
        if (line.stage == BudgetStage::Allocated) {
            money.allocated += line.amount.dong;
            money.hasAllocated = true;
        }
    }
    for (const auto &[id, money] : activities) {
        const Activity *activity = records.find(Ref<Activity>{id});
        if (!activity || money.advanced == 0 || !money.hasAllocated)
            continue;
        const auto allowed = mostAllowed(records, {.what = u"advance"_s,
                                                   .day = QDate(money.year, 12, 31),
                                                   .whole = Money{money.allocated}});
        if (!allowed || !allowed->isRate || money.advanced <= allowed->dong)
            continue;
        const auto dongText = [language](qint64 dong) {
            return numberText(ScaledNumber{dong, 0}, language);
        };
        const FundingCeiling &ceiling = *allowed->ceiling;
        issues.push_back(finding(
            records, *activity, "",
            QCoreApplication::translate("Budget",
                                        "The advances are %1 đồng, but at most %2 of the %3 đồng "
                                        "allocated may be advanced, %4 đồng (%5).")
                .arg(dongText(money.advanced), percentText(ceiling.rate->scaled(), language),
                     dongText(money.allocated), dongText(allowed->dong), documentOf(ceiling))));
    }
}

} // namespace

Issues ceilingFindings(const Records &records, Language language)
{
    Issues issues;
    checkSupport<Measure>(records, "support", language, issues);
    checkSupport<BudgetLine>(records, "amount", language, issues);
    checkAdvances(records, language, issues);
    std::ranges::sort(issues, [](const Issue &a, const Issue &b) {
        return std::tie(a.entity, a.record, a.id) < std::tie(b.entity, b.record, b.id);
    });
    return issues;
}

} // namespace sxsh
