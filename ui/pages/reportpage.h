// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportkind.h"
#include "ui/pages/page.h"

class QAbstractButton;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace sxsh {

class ContentsList;
class PageView;

/// Draws up a report: what you see is the page that is printed and saved.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Workspace &workspace);

    void print() override;
    QWidget *firstFocus() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &) override { reloadLater(); }

private:
    void fillPeriods();
    /// The report as it is now and the times it was frozen, of the kind and period chosen.
    void fillVersions();
    void draw();
    void exportReport();
    void freezeReport();
    void changeMarks();
    void compareWithNow();
    ReportRequest request() const;
    QString versionName(const Snapshot &snapshot) const;
    /// The frozen report that is shown; none: it is drawn from the records as they are.
    const Snapshot *shownSnapshot() const;

    QAbstractButton *m_printing;
    QAbstractButton *m_saving;
    QAbstractButton *m_freezing;
    QAbstractButton *m_comparing;
    QComboBox *m_kind;
    QComboBox *m_period;
    QComboBox *m_language;
    QComboBox *m_version;
    QLabel *m_count;
    ContentsList *m_contents;
    QStackedWidget *m_stack;
    PageView *m_view;
    std::optional<Report> m_report;
    DocumentMarks m_marks;
};

} // namespace sxsh
