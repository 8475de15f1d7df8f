// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registerpage.h"

#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/model/dated.h"
#include "core/model/removal.h"
#include "ui/dialogs/askname.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/bulkfactdialog.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/facilitydetail.h"
#include "ui/pages/facilityfigures.h"
#include "ui/tables/filterbox.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
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

StateShape shapeOf(Stage stage)
{
    switch (stage) {
    case Stage::Verified:
        return StateShape::Check;
    case Stage::Applying:
        return StateShape::Dot;
    case Stage::PlanMade:
    case Stage::Assessed:
        return StateShape::Half;
    case Stage::Aware:
    case Stage::NotAware:
        return StateShape::Ring;
    case Stage::NoData:
        break;
    }
    return StateShape::HollowDiamond;
}

QString absenceText(Absence absence)
{
    switch (absence) {
    case Absence::NotYetOpen:
        return QCoreApplication::translate("Register", "Not yet open");
    case Absence::Closed:
        return QCoreApplication::translate("Register", "Closed");
    case Absence::NoState:
        return QCoreApplication::translate("Register", "Not described yet");
    case Absence::OutOfScope:
        return QCoreApplication::translate("Register", "Out of scope");
    case Absence::Suspended:
        return QCoreApplication::translate("Register", "Suspended");
    case Absence::Duplicate:
        break;
    }
    return QCoreApplication::translate("Register", "Entered twice");
}

/// A district by its own name, as officers write it in lists; towns and cities keep what they are.
QString shortUnitName(const QString &name)
{
    for (const auto &[whole, cut] :
         {std::pair(u"Huyện "_s, QString()), std::pair(u"Thành phố "_s, u"TP "_s),
          std::pair(u"Thị xã "_s, u"TX "_s)}) {
        if (name.startsWith(whole))
            return cut + name.sliced(whole.size());
    }
    return name;
}

void chooseData(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// A code after the greatest that is there: "CS-0131" after "CS-0130".
QString nextCode(const Records &records)
{
    const Facility *last = nullptr;
    for (const Facility &facility : records.all<Facility>()) {
        if (!last || sortKey(last->code) < sortKey(facility.code))
            last = &facility;
    }
    if (!last)
        return u"CS001"_s;
    qsizetype digits = 0;
    while (digits < last->code.size() && last->code.at(last->code.size() - 1 - digits).isDigit())
        ++digits;
    bool isNumber = false;
    const qlonglong number = last->code.last(digits).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return last->code.chopped(digits) + QString::number(number + 1).rightJustified(digits, u'0');
}

} // namespace

RegisterPage::RegisterPage(Workspace &workspace)
    : Page(workspace, u"register"_s,
           QCoreApplication::translate("Register", "Industrial facilities")),
      m_counting(new QTimer(this))
{
    header().setContext(QCoreApplication::translate(
        "Register", "The register that the plan's targets are counted from"));
    addAsOfField();
    m_bulk = header().addAction(QString(), "pencil");
    m_bulk->setObjectName(u"register_bulk"_s);
    m_bulk->hide();
    connect(m_bulk, &QAbstractButton::clicked, this, &RegisterPage::editChosen);
    QAbstractButton *import =
        header().addAction(QCoreApplication::translate("Register", "Import…"), "file-excel");
    import->setObjectName(u"register_import"_s);
    import->setToolTip(
        QCoreApplication::translate("Register", "Import facilities from a spreadsheet"));
    import->setEnabled(!workspace.isReadOnly());
    connect(import, &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    QAbstractButton *add = header().addPrimaryAction(
        QCoreApplication::translate("Register", "Add a facility"), "plus");
    add->setObjectName(u"register_add"_s);
    add->setEnabled(!workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &RegisterPage::addNew);

    buildTable();
    buildFilters();
    buildDetail();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics::panelGap);
    sides->addWidget(m_table, 1);
    sides->addWidget(m_detail);
    body().addLayout(sides);
    m_counting->setSingleShot(true);
    m_counting->setInterval(0);
    connect(m_counting, &QTimer::timeout, this, &RegisterPage::count);
}

