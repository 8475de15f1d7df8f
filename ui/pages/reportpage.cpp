// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "core/base/datetext.h"
#include "core/indicators/indicators.h"
#include "core/report/reportkind.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/panel.h"
#include "ui/frame/savefile.h"
#include "ui/pages/contentslist.h"
#include "ui/print/pageview.h"
#include "ui/print/paginator.h"
#include "ui/print/reportfile.h"
#include "ui/tables/printout.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

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

QString kindName(const QString &kind)
{
    if (kind == u"annual")
        return QCoreApplication::translate("ReportPage", "Annual report");
    return kind;
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
    m_language = labelledBox(layout, QCoreApplication::translate("ReportPage", "Language"),
                             u"report_language"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(languageKey(workspace.language())));
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
    columns->addWidget(m_stack, 1);
    body().addLayout(columns, 1);

    for (const QString &kind : reportKinds(workspace.resources()))
        m_kind->addItem(kindName(kind), kind);
    for (QComboBox *box : {m_kind, m_period, m_language})
        connect(box, &QComboBox::activated, this, &ReportPage::draw);
    connect(m_contents, &ContentsList::pageChosen, m_view, &PageView::goTo);
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
    std::vector<ReportingPeriod> periods = m_workspace.records().all<ReportingPeriod>().rows();
    std::ranges::sort(periods, std::ranges::greater(), &ReportingPeriod::cutOff);
    m_period->clear();
    for (const ReportingPeriod &period : periods) {
        const QString span = dateText(period.startsOn, m_workspace.language()) + u" – "_s +
                             dateText(period.endsOn, m_workspace.language());
        m_period->addItem(period.code + u" ("_s + span + u')', period.code);
    }
    QString wanted = chosen;
    if (wanted.isEmpty()) {
        const ReportingPeriod *current = annualPeriodOn(m_workspace.records(), m_workspace.asOf());
        wanted = current ? current->code : QString();
    }
    m_period->setCurrentIndex(std::max(0, m_period->findData(wanted)));
}

void ReportPage::reload()
{
    fillPeriods();
    draw();
}

void ReportPage::draw()
{
    m_report.reset();
    m_contents->clear();
    const bool canDraw = m_workspace.plan() && m_period->count() > 0;
    m_stack->setCurrentIndex(canDraw ? 0 : 1);
    m_printing->setEnabled(canDraw);
    m_saving->setEnabled(canDraw);
    if (!canDraw) {
        m_view->setPages({});
        m_count->clear();
        return;
    }
    std::vector<PaperPage> pages;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_workspace.guard().run([&] {
        m_report = buildReport(m_workspace.savings(), m_workspace.resources(),
                               {.kind = m_kind->currentData().toString(),
                                .period = m_period->currentData().toString(),
                                .language = languageFromKey(m_language->currentData().toString())
                                                .value_or(Language::Vietnamese)});
        pages = paginate(*m_report);
    });
    QApplication::restoreOverrideCursor();
    if (m_report)
        m_contents->setEntries(contentsOf(*m_report, pages));
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
    QProgressDialog progress(QCoreApplication::translate("ReportPage", "Writing the report…"),
                             QCoreApplication::translate("ReportPage", "Stop"), 0, 1, this);
    progress.setWindowModality(Qt::WindowModal);
    bool isStopped = false;
    const bool isDone = m_workspace.guard().run([&] {
        writeReportFile(*m_report, path, [&](int done, int total) {
            progress.setMaximum(total);
            progress.setValue(done);
            isStopped = progress.wasCanceled();
            return !isStopped;
        });
    });
    if (isDone && !isStopped)
        tellSaved(m_workspace.guard(), m_workspace.settings(), path);
}

QVariantMap ReportPage::state() const
{
    return {{u"kind"_s, m_kind->currentData()},
            {u"period"_s, m_period->currentData()},
            {u"page"_s, m_view->currentPage()}};
}

void ReportPage::restore(const QVariantMap &state)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state.value(u"kind"_s))));
    m_period->setCurrentIndex(std::max(0, m_period->findData(state.value(u"period"_s))));
    draw();
    m_view->goTo(state.value(u"page"_s).toInt());
}

} // namespace sxsh
