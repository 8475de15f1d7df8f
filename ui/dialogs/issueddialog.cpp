// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/issueddialog.h"

#include "core/base/datetext.h"
#include "core/frozen/comparison.h"
#include "ui/dialogs/comparisondialog.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/stopbar.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

IssuedDialog::IssuedDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_showing(new QPushButton),
      m_comparing(new QPushButton)
{
    setObjectName(u"issued_reports"_s);
    setWindowTitle(QCoreApplication::translate("Issued", "Reports frozen so far"));
    resize(1080, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    m_table = new TablePanel(workspace, columns(), u"issued"_s, windowTitle());
    m_table->setEmptyState(new EmptyState(
        "lock", QCoreApplication::translate("Issued", "No report has been frozen yet"),
        QCoreApplication::translate("Issued",
                                    "A report that is frozen on this page stays in the plan file "
                                    "as it was, and is listed here.")));
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_showing->setText(QCoreApplication::translate("Issued", "Show"));
    m_showing->setObjectName(u"issued_show"_s);
    m_comparing->setObjectName(u"issued_compare"_s);
    buttons->addButton(m_comparing, QDialogButtonBox::ActionRole);
    buttons->addButton(m_showing, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_showing, &QPushButton::clicked, this, &IssuedDialog::show);
    connect(m_comparing, &QPushButton::clicked, this, &IssuedDialog::compare);
    connect(&m_table->table(), &TableView::rowActivated, this, &IssuedDialog::show);
    connect(m_table->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IssuedDialog::follow);
    std::vector<QUuid> rows;
    for (const Snapshot *snapshot : frozenReports(workspace.records()))
        rows.push_back(snapshot->id);
    std::ranges::reverse(rows);
    m_table->table().setRows(std::move(rows));
    follow();
    m_table->table().setFocus();
}

const Snapshot &IssuedDialog::snapshotOf(QUuid row) const
{
    return *m_workspace.records().find(Ref<Snapshot>{row});
}

std::vector<const Snapshot *> IssuedDialog::chosen() const
{
    std::vector<const Snapshot *> snapshots;
    for (const QUuid row : m_table->table().chosenRows())
        snapshots.push_back(&snapshotOf(row));
    std::ranges::sort(snapshots, {}, &Snapshot::journalLine);
    return snapshots;
}

void IssuedDialog::follow()
{
    constexpr std::size_t two = 2;
    const std::size_t count = chosen().size();
    m_showing->setEnabled(count == 1);
    m_comparing->setEnabled(count == 1 || count == two);
    m_comparing->setText(count == two
                             ? QCoreApplication::translate("Issued", "Compare the two…")
                             : QCoreApplication::translate("Issued", "What has changed since…"));
}

void IssuedDialog::show()
{
    const auto snapshots = chosen();
    if (snapshots.size() != 1)
        return;
    m_shown = snapshots.front()->code;
    accept();
}

void IssuedDialog::compare()
{
    const auto snapshots = chosen();
    if (!snapshots.empty())
        showComparison(m_workspace, *snapshots.front(),
                       snapshots.size() > 1 ? snapshots.back() : nullptr, this);
}

TableColumn IssuedDialog::column(const QString &key, const QString &title, int width,
                                 const std::function<QString(const Snapshot &)> &text)
{
    return {.key = key,
            .title = title,
            .cell = [this, text](QUuid row) { return textCell(text(snapshotOf(row))); },
            .width = width};
}

std::vector<TableColumn> IssuedDialog::columns()
{
    const auto lineOf = [this](const Snapshot &snapshot) {
        return m_workspace.session().line(snapshot.journalLine + 1);
    };
    std::vector<TableColumn> columns{
        column(u"code"_s, QCoreApplication::translate("Issued", "Code"), 150,
               [](const Snapshot &one) { return one.code; }),
        column(u"title"_s, QCoreApplication::translate("Issued", "Title"), 300,
               [](const Snapshot &one) { return one.title; }),
        column(u"period"_s, QCoreApplication::translate("Issued", "Period"), 90,
               [this](const Snapshot &one) { return periodCodeOf(m_workspace.records(), one); }),
        column(u"about"_s, QCoreApplication::translate("Issued", "About"), 90,
               [](const Snapshot &one) { return one.subject; }),
        column(u"when"_s, QCoreApplication::translate("Issued", "Frozen at"), 130,
               [this, lineOf](const Snapshot &one) {
                   const auto line = lineOf(one);
                   return line ? timeText(line->when, m_workspace.language()) : QString();
               }),
        column(u"who"_s, QCoreApplication::translate("Issued", "By"), 120,
               [lineOf](const Snapshot &one) {
                   const auto line = lineOf(one);
                   return line ? line->who : QString();
               }),
        column(u"note"_s, QCoreApplication::translate("Issued", "Note"), 150,
               [](const Snapshot &one) { return one.note; })};
    columns[1].stretches = true;
    return columns;
}

void showComparison(Workspace &workspace, const Snapshot &from, const Snapshot *to, QWidget *parent)
{
    StopBar bar(QCoreApplication::translate("ReportPage", "Going through the journal…"), parent);
    std::vector<ComparedChange> changes;
    const bool isDone = workspace.guard().run([&] {
        changes = compareFrozen(workspace.session(), workspace.resources(), from, to,
                                [&bar](int done, int total) { return bar.follow(done, total); });
    });
    bar.close();
    if (!isDone || bar.isStopped())
        return;
    const QString title =
        to ? QCoreApplication::translate("ReportPage", "%1, frozen as “%2”, against “%3”")
                 .arg(from.title, from.code, to->code)
           : QCoreApplication::translate("ReportPage",
                                         "%1, frozen as “%2”, against the data as they are now")
                 .arg(from.title, from.code);
    ComparisonDialog(workspace, title, std::move(changes), parent).exec();
}

} // namespace sxsh
