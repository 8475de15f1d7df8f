// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/facilityrows.h"
#include "ui/pages/page.h"

class QAbstractButton;
class QMenu;
class QTimer;

namespace sxsh {

class FacilityDetail;
class FacilityFilters;

/// The register of facilities: a table to be filtered, and beside it everything about the one that
/// is chosen.
class RegisterPage final : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(Workspace &workspace);

    bool open(const Place &place) override;
    /// "unit:" with the identity of a district: shows only its facilities.
    void begin(const QString &what) override;
    void addNew() override;
    TablePanel *mainTable() const override { return m_table; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void finishTyping() override;

    /// Asks for a value to be typed for every facility chosen.
    void editChosen();
    /// Asks for a fact to be put on record for every facility chosen.
    void addFactToChosen();

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void dayChanged() override;
    void widthChanged() override;

private:
    void buildTable();
    void buildDetail();
    void count();
    void showChosen();
    /// The form is there only where it has a facility or a new one.
    void showDetail();
    void choose(QUuid facility);
    void fillRowMenu(QMenu *menu, QUuid row);

    FacilityRows m_rows;
    TablePanel *m_table = nullptr;
    FacilityFilters *m_filters = nullptr;
    FacilityDetail *m_detail = nullptr;
    QAbstractButton *m_bulk = nullptr;
    QTimer *m_counting = nullptr;
};

} // namespace sxsh
