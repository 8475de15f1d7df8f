// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measurespage.h"

#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/indicators/indicators.h"
#include "core/model/caption.h"
#include "core/model/nextcode.h"
#include "core/savings/measurewords.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/linkbutton.h"
#include "ui/frame/pageheader.h"
#include "ui/pages/chosenrow.h"
#include "ui/pages/measurecomparison.h"
#include "ui/pages/measuredetail.h"
#include "ui/pages/measuretable.h"
#include "ui/tables/rowremoval.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestDetail = 300; ///< in windows smaller than usual
constexpr int narrowDetail = 360;
constexpr int wideDetail = 460;

/// The code that follows the last one of the facility: codes of measures count within it.
QString freeCode(const Records &records, Ref<Facility> facility)
{
    QString last;
    for (const Measure &measure : records.all<Measure>().of(facility.id)) {
        if (sortKey(last) < sortKey(measure.code))
            last = measure.code;
    }
    return codeAfter(last);
}

} // namespace

MeasuresPage::MeasuresPage(Workspace &workspace)
    : Page(workspace, u"measures"_s, QCoreApplication::translate("Measures", "Measures")),
      m_table(new MeasureTable(workspace)), m_comparison(new MeasureComparison(workspace)),
      m_detail(new MeasureDetail(workspace)), m_terms(new LinkButton({}))
{
    m_terms->setObjectName(u"measures_terms"_s);
    m_terms->setToolTip(QCoreApplication::translate(
        "Measures", "The plan's discount rate and life of measures: click to change them"));
    connect(m_terms, &QAbstractButton::clicked, m_detail, &MeasureDetail::focusTerms);
    header().add(m_terms);
    addAsOfField();
    QAbstractButton *add =
        header().addPrimaryAction(QCoreApplication::translate("Measures", "Add a measure"), "plus");
    add->setObjectName(u"measures_add"_s);
    add->setEnabled(!workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &MeasuresPage::addNew);
    buildTable();
    buildDetail();
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::panelGap);
    left->addWidget(m_table, 6);
    left->addWidget(m_comparison, 5);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::panelGap);
    columns->addLayout(left, 1);
    columns->addWidget(m_detail);
    body().addLayout(columns);
    connect(m_comparison, &MeasureComparison::measureOpened, this, [this](const QUuid &measure) {
        open({EntityKind::Measure, measure, {}});
    });
    widthChanged();
}

