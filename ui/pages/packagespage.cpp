// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packagespage.h"

#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/package/receivedreturn.h"
#include "ui/dialogs/issuedialog.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/savefile.h"
#include "ui/models/exchangecells.h"
#include "ui/pages/takingin.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QDropEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What packages are shown.
enum class Which { All, Out, In, Waiting };

} // namespace

PackagesPage::PackagesPage(Workspace &workspace)
    : Page(workspace, u"packages"_s, QCoreApplication::translate("Packages", "Packages")),
      m_table(
          new TablePanel(workspace, columns(), u"packages_table"_s,
                         QCoreApplication::translate("Packages", "Packages out, and returns in"))),
      m_which(&m_table->addFilterBox(u"packages_which"_s,
                                     QCoreApplication::translate("Packages", "Which packages")))
{
    m_takeIn = header().addAction(QCoreApplication::translate("Packages", "Take in a return…"),
                                  "file-import");
    m_takeIn->setObjectName(u"packages_take_in"_s);
    m_review =
        header().addAction(QCoreApplication::translate("Packages", "Review"), "swap-horizontal");
    m_review->setObjectName(u"packages_review"_s);
    m_issue = header().addPrimaryAction(QCoreApplication::translate("Packages", "Issue packages…"),
                                        "export");
    m_issue->setObjectName(u"packages_issue"_s);
    connect(m_takeIn, &QAbstractButton::clicked, this, [this] {
        if (const QString path = askReceivedFile(m_workspace, this); !path.isEmpty())
            takeIn(m_workspace, path, this);
    });
    connect(m_review, &QAbstractButton::clicked, this,
            [this] { review(m_table->table().currentRow()); });
    connect(m_issue, &QAbstractButton::clicked, this, &PackagesPage::addNew);
    buildTable();
    body().addWidget(m_table);
    setAcceptDrops(!workspace.isReadOnly());
}

std::vector<TableColumn> PackagesPage::columns()
{
    const auto cell = [this](auto make) {
        return [this, make](QUuid row) {
            const Exchange *exchange = exchangeOf(row);
            return exchange ? make(*exchange) : dashCell();
        };
    };
    const auto day = [this](const std::optional<QDate> &date) {
        return date ? dateCell(dateText(*date, m_workspace.language()), *date) : dashCell();
    };
    return {
        {.key = u"unit"_s,
         .title = QCoreApplication::translate("Packages", "Unit"),
         .cell = cell([this](const Exchange &exchange) {
             const AdminUnit *unit = m_workspace.records().find(exchange.unit);
             ShownCell shown = textCell(unit ? unit->name : QString());
             shown.isStrong = true;
             return shown;
         }),
         .width = 190,
         .stretches = true,
         .opens = true},
        {.key = u"what"_s,
         .title = QCoreApplication::translate("Packages", "What"),
         .cell = cell([](const Exchange &exchange) {
             return textCell(
                 exchange.direction == ExchangeDirection::Issued
                     ? QCoreApplication::translate("Packages", "Package no. %1").arg(exchange.issue)
                     : QCoreApplication::translate("Packages", "Return no. %1 to package no. %2")
                           .arg(QString::number(exchange.returnNumber),
                                QString::number(exchange.issue)));
         }),
         .width = 210},
        {.key = u"state"_s,
         .title = QCoreApplication::translate("Packages", "State"),
         .cell = cell([](const Exchange &exchange) { return exchangeStateCell(exchange.state); }),
         .width = 170},
        {.key = u"period"_s,
         .title = QCoreApplication::translate("Packages", "Period"),
         .cell = cell([this](const Exchange &exchange) {
             const ReportingPeriod *period = m_workspace.records().find(exchange.period);
             return textCell(period ? period->code : QString());
         }),
         .width = 90},
        {.key = u"handed_in"_s,
         .title = QCoreApplication::translate("Packages", "Issued or handed in"),
         .toolTip = QCoreApplication::translate("Packages", "A return is dated by the clock of the "
                                                            "unit."),
         .cell = cell([day](const Exchange &exchange) { return day(exchange.handedIn); }),
         .alignment = Qt::AlignRight,
         .width = 140},
        {.key = u"received"_s,
         .title = QCoreApplication::translate("Packages", "Received"),
         .cell = cell([day](const Exchange &exchange) { return day(exchange.receivedOn); }),
         .alignment = Qt::AlignRight,
         .width = 104},
        {.key = u"acceptance"_s,
         .title = QCoreApplication::translate("Packages", "Acceptance no."),
         .toolTip = QCoreApplication::translate(
             "Packages", "Counted for each unit and never used again, so that an accepted return "
                         "can be named and taken back."),
         .cell = cell([](const Exchange &exchange) {
             const bool isNumbered =
                 exchange.direction == ExchangeDirection::Returned && exchange.sequence > 0;
             return isNumbered ? numberCell(QString::number(exchange.sequence), exchange.sequence)
                               : dashCell();
         }),
         .alignment = Qt::AlignRight,
         .width = 110,
         .priority = 1},
        {.key = u"note"_s,
         .title = QCoreApplication::translate("Packages", "Note"),
         .cell = cell([](const Exchange &exchange) { return textCell(exchange.note); }),
         .width = 140,
         .priority = 2},
    };
}

