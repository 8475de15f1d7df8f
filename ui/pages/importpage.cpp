// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "core/base/error.h"
#include "core/model/rules.h"
#include "core/package/templatestamp.h"
#include "ui/forms/recordpicker.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/elidedlabel.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/savefile.h"
#include "ui/pages/importcolumns.h"
#include "ui/pages/importfindings.h"
#include "ui/pages/importprogress.h"
#include "ui/pages/importrows.h"
#include "ui/pages/takingin.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesWidth = 320;
/// The one file that is dropped, where it is of a kind that can be read.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isKnown = ending == u"xlsx" || ending == u"csv" || ending == u"docx";
    return isKnown ? path : QString();
}

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

ImportPage::ImportPage(Workspace &workspace)
    : Page(workspace, u"import"_s, QCoreApplication::translate("ImportPage", "Import from file")),
      m_stack(new QStackedWidget)
{
    header().setContext(QCoreApplication::translate(
        "ImportPage", "Rows of Excel files, text tables and Word documents; every row is shown "
                      "before it is taken"));
    m_another = header().addAction(
        QCoreApplication::translate("ImportPage", "Choose another file…"), "file-import");
    m_another->setObjectName(u"import_another"_s);
    m_another->hide();
    connect(m_another, &QAbstractButton::clicked, this, &ImportPage::chooseFile);

    const QStringList steps{
        QCoreApplication::translate(
            "ImportPage",
            "1. Choose an Excel file, a text table (CSV) or a Word document, or drop it here."),
        QCoreApplication::translate(
            "ImportPage", "2. Look at what each column becomes and what each row would do."),
        QCoreApplication::translate("ImportPage",
                                    "3. Take the rows: one edit, which one Undo takes back.")};
    auto *empty = new EmptyState(
        "file-import",
        QCoreApplication::translate("ImportPage", "Take rows from a file you already have"),
        steps.join(u'\n'));
    m_first = empty->addPrimaryAction(QCoreApplication::translate("ImportPage", "Choose a file…"));
    m_first->setObjectName(u"import_choose"_s);
    connect(m_first, &QAbstractButton::clicked, this, &ImportPage::chooseFile);
    m_stack->addWidget(empty);

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::panelGap);
    columns->addWidget(makeChoices());
    columns->addWidget(makePreview(), 1);
    m_stack->addWidget(content);
    body().addWidget(m_stack);
    setAcceptDrops(true);
}

QWidget *ImportPage::makeChoices()
{
    m_filePanel = new Panel;
    m_filePanel->setFixedWidth(choicesWidth);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::panelPadding, metrics::space2, metrics::panelPadding,
                               metrics::panelPadding);
    layout->setSpacing(metrics::space1);
    const auto add = [&](const QString &title, QWidget *field, const QString &name) {
        field->setObjectName(name);
        field->setAccessibleName(title);
        field->setFixedHeight(metrics::fieldHeight);
        layout->addWidget(fieldLabel(title, field));
        layout->addWidget(field);
        layout->addSpacing(metrics::space1);
    };
    m_sheet = new ChoiceBox;
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entity = new ChoiceBox;
    m_entity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_headerRow = new QSpinBox;
    m_headerRow->setKeyboardTracking(false);
    add(QCoreApplication::translate("ImportPage", "Sheet or table"), m_sheet, u"import_sheet"_s);
    add(QCoreApplication::translate("ImportPage", "Headings stand in row"), m_headerRow,
        u"import_header_row"_s);
    add(QCoreApplication::translate("ImportPage", "What the rows are"), m_entity,
        u"import_entity"_s);
    m_sender = new RecordPicker(m_workspace, EntityKind::AdminUnit);
    m_sender->setPlaceholderText(QCoreApplication::translate("ImportPage", "anybody"));
    m_sender->setToolTip(QCoreApplication::translate(
        "ImportPage", "What headings mean is remembered for the files of this unit apart"));
    add(QCoreApplication::translate("ImportPage", "Sent by"), m_sender, u"import_sender"_s);
    layout->addSpacing(metrics::space2);
    m_columns = new ImportColumns(m_workspace);
    m_columns->setObjectName(u"import_columns"_s);
    layout->addWidget(m_columns);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_filePanel->setContent(scroll);

    auto *foot = new QWidget;
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(metrics::panelPadding, 4, metrics::panelPadding, 4);
    m_remember = new QCheckBox(QCoreApplication::translate("ImportPage", "Remember these columns"));
    m_remember->setObjectName(u"import_remember"_s);
    m_remember->setToolTip(QCoreApplication::translate(
        "ImportPage", "Saved in the plan with the rows: the next file with these headings is "
                      "understood at once"));
    m_remember->setChecked(true);
    footLayout->addWidget(m_remember);
    m_filePanel->setFooter(foot);

    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_workspace.guard().run([this] { guess(); });
        readRows();
    });
    connect(m_entity, &QComboBox::activated, this, [this] {
        m_workspace.guard().run([this] { findHeader({}); });
        readRows();
    });
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int row) {
        m_workspace.guard().run([this, row] { findHeader(row); });
        readRows();
    });
    connect(m_sender, &RecordPicker::pickedByOfficer, this, &ImportPage::chooseSender);
    connect(m_sender, &QLineEdit::editingFinished, this, &ImportPage::chooseSender);
    connect(m_columns, &ImportColumns::changed, this, &ImportPage::readRows);
    connect(m_remember, &QCheckBox::clicked, this, &ImportPage::readRows);
    return m_filePanel;
}

