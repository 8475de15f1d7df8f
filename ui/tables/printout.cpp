// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/printout.h"

#include "core/report/demonstrationmark.h"
#include "ui/print/printing.h"

namespace sxsh {

void printOut(Workspace &workspace, Report report, QWidget *parent)
{
    workspace.guard().run(
        [&] { printReport(markedReport(std::move(report), workspace.records()), parent); });
}

} // namespace sxsh
