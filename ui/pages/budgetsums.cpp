// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetsums.h"

#include "core/work/planscope.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/emptystate.h"
#include "ui/pages/millionscell.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureWidth = 104;
constexpr int widestFigure = 180;

std::optional<BudgetHead> sameHead(const BudgetHead &wanted, const std::vector<BudgetHead> &heads)
{
    const auto found = std::ranges::find_if(
        heads, [&wanted](const BudgetHead &head) { return isSame(head, wanted); });
    return found == heads.end() ? std::nullopt : std::optional(*found);
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
    return sameHead({.key = state.value(u"key"_s).toString(),
                     .id = QUuid::fromString(state.value(u"id"_s).toString()),
                     .number = state.value(u"number"_s).toInt()},
                    heads);
}

QComboBox *choiceBox(const QString &name, const QString &accessibleName)
{
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setFixedHeight(metrics::fieldHeight);
    return box;
}

QComboBox *axisBox(const QString &name, const QString &accessibleName, BudgetAxis first)
{
    QComboBox *box = choiceBox(name, accessibleName);
    for (const Choice &choice : choicesOf<BudgetAxis>)
        box->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    box->setCurrentIndex(static_cast<int>(first));
    return box;
}

} // namespace

BudgetSums::BudgetSums(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_rows(axisBox(u"budget_rows"_s, QCoreApplication::translate("Money", "Rows"),
                     BudgetAxis::Source)),
      m_columns(axisBox(u"budget_columns"_s, QCoreApplication::translate("Money", "Columns"),
                        BudgetAxis::Stage)),
      m_year(choiceBox(u"budget_year"_s, QCoreApplication::translate("Money", "Year"))),
      m_stage(choiceBox(u"budget_stage"_s, QCoreApplication::translate("Money", "Stage"))),
      m_by(new QLabel(u"×"_s)), m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *box : {m_year, m_stage})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Choice &choice : choicesOf<BudgetStage>)
        m_stage->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    // They move from table to table; before the first one they are kept here.
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_rows, m_by, m_columns, m_year, m_stage})
        widget->setParent(this);

    for (QComboBox *box : {m_rows, m_columns})
        connect(box, &QComboBox::activated, this, [this, box] { axisChosen(box); });
    for (QComboBox *box : {m_year, m_stage})
        connect(box, &QComboBox::activated, this, &BudgetSums::addUpOther);
}

BudgetAxis BudgetSums::rowAxis() const
{
    return static_cast<BudgetAxis>(m_rows->currentIndex());
}

BudgetAxis BudgetSums::columnAxis() const
{
    return static_cast<BudgetAxis>(m_columns->currentIndex());
}

BudgetChoice BudgetSums::choice() const
{
    BudgetChoice choice{
        .rows = rowAxis(), .columns = columnAxis(), .row = m_chosenRow, .column = m_chosenColumn};
    if (const int year = m_year->currentData().toInt(); year > 0 && !has(BudgetAxis::Year))
        choice.year = year;
    // Money planned and money spent are not added to each other.
    if (!has(BudgetAxis::Stage))
        choice.stage = choiceFromKey<BudgetStage>(m_stage->currentData().toString());
    return choice;
}

std::vector<const BudgetLine *> BudgetSums::lines() const
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

void BudgetSums::fillYears()
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

void BudgetSums::axisChosen(QComboBox *changed)
{
    if (m_rows->currentIndex() == m_columns->currentIndex()) {
        // An axis chosen twice changes places with the other.
        QComboBox *other = changed == m_rows ? m_columns : m_rows;
        const BudgetAxis before = changed == m_rows ? m_made->first : m_made->second;
        other->setCurrentIndex(static_cast<int>(before));
    }
    m_chosenRow.reset();
    m_chosenColumn.reset();
    addUpOther();
    changed->setFocus();
}

void BudgetSums::reload()
{
    fillYears();
    addUp();
}

void BudgetSums::addUpOther()
{
    addUp();
    emit choiceChanged();
}

