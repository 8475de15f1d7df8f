// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measuretable.h"

#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/indicators/partition.h"
#include "core/model/dated.h"
#include "ui/pages/measurecolumns.h"
#include "ui/tables/filterbox.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <algorithm>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const QString filtersKey = u"measures/filters"_s;
const QString doubted = u"doubted"_s;
const QString confirmed = u"confirmed"_s;
const QString plain = u"plain"_s;

template <Enumerated E>
void fillChoices(QComboBox &box, const QString &every)
{
    box.addItem(every, QString());
    for (const Choice &choice : choicesOf<E>)
        box.addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
}

} // namespace

MeasureTable::MeasureTable(Workspace &workspace, QWidget *parent)
    : TablePanel(workspace,
                 measureColumns(
                     workspace, [this](QUuid row) { return figuresOf(row); },
                     [this](QUuid row) { return m_districts.value(row); }),
                 u"measures_table"_s, QCoreApplication::translate("Measures", "Measures"), parent),
      m_workspace(workspace)
{
    addFilters();
    setPrintContext([this] { return limits(); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&table(), &TableView::rowsShownChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &MeasureTable::shownChanged);
}

void MeasureTable::addFilters()
{
    constexpr int letters = 8;
    const auto add = [this](const QString &name, const QString &title) {
        QComboBox *box = makeFilterBox(name, title, letters);
        addFilter(box);
        return box;
    };
    m_class = add(u"measures_class"_s,
                  QCoreApplication::translate("Measures", "Only measures of one class"));
    m_cost = add(u"measures_cost"_s,
                 QCoreApplication::translate("Measures", "Only measures of one cost"));
    m_status = add(u"measures_status"_s,
                   QCoreApplication::translate("Measures", "Only measures in one state"));
    m_district =
        add(u"measures_district"_s, QCoreApplication::translate("Measures", "Only one district"));
    m_doubt = add(u"measures_doubt"_s,
                  QCoreApplication::translate("Measures", "Only doubtful measures, or others"));
    fillChoices<MeasureClass>(*m_class, QCoreApplication::translate("Measures", "Every class"));
    fillChoices<CostLevel>(*m_cost, QCoreApplication::translate("Measures", "Every cost"));
    fillChoices<MeasureStatus>(*m_status, QCoreApplication::translate("Measures", "Every state"));
    m_doubt->addItem(QCoreApplication::translate("Measures", "Doubtful or not"), QString());
    m_doubt->addItem(QCoreApplication::translate("Measures", "Doubtful"), doubted);
    m_doubt->addItem(QCoreApplication::translate("Measures", "Confirmed"), confirmed);
    m_doubt->addItem(QCoreApplication::translate("Measures", "Without doubts"), plain);
    for (QComboBox *box : {m_class, m_cost, m_status, m_district, m_doubt}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                filterRows();
        });
    }
}

QString MeasureTable::districtOf(QUuid measure) const
{
    const Records &records = m_workspace.records();
    const MeasureFigures *figures = figuresOf(measure);
    const FacilityPlacement *placement =
        figures ? currentPlacement(records, figures->facility, m_workspace.asOf()) : nullptr;
    const AdminUnit *unit = placement ? records.find(placement->unit) : nullptr;
    return unit ? reportingUnit(records, *unit, m_workspace.asOf()).name : QString();
}

void MeasureTable::show(std::vector<MeasureFigures> figures)
{
    m_figures = std::move(figures);
    m_places.clear();
    m_districts.clear();
    std::vector<QUuid> rows;
    for (std::size_t place = 0; place < m_figures.size(); ++place) {
        rows.push_back(m_figures[place].measure.id);
        m_places.insert(rows.back(), place);
    }
    for (const QUuid row : rows)
        m_districts.insert(row, districtOf(row));
    const bool isFirst = m_district->count() == 0;
    fillDistricts();
    table().setRows(std::move(rows));
    table().rowsModel().touchAll();
    if (isFirst) {
        const QVariantMap kept = m_workspace.remembered(filtersKey).toMap();
        m_isFilling = true;
        for (QComboBox *box : {m_class, m_cost, m_status, m_district, m_doubt})
            box->setCurrentIndex(std::max(0, box->findData(kept.value(box->objectName()))));
        m_isFilling = false;
    }
    filterRows();
}

void MeasureTable::fillDistricts()
{
    std::set<std::pair<QString, QString>> districts;
    for (const QString &district : std::as_const(m_districts)) {
        if (!district.isEmpty())
            districts.emplace(sortKey(district), district);
    }
    m_isFilling = true;
    const QVariant chosen = m_district->currentData();
    m_district->clear();
    m_district->addItem(QCoreApplication::translate("Measures", "Every district"), QString());
    for (const auto &[order, district] : districts)
        m_district->addItem(district, district);
    m_district->setCurrentIndex(std::max(0, m_district->findData(chosen)));
    m_isFilling = false;
}

const MeasureFigures *MeasureTable::figuresOf(QUuid measure) const
{
    const auto at = m_places.constFind(measure);
    return at == m_places.cend() ? nullptr : &m_figures[*at];
}

bool MeasureTable::passes(QUuid row) const
{
    const MeasureFigures *figures = figuresOf(row);
    const Measure *measure = m_workspace.records().find(Ref<Measure>{row});
    if (!figures || !measure)
        return false;
    const auto agrees = [](const QComboBox *box, const QString &value) {
        const QString chosen = box->currentData().toString();
        return chosen.isEmpty() || chosen == value;
    };
    const QString doubt = figures->openDoubts() > 0 ? doubted
                          : figures->doubts.empty() ? plain
                                                    : confirmed;
    return agrees(m_class, choiceKey(measure->measureClass)) &&
           agrees(m_cost, choiceKey(measure->costLevel)) &&
           agrees(m_status, choiceKey(measure->status)) &&
           agrees(m_district, m_districts.value(row)) && agrees(m_doubt, doubt);
}

void MeasureTable::filterRows()
{
    QVariantMap chosen;
    for (const QComboBox *box : {m_class, m_cost, m_status, m_district, m_doubt}) {
        if (box->currentIndex() > 0)
            chosen.insert(box->objectName(), box->currentData());
    }
    RowFilter &filter = table().filter();
    if (chosen.isEmpty())
        filter.setCondition({});
    else
        filter.setCondition([this](QUuid row) { return passes(row); });
    m_workspace.remember(filtersKey, chosen);
    m_settle.stop();
    emit shownChanged();
}

std::vector<const MeasureFigures *> MeasureTable::shown() const
{
    const RowFilter &filter = table().filter();
    std::vector<std::size_t> places;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const auto at = m_places.constFind(filter.row(filter.index(row, 0)));
        if (at != m_places.cend())
            places.push_back(*at);
    }
    std::ranges::sort(places);
    std::vector<const MeasureFigures *> found;
    for (const std::size_t place : places)
        found.push_back(&m_figures[place]);
    return found;
}

QString MeasureTable::limits() const
{
    QStringList said;
    for (const QComboBox *box : {m_class, m_cost, m_status, m_district, m_doubt}) {
        if (box->currentIndex() > 0)
            said += box->currentText();
    }
    return said.join(u" · "_s);
}

void MeasureTable::showEvery()
{
    filterField().clear();
    m_isFilling = true;
    for (QComboBox *box : {m_class, m_cost, m_status, m_district, m_doubt})
        box->setCurrentIndex(0);
    m_isFilling = false;
    filterRows();
}

} // namespace sxsh
