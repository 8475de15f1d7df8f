// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/measurefigures.h"
#include "ui/pages/page.h"

namespace sxsh {

class LinkButton;
class MeasureComparison;
class MeasureDetail;
class MeasureTable;

/// The cleaner-production measures of the plan: what each cost, saves and brings, what is doubtful,
/// and which of them save most and at what cost.
class MeasuresPage final : public Page
{
    Q_OBJECT

public:
    explicit MeasuresPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    TablePanel *mainTable() const override;
    void finishTyping() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;

private:
    void buildTable();
    void buildDetail();
    void showOne(QUuid measure);
    void showTogether();
    void showTerms();
    void confirm(const std::vector<QUuid> &measures);

    MeasureTable *m_table;
    MeasureComparison *m_comparison;
    MeasureDetail *m_detail;
    LinkButton *m_terms;
    MeasureBasis m_basis{};
};

} // namespace sxsh
