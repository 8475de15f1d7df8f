// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventspage.h"

#include "core/base/numbertext.h"
#include "core/model/nextcode.h"
#include "ui/dialogs/participantsdialog.h"
#include "ui/forms/recordform.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/pages/attachmentlist.h"
#include "ui/pages/chosenrow.h"
#include "ui/pages/derivedlines.h"
#include "ui/pages/eventcolumns.h"
#include "ui/pages/participantentry.h"
#include "ui/tables/filterbox.h"
#include "ui/tables/rowremoval.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowDetail = 400;
constexpr int wideDetail = 520;

/// A code after the year and the number of the events there are: "SK-2018-04".
} // namespace

EventsPage::EventsPage(Workspace &workspace)
    : Page(workspace, u"events"_s, QCoreApplication::translate("Events", "Events"))
{
    header().setContext(QCoreApplication::translate(
        "Events", "Courses, workshops, visits and who took part; what follows is counted by "
                  "itself"));
    QAbstractButton *add =
        header().addPrimaryAction(QCoreApplication::translate("Events", "Add an event"), "plus");
    add->setObjectName(u"events_add"_s);
    add->setEnabled(!workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &EventsPage::addNew);
    buildTable();
    buildDetail();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics::panelGap);
    sides->addWidget(m_table, 1);
    sides->addWidget(m_detail);
    body().addLayout(sides);
}

void EventsPage::buildTable()
{
    m_table = new TablePanel(m_workspace, eventColumns(m_workspace), u"events_table"_s,
                             QCoreApplication::translate("Events", "Events"));
    m_kind = makeFilterBox(u"events_kind"_s,
                           QCoreApplication::translate("Events", "Only events of one kind"), 10);
    m_kind->addItem(QCoreApplication::translate("Events", "Every kind"), QString());
    for (const Choice &choice : choicesOf<EventKind>)
        m_kind->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    m_year =
        makeFilterBox(u"events_year"_s, QCoreApplication::translate("Events", "Only one year"), 10);
    for (QComboBox *box : {m_kind, m_year}) {
        m_table->addFilter(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                applyFilters();
        });
    }
    TableView &table = m_table->table();
    connect(&table, &TableView::rowActivated, this, [this](QUuid) {
        m_tabs->setCurrentIndex(Participants);
        m_entry->focusFirst();
    });
    connect(&table, &TableView::rowsShownChanged, this, &EventsPage::count);
    letRowsBeRemoved(table, m_workspace, EntityKind::Event);
    editInPlace(table.rowsModel(), m_workspace, EntityKind::Event);
    auto *empty = new EmptyState(
        "school", QCoreApplication::translate("Events", "No event yet"),
        QCoreApplication::translate(
            "Events", "Who took part in a course or workshop counts for the plan's targets by "
                      "itself: enter the event once, then its attendance list."));
    QAbstractButton *add =
        empty->addPrimaryAction(QCoreApplication::translate("Events", "Add an event"));
    add->setObjectName(u"events_empty_add"_s);
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &EventsPage::addNew);
    connect(empty->addAction(QCoreApplication::translate("Events", "Import from file…")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"import"_s); });
    m_table->setEmptyState(empty);
    leaveActionsTo(*m_table);
}

