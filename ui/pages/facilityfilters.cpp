// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilityfilters.h"

#include "core/base/foldedtext.h"
#include "ui/dialogs/askname.h"
#include "ui/pages/facilityrows.h"
#include "ui/tables/filterbox.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <algorithm>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const QString savedKey = u"register/saved_filters"_s;
const QString filtersKey = u"register/filters"_s;
const QString missingEvidence = u"missing_evidence"_s;
const QString notInRegister = u"not_in_register"_s;

void chooseData(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// An entry of a list: what it is ordered by, its words, and what it stands for.
using Entry = std::tuple<QString, QString, QString>;

void fillBox(QComboBox &box, const QString &all, const std::set<Entry> &entries)
{
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, QVariant());
    for (const auto &[order, text, data] : entries)
        box.addItem(text, data);
    chooseData(box, chosen);
}

} // namespace

FacilityFilters::FacilityFilters(Workspace &workspace, const FacilityRows &rows, TablePanel &table)
    : QObject(&table), m_workspace(workspace), m_rows(rows), m_table(table),
      m_district(makeFilterBox(u"filter_district"_s,
                               QCoreApplication::translate("Register", "Only one district"), 9)),
      m_sector(makeFilterBox(u"filter_sector"_s,
                             QCoreApplication::translate("Register", "Only one sector"), 9)),
      m_stage(makeFilterBox(u"filter_stage"_s,
                            QCoreApplication::translate("Register", "Only one state"), 9))
{
    for (QComboBox *box : {m_district, m_sector, m_stage}) {
        m_table.addFilter(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                apply();
        });
    }
    auto *saved = new QToolButton;
    saved->setObjectName(u"saved_filters"_s);
    saved->setIcon(icon("star"));
    saved->setToolTip(QCoreApplication::translate("Register", "Saved filters"));
    saved->setAccessibleName(saved->toolTip());
    saved->setPopupMode(QToolButton::InstantPopup);
    m_saved = new QMenu(saved);
    saved->setMenu(m_saved);
    m_table.addFilter(saved);
    connect(m_saved, &QMenu::aboutToShow, this, &FacilityFilters::fillSaved);
}

QString FacilityFilters::text() const
{
    QStringList said;
    for (const QComboBox *box : {m_district, m_sector, m_stage}) {
        if (box->currentIndex() > 0)
            said += box->currentText();
    }
    return said.join(u" · "_s);
}

void FacilityFilters::fill()
{
    QSet<QString> districts;
    QSet<QString> divisions;
    for (const FacilityWhereabouts &place : m_rows.whereabouts()) {
        districts.insert(place.district);
        divisions.insert(place.division);
    }
    std::set<Entry> districtEntries;
    for (const QString &district : districts) {
        if (!district.isEmpty())
            districtEntries.emplace(sortKey(district), district, district);
    }
    std::set<Entry> sectorEntries;
    for (const QString &division : divisions) {
        if (!division.isEmpty())
            sectorEntries.emplace(division, m_rows.divisionName(division), division);
    }
    m_isFilling = true;
    fillBox(*m_district, QCoreApplication::translate("Register", "Every district"),
            districtEntries);
    fillBox(*m_sector, QCoreApplication::translate("Register", "Every sector"), sectorEntries);
    m_isFilling = false;
    if (m_stage->count() == 0) {
        fillStages();
        choose(m_workspace.remembered(filtersKey).toMap());
    }
}

void FacilityFilters::fillStages()
{
    m_isFilling = true;
    m_stage->addItem(QCoreApplication::translate("Register", "Every state"), QVariant());
    for (std::size_t at = choicesOf<Stage>.size(); at-- > 0;) {
        const auto stage = static_cast<Stage>(at);
        m_stage->addItem(choiceLabel(stage), choiceKey(stage));
    }
    m_stage->insertSeparator(m_stage->count());
    m_stage->addItem(QCoreApplication::translate("Register", "Missing evidence"), missingEvidence);
    m_stage->addItem(QCoreApplication::translate("Register", "Not in the register"), notInRegister);
    m_isFilling = false;
}

