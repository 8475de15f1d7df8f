// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtCore/QObject>

class QComboBox;

namespace sxsh {

class FacilityChooser;
class Page;
class PageHeader;

/// The controls in a page's header that say what is compared: a facility, a year and its base year.
class ComparisonChooser final : public QObject
{
    Q_OBJECT

public:
    ComparisonChooser(Workspace &workspace, PageHeader &header, Page &page);

    QWidget *firstFocus() const;
    void showFacility(QUuid facility);
    /// Gives the facility's name more room.
    void setWide(bool isWide);
    /// Offers these years in both lists, the newest first, and shows the two that are compared.
    void showYears(std::vector<int> offered, int year, int baseYear);
    int year() const;
    int baseYear() const;

signals:
    void facilityChosen(const QUuid &facility);
    void yearsChosen();

private:
    FacilityChooser *m_facility;
    QComboBox *m_year;
    QComboBox *m_baseYear;
};

} // namespace sxsh
