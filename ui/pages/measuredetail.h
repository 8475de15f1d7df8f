// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/measurefigures.h"
#include "ui/forms/recordform.h"
#include "ui/frame/panel.h"

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace sxsh {

class MeasureFacts;
class OwnedList;

/// One measure beside the table: its figures, its fields with the further resources that it saves,
/// and the rate and life by which all measures of the plan are reckoned.
class MeasureDetail final : public Panel
{
    Q_OBJECT

public:
    enum Tab { Figures, Fields, Terms };

    explicit MeasureDetail(Workspace &workspace, QWidget *parent = nullptr);

    RecordForm &form() { return *m_form; }
    const RecordForm &form() const { return *m_form; }
    void show(const MeasureFigures *figures, const MeasureBasis &basis);
    /// Begins a new measure with these texts.
    void startNew(const TypedTexts &given);
    void showTab(Tab tab);
    Tab tab() const;
    /// Opens the fields at one of them; the first without a key.
    void focusField(const QString &key = {});
    /// Chooses a further saving of the measure.
    void chooseFurther(QUuid saving);
    /// Opens the rate and the life of the plan.
    void focusTerms();
    void finishTyping();

signals:
    void confirmAsked();
    void removeAsked();
    /// The officer wants to enter a price of the resource for the day, or to see the one used.
    void priceAsked(const QUuid &resource, QDate day);
    void priceOpened(const QUuid &factor);

private:
    void buildFields();
    void buildMenu();

    Workspace &m_workspace;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QToolButton *m_more;
    MeasureFacts *m_facts;
    RecordForm *m_form;
    OwnedList *m_further;
    RecordForm *m_terms;
    QUuid m_shown;
};

} // namespace sxsh
