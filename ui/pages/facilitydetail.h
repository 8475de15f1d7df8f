// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/facilitystage.h"
#include "ui/forms/recordform.h"
#include "ui/frame/panel.h"

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace sxsh {

class AttachmentList;
class EmptyState;
class FactTimeline;
class OwnedList;
class StateLabel;

/// Everything about one facility: its steps on a line, its profile, what is on record about it with
/// the files that prove it, its people and products, and what it was from which day on.
class FacilityDetail final : public Panel
{
    Q_OBJECT

public:
    explicit FacilityDetail(Workspace &workspace, QWidget *parent = nullptr);

    QUuid facility() const { return m_form->record(); }
    RecordForm &form() { return *m_form; }
    const RecordForm &form() const { return *m_form; }
    AttachmentList &files() { return *m_files; }
    /// Shows the facility, as it stands on a day; a null identity shows none.
    void showFacility(QUuid id, const FacilityStage &stage);
    void startNew(const TypedTexts &given = {});
    void restoreNew(const QVariantMap &state);
    /// Opens a fact, worker, product, state or place of the facility that is shown.
    bool openPart(const Place &place);
    /// Shows the list of facts beside the profile, where there is room.
    void setWide(bool isWide);

signals:
    void added(QUuid id);
    void removeAsked();

private:
    enum Tab { Profile, Facts, People, Changes };
    enum class Shows { Nothing, New, Facility };

    void buildProfile();
    void buildFacts();
    void buildPeople();
    void buildChanges();
    QVBoxLayout *addTab(const QString &title);
    void showSummary(const FacilityStage &stage);
    void openStep(FactKind what, const StageStep &step);
    void setShows(Shows what);
    void openOrigin(QUuid row);

    Workspace &m_workspace;
    FactTimeline *m_timeline;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    EmptyState *m_nothing = nullptr;
    RecordForm *m_form = nullptr;
    QWidget *m_more = nullptr;
    StateLabel *m_staffLine = nullptr;
    StateLabel *m_measureLine = nullptr;
    StateLabel *m_savingLine = nullptr;
    OwnedList *m_facts = nullptr;
    AttachmentList *m_files = nullptr;
    OwnedList *m_staff = nullptr;
    OwnedList *m_products = nullptr;
    OwnedList *m_states = nullptr;
    OwnedList *m_placements = nullptr;
    QVBoxLayout *m_factsRoom = nullptr; ///< of its own tab
    QVBoxLayout *m_wideRoom = nullptr;  ///< below the profile
};

} // namespace sxsh