bool FacilityFilters::passes(QUuid facility) const
{
    const FacilityWhereabouts &place = m_rows.whereaboutsOf(facility);
    const QString district = m_district->currentData().toString();
    const QString sector = m_sector->currentData().toString();
    const QString state = m_stage->currentData().toString();
    if ((!district.isEmpty() && place.district != district) ||
        (!sector.isEmpty() && place.division != sector))
        return false;
    if (state.isEmpty())
        return true;
    const FacilityStage &stage = m_rows.stageOf(facility);
    if (state == notInRegister)
        return stage.absence.has_value();
    if (stage.absence)
        return false;
    return state == missingEvidence ? stage.lacksEvidence : choiceKey(stage.stage) == state;
}

void FacilityFilters::apply()
{
    m_workspace.remember(filtersKey, chosen());
    const bool isAny = m_district->currentIndex() > 0 || m_sector->currentIndex() > 0 ||
                       m_stage->currentIndex() > 0;
    RowFilter &filter = m_table.table().filter();
    if (isAny)
        filter.setCondition([this](QUuid row) { return passes(row); });
    else
        filter.setCondition({});
    emit applied();
}

QVariantMap FacilityFilters::chosen() const
{
    return {{u"district"_s, m_district->currentData()},
            {u"sector"_s, m_sector->currentData()},
            {u"state"_s, m_stage->currentData()}};
}

void FacilityFilters::choose(const QVariantMap &filters)
{
    m_isFilling = true;
    chooseData(*m_district, filters.value(u"district"_s));
    chooseData(*m_sector, filters.value(u"sector"_s));
    chooseData(*m_stage, filters.value(u"state"_s));
    m_isFilling = false;
}

void FacilityFilters::chooseAndApply(const QVariantMap &filters)
{
    choose(filters);
    if (filters.contains(u"text"_s))
        m_table.filterField().setText(filters.value(u"text"_s).toString());
    apply();
}

void FacilityFilters::showAll()
{
    chooseAndApply({{u"text"_s, QString()}});
}

bool FacilityFilters::showOnly(QUuid district)
{
    const AdminUnit *unit = m_workspace.records().find(Ref<AdminUnit>{district});
    if (!unit || m_district->findData(unit->name) < 0)
        return false;
    chooseAndApply({{u"text"_s, QString()}, {u"district"_s, unit->name}});
    return true;
}

void FacilityFilters::fillSaved()
{
    m_saved->clear();
    const QVariantMap saved = m_workspace.remembered(savedKey).toMap();
    for (auto one = saved.cbegin(); one != saved.cend(); ++one) {
        connect(m_saved->addAction(one.key()), &QAction::triggered, this,
                [this, wanted = one->toMap()] { chooseAndApply(wanted); });
    }
    if (!saved.isEmpty())
        m_saved->addSeparator();
    connect(m_saved->addAction(QCoreApplication::translate("Register", "Show everything")),
            &QAction::triggered, this, &FacilityFilters::showAll);
    QAction *keep =
        m_saved->addAction(QCoreApplication::translate("Register", "Save these filters…"));
    keep->setObjectName(u"save_filters"_s);
    connect(keep, &QAction::triggered, this, &FacilityFilters::save);
    QMenu *forget = m_saved->addMenu(QCoreApplication::translate("Register", "Delete"));
    forget->setEnabled(!saved.isEmpty());
    for (auto one = saved.cbegin(); one != saved.cend(); ++one) {
        connect(forget->addAction(one.key()), &QAction::triggered, this, [this, name = one.key()] {
            QVariantMap left = m_workspace.remembered(savedKey).toMap();
            left.remove(name);
            m_workspace.remember(savedKey, left);
        });
    }
}

void FacilityFilters::save()
{
    const QString name =
        askName(m_table.window(), QCoreApplication::translate("Register", "Save these filters?"),
                QCoreApplication::translate("Register", "Name"),
                QCoreApplication::translate("Register", "Save the filters"));
    if (name.isEmpty())
        return;
    QVariantMap saved = m_workspace.remembered(savedKey).toMap();
    QVariantMap kept = chosen();
    kept.insert(u"text"_s, m_table.filterField().text());
    saved.insert(name, kept);
    m_workspace.remember(savedKey, saved);
}

} // namespace sxsh
