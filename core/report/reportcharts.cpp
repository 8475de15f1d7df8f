// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportcharts.h"

#include "core/report/namedparts.h"

namespace sxsh {

using namespace Qt::StringLiterals;

std::vector<PeriodChart> chartsOf(const ReportBasis &basis)
{
    std::vector<PeriodChart> figures;
    const auto add = [&](const NamedChart &named, const Scope &scope, const QString &code,
                         const QString &about) {
        auto chart = named.make(basis, scope);
        if (!chart)
            return;
        const QString name = code.isEmpty() ? QString(named.name) : named.name + u':' + code;
        QString caption = basis.text.word(u"chart."_s + named.name);
        if (!about.isEmpty())
            caption = code + u". "_s + about + u": "_s + caption;
        figures.push_back({name, {.caption = caption, .chart = std::move(*chart)}});
    };
    const std::vector<ListItem> indicators = itemsOf(basis, u"indicators");
    for (const NamedChart &named : TemplateParts<ReportBasis>::charts()) {
        if (named.within.isEmpty()) {
            add(named, Scope(), {}, {});
            continue;
        }
        // Those of one facility or unit are drawn with its sheet.
        if (named.within != "indicator"_L1)
            continue;
        for (const ListItem &item : indicators) {
            const IndicatorResult &result = basis.results[item.place];
            // Some charts are of one kind of indicator only.
            if (named.name == "savings"_L1 && !result.saving)
                continue;
            Scope scope;
            scope.enter("indicator"_L1, item);
            add(named, scope, result.code, result.name);
        }
    }
    return figures;
}

} // namespace sxsh
