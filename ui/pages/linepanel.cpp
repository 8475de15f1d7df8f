// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/linepanel.h"

#include "core/savings/modelwords.h"
#include "ui/dialogs/textgrid.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

LinePanel::LinePanel(QWidget *parent)
    : Panel(QCoreApplication::translate("SavingPage", "Regression line"), parent),
      m_coefficients(new TextGrid(TextGrid::Kind::Table)),
      m_statistics(new TextGrid(TextGrid::Kind::Lines))
{
    setObjectName(u"regression_line"_s);
    m_coefficients->setObjectName(u"line_coefficients"_s);
    m_statistics->setObjectName(u"line_statistics"_s);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_coefficients);
    layout->addWidget(m_statistics);
    layout->addStretch();
    setPaddedContent(content);
}

void LinePanel::show(const ModelReading *reading)
{
    setVisible(reading != nullptr);
    if (!reading)
        return;
    std::vector<QStringList> coefficients{coefficientTitles()};
    for (QStringList &row : coefficientRows(*reading))
        coefficients.push_back(std::move(row));
    m_coefficients->setRows(coefficients);
    constexpr qsizetype cells = 4; // two names with their values in a row
    std::vector<QStringList> statistics;
    for (const NamedFigure &one : statisticsOf(*reading)) {
        if (statistics.empty() || statistics.back().size() >= cells)
            statistics.emplace_back();
        statistics.back() += {one.name, one.value};
    }
    m_statistics->setRows(statistics);
}

} // namespace sxsh
