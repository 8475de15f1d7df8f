// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetpage.h"

#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/model/removal.h"
#include "core/work/ceilings.h"
#include "core/work/planscope.h"
#include "ui/forms/recordform.h"
#include "ui/frame/elidedlabel.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/linkbutton.h"
#include "ui/frame/pageheader.h"
#include "ui/models/recordcolumn.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabWidget>
#include <algorithm>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 340;
constexpr int wideFormWidth = 420;
constexpr int figureWidth = 104;
constexpr int widestFigure = 180;
constexpr int findingsTab = 2;
/// The step of figures on the screen in đồng: two decimals of a million.
constexpr qint64 shownStep = 10'000;

bool isSame(const BudgetHead &a, const BudgetHead &b)
{
    return a.key == b.key && a.id == b.id && a.number == b.number;
}

bool isSame(const std::vector<BudgetHead> &a, const std::vector<BudgetHead> &b)
{
    return std::ranges::equal(
        a, b, [](const BudgetHead &one, const BudgetHead &other) { return one == other; });
}

bool isNamedByCode(BudgetAxis axis)
{
    return axis == BudgetAxis::Area || axis == BudgetAxis::Clause || axis == BudgetAxis::Activity;
}

/// What a head is called where there is room for its name.
QString longName(const BudgetHead &head, BudgetAxis axis)
{
    const QString name = head.name.section(u'\n', 0, 0);
    return isNamedByCode(axis) && !head.key.isEmpty() ? head.key + u"  "_s + name : name;
}

/// What a head is called where there is room for little.
QString shortName(const BudgetHead &head, BudgetAxis axis)
{
    return isNamedByCode(axis) && !head.key.isEmpty() ? head.key : head.name;
}

QVariantMap stateOf(const std::optional<BudgetHead> &head)
{
    if (!head)
        return {};
    return {{u"key"_s, head->key}, {u"id"_s, head->id.toString()}, {u"number"_s, head->number}};
}

std::optional<BudgetHead> headFrom(const QVariantMap &state, const std::vector<BudgetHead> &heads)
{
    if (state.isEmpty())
        return {};
    const BudgetHead wanted{.key = state.value(u"key"_s).toString(),
                            .id = QUuid::fromString(state.value(u"id"_s).toString()),
                            .number = state.value(u"number"_s).toInt()};
    const auto found = std::ranges::find_if(
        heads, [&wanted](const BudgetHead &head) { return isSame(head, wanted); });
    return found == heads.end() ? std::nullopt : std::optional(*found);
}

QComboBox *axisBox(const QString &name, const QString &accessibleName, BudgetAxis first)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setFixedHeight(metrics::fieldHeight);
    for (const Choice &choice : choicesOf<BudgetAxis>)
        box->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    box->setCurrentIndex(static_cast<int>(first));
    return box;
}

} // namespace

BudgetPage::BudgetPage(Workspace &workspace)
    : Page(workspace, u"budget"_s, QCoreApplication::translate("Money", "Money")),
      m_rows(axisBox(u"budget_rows"_s, QCoreApplication::translate("Money", "Rows"),
                     BudgetAxis::Source)),
      m_columns(axisBox(u"budget_columns"_s, QCoreApplication::translate("Money", "Columns"),
                        BudgetAxis::Stage)),
      m_year(new QComboBox), m_stage(new QComboBox), m_by(new QLabel(u"×"_s)),
      m_gridPlace(new QVBoxLayout), m_tabs(new QTabWidget), m_findings(new QWidget)
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

    for (const auto &[box, name, words] :
         {std::tuple(m_year, u"budget_year"_s, QCoreApplication::translate("Money", "Year")),
          std::tuple(m_stage, u"budget_stage"_s, QCoreApplication::translate("Money", "Stage"))}) {
        box->setObjectName(name);
        box->setAccessibleName(words);
        box->setFixedHeight(metrics::fieldHeight);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    for (const Choice &choice : choicesOf<BudgetStage>)
        m_stage->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));

    // They move from table to table of the grid, but the keyboard always comes to them first.
    for (QWidget *box : {m_rows, m_columns, m_year, m_stage})
        box->setParent(this);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::panelGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::panelGap);
    left->addLayout(m_gridPlace, 5);
    m_tabs->setObjectName(u"budget_tabs"_s);
    m_tabs->setAccessibleName(QCoreApplication::translate("Money", "Behind the figures"));
    m_tabs->setDocumentMode(true);
    left->addWidget(m_tabs, 6);
    columns->addLayout(left, 1);
    buildLines();
    buildCosts();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"budget_findings"_s);
    scroll->setAccessibleName(QCoreApplication::translate("Money", "Above the ceilings"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_findings);
    m_findings->setAutoFillBackground(false);
    auto *findings = new Panel;
    findings->setContent(scroll);
    m_tabs->addTab(findings, QCoreApplication::translate("Money", "Above the ceilings"));
    buildForm();
    columns->addWidget(m_formPanel);
    body().addLayout(columns);

    for (QComboBox *box : {m_rows, m_columns})
        connect(box, &QComboBox::activated, this, [this, box] { axisChosen(box); });
    for (QComboBox *box : {m_year, m_stage})
        connect(box, &QComboBox::activated, this, &BudgetPage::choicesChanged);
    widthChanged();
}

