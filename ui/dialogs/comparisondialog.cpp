// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/comparisondialog.h"

#include "core/base/datetext.h"
#include "ui/frame/emptystate.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

ComparisonDialog::ComparisonDialog(Workspace &workspace, const QString &title,
                                   std::vector<ComparedChange> changes, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_changes(std::move(changes))
{
    setObjectName(u"comparison"_s);
    setWindowTitle(QCoreApplication::translate("Comparison", "What has changed since"));
    resize(1120, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    auto *heading = new QLabel(title);
    heading->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    heading->setWordWrap(true);
    layout->addWidget(heading);
    m_table = new TablePanel(workspace, columns(), u"comparison_lines"_s, title);
    m_table->setEmptyState(new EmptyState(
        "history", QCoreApplication::translate("Comparison", "Nothing has changed since"),
        QCoreApplication::translate("Comparison",
                                    "The journal has no line after the report was frozen.")));
    auto &box = m_table->addFilterBox(u"comparison_figures"_s,
                                      QCoreApplication::translate("Comparison", "Which changes"));
    box.addItem(QCoreApplication::translate("Comparison", "All changes"));
    box.addItem(QCoreApplication::translate("Comparison", "Those that moved a figure"));
    connect(&box, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index == 0)
            m_table->table().filter().setCondition({});
        else
            m_table->table().filter().setCondition(
                [this](QUuid row) { return lineOf(row).figure != nullptr; });
    });
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    fill();
    m_table->table().setFocus();
}

void ComparisonDialog::fill()
{
    int figures = 0;
    for (const ComparedChange &change : m_changes) {
        if (change.figures.empty())
            m_lines.push_back({.change = &change});
        for (const FigureChange &figure : change.figures)
            m_lines.push_back({.change = &change, .figure = &figure});
        figures += static_cast<int>(change.figures.size());
    }
    std::vector<QUuid> rows;
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        rows.push_back(numberedRow(line));
    m_table->table().setRows(std::move(rows));
    m_table->setFooterText(QCoreApplication::translate("Comparison", "%1 changes, %2 figures moved")
                               .arg(m_changes.size())
                               .arg(figures));
}

const ComparisonDialog::Line &ComparisonDialog::lineOf(QUuid row) const
{
    return m_lines[numberOf(row)];
}

TableColumn ComparisonDialog::column(const QString &key, const QString &title, int width,
                                     const std::function<QString(const Line &)> &text)
{
    return {.key = key,
            .title = title,
            .cell = [this, text](QUuid row) { return textCell(text(lineOf(row))); },
            .width = width};
}

std::vector<TableColumn> ComparisonDialog::columns()
{
    const Language language = m_workspace.language();
    const auto figure = [](QString FigureChange::*part) {
        return [part](const Line &line) { return line.figure ? line.figure->*part : QString(); };
    };
    std::vector<TableColumn> columns{
        column(u"cause"_s, QCoreApplication::translate("Comparison", "Cause"), 170,
               [](const Line &line) { return choiceLabel(line.change->cause); }),
        column(u"line"_s, QCoreApplication::translate("Comparison", "Line"), 60,
               [](const Line &line) {
                   return line.change->line > 0 ? QString::number(line.change->line) : QString();
               }),
        column(u"when"_s, QCoreApplication::translate("Comparison", "When"), 130,
               [language](const Line &line) { return timeText(line.change->when, language); }),
        column(u"who"_s, QCoreApplication::translate("Comparison", "Who"), 120,
               [](const Line &line) { return line.change->who; }),
        column(u"change"_s, QCoreApplication::translate("Comparison", "Change"), 260,
               [](const Line &line) { return line.change->title; }),
        column(u"figure"_s, QCoreApplication::translate("Comparison", "Figure"), 210,
               figure(&FigureChange::name)),
        column(u"before"_s, QCoreApplication::translate("Comparison", "Then"), 110,
               figure(&FigureChange::before)),
        column(u"after"_s, QCoreApplication::translate("Comparison", "Afterwards"), 110,
               figure(&FigureChange::after))};
    columns[2].priority = 2;
    columns[3].priority = 3;
    columns[4].stretches = true;
    columns[6].alignment = columns[7].alignment = Qt::AlignRight;
    return columns;
}

} // namespace sxsh
