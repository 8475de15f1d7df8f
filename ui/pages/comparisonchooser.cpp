// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparisonchooser.h"

#include "ui/forms/recordpicker.h"
#include "ui/frame/pageheader.h"
#include "ui/tables/filterbox.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerWidth = 170;
constexpr int widePickerWidth = 320;
constexpr int yearWidth = 72;

} // namespace

ComparisonChooser::ComparisonChooser(Workspace &workspace, PageHeader &header, QObject *parent)
    : QObject(parent), m_facility(new RecordPicker(workspace, EntityKind::Facility)),
      m_year(makeFilterBox(u"consumption_year"_s,
                           QCoreApplication::translate("Consumption", "Year"), 4)),
      m_baseYear(makeFilterBox(u"consumption_base"_s,
                               QCoreApplication::translate("Consumption", "Base year"), 4))
{
    m_facility->setObjectName(u"consumption_facility"_s);
    m_facility->setAccessibleName(QCoreApplication::translate("Consumption", "Facility"));
    m_facility->setPlaceholderText(
        QCoreApplication::translate("Consumption", "Facility: code or name"));
    m_facility->setFixedWidth(pickerWidth);
    header.add(m_facility);
    connect(m_facility, &RecordPicker::pickedByOfficer, this, &ComparisonChooser::facilityChosen);
    const auto addStep = [this, &header](const char *iconName, const QString &words, int by) {
        auto *button = new QToolButton;
        button->setIcon(icon(QLatin1StringView(iconName)));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAutoRaise(true);
        header.add(button);
        connect(button, &QAbstractButton::clicked, this, [this, by] { emit stepped(by); });
    };
    addStep("chevron-left",
            QCoreApplication::translate("Consumption", "Previous facility (Ctrl+PgUp)"), -1);
    addStep("chevron-right",
            QCoreApplication::translate("Consumption", "Next facility (Ctrl+PgDown)"), 1);
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
    return m_facility;
}

void ComparisonChooser::setWide(bool isWide)
{
    m_facility->setFixedWidth(isWide ? widePickerWidth : pickerWidth);
}

void ComparisonChooser::showFacility(QUuid facility)
{
    m_facility->pick(facility);
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
