// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicatespage.h"

#include "core/model/caption.h"
#include "core/model/samefacility.h"
#include "ui/dialogs/askreason.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/pages/entrycomparison.h"
#include "ui/pages/samedecisions.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowComparison = 520;
constexpr int wideComparison = 680;

/// What pairs are found by, so that a change of anything else leaves them as they are.
bool decidesPairs(const Change &change)
{
    switch (change.record().kind()) {
    case EntityKind::Facility:
    case EntityKind::FacilityState:
    case EntityKind::FacilityPlacement:
    case EntityKind::Enterprise:
    case EntityKind::AdminUnit:
    case EntityKind::UnitTransition:
        return true;
    default:
        return false;
    }
}

bool isDecision(const Change &change)
{
    const auto *confirmation = change.record().as<Confirmation>();
    return change.record().kind() == EntityKind::SameAs ||
           (confirmation && toldApartFrom(*confirmation));
}

} // namespace

DuplicatesPage::DuplicatesPage(Workspace &workspace)
    : Page(workspace, u"duplicates"_s, QCoreApplication::translate("Duplicates", "Duplicates")),
      m_rows(workspace),
      m_pairs(new TablePanel(
          workspace, m_rows.columns(), u"duplicate_pairs"_s,
          QCoreApplication::translate("Duplicates", "Pairs that may be one facility"))),
      m_decisions(new SameDecisions(workspace)), m_comparison(new EntryComparison(workspace))
{
    buildPairs();
    connect(m_comparison, &EntryComparison::mainChosen, this, &DuplicatesPage::keep);
    connect(m_comparison, &EntryComparison::apartChosen, this, &DuplicatesPage::tellApart);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::panelGap);
    left->addWidget(m_pairs, 6);
    left->addWidget(m_decisions, 5);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics::panelGap);
    sides->addLayout(left, 1);
    sides->addWidget(m_comparison);
    body().addLayout(sides);
    widthChanged();
}

void DuplicatesPage::buildPairs()
{
    m_pairs->setTitle(QCoreApplication::translate("Duplicates", "Pairs that may be one facility"));
    m_empty = new EmptyState("check-all", {}, {});
    QAbstractButton *facilities =
        m_empty->addAction(QCoreApplication::translate("Duplicates", "Open the register"));
    facilities->setObjectName(u"duplicates_register"_s);
    connect(facilities, &QAbstractButton::clicked, this,
            [this] { m_workspace.openPage(u"register"_s); });
    m_pairs->setEmptyState(m_empty);
    TableView &table = m_pairs->table();
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.installEventFilter(this);
    connect(&table, &TableView::currentRowChanged, this,
            [this](QUuid row) { m_comparison->show(m_rows.pairOf(row)); });
    connect(&table, &TableView::rowActivated, this,
            [this](QUuid) { m_comparison->table().setFocus(); });
    connect(&table, &TableView::menuAsked, this, [this](QMenu *menu, QUuid row) {
        if (m_rows.pairOf(row))
            fillMenu(*menu, row);
    });
}

void DuplicatesPage::fillMenu(QMenu &menu, QUuid row)
{
    const DuplicatePair pair = *m_rows.pairOf(row);
    const auto add = [&](const QString &text, QKeySequence keys, auto act) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        action->setEnabled(!m_workspace.isReadOnly());
        connect(action, &QAction::triggered, this, act);
    };
    add(QCoreApplication::translate("Duplicates", "Same: keep A"), Qt::Key_1,
        [this, pair] { keep(pair.first); });
    add(QCoreApplication::translate("Duplicates", "Same: keep B"), Qt::Key_2,
        [this, pair] { keep(pair.second); });
    add(QCoreApplication::translate("Duplicates", "Not the same…"), Qt::Key_0,
        [this] { tellApart(); });
    menu.addSeparator();
    for (const Ref<Facility> side : {pair.first, pair.second}) {
        const Facility *facility = m_workspace.records().find(side);
        connect(menu.addAction(
                    QCoreApplication::translate("Duplicates", "Open %1").arg(facility->code)),
                &QAction::triggered, this, [this, side] {
                    m_workspace.open({EntityKind::Facility, side.id, {}});
                });
    }
}

TablePanel *DuplicatesPage::mainTable() const
{
    return m_decisions->isAncestorOf(focusWidget()) ? m_decisions : m_pairs;
}

