// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/facilitystage.h"
#include "ui/pages/page.h"

class QAbstractButton;
class QComboBox;
class QMenu;
class QTimer;

namespace sxsh {

class FacilityDetail;
struct TableColumn;

/// The register of facilities: a table to be filtered, and beside it everything about the one that
/// is chosen.
class RegisterPage final : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    TablePanel *mainTable() const override { return m_table; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void finishTyping() override;

    /// Asks for a value to be typed for every facility chosen.
    void editChosen();
    /// Asks for a fact to be put on record for every facility chosen.
    void addFactToChosen();
    /// Removes the facilities chosen with all that is part of them.
    void removeChosen();

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void dayChanged() override;
    void widthChanged() override;

private:
    /// What a row is filtered and shown by that takes looking up.
    struct Whereabouts {
        QUuid district{};
        QString districtName{};
        QString communeName{};
        QString division{};
    };

    void buildTable();
    void buildFilters();
    void buildDetail();
    std::vector<TableColumn> columns();
    Whereabouts placeOf(QUuid facility) const;
    QString searchedText(QUuid facility) const;
    QString divisionName(const QString &division) const;
    void fillFilters();
    void applyFilters();
    QVariantMap filters() const;
    void setFilters(const QVariantMap &filters);
    void fillSaved();
    void saveFilters();
    bool passes(QUuid facility) const;
    void count();
    void showChosen();
    /// The form is there only where it has a facility or a new one.
    void showDetail();
    void choose(QUuid facility);
    void fillRowMenu(QMenu *menu, QUuid row);
    QSet<QUuid> facilitiesOf(const ChangeSet &set) const;

    TablePanel *m_table = nullptr;
    FacilityDetail *m_detail = nullptr;
    QComboBox *m_district = nullptr;
    QComboBox *m_sector = nullptr;
    QComboBox *m_stage = nullptr;
    QMenu *m_saved = nullptr;
    QAbstractButton *m_bulk = nullptr;
    QTimer *m_counting = nullptr;
    FacilityStages m_stages;
    QHash<QUuid, Whereabouts> m_places;
    QHash<QString, QString> m_divisions; ///< names by code
    QVariantMap m_abandoned;             ///< fields of a new facility that was left for another row
    bool m_isFilling = false;
};

} // namespace sxsh