void PackagesPage::buildTable()
{
    for (const auto &[which, words] :
         {std::pair(Which::All, QCoreApplication::translate("Packages", "Out and in")),
          std::pair(Which::Out, QCoreApplication::translate("Packages", "Out")),
          std::pair(Which::In, QCoreApplication::translate("Packages", "In")),
          std::pair(Which::Waiting, QCoreApplication::translate("Packages", "Waiting"))})
        m_which->addItem(words, static_cast<int>(which));
    connect(m_which, &QComboBox::currentIndexChanged, this, &PackagesPage::filterRows);
    m_empty = new EmptyState(
        "inbox", QCoreApplication::translate("Packages", "No package was issued yet"),
        QCoreApplication::translate(
            "Packages", "A unit without a network gets its part of the plan as one sealed file, "
                        "enters its data with this program, and sends a file back. Nothing of "
                        "other units is in it."));
    QAbstractButton *issue =
        m_empty->addPrimaryAction(QCoreApplication::translate("Packages", "Issue packages…"));
    issue->setObjectName(u"packages_first_issue"_s);
    issue->setEnabled(!m_workspace.isReadOnly());
    connect(issue, &QAbstractButton::clicked, this, &PackagesPage::addNew);
    m_table->setEmptyState(m_empty);
    TableView &table = m_table->table();
    connect(&table, &TableView::rowActivated, this, &PackagesPage::review);
    connect(&table, &TableView::currentRowChanged, this, &PackagesPage::updateActions);
    connect(&table, &TableView::removeAsked, this, &PackagesPage::remove);
    connect(&table, &TableView::menuAsked, this,
            [this](QMenu *menu, QUuid row) { fillMenu(*menu, row); });
    leaveActionsTo(*m_table);
}

void PackagesPage::fillMenu(QMenu &menu, QUuid row)
{
    const Exchange *exchange = exchangeOf(row);
    if (!exchange)
        return;
    const bool mayWrite = !m_workspace.isReadOnly();
    if (isUndecided(*exchange)) {
        connect(menu.addAction(icon("swap-horizontal"),
                               QCoreApplication::translate("Packages", "Review")),
                &QAction::triggered, this, [this, row] { review(row); });
        QAction *removing = menu.addAction(
            icon("delete"), QCoreApplication::translate("Packages", "Remove what was received"));
        removing->setShortcut(Qt::Key_Delete);
        removing->setEnabled(mayWrite);
        connect(removing, &QAction::triggered, this, &PackagesPage::remove);
    }
    if (exchange->state == ExchangeState::Accepted) {
        QAction *back = menu.addAction(
            icon("undo"), QCoreApplication::translate("Packages", "Take the acceptance back…"));
        back->setEnabled(mayWrite);
        connect(back, &QAction::triggered, this, [this, row] { review(row); });
    }
    if (!exchange->package.sha256.isEmpty()) {
        connect(menu.addAction(icon("content-save"), QCoreApplication::translate(
                                                         "Packages", "Save the file as it came…")),
                &QAction::triggered, this, [this, row] {
                    if (const Exchange *found = exchangeOf(row))
                        saveFile(*found);
                });
    }
    connect(menu.addAction(icon("map-marker"),
                           QCoreApplication::translate("Packages", "Open the unit")),
            &QAction::triggered, this, [this, row] {
                if (const Exchange *found = exchangeOf(row))
                    m_workspace.open({EntityKind::AdminUnit, found->unit.id, {}});
            });
}

const Exchange *PackagesPage::exchangeOf(QUuid row) const
{
    return m_workspace.records().find(Ref<Exchange>{row});
}

bool PackagesPage::passes(QUuid row) const
{
    const Exchange *exchange = exchangeOf(row);
    if (!exchange)
        return false;
    switch (static_cast<Which>(m_which->currentData().toInt())) {
    case Which::All:
        break;
    case Which::Out:
        return exchange->direction == ExchangeDirection::Issued;
    case Which::In:
        return exchange->direction == ExchangeDirection::Returned;
    case Which::Waiting:
        return isUndecided(*exchange);
    }
    return true;
}

void PackagesPage::filterRows()
{
    m_table->table().filter().setCondition([this](QUuid row) { return passes(row); });
}

void PackagesPage::review(QUuid row)
{
    const Exchange *exchange = exchangeOf(row);
    if (!exchange)
        return;
    if (isUndecided(*exchange) || exchange->state == ExchangeState::Accepted) {
        m_workspace.openPage(u"review#"_s + row.toString(QUuid::WithoutBraces));
        return;
    }
    m_workspace.guard().tell(
        {.kind = Notice::Kind::Done,
         .text = exchange->direction == ExchangeDirection::Issued
                     ? QCoreApplication::translate("Packages", "This package is with the unit: "
                                                               "what comes back of it is taken in "
                                                               "and reviewed.")
                     : QCoreApplication::translate("Packages", "There is nothing left to decide "
                                                               "about this return.")});
}

