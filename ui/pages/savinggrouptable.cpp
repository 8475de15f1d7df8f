// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savinggrouptable.h"

#include "core/base/numbertext.h"
#include "ui/frame/emptystate.h"
#include "ui/pages/savingpanel.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

SavingGroupTable::SavingGroupTable(Workspace &workspace, const QString &name,
                                   const QString &groupTitle, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_table(new TablePanel(workspace, columns(groupTitle), name, groupTitle))
{
    m_table->setEmptyState(new EmptyState(
        "flash", QCoreApplication::translate("Savings", "No facility applies yet"),
        QCoreApplication::translate(
            "Savings", "Savings are told of facilities that apply cleaner production on the day: "
                       "record this at the facility, in its facts.")));
    connect(&m_table->table(), &TableView::rowActivated, this, [this](QUuid row) {
        const Line &line = lineOf(row);
        emit groupActivated(line.name, line.adopters, line.resource);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

const SavingGroupTable::Line &SavingGroupTable::lineOf(QUuid row) const
{
    return m_lines[numberOf(row)];
}

ShownCell SavingGroupTable::fractionCell(const std::optional<double> &fraction) const
{
    return fraction ? numberCell(savingText(*fraction, m_workspace.language()), *fraction)
                    : dashCell();
}

std::vector<TableColumn> SavingGroupTable::columns(const QString &groupTitle)
{
    const auto fraction = [this](std::optional<double> Line::*member) {
        return [this, member](QUuid row) { return fractionCell(lineOf(row).*member); };
    };
    return {{.key = u"group"_s,
             .title = groupTitle,
             .cell = [this](QUuid row) { return textCell(lineOf(row).name); },
             .width = 200,
             .stretches = true,
             .opens = true},
            {.key = u"known"_s,
             .title = QCoreApplication::translate("Savings", "With a saving"),
             .toolTip = QCoreApplication::translate(
                 "Savings", "Facilities with a saving, of those that apply."),
             .cell =
                 [this](QUuid row) {
                     const Line &line = lineOf(row);
                     return numberCell(u"%1/%2"_s.arg(line.n).arg(line.adopters.size()), line.n);
                 },
             .alignment = Qt::AlignRight,
             .width = 104},
            {.key = u"share"_s,
             .title = QCoreApplication::translate("Savings", "At or above"),
             .toolTip = QCoreApplication::translate(
                 "Savings", "Share of the facilities with a saving that reach the lower end of the "
                            "target by a model that passed its tests."),
             .cell = fraction(&Line::share),
             .alignment = Qt::AlignRight,
             .width = 96},
            {.key = u"simple"_s,
             .title = QCoreApplication::translate("Savings", "Simple mean"),
             .cell = fraction(&Line::simpleMean),
             .alignment = Qt::AlignRight,
             .width = 112,
             .priority = 1},
            {.key = u"weighted"_s,
             .title = QCoreApplication::translate("Savings", "Weighted mean"),
             .toolTip = QCoreApplication::translate(
                 "Savings", "All that was avoided, of all that was expected."),
             .cell = fraction(&Line::weightedMean),
             .alignment = Qt::AlignRight,
             .width = 112},
            {.key = u"avoided"_s,
             .title = QCoreApplication::translate("Savings", "Avoided"),
             .cell =
                 [this](QUuid row) {
                     const Line &line = lineOf(row);
                     return numberCell(quantityText(line.avoided, m_workspace.language()) + u' ' +
                                           line.unit,
                                       line.avoided);
                 },
             .alignment = Qt::AlignRight,
             .width = 120,
             .priority = 1},
            {.key = u"metered"_s,
             .title = QCoreApplication::translate("Savings", "Metered"),
             .toolTip = QCoreApplication::translate(
                 "Savings", "Weighted mean of the facilities metered monthly, with its interval."),
             .cell =
                 [this](QUuid row) {
                     const Line &line = lineOf(row);
                     if (!line.meteredMean || !line.meteredHalfWidth)
                         return dashCell();
                     return numberCell(
                         savingText(*line.meteredMean, m_workspace.language()) + u" ± "_s +
                             savingText(*line.meteredHalfWidth, m_workspace.language()),
                         *line.meteredMean);
                 },
             .alignment = Qt::AlignRight,
             .width = 120,
             .priority = 2},
            {.key = u"covers"_s,
             .title = QCoreApplication::translate("Savings", "Covers"),
             .toolTip = QCoreApplication::translate(
                 "Savings", "Part of the expected TOE that is metered monthly."),
             .cell = fraction(&Line::meteredPart),
             .alignment = Qt::AlignRight,
             .width = 84,
             .priority = 3}};
}

void SavingGroupTable::show(const std::vector<SavingGroup> &groups)
{
    std::vector<Line> lines;
    for (const SavingGroup &group : groups) {
        const ProvinceSaving &sum = group.figures;
        lines.push_back({.name = group.name.isEmpty()
                                     ? QCoreApplication::translate("Savings", "Not known")
                                     : group.name,
                         .adopters = group.adopters,
                         .n = sum.n,
                         .share = sum.shareAtOrAbove,
                         .simpleMean = sum.simpleMean,
                         .weightedMean = sum.weightedMean,
                         .avoided = sum.avoidedToe,
                         .unit = u"TOE"_s,
                         .meteredMean = sum.meteredMean,
                         .meteredHalfWidth = sum.meteredHalfWidth,
                         .meteredPart = sum.meteredPart});
    }
    showLines(std::move(lines));
}

void SavingGroupTable::show(const std::vector<ResourceSavings> &resources)
{
    std::vector<Line> lines;
    for (const ResourceSavings &sum : resources) {
        const Resource *resource = m_workspace.records().find(sum.resource);
        lines.push_back({.name = resource ? resource->name : QString(),
                         .adopters = sum.adopters,
                         .resource = sum.resource.id,
                         .n = sum.n,
                         .share = sum.shareAtOrAbove,
                         .simpleMean = sum.simpleMean,
                         .weightedMean = sum.weightedMean,
                         .avoided = sum.avoided,
                         .unit = sum.unit});
    }
    showLines(std::move(lines));
}

void SavingGroupTable::showLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    std::vector<QUuid> rows;
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        rows.push_back(numberedRow(line));
    m_table->table().setRows(std::move(rows));
    m_table->table().rowsModel().touchAll();
}

} // namespace sxsh