QWidget *ImportPage::makePreview()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::panelGap);
    m_findings = new ImportFindings;
    layout->addWidget(m_findings);

    m_rows = new ImportRows(m_workspace);
    layout->addWidget(m_rows, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    m_why = new ElidedLabel;
    m_why->setObjectName(u"import_why"_s);
    buttons->addWidget(m_why, 1);
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setFixedHeight(metrics::fieldHeight);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, &ImportPage::take);
        return button;
    };
    m_takeGood =
        add(QCoreApplication::translate("ImportPage", "Take the good rows"), u"import_take_good"_s);
    m_takeAll =
        add(QCoreApplication::translate("ImportPage", "Take all rows"), u"import_take_all"_s);
    m_takeAll->setProperty("primary", true);
    layout->addLayout(buttons);
    return side;
}

TablePanel *ImportPage::mainTable() const
{
    return hasFile() ? m_rows : nullptr;
}

QWidget *ImportPage::firstFocus() const
{
    return hasFile() ? Page::firstFocus() : m_first;
}

void ImportPage::chooseFile()
{
    const QString path = askOpenPath(
        this, m_workspace.settings(), QCoreApplication::translate("ImportPage", "Import from file"),
        QCoreApplication::translate("ImportPage",
                                    "Tables (*.xlsx *.csv *.docx);;Excel spreadsheets "
                                    "(*.xlsx);;Text tables (*.csv);;Word documents (*.docx)"));
    if (!path.isEmpty())
        openFile(path);
}

bool ImportPage::openFile(const QString &path)
{
    const bool isRead = m_workspace.guard().run([&] {
        FileOutline file = outlineOf(path, m_patience, this);
        if (file.sheets.empty()) {
            throw Error(QCoreApplication::translate("ImportPage",
                                                    "“%1” holds no sheet and no table. Choose "
                                                    "another file.")
                            .arg(QFileInfo(path).fileName()));
        }
        m_names = ColumnNames::read(m_workspace.resources());
        m_file = std::move(file);
        m_takenSheets.clear();
        fillSheets();
        guess();
    });
    if (!isRead) {
        m_couldNotRead = true;
        return false;
    }
    if (std::exchange(m_couldNotRead, false))
        m_workspace.guard().settle();
    m_filePanel->setTitle(QFileInfo(path).fileName());
    m_stack->setCurrentIndex(1);
    m_another->show();
    readRows();
    tellIfIssued(path);
    return true;
}