void BudgetSums::addUp()
{
    fitBoxes();
    const BudgetChoice of = choice();
    std::vector<const BudgetLine *> counted = lines();
    if (of.year)
        counted = linesOfYear(counted, *of.year);
    if (of.stage)
        counted = linesOf(counted, *of.stage);
    BudgetGrid grid = budgetGrid(m_workspace.records(), counted, of.rows, of.columns);
    const bool isOther = m_made != std::pair(of.rows, of.columns) || grid.rows != m_grid.rows ||
                         grid.columns != m_grid.columns;
    m_grid = std::move(grid);
    m_shown = roundedToAddUp(m_grid.amounts.cells, millionsStep);
    if ((m_chosenRow && !sameHead(*m_chosenRow, m_grid.rows)) ||
        (m_chosenColumn && !sameHead(*m_chosenColumn, m_grid.columns))) {
        m_chosenRow.reset();
        m_chosenColumn.reset();
    }
    if (isOther)
        makeTable();
    else
        m_panel->table().rowsModel().touchAll();
    sayWhyEmpty();
    QStringList words{QCoreApplication::translate("Money", "Million đồng; the exact amount in đồng "
                                                           "is in the tool tip and in Excel")};
    if (!m_grid.hasRowTotals || !m_grid.hasColumnTotals)
        words += QCoreApplication::translate("Money", "stages are not added to each other");
    m_panel->setFooterText(words.join(u" · "_s));
    fitHeight();
}

void BudgetSums::fitBoxes()
{
    m_year->setVisible(!has(BudgetAxis::Year));
    m_stage->setVisible(!has(BudgetAxis::Stage));
}

void BudgetSums::sayWhyEmpty()
{
    if (lines().empty()) {
        m_none->setWords(
            QCoreApplication::translate("Money", "Nothing to add up yet"),
            QCoreApplication::translate("Money", "The money of the lines below is added up here."));
    } else {
        m_none->setWords(QCoreApplication::translate("Money", "No money for this choice"),
                         QCoreApplication::translate(
                             "Money", "There is no line of this year and stage. Choose others "
                                      "above, or add a line."));
    }
}

/// The lines below have the room that the sums do not need.
void BudgetSums::fitHeight()
{
    const TableView &table = m_panel->table();
    const int rows = table.rowsModel().rowCount();
    const int besides = m_panel->sizeHint().height() - table.sizeHint().height();
    const int needed =
        besides + metrics::tableHeaderHeight + rows * metrics::rowHeight + table.frameWidth();
    setMaximumHeight(rows == 0 ? QWIDGETSIZE_MAX : needed);
}

void BudgetSums::makeTable()
{
    TablePanel *old = m_panel;
    m_panel = new TablePanel(m_workspace, columns(), u"budget_grid"_s,
                             QCoreApplication::translate("Money", "Money added up"));
    m_panel->filterField().hide();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_rows, m_by, m_columns, m_year, m_stage})
        m_panel->addFilter(widget);
    m_made = std::pair(rowAxis(), columnAxis());
    m_none = new EmptyState("cash-multiple", {}, {});
    m_panel->setEmptyState(m_none);
    m_panel->setPrintContext([this] {
        const BudgetChoice of = choice();
        QStringList words{QCoreApplication::translate("Money", "Million đồng")};
        if (of.year)
            words += QString::number(*of.year);
        if (of.stage)
            words += choiceLabel(*of.stage);
        return words.join(u" · "_s);
    });
    TableView &table = m_panel->table();
    connect(&table, &QAbstractItemView::clicked, this, &BudgetSums::chooseAt);
    connect(&table, &TableView::rowActivated, this,
            [this, &table](QUuid) { chooseAt(table.currentIndex()); });
    std::vector<QUuid> rows;
    const std::size_t count = m_grid.rows.size();
    for (std::size_t row = 0; row < count + (m_grid.hasColumnTotals && count > 0 ? 1 : 0); ++row)
        rows.push_back(numberedRow(row));
    table.setRows(std::move(rows));
    m_place->addWidget(m_panel);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rows, m_by, m_columns})
        widget->show();
    fitBoxes();
    if (old) {
        old->hide();
        old->deleteLater();
    }
    setTabOrder(m_stage, &table);
}

