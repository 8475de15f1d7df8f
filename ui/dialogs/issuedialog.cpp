// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/issuedialog.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/duties/unitreports.h"
#include "core/model/placecourse.h"
#include "core/package/packageissue.h"
#include "core/package/unittemplate.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/findinglabel.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/savefile.h"
#include "ui/frame/stopbar.h"
#include "ui/tables/tableoutput.h"
#include "ui/tables/tableview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// A file of that name that is not there yet.
QString freePath(const QString &folder, const QString &name, const QString &ending)
{
    const QDir place(folder);
    QString path = place.filePath(name + u'.' + ending);
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = place.filePath(u"%1 (%2).%3"_s.arg(name).arg(copy).arg(ending));
    return path;
}

} // namespace

IssueDialog::IssueDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_form(new ChoiceBox), m_period(new ChoiceBox),
      m_table(new TableView(columns(), u"issue_units"_s)), m_finding(new FindingLabel),
      m_issue(
          new QPushButton(QCoreApplication::translate("Packages", "Choose a folder and issue…")))
{
    setObjectName(u"issue_dialog"_s);
    setWindowTitle(QCoreApplication::translate("Packages", "Issue packages"));
    resize(860, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(QCoreApplication::translate("Packages", "Which units get a package?"));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    layout->addWidget(title);
    auto *words = new QLabel(QCoreApplication::translate(
        "Packages", "Mark one or more (Ctrl or Shift, Ctrl+A for all). Each gets its own part of "
                    "the plan as one file. Read the passphrase out by telephone, never send it "
                    "with the file; a double click changes it."));
    words->setWordWrap(true);
    words->setForegroundRole(labelRole);
    layout->addWidget(words);
    auto *line = new QHBoxLayout;
    const auto add = [line](QComboBox *box, const QString &text, const QString &name) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(text);
        box->setFixedHeight(metrics::fieldHeight);
        line->addWidget(label);
        line->addWidget(box, 1);
    };
    add(m_form, QCoreApplication::translate("Packages", "The unit works with"), u"issue_form"_s);
    m_form->addItem(QCoreApplication::translate("Packages", "This program (sealed package)"));
    m_form->addItem(QCoreApplication::translate("Packages", "Excel or LibreOffice (spreadsheet)"));
    line->addSpacing(metrics::space2);
    add(m_period, QCoreApplication::translate("Packages", "Period to report on"),
        u"issue_period"_s);
    layout->addLayout(line);
    const Records &records = workspace.records();
    const ReportingPeriod *current = currentPeriod(records, workspace.today());
    std::vector<const ReportingPeriod *> periods;
    for (const ReportingPeriod &period : records.all<ReportingPeriod>())
        periods.push_back(&period);
    std::ranges::sort(periods, {}, [](const ReportingPeriod *period) {
        return std::tuple(period->cutOff, sortKey(period->code));
    });
    for (const ReportingPeriod *period : periods)
        m_period->addItem(period->code, period->id);
    if (current)
        m_period->setCurrentIndex(m_period->findData(current->id));

    m_table->setAccessibleName(QCoreApplication::translate("Packages", "Units to get a package"));
    m_table->rowsModel().setEdit([this](QUuid row, const TableColumn &, const QString &text) {
        setPassphrase(row, text);
        return true;
    });
    equipTable(*m_table, workspace);
    layout->addWidget(m_table, 1);
    m_finding->setObjectName(u"issue_finding"_s);
    layout->addWidget(m_finding);
    m_issue->setObjectName(u"issue_accept"_s);
    m_issue->setDefault(true);
    QPushButton *leave = addDialogButtons(*this, *layout, *m_issue);
    auto *copying = new QPushButton(QCoreApplication::translate("Packages", "Copy the list"));
    copying->setObjectName(u"issue_copy"_s);
    copying->setAutoDefault(false);
    static_cast<QBoxLayout *>(layout->itemAt(layout->count() - 1)->layout())
        ->insertWidget(0, copying);
    connect(copying, &QPushButton::clicked, this, [this] {
        m_table->copyAll();
        m_finding->say(QCoreApplication::translate("Packages", "The list is copied."),
                       StateShape::Check);
    });
    leave->setText(QCoreApplication::translate("Packages", "Close"));
    fillRows();
    connect(m_period, &QComboBox::currentIndexChanged, this, &IssueDialog::fillRows);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_finding->say({});
        showRows();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IssueDialog::updateButtons);
    connect(m_issue, &QPushButton::clicked, this, &IssueDialog::issueAll);
    updateButtons();
    m_table->setFocus();
}