void ImportPage::fillSheets()
{
    m_sheet->clear();
    for (std::size_t index = 0; index < m_file.sheets.size(); ++index) {
        const SheetOutline &sheet = m_file.sheets[index];
        const QString rows =
            sheet.hasMore
                ? QCoreApplication::translate("ImportPage", "more than %Ln rows", nullptr,
                                              sheet.rows)
                : QCoreApplication::translate("ImportPage", "%Ln rows", nullptr, sheet.rows);
        const QString name =
            sheet.isHidden
                ? QCoreApplication::translate("ImportPage", "%1 (hidden)").arg(sheet.name)
                : sheet.name;
        m_sheet->addItem(name.isEmpty() ? rows : name + u" – "_s + rows, static_cast<int>(index));
    }
    const ColumnMatcher matcher = this->matcher();
    const HeaderGuess guess = matcher.guess(m_file);
    m_sheet->setCurrentIndex(guess.likely.empty() ? 0 : guess.likely.front().sheet);
}

void ImportPage::guess()
{
    const int sheet = m_sheet->currentIndex();
    const SheetOutline &outline = m_file.sheets[static_cast<std::size_t>(sheet)];
    const ColumnMatcher matcher = this->matcher();
    std::vector<HeaderMatch> guesses = matcher.guess(m_file, {.sheet = sheet}).likely;
    const int top = outline.top.empty() ? 1 : outline.top.front().number;
    // Whatever the headings say, the officer may know better.
    for (HeaderMatch &other : matcher.guesses(m_file, sheet, top)) {
        if (std::ranges::find(guesses, other.kind, &HeaderMatch::kind) == guesses.end())
            guesses.push_back(std::move(other));
    }
    m_entity->clear();
    for (const HeaderMatch &one : guesses)
        m_entity->addItem(entityPlural(entityInfo(one.kind)), static_cast<int>(one.kind));
    {
        const QSignalBlocker quiet(m_headerRow);
        m_headerRow->setRange(1, outline.top.empty() ? 1 : outline.top.back().number);
    }
    showHeader(guesses.empty() ? HeaderMatch{.kind = EntityKind::Facility, .sheet = sheet, .row = 1}
                               : guesses.front());
}

ColumnMatcher ImportPage::matcher() const
{
    const AdminUnit *unit = m_workspace.records().find(Ref<AdminUnit>{m_sender->picked()});
    return {m_workspace.records(), m_names, unit ? unit->code : QString()};
}

void ImportPage::chooseSender()
{
    const AdminUnit *unit = m_workspace.records().find(Ref<AdminUnit>{m_sender->picked()});
    const QString code = unit ? unit->code : QString();
    if (!hasFile() || code == m_senderCode)
        return;
    m_senderCode = code;
    m_workspace.guard().run([this] { findHeader({}); });
    readRows();
}

void ImportPage::tellIfIssued(const QString &path)
{
    const bool isIssued = std::ranges::any_of(m_file.sheets, [](const SheetOutline &sheet) {
        return sheet.isHidden && sheet.name == stampSheetName();
    });
    if (!isIssued || m_workspace.session().workingCopy())
        return;
    m_workspace.guard().tell(
        {.kind = Notice::Kind::Doubt,
         .text = QCoreApplication::translate("ImportPage",
                                             "This spreadsheet was issued to a unit: taken in as a "
                                             "return, its rows are known by their identity and can "
                                             "be reviewed."),
         .action = QCoreApplication::translate("ImportPage", "Take it in as a return"),
         .act = [this, path] { takeIn(m_workspace, path, this); }});
}

EntityKind ImportPage::kind() const
{
    return m_entity->currentIndex() < 0 ? EntityKind::Facility
                                        : static_cast<EntityKind>(m_entity->currentData().toInt());
}

void ImportPage::findHeader(std::optional<int> row)
{
    const int sheet = m_sheet->currentIndex();
    const ColumnMatcher matcher = this->matcher();
    HeaderMatch match = matcher.header(m_file, kind(), sheet, row);
    if (match.row == 0 && !row)
        match = matcher.header(m_file, kind(), sheet, m_headerRow->value());
    if (match.row == 0)
        match.row = m_headerRow->value();
    showHeader(match);
}

