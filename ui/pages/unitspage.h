// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "ui/models/tablecolumn.h"
#include "ui/pages/page.h"

class QAbstractButton;
class QComboBox;
class QTabWidget;

namespace sxsh {

class Panel;
class RecordForm;
class SplitChoices;
class UnitFacilities;
class UnitReportTable;
class UnitTransitions;

/// The administrative units that figures are reported by, through their reorganisations: what each
/// was called and when, what it came of and became, who stands in it, and who asks for a choice
/// because it was split; and who has reported.
class UnitsPage final : public Page
{
    Q_OBJECT

public:
    explicit UnitsPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    /// "facility:…" shows the choice that the facility asks for.
    void begin(const QString &what) override;
    TablePanel *mainTable() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void finishTyping() override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;

private:
    void buildHeader();
    void buildUnits();
    void buildUnit();
    std::vector<TableColumn> columns();
    bool passes(QUuid row) const;
    void filterRows();
    void showAllRows();
    void showUnit(QUuid id);
    void showTitle();
    void updateActions();
    /// Reads who has reported, once that is looked at.
    void readReports();

    QAbstractButton *m_choose = nullptr;
    QAbstractButton *m_add = nullptr;
    QAbstractButton *m_remind = nullptr;
    QAbstractButton *m_remindAll = nullptr;
    QTabWidget *m_tabs = nullptr;
    TablePanel *m_units = nullptr;
    QComboBox *m_level = nullptr;
    QComboBox *m_validity = nullptr;
    QWidget *m_right = nullptr;
    Panel *m_formPanel = nullptr;
    RecordForm *m_form = nullptr;
    QTabWidget *m_details = nullptr;
    UnitTransitions *m_transitions = nullptr;
    UnitFacilities *m_facilities = nullptr;
    SplitChoices *m_choices = nullptr;
    UnitReportTable *m_reports = nullptr;
    QHash<QUuid, std::vector<Ref<Facility>>> m_placed;
};

} // namespace sxsh