void BudgetPage::buildForm()
{
    m_formPanel = new Panel(QCoreApplication::translate("Money", "Budget line"));
    m_form = new RecordForm(
        m_workspace, EntityKind::BudgetLine,
        {{{}, {u"code"_s, u"activity"_s, u"clause"_s}},
         {QCoreApplication::translate("Money", "Amount"),
          {u"year"_s, u"source"_s, u"stage"_s, u"amount"_s}},
         {QCoreApplication::translate("Money", "Rests on"), {u"document"_s, u"note"_s}}});
    m_form->setObjectName(u"budget_form"_s);
    m_formPanel->setContent(m_form);
    connect(m_form, &RecordForm::added, this, [this](QUuid id) {
        if (!m_lines->table().choose(id)) {
            chooseLines({});
            m_lines->table().choose(id);
        }
    });
    connect(m_form, &RecordForm::newAbandoned, this,
            [this] { showLine(m_lines->table().currentRow()); });
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
    add("activity", 180, 0);
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
    connect(m_allLines, &QAbstractButton::clicked, this, [this] { chooseLines({}); });
    auto *empty =
        new EmptyState("cash-multiple", QCoreApplication::translate("Money", "No money yet"),
                       QCoreApplication::translate(
                           "Money", "Lines say how much was planned, allocated and spent for an "
                                    "activity, from which source and by which document."));
    QAbstractButton *first =
        empty->addPrimaryAction(QCoreApplication::translate("Money", "Add a budget line"));
    first->setEnabled(!m_workspace.isReadOnly());
    connect(first, &QAbstractButton::clicked, this, &BudgetPage::addNew);
    m_lines->setEmptyState(empty);
    m_lines->setPrintContext([this] { return m_limits->text(); });
    TableView &table = m_lines->table();
    table.rowsModel().setEdit([this](QUuid row, const TableColumn &column, const QString &text) {
        const auto record = m_workspace.records().find(EntityKind::BudgetLine, row);
        if (!record || m_workspace.isReadOnly())
            return false;
        const TypedOutcome outcome = saveTyped(m_workspace, *record, {{column.edits, text}});
        if (hasHard(outcome.issues))
            m_workspace.guard().tell({.text = issuesText(outcome.issues)});
        return outcome.isSaved;
    });
    connect(&table, &TableView::currentRowChanged, this, &BudgetPage::showLine);
    connect(&table, &TableView::rowActivated, this,
            [this](QUuid) { m_form->focusField(u"amount"_s); });
    connect(&table, &TableView::rowsShownChanged, this, &BudgetPage::countLines);
    connect(&table, &TableView::menuAsked, this, [this](QMenu *menu, QUuid row) {
        if (row.isNull() || m_workspace.isReadOnly())
            return;
        connect(menu->addAction(QCoreApplication::translate("Money", "Remove")),
                &QAction::triggered, this, &BudgetPage::removeChosen);
    });
    m_tabs->addTab(m_lines, QCoreApplication::translate("Money", "Budget lines"));
}

