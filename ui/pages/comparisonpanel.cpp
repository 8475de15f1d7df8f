// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparisonpanel.h"

#include "ui/grid/gridhintline.h"
#include "ui/grid/monthgrid.h"
#include "ui/grid/monthtracks.h"
#include "ui/pages/baselinelock.h"
#include "ui/pages/facilityuse.h"
#include "ui/tables/filterbox.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

ComparisonPanel::ComparisonPanel(Workspace &workspace, QWidget *parent)
    : Panel(QString(), parent), m_workspace(workspace),
      m_use(makeFilterBox(u"consumption_use"_s,
                          QCoreApplication::translate("Consumption", "Resource"), 10)),
      m_output(makeFilterBox(u"consumption_output"_s,
                             QCoreApplication::translate("Consumption", "Product"), 8)),
      m_months(new MonthGrid(workspace, MonthGridModel::Months::Down, u"span_grid"_s)),
      m_lock(new BaselineLock(workspace))
{
    setObjectName(u"two_years"_s);
    for (QComboBox *lines : {m_use, m_output}) {
        lines->setProperty("compact", true);
        addToHeader(lines);
    }
    connect(m_use, &QComboBox::activated, this,
            [this] { emit useChosen(m_use->currentData().toUuid()); });
    connect(m_output, &QComboBox::activated, this,
            [this] { emit outputChosen(m_output->currentData().toUuid()); });
    m_months->setAccessibleName(
        QCoreApplication::translate("Consumption", "Use and output by month in two years"));
    setContent(m_months);
    connect(m_lock, &QAbstractButton::clicked, this, [this] {
        emit lockAsked();
        m_lock->toggle();
    });
    // A refusal or a doubt needs the room to be read, unless it is the button that helps.
    connect(m_months, &MonthGrid::hintChanged, this, [this] {
        const Tone tone = m_months->hint().tone;
        const QModelIndex current = m_months->currentIndex();
        const bool isLocked = current.isValid() && m_months->grid().cell(current).isLocked;
        m_lock->setVisible(isLocked || (tone != Tone::Bad && tone != Tone::Warn));
    });
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, metrics::space2, 0);
    layout->setSpacing(0);
    layout->addWidget(new GridHintLine(*m_months), 1);
    layout->addWidget(m_lock);
    setFooter(foot);
}

void ComparisonPanel::offer(const std::vector<GridLine> &uses, const std::vector<GridLine> &outputs)
{
    const auto fill = [this](QComboBox *box, const std::vector<GridLine> &lines) {
        box->clear();
        for (const GridLine &line : lines)
            box->addItem(lineName(m_workspace.records(), line), lineIdentity(line));
        box->setVisible(lines.size() > 1);
    };
    fill(m_use, uses);
    fill(m_output, outputs);
}

void ComparisonPanel::show(Ref<Facility> facility, const GridLine *use, const GridLine *output,
                           int year, int baseYear)
{
    const Records &records = m_workspace.records();
    m_use->setCurrentIndex(use ? m_use->findData(lineIdentity(*use)) : -1);
    m_output->setCurrentIndex(output ? m_output->findData(lineIdentity(*output)) : -1);
    ComparedYears years{.base = baseYear,
                        .year = year,
                        .isBaseline = !baselinesOf(records, facility, baseYear).empty()};
    for (const GridLine *line : {use, output}) {
        GridLine inBaseYear = line ? *line : GridLine{};
        inBaseYear.year = baseYear;
        const LineLock lock = lockOf(records, inBaseYear);
        if (lock.months == 0)
            continue;
        const bool isOneDay = !years.isLocked || years.lockedOn == lock.since;
        years.lockedOn = isOneDay ? std::optional(lock.since) : std::nullopt;
        years.isLocked = true;
    }
    m_months->setTracks(comparisonTracks(records, use, output, years, m_workspace.language()));
    QStringList words;
    if (use)
        words += lineTitle(records, *use);
    if (output)
        words += lineTitle(records, *output);
    setTitle(words.size() == 2 ? QCoreApplication::translate("Consumption", "%1 and output: %2")
                                     .arg(words[0], words[1])
                               : words.join(QString()));
    showLock(facility, baseYear);
}

void ComparisonPanel::showLock(Ref<Facility> facility, int baseYear)
{
    m_lock->showYear(facility, baseYear);
}

} // namespace sxsh