bool IssueDialog::areSpreadsheets() const
{
    return m_form->currentIndex() == 1;
}

void IssueDialog::fillRows()
{
    const Records &records = m_workspace.records();
    QHash<QUuid, int> counts;
    const QDate today = m_workspace.today();
    const auto placed = facilitiesByUnit(records, today);
    for (auto at = placed.cbegin(); at != placed.cend(); ++at) {
        const AdminUnit *unit = records.find(Ref<AdminUnit>{at.key()});
        if (unit && unit->isValidOn(today) && unit->level != UnitLevel::Province)
            counts.insert(at.key(), static_cast<int>(at->size()));
    }
    const ReportingPeriod *period =
        records.find(Ref<ReportingPeriod>{m_period->currentData().toUuid()});
    if (period) {
        for (const UnitReport &report : unitReports(records, *period, today)) {
            if (report.data.unit)
                counts.insert(report.data.unit->id, report.data.facilities);
        }
    }
    m_rows.clear();
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        const bool hasKey = keyOf(records, {at.key()}) != nullptr;
        m_rows.push_back({.unit = {at.key()},
                          .facilities = at.value(),
                          .hasKey = hasKey,
                          .passphrase = hasKey ? QString() : proposedPassphrase()});
    }
    std::ranges::sort(m_rows, {}, [&records](const Row &row) {
        const AdminUnit &unit = *records.find(row.unit);
        return std::tuple(unit.level, sortKey(unit.code), unit.id);
    });
    showRows();
}

void IssueDialog::showRows()
{
    std::vector<QUuid> rows;
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        rows.push_back(numberedRow(index));
    m_table->setRows(std::move(rows));
    m_table->rowsModel().touchAll();
}

std::vector<TableColumn> IssueDialog::columns()
{
    const auto cell = [this](auto make) {
        return [this, make](QUuid row) { return make(m_rows[numberOf(row)]); };
    };
    return {
        {.key = u"unit"_s,
         .title = QCoreApplication::translate("Packages", "Unit"),
         .cell = cell([this](const Row &row) {
             const AdminUnit *unit = m_workspace.records().find(row.unit);
             ShownCell shown =
                 textCell(unit ? u"%1 (%2)"_s.arg(unit->name, unit->code) : QString());
             shown.isStrong = true;
             return shown;
         }),
         .width = 210,
         .stretches = true},
        {.key = u"facilities"_s,
         .title = QCoreApplication::translate("Packages", "Facilities"),
         .cell = cell([](const Row &row) {
             return numberCell(QString::number(row.facilities), row.facilities);
         }),
         .alignment = Qt::AlignRight,
         .width = 76},
        {.key = u"last"_s,
         .title = QCoreApplication::translate("Packages", "Last package"),
         .cell = cell([this](const Row &row) {
             const Exchange *last = lastIssue(m_workspace.records(), row.unit);
             return last ? textCell(
                               QCoreApplication::translate("Packages", "No. %1").arg(last->issue))
                         : dashCell();
         }),
         .width = 96},
        {.key = u"passphrase"_s,
         .title = QCoreApplication::translate("Packages", "Opened with"),
         .cell = cell([this](const Row &row) {
             if (areSpreadsheets())
                 return dashCell();
             return textCell(row.hasKey ? QCoreApplication::translate("Packages", "its own key")
                                        : row.passphrase);
         }),
         .width = 240,
         .edits = u"passphrase"_s},
        {.key = u"file"_s,
         .title = QCoreApplication::translate("Packages", "File written"),
         .cell = cell([](const Row &row) {
             if (!row.problem.isEmpty()) {
                 ShownCell shown = stateCell(StateShape::Cross, row.problem);
                 shown.toolTip = row.problem;
                 return shown;
             }
             return row.file.isEmpty()
                        ? dashCell()
                        : stateCell(StateShape::Check, QFileInfo(row.file).fileName());
         }),
         .width = 190,
         .stretches = true},
    };
}