std::vector<TableColumn> RegisterPage::columns()
{
    const auto plain = [this](QLatin1StringView key, int width, int priority) {
        TableColumn column = recordColumn(m_workspace, EntityKind::Facility, key);
        column.width = width;
        column.priority = priority;
        return column;
    };
    const auto offered = [&plain](QLatin1StringView key, int width) {
        TableColumn column = plain(key, width, 20);
        column.isOffered = true;
        return column;
    };
    std::vector<TableColumn> made{plain("code"_L1, 74, 0), plain("name"_L1, 200, 0)};
    made.back().stretches = true;
    made.push_back({.key = u"district"_s,
                    .title = QCoreApplication::translate("Register", "District"),
                    .cell =
                        [this](QUuid row) {
                            const QString name = m_places.value(row).districtName;
                            ShownCell cell = textCell(shortUnitName(name));
                            cell.toolTip = name;
                            return cell;
                        },
                    .width = 100,
                    .priority = 3});
    made.push_back({.key = u"sector"_s,
                    .title = QCoreApplication::translate("Register", "Sector"),
                    .cell =
                        [this](QUuid row) {
                            ShownCell cell = textCell(divisionName(m_places.value(row).division));
                            cell.toolTip = cell.text;
                            return cell;
                        },
                    .width = 170,
                    .priority = 8});
    made.push_back(plain("labour"_L1, 62, 4));
    made.back().toolTip = made.back().title;
    made.back().title = QCoreApplication::translate("Register", "Labour");
    made.push_back(
        {.key = u"stage"_s,
         .title = QCoreApplication::translate("Register", "Cleaner production"),
         .cell =
             [this](QUuid row) {
                 const FacilityStage &stage = m_stages.of(row);
                 ShownCell cell = stateCell(shapeOf(stage.stage), choiceLabel(stage.stage));
                 cell.sort = static_cast<int>(stage.stage);
                 if (stage.absence) {
                     const QString known = cell.text;
                     cell = textCell(absenceText(*stage.absence));
                     cell.tone = Tone::Mute;
                     cell.sort = -1;
                     cell.toolTip =
                         QCoreApplication::translate("Register", "%1 – %2").arg(cell.text, known);
                     return cell;
                 }
                 cell.toolTip = cell.text;
                 return cell;
             },
         .width = 140,
         .priority = 1});
    made.push_back({.key = u"saving"_s,
                    .title = QCoreApplication::translate("Register", "Saving"),
                    .toolTip = QCoreApplication::translate(
                        "Register", "Energy saved per unit of product in the year reported"),
                    .cell =
                        [this](QUuid row) {
                            const FacilitySaving saving = facilitySaving(m_workspace, row);
                            constexpr double percent = 100;
                            ShownCell cell = dashCell();
                            if (saving.saving) {
                                cell = numberCell(numberText(*saving.saving * percent, 1,
                                                             m_workspace.language()) +
                                                      u'%',
                                                  *saving.saving);
                                cell.tone = *saving.saving < 0 ? Tone::Bad : Tone::Plain;
                            }
                            cell.toolTip = saving.reason.isEmpty() ? saving.text : saving.reason;
                            return cell;
                        },
                    .alignment = Qt::AlignRight,
                    .width = 78,
                    .priority = 6});
    made.push_back(
        {.key = u"grade"_s,
         .title = QCoreApplication::translate("Register", "Grade"),
         .toolTip = QCoreApplication::translate(
             "Register", "How far the saving can be trusted: A metered, B by ratio, C "
                         "as stated"),
         .cell = [this](QUuid row) { return textCell(facilitySaving(m_workspace, row).grade); },
         .width = 58,
         .priority = 7});
    made.push_back({.key = u"commune"_s,
                    .title = QCoreApplication::translate("Register", "Commune"),
                    .cell = [this](QUuid row) { return textCell(m_places.value(row).communeName); },
                    .width = 120,
                    .priority = 20,
                    .isOffered = true});
    for (const auto &[key, width] :
         {std::pair("enterprise"_L1, 180), std::pair("tax_code"_L1, 110),
          std::pair("vsic_code"_L1, 80), std::pair("capital"_L1, 130), std::pair("revenue"_L1, 130),
          std::pair("in_scope"_L1, 80), std::pair("operation"_L1, 110),
          std::pair("contact"_L1, 130), std::pair("phone"_L1, 110), std::pair("address"_L1, 200),
          std::pair("opened_on"_L1, 96), std::pair("closed_on"_L1, 96), std::pair("note"_L1, 200)})
        made.push_back(offered(key, width));
    made.push_back({.key = u"evidence"_s,
                    .title = QCoreApplication::translate("Register", "Evidence"),
                    .cell =
                        [this](QUuid row) {
                            return m_stages.of(row).lacksEvidence
                                       ? stateCell(StateShape::Diamond, QCoreApplication::translate(
                                                                            "Register", "missing"))
                                       : dashCell();
                        },
                    .width = 100,
                    .priority = 20,
                    .isOffered = true});
    return made;
}