void MeasuresPage::buildTable()
{
    auto *empty = new EmptyState(
        "lightbulb-outline", QCoreApplication::translate("Measures", "No measure yet"),
        QCoreApplication::translate(
            "Measures", "Record what facilities have done or have in mind, what it costs and what "
                        "it saves: payback, present value and doubts are worked out here."));
    QAbstractButton *add =
        empty->addPrimaryAction(QCoreApplication::translate("Measures", "Add a measure"));
    add->setObjectName(u"measures_empty_add"_s);
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &MeasuresPage::addNew);
    connect(empty->addAction(QCoreApplication::translate("Measures", "Import from file…")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    m_table->setEmptyState(empty);
    leaveActionsTo(*m_table);
    TableView &table = m_table->table();
    editInPlace(table.rowsModel(), m_workspace, EntityKind::Measure);
    letRowsBeRemoved(table, m_workspace, EntityKind::Measure);
    connect(&table, &TableView::rowActivated, this, [this](QUuid) { m_detail->focusField(); });
    connect(&table, &TableView::menuAsked, this, [this](QMenu *menu, QUuid row) {
        if (row.isNull())
            return;
        const MeasureFigures *figures = m_table->figuresOf(row);
        QAction *confirming =
            menu->addAction(QCoreApplication::translate("Measures", "It is right all the same…"));
        confirming->setEnabled(!m_workspace.isReadOnly() && figures && figures->openDoubts() > 0);
        connect(confirming, &QAction::triggered, this,
                [this] { confirm(m_table->table().chosenRows()); });
        const Measure *measure = m_workspace.records().find(Ref<Measure>{row});
        if (!measure)
            return;
        connect(menu->addAction(QCoreApplication::translate("Measures", "Open the facility")),
                &QAction::triggered, this, [this, facility = measure->facility.id] {
                    m_workspace.open({EntityKind::Facility, facility, {}});
                });
        offerQuestion(*menu, m_workspace, {EntityKind::Measure, row, {}}, window());
    });
    connect(m_table, &MeasureTable::shownChanged, this, &MeasuresPage::showTogether);
}

void MeasuresPage::buildDetail()
{
    showChosenRow(m_table->table(), m_detail->form(), [this](QUuid row) { showOne(row); });
    connect(&m_detail->form(), &RecordForm::added, this, [this](QUuid id) {
        bringUpToDate();
        open({EntityKind::Measure, id, {}});
    });
    connect(m_detail, &MeasureDetail::confirmAsked, this,
            [this] { confirm({m_table->table().currentRow()}); });
    connect(m_detail, &MeasureDetail::removeAsked, &m_table->table(), &TableView::removeAsked);
    connect(m_detail, &MeasureDetail::priceAsked, m_comparison, &MeasureComparison::addPrice);
    connect(m_detail, &MeasureDetail::priceOpened, m_comparison, &MeasureComparison::editPrice);
}

TablePanel *MeasuresPage::mainTable() const
{
    TablePanel *below = m_comparison->table();
    return below && below->isAncestorOf(focusWidget()) ? below : m_table;
}

void MeasuresPage::reload()
{
    const QDate asOf = m_workspace.asOf();
    m_basis = measureBasis(m_workspace.plan(), asOf, savingsYearOn(m_workspace.records(), asOf));
    header().setContext(
        QCoreApplication::translate("Measures", "What each costs, saves and brings; the records "
                                                "of use count up to %1")
            .arg(m_basis.lastYear));
    showTerms();
    m_table->show(measureFigures(m_workspace.savings(), m_basis));
    TableView &table = m_table->table();
    if (m_detail->form().isNew())
        return;
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    else
        showOne(table.currentRow());
}

void MeasuresPage::showTerms()
{
    const QString life =
        m_basis.life ? QCoreApplication::translate("Measures", "%Ln years", nullptr, *m_basis.life)
                     : u"–"_s;
    m_terms->setText(QCoreApplication::translate("Measures", "Rate %1, life %2")
                         .arg(rateText(m_basis.rate), life));
    m_terms->setMinimumWidth(m_terms->sizeHint().width());
}

void MeasuresPage::showTogether()
{
    const MeasuresTogether sum = measuresTogether(m_workspace.records(), m_basis, m_table->shown());
    m_comparison->show(sum);
    const Language language = m_workspace.language();
    constexpr double million = 1e6;
    const auto millions = [&](const KnownSum &of) {
        return of.known > 0 ? numberText(of.sum / million, 0, language) : u"–"_s;
    };
    QStringList words{QCoreApplication::translate("Measures", "%Ln measures", nullptr, sum.count),
                      QCoreApplication::translate("Measures", "%1 done").arg(sum.done),
                      QCoreApplication::translate("Measures", "%1 million đồng invested")
                          .arg(millions(sum.investment)),
                      QCoreApplication::translate("Measures", "%1 million saved a year")
                          .arg(millions(sum.reportedMoney))};
    if (sum.payback.state == PaybackState::PaysBack)
        words += QCoreApplication::translate("Measures", "payback %1, of %2 with both")
                     .arg(paybackText(sum.payback))
                     .arg(sum.paybackOf);
    if (sum.doubtful > 0)
        words += QCoreApplication::translate("Measures", "%1 doubtful").arg(sum.doubtful);
    m_table->setFooterText(words.join(u" · "_s));
}

void MeasuresPage::follow(const ChangeSet &set)
{
    const bool isMine = std::ranges::any_of(set.changes, [](const Change &change) {
        switch (change.record().kind()) {
        case EntityKind::Activity:
        case EntityKind::ActivityOutput:
        case EntityKind::BudgetLine:
        case EntityKind::Event:
        case EntityKind::Participation:
        case EntityKind::Fact:
        case EntityKind::Attachment:
        case EntityKind::ColumnMapping:
            return false;
        default:
            return true;
        }
    });
    if (!isMine)
        return;
    const bool isOther = std::ranges::any_of(set.changes, [](const Change &change) {
        return change.record().kind() == EntityKind::Measure && (!change.before || !change.after);
    });
    if (isOther) {
        reload();
        return;
    }
    // What was typed stands in its cell at once; what follows from it comes when the officer rests.
    m_table->table().rowsModel().touch(touchedBy(set));
    reloadLater();
}

void MeasuresPage::widthChanged()
{
    m_detail->setFixedWidth(isWide() ? wideDetail : isNarrow() ? narrowestDetail : narrowDetail);
}

void MeasuresPage::showOne(QUuid measure)
{
    m_detail->show(m_table->figuresOf(measure), m_basis);
}

bool MeasuresPage::open(const Place &place)
{
    const Records &records = m_workspace.records();
    QUuid id = place.id;
    if (place.kind == EntityKind::MeasureSaving) {
        const MeasureSaving *saving = records.find(Ref<MeasureSaving>{place.id});
        id = saving ? saving->measure.id : QUuid();
    } else if (place.kind != EntityKind::Measure) {
        return false;
    }
    if (!records.find(Ref<Measure>{id}))
        return false;
    bringUpToDate();
    TableView &table = m_table->table();
    if (!table.choose(id)) {
        m_table->showEvery();
        table.choose(id);
    }
    showOne(id);
    if (place.kind == EntityKind::MeasureSaving)
        m_detail->chooseFurther(place.id);
    else if (!place.field.isEmpty())
        m_detail->focusField(place.field);
    return true;
}

void MeasuresPage::addNew()
{
    if (m_workspace.isReadOnly())
        return;
    const Records &records = m_workspace.records();
    TypedTexts given{{u"code"_s, u"GP1"_s}};
    if (const Measure *beside = records.find(Ref<Measure>{m_table->table().currentRow()})) {
        given.insert(u"facility_code"_s,
                     codeOf(records, EntityKind::Facility, beside->facility.id));
        given.insert(u"code"_s, freeCode(records, beside->facility));
    }
    m_detail->startNew(given);
    m_detail->focusField(u"facility_code"_s);
}

void MeasuresPage::confirm(const std::vector<QUuid> &measures)
{
    std::vector<ValueDoubt> doubts;
    for (const QUuid measure : measures) {
        if (const MeasureFigures *figures = m_table->figuresOf(measure))
            std::ranges::copy(openDoubts(m_workspace.records(), *figures),
                              std::back_inserter(doubts));
    }
    m_workspace.askToConfirm(doubts);
}

void MeasuresPage::finishTyping()
{
    m_detail->finishTyping();
    Page::finishTyping();
}

QVariantMap MeasuresPage::state() const
{
    return {{u"row"_s, m_table->table().currentRow().toString()},
            {u"tab"_s, static_cast<int>(m_detail->tab())},
            {u"comparison"_s, m_comparison->currentIndex()},
            {u"new"_s, m_detail->form().newState()},
            {u"left"_s, m_detail->form().leftState()}};
}

void MeasuresPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_table->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    m_detail->showTab(static_cast<MeasureDetail::Tab>(state.value(u"tab"_s).toInt()));
    m_comparison->setCurrentIndex(state.value(u"comparison"_s).toInt());
    m_detail->form().restoreLeft(state.value(u"left"_s).toMap());
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty()) {
        addNew();
        m_detail->form().restoreNew(typed);
    }
}

} // namespace sxsh