void IssueDialog::setPassphrase(QUuid row, const QString &text)
{
    Row &edited = m_rows[numberOf(row)];
    const QString phrase = nfc(text.trimmed());
    if (areSpreadsheets()) {
        m_finding->say(QCoreApplication::translate("Packages", "A spreadsheet is opened by anybody "
                                                               "and has no passphrase."));
    } else if (edited.hasKey) {
        m_finding->say(QCoreApplication::translate("Packages", "This unit has enrolled its own "
                                                               "key: it needs no passphrase."));
    } else if (const QString problem = passphraseProblem(phrase); !problem.isEmpty()) {
        m_finding->say(problem);
    } else {
        edited.passphrase = phrase;
        m_finding->say({});
    }
    m_table->rowsModel().touch({row});
}

void IssueDialog::mark(const std::vector<QUuid> &units)
{
    QItemSelection chosen;
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        if (std::ranges::find(units, m_rows[index].unit.id) == units.end())
            continue;
        const int row = m_table->rowsModel().indexOfRow(numberedRow(index));
        const QModelIndex place =
            m_table->filter().mapFromSource(m_table->rowsModel().index(row, 0));
        chosen.select(place, place);
    }
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect |
                                                  QItemSelectionModel::Rows);
}

std::vector<QUuid> IssueDialog::marked() const
{
    return m_table->chosenRows();
}

void IssueDialog::updateButtons()
{
    m_issue->setEnabled(!marked().empty());
}

void IssueDialog::issue(Row &row, const QString &folder)
{
    const Records &records = m_workspace.records();
    const AdminUnit &unit = *records.find(row.unit);
    const QString name = m_period->currentText().isEmpty()
                             ? unit.name
                             : u"%1 – %2"_s.arg(unit.name, m_period->currentText());
    const bool isSpreadsheet = areSpreadsheets();
    const QString path =
        freePath(folder, savedName(name), isSpreadsheet ? u"xlsx"_s : packageSuffix());
    const QUuid chosen = m_period->currentData().toUuid();
    const auto period =
        chosen.isNull() ? std::nullopt : std::optional(Ref<ReportingPeriod>{chosen});
    row.problem.clear();
    try {
        if (isSpreadsheet) {
            issueTemplate(m_workspace.session(), {.unit = row.unit, .period = period}, path);
        } else {
            issuePackage(m_workspace.session(),
                         {.unit = row.unit,
                          .period = period,
                          .passphrase = row.hasKey ? QString() : row.passphrase},
                         path);
        }
        row.file = path;
    } catch (const Error &error) {
        row.problem = error.text();
    }
}

void IssueDialog::issueAll()
{
    const std::vector<QUuid> rows = marked();
    const QString folder =
        askFolder(this, m_workspace.settings(),
                  QCoreApplication::translate("Packages", "Folder that the packages go into"));
    if (folder.isEmpty())
        return;
    int written = 0;
    int failed = 0;
    StopBar bar(QCoreApplication::translate("Packages", "Writing the packages…"), this);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (!bar.follow(static_cast<int>(index), static_cast<int>(rows.size())))
            break;
        Row &row = m_rows[numberOf(rows[index])];
        issue(row, folder);
        (row.problem.isEmpty() ? written : failed) += 1;
    }
    bar.close();
    m_table->rowsModel().touchAll();
    if (failed > 0) {
        m_finding->say(QCoreApplication::translate(
            "Packages", "%Ln packages could not be written: the line says why.", nullptr, failed));
        return;
    }
    if (areSpreadsheets()) {
        m_finding->say(QCoreApplication::translate("Packages", "%Ln spreadsheets written to %1.",
                                                   nullptr, written)
                           .arg(QDir::toNativeSeparators(folder)),
                       StateShape::Check);
        return;
    }
    m_finding->say(QCoreApplication::translate("Packages",
                                               "%Ln packages written to %1. Copy or print the list "
                                               "with the passphrases before you close it: they are "
                                               "not kept anywhere.",
                                               nullptr, written)
                       .arg(QDir::toNativeSeparators(folder)),
                   StateShape::Check);
}

} // namespace sxsh