void BudgetPage::buildCosts()
{
    const auto cost = [this](QUuid row) -> const ResultCost & {
        return m_resultCosts[numberOf(row)];
    };
    std::vector<TableColumn> columns{
        {.key = u"activity"_s,
         .title = QCoreApplication::translate("Money", "Activity"),
         .cell =
             [this, cost](QUuid row) {
                 const Activity *activity = m_workspace.records().find(cost(row).activity);
                 return activity ? textCell(activity->code + u"  "_s + activity->title)
                                 : dashCell();
             },
         .stretches = true},
        {.key = u"output"_s,
         .title = QCoreApplication::translate("Money", "Result"),
         .cell =
             [this, cost](QUuid row) {
                 return textCell(
                     shownName(m_workspace.records(), EntityKind::OutputType, cost(row).output.id));
             },
         .width = 170},
        {.key = u"done"_s,
         .title = QCoreApplication::translate("Money", "Done"),
         .cell =
             [this, cost](QUuid row) {
                 const auto &done = cost(row).done;
                 if (!done)
                     return dashCell();
                 constexpr qint64 one = 1'000'000'000;
                 const int decimals = done->nano % one == 0 ? 0 : 2;
                 return numberCell(numberText(done->toDouble(), decimals, m_workspace.language()),
                                   done->toDouble());
             },
         .alignment = Qt::AlignRight,
         .width = 76},
        {.key = u"spent"_s,
         .title = QCoreApplication::translate("Money", "Spent (million đồng)"),
         .cell =
             [this, cost](QUuid row) {
                 const auto &spent = cost(row).spent;
                 return spent
                            ? amountCell(*spent, qRound64(static_cast<double>(*spent) / shownStep))
                            : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 136},
        {.key = u"per_unit"_s,
         .title = QCoreApplication::translate("Money", "Per result (đồng)"),
         .cell =
             [this, cost](QUuid row) {
                 const auto &each = cost(row).perUnit;
                 if (!each) {
                     ShownCell cell = dashCell();
                     cell.toolTip = cost(row).reason;
                     return cell;
                 }
                 ShownCell cell = numberCell(numberText(*each, 0, m_workspace.language()), *each);
                 cell.isStrong = true;
                 return cell;
             },
         .alignment = Qt::AlignRight,
         .width = 124},
        {.key = u"remark"_s,
         .title = QCoreApplication::translate("Money", "Remark"),
         .cell =
             [cost](QUuid row) {
                 const ResultCost &one = cost(row);
                 ShownCell cell = textCell(
                     !one.reason.isEmpty() ? one.reason
                     : one.isShared        ? QCoreApplication::translate(
                                                 "Money", "The same money was for other results too")
                                    : QString());
                 cell.toolTip = cell.text;
                 return cell;
             },
         .width = 220,
         .priority = 1}};
    m_costs = new TablePanel(m_workspace, std::move(columns), u"budget_costs"_s,
                             QCoreApplication::translate("Money", "Cost per result"));
    m_costs->setEmptyState(new EmptyState(
        "calculator", QCoreApplication::translate("Money", "No result yet"),
        QCoreApplication::translate(
            "Money", "What a result cost follows from the outputs and the money of an activity.")));
    connect(&m_costs->table(), &TableView::rowActivated, this, [this](QUuid row) {
        m_workspace.open({EntityKind::Activity, m_resultCosts[numberOf(row)].activity.id, {}});
    });
    m_tabs->addTab(m_costs, QCoreApplication::translate("Money", "Cost per result"));
}

BudgetAxis BudgetPage::rowAxis() const
{
    return static_cast<BudgetAxis>(m_rows->currentIndex());
}

BudgetAxis BudgetPage::columnAxis() const
{
    return static_cast<BudgetAxis>(m_columns->currentIndex());
}

std::optional<int> BudgetPage::year() const
{
    const int chosen = m_year->currentData().toInt();
    return chosen > 0 && !has(BudgetAxis::Year) ? std::optional(chosen) : std::nullopt;
}

std::optional<BudgetStage> BudgetPage::stage() const
{
    // Money planned and money spent are not added to each other.
    return has(BudgetAxis::Stage) ? std::nullopt
                                  : choiceFromKey<BudgetStage>(m_stage->currentData().toString());
}

std::vector<const BudgetLine *> BudgetPage::lines() const
{
    const Plan *plan = m_workspace.plan();
    std::vector<const BudgetLine *> found =
        plan ? budgetLines(m_workspace.records(), {plan->id}) : std::vector<const BudgetLine *>();
    // A line that is for nothing yet would be seen nowhere.
    for (const BudgetLine &line : m_workspace.records().all<BudgetLine>()) {
        if (!clauseOf(m_workspace.records(), line))
            found.push_back(&line);
    }
    return found;
}

void BudgetPage::fillYears()
{
    const bool isFirst = m_year->count() == 0;
    const QVariant chosen = isFirst ? QVariant(m_workspace.asOf().year()) : m_year->currentData();
    std::set<int> years;
    for (const BudgetLine *line : lines())
        years.insert(line->year);
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    m_year->addItem(QCoreApplication::translate("Money", "Every year"), 0);
    for (const int one : years)
        m_year->addItem(QString::number(one), one);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void BudgetPage::axisChosen(QComboBox *changed)
{
    if (m_rows->currentIndex() == m_columns->currentIndex()) {
        // An axis chosen twice changes places with the other.
        QComboBox *other = changed == m_rows ? m_columns : m_rows;
        const BudgetAxis before = changed == m_rows ? m_made->first : m_made->second;
        other->setCurrentIndex(static_cast<int>(before));
    }
    m_chosen = {};
    choicesChanged();
    changed->setFocus();
}

void BudgetPage::choicesChanged()
{
    addUp();
    fillCosts();
    filterLines();
    chooseSomeLine();
}

void BudgetPage::reload()
{
    const Plan *plan = m_workspace.plan();
    header().setContext(plan ? plan->title : QString());
    fillYears();
    std::vector<QUuid> rows;
    for (const BudgetLine *line : lines())
        rows.push_back(line->id);
    addUp();
    m_lines->table().setRows(std::move(rows));
    m_lines->table().rowsModel().touchAll();
    filterLines();
    fillCosts();
    fillFindings();
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

void BudgetPage::addUp()
{
    m_year->setVisible(!has(BudgetAxis::Year));
    m_stage->setVisible(!has(BudgetAxis::Stage));
    std::vector<const BudgetLine *> counted = lines();
    if (const auto only = year())
        counted = linesOfYear(counted, *only);
    if (const auto only = stage())
        counted = linesOf(counted, *only);
    BudgetGrid grid = budgetGrid(m_workspace.records(), counted, rowAxis(), columnAxis());
    const bool isOther = m_made != std::pair(rowAxis(), columnAxis()) ||
                         !isSame(grid.rows, m_grid.rows) || !isSame(grid.columns, m_grid.columns);
    m_grid = std::move(grid);
    m_shown = roundedToAddUp(m_grid.amounts.cells, shownStep);
    const auto isGone = [](const std::optional<BudgetHead> &head,
                           const std::vector<BudgetHead> &heads) {
        return head && std::ranges::none_of(
                           heads, [&head](const BudgetHead &one) { return isSame(one, *head); });
    };
    if (isGone(m_chosen.row, m_grid.rows) || isGone(m_chosen.column, m_grid.columns))
        m_chosen = {};
    if (isOther)
        makeGridTable();
    else
        m_gridPanel->table().rowsModel().touchAll();
    QStringList words{QCoreApplication::translate("Money", "Million đồng; the exact amount in đồng "
                                                           "is in the tool tip and in Excel")};
    if (!m_grid.hasRowTotals || !m_grid.hasColumnTotals)
        words += QCoreApplication::translate("Money", "stages are not added to each other");
    m_gridPanel->setFooterText(words.join(u" · "_s));
}

void BudgetPage::makeGridTable()
{
    TablePanel *old = m_gridPanel;
    m_gridPanel = new TablePanel(m_workspace, gridColumns(), u"budget_grid"_s,
                                 QCoreApplication::translate("Money", "Money added up"));
    m_gridPanel->filterField().hide();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_rows, m_by, m_columns, m_year, m_stage})
        m_gridPanel->addFilter(widget);
    m_made = std::pair(rowAxis(), columnAxis());
    auto *empty = new EmptyState(
        "cash-multiple", QCoreApplication::translate("Money", "No money for this choice"),
        QCoreApplication::translate("Money",
                                    "No line is of this year and stage. Choose others above, or "
                                    "add a line."));
    m_gridPanel->setEmptyState(empty);
    m_gridPanel->setPrintContext([this] {
        QStringList words{QCoreApplication::translate("Money", "Million đồng")};
        if (const auto only = year())
            words += QString::number(*only);
        if (const auto only = stage())
            words += choiceLabel(*only);
        return words.join(u" · "_s);
    });
    TableView &table = m_gridPanel->table();
    connect(&table, &QAbstractItemView::clicked, this, &BudgetPage::chooseFigure);
    connect(&table, &TableView::rowActivated, this,
            [this, &table](QUuid) { chooseFigure(table.currentIndex()); });
    std::vector<QUuid> rows;
    const std::size_t count = m_grid.rows.size();
    for (std::size_t row = 0; row < count + (m_grid.hasColumnTotals && count > 0 ? 1 : 0); ++row)
        rows.push_back(numberedRow(row));
    table.setRows(std::move(rows));
    m_gridPlace->addWidget(m_gridPanel);
    for (QWidget *box : {m_rows, m_columns})
        box->show();
    m_by->show();
    m_year->setVisible(!has(BudgetAxis::Year));
    m_stage->setVisible(!has(BudgetAxis::Stage));
    if (old) {
        old->hide();
        old->deleteLater();
    }
    setTabOrder(m_stage, &table);
}

std::vector<TableColumn> BudgetPage::gridColumns()
{
    std::vector<TableColumn> columns;
    columns.push_back({.key = u"name"_s,
                       .title = m_rows->currentText(),
                       .cell =
                           [this](QUuid row) {
                               const std::size_t at = numberOf(row);
                               if (at == m_grid.rows.size()) {
                                   const QString words =
                                       QCoreApplication::translate("Money", "Total");
                                   return ShownCell{.text = words,
                                                    .value = Cell::ofText(words),
                                                    .isStrong = true};
                               }
                               ShownCell cell = textCell(longName(m_grid.rows[at], rowAxis()));
                               cell.toolTip = m_grid.rows[at].name;
                               return cell;
                           },
                       .stretches = true});
    const QFontMetrics titles(uiFont(TextRole::Body, QFont::DemiBold));
    for (std::size_t column = 0; column < m_grid.columns.size(); ++column) {
        const BudgetHead &head = m_grid.columns[column];
        const QString title = shortName(head, columnAxis());
        const int needed = titles.horizontalAdvance(title) + 3 * metrics::cellPadding;
        columns.push_back(
            {.key = u"of "_s + head.key,
             .title = title,
             .toolTip = head.name,
             .cell = [this, column](QUuid row) { return figure(numberOf(row), column); },
             .alignment = Qt::AlignRight,
             .width = std::clamp(needed, figureWidth, widestFigure)});
    }
    if (m_grid.hasRowTotals && !m_grid.columns.empty()) {
        columns.push_back({.key = u"total"_s,
                           .title = QCoreApplication::translate("Money", "Total"),
                           .cell = [this](QUuid row) { return figure(numberOf(row), {}); },
                           .alignment = Qt::AlignRight,
                           .width = figureWidth});
    }
    return columns;
}

ShownCell BudgetPage::amountCell(qint64 exact, qint64 shown) const
{
    ShownCell cell = numberCell(numberText(ScaledNumber{shown, 2}, m_workspace.language()),
                                static_cast<double>(exact));
    cell.toolTip = QCoreApplication::translate("Money", "%1 đồng")
                       .arg(numberText(ScaledNumber{exact, 0}, m_workspace.language()));
    return cell;
}

ShownCell BudgetPage::figure(std::size_t row, std::optional<std::size_t> column) const
{
    const bool isTotalRow = row == m_grid.rows.size();
    if (!isTotalRow && column && !m_grid.known[row][*column]) {
        ShownCell cell = dashCell();
        // Only the row of totals is without a place in the order, so that it stays the last.
        cell.sort = std::numeric_limits<double>::lowest();
        return cell;
    }
    const auto pick = [&](const AmountGrid &amounts) {
        if (isTotalRow)
            return column ? amounts.columnTotals[*column] : amounts.total;
        return column ? amounts.cells[row][*column] : amounts.rowTotals[row];
    };
    ShownCell cell = amountCell(pick(m_grid.amounts), pick(m_shown));
    cell.isStrong = isTotalRow || !column;
    if (isTotalRow)
        cell.sort = {};
    if (isChosenFigure(row, column)) {
        cell.isStrong = true;
        cell.tone = Tone::Ahead;
    }
    return cell;
}

bool BudgetPage::isChosenFigure(std::size_t row, std::optional<std::size_t> column) const
{
    if (m_chosen.isNothing())
        return false;
    const bool isRow = row == m_grid.rows.size()
                           ? !m_chosen.row
                           : m_chosen.row && isSame(*m_chosen.row, m_grid.rows[row]);
    const bool isColumn =
        !column ? !m_chosen.column
                : m_chosen.column && isSame(*m_chosen.column, m_grid.columns[*column]);
    return isRow && isColumn;
}

void BudgetPage::chooseFigure(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const std::size_t row = numberOf(m_gridPanel->table().filter().row(index));
    const auto column = static_cast<std::size_t>(index.column());
    Chosen chosen;
    if (row < m_grid.rows.size())
        chosen.row = m_grid.rows[row];
    if (column > 0 && column <= m_grid.columns.size())
        chosen.column = m_grid.columns[column - 1];
    chooseLines(std::move(chosen));
}

void BudgetPage::chooseLines(Chosen chosen)
{
    m_chosen = std::move(chosen);
    m_gridPanel->table().rowsModel().touchAll();
    m_tabs->setCurrentWidget(m_lines);
    filterLines();
    chooseSomeLine();
}

void BudgetPage::chooseSomeLine()
{
    if (m_form->isNew() || !m_lines->table().chosenRows().empty())
        return;
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
    const auto rows = rowAxis();
    const auto columns = columnAxis();
    m_lines->table().filter().setCondition([this, rows, columns, onlyYear = year(),
                                            onlyStage = stage(), chosen = m_chosen](QUuid row) {
        const BudgetLine *line = m_workspace.records().find(Ref<BudgetLine>{row});
        if (!line || (onlyYear && line->year != *onlyYear) ||
            (onlyStage && line->stage != *onlyStage))
            return false;
        if (chosen.isNothing())
            return true;
        const BudgetGrid own = budgetGrid(m_workspace.records(), {line}, rows, columns);
        return (!chosen.row || isSame(*chosen.row, own.rows.front())) &&
               (!chosen.column || isSame(*chosen.column, own.columns.front()));
    });
    QStringList words;
    if (m_chosen.row)
        words += shortName(*m_chosen.row, rows);
    if (m_chosen.column)
        words += shortName(*m_chosen.column, columns);
    if (const auto only = year())
        words += QString::number(*only);
    if (const auto only = stage())
        words += choiceLabel(*only);
    m_limits->setText(words.join(u" · "_s));
    m_allLines->setVisible(!m_chosen.isNothing());
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
    QString words = QCoreApplication::translate("Money", "%n lines", nullptr, int(shown.size()));
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
    const BudgetLine *line = m_workspace.records().find(Ref<BudgetLine>{id});
    m_formPanel->setTitle(
        line ? QCoreApplication::translate("Money", "Budget line %1").arg(line->code)
             : QCoreApplication::translate("Money", "Budget line"));
    m_form->showRecord(id);
}

void BudgetPage::fillCosts()
{
    const Plan *plan = m_workspace.plan();
    m_resultCosts =
        plan ? resultCosts(m_workspace.records(), {plan->id}, year()) : std::vector<ResultCost>();
    std::vector<QUuid> rows;
    for (std::size_t row = 0; row < m_resultCosts.size(); ++row)
        rows.push_back(numberedRow(row));
    const auto known = std::ranges::count_if(
        m_resultCosts, [](const ResultCost &cost) { return cost.perUnit.has_value(); });
    m_costs->table().setRows(std::move(rows));
    m_costs->table().rowsModel().touchAll();
    m_costs->setFooterText(
        (year() ? QString::number(*year()) : QCoreApplication::translate("Money", "Every year")) +
        u" · "_s +
        QCoreApplication::translate("Money", "cost known for %1 of %2 results")
            .arg(known)
            .arg(m_resultCosts.size()));
}

void BudgetPage::fillFindings()
{
    const Issues issues = ceilingFindings(m_workspace.records(), m_workspace.language());
    delete m_findings->layout();
    qDeleteAll(m_findings->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *layout = new QVBoxLayout(m_findings);
    layout->setContentsMargins(metrics::panelPadding, 8, metrics::panelPadding, 8);
    layout->setSpacing(8);
    for (const Issue &issue : issues) {
        const EntityInfo *entity = findEntity(issue.entity);
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::labelGap);
        auto *link = new LinkButton(issue.record);
        link->setMinimumWidth(90);
        connect(link, &QAbstractButton::clicked, this, [this, entity, issue] {
            m_workspace.open({entity->kind, issue.id, issue.field});
        });
        row->addWidget(link, 0, Qt::AlignTop);
        auto *words = new QLabel(issue.message);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(words, 1);
        layout->addLayout(row);
    }
    if (issues.empty()) {
        layout->addWidget(new EmptyState(
            "check", QCoreApplication::translate("Money", "Nothing is above the ceilings"),
            QCoreApplication::translate("Money", "Support of measures and advances of activities "
                                                 "are within what the rules in force allow.")));
    }
    layout->addStretch();
    m_tabs->setTabText(
        findingsTab,
        QCoreApplication::translate("Money", "Above the ceilings (%1)").arg(issues.size()));
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
        m_year->setCurrentIndex(0);
        m_stage->setCurrentIndex(static_cast<int>(line->stage));
        m_chosen = {};
        choicesChanged();
        if (!m_lines->table().choose(place.id))
            return false;
    }
    if (!place.field.isEmpty())
        m_form->focusField(place.field);
    return true;
}

