// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparisonchooser.h"

#include "ui/frame/pageheader.h"
#include "ui/pages/facilitychooser.h"
#include "ui/pages/page.h"
#include "ui/tables/filterbox.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearWidth = 72;

} // namespace

ComparisonChooser::ComparisonChooser(Workspace &workspace, PageHeader &header, Page &page)
    : QObject(&page), m_facility(new FacilityChooser(workspace, header, page, u"consumption"_s)),
      m_year(makeFilterBox(u"consumption_year"_s,
                           QCoreApplication::translate("Consumption", "Year"), 4)),
      m_baseYear(makeFilterBox(u"consumption_base"_s,
                               QCoreApplication::translate("Consumption", "Base year"), 4))
{
    connect(m_facility, &FacilityChooser::chosen, this, &ComparisonChooser::facilityChosen);
    header.add(m_year);
    auto *against = new QLabel(QCoreApplication::translate("Consumption", "against"));
    against->setForegroundRole(labelRole);
    header.add(against);
    header.add(m_baseYear);
    for (QComboBox *years : {m_year, m_baseYear}) {
        years->setFixedWidth(yearWidth);
        connect(years, &QComboBox::activated, this, &ComparisonChooser::yearsChosen);
    }
}

QWidget *ComparisonChooser::firstFocus() const
{
    return m_facility->firstFocus();
}

void ComparisonChooser::setWide(bool isWide)
{
    m_facility->setWide(isWide);
}

void ComparisonChooser::showFacility(QUuid facility)
{
    m_facility->show(facility);
}

void ComparisonChooser::showYears(std::vector<int> offered, int year, int baseYear)
{
    std::ranges::sort(offered, std::greater());
    offered.erase(std::ranges::unique(offered).begin(), offered.end());
    for (QComboBox *years : {m_year, m_baseYear}) {
        years->clear();
        for (const int one : offered)
            years->addItem(QString::number(one), one);
    }
    m_year->setCurrentIndex(m_year->findData(year));
    m_baseYear->setCurrentIndex(m_baseYear->findData(baseYear));
}

int ComparisonChooser::year() const
{
    return m_year->currentData().toInt();
}

int ComparisonChooser::baseYear() const
{
    return m_baseYear->currentData().toInt();
}

} // namespace sxsh