void EventsPage::buildDetail()
{
    m_detail = new Panel(QCoreApplication::translate("Events", "Event"));
    m_detail->setObjectName(u"event_detail"_s);
    m_detail->setFixedWidth(narrowDetail);
    auto *more = new QToolButton;
    more->setIcon(icon("dots-horizontal"));
    more->setToolTip(QCoreApplication::translate("Events", "More about this event"));
    more->setAccessibleName(more->toolTip());
    more->setObjectName(u"event_more"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    auto *menu = new QMenu(more);
    connect(menu->addAction(icon("history"),
                            QCoreApplication::translate("Events", "What was changed of it…")),
            &QAction::triggered, this, [this] {
                m_workspace.askHistory({EntityKind::Event, m_form->record(), {}});
            });
    QAction *remove =
        menu->addAction(icon("delete"), QCoreApplication::translate("Events", "Remove this event"));
    remove->setEnabled(!m_workspace.isReadOnly());
    connect(remove, &QAction::triggered, &m_table->table(), &TableView::removeAsked);
    more->setMenu(menu);
    m_detail->addToHeader(more);
    m_more = more;

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_derived = new DerivedLines(m_workspace);
    layout->addWidget(m_derived);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"event_tabs"_s);
    m_tabs->setAccessibleName(QCoreApplication::translate("Events", "Parts of the event"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(QCoreApplication::translate("Events", "Participants"));
    m_tabs->addTab(QCoreApplication::translate("Events", "The event"));
    m_tabs->addTab(QCoreApplication::translate("Events", "Files"));
    layout->addWidget(m_tabs);
    m_stack = new QStackedWidget;
    layout->addWidget(m_stack, 1);
    m_detail->setContent(content);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);

    const auto page = [this] {
        auto *widget = new QWidget;
        auto *rows = new QVBoxLayout(widget);
        rows->setContentsMargins(metrics::panelPadding, 8, metrics::panelPadding,
                                 metrics::panelPadding);
        rows->setSpacing(8);
        m_stack->addWidget(widget);
        return rows;
    };
    QVBoxLayout *people = page();
    m_entry = new ParticipantEntry(m_workspace);
    people->addWidget(m_entry);
    m_participants = new OwnedList(
        m_workspace,
        {.kind = EntityKind::Participation,
         .name = u"participants"_s,
         .title = QCoreApplication::translate("Participants", "Participants"),
         .addText = QCoreApplication::translate("Participants", "For an organisation…"),
         .ownerKey = u"event"_s,
         .columns = participantColumns(m_workspace),
         .groups = {{{},
                     {u"organisation"_s, u"facility_code"_s, u"person"_s, u"technical"_s,
                      u"note"_s}}},
         .none = QCoreApplication::translate(
             "Participants", "Nobody yet. Type them above one after the other, or paste the "
                             "attendance list from a spreadsheet (Ctrl+V)."),
         .noOwner = QCoreApplication::translate(
             "Participants", "Choose an event, or add one; then enter here who took part.")});
    QAbstractButton *paste =
        m_participants->addLink(QCoreApplication::translate("Participants", "Paste a list…"));
    paste->setObjectName(u"participants_paste"_s);
    connect(paste, &QAbstractButton::clicked, this, &EventsPage::pasteParticipants);
    m_participants->table().installEventFilter(this);
    m_participants->setFillsHeight();
    people->addWidget(m_participants, 1);
    people->addStretch();
    connect(m_entry, &ParticipantEntry::listPasted, this, &EventsPage::pasteParticipants);
    connect(m_entry, &ParticipantEntry::added, this,
            [this](QUuid id) { m_participants->table().choose(id); });

    m_form = new RecordForm(m_workspace, EntityKind::Event, entryForm(EntityKind::Event));
    m_form->setObjectName(u"event_form"_s);
    m_stack->addWidget(m_form);
    connect(m_form, &RecordForm::added, this, [this](QUuid id) {
        setNew(false);
        open({EntityKind::Event, id, {}});
        m_tabs->setCurrentIndex(Participants);
        m_entry->focusFirst();
    });
    showChosenRow(m_table->table(), *m_form, [this](QUuid row) { showOne(row); });
    QVBoxLayout *files = page();
    m_files = new AttachmentList(m_workspace, u"event_files"_s);
    files->addWidget(m_files);
    files->addStretch(1);
}

void EventsPage::fillFilters()
{
    m_isFilling = true;
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    m_year->addItem(QCoreApplication::translate("Events", "Every year"), QVariant());
    std::set<int, std::greater<>> years;
    for (const Event &event : m_workspace.records().all<Event>())
        years.insert(event.date.year());
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
    m_isFilling = false;
}

void EventsPage::applyFilters()
{
    const QString kind = m_kind->currentData().toString();
    const int year = m_year->currentData().toInt();
    RowFilter &filter = m_table->table().filter();
    if (kind.isEmpty() && year == 0) {
        filter.setCondition({});
    } else {
        filter.setCondition([this, kind, year](QUuid row) {
            const Event *event = m_workspace.records().find(Ref<Event>{row});
            return event && (kind.isEmpty() || choiceKey(event->eventKind) == kind) &&
                   (year == 0 || event->date.year() == year);
        });
    }
    m_workspace.remember(u"events/filters"_s, QVariantMap{{u"kind"_s, kind}, {u"year"_s, year}});
    count();
}

void EventsPage::count()
{
    const RowFilter &filter = m_table->table().filter();
    const Records &records = m_workspace.records();
    int people = 0;
    std::set<QUuid> facilities;
    for (int row = 0; row < filter.rowCount(); ++row) {
        for (const Participation &part :
             records.all<Participation>().of(filter.row(filter.index(row, 0)))) {
            ++people;
            if (part.facility)
                facilities.insert(part.facility->id);
        }
    }
    m_table->setFooterText(
        QStringList{QCoreApplication::translate("Events", "%Ln events", nullptr, filter.rowCount()),
                    QCoreApplication::translate("Events", "%Ln participants", nullptr, people),
                    QCoreApplication::translate("Events", "%Ln facilities reached", nullptr,
                                                int(facilities.size()))}
            .join(u" · "_s));
}

void EventsPage::setNew(bool isNew)
{
    m_tabs->setVisible(!isNew);
    m_more->setVisible(!isNew);
    if (isNew) {
        m_derived->hide();
        m_tabs->setCurrentIndex(Profile);
    }
}

void EventsPage::showOne(QUuid id)
{
    const Records &records = m_workspace.records();
    const Event *event = records.find(Ref<Event>{id});
    const QUuid shown = event ? id : QUuid();
    setNew(false);
    m_detail->setTitle(event ? event->name : QCoreApplication::translate("Events", "Event"));
    m_derived->show(event);
    if (m_form->isNew() || m_form->record() != shown)
        m_form->showRecord(shown);
    m_more->setEnabled(event);
    m_entry->setEvent(shown);
    m_participants->showOwner(shown);
    m_files->showOwner(shown);
    m_tabs->setTabText(Participants, QCoreApplication::translate("Events", "Participants (%1)")
                                         .arg(numberText({.mantissa = m_participants->count()},
                                                         m_workspace.language())));
}

void EventsPage::showChosen()
{
    showOne(m_table->table().currentRow());
}

void EventsPage::reload()
{
    std::vector<const Event *> events;
    for (const Event &event : m_workspace.records().all<Event>())
        events.push_back(&event);
    std::ranges::sort(events, [](const Event *a, const Event *b) {
        return std::tie(b->date, b->code) < std::tie(a->date, a->code);
    });
    std::vector<QUuid> rows;
    for (const Event *event : events)
        rows.push_back(event->id);
    const bool isFirst = m_year->count() == 0;
    fillFilters();
    TableView &table = m_table->table();
    table.setRows(std::move(rows));
    table.rowsModel().touchAll();
    if (isFirst) {
        const QVariantMap kept = m_workspace.remembered(u"events/filters"_s).toMap();
        m_isFilling = true;
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(kept.value(u"kind"_s))));
        m_year->setCurrentIndex(std::max(0, m_year->findData(kept.value(u"year"_s))));
        m_isFilling = false;
        applyFilters();
    }
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    else if (!m_form->isNew())
        showChosen();
    count();
}