void RegisterPage::buildTable()
{
    m_table = new TablePanel(m_workspace, columns(), u"facilities"_s,
                             QCoreApplication::translate("Register", "Industrial facilities"));
    m_table->filterField().setPlaceholderText(
        QCoreApplication::translate("Register", "Filter by name, code, tax code…"));
    TableView &table = m_table->table();
    table.rowsModel().setSearchedText([this](QUuid row) { return searchedText(row); });
    connect(&table, &TableView::currentRowChanged, this, [this](QUuid) { showChosen(); });
    connect(&table, &TableView::rowActivated, this,
            [this](QUuid) { m_detail->form().focusField(); });
    connect(&table, &TableView::menuAsked, this, &RegisterPage::fillRowMenu);
    connect(&table, &TableView::rowsShownChanged, this, [this] { m_counting->start(); });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_counting->start(); });
    table.rowsModel().setEdit([this](QUuid row, const TableColumn &column, const QString &text) {
        const auto record = m_workspace.records().find(EntityKind::Facility, row);
        if (!record || m_workspace.isReadOnly())
            return false;
        const TypedOutcome outcome = saveTyped(m_workspace, *record, {{column.edits, text}});
        if (!outcome.issues.empty()) {
            m_workspace.guard().tell(
                {.kind = hasHard(outcome.issues) ? Notice::Kind::Problem : Notice::Kind::Doubt,
                 .text = issuesText(outcome.issues)});
        }
        return outcome.isSaved;
    });
    m_table->setPrintContext([this] {
        QStringList said;
        for (const QComboBox *box : {m_district, m_sector, m_stage}) {
            if (box->currentIndex() > 0)
                said += box->currentText();
        }
        return said.join(u" · "_s);
    });

    auto *empty = new EmptyState(
        "factory", QCoreApplication::translate("Register", "No facility in the register yet"),
        QCoreApplication::translate(
            "Register", "The plan's targets are counted from this register. Bring in the list you "
                        "have, or add facilities one by one. An import can be taken back with one "
                        "undo."));
    QAbstractButton *import = empty->addPrimaryAction(
        QCoreApplication::translate("Register", "Import from a spreadsheet…"));
    import->setObjectName(u"register_empty_import"_s);
    connect(import, &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    QAbstractButton *add =
        empty->addAction(QCoreApplication::translate("Register", "Add a facility"));
    add->setObjectName(u"register_empty_add"_s);
    connect(add, &QAbstractButton::clicked, this, &RegisterPage::addNew);
    for (QAbstractButton *button : {import, add})
        button->setEnabled(!m_workspace.isReadOnly());
    m_table->setEmptyState(empty);
}

