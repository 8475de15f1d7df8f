// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/demonstrationmark.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

Report markedReport(Report report, const Records &records)
{
    if (report.footMark.isEmpty() && std::ranges::any_of(records.all<Plan>(), &Plan::demonstration))
        report.footMark = QCoreApplication::translate("Report", "Demonstration data");
    return report;
}

} // namespace sxsh
