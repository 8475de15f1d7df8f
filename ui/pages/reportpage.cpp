// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "core/base/datetext.h"
#include "core/frozen/freezing.h"
#include "core/model/periodstatus.h"
#include "core/report/reportperiods.h"
#include "ui/dialogs/freezedialog.h"
#include "ui/dialogs/issueddialog.h"
#include "ui/dialogs/marksdialog.h"
#include "ui/dialogs/wordingdialog.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/linkbutton.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/panel.h"
#include "ui/frame/savefile.h"
#include "ui/frame/stopbar.h"
#include "ui/pages/contentslist.h"
#include "ui/pages/reportblockmenu.h"
#include "ui/print/frozenfile.h"
#include "ui/print/pageview.h"
#include "ui/print/paginator.h"
#include "ui/print/reportfile.h"
#include "ui/tables/printout.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int periodsRole = Qt::UserRole + 1;
constexpr int ofYearsRole = Qt::UserRole + 2;
constexpr int hasSubjectsRole = Qt::UserRole + 3;
/// After which a bar shows how far it is, and how often it moves.

QComboBox *labelledBox(QVBoxLayout *layout, const QString &label, const QString &name)
{
    auto *words = new QLabel(label);
    words->setForegroundRole(labelRole);
    layout->addWidget(words);
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setFixedHeight(metrics::fieldHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    words->setBuddy(box);
    layout->addWidget(box);
    layout->addSpacing(6);
    return box;
}

std::vector<ContentsEntry> contentsOf(const Report &report, const std::vector<PaperPage> &pages)
{
    std::vector<ContentsEntry> contents;
    std::size_t page = 0;
    for (const Block &block : report.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        const QString start = heading->text.left(24);
        for (std::size_t at = page; at < pages.size(); ++at) {
            const bool isHere =
                std::ranges::any_of(pages[at].operations, [&start](const DrawOperation &operation) {
                    const auto *line = std::get_if<LineOfText>(&operation);
                    return line && line->line == 0 && line->text().startsWith(start);
                });
            if (isHere) {
                page = at;
                break;
            }
        }
        contents.push_back({heading->text, heading->level, static_cast<int>(page) + 1});
    }
    return contents;
}

} // namespace

