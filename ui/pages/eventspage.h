// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace sxsh {

class AttachmentList;
class OwnedList;
class Panel;
class ParticipantEntry;
class RecordForm;
class DerivedLines;
struct TableColumn;

/// Courses, workshops and the like, with who took part; what follows from that for facilities is
/// said beside it and counted without being typed again.
class EventsPage final : public Page
{
    Q_OBJECT

public:
    explicit EventsPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    TablePanel *mainTable() const override { return m_table; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void finishTyping() override;

    /// Asks for lines of an attendance list, starting from what is on the clipboard.
    void pasteParticipants();

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Tab { Participants, Profile, Files };

    void buildTable();
    void buildDetail();
    void fillFilters();
    void applyFilters();
    void count();
    void showOne(QUuid id);
    void showChosen();
    /// True where the facility or organisation took part in the event that is shown.
    bool tookPart(QUuid subject) const;
    void setNew(bool isNew);

    TablePanel *m_table = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_year = nullptr;
    Panel *m_detail = nullptr;
    QWidget *m_more = nullptr;
    DerivedLines *m_derived = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    RecordForm *m_form = nullptr;
    ParticipantEntry *m_entry = nullptr;
    OwnedList *m_participants = nullptr;
    AttachmentList *m_files = nullptr;
    bool m_isFilling = false;
};

} // namespace sxsh