void PackagesPage::remove()
{
    const Exchange *exchange = exchangeOf(m_table->table().currentRow());
    if (!exchange || m_workspace.isReadOnly())
        return;
    if (!isUndecided(*exchange)) {
        m_workspace.guard().tell(
            {.text = QCoreApplication::translate("Packages", "Only a return that waits can be "
                                                             "removed: what was issued or accepted "
                                                             "stays on record.")});
        return;
    }
    const AdminUnit *unit = m_workspace.records().find(exchange->unit);
    ChangeSet set{
        .title = QCoreApplication::translate("Packages", "Remove return no. %1 of %2")
                     .arg(QString::number(exchange->returnNumber), unit ? unit->name : QString())};
    set.remove(*exchange);
    m_workspace.applyUndoable(set);
}

void PackagesPage::saveFile(const Exchange &exchange)
{
    const AdminUnit *unit = m_workspace.records().find(exchange.unit);
    const QString title =
        QCoreApplication::translate("Packages", "%1 – return no. %2")
            .arg(unit ? unit->name : QString(), QString::number(exchange.returnNumber));
    const QByteArray bytes = m_workspace.session().blob(exchange.package.sha256);
    const QString path = askSavePath(this, m_workspace.settings(), title, {SavedKind::Package});
    if (path.isEmpty())
        return;
    m_workspace.guard().run([&] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
            !file.commit()) {
            throw Error(QCoreApplication::translate("Package", "“%1” cannot be written: %2")
                            .arg(QDir::toNativeSeparators(path), file.errorString()));
        }
        tellSaved(m_workspace.guard(), m_workspace.settings(), path);
    });
}

void PackagesPage::addNew()
{
    if (m_workspace.isReadOnly())
        return;
    IssueDialog(m_workspace, window()).exec();
}

void PackagesPage::updateActions()
{
    const Exchange *exchange = exchangeOf(m_table->table().currentRow());
    m_review->setEnabled(exchange && isUndecided(*exchange));
    m_takeIn->setEnabled(!m_workspace.isReadOnly());
    m_issue->setEnabled(!m_workspace.isReadOnly());
}

void PackagesPage::reload()
{
    const Records &records = m_workspace.records();
    std::vector<const Exchange *> exchanges;
    int waiting = 0;
    for (const Exchange &exchange : records.all<Exchange>()) {
        exchanges.push_back(&exchange);
        waiting += isUndecided(exchange) ? 1 : 0;
    }
    // What waits stands first, then the newest.
    std::ranges::sort(exchanges, [](const Exchange *one, const Exchange *other) {
        const auto order = [](const Exchange &exchange) {
            return std::tuple(!isUndecided(exchange),
                              -exchange.handedIn.value_or(QDate()).toJulianDay(), -exchange.issue,
                              -exchange.returnNumber, exchange.id);
        };
        return order(*one) < order(*other);
    });
    std::vector<QUuid> rows;
    for (const Exchange *exchange : exchanges)
        rows.push_back(exchange->id);
    TableView &table = m_table->table();
    table.filter().setCondition([this](QUuid row) { return passes(row); });
    table.setRows(std::move(rows));
    table.rowsModel().touchAll();
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    const int count = static_cast<int>(exchanges.size());
    m_table->setFooterOfAll(
        QCoreApplication::translate("Packages", "%Ln packages and returns", nullptr, count));
    header().setContext(
        waiting > 0 ? QCoreApplication::translate("Packages", "%Ln returns wait to be reviewed",
                                                  nullptr, waiting)
                    : QCoreApplication::translate("Packages", "No return waits to be reviewed"));
    updateActions();
}

void PackagesPage::follow(const ChangeSet &set)
{
    if (std::ranges::any_of(set.changes, [](const Change &change) {
            return change.record().kind() == EntityKind::Exchange ||
                   change.record().kind() == EntityKind::AdminUnit;
        }))
        reload();
}

bool PackagesPage::open(const Place &place)
{
    if (place.kind != EntityKind::Exchange)
        return false;
    bringUpToDate();
    m_which->setCurrentIndex(0);
    m_table->filterField().clear();
    return m_table->table().choose(place.id);
}

TablePanel *PackagesPage::mainTable() const
{
    return m_table;
}

void PackagesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPackages(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PackagesPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedPackages(*event->mimeData());
    event->acceptProposedAction();
    for (const QString &path : paths)
        takeIn(m_workspace, path, this);
}

QVariantMap PackagesPage::state() const
{
    return {{u"row"_s, m_table->table().currentRow().toString()},
            {u"which"_s, m_which->currentIndex()}};
}

void PackagesPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_which->setCurrentIndex(state.value(u"which"_s).toInt());
    m_table->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
}

} // namespace sxsh
