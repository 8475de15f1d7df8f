// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcetable.h"

#include "core/base/numbertext.h"
#include "ui/frame/claimbadge.h"
#include "ui/grid/monthtracks.h"
#include "ui/pages/facilityuse.h"
#include "ui/pages/savingpanel.h"
#include "ui/tables/tableoutput.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

ResourceTable::ResourceTable(Workspace &workspace, QWidget *parent)
    : Panel({}, parent), m_workspace(workspace), m_table(new TableView(columns(), u"uses_table"_s))
{
    setObjectName(u"uses"_s);
    m_table->setAccessibleName(
        QCoreApplication::translate("Consumption", "Resources of the facility"));
    setContent(m_table);
    equipTable(*m_table, m_workspace);
    connect(m_table, &TableView::rowActivated, this, [this](QUuid row) {
        if (useOf(row))
            emit useOpened(row);
    });
}

std::vector<TableColumn> ResourceTable::columns()
{
    return {{.key = u"use"_s,
             .title = QCoreApplication::translate("Consumption", "Resource"),
             .cell =
                 [this](QUuid row) {
                     const GridLine *use = useOf(row);
                     ShownCell cell =
                         textCell(use ? lineTitle(m_workspace.records(), *use) : energyTitle());
                     cell.isStrong = !use;
                     return cell;
                 },
             .stretches = true},
            {.key = u"base"_s,
             .title = QCoreApplication::translate("Consumption", "Base year"),
             .cell = [this](QUuid row) { return amountCell(row, m_baseYear); },
             .alignment = Qt::AlignRight,
             .width = 84},
            {.key = u"report"_s,
             .title = QCoreApplication::translate("Consumption", "Year"),
             .cell = [this](QUuid row) { return amountCell(row, m_year); },
             .alignment = Qt::AlignRight,
             .width = 84},
            {.key = u"specific"_s,
             .title = QCoreApplication::translate("Consumption", "Specific"),
             .toolTip =
                 QCoreApplication::translate("Consumption", "Change of the use per unit of output"),
             .cell =
                 [this](QUuid row) {
                     const auto result = savingOfRow(row);
                     std::optional<double> change;
                     if (result && result->secBase && result->secReport && *result->secBase > 0)
                         change = *result->secReport / *result->secBase - 1;
                     return percentCell(change, result ? result->reason : QString());
                 },
             .alignment = Qt::AlignRight,
             .width = 72},
            {.key = u"saving"_s,
             .title = QCoreApplication::translate("Consumption", "Saving"),
             .cell =
                 [this](QUuid row) {
                     const auto result = savingOfRow(row);
                     return percentCell(result ? result->saving : std::nullopt,
                                        result ? result->reason : QString());
                 },
             .alignment = Qt::AlignRight,
             .width = 72},
            {.key = u"grade"_s,
             .title = QCoreApplication::translate("Consumption", "Grade"),
             .cell =
                 [this](QUuid row) {
                     const auto result = savingOfRow(row);
                     if (!result || !result->saving)
                         return dashCell();
                     ShownCell cell = textCell(gradeLetter(result->grade));
                     cell.toolTip = choiceLabel(result->grade);
                     return cell;
                 },
             .width = 56,
             .priority = 1}};
}

const GridLine *ResourceTable::useOf(QUuid row) const
{
    const auto found = m_rows.constFind(row);
    return found == m_rows.cend() ? nullptr : &m_uses[static_cast<std::size_t>(*found)];
}

ShownCell ResourceTable::amountCell(QUuid row, int year) const
{
    const Language language = m_workspace.language();
    if (const GridLine *use = useOf(row)) {
        const Unit *unit = findUnit(amountsOf(m_workspace.records(), *use).unit.code);
        GridLine ofYear = *use;
        ofYear.year = year;
        const LineAmounts stored = amountsOf(m_workspace.records(), ofYear);
        if (stored.amounts.notApplicable)
            return textCell(QCoreApplication::translate("Grid", "not applicable"));
        const auto quanta = stored.amounts.year();
        if (!quanta || !unit)
            return dashCell();
        const double value = static_cast<double>(*quanta) / static_cast<double>(unit->quanta);
        return numberCell(quantityText(value, language), value);
    }
    const SavingResult *energy = energySaving(m_workspace.savings(), m_facility, m_year);
    const auto value = !energy          ? std::nullopt
                       : year == m_year ? energy->useReport
                                        : energy->useBase;
    return value ? numberCell(quantityText(*value, language), *value) : dashCell();
}

ShownCell ResourceTable::percentCell(std::optional<double> fraction, const QString &why) const
{
    if (!fraction) {
        ShownCell cell = dashCell();
        cell.toolTip = why;
        return cell;
    }
    return numberCell(savingText(*fraction, m_workspace.language()), *fraction);
}

std::optional<SavingResult> ResourceTable::savingOfRow(QUuid row) const
{
    if (const GridLine *use = useOf(row))
        return savingOf(m_workspace.savings(), *use, m_baseYear).result;
    const SavingResult *energy = energySaving(m_workspace.savings(), m_facility, m_year);
    return energy ? std::optional(*energy) : std::nullopt;
}

QString ResourceTable::energyTitle() const
{
    const SavingResult *energy = energySaving(m_workspace.savings(), m_facility, m_year);
    const Baseline *baseline = energy ? m_workspace.records().find(energy->baseline) : nullptr;
    if (!baseline || baseline->to.year() == m_baseYear)
        return QCoreApplication::translate("Consumption", "All energy (TOE)");
    return QCoreApplication::translate("Consumption", "All energy (TOE), against %1")
        .arg(baseline->to.year());
}

void ResourceTable::setUses(Ref<Facility> facility, std::vector<GridLine> uses)
{
    m_facility = facility;
    m_uses = std::move(uses);
    m_rows.clear();
    std::vector<QUuid> rows;
    if (!m_uses.empty())
        rows.push_back(m_facility.id);
    for (std::size_t index = 0; index < m_uses.size(); ++index) {
        rows.push_back(lineIdentity(m_uses[index]));
        m_rows.insert(rows.back(), static_cast<int>(index));
    }
    // Rows that facilities have in common would keep the places of the facility before.
    m_table->setRows({});
    m_table->setRows(std::move(rows));
}

void ResourceTable::showFigures(int year, int baseYear)
{
    m_year = year;
    m_baseYear = baseYear;
    setTitle(QCoreApplication::translate("Consumption", "Resources of the facility, %1 against %2")
                 .arg(year)
                 .arg(baseYear));
    m_table->rowsModel().touchAll();
}

} // namespace sxsh
