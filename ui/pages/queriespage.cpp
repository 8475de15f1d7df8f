// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queriespage.h"

#include "core/base/foldedtext.h"
#include "core/duties/unitreports.h"
#include "core/exchange/queriedplace.h"
#include "core/exchange/querychanges.h"
#include "core/model/caption.h"
#include "core/model/removal.h"
#include "core/package/correctionslip.h"
#include "core/report/reportkind.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/savefile.h"
#include "ui/pages/querycolumns.h"
#include "ui/pages/querypanel.h"
#include "ui/print/printing.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowPanel = 320;
constexpr int widePanel = 440;
const QString filtersKey = u"queries/filters"_s;
const QString awaitedKey = u"awaited"_s;
const QString lateKey = u"late"_s;

/// What the table tells of, so that other changes leave it alone.
bool isOfQueries(const Change &change)
{
    return change.record().kind() == EntityKind::Query ||
           change.record().kind() == EntityKind::AdminUnit;
}

} // namespace

QueriesPage::QueriesPage(Workspace &workspace)
    : Page(workspace, u"queries"_s,
           workspace.session().workingCopy()
               ? QCoreApplication::translate("Queries", "Questions of the department")
               : QCoreApplication::translate("Queries", "Questions to units"))
{
    buildHeader();
    buildTable();
    m_panel = new QueryPanel(workspace);
    connect(m_panel, &QueryPanel::editAsked, this, &QueriesPage::change);
    connect(m_panel, &QueryPanel::removeAsked, this, &QueriesPage::remove);
    connect(m_panel, &QueryPanel::closeAsked, this, &QueriesPage::close);
    connect(m_panel, &QueryPanel::againAsked, this, &QueriesPage::askAgain);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics::panelGap);
    sides->addWidget(m_table, 1);
    sides->addWidget(m_panel);
    body().addLayout(sides);
    leaveActionsTo(*m_table);
    widthChanged();
}

void QueriesPage::buildHeader()
{
    const bool isWritable = !m_workspace.isReadOnly();
    const auto add = [&](QAbstractButton *button, const QString &name, const QString &tip,
                         void (QueriesPage::*act)()) {
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QAbstractButton::clicked, this, act);
        return button;
    };
    if (isCopy()) {
        m_take = add(header().addPrimaryAction(
                         QCoreApplication::translate("Queries", "Take in a slip…"), "import"),
                     u"queries_take"_s,
                     QCoreApplication::translate(
                         "Queries", "Reads the questions from a file that the department sent"),
                     &QueriesPage::take);
        m_take->setEnabled(isWritable);
        return;
    }
    m_print = add(
        header().addAction(QCoreApplication::translate("Queries", "Print the slip…"), "printer"),
        u"queries_print"_s,
        QCoreApplication::translate(
            "Queries", "The questions to the unit on paper, with room for the answers"),
        &QueriesPage::printSlip);
    m_send =
        add(header().addAction(QCoreApplication::translate("Queries", "Write the slip…"), "export"),
            u"queries_send"_s,
            QCoreApplication::translate("Queries",
                                        "The questions to the unit as a file for its working copy"),
            &QueriesPage::send);
    m_ask = add(
        header().addPrimaryAction(QCoreApplication::translate("Queries", "Ask a unit…"), "plus"),
        u"queries_ask"_s, QCoreApplication::translate("Queries", "Asks a unit about a value"),
        &QueriesPage::addNew);
    m_ask->setEnabled(isWritable);
}

