// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storyamounts.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "ui/dialogs/textgrid.h"
#include "ui/pages/savingpanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>
#include <array>

namespace sxsh {

using namespace Qt::StringLiterals;

StoryAmounts::StoryAmounts(QWidget *parent)
    : QWidget(parent), m_grid(new TextGrid(TextGrid::Kind::Table))
{
    m_grid->setObjectName(u"saving_amounts"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    layout->addStretch();
}

void StoryAmounts::show(const SavingStory &story, Language language)
{
    const auto figure = [language](const std::optional<double> &value) {
        return value ? quantityText(*value, language) : u"–"_s;
    };
    std::vector<QStringList> rows{{QString(), QCoreApplication::translate("SavingPage", "Unit"),
                                   story.baseSpan, story.yearSpan,
                                   QCoreApplication::translate("SavingPage", "Change")}};
    for (const StoryAmount &amount : story.amounts) {
        const auto change = amount.change();
        rows.push_back({amount.name, amount.unit, figure(amount.before), figure(amount.after),
                        change ? savingText(*change, language) : u"–"_s});
    }
    m_story = story;
    m_grid->setRows(rows);
}

TableContent StoryAmounts::content() const
{
    TableContent content;
    const auto &rows = m_grid->rows();
    if (rows.empty())
        return content;
    for (const QString &title : rows.front())
        content.columns.push_back({.title = title});
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const StoryAmount &amount = m_story.amounts[row - 1];
        const std::array<std::optional<double>, 5> numbers{
            std::nullopt, std::nullopt, amount.before, amount.after, amount.change()};
        auto &cells = content.rows.emplace_back();
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const auto &number = numbers[static_cast<std::size_t>(column)];
            cells.push_back(number ? numberCell(rows[row][column], *number)
                                   : textCell(rows[row][column]));
        }
    }
    const auto add = [&content](const QString &name, const QString &value) {
        std::vector<ShownCell> cells(content.columns.size(), textCell({}));
        cells.front() = textCell(name);
        cells[3] = textCell(value);
        content.rows.push_back(std::move(cells));
    };
    for (const QString &line : m_story.comparison)
        add(line, {});
    for (const StoryAdjustment &adjustment : m_story.adjustments) {
        add(QCoreApplication::translate("SavingPage", "Adjusted in %1: %2")
                .arg(monthText(adjustment.month), adjustment.reason),
            adjustment.amount);
    }
    for (const auto *figures : {&m_story.saved, &m_story.certainty, &m_story.factors}) {
        for (const NamedFigure &figure : *figures)
            add(figure.name, figure.value);
    }
    for (const QString &line : m_story.doubts + m_story.notes)
        add(line, {});
    return content;
}

} // namespace sxsh