bool DuplicatesPage::eventFilter(QObject *watched, QEvent *event)
{
    const DuplicatePair *pair = watched == &m_pairs->table() ? chosen() : nullptr;
    if (pair && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_1:
            keep(pair->first);
            return true;
        case Qt::Key_2:
            keep(pair->second);
            return true;
        case Qt::Key_0:
            tellApart();
            return true;
        default:
            break;
        }
    }
    return Page::eventFilter(watched, event);
}

const DuplicatePair *DuplicatesPage::chosen() const
{
    return m_rows.pairOf(m_pairs->table().currentRow());
}

bool DuplicatesPage::mayDecide()
{
    if (!m_workspace.isReadOnly())
        return true;
    m_workspace.guard().tell(
        {.text = QCoreApplication::translate(
             "Duplicates", "The file is open for reading only: nothing can be decided.")});
    return false;
}

void DuplicatesPage::keep(Ref<Facility> main)
{
    const DuplicatePair *pair = chosen();
    if (!pair || !mayDecide())
        return;
    const Ref<Facility> other = main == pair->first ? pair->second : pair->first;
    m_workspace.applyUndoable(linking(m_workspace.records(), other, main, duplicateWords(*pair)));
}

void DuplicatesPage::tellApart()
{
    if (!chosen() || !mayDecide())
        return;
    const DuplicatePair pair = *chosen();
    const auto named = [this](Ref<Facility> facility) {
        return caption(m_workspace.records(), Record(*m_workspace.records().find(facility)));
    };
    const QString reason = askReason(
        window(), QCoreApplication::translate("Duplicates", "Why are these two facilities?"),
        named(pair.first) + u'\n' + named(pair.second),
        QCoreApplication::translate("Duplicates",
                                    "The pair is not proposed again. The decision stands below the "
                                    "pairs and can be taken back there at any time."),
        QCoreApplication::translate("Duplicates", "Not the same"));
    if (reason.isEmpty())
        return;
    m_workspace.applyUndoable(tellingApart(m_workspace.records(), pair.first, pair.second,
                                           duplicateWords(pair), reason, m_workspace.today()));
}

void DuplicatesPage::reload()
{
    const Records &records = m_workspace.records();
    m_rows.reload();
    const bool isEmpty = records.all<Facility>().size() == 0;
    m_empty->setWords(
        isEmpty ? QCoreApplication::translate("Duplicates", "No facility in the register yet")
                : QCoreApplication::translate("Duplicates", "No entries look like one facility"),
        QCoreApplication::translate(
            "Duplicates", "A facility entered twice would count twice. Entries are compared by tax "
                          "code, name and unit whenever the register changes, also after an "
                          "import."));
    TableView &table = m_pairs->table();
    table.setRows(m_rows.rows());
    table.rowsModel().touchAll();
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    m_comparison->show(chosen());
    m_comparison->setVisible(!m_rows.rows().empty());
    m_decisions->reload();
    const auto count = static_cast<int>(m_rows.rows().size());
    const QStringList counts{
        QCoreApplication::translate("Duplicates", "%Ln pairs to decide", nullptr, count),
        QCoreApplication::translate("Duplicates", "%Ln entries linked to another one", nullptr,
                                    m_decisions->links())};
    header().setContext(counts.join(u" · "_s));
}

void DuplicatesPage::follow(const ChangeSet &set)
{
    if (std::ranges::any_of(set.changes, isDecision))
        reload();
    else if (std::ranges::any_of(set.changes, decidesPairs))
        reloadLater();
    else
        m_comparison->show(chosen());
}

void DuplicatesPage::widthChanged()
{
    m_comparison->setFixedWidth(isWide() ? wideComparison : narrowComparison);
}

bool DuplicatesPage::open(const Place &place)
{
    if (place.kind != EntityKind::SameAs)
        return false;
    bringUpToDate();
    return m_decisions->table().choose(place.id);
}

QVariantMap DuplicatesPage::state() const
{
    return {{u"row"_s, m_pairs->table().currentRow().toString()},
            {u"decision"_s, m_decisions->table().currentRow().toString()}};
}

void DuplicatesPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    m_pairs->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
    m_decisions->table().choose(QUuid::fromString(state.value(u"decision"_s).toString()));
}

} // namespace sxsh