void QueriesPage::buildTable()
{
    m_table = new TablePanel(m_workspace, queryColumns(m_workspace), u"queries_table"_s, title());
    m_table->setTitle(QCoreApplication::translate("Queries", "Questions"));
    const QVariantMap kept = m_workspace.remembered(filtersKey).toMap();
    if (!isCopy()) {
        m_units =
            &m_table->addFilterBox(u"query_unit"_s, QCoreApplication::translate("Queries", "Unit"));
        fillUnits();
        m_units->setCurrentIndex(std::max(0, m_units->findData(kept.value(u"unit"_s))));
        connect(m_units, &QComboBox::activated, this, &QueriesPage::filterRows);
    }
    m_states =
        &m_table->addFilterBox(u"query_state"_s, QCoreApplication::translate("Queries", "State"));
    m_states->addItem(QCoreApplication::translate("Queries", "Of any state"), QString());
    m_states->addItem(QCoreApplication::translate("Queries", "Waiting for an answer"), awaitedKey);
    m_states->addItem(QCoreApplication::translate("Queries", "Answer is late"), lateKey);
    for (const Choice &choice : choicesOf<QueryState>) {
        if (!isCopy() || QLatin1String(choice.key) != choiceKey(QueryState::Open))
            m_states->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    }
    m_states->setCurrentIndex(std::max(0, m_states->findData(kept.value(u"state"_s))));
    connect(m_states, &QComboBox::activated, this, &QueriesPage::filterRows);
    if (isCopy()) {
        m_empty = new EmptyState(
            "comment-text", QCoreApplication::translate("Queries", "No question of the department"),
            QCoreApplication::translate(
                "Queries", "Where the department asks about the data handed in, it sends a slip of "
                           "questions as a file. Take it in here, answer, and hand in again."));
        QAbstractButton *take =
            m_empty->addPrimaryAction(QCoreApplication::translate("Queries", "Take in a slip…"));
        take->setObjectName(u"queries_empty_take"_s);
        take->setEnabled(!m_workspace.isReadOnly());
        connect(take, &QAbstractButton::clicked, this, &QueriesPage::take);
    } else {
        m_empty = new EmptyState(
            "comment-text", QCoreApplication::translate("Queries", "Nothing is asked yet"),
            QCoreApplication::translate(
                "Queries", "Ask a unit about a value that is doubtful or missing. The questions go "
                           "out as a slip for its working copy or on paper, and close when the "
                           "answers are accepted."));
        QAbstractButton *ask =
            m_empty->addPrimaryAction(QCoreApplication::translate("Queries", "Ask a unit…"));
        ask->setObjectName(u"queries_empty_ask"_s);
        ask->setEnabled(!m_workspace.isReadOnly());
        connect(ask, &QAbstractButton::clicked, this, &QueriesPage::addNew);
    }
    m_table->setEmptyState(m_empty);
    TableView &table = m_table->table();
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&table, &TableView::currentRowChanged, this, &QueriesPage::showChosen);
    connect(&table, &TableView::rowActivated, this, [this](QUuid) {
        if (const Query *query = chosen(); query && query->state == QueryState::Open && !isCopy())
            change();
        else
            m_panel->focusAnswer();
    });
    connect(&table, &TableView::removeAsked, this, &QueriesPage::remove);
    connect(&table, &TableView::menuAsked, this, [this](QMenu *menu, QUuid row) {
        if (m_workspace.records().find(Ref<Query>{row}))
            fillMenu(*menu, row);
    });
}

void QueriesPage::fillUnits()
{
    if (!m_units)
        return;
    const QVariant chosenUnit = m_units->currentData();
    QSet<QUuid> asked;
    for (const Query &query : m_workspace.records().all<Query>())
        asked.insert(query.unit.id);
    std::vector<const AdminUnit *> units;
    for (const AdminUnit &one : m_workspace.records().all<AdminUnit>()) {
        if (asked.contains(one.id))
            units.push_back(&one);
    }
    std::ranges::sort(units, {}, [](const AdminUnit *one) { return sortKey(one->code); });
    m_units->clear();
    m_units->addItem(QCoreApplication::translate("Queries", "All units"), QUuid());
    for (const AdminUnit *one : units)
        m_units->addItem(one->name, one->id);
    m_units->setCurrentIndex(std::max(0, m_units->findData(chosenUnit)));
}

const Query *QueriesPage::chosen() const
{
    return m_workspace.records().find(Ref<Query>{m_table->table().currentRow()});
}

const AdminUnit *QueriesPage::unit() const
{
    const QUuid filtered = m_units ? m_units->currentData().toUuid() : QUuid();
    const Query *query = chosen();
    return m_workspace.records().find(Ref<AdminUnit>{query ? query->unit.id : filtered});
}

bool QueriesPage::passes(QUuid row) const
{
    const Query *query = m_workspace.records().find(Ref<Query>{row});
    if (!query)
        return false;
    const QUuid wanted = m_units ? m_units->currentData().toUuid() : QUuid();
    const QString state = m_states->currentData().toString();
    const bool isOfState = state.isEmpty() || state == choiceKey(query->state) ||
                           (state == awaitedKey && isAwaited(*query)) ||
                           (state == lateKey && isLate(*query, m_workspace.today()));
    return isOfState && (wanted.isNull() || query->unit.id == wanted);
}

void QueriesPage::filterRows()
{
    m_workspace.remember(filtersKey,
                         QVariantMap{{u"unit"_s, m_units ? m_units->currentData() : QVariant()},
                                     {u"state"_s, m_states->currentData()}});
    m_table->table().filter().setCondition([this](QUuid row) { return passes(row); });
    showChosen();
}

