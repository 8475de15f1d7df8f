// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/samedecisions.h"

#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "core/model/caption.h"
#include "core/model/samefacility.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/linkbutton.h"
#include "ui/theme/icon.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// A decision, whichever way it is kept.
struct Decision {
    bool isSame = false;
    Ref<Facility> entry{};
    Ref<Facility> other{}; ///< the main entry, or the one it is not
    QString reason{};
    std::optional<QDate> day{}; ///< of links the journal knows it
};

std::optional<Decision> decisionOf(const Records &records, QUuid row)
{
    if (const SameAs *link = records.find(Ref<SameAs>{row})) {
        return Decision{.isSame = true,
                        .entry = link->record,
                        .other = link->canonical,
                        .reason = link->reason};
    }
    const Confirmation *apart = records.find(Ref<Confirmation>{row});
    const auto other = apart ? toldApartFrom(*apart) : std::nullopt;
    if (!other)
        return {};
    return Decision{.entry = {apart->record.id},
                    .other = *other,
                    .reason = apart->reason,
                    .day = apart->confirmedOn};
}

std::vector<TableColumn> columnsOf(Workspace &workspace)
{
    const auto cell = [&workspace](auto make) {
        return [&workspace, make](QUuid row) {
            const auto decision = decisionOf(workspace.records(), row);
            return decision ? make(*decision) : dashCell();
        };
    };
    const auto entry = [&](Ref<Facility> Decision::*side) {
        return cell([&workspace, side](const Decision &decision) {
            const Facility *facility = workspace.records().find(decision.*side);
            return textCell(facility ? caption(workspace.records(), Record(*facility)) : QString());
        });
    };
    return {{.key = u"decision"_s,
             .title = QCoreApplication::translate("Duplicates", "Decision"),
             .cell = cell([](const Decision &decision) {
                 return decision.isSame
                            ? stateCell(StateShape::Check,
                                        QCoreApplication::translate("Duplicates", "Same facility"))
                            : stateCell(StateShape::Ring,
                                        QCoreApplication::translate("Duplicates", "Not the same"));
             }),
             .width = 130},
            {.key = u"entry"_s,
             .title = QCoreApplication::translate("Duplicates", "Entry"),
             .cell = entry(&Decision::entry),
             .width = 200,
             .stretches = true},
            {.key = u"other"_s,
             .title = QCoreApplication::translate("Duplicates", "Main entry, or the other one"),
             .cell = entry(&Decision::other),
             .width = 200,
             .stretches = true},
            {.key = u"reason"_s,
             .title = QCoreApplication::translate("Duplicates", "Reason"),
             .cell = cell([](const Decision &decision) { return textCell(decision.reason); }),
             .width = 180,
             .priority = 1},
            {.key = u"day"_s,
             .title = QCoreApplication::translate("Duplicates", "Decided on"),
             .cell = cell([&workspace](const Decision &decision) {
                 return decision.day
                            ? dateCell(dateText(*decision.day, workspace.language()), *decision.day)
                            : dashCell();
             }),
             .alignment = Qt::AlignRight,
             .width = 124,
             .priority = 2}};
}

QString takeBackWords(bool isSame)
{
    return isSame ? QCoreApplication::translate("Duplicates", "Unlink")
                  : QCoreApplication::translate("Duplicates", "Propose again");
}

} // namespace

SameDecisions::SameDecisions(Workspace &workspace, QWidget *parent)
    : TablePanel(workspace, columnsOf(workspace), u"same_decisions"_s,
                 QCoreApplication::translate("Duplicates", "Decisions"), parent),
      m_workspace(workspace), m_takeBack(new LinkButton(takeBackWords(false)))
{
    setTitle(QCoreApplication::translate("Duplicates", "Decisions"));
    m_takeBack->setObjectName(u"decision_take_back"_s);
    m_takeBack->setMinimumWidth(m_takeBack->sizeHint().width());
    addFilter(m_takeBack);
    connect(m_takeBack, &QAbstractButton::clicked, this, &SameDecisions::takeBack);
    setEmptyState(new EmptyState(
        "link-variant", QCoreApplication::translate("Duplicates", "Nothing decided yet"),
        QCoreApplication::translate(
            "Duplicates", "Entries that were linked, and pairs that are two facilities, stand here "
                          "and can be taken back at any time.")));
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&table(), &TableView::removeAsked, this, &SameDecisions::takeBack);
    connect(&table(), &TableView::currentRowChanged, this, &SameDecisions::showAction);
    connect(&table(), &TableView::rowActivated, this, [this](QUuid row) {
        if (const auto decision = decisionOf(m_workspace.records(), row))
            m_workspace.open({EntityKind::Facility, decision->entry.id, {}});
    });
    connect(&table(), &TableView::menuAsked, this, [this](QMenu *menu, QUuid row) {
        const auto decision = decisionOf(m_workspace.records(), row);
        if (!decision || m_workspace.isReadOnly())
            return;
        QAction *action = menu->addAction(icon("undo"), takeBackWords(decision->isSame));
        action->setShortcut(Qt::Key_Delete);
        connect(action, &QAction::triggered, this, &SameDecisions::takeBack);
    });
}

void SameDecisions::reload()
{
    const Records &records = m_workspace.records();
    std::vector<QUuid> rows;
    for (const SameAs &link : records.all<SameAs>())
        rows.push_back(link.id);
    m_links = static_cast<int>(rows.size());
    for (const Confirmation &one : records.all<Confirmation>()) {
        if (toldApartFrom(one))
            rows.push_back(one.id);
    }
    std::ranges::sort(rows, {}, [&records](QUuid row) {
        const Decision decision = *decisionOf(records, row);
        const Facility *entry = records.find(decision.entry);
        return std::tuple(!decision.isSame, entry ? sortKey(entry->code) : QString(), row);
    });
    table().setRows(std::move(rows));
    table().rowsModel().touchAll();
    if (table().currentRow().isNull() && table().filter().rowCount() > 0)
        table().choose(table().filter().row(table().filter().index(0, 0)));
    showAction();
}

void SameDecisions::takeBack()
{
    const Records &records = m_workspace.records();
    const QUuid row = table().currentRow();
    if (m_workspace.isReadOnly())
        return;
    if (const SameAs *link = records.find(Ref<SameAs>{row}))
        m_workspace.applyUndoable(unlinking(records, *link));
    else if (decisionOf(records, row))
        m_workspace.applyUndoable(takingBack(records, *records.find(Ref<Confirmation>{row})));
}

void SameDecisions::showAction()
{
    const auto decision = decisionOf(m_workspace.records(), table().currentRow());
    m_takeBack->setText(takeBackWords(decision && decision->isSame));
    m_takeBack->setMinimumWidth(m_takeBack->sizeHint().width());
    m_takeBack->setEnabled(decision && !m_workspace.isReadOnly());
    m_takeBack->setVisible(decision.has_value());
}

} // namespace sxsh
