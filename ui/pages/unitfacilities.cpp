// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unitfacilities.h"

#include "core/base/datetext.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "ui/frame/emptystate.h"
#include "ui/models/recordcolumn.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

UnitFacilities::UnitFacilities(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_table(new TablePanel(workspace, columns(), u"unit_facilities"_s,
                             QCoreApplication::translate("Units", "Facilities of the unit")))
{
    m_table->setEmptyState(new EmptyState(
        "factory", QCoreApplication::translate("Units", "No facility here on this day"),
        QCoreApplication::translate(
            "Units", "A facility is listed in the unit that it was placed in, and in what that has "
                     "become since.")));
    connect(&m_table->table(), &TableView::rowActivated, this, [this](QUuid row) {
        m_workspace.open({EntityKind::Facility, row, {}});
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

std::vector<TableColumn> UnitFacilities::columns()
{
    std::vector<TableColumn> made{recordColumn(m_workspace, EntityKind::Facility, "code"_L1)};
    made.back().width = 96;
    made.push_back(
        {.key = u"name"_s,
         .title = QCoreApplication::translate("Units", "Facility"),
         .cell = [this](QUuid row) { return textCell(facilityName(m_workspace.records(), {row})); },
         .width = 180,
         .stretches = true,
         .opens = true});
    made.push_back({.key = u"since"_s,
                    .title = QCoreApplication::translate("Units", "Placed since"),
                    .cell =
                        [this](QUuid row) {
                            const Records &records = m_workspace.records();
                            const FacilityPlacement *placement =
                                placementOn(records, {row}, m_workspace.asOf());
                            if (!placement || !placement->from)
                                return dashCell();
                            return dateCell(dateText(*placement->from, m_workspace.language()),
                                            *placement->from);
                        },
                    .alignment = Qt::AlignRight,
                    .width = 104,
                    .priority = 1});
    return made;
}

void UnitFacilities::show(const std::vector<Ref<Facility>> &facilities)
{
    std::vector<QUuid> rows;
    for (const Ref<Facility> facility : facilities)
        rows.push_back(facility.id);
    m_table->table().setRows(std::move(rows));
    m_table->table().rowsModel().touchAll();
    const int count = static_cast<int>(facilities.size());
    m_table->setFooterOfAll(QCoreApplication::translate("Units", "%Ln facilities", nullptr, count));
}

} // namespace sxsh