std::vector<TableColumn> BudgetSums::columns()
{
    std::vector<TableColumn> columns;
    columns.push_back({.key = u"name"_s,
                       .title = m_rows->currentText(),
                       .cell = [this](QUuid row) { return name(numberOf(row)); },
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

ShownCell BudgetSums::name(std::size_t row) const
{
    if (row == m_grid.rows.size()) {
        const QString words = QCoreApplication::translate("Money", "Total");
        return {.text = words, .value = Cell::ofText(words), .isStrong = true};
    }
    ShownCell cell = textCell(longName(m_grid.rows[row], rowAxis()));
    cell.toolTip = m_grid.rows[row].name;
    return cell;
}

ShownCell BudgetSums::figure(std::size_t row, std::optional<std::size_t> column) const
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
    ShownCell cell = millionsCell(pick(m_grid.amounts), pick(m_shown), m_workspace.language());
    cell.isStrong = isTotalRow || !column;
    if (isTotalRow)
        cell.sort = {};
    if (isChosen(row, column)) {
        cell.isStrong = true;
        cell.tone = Tone::Ahead;
    }
    return cell;
}

bool BudgetSums::isChosen(std::size_t row, std::optional<std::size_t> column) const
{
    if (!m_chosenRow && !m_chosenColumn)
        return false;
    const bool isRow = row == m_grid.rows.size()
                           ? !m_chosenRow
                           : m_chosenRow && isSame(*m_chosenRow, m_grid.rows[row]);
    const bool isColumn = !column
                              ? !m_chosenColumn
                              : m_chosenColumn && isSame(*m_chosenColumn, m_grid.columns[*column]);
    return isRow && isColumn;
}

void BudgetSums::chooseAt(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const std::size_t row = numberOf(m_panel->table().filter().row(index));
    const auto column = static_cast<std::size_t>(index.column());
    std::optional<BudgetHead> chosenRow;
    std::optional<BudgetHead> chosenColumn;
    if (row < m_grid.rows.size())
        chosenRow = m_grid.rows[row];
    if (column > 0 && column <= m_grid.columns.size())
        chosenColumn = m_grid.columns[column - 1];
    chooseFigure(std::move(chosenRow), std::move(chosenColumn));
}

void BudgetSums::chooseFigure(std::optional<BudgetHead> row, std::optional<BudgetHead> column)
{
    m_chosenRow = std::move(row);
    m_chosenColumn = std::move(column);
    m_panel->table().rowsModel().touchAll();
    emit figureChosen();
}

void BudgetSums::showStage(BudgetStage stage)
{
    m_year->setCurrentIndex(0);
    m_stage->setCurrentIndex(static_cast<int>(stage));
    m_chosenRow.reset();
    m_chosenColumn.reset();
    addUpOther();
}

QVariantMap BudgetSums::state() const
{
    return {{u"rows"_s, m_rows->currentData()},      {u"columns"_s, m_columns->currentData()},
            {u"year"_s, m_year->currentData()},      {u"stage"_s, m_stage->currentData()},
            {u"chosen_row"_s, stateOf(m_chosenRow)}, {u"chosen_column"_s, stateOf(m_chosenColumn)}};
}

void BudgetSums::restore(const QVariantMap &state)
{
    const int rows = m_rows->findData(state.value(u"rows"_s));
    const int columns = m_columns->findData(state.value(u"columns"_s));
    if (rows >= 0 && columns >= 0 && rows != columns) {
        m_rows->setCurrentIndex(rows);
        m_columns->setCurrentIndex(columns);
    }
    m_year->setCurrentIndex(std::max(0, m_year->findData(state.value(u"year"_s))));
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(state.value(u"stage"_s))));
    m_chosenRow.reset();
    m_chosenColumn.reset();
    addUp();
    m_chosenRow = headFrom(state.value(u"chosen_row"_s).toMap(), m_grid.rows);
    m_chosenColumn = headFrom(state.value(u"chosen_column"_s).toMap(), m_grid.columns);
    addUpOther();
}

} // namespace sxsh