ReportPage::ReportPage(Workspace &workspace)
    : Page(workspace, u"report"_s, QCoreApplication::translate("ReportPage", "Reports"))
{
    header().setContext(
        QCoreApplication::translate("ReportPage", "What you see is the page that is printed"));
    m_printing = header().addAction(QCoreApplication::translate("ReportPage", "Print…"), "printer");
    m_printing->setObjectName(u"report_print"_s);
    connect(m_printing, &QAbstractButton::clicked, this, &ReportPage::print);
    m_comparing = header().addAction(QCoreApplication::translate("ReportPage", "What has changed…"),
                                     "history");
    m_comparing->setObjectName(u"report_compare"_s);
    connect(m_comparing, &QAbstractButton::clicked, this, &ReportPage::compareWithNow);
    m_freezing = header().addAction(QCoreApplication::translate("ReportPage", "Freeze…"), "lock");
    m_freezing->setObjectName(u"report_freeze"_s);
    connect(m_freezing, &QAbstractButton::clicked, this, &ReportPage::freezeReport);
    m_saving = header().addPrimaryAction(
        QCoreApplication::translate("ReportPage", "Export report…"), "export");
    m_saving->setObjectName(u"report_export"_s);
    connect(m_saving, &QAbstractButton::clicked, this, &ReportPage::exportReport);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::panelGap);
    auto *controls = new Panel(QCoreApplication::translate("ReportPage", "Report"));
    controls->setFixedWidth(276);
    auto *settings = new QWidget;
    auto *layout = new QVBoxLayout(settings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_kind =
        labelledBox(layout, QCoreApplication::translate("ReportPage", "Kind"), u"report_kind"_s);
    m_period = labelledBox(layout, QCoreApplication::translate("ReportPage", "Period"),
                           u"report_period"_s);
    m_status = new QLabel;
    m_status->setObjectName(u"report_status"_s);
    m_status->setWordWrap(true);
    m_status->setFont(uiFont(TextRole::Small));
    m_status->setForegroundRole(labelRole);
    layout->addWidget(m_status);
    layout->addSpacing(6);
    m_subjects = new QWidget;
    auto *subjects = new QVBoxLayout(m_subjects);
    subjects->setContentsMargins(0, 0, 0, 0);
    subjects->setSpacing(2);
    m_subject = labelledBox(subjects, QCoreApplication::translate("ReportPage", "About"),
                            u"report_subject"_s);
    layout->addWidget(m_subjects);
    m_language = labelledBox(layout, QCoreApplication::translate("ReportPage", "Language"),
                             u"report_language"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(languageKey(workspace.language())));
    m_version = labelledBox(layout, QCoreApplication::translate("ReportPage", "Version"),
                            u"report_version"_s);
    auto *marks =
        new LinkButton(QCoreApplication::translate("ReportPage", "Number, date, signer…"));
    marks->setObjectName(u"report_marks"_s);
    connect(marks, &QAbstractButton::clicked, this, &ReportPage::changeMarks);
    layout->addWidget(marks, 0, Qt::AlignLeft);
    auto *adjusting = new LinkButton(QCoreApplication::translate("ReportPage", "Adjust words…"));
    adjusting->setObjectName(u"report_words"_s);
    adjusting->setShortcut(Qt::CTRL | Qt::Key_E);
    adjusting->setToolTip(QCoreApplication::translate(
        "ReportPage", "Put a paragraph of this report otherwise (Ctrl+E), or double-click it"));
    connect(adjusting, &QAbstractButton::clicked, this, [this] { adjustWords(); });
    layout->addWidget(adjusting, 0, Qt::AlignLeft);
    m_adjusting = adjusting;
    auto *issued =
        new LinkButton(QCoreApplication::translate("ReportPage", "Reports frozen so far…"));
    issued->setObjectName(u"report_issued"_s);
    connect(issued, &QAbstractButton::clicked, this, &ReportPage::showIssued);
    layout->addWidget(issued, 0, Qt::AlignLeft);
    layout->addSpacing(6);
    auto *contentsLabel = new QLabel(QCoreApplication::translate("ReportPage", "Contents"));
    contentsLabel->setForegroundRole(labelRole);
    layout->addWidget(contentsLabel);
    m_contents = new ContentsList;
    m_contents->setObjectName(u"report_contents"_s);
    m_contents->setAccessibleName(contentsLabel->text());
    layout->addWidget(m_contents, 1);
    m_count = new QLabel;
    m_count->setWordWrap(true);
    layout->addSpacing(6);
    layout->addWidget(m_count);
    controls->setPaddedContent(settings);
    columns->addWidget(controls);
    m_view = new PageView;
    m_view->setObjectName(u"report_pages"_s);
    auto *empty = new EmptyState(
        "file-document", QCoreApplication::translate("ReportPage", "No report can be drawn up yet"),
        QCoreApplication::translate(
            "ReportPage", "A report needs a plan and a reporting period: add them under Lists."));
    connect(empty->addPrimaryAction(QCoreApplication::translate("ReportPage", "Open the lists")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"lists"_s); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    m_nothing = new EmptyState("file-document", {}, {});
    m_nothing->setObjectName(u"report_nothing"_s);
    m_stack->addWidget(m_nothing);
    columns->addWidget(m_stack, 1);
    body().addLayout(columns, 1);

    for (const ReportKind &kind : readReportKinds(workspace.resources(), workspace.language())) {
        m_kind->addItem(kind.name, kind.key);
        if (kind.periods)
            m_kind->setItemData(m_kind->count() - 1, static_cast<int>(*kind.periods), periodsRole);
        m_kind->setItemData(m_kind->count() - 1, kind.isOfYears, ofYearsRole);
        m_kind->setItemData(m_kind->count() - 1, kind.hasSubjects, hasSubjectsRole);
    }
    connect(m_kind, &QComboBox::activated, this, &ReportPage::reload);
    for (QComboBox *box : {m_period, m_language}) {
        connect(box, &QComboBox::activated, this, [this] {
            fillSubjects();
            fillVersions();
            draw();
        });
    }
    connect(m_subject, &QComboBox::activated, this, [this] {
        fillVersions();
        draw();
    });
    connect(m_version, &QComboBox::activated, this, &ReportPage::draw);
    connect(m_contents, &ContentsList::pageChosen, m_view, &PageView::goTo);
    connect(m_view, &PageView::activated, this, [this](const PageHit &hit) {
        if (const QString place = placeAt(hit); !place.isEmpty())
            adjustWords(place);
    });
    connect(m_view, &PageView::menuAsked, this, &ReportPage::showMenu);
    connect(m_view, &PageView::currentPageChanged, this, [this](int page) {
        m_count->setText(QCoreApplication::translate("ReportPage", "Page %1 of %2")
                             .arg(page)
                             .arg(m_view->pageCount()));
    });
}

QWidget *ReportPage::firstFocus() const
{
    return m_period;
}

void ReportPage::fillPeriods()
{
    const QString chosen = m_period->currentData().toString();
    const QVariant kind = m_kind->currentData(periodsRole);
    const Records &records = m_workspace.records();
    const std::vector<ReportingPeriod> periods =
        m_kind->currentData(ofYearsRole).toBool() ? spansOfYears(records)
        : kind.isValid() ? reportPeriods(records, static_cast<PeriodKind>(kind.toInt()))
                         : reportPeriods(records);
    m_period->clear();
    for (const ReportingPeriod &period : periods) {
        const QString span = dateText(period.startsOn, m_workspace.language()) + u" – "_s +
                             dateText(period.endsOn, m_workspace.language());
        m_period->addItem(period.code + u" ("_s + span + u')', period.code);
    }
    QString wanted = chosen;
    if (wanted.isEmpty()) {
        const auto current = std::ranges::find_if(periods, [this](const ReportingPeriod &period) {
            return period.cutOff <= m_workspace.asOf();
        });
        wanted = current == periods.end() ? QString() : current->code;
    }
    m_period->setCurrentIndex(std::max(0, m_period->findData(wanted)));
}

ReportRequest ReportPage::request() const
{
    const auto language = languageFromKey(m_language->currentData().toString());
    return {.kind = m_kind->currentData().toString(),
            .period = m_period->currentData().toString(),
            .subject = m_kind->currentData(hasSubjectsRole).toBool()
                           ? m_subject->currentData().toString()
                           : QString(),
            .language = language.value_or(Language::Vietnamese),
            .marks = m_marks};
}

void ReportPage::changeMarks()
{
    const auto marks = askMarks(this, m_marks, m_workspace.language());
    if (!marks)
        return;
    m_marks = *marks;
    draw();
}

void ReportPage::tellStatus()
{
    const auto period = reportPeriod(m_workspace.records(), m_period->currentData().toString());
    m_status->setVisible(period.has_value());
    if (!period)
        return;
    QStringList parts{choiceLabel(statusOn(*period, m_workspace.today()))};
    for (const Addressee &addressee : addresseesOf(*period)) {
        if (addressee.due)
            parts += addressee.name + u": "_s + dateText(*addressee.due, m_workspace.language());
    }
    m_status->setText(parts.join(u" · "_s));
}

void ReportPage::fillSubjects()
{
    const bool hasSubjects = m_kind->currentData(hasSubjectsRole).toBool() && m_workspace.plan() &&
                             m_period->count() > 0;
    m_subjects->setVisible(hasSubjects);
    const QVariant chosen = m_subject->currentData();
    m_subject->clear();
    if (!hasSubjects)
        return;
    std::vector<ReportSubject> subjects;
    // What is wrong is told when it is drawn.
    m_workspace.guard().run([&] {
        ReportRequest all = request();
        all.subject.clear();
        subjects = reportSubjects(m_workspace.savings(), m_workspace.resources(), all);
    });
    for (const ReportSubject &subject : subjects)
        m_subject->addItem(subject.code + u" · "_s + subject.name, subject.code);
    if (subjects.size() > 1)
        m_subject->insertItem(
            0, QCoreApplication::translate("ReportPage", "All of them (%1)").arg(subjects.size()),
            QString());
    // The first by itself: all of a province may be hundreds of pages.
    const int first = subjects.size() > 1 ? 1 : 0;
    const int known = chosen.isValid() ? m_subject->findData(chosen) : -1;
    m_subject->setCurrentIndex(known >= 0 ? known : first);
}

void ReportPage::adjustWords(const QString &place)
{
    bringUpToDate();
    if (!m_report || shownSnapshot())
        return;
    m_workspace.guard().run([&] { WordingDialog(m_workspace, request(), place, this).exec(); });
    bringUpToDate();
}

QString ReportPage::placeAt(const PageHit &hit) const
{
    const WordingPlace *first = nullptr;
    for (const WordingPlace &place : m_places) {
        const qsizetype lines = place.printed.isEmpty() ? 1 : place.printed.count(u'\n') + 1;
        const bool isThere =
            place.block <= hit.block && hit.block < place.block + static_cast<std::size_t>(lines);
        if (!isThere || place.printed.isEmpty())
            continue;
        // Of several side by side it is the one whose words stand there.
        if (!hit.line.isEmpty() && place.printed.contains(hit.line))
            return place.place;
        if (!first)
            first = &place;
    }
    return first ? first->place : QString();
}

void ReportPage::showMenu(const PageHit &hit, const QPoint &globalAt)
{
    if (!m_report || hit.block >= m_report->blocks.size())
        return;
    QMenu menu;
    menu.setObjectName(u"report_menu"_s);
    addBlockActions(menu, m_workspace, *m_report, m_report->blocks[hit.block], this);
    if (const QString place = placeAt(hit); !place.isEmpty() && m_adjusting->isEnabled()) {
        connect(menu.addAction(icon("pencil"),
                               QCoreApplication::translate("ReportPage", "Adjust these words…")),
                &QAction::triggered, this, [this, place] { adjustWords(place); });
    }
    menu.exec(globalAt);
}

QString ReportPage::versionName(const Snapshot &snapshot) const
{
    const auto line = m_workspace.session().line(snapshot.journalLine + 1);
    QStringList parts{QCoreApplication::translate("ReportPage", "Frozen, no. %1")
                          .arg(snapshot.code.section(u'-', -1))};
    if (line)
        parts += timeText(line->when, m_workspace.language());
    if (snapshot.language != languageKey(request().language))
        parts += m_language->itemText(m_language->findData(snapshot.language));
    parts += snapshot.note;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ReportPage::fillVersions()
{
    const Records &records = m_workspace.records();
    const QString chosen = m_version->currentData().toString();
    const ReportRequest wanted = request();
    m_version->clear();
    m_version->addItem(QCoreApplication::translate("ReportPage", "As the data are now"), QString());
    for (const Snapshot *snapshot : frozenReports(records)) {
        if (snapshot->reportKind != wanted.kind || snapshot->subject != wanted.subject ||
            periodCodeOf(records, *snapshot) != wanted.period)
            continue;
        m_version->addItem(versionName(*snapshot), snapshot->code);
        m_version->setItemData(m_version->count() - 1, snapshot->note, Qt::ToolTipRole);
    }
    m_version->setCurrentIndex(std::max(0, m_version->findData(chosen)));
}

const Snapshot *ReportPage::shownSnapshot() const
{
    const QString code = m_version->currentData().toString();
    return code.isEmpty() ? nullptr : &frozenReport(m_workspace.records(), code);
}

void ReportPage::reload()
{
    fillPeriods();
    fillSubjects();
    fillVersions();
    draw();
}

void ReportPage::draw()
{
    m_report.reset();
    m_places.clear();
    tellStatus();
    m_contents->clear();
    const bool canDraw = m_workspace.plan() && m_period->count() > 0;
    m_stack->setCurrentIndex(canDraw ? 0 : 1);
    m_printing->setEnabled(canDraw);
    m_saving->setEnabled(canDraw);
    m_comparing->setEnabled(canDraw && m_version->count() > 1);
    m_comparing->setToolTip(
        m_comparing->isEnabled()
            ? QString()
            : QCoreApplication::translate("ReportPage", "This report has not been frozen yet"));
    m_freezing->setEnabled(canDraw && !m_workspace.isReadOnly() && !shownSnapshot());
    m_adjusting->setEnabled(canDraw && !shownSnapshot());
    if (!canDraw) {
        m_view->setPages({});
        m_count->clear();
        return;
    }
    std::vector<PaperPage> pages;
    // Sheets of a whole province take their time; most reports are there before the bar is.
    StopBar bar(QCoreApplication::translate("ReportPage", "Drawing up the report…"), this);
    const auto follow = [&bar](int done, int total) { return bar.follow(done, total); };
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QString problem;
    m_workspace.guard().run([&] {
        const Snapshot *frozen = shownSnapshot();
        if (frozen) {
            m_report = frozenTree(m_workspace.session(), *frozen);
        } else {
            const ReportDraft draft(m_workspace.savings(), m_workspace.resources(), request());
            problem = draft.whyNobody();
            if (!problem.isEmpty())
                return;
            ComposedReport composed = draft.compose(follow);
            if (bar.isStopped())
                return;
            m_report = std::move(composed.report);
            m_places = std::move(composed.places);
        }
        pages = paginate(*m_report, follow);
        if (bar.isStopped())
            m_report.reset();
    });
    bar.close();
    QApplication::restoreOverrideCursor();
    if (bar.isStopped())
        problem = QCoreApplication::translate(
            "ReportPage", "Drawing up was stopped. Choose a single one, or draw it up again.");
    if (m_report)
        m_contents->setEntries(contentsOf(*m_report, pages));
    if (!problem.isEmpty()) {
        m_nothing->setWords(
            QCoreApplication::translate("ReportPage", "There is nothing to draw up"), problem);
        m_stack->setCurrentWidget(m_nothing);
    }
    for (QAbstractButton *button : {m_printing, m_saving})
        button->setEnabled(m_report.has_value());
    for (QAbstractButton *button : {m_freezing, m_adjusting})
        button->setEnabled(button->isEnabled() && m_report);
    m_view->setPages(std::move(pages));
}

void ReportPage::print()
{
    bringUpToDate();
    if (m_report)
        printOut(m_workspace, *m_report, this);
}

void ReportPage::exportReport()
{
    bringUpToDate();
    if (!m_report)
        return;
    const QString path =
        askSavePath(this, m_workspace.settings(), m_report->title, reportFileKinds);
    if (path.isEmpty())
        return;
    StopBar bar(QCoreApplication::translate("ReportPage", "Writing the report…"), this);
    const bool isDone = m_workspace.guard().run([&] {
        const auto follow = [&bar](int done, int total) { return bar.follow(done, total); };
        if (const Snapshot *frozen = shownSnapshot())
            writeFrozen(m_workspace.session(), *frozen, path, follow);
        else
            writeReportFile(*m_report, path, follow);
    });
    bar.close();
    if (isDone && !bar.isStopped())
        tellSaved(m_workspace.guard(), m_workspace.settings(), path);
}

void ReportPage::freezeReport()
{
    bringUpToDate();
    if (!m_report || shownSnapshot())
        return;
    const auto note = askFreeze(this, m_report->title);
    if (!note)
        return;
    std::optional<Snapshot> frozen;
    StopBar bar(QCoreApplication::translate("ReportPage", "Freezing the report…"), this);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_workspace.guard().run([&] {
        frozen = freezePages(m_workspace.session(), m_workspace.savings(), m_workspace.resources(),
                             request(), *note,
                             [&bar](int done, int total) { return bar.follow(done, total); });
    });
    QApplication::restoreOverrideCursor();
    bar.close();
    if (!frozen)
        return;
    const QString code = frozen->code;
    bringUpToDate();
    fillVersions();
    m_version->setCurrentIndex(std::max(0, m_version->findData(code)));
    draw();
    m_workspace.guard().tell(
        {.kind = Notice::Kind::Done,
         .text = QCoreApplication::translate("ReportPage", "Frozen as “%1”.").arg(code)});
}

void ReportPage::compareWithNow()
{
    bringUpToDate();
    const Snapshot *from = shownSnapshot();
    if (!from && m_version->count() > 1) {
        const QString last = m_version->itemData(m_version->count() - 1).toString();
        from = &frozenReport(m_workspace.records(), last);
    }
    if (!from)
        return;
    showComparison(m_workspace, *from, nullptr, this);
}

void ReportPage::showIssued()
{
    bringUpToDate();
    IssuedDialog dialog(m_workspace, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Snapshot &snapshot = frozenReport(m_workspace.records(), dialog.shown());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(snapshot.reportKind)));
    fillPeriods();
    m_period->setCurrentIndex(
        std::max(0, m_period->findData(periodCodeOf(m_workspace.records(), snapshot))));
    m_language->setCurrentIndex(std::max(0, m_language->findData(snapshot.language)));
    fillSubjects();
    if (m_subject->count() > 0)
        m_subject->setCurrentIndex(std::max(0, m_subject->findData(snapshot.subject)));
    fillVersions();
    m_version->setCurrentIndex(std::max(0, m_version->findData(snapshot.code)));
    draw();
}

QVariantMap ReportPage::state() const
{
    return {{u"kind"_s, m_kind->currentData()},
            {u"period"_s, m_period->currentData()},
            {u"subject"_s, m_subject->currentData()},
            {u"page"_s, m_view->currentPage()},
            {u"number"_s, m_marks.number},
            {u"issued_on"_s, m_marks.issuedOn.value_or(QDate())},
            {u"capacity"_s, m_marks.capacity},
            {u"position"_s, m_marks.position},
            {u"signer"_s, m_marks.signer}};
}

void ReportPage::restore(const QVariantMap &state)
{
    m_marks = {.number = state.value(u"number"_s).toString(),
               .capacity = state.value(u"capacity"_s).toString(),
               .position = state.value(u"position"_s).toString(),
               .signer = state.value(u"signer"_s).toString()};
    if (const QDate day = state.value(u"issued_on"_s).toDate(); day.isValid())
        m_marks.issuedOn = day;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state.value(u"kind"_s))));
    fillPeriods();
    m_period->setCurrentIndex(std::max(0, m_period->findData(state.value(u"period"_s))));
    fillSubjects();
    if (const int subject = m_subject->findData(state.value(u"subject"_s)); subject >= 0)
        m_subject->setCurrentIndex(subject);
    fillVersions();
    draw();
    m_view->goTo(state.value(u"page"_s).toInt());
}

void ReportPage::begin(const QString &what)
{
    bringUpToDate();
    const int kind = m_kind->findData(what.section(u'/', 0, 0));
    if (kind < 0)
        return;
    m_kind->setCurrentIndex(kind);
    fillPeriods();
    m_period->setCurrentIndex(std::max(0, m_period->findData(what.section(u'/', 1, 1))));
    fillSubjects();
    const QString subject = what.section(u'/', 2);
    if (const int found = m_subject->findData(subject); found >= 0) {
        m_subject->setCurrentIndex(found);
    } else if (!subject.isEmpty()) {
        m_workspace.guard().tell(
            {.kind = Notice::Kind::Doubt,
             .text = QCoreApplication::translate("ReportPage",
                                                 "This report is not about %1 in the period.")
                         .arg(subject)});
    }
    fillVersions();
    draw();
}

} // namespace sxsh