void ImportPage::showHeader(const HeaderMatch &match)
{
    const QSignalBlocker quiet(m_headerRow);
    m_headerRow->setValue(match.row);
    m_plan = planOf(m_file, match, Sureness::Near);
    m_unread = sheetsNotRead(m_file, matcher(), match.kind, match.sheet);
    m_columns->setHeader(m_file.sheets[static_cast<std::size_t>(match.sheet)], m_plan, match);
    m_columns->orderTabsAfter(m_sender);
}

void ImportPage::readRows()
{
    if (!hasFile())
        return;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    const bool isRead = readDraft();
    m_isReading = false;
    if (!isRead)
        m_draft = {};
    showDraft();
    if (std::exchange(m_isStale, false) && isRead)
        readRows();
}

bool ImportPage::readDraft()
{
    const SheetOutline &sheet = m_file.sheets[static_cast<std::size_t>(m_plan.sheet)];
    StagedProgress progress(QCoreApplication::translate("ImportPage", "Reading the rows…"),
                            sheet.hasMore ? 0 : std::max(1, sheet.rows), m_patience, this);
    return m_workspace.guard().run([&] {
        const ColumnMatcher matcher = this->matcher();
        m_plan = m_columns->plan();
        m_plan.keepsRows = true;
        if (m_remember->isChecked())
            m_plan.memory = headingsToRemember(m_workspace.records(), matcher, m_plan);
        // While the bar is shown other pages are drawn, so the rows are tried on a copy.
        const auto tryOut = [&](const ChangeSet &set) {
            progress.begin(QCoreApplication::translate("ImportPage", "Checking the rows…"),
                           static_cast<int>(set.changes.size()));
            Records tried = m_workspace.records();
            tried.apply(set);
            return checkRules(tried, set, m_workspace.today(),
                              [&](std::size_t done) { progress.tell(static_cast<int>(done)); });
        };
        m_draft = readImport(m_workspace.records(), m_plan, BadRows::Skip, {.tryOut = tryOut},
                             m_workspace.today(), [&](int rows) {
                                 progress.tell(rows);
                                 return true;
                             });
    });
}

void ImportPage::showDraft()
{
    m_rows->show(m_draft, m_plan, m_columns->doubtful());
    showFindings();

    const bool canTake = !m_workspace.isReadOnly() && !m_draft.set.changes.empty();
    const QString why = whyNotAll();
    m_why->setText(why);
    m_takeAll->setEnabled(why.isEmpty());
    m_takeAll->setToolTip(why);
    m_takeGood->setEnabled(canTake && hasHard(m_draft.issues));
}

QString ImportPage::notRead() const
{
    std::vector<UnreadSheet> unread = m_unread;
    std::erase_if(unread,
                  [&](const UnreadSheet &one) { return m_takenSheets.contains(one.sheet); });
    const QString text = notReadText(m_file, unread);
    return text.isEmpty()
               ? text
               : text + u' ' +
                     QCoreApplication::translate(
                         "ImportPage", "Take them after this one, under “Sheet or table”.");
}

void ImportPage::showFindings()
{
    const int lastOfHeader = m_plan.headerRow + m_plan.headerRows - 1;
    Issues findings;
    if (const QString text = notRead(); !text.isEmpty())
        findings.push_back({.severity = Severity::Soft, .message = text});
    for (const Issue &issue : m_draft.issues) {
        const bool isOfRow = issue.row > lastOfHeader;
        const auto column = std::ranges::find(m_plan.columns, issue.field, &PlannedColumn::heading);
        // That a column is not known is marked in the list of columns.
        const bool isMarked = issue.severity == Severity::Soft && column != m_plan.columns.end() &&
                              column->column < 0;
        if (!isOfRow && !isMarked)
            findings.push_back(issue);
    }
    m_findings->show(std::move(findings));
}