void EventsPage::follow(const ChangeSet &set)
{
    bool isListTouched = false;
    bool isChosenTouched = false;
    for (const Change &change : set.changes) {
        switch (change.record().kind()) {
        case EntityKind::Event:
        case EntityKind::Participation:
        case EntityKind::DerivationRule:
            isListTouched = true;
            break;
        case EntityKind::Facility:
        case EntityKind::Organisation:
            isChosenTouched |= tookPart(change.record().id());
            break;
        case EntityKind::FacilityState:
            isChosenTouched |= tookPart(change.record().owner());
            break;
        case EntityKind::Attachment:
            isChosenTouched = true;
            break;
        default:
            break;
        }
    }
    if (isListTouched)
        reload();
    else if (isChosenTouched && !m_form->isNew())
        showChosen();
}

bool EventsPage::tookPart(QUuid subject) const
{
    const auto parts = m_workspace.records().all<Participation>().of(m_table->table().currentRow());
    return std::ranges::any_of(parts, [subject](const Participation &part) {
        return (part.facility && part.facility->id == subject) ||
               (part.organisation && part.organisation->id == subject);
    });
}

void EventsPage::widthChanged()
{
    m_detail->setFixedWidth(isWide() ? wideDetail : narrowDetail);
}

bool EventsPage::open(const Place &place)
{
    QUuid id = place.id;
    if (place.kind == EntityKind::Participation) {
        const Participation *part = m_workspace.records().find(Ref<Participation>{place.id});
        id = part ? part->event.id : QUuid();
    } else if (place.kind != EntityKind::Event) {
        return false;
    }
    if (!m_workspace.records().find(Ref<Event>{id}))
        return false;
    bringUpToDate();
    TableView &table = m_table->table();
    if (!table.choose(id)) {
        m_table->filterField().clear();
        m_kind->setCurrentIndex(0);
        m_year->setCurrentIndex(0);
        table.choose(id);
    }
    showOne(id);
    if (place.kind == EntityKind::Participation) {
        m_tabs->setCurrentIndex(Participants);
        m_participants->table().choose(place.id);
    } else if (!place.field.isEmpty()) {
        m_tabs->setCurrentIndex(Profile);
        m_form->focusField(place.field);
    }
    return true;
}

void EventsPage::addNew()
{
    if (m_workspace.isReadOnly())
        return;
    m_detail->setTitle(QCoreApplication::translate("Events", "New event"));
    setNew(true);
    const QString start = u"SK-%1-"_s.arg(m_workspace.asOf().year());
    m_form->startNew(
        {{u"code"_s, nextCode(m_workspace.records(), EntityKind::Event, start, start + u"01"_s)}});
    m_form->focusField(u"name"_s);
}

void EventsPage::pasteParticipants()
{
    if (m_workspace.isReadOnly() || m_participants->owner().isNull())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    ParticipantsDialog(m_workspace, {m_participants->owner()}, text, window()).exec();
}

bool EventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_participants->table() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        pasteParticipants();
        return true;
    }
    return Page::eventFilter(watched, event);
}

QVariantMap EventsPage::state() const
{
    return {{u"row"_s, m_table->table().currentRow().toString()},
            {u"tab"_s, m_tabs->currentIndex()},
            {u"new"_s, m_form->newState()},
            {u"left"_s, m_form->leftState()}};
}

void EventsPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_table->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    m_form->restoreLeft(state.value(u"left"_s).toMap());
    if (const QVariantMap typed = state.value(u"new"_s).toMap(); !typed.isEmpty()) {
        addNew();
        m_form->restoreNew(typed);
    }
}

void EventsPage::finishTyping()
{
    m_form->finishTyping();
    Page::finishTyping();
}

} // namespace sxsh