void BudgetPage::addNew()
{
    TypedTexts given;
    if (const auto only = year())
        given.insert(u"year"_s, QString::number(*only));
    if (const auto only = stage())
        given.insert(u"stage"_s, choiceKey(*only));
    for (const auto &[head, axis] :
         {std::pair(m_chosen.row, rowAxis()), std::pair(m_chosen.column, columnAxis())}) {
        if (!head || head->key.isEmpty())
            continue;
        switch (axis) {
        case BudgetAxis::Source:
            given.insert(u"source"_s, head->id.toString(QUuid::WithoutBraces));
            break;
        case BudgetAxis::Year:
            given.insert(u"year"_s, head->key);
            break;
        case BudgetAxis::Stage:
            given.insert(u"stage"_s, head->key);
            break;
        case BudgetAxis::Area:
        case BudgetAxis::Clause:
            given.insert(u"clause"_s, head->id.toString(QUuid::WithoutBraces));
            break;
        case BudgetAxis::Activity:
            given.insert(u"activity"_s, head->id.toString(QUuid::WithoutBraces));
            break;
        }
    }
    m_formPanel->setTitle(QCoreApplication::translate("Money", "New budget line"));
    m_form->startNew(given);
}

void BudgetPage::removeChosen()
{
    ChangeSet set{.title = QCoreApplication::translate("Money", "Removed budget lines")};
    for (const QUuid &id : m_lines->table().chosenRows()) {
        if (const auto record = m_workspace.records().find(EntityKind::BudgetLine, id)) {
            const ChangeSet one = removal(m_workspace.records(), *record);
            set.changes.insert(set.changes.end(), one.changes.begin(), one.changes.end());
        }
    }
    m_workspace.apply(set);
}