QString ImportPage::whyNotAll() const
{
    if (m_workspace.isReadOnly())
        return QCoreApplication::translate("ImportPage", "The plan was opened for reading only.");
    if (m_draft.refused > 0 && m_draft.set.changes.empty())
        return QCoreApplication::translate(
            "ImportPage", "%Ln rows are refused: mend them in the file.", nullptr, m_draft.refused);
    if (m_draft.refused > 0)
        return QCoreApplication::translate(
            "ImportPage", "%Ln rows are refused: mend them in the file, or take the good rows.",
            nullptr, m_draft.refused);
    if (hasHard(m_draft.issues))
        return QCoreApplication::translate("ImportPage",
                                           "The columns are not clear yet: see above the table.");
    if (m_draft.set.changes.empty())
        return m_draft.unchanged > 0
                   ? QCoreApplication::translate("ImportPage",
                                                 "Every row stands in the plan already.")
                   : QCoreApplication::translate("ImportPage", "There is no row to take.");
    return {};
}

void ImportPage::take()
{
    const QString counts = countsText(m_draft);
    m_isTaking = true;
    const auto changes = static_cast<int>(m_draft.set.changes.size());
    std::optional<Session::Outcome> outcome;
    {
        StagedProgress progress(QCoreApplication::translate("ImportPage", "Checking the rows…"),
                                changes, m_patience, this);
        const auto tell = [&](std::size_t done) { progress.tell(static_cast<int>(done)); };
        const auto tellSaved = [&](std::size_t done) {
            if (done == 0) {
                progress.begin(QCoreApplication::translate("ImportPage", "Saving the rows…"),
                               changes);
            }
            tell(done);
        };
        outcome = m_workspace.applyQuietly(m_draft.set, {}, {.checked = tell, .saved = tellSaved});
    }
    m_isTaking = false;
    if (!outcome)
        return;
    if (!outcome->applied) {
        m_workspace.guard().tell(
            {.text = QCoreApplication::translate("ImportPage", "Nothing was taken in. %1")
                         .arg(issuesText(outcome->issues))});
        return;
    }
    m_takenSheets.insert(m_plan.sheet);
    const qint64 line = m_workspace.session().lastLine().seq;
    m_workspace.guard().tell(
        {.kind = outcome->issues.empty() ? Notice::Kind::Done : Notice::Kind::Doubt,
         .text = QCoreApplication::translate("ImportPage", "Taken in from “%1”: %2.")
                     .arg(QFileInfo(m_file.path).fileName(), counts),
         .action = QCoreApplication::translate("ImportPage", "Undo"),
         .act = [workspace = &m_workspace, line] {
             // Later edits stay what they are.
             if (workspace->session().lastLine().seq == line)
                 workspace->undo();
             else
                 workspace->guard().tell(
                     {.kind = Notice::Kind::Doubt,
                      .text = QCoreApplication::translate(
                          "ImportPage", "The plan was changed since the import. Undo the newer "
                                        "edits first, with Ctrl+Z.")});
         }});
    readRows();
    // The button that was pressed has nothing more to take.
    m_rows->table().setFocus();
}

void ImportPage::reload()
{
    readRows();
}

void ImportPage::follow(const ChangeSet &)
{
    if (!m_isTaking)
        readRows();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

QVariantMap ImportPage::state() const
{
    if (!hasFile())
        return {};
    return {{u"path"_s, m_file.path},
            {u"sheet"_s, m_sheet->currentIndex()},
            {u"row"_s, m_headerRow->value()},
            {u"entity"_s, QString(entityInfo(kind()).keyText())},
            {u"choices"_s, m_columns->choices()}};
}

void ImportPage::restore(const QVariantMap &state)
{
    const QString path = state.value(u"path"_s).toString();
    if (!QFileInfo::exists(path) || !openFile(path))
        return;
    const int sheet = state.value(u"sheet"_s).toInt();
    const EntityInfo *info = findEntity(state.value(u"entity"_s).toString());
    if (sheet < 0 || sheet >= m_sheet->count() || !info)
        return;
    m_workspace.guard().run([&] {
        m_sheet->setCurrentIndex(sheet);
        guess();
        m_entity->setCurrentIndex(std::max(0, m_entity->findData(static_cast<int>(info->kind))));
        findHeader(state.value(u"row"_s).toInt());
        m_columns->setChoices(state.value(u"choices"_s).toMap());
    });
    readRows();
}

} // namespace sxsh
