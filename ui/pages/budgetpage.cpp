// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetpage.h"

#include "core/base/numbertext.h"
#include "core/model/nextcode.h"
#include "ui/forms/recordform.h"
#include "ui/frame/elidedlabel.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/linkbutton.h"
#include "ui/frame/pageheader.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/budgetsums.h"
#include "ui/pages/ceilingfindings.h"
#include "ui/pages/chosenrow.h"
#include "ui/pages/resultcosttable.h"
#include "ui/tables/rowremoval.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabWidget>
#include <algorithm>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 340;
constexpr int wideFormWidth = 420;

} // namespace

BudgetPage::BudgetPage(Workspace &workspace)
    : Page(workspace, u"budget"_s, QCoreApplication::translate("Money", "Money")),
      m_sums(new BudgetSums(workspace)), m_tabs(new QTabWidget),
      m_costs(new ResultCostTable(workspace)), m_findings(new CeilingFindings(workspace))
{
    QAbstractButton *importing = header().addAction(
        QCoreApplication::translate("Money", "Import from file…"), "file-import");
    importing->setEnabled(!workspace.isReadOnly());
    connect(importing, &QAbstractButton::clicked, this,
            [this] { m_workspace.openPage(u"import"_s); });
    QAbstractButton *add = header().addPrimaryAction(
        QCoreApplication::translate("Money", "Add a budget line"), "plus");
    add->setObjectName(u"add_budget_line"_s);
    add->setEnabled(!workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &BudgetPage::addNew);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::panelGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::panelGap);
    left->addWidget(m_sums, 5);
    m_tabs->setObjectName(u"budget_tabs"_s);
    m_tabs->setAccessibleName(QCoreApplication::translate("Money", "Behind the figures"));
    m_tabs->setDocumentMode(true);
    left->addWidget(m_tabs, 6);
    columns->addLayout(left, 1);
    buildLines();
    m_tabs->addTab(m_costs, QCoreApplication::translate("Money", "Cost per result"));
    m_tabs->addTab(m_findings, QCoreApplication::translate("Money", "Above the ceilings"));
    buildForm();
    columns->addWidget(m_formPanel);
    body().addLayout(columns);

    connect(m_sums, &BudgetSums::choiceChanged, this, &BudgetPage::showChoice);
    connect(m_sums, &BudgetSums::figureChosen, this, [this] {
        m_tabs->setCurrentWidget(m_lines);
        filterLines();
        chooseSomeLine();
    });
    widthChanged();
}

const BudgetGrid &BudgetPage::grid() const
{
    return m_sums->grid();
}

void BudgetPage::buildForm()
{
    m_formPanel = new Panel(QCoreApplication::translate("Money", "Budget line"));
    m_form = new RecordForm(m_workspace, EntityKind::BudgetLine, entryForm(EntityKind::BudgetLine));
    m_form->setObjectName(u"budget_form"_s);
    m_formPanel->setContent(m_form);
    connect(m_form, &RecordForm::recordShown, this, [this] {
        const BudgetLine *line = m_workspace.records().find(Ref<BudgetLine>{m_form->record()});
        m_formPanel->setTitle(
            line ? QCoreApplication::translate("Money", "Budget line %1").arg(line->code)
            : m_form->isNew() ? QCoreApplication::translate("Money", "New budget line")
                              : QCoreApplication::translate("Money", "Budget line"));
    });
    connect(m_form, &RecordForm::added, this, [this](QUuid id) {
        if (!open({EntityKind::BudgetLine, id, {}}))
            m_lines->table().setCurrentIndex({});
    });
    showChosenRow(m_lines->table(), *m_form, [this](QUuid row) { showLine(row); });
}

