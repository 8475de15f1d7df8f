// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/noplanstate.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>

namespace sxsh {

using namespace Qt::StringLiterals;

EmptyState *makeNoPlanState(Workspace &workspace)
{
    auto *state = new EmptyState(
        "book-open-page-variant",
        QCoreApplication::translate("Overview", "The file holds no plan yet"),
        QCoreApplication::translate("Overview",
                                    "A plan has clauses, targets and activities. Start from a "
                                    "template under File, enter the plan in the lists, or take it "
                                    "from a spreadsheet. Facilities can be entered before that."));
    QObject::connect(state->addPrimaryAction(
                         QCoreApplication::translate("Overview", "Enter the plan in the lists")),
                     &QAbstractButton::clicked, state,
                     [&workspace] { workspace.openPage(u"lists"_s); });
    QObject::connect(state->addAction(QCoreApplication::translate("Overview", "Import from file…")),
                     &QAbstractButton::clicked, state,
                     [&workspace] { workspace.openPage(u"import"_s); });
    return state;
}

} // namespace sxsh
