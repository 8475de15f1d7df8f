// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/adoptertable.h"

#include "core/base/capitalised.h"
#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/indicators/partition.h"
#include "core/model/dated.h"
#include "core/report/savingcharts.h"
#include "core/savings/claimwords.h"
#include "ui/frame/claimbadge.h"
#include "ui/frame/emptystate.h"
#include "ui/pages/savingpanel.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

AdopterTable::AdopterTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_table(new TablePanel(workspace, columns(), u"adopters"_s,
                             QCoreApplication::translate("Savings", "Facilities that apply")))
{
    auto *empty = new EmptyState(
        "flash", QCoreApplication::translate("Savings", "No facility applies yet"),
        QCoreApplication::translate(
            "Savings", "Savings are told of facilities that apply cleaner production on the day: "
                       "record this at the facility, in its facts."));
    connect(empty->addPrimaryAction(QCoreApplication::translate("Savings", "Open the facilities")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"register"_s); });
    m_table->setEmptyState(empty);
    m_group =
        &m_table->addFilterBox(u"adopter_group"_s, QCoreApplication::translate("Savings", "Group"));
    m_group->addItem(QCoreApplication::translate("Savings", "Every facility that applies"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->hide();
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index > 0)
            m_table->table().filter().setCondition(
                [this](QUuid row) { return m_ofGroup.contains(row); });
        else
            m_table->table().filter().setCondition({});
        m_table->table().rowsModel().touchAll();
    });
    connect(&m_table->table(), &TableView::rowActivated, this, &AdopterTable::facilityActivated);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

bool AdopterTable::isGroupShown() const
{
    return m_group->currentIndex() > 0;
}

QUuid AdopterTable::shownResource() const
{
    return isGroupShown() ? m_resource : QUuid();
}

QUuid AdopterTable::baselineOf(QUuid facility) const
{
    const AdopterSaving *adopter = adopterOf(facility);
    return adopter && adopter->saving ? adopter->saving->baseline.id : QUuid();
}

const AdopterSaving *AdopterTable::adopterOf(QUuid row) const
{
    if (!shownResource().isNull()) {
        const auto of = m_ofGroup.constFind(row);
        return of == m_ofGroup.cend() ? nullptr : &*of;
    }
    const auto at = m_places.constFind(row);
    return at == m_places.cend() ? nullptr : &m_adopters[*at];
}

const SavingResult *AdopterTable::savingOf(QUuid row) const
{
    const AdopterSaving *adopter = adopterOf(row);
    return adopter && adopter->saving && adopter->saving->saving ? adopter->saving : nullptr;
}

QString AdopterTable::districtOf(QUuid facility) const
{
    const Records &records = m_workspace.records();
    const FacilityPlacement *placement = placementOn(records, {facility}, m_workspace.asOf());
    const AdminUnit *unit = placement ? records.find(placement->unit) : nullptr;
    return unit ? reportingUnit(records, *unit, m_workspace.asOf()).name : QString();
}