void BudgetPage::buildLines()
{
    std::vector<TableColumn> columns;
    const auto add = [&](const char *key, int width, int priority) {
        TableColumn column =
            recordColumn(m_workspace, EntityKind::BudgetLine, QLatin1StringView(key));
        column.width = width;
        column.priority = priority;
        columns.push_back(std::move(column));
    };
    add("code", 110, 0);
    add("activity", 230, 0);
    columns.back().stretches = true;
    add("year", 60, 0);
    add("source", 130, 2);
    add("stage", 116, 0);
    add("amount", 120, 0);
    add("document", 170, 4);
    add("clause", 150, 5);
    add("note", 170, 6);
    m_lines = new TablePanel(m_workspace, std::move(columns), u"budget_lines"_s,
                             QCoreApplication::translate("Money", "Budget lines"));
    m_limits = new ElidedLabel;
    m_limits->setObjectName(u"budget_limits"_s);
    m_lines->addFilter(m_limits);
    m_allLines = new LinkButton(QCoreApplication::translate("Money", "All lines"));
    m_allLines->setObjectName(u"budget_all_lines"_s);
    m_allLines->setMinimumWidth(m_allLines->sizeHint().width());
    m_lines->addFilter(m_allLines);
    connect(m_allLines, &QAbstractButton::clicked, this, [this] { m_sums->chooseFigure(); });
    auto *empty =
        new EmptyState("cash-multiple", QCoreApplication::translate("Money", "No money yet"),
                       QCoreApplication::translate(
                           "Money", "Lines say how much was planned, allocated and spent for an "
                                    "activity, from which source and by which document."));
    QAbstractButton *first =
        empty->addPrimaryAction(QCoreApplication::translate("Money", "Add a budget line"));
    first->setEnabled(!m_workspace.isReadOnly());
    connect(first, &QAbstractButton::clicked, this, &BudgetPage::addNew);
    connect(empty->addAction(QCoreApplication::translate("Money", "Import from file…")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    m_lines->setEmptyState(empty);
    leaveActionsTo(*m_lines);
    m_lines->setPrintContext([this] { return m_limits->text(); });
    TableView &table = m_lines->table();
    editInPlace(table.rowsModel(), m_workspace, EntityKind::BudgetLine);
    connect(&table, &TableView::rowActivated, this,
            [this](QUuid) { m_form->focusField(u"amount"_s); });
    connect(&table, &TableView::rowsShownChanged, this, &BudgetPage::countLines);
    letRowsBeRemoved(table, m_workspace, EntityKind::BudgetLine);
    m_tabs->addTab(m_lines, QCoreApplication::translate("Money", "Budget lines"));
}

void BudgetPage::showChoice()
{
    m_costs->showYear(m_sums->choice().year);
    filterLines();
    chooseSomeLine();
}

void BudgetPage::reload()
{
    const Plan *plan = m_workspace.plan();
    header().setContext(plan ? plan->title : QString());
    m_sums->reload();
    std::vector<QUuid> rows;
    for (const BudgetLine *line : m_sums->lines())
        rows.push_back(line->id);
    m_lines->table().setRows(std::move(rows));
    m_lines->table().rowsModel().touchAll();
    filterLines();
    m_costs->showYear(m_sums->choice().year);
    m_findings->reload();
    m_tabs->setTabText(
        m_tabs->indexOf(m_findings),
        QCoreApplication::translate("Money", "Above the ceilings (%1)").arg(m_findings->count()));
    chooseSomeLine();
}

void BudgetPage::follow(const ChangeSet &set)
{
    const bool isMine = std::ranges::any_of(set.changes, [](const Change &change) {
        switch (change.record().kind()) {
        case EntityKind::Plan:
        case EntityKind::Clause:
        case EntityKind::Activity:
        case EntityKind::ActivityOutput:
        case EntityKind::OutputType:
        case EntityKind::BudgetLine:
        case EntityKind::FundingSource:
        case EntityKind::FundingCeiling:
        case EntityKind::Measure:
            return true;
        default:
            return false;
        }
    });
    if (isMine)
        reload();
}

void BudgetPage::widthChanged()
{
    m_formPanel->setFixedWidth(isWide() ? wideFormWidth : formWidth);
}

void BudgetPage::chooseSomeLine()
{
    if (m_form->isNew())
        return;
    if (!m_lines->table().chosenRows().empty()) {
        showLine(m_lines->table().currentRow()); // that of the form may be gone
        return;
    }
    // Filtering moves the keyboard to another row without choosing that.
    QUuid row = m_lines->table().currentRow();
    if (const QModelIndex first = m_lines->table().model()->index(0, 0);
        row.isNull() && first.isValid())
        row = m_lines->table().filter().row(first);
    if (!m_lines->table().choose(row))
        showLine({});
}

void BudgetPage::filterLines()
{
    const BudgetChoice choice = m_sums->choice();
    m_lines->table().filter().setCondition([this, choice](QUuid row) {
        const BudgetLine *line = m_workspace.records().find(Ref<BudgetLine>{row});
        return line && choice.includes(m_workspace.records(), *line);
    });
    // Columns that only other lines fill keep no room.
    m_lines->table().measureAnew();
    m_limits->setText(choice.text());
    m_allLines->setVisible(choice.hasFigure());
    countLines();
}

void BudgetPage::countLines()
{
    const RowFilter &filter = m_lines->table().filter();
    std::vector<const BudgetLine *> shown;
    std::set<BudgetStage> stages;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const BudgetLine *line =
            m_workspace.records().find(Ref<BudgetLine>{filter.row(filter.index(row, 0))});
        if (!line)
            continue;
        shown.push_back(line);
        stages.insert(line->stage);
    }
    QString words = QCoreApplication::translate("Money", "%Ln lines", nullptr, int(shown.size()));
    if (stages.size() == 1) {
        words +=
            u" · "_s + QCoreApplication::translate("Money", "%1: %2 đồng")
                           .arg(choiceLabel(*stages.begin()),
                                numberText(ScaledNumber{sumOf(shown), 0}, m_workspace.language()));
    }
    m_lines->setFooterText(words);
}

void BudgetPage::showLine(QUuid id)
{
    m_form->showRecord(id);
}

bool BudgetPage::open(const Place &place)
{
    if (place.kind != EntityKind::BudgetLine)
        return false;
    m_tabs->setCurrentWidget(m_lines);
    if (!m_lines->table().choose(place.id)) {
        const BudgetLine *line = m_workspace.records().find(Ref<BudgetLine>{place.id});
        if (!line)
            return false;
        m_lines->filterField().clear();
        m_sums->showStage(line->stage);
        if (!m_lines->table().choose(place.id))
            return false;
    }
    if (!place.field.isEmpty())
        m_form->focusField(place.field);
    return true;
}

void BudgetPage::addNew()
{
    TypedTexts given = m_sums->choice().given();
    const QString year = given.value(u"year"_s, QString::number(m_workspace.asOf().year()));
    const QString start = u"KP-%1-"_s.arg(year);
    given.insert(u"code"_s,
                 nextCode(m_workspace.records(), EntityKind::BudgetLine, start, start + u"001"_s));
    m_form->startNew(given);
    m_form->focusField(u"activity"_s);
}

QVariantMap BudgetPage::state() const
{
    QVariantMap state = m_sums->state();
    state.insert(u"tab"_s, m_tabs->currentIndex());
    state.insert(u"row"_s, m_lines->table().currentRow().toString());
    state.insert(u"new"_s, m_form->newState());
    return state;
}

void BudgetPage::restore(const QVariantMap &state)
{
    m_sums->restore(state);
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    m_lines->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty())
        m_form->restoreNew(typed);
}

} // namespace sxsh
