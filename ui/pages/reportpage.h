// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdraft.h"
#include "ui/pages/page.h"

class QAbstractButton;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace sxsh {

class ContentsList;
class EmptyState;
class PageView;
struct PageHit;

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
    /// "KIND/PERIOD/SUBJECT" shows that report; about all of them without a subject.
    void begin(const QString &what) override;

protected:
    void reload() override;
    void follow(const ChangeSet &) override { reloadLater(); }

private:
    void fillPeriods();
    /// Says whether the report of the period can be handed in, and by when to whom.
    void tellStatus();
    /// Whom or what the report can be about, where it is about one each.
    void fillSubjects();
    /// The report as it is now and the times it was frozen, of the kind and period chosen.
    void fillVersions();
    void draw();
    void exportReport();
    void freezeReport();
    void changeMarks();
    /// Opens the words of the report, at a place if there is one.
    void adjustWords(const QString &place = {});
    /// The place whose words are printed there; empty where there is none.
    QString placeAt(const PageHit &hit) const;
    void showMenu(const PageHit &hit, const QPoint &globalAt);
    void compareWithNow();
    /// Every report frozen so far; the one that is chosen there is shown.
    void showIssued();
    ReportRequest request() const;
    QString versionName(const Snapshot &snapshot) const;
    /// The frozen report that is shown; none: it is drawn from the records as they are.
    const Snapshot *shownSnapshot() const;

    QAbstractButton *m_printing;
    QAbstractButton *m_saving;
    QAbstractButton *m_freezing;
    QAbstractButton *m_comparing;
    QAbstractButton *m_adjusting;
    QComboBox *m_kind;
    QComboBox *m_period;
    QLabel *m_status;
    QWidget *m_subjects;
    QComboBox *m_subject;
    QComboBox *m_language;
    QComboBox *m_version;
    QLabel *m_count;
    ContentsList *m_contents;
    QStackedWidget *m_stack;
    PageView *m_view;
    EmptyState *m_nothing; ///< why there is no report of this kind and period
    std::optional<Report> m_report;
    std::vector<WordingPlace> m_places; ///< of the report as the data are now
    DocumentMarks m_marks;
};

} // namespace sxsh
