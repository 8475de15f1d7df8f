// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/completenessdialog.h"

#include "core/model/caption.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

ShownCell knownCell(bool isKnown)
{
    return isKnown ? stateCell(StateShape::Check,
                               QCoreApplication::translate("Completeness", "complete"))
                   : stateCell(StateShape::HollowDiamond,
                               QCoreApplication::translate("Completeness", "missing"));
}

} // namespace

CompletenessDialog::CompletenessDialog(Workspace &workspace, UnitData unit, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_unit(std::move(unit))
{
    setObjectName(u"completeness"_s);
    setWindowTitle(QCoreApplication::translate("Completeness", "Data of one place"));
    resize(820, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    const QString name = m_unit.name.isEmpty()
                             ? QCoreApplication::translate("Completeness", "No place known")
                             : m_unit.name;
    auto *title =
        new QLabel(QCoreApplication::translate("Completeness", "%1: data of %Ln facilities",
                                               nullptr, m_unit.facilities)
                       .arg(name));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    layout->addWidget(title);

    const auto member = [this](QUuid row) -> const FacilityData & {
        return m_unit.members[numberOf(row)];
    };
    const auto known = [member](bool FacilityData::*part) {
        return [member, part](QUuid row) { return knownCell(member(row).*part); };
    };
    m_table = new TablePanel(
        workspace,
        {{.key = u"facility"_s,
          .title = QCoreApplication::translate("Completeness", "Facility"),
          .cell =
              [this, member](QUuid row) {
                  const Ref<Facility> facility = member(row).facility;
                  const Facility *found = m_workspace.records().find(facility);
                  return textCell(found ? found->code + u' ' +
                                              facilityName(m_workspace.records(), facility)
                                        : QString());
              },
          .width = 320,
          .stretches = true},
         {.key = u"profile"_s,
          .title = QCoreApplication::translate("Overview", "Profile"),
          .toolTip = QCoreApplication::translate("Overview",
                                                 "Facilities with place, sector and labour known"),
          .cell = known(&FacilityData::profile),
          .width = 110},
         {.key = u"facts"_s,
          .title = QCoreApplication::translate("Overview", "Facts"),
          .toolTip =
              QCoreApplication::translate("Overview", "Facilities with every counted fact known"),
          .cell = known(&FacilityData::facts),
          .width = 110},
         {.key = u"use"_s,
          .title = QCoreApplication::translate("Overview", "Use"),
          .toolTip =
              QCoreApplication::translate("Overview", "Facilities with consumption of the year"),
          .cell = known(&FacilityData::use),
          .width = 110}},
        u"district_facilities"_s, title->text());
    auto &box = m_table->addFilterBox(
        u"district_lacking"_s, QCoreApplication::translate("Completeness", "What is missing"));
    box.addItem(QCoreApplication::translate("Completeness", "All facilities"), 0);
    box.addItem(QCoreApplication::translate("Completeness", "With something missing"), 1);
    connect(&box, &QComboBox::currentIndexChanged, this, [this, &box, member] {
        if (box.currentData().toInt() == 0) {
            m_table->table().filter().setCondition({});
            return;
        }
        m_table->table().filter().setCondition([member](QUuid row) {
            const FacilityData &one = member(row);
            return !one.profile || !one.facts || !one.use;
        });
    });
    std::vector<QUuid> rows;
    for (std::size_t number = 0; number < m_unit.members.size(); ++number)
        rows.push_back(numberedRow(number));
    m_table->table().setRows(std::move(rows));
    m_table->setFooterText(QCoreApplication::translate("Completeness", "Enter opens the facility"));
    connect(&m_table->table(), &TableView::rowActivated, this, [this, member](QUuid row) {
        const Place place{EntityKind::Facility, member(row).facility.id, {}};
        accept();
        m_workspace.open(place);
    });
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_table->table().setFocus();
}

} // namespace sxsh