QVariantMap BudgetPage::state() const
{
    return {{u"rows"_s, m_rows->currentData()},
            {u"columns"_s, m_columns->currentData()},
            {u"year"_s, m_year->currentData()},
            {u"stage"_s, m_stage->currentData()},
            {u"chosen_row"_s, stateOf(m_chosen.row)},
            {u"chosen_column"_s, stateOf(m_chosen.column)},
            {u"tab"_s, m_tabs->currentIndex()},
            {u"row"_s, m_lines->table().currentRow().toString()},
            {u"new"_s, m_form->newState()}};
}

void BudgetPage::restore(const QVariantMap &state)
{
    const int rows = m_rows->findData(state.value(u"rows"_s));
    const int columns = m_columns->findData(state.value(u"columns"_s));
    if (rows >= 0 && columns >= 0 && rows != columns) {
        m_rows->setCurrentIndex(rows);
        m_columns->setCurrentIndex(columns);
    }
    m_year->setCurrentIndex(std::max(0, m_year->findData(state.value(u"year"_s))));
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(state.value(u"stage"_s))));
    m_chosen = {};
    addUp();
    m_chosen = {.row = headFrom(state.value(u"chosen_row"_s).toMap(), m_grid.rows),
                .column = headFrom(state.value(u"chosen_column"_s).toMap(), m_grid.columns)};
    choicesChanged();
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    m_lines->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty())
        m_form->restoreNew(typed);
}

} // namespace sxsh