std::vector<TableColumn> AdopterTable::columns()
{
    const Language language = m_workspace.language();
    return {{.key = u"code"_s,
             .title = QCoreApplication::translate("Savings", "Code"),
             .cell =
                 [this](QUuid row) {
                     const Facility *facility = m_workspace.records().find(Ref<Facility>{row});
                     return textCell(facility ? facility->code : QString());
                 },
             .width = 84},
            {.key = u"facility"_s,
             .title = QCoreApplication::translate("Savings", "Facility"),
             .cell =
                 [this](QUuid row) {
                     return textCell(shownName(m_workspace.records(), EntityKind::Facility, row));
                 },
             .width = 210,
             .stretches = true,
             .opens = true},
            {.key = u"district"_s,
             .title = QCoreApplication::translate("Savings", "District"),
             .cell = [this](QUuid row) { return textCell(districtOf(row)); },
             .width = 120,
             .priority = 4},
            {.key = u"method"_s,
             .title = QCoreApplication::translate("Savings", "Method"),
             .cell =
                 [this](QUuid row) {
                     const AdopterSaving *adopter = adopterOf(row);
                     return adopter && adopter->saving
                                ? textCell(choiceLabel(adopter->saving->method))
                                : dashCell();
                 },
             .width = 110,
             .priority = 3},
            {.key = u"base"_s,
             .title = QCoreApplication::translate("Savings", "Base period"),
             .toolTip = QCoreApplication::translate(
                 "Savings", "The newest one that ends before the year is what the year is held "
                            "against."),
             .cell =
                 [this](QUuid row) {
                     const AdopterSaving *adopter = adopterOf(row);
                     const Baseline *baseline =
                         adopter && adopter->saving
                             ? m_workspace.records().find(adopter->saving->baseline)
                             : nullptr;
                     return baseline ? textCell(baseSpanText(*baseline)) : dashCell();
                 },
             .width = 96,
             .priority = 4},
            {.key = u"saving"_s,
             .title = QCoreApplication::translate("Savings", "Saving"),
             .cell =
                 [this, language](QUuid row) {
                     const SavingResult *saving = savingOf(row);
                     if (!saving)
                         return dashCell();
                     ShownCell cell =
                         numberCell(savingText(*saving->saving, language), *saving->saving);
                     cell.tone = *saving->saving < 0 ? Tone::Bad : Tone::Plain;
                     cell.isStrong = true;
                     return cell;
                 },
             .alignment = Qt::AlignRight,
             .width = 78},
            {.key = u"interval"_s,
             .title = QCoreApplication::translate("Savings", "Interval"),
             .toolTip = QCoreApplication::translate(
                 "Savings", "Between these limits the saving lies with the plan's confidence; only "
                            "monthly metering tells them."),
             .cell =
                 [this, language](QUuid row) {
                     const SavingResult *saving = savingOf(row);
                     if (!saving || !saving->interval)
                         return dashCell();
                     return numberCell(savingText(saving->interval->lower, language) + u" … "_s +
                                           savingText(saving->interval->upper, language),
                                       saving->interval->lower);
                 },
             .alignment = Qt::AlignRight,
             .width = 120,
             .priority = 2},
            {.key = u"grade"_s,
             .title = QCoreApplication::translate("Savings", "Grade"),
             .cell =
                 [this](QUuid row) {
                     const AdopterSaving *adopter = adopterOf(row);
                     const SavingResult *saving = savingOf(row);
                     if (!saving && !(adopter && adopter->stated))
                         return dashCell();
                     const Grade grade = saving ? saving->grade : Grade::C;
                     ShownCell cell = textCell(gradeLetter(grade));
                     cell.toolTip = choiceLabel(grade);
                     return cell;
                 },
             .width = 56,
             .priority = 1},
            {.key = u"claim"_s,
             .title = QCoreApplication::translate("Savings", "What may be said"),
             .cell =
                 [this](QUuid row) {
                     const AdopterSaving *adopter = adopterOf(row);
                     if (adopter && !adopter->whyLeftOut.isEmpty()) {
                         ShownCell cell =
                             adopter->stated
                                 ? stateCell(StateShape::Ring, statedWords(*adopter->stated))
                                 : stateCell(StateShape::HollowDiamond, adopter->whyLeftOut);
                         cell.toolTip = cell.text + u'\n' + adopter->whyLeftOut;
                         return cell;
                     }
                     const SavingResult *saving = savingOf(row);
                     if (!saving || !m_threshold)
                         return dashCell();
                     const Claim claim = claimFor(*saving, *m_threshold);
                     const QString words = capitalised(claimWords(*saving, *m_threshold));
                     ShownCell cell = stateCell(claimShape(claim, saving->isSound), words);
                     QStringList told{words, saving->intervalReason};
                     told += saving->warnings;
                     told.removeAll(QString());
                     cell.toolTip = told.join(u'\n');
                     return cell;
                 },
             .width = 250},
            {.key = u"toe"_s,
             .title = QCoreApplication::translate("Savings", "TOE avoided"),
             .cell =
                 [this, language](QUuid row) {
                     const SavingResult *saving = savingOf(row);
                     return saving && saving->toeAvoided
                                ? numberCell(quantityText(*saving->toeAvoided, language),
                                             *saving->toeAvoided)
                                : dashCell();
                 },
             .alignment = Qt::AlignRight,
             .width = 100,
             .priority = 2},
            {.key = u"co2"_s,
             .title = QCoreApplication::translate("Savings", "t CO₂ avoided"),
             .cell =
                 [this, language](QUuid row) {
                     const SavingResult *saving = savingOf(row);
                     return saving && saving->co2Avoided
                                ? numberCell(quantityText(*saving->co2Avoided, language),
                                             *saving->co2Avoided)
                                : dashCell();
                 },
             .alignment = Qt::AlignRight,
             .width = 110,
             .priority = 5}};
}

void AdopterTable::show(const AdopterSavings &found)
{
    m_adopters = found.whole.adopters;
    m_threshold = found.threshold;
    m_places.clear();
    std::vector<QUuid> rows;
    for (std::size_t place = 0; place < m_adopters.size(); ++place) {
        rows.push_back(m_adopters[place].facility.id);
        m_places.insert(rows.back(), place);
    }
    m_table->table().setRows(std::move(rows));
    m_table->table().rowsModel().touchAll();
    const int leftOut = static_cast<int>(m_adopters.size()) - found.whole.figures.n;
    QString counts =
        QCoreApplication::translate("Savings", "%1 of %2 facilities with a saving · %3 left out")
            .arg(found.whole.figures.n)
            .arg(m_adopters.size())
            .arg(leftOut);
    if (found.whole.stated > 0) {
        counts +=
            u" · "_s + QCoreApplication::translate("Savings", "%1 of them state one (grade C)")
                           .arg(found.whole.stated);
    }
    m_table->setFooterOfAll(counts);
}

void AdopterTable::fillGroup(const std::vector<AdopterSaving> &adopters)
{
    m_ofGroup.clear();
    for (const AdopterSaving &adopter : adopters)
        m_ofGroup.insert(adopter.facility.id, adopter);
}

void AdopterTable::showOnly(const QString &group, const std::vector<AdopterSaving> &adopters,
                            const QUuid &resource)
{
    m_group->setCurrentIndex(0);
    fillGroup(adopters);
    m_resource = resource;
    m_group->removeItem(1);
    m_group->addItem(group);
    m_group->setCurrentIndex(1);
    m_group->show();
    m_table->table().setFocus(Qt::OtherFocusReason);
}

void AdopterTable::refreshGroup(const std::vector<AdopterSaving> &adopters)
{
    fillGroup(adopters);
    m_table->table().rowsModel().touchAll();
}

bool AdopterTable::choose(Ref<Facility> facility)
{
    return m_table->table().choose(facility.id);
}

} // namespace sxsh