void RegisterPage::buildFilters()
{
    m_district = makeFilterBox(u"filter_district"_s,
                               QCoreApplication::translate("Register", "Only one district"), 9);
    m_sector = makeFilterBox(u"filter_sector"_s,
                             QCoreApplication::translate("Register", "Only one sector"), 9);
    m_stage = makeFilterBox(u"filter_stage"_s,
                            QCoreApplication::translate("Register", "Only one state"), 9);
    for (QComboBox *box : {m_district, m_sector, m_stage}) {
        m_table->addFilter(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                applyFilters();
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
    m_table->addFilter(saved);
    connect(m_saved, &QMenu::aboutToShow, this, &RegisterPage::fillSaved);
}

void RegisterPage::buildDetail()
{
    m_detail = new FacilityDetail(m_workspace);
    m_detail->setWide(false);
    connect(m_detail, &FacilityDetail::added, this, [this](QUuid id) {
        m_abandoned.clear();
        choose(id);
    });
    connect(m_detail, &FacilityDetail::newAbandoned, this, [this] {
        m_abandoned.clear();
        showChosen();
        m_table->table().setFocus();
    });
    connect(m_detail, &FacilityDetail::removeAsked, this, &RegisterPage::removeChosen);
}

RegisterPage::Whereabouts RegisterPage::placeOf(QUuid facility) const
{
    const Records &records = m_workspace.records();
    const QDate today = m_workspace.today();
    Whereabouts place;
    const FacilityPlacement *placement = currentPlacement(records, {facility}, today);
    if (const AdminUnit *unit = placement ? records.find(placement->unit) : nullptr) {
        const AdminUnit *district = containing(records, *unit, UnitLevel::District);
        // Since July 2025 communes stand directly under the province.
        const AdminUnit &shown = district ? *district : *unit;
        place.district = shown.id;
        place.districtName = shown.name;
        if (unit->level == UnitLevel::Commune)
            place.communeName = unit->name;
    }
    if (const FacilityState *state = currentState(records, {facility}, today))
        place.division = state->vsicCode.left(2);
    return place;
}

QString RegisterPage::searchedText(QUuid facility) const
{
    const Records &records = m_workspace.records();
    const Facility *found = records.find(Ref<Facility>{facility});
    const FacilityState *state = currentState(records, {facility}, m_workspace.today());
    if (!found)
        return {};
    const auto place = m_places.constFind(facility);
    QStringList words{found->code, found->address, found->contact, found->phone, found->note};
    if (place != m_places.cend())
        words += {place->districtName, place->communeName, divisionName(place->division)};
    if (state) {
        words += state->name;
        words += state->vsicCode;
        if (const Enterprise *enterprise = records.find(state->enterprise))
            words += {enterprise->name, enterprise->taxCode};
    }
    return words.join(u'\n');
}

QString RegisterPage::divisionName(const QString &division) const
{
    if (division.isEmpty())
        return {};
    const QString name = m_divisions.value(division);
    return name.isEmpty() ? division
                          : QCoreApplication::translate("Register", "%1 – %2").arg(division, name);
}

void RegisterPage::fillFilters()
{
    m_isFilling = true;
    const auto fill = [](QComboBox &box, const QString &all,
                         const std::set<std::pair<QString, QString>> &entries,
                         const QHash<QString, QVariant> &keys) {
        const QVariant chosen = box.currentData();
        box.clear();
        box.addItem(all, QVariant());
        for (const auto &[order, text] : entries)
            box.addItem(text, keys.value(text));
        chooseData(box, chosen);
    };
    std::set<std::pair<QString, QString>> districts;
    std::set<std::pair<QString, QString>> sectors;
    QHash<QString, QVariant> districtData;
    QHash<QString, QVariant> sectorData;
    for (const Whereabouts &place : m_places) {
        if (!place.districtName.isEmpty() && !districtData.contains(place.districtName)) {
            districts.emplace(sortKey(place.districtName), place.districtName);
            districtData.insert(place.districtName, place.districtName);
        }
        const QString sector = divisionName(place.division);
        if (!sector.isEmpty() && !sectorData.contains(sector)) {
            sectors.emplace(place.division, sector);
            sectorData.insert(sector, place.division);
        }
    }
    fill(*m_district, QCoreApplication::translate("Register", "Every district"), districts,
         districtData);
    fill(*m_sector, QCoreApplication::translate("Register", "Every sector"), sectors, sectorData);
    if (m_stage->count() == 0) {
        m_stage->addItem(QCoreApplication::translate("Register", "Every state"), QVariant());
        for (std::size_t at = choicesOf<Stage>.size(); at-- > 0;) {
            const auto stage = static_cast<Stage>(at);
            m_stage->addItem(choiceLabel(stage), choiceKey(stage));
        }
        m_stage->insertSeparator(m_stage->count());
        m_stage->addItem(QCoreApplication::translate("Register", "Missing evidence"),
                         missingEvidence);
        m_stage->addItem(QCoreApplication::translate("Register", "Not in the register"),
                         notInRegister);
    }
    m_isFilling = false;
}

bool RegisterPage::passes(QUuid facility) const
{
    const Whereabouts &place = *m_places.constFind(facility);
    const QString district = m_district->currentData().toString();
    const QString sector = m_sector->currentData().toString();
    const QString state = m_stage->currentData().toString();
    if ((!district.isEmpty() && place.districtName != district) ||
        (!sector.isEmpty() && place.division != sector))
        return false;
    if (state.isEmpty())
        return true;
    const FacilityStage &stage = m_stages.of(facility);
    if (state == notInRegister)
        return stage.absence.has_value();
    if (stage.absence)
        return false;
    return state == missingEvidence ? stage.lacksEvidence : choiceKey(stage.stage) == state;
}

void RegisterPage::applyFilters()
{
    m_workspace.remember(filtersKey, filters());
    RowFilter &filter = m_table->table().filter();
    const bool isAny = m_district->currentIndex() > 0 || m_sector->currentIndex() > 0 ||
                       m_stage->currentIndex() > 0;
    if (isAny)
        filter.setCondition([this](QUuid row) { return passes(row); });
    else
        filter.setCondition({});
    m_counting->start();
}

QVariantMap RegisterPage::filters() const
{
    return {{u"district"_s, m_district->currentData()},
            {u"sector"_s, m_sector->currentData()},
            {u"state"_s, m_stage->currentData()}};
}

void RegisterPage::setFilters(const QVariantMap &filters)
{
    m_isFilling = true;
    chooseData(*m_district, filters.value(u"district"_s));
    chooseData(*m_sector, filters.value(u"sector"_s));
    chooseData(*m_stage, filters.value(u"state"_s));
    m_isFilling = false;
    if (filters.contains(u"text"_s))
        m_table->filterField().setText(filters.value(u"text"_s).toString());
    applyFilters();
}

void RegisterPage::fillSaved()
{
    m_saved->clear();
    const QVariantMap saved = m_workspace.remembered(savedKey).toMap();
    for (auto one = saved.cbegin(); one != saved.cend(); ++one) {
        connect(m_saved->addAction(one.key()), &QAction::triggered, this,
                [this, wanted = one->toMap()] { setFilters(wanted); });
    }
    if (!saved.isEmpty())
        m_saved->addSeparator();
    connect(m_saved->addAction(QCoreApplication::translate("Register", "Show everything")),
            &QAction::triggered, this, [this] {
                setFilters({{u"text"_s, QString()}});
            });
    QAction *keep =
        m_saved->addAction(QCoreApplication::translate("Register", "Save these filters…"));
    keep->setObjectName(u"save_filters"_s);
    connect(keep, &QAction::triggered, this, &RegisterPage::saveFilters);
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

void RegisterPage::saveFilters()
{
    const QString name =
        askName(window(), QCoreApplication::translate("Register", "Save these filters?"),
                QCoreApplication::translate("Register", "Name"),
                QCoreApplication::translate("Register", "Save the filters"));
    if (name.isEmpty())
        return;
    QVariantMap saved = m_workspace.remembered(savedKey).toMap();
    QVariantMap kept = filters();
    kept.insert(u"text"_s, m_table->filterField().text());
    saved.insert(name, kept);
    m_workspace.remember(savedKey, saved);
}

void RegisterPage::count()
{
    const TableView &table = m_table->table();
    const int shown = table.filter().rowCount();
    int members = 0;
    int applying = 0;
    int unknown = 0;
    for (int row = 0; row < shown; ++row) {
        const FacilityStage &stage = m_stages.of(table.filter().row(table.filter().index(row, 0)));
        if (stage.absence)
            continue;
        ++members;
        applying += stage.steps[static_cast<std::size_t>(3)].standing == Standing::Yes ? 1 : 0;
        unknown += stage.stage == Stage::NoData ? 1 : 0;
    }
    QStringList parts{
        QCoreApplication::translate("Register", "%n facilities in the register", nullptr, members),
        QCoreApplication::translate("Register", "%n applying", nullptr, applying),
        QCoreApplication::translate("Register", "%n without data", nullptr, unknown)};
    if (shown > members) {
        parts += QCoreApplication::translate("Register", "%n not in the register", nullptr,
                                             shown - members);
    }
    if (const int all = table.rowsModel().rowCount(); shown < all)
        parts += QCoreApplication::translate("Register", "filtered from %n", nullptr, all);
    m_table->setFooterText(parts.join(u" · "_s));
    const auto chosen = static_cast<int>(table.chosenRows().size());
    m_bulk->setVisible(chosen > 1 && !m_workspace.isReadOnly());
    m_bulk->setText(
        QCoreApplication::translate("Register", "Edit %n facilities…", nullptr, chosen));
}

void RegisterPage::showChosen()
{
    if (m_detail->form().isNew())
        m_abandoned = m_detail->form().newState();
    const QUuid row = m_table->table().currentRow();
    m_detail->showFacility(row, m_stages.of(row));
}

void RegisterPage::showDetail()
{
    m_detail->setVisible(m_detail->form().isNew() || !m_stages.facilities().empty());
}

void RegisterPage::choose(QUuid facility)
{
    bringUpToDate();
    if (!m_table->table().choose(facility)) {
        setFilters({{u"text"_s, QString()}});
        m_table->table().choose(facility);
    }
    m_detail->showFacility(facility, m_stages.of(facility));
}

void RegisterPage::reload()
{
    m_divisions.clear();
    for (const Industry &industry : m_workspace.records().all<Industry>()) {
        constexpr int divisionSize = 2;
        if (industry.code.size() == divisionSize)
            m_divisions.insert(industry.code, industry.name);
    }
    m_stages = FacilityStages(m_workspace.records(), m_workspace.asOf());
    m_places.clear();
    for (const QUuid &facility : m_stages.facilities())
        m_places.insert(facility, placeOf(facility));
    const bool isFirst = m_stage->count() == 0;
    fillFilters();
    TableView &table = m_table->table();
    table.setRows(m_stages.facilities());
    table.rowsModel().touchAll();
    if (isFirst)
        setFilters(m_workspace.remembered(filtersKey).toMap());
    else
        applyFilters();
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    else if (!m_detail->form().isNew())
        showChosen();
    showDetail();
    count();
    // The first filter keystroke is then as quick as the others.
    QTimer::singleShot(0, &table, [&table] { table.rowsModel().prepareSearch(); });
}

QSet<QUuid> RegisterPage::facilitiesOf(const ChangeSet &set) const
{
    const Records &records = m_workspace.records();
    QSet<QUuid> touched = touchedBy(set);
    QSet<QUuid> enterprises;
    for (const Change &change : set.changes) {
        for (const std::optional<Record> &side : {change.before, change.after}) {
            if (!side)
                continue;
            if (const auto *part = side->as<Participation>(); part && part->facility)
                touched.insert(part->facility->id);
            if (const auto *answer = side->as<SurveyAnswer>())
                touched.insert(answer->facility.id);
            if (side->kind() == EntityKind::Enterprise)
                enterprises.insert(side->id());
            // Outputs are part of a product, which is part of a facility.
            if (const Product *product = records.find(Ref<Product>{side->owner()}))
                touched.insert(product->facility.id);
        }
    }
    if (!enterprises.isEmpty()) {
        for (const FacilityState &state : records.all<FacilityState>()) {
            if (state.enterprise && enterprises.contains(state.enterprise->id))
                touched.insert(state.facility.id);
        }
    }
    return touched;
}

void RegisterPage::follow(const ChangeSet &set)
{
    constexpr std::size_t manyChanges = 500;
    const bool movesAll = set.changes.size() > manyChanges ||
                          std::ranges::any_of(set.changes, [](const Change &change) {
                              switch (change.record().kind()) {
                              case EntityKind::AdminUnit:
                              case EntityKind::Industry:
                              case EntityKind::Event:
                              case EntityKind::DerivationRule:
                              case EntityKind::Survey:
                              case EntityKind::SameAs:
                              case EntityKind::Indicator:
                              case EntityKind::Factor:
                              case EntityKind::Resource:
                              case EntityKind::ReportingPeriod:
                                  return true;
                              default:
                                  return false;
                              }
                          });
    if (movesAll) {
        reload();
        return;
    }
    if (std::ranges::any_of(set.changes, FacilityStages::restOn))
        m_stages = FacilityStages(m_workspace.records(), m_workspace.asOf());
    const QSet<QUuid> touched = facilitiesOf(set);
    bool isMoved = false;
    for (const QUuid &id : touched) {
        if (!m_workspace.records().find(Ref<Facility>{id})) {
            isMoved |= m_places.remove(id) > 0;
            continue;
        }
        const Whereabouts place = placeOf(id);
        Whereabouts &known = m_places[id];
        isMoved |= known.districtName != place.districtName || known.division != place.division;
        known = place;
    }
    if (isMoved)
        fillFilters();
    TableView &table = m_table->table();
    table.setRows(m_stages.facilities());
    table.rowsModel().touch(touched);
    showDetail();
    if (!m_detail->form().isNew()) {
        const QUuid row = table.currentRow();
        if (row != m_detail->facility() || touched.contains(row) ||
            std::ranges::any_of(set.changes, [](const Change &change) {
                return change.record().kind() == EntityKind::Attachment;
            }))
            showChosen();
    }
    m_counting->start();
}

void RegisterPage::dayChanged()
{
    reload();
}

void RegisterPage::widthChanged()
{
    m_detail->setWide(isWide());
}

bool RegisterPage::open(const Place &place)
{
    const Records &records = m_workspace.records();
    QUuid facility;
    if (place.kind == EntityKind::Facility) {
        facility = place.id;
    } else if (place.kind == EntityKind::Attachment) {
        const Attachment *file = records.find(Ref<Attachment>{place.id});
        const Fact *fact =
            file && file->record ? records.find(Ref<Fact>{file->record->id}) : nullptr;
        if (file && file->record)
            facility = fact ? fact->subject() : file->record->id;
    } else if (const auto record = records.find(place.kind, place.id)) {
        facility = record->owner();
    }
    if (!records.find(Ref<Facility>{facility}))
        return false;
    choose(facility);
    if (place.kind != EntityKind::Facility)
        return m_detail->openPart(place);
    if (!place.field.isEmpty())
        m_detail->form().focusField(place.field);
    return true;
}

void RegisterPage::addNew()
{
    if (m_workspace.isReadOnly())
        return;
    if (!m_abandoned.isEmpty()) {
        m_detail->restoreNew(std::exchange(m_abandoned, {}));
        showDetail();
        return;
    }
    m_detail->startNew({{u"code"_s, nextCode(m_workspace.records())},
                        {u"in_scope"_s, u"yes"_s},
                        {u"operation"_s, choiceKey(Operation::Operating)}});
    showDetail();
    m_detail->form().focusField(u"name"_s);
}

void RegisterPage::editChosen()
{
    const std::vector<QUuid> rows = m_table->table().chosenRows();
    if (rows.empty() || m_workspace.isReadOnly())
        return;
    BulkEditDialog dialog(m_workspace, EntityKind::Facility, rows,
                          {u"unit_code"_s, u"vsic_code"_s, u"in_scope"_s, u"operation"_s,
                           u"labour"_s, u"capital"_s, u"revenue"_s, u"enterprise"_s, u"opened_on"_s,
                           u"closed_on"_s, u"address"_s, u"contact"_s, u"phone"_s, u"note"_s},
                          window());
    dialog.exec();
}

void RegisterPage::addFactToChosen()
{
    const std::vector<QUuid> rows = m_table->table().chosenRows();
    if (rows.empty() || m_workspace.isReadOnly())
        return;
    BulkFactDialog(m_workspace, rows, window()).exec();
}

void RegisterPage::removeChosen()
{
    const Records &records = m_workspace.records();
    const std::vector<QUuid> rows = m_table->table().chosenRows();
    ChangeSet set;
    QSet<QUuid> gone;
    for (const QUuid &row : rows) {
        const auto record = records.find(EntityKind::Facility, row);
        if (!record)
            continue;
        const ChangeSet one = removal(records, *record);
        set.title = one.title;
        set.changes.insert(set.changes.end(), one.changes.begin(), one.changes.end());
        for (const Change &change : one.changes)
            gone.insert(change.record().id());
    }
    if (set.changes.empty() || m_workspace.isReadOnly())
        return;
    // Files and drafts name their record without being part of it.
    for (const Attachment &file : records.all<Attachment>()) {
        if (file.record && gone.contains(file.record->id))
            set.remove(file);
    }
    for (const Draft &draft : records.all<Draft>()) {
        if (gone.contains(draft.record.id))
            set.remove(draft);
    }
    if (rows.size() > 1) {
        set.title = QCoreApplication::translate("Register", "Removed %n facilities", nullptr,
                                                int(rows.size()));
    }
    if (m_workspace.apply(set))
        m_workspace.tellUndoable(set.title);
}

void RegisterPage::fillRowMenu(QMenu *menu, QUuid row)
{
    if (row.isNull() || m_workspace.isReadOnly())
        return;
    const auto chosen = static_cast<int>(m_table->table().chosenRows().size());
    QAction *edit = menu->addAction(
        icon("pencil"),
        QCoreApplication::translate("Register", "Edit %n facilities…", nullptr, chosen));
    edit->setObjectName(u"menu_bulk_edit"_s);
    connect(edit, &QAction::triggered, this, &RegisterPage::editChosen);
    QAction *fact = menu->addAction(
        icon("plus"),
        QCoreApplication::translate("Register", "Add a fact to %n facilities…", nullptr, chosen));
    fact->setObjectName(u"menu_bulk_fact"_s);
    connect(fact, &QAction::triggered, this, &RegisterPage::addFactToChosen);
    QAction *remove = menu->addAction(
        icon("delete"),
        QCoreApplication::translate("Register", "Remove %n facilities", nullptr, chosen));
    remove->setObjectName(u"menu_remove"_s);
    connect(remove, &QAction::triggered, this, &RegisterPage::removeChosen);
}

QVariantMap RegisterPage::state() const
{
    QVariantMap state{{u"row"_s, m_table->table().currentRow().toString()}};
    const QVariantMap typed =
        m_detail->form().isNew() ? m_detail->form().newState() : QVariantMap();
    if (!typed.isEmpty())
        state.insert(u"new"_s, typed);
    if (!m_abandoned.isEmpty())
        state.insert(u"abandoned"_s, m_abandoned);
    return state;
}

void RegisterPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_table->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    m_abandoned = state.value(u"abandoned"_s).toMap();
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty())
        m_detail->restoreNew(typed);
    showDetail();
}

void RegisterPage::finishTyping()
{
    m_detail->form().finishTyping();
    Page::finishTyping();
}

} // namespace sxsh