void QueriesPage::showAllRows()
{
    if (m_units)
        m_units->setCurrentIndex(0);
    m_states->setCurrentIndex(0);
    m_table->filterField().clear();
    filterRows();
}

void QueriesPage::showChosen()
{
    m_panel->show(m_table->table().currentRow());
    if (isCopy())
        return;
    const AdminUnit *asked = unit();
    const bool isAsked =
        asked && std::ranges::any_of(m_workspace.records().all<Query>(), [&](const Query &query) {
            return query.unit.id == asked->id && isAwaited(query);
        });
    m_send->setEnabled(isAsked && !m_workspace.isReadOnly());
    m_print->setEnabled(isAsked);
}

void QueriesPage::fillMenu(QMenu &menu, QUuid row)
{
    const Query query = *m_workspace.records().find(Ref<Query>{row});
    const auto add = [&](const char *iconName, const QString &text, const QString &name, auto act) {
        QAction *action = menu.addAction(icon(QLatin1StringView(iconName)), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    if (const auto record = recordMeantBy(m_workspace.records(), Record(query))) {
        add("open-in-new", QCoreApplication::translate("Queries", "Open the record"),
            u"menu_record"_s,
            [this, place = Place{record->kind(), record->id(), {}}] { m_workspace.open(place); });
    }
    if (m_workspace.isReadOnly() || isCopy())
        return;
    if (query.state == QueryState::Open) {
        add("pencil", QCoreApplication::translate("Queries", "Change…"), u"menu_change"_s,
            [this] { change(); });
        add("delete", QCoreApplication::translate("Queries", "Remove"), u"menu_remove"_s,
            [this] { remove(); });
    } else if (query.state != QueryState::Closed) {
        add("check", QCoreApplication::translate("Queries", "Close"), u"menu_close"_s,
            [this] { close(); });
    }
    if (query.state == QueryState::Answered || query.state == QueryState::Closed) {
        add("undo", QCoreApplication::translate("Queries", "Ask once more"), u"menu_again"_s,
            [this] { askAgain(); });
    }
}

void QueriesPage::addNew()
{
    if (isCopy() || m_workspace.isReadOnly())
        return;
    QuestionDialog dialog(m_workspace, std::optional<Place>(), window());
    if (dialog.exec() == QDialog::Accepted)
        open({EntityKind::Query, dialog.asked(), {}});
}

void QueriesPage::change()
{
    const Query *query = chosen();
    if (query && query->state == QueryState::Open && !m_workspace.isReadOnly())
        QuestionDialog(m_workspace, Query(*query), window()).exec();
}

void QueriesPage::remove()
{
    const Query *query = chosen();
    if (!query || isCopy() || m_workspace.isReadOnly())
        return;
    if (query->state != QueryState::Open) {
        m_workspace.guard().tell(
            {.kind = Notice::Kind::Doubt,
             .text = QCoreApplication::translate(
                 "Queries", "What was sent stays on record: close the question instead.")});
        return;
    }
    m_workspace.applyUndoable(removal(m_workspace.records(), Record(*query)));
}

void QueriesPage::close()
{
    const Query *query = chosen();
    if (query && !isCopy() && !m_workspace.isReadOnly())
        m_workspace.applyUndoable(closing(m_workspace.records(), *query));
}

void QueriesPage::askAgain()
{
    const Query *query = chosen();
    if (query && !isCopy() && !m_workspace.isReadOnly())
        m_workspace.applyUndoable(askingAgain(m_workspace.records(), *query, m_workspace.today()));
}

void QueriesPage::send()
{
    const AdminUnit *asked = unit();
    if (!asked || m_workspace.isReadOnly())
        return;
    const Ref<AdminUnit> to{asked->id};
    const QString name = asked->name;
    const QString path =
        askSavePath(this, m_workspace.settings(),
                    QCoreApplication::translate("Queries", "Slip of questions %1").arg(name),
                    {SavedKind::Package});
    if (path.isEmpty())
        return;
    m_workspace.guard().run([&] {
        const CorrectionSlip slip = writeSlip(m_workspace.session(), to, {}, path);
        rememberFolder(m_workspace.settings(), path);
        m_workspace.guard().tell(
            {.kind = Notice::Kind::Done,
             .text = QCoreApplication::translate("Queries",
                                                 "The slip for %1 is written, with %Ln questions: "
                                                 "%2",
                                                 nullptr, slip.queries)
                         .arg(name, QDir::toNativeSeparators(path))});
    });
}

void QueriesPage::printSlip()
{
    const AdminUnit *asked = unit();
    if (!asked)
        return;
    m_workspace.guard().run([&] {
        const ReportingPeriod *period = currentPeriod(m_workspace.records(), m_workspace.today());
        if (!period) {
            throw Error(QCoreApplication::translate(
                "Queries", "The plan has no reporting period, which the slip is headed with: add "
                           "one under “Lists”."));
        }
        printReport(buildReport(m_workspace.savings(), m_workspace.resources(),
                                {.kind = u"correction"_s,
                                 .period = period->code,
                                 .subject = asked->code,
                                 .language = m_workspace.language()}),
                    window());
    });
}

void QueriesPage::take()
{
    if (m_workspace.isReadOnly())
        return;
    const QString path =
        askOpenPath(this, m_workspace.settings(),
                    QCoreApplication::translate("Queries", "Take in a slip of questions"),
                    QCoreApplication::translate("File", "Packages (*.sxshpkg)"));
    if (path.isEmpty())
        return;
    m_workspace.guard().run([&] {
        const TakenSlip taken = takeSlip(m_workspace.session(), SealedPackage::readFile(path));
        m_workspace.guard().tell({.kind = Notice::Kind::Done, .text = takenText(taken)});
    });
}

void QueriesPage::tellCounts()
{
    int awaited = 0;
    int late = 0;
    int answered = 0;
    for (const Query &query : m_workspace.records().all<Query>()) {
        awaited += isAwaited(query) ? 1 : 0;
        late += isLate(query, m_workspace.today()) ? 1 : 0;
        answered += query.state == QueryState::Answered ? 1 : 0;
    }
    QStringList parts{
        QCoreApplication::translate("Queries", "%Ln wait for an answer", nullptr, awaited)};
    if (late > 0)
        parts += QCoreApplication::translate("Queries", "%Ln late", nullptr, late);
    if (isCopy() && answered > 0) {
        parts += QCoreApplication::translate("Queries", "%Ln answered, to be handed in", nullptr,
                                             answered);
    }
    header().setContext(parts.join(u" · "_s));
    const auto count = static_cast<int>(m_table->table().rowsModel().rows().size());
    m_table->setFooterOfAll(
        QCoreApplication::translate("Queries", "%Ln questions", nullptr, count));
}

void QueriesPage::reload()
{
    const Records &records = m_workspace.records();
    fillUnits();
    std::vector<const Query *> queries;
    for (const Query &query : records.all<Query>())
        queries.push_back(&query);
    std::ranges::sort(queries, {}, [&records](const Query *query) {
        const AdminUnit *asked = records.find(query->unit);
        return std::tuple(!isAwaited(*query), asked ? sortKey(asked->code) : QString(),
                          query->number, query->id);
    });
    std::vector<QUuid> rows;
    for (const Query *query : queries)
        rows.push_back(query->id);
    TableView &table = m_table->table();
    table.filter().setCondition([this](QUuid row) { return passes(row); });
    table.setRows(std::move(rows));
    table.rowsModel().touchAll();
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    showChosen();
    tellCounts();
}

void QueriesPage::follow(const ChangeSet &set)
{
    if (std::ranges::any_of(set.changes, isOfQueries))
        reload();
    else
        reloadLater(); // what is asked about may have changed
}

void QueriesPage::widthChanged()
{
    m_panel->setFixedWidth(isWide() ? widePanel : narrowPanel);
}

bool QueriesPage::open(const Place &place)
{
    if (place.kind != EntityKind::Query || !m_workspace.records().find(Ref<Query>{place.id}))
        return false;
    bringUpToDate();
    if (!m_table->table().choose(place.id)) {
        showAllRows();
        m_table->table().choose(place.id);
    }
    showChosen();
    return true;
}

void QueriesPage::begin(const QString &what)
{
    if (!what.startsWith(u"unit:") || !m_units)
        return;
    bringUpToDate();
    showAllRows();
    m_units->setCurrentIndex(
        std::max(0, m_units->findData(QUuid::fromString(what.section(u':', 1)))));
    filterRows();
}

QVariantMap QueriesPage::state() const
{
    return {{u"row"_s, m_table->table().currentRow().toString()}};
}

void QueriesPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_table->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
}

void QueriesPage::finishTyping()
{
    m_panel->finishTyping();
    Page::finishTyping();
}

} // namespace sxsh
