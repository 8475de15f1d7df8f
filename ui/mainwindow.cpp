// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/error.h"
#include "core/package/correctionslip.h"
#include "core/session/soundnesscheck.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/openpackagedialog.h"
#include "ui/forms/datefield.h"
#include "ui/frame/accessiblerole.h"
#include "ui/frame/fieldundo.h"
#include "ui/frame/noticebar.h"
#include "ui/frame/panel.h"
#include "ui/frame/savefile.h"
#include "ui/frame/searchbox.h"
#include "ui/frame/statusline.h"
#include "ui/pages/listspage.h"
#include "ui/pages/takingin.h"
#include "ui/pages/welcomepage.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString recentKey = u"window/recent"_s;

/// The ground of what stands around the pages.
class SideGround final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter(this).fillRect(event->rect(), tokensOf(palette()).side);
    }
};

constexpr std::chrono::seconds keepInterval{2};

} // namespace

MainWindow::MainWindow(WindowSurroundings surroundings) : m_surroundings(std::move(surroundings))
{
    setObjectName(u"main_window"_s);
    new FieldUndo(this);
    installAccessibleRoles();
    buildFrame();
    setWorkspace(nullptr);
    connect(&m_guard, &Guard::told, this, [this](const Notice &notice) {
        if (m_notice)
            m_notice->show(notice);
    });
    connect(&m_guard, &Guard::settled, this, [this] {
        if (m_notice)
            m_notice->dismiss();
    });
    // What was begun is there again even where the program could not end in order.
    auto *keeping = new QTimer(this);
    connect(keeping, &QTimer::timeout, this, [this] {
        if (m_workspace)
            rememberPageStates();
    });
    keeping->start(keepInterval);
    resize(1366, 690);
    restoreGeometry(m_surroundings.settings->value(geometryKey).toByteArray());
}

MainWindow::~MainWindow()
{
    forgetPages();
}

void MainWindow::buildFrame()
{
    auto *strip = new SideGround;
    strip->setObjectName(u"top_strip"_s);
    strip->setFixedHeight(metrics::stripHeight);
    auto *stripLayout = new QHBoxLayout(strip);
    stripLayout->setContentsMargins(8, 0, metrics::windowMargin, 0);
    stripLayout->setSpacing(4);
    m_menus = new QMenuBar;
    m_menus->setNativeMenuBar(false);
    m_menus->setObjectName(u"menu_bar"_s);
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    stripLayout->addWidget(m_menus);
    m_undoButton = new QToolButton;
    m_redoButton = new QToolButton;
    for (QToolButton *button : {m_undoButton, m_redoButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        stripLayout->addWidget(button);
    }
    stripLayout->addStretch();
    m_search = new SearchBox;
    stripLayout->addWidget(m_search);
    setMenuWidget(strip);

    auto *central = new QWidget;
    auto *columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *side = new SideGround;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 4, 0, 8);
    sideLayout->setSpacing(0);
    m_sideBar = new SideBar;
    sideLayout->addWidget(m_sideBar, 1);
    m_workingCopy = new StateLabel;
    m_workingCopy->setObjectName(u"working_copy_mark"_s);
    m_workingCopy->setWrapped();
    m_demonstration = new StateLabel;
    auto *mark = new QHBoxLayout;
    mark->setContentsMargins(16, 0, 8, 0);
    mark->addWidget(m_demonstration);
    auto *copyMark = new QHBoxLayout;
    copyMark->setContentsMargins(16, 0, 8, 0);
    copyMark->addWidget(m_workingCopy);
    sideLayout->addLayout(copyMark);
    sideLayout->addLayout(mark);
    columns->addWidget(side);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    m_notice = new NoticeBar;
    auto *noticeRoom = new QHBoxLayout;
    noticeRoom->setContentsMargins(metrics::windowMargin, 0, metrics::windowMargin, 8);
    noticeRoom->addWidget(m_notice);
    auto *noticeBox = new QWidget;
    noticeBox->setLayout(noticeRoom);
    m_notice->setParent(noticeBox);
    m_stack = new QStackedWidget;
    // A page made for a wide window must not keep it from becoming narrow; it then changes.
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setMinimumSize(metrics::narrowestWindow, metrics::lowestWindow);
    middle->addWidget(m_stack, 1);
    // Below the page: what was about to be clicked stays where it is.
    middle->addWidget(noticeBox);
    columns->addLayout(middle, 1);

    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(central, 1);
    m_status = new StatusLine;
    auto *foot = new SideGround;
    auto *footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(0, 0, 0, 0);
    footLayout->addWidget(m_status);
    rows->addWidget(foot);
    setCentralWidget(whole);

    connect(m_notice, &NoticeBar::keyboardLeft, this, &MainWindow::focusPage);
    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::showPage);
    connect(m_search, &SearchBox::pageChosen, this, &MainWindow::showPage);
    buildMenus();
    fitFrame();
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    forgetPages();
    m_status->setWorkspace(nullptr);
    m_search->setWorkspace(nullptr);
    m_catalogue.reset();
    m_soundnessCheck.reset();
    m_workspace = std::move(workspace);
    m_current.clear();
    if (m_workspace) {
        m_catalogue = std::make_unique<PageCatalogue>(*m_workspace);
        connect(m_workspace.get(), &Workspace::openRequested, this, &MainWindow::openPlace);
        connect(m_workspace.get(), &Workspace::pageRequested, this, &MainWindow::showPage);
        connect(m_workspace.get(), &Workspace::confirmationRequested, this,
                [this](const std::vector<ValueDoubt> &doubts) {
                    ConfirmDialog(*m_workspace, doubts, this).exec();
                });
        connect(m_workspace.get(), &Workspace::historyRequested, this, [this](const Place &place) {
            HistoryDialog(*m_workspace, place.kind, place.id, place.field,
                          QApplication::activeWindow())
                .exec();
        });
        // The plan that says so, and its page, are gone by the time the new one is open.
        connect(m_workspace.get(), &Workspace::planMade, this, &MainWindow::openPlan,
                Qt::QueuedConnection);
        connect(m_workspace.get(), &Workspace::changed, this, [this](const ChangeSet &set) {
            updateActions();
            m_notice->outdate();
            const bool isOfPlan = std::ranges::any_of(set.changes, [](const Change &change) {
                return change.record().kind() == EntityKind::Clause ||
                       change.record().kind() == EntityKind::Plan;
            });
            if (isOfPlan)
                updateNavigation();
        });
    }
    m_status->setWorkspace(m_workspace.get());
    m_search->setWorkspace(m_workspace.get());
    updateNavigation();
    updateActions();
    m_sideBar->parentWidget()->setVisible(m_workspace != nullptr);
    if (!m_workspace) {
        delete std::exchange(m_welcome, nullptr);
        auto *welcome = new WelcomePage(m_surroundings.settings->value(recentKey).toStringList());
        m_welcome = welcome;
        m_stack->addWidget(welcome);
        m_stack->setCurrentWidget(welcome);
        connect(welcome, &WelcomePage::newAsked, this, &MainWindow::newPlan);
        connect(welcome, &WelcomePage::openAsked, this, &MainWindow::choosePlan);
        connect(welcome, &WelcomePage::demonstrationAsked, this, &MainWindow::makeDemonstration);
        connect(welcome, &WelcomePage::fileChosen, this, &MainWindow::openPlan);
    }
}

bool MainWindow::openPlan(const QString &path)
{
    if (path.endsWith(u'.' + packageSuffix(), Qt::CaseInsensitive))
        return openPackage(path);
    if (!mayLeavePlan())
        return false;
    m_notice->hide();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const bool isOpen = m_guard.run([&] {
        auto session = Session::open(path, Access::WriteIfPossible, m_surroundings.session);
        const QString notice = session->notice();
        const bool isReadOnly = session->isReadOnly();
        setWorkspace(std::make_unique<Workspace>(std::move(session), m_surroundings.resources,
                                                 m_surroundings.language, m_guard,
                                                 *m_surroundings.settings));
        rememberRecent(path);
        rememberFolder(*m_surroundings.settings, path);
        if (isReadOnly) {
            m_guard.tell({.kind = Notice::Kind::Doubt,
                          .text = notice,
                          .action = QCoreApplication::translate("Window", "Try again to edit it"),
                          // The notice goes with the plan, so that it is not there to return to.
                          .act = [this, path] {
                              QTimer::singleShot(0, this, [this, path] { openPlan(path); });
                          }});
        } else if (!notice.isEmpty()) {
            m_guard.tell({.kind = Notice::Kind::Done, .text = notice});
        }
    });
    QApplication::restoreOverrideCursor();
    if (!isOpen)
        return false;
    watchSoundness();
    const QString last = m_workspace->remembered(u"page"_s).toString();
    if (last.isEmpty() || !showPage(last))
        showPage(pages().constFirst());
    return true;
}

bool MainWindow::openPackage(const QString &path)
{
    std::optional<SealedPackage> package;
    if (!m_guard.run([&] { package = SealedPackage::readFile(path); }))
        return false;
    if (package->header().kind == PackageKind::Issue) {
        OpenPackageDialog dialog(std::move(*package), *m_surroundings.settings,
                                 m_surroundings.session, this);
        return dialog.exec() == QDialog::Accepted && openPlan(dialog.path());
    }
    const bool isInCopy = m_workspace && m_workspace->session().workingCopy();
    if (package->header().kind == PackageKind::Correction) {
        return m_guard.run([&] {
            if (!isInCopy) {
                throw Error(QCoreApplication::translate(
                                "Window", "“%1” holds questions for %2: open its working copy "
                                          "first, then the slip.")
                                .arg(package->name(), package->header().unitName));
            }
            const TakenSlip taken = takeSlip(m_workspace->session(), *package);
            showPage(u"queries"_s);
            m_guard.tell({.kind = Notice::Kind::Done, .text = takenText(taken)});
        });
    }
    if (m_workspace && !isInCopy)
        return takeIn(*m_workspace, path, this);
    m_guard.tell(
        {.text = QCoreApplication::translate(
                     "Window", "“%1” goes to the department: open its plan first, then take the "
                               "file in there.")
                     .arg(package->name())});
    return false;
}

void MainWindow::watchSoundness()
{
    m_soundnessCheck = std::make_unique<SoundnessCheck>(m_workspace->session());
    connect(m_soundnessCheck.get(), &SoundnessCheck::finished, this,
            [this](SoundnessCheck::Finding finding) {
                if (finding != SoundnessCheck::Finding::Damaged)
                    return;
                m_guard.tell({.kind = Notice::Kind::Problem,
                              .text = damageText(m_workspace->session().path()),
                              .action = QCoreApplication::translate("Window", "Check the file"),
                              .act = [this] { checkFile(); }});
            });
    m_soundnessCheck->start();
}

void MainWindow::closePlan()
{
    if (!mayLeavePlan())
        return;
    setWorkspace(nullptr);
    m_notice->dismiss();
}

bool MainWindow::mayLeavePlan()
{
    if (Page *shown = page())
        shown->finishTyping();
    bool areSaved = true;
    for (const auto &[key, made] : m_pages)
        areSaved = made->saveUnsaved() && areSaved;
    if (areSaved)
        return true;
    QMessageBox question(QMessageBox::Warning, windowTitle(),
                         QCoreApplication::translate(
                             "Window", "What you typed last could not be saved: the file cannot be "
                                       "written. Stay to try again or to write it down; if you "
                                       "leave, it is lost."),
                         QMessageBox::NoButton, this);
    question.setObjectName(u"unsaved"_s);
    QPushButton *stay =
        question.addButton(QCoreApplication::translate("Window", "Stay"), QMessageBox::RejectRole);
    const QPushButton *leave = question.addButton(
        QCoreApplication::translate("Window", "Leave without saving"), QMessageBox::AcceptRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == leave;
}

QStringList MainWindow::pages() const
{
    QStringList keys;
    for (const NavigationItem &item : m_sideBar->items()) {
        if (!item.page.isEmpty())
            keys += item.page;
    }
    return keys;
}

Page *MainWindow::page() const
{
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : found->second;
}

QString MainWindow::lastNotice() const
{
    return m_notice->text();
}

bool MainWindow::showPage(const QString &address)
{
    if (!m_catalogue)
        return false;
    // "area:…#new:…" starts something on the page it names.
    const QString page = address.section(u'#', 0, 0);
    auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        std::unique_ptr<Page> made = m_catalogue->make(page);
        if (!made)
            return false;
        found = m_pages.emplace(page, made.get()).first;
        for (ChartView *chart : made->findChildren<ChartView *>()) {
            connect(chart, &ChartView::savePictureRequested, this,
                    [this, chart] { savePicture(*chart); });
        }
        connect(made.get(), &Page::titleChanged, this, [this, shown = made.get()] {
            if (this->page() == shown)
                showTitle();
        });
        m_stack->addWidget(made.release());
        const QVariantMap kept = m_workspace->remembered(u"state/"_s + page).toMap();
        if (!kept.isEmpty()) {
            found->second->bringUpToDate();
            found->second->restore(kept);
        }
    }
    m_current = page;
    m_stack->setCurrentWidget(found->second);
    m_sideBar->mark(page);
    m_workspace->remember(u"page"_s, page);
    focusPage();
    showTitle();
    updateActions();
    if (const QString what = address.section(u'#', 1); !what.isEmpty())
        found->second->begin(what);
    return true;
}

void MainWindow::showTitle()
{
    setWindowTitle(u"%1 – %2 – SXSH"_s.arg(page()->title(),
                                           QFileInfo(m_workspace->session().path()).fileName()));
}

void MainWindow::focusPage()
{
    Page *shown = page();
    if (!shown)
        return;
    // What stands in for an empty list may hide what else would take the keyboard; nothing that is
    // typed then may go into the page's header.
    QWidget *first = shown->firstFocus();
    if (!first || !first->isVisibleTo(shown))
        first = m_sideBar;
    first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::savePicture(const ChartView &chart)
{
    const QString path = askSavePath(this, *m_surroundings.settings, chart.accessibleName(),
                                     {SavedKind::Picture, SavedKind::Pdf});
    if (path.isEmpty())
        return;
    m_guard.run([&] {
        chart.savePicture(path);
        tellSaved(m_guard, *m_surroundings.settings, path);
    });
}

void MainWindow::openPlace(const Place &place)
{
    const QString wanted = m_catalogue->pageOf(place);
    if (wanted.isEmpty() || !showPage(wanted))
        return;
    page()->open(place);
}

void MainWindow::updateNavigation()
{
    m_sideBar->setItems(m_catalogue ? m_catalogue->navigation() : std::vector<NavigationItem>());
    m_sideBar->mark(m_current);
    std::vector<SearchBox::SearchedPage> searched;
    m_pagesMenu->clear();
    int number = 0;
    for (const NavigationItem &item : m_sideBar->items()) {
        if (item.page.isEmpty()) {
            m_pagesMenu->addSeparator();
            continue;
        }
        searched.push_back({item.page, item.title, QCoreApplication::translate("Window", "Page")});
        constexpr int mostKeys = 9;
        const QKeySequence keys =
            ++number <= mostKeys
                ? QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_0 + number)))
                : QKeySequence();
        addAction(
            m_pagesMenu, QString(item.title).replace(u'&', u"&&"_s), u"page_"_s + item.page, keys,
            [this, page = item.page] { showPage(page); }, item.icon);
    }
    for (const EntityKind kind : m_workspace ? listedKinds() : std::vector<EntityKind>()) {
        const EntityInfo &info = entityInfo(kind);
        searched.push_back({u"lists#list:"_s + info.keyText(), entityPlural(info),
                            QCoreApplication::translate("Window", "List")});
    }
    m_search->setPages(std::move(searched));
    const Plan *plan = m_workspace ? m_workspace->plan() : nullptr;
    m_demonstration->setVisible(plan && plan->demonstration);
    markWorkingCopy();
}

void MainWindow::updateActions()
{
    const auto undo = m_workspace ? m_workspace->session().undoTitle() : std::nullopt;
    const auto redo = m_workspace ? m_workspace->session().redoTitle() : std::nullopt;
    const bool canWrite = m_workspace && !m_workspace->isReadOnly();
    m_undo->setEnabled(undo && canWrite);
    m_redo->setEnabled(redo && canWrite);
    m_undo->setText(undo ? QCoreApplication::translate("Window", "&Undo “%1”").arg(*undo)
                         : QCoreApplication::translate("Window", "&Undo"));
    m_redo->setText(redo ? QCoreApplication::translate("Window", "&Redo “%1”").arg(*redo)
                         : QCoreApplication::translate("Window", "&Redo"));
    for (const auto &[button, action] :
         {std::pair(m_undoButton, m_undo), std::pair(m_redoButton, m_redo)}) {
        const QString words = action->text().remove(u'&');
        button->setToolTip(words + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) +
                           u')');
        button->setAccessibleName(words);
    }
    for (QAction *action : m_planActions)
        action->setEnabled(m_workspace != nullptr);
    m_add->setEnabled(canWrite);
    m_reopen->setVisible(m_workspace && m_workspace->isReadOnly());
    if (!m_workspace)
        setWindowTitle(u"SXSH"_s);
}

void MainWindow::forgetPages()
{
    // What has the keyboard is left, and so saved, while everything it rests on is still there.
    if (QWidget *focused = QApplication::focusWidget(); focused && m_stack->isAncestorOf(focused))
        focused->clearFocus();
    rememberPageStates();
    for (const auto &[key, made] : m_pages)
        delete made;
    m_pages.clear();
}

void MainWindow::rememberPageStates()
{
    for (const auto &[key, made] : m_pages)
        m_workspace->remember(u"state/"_s + key, made->state());
}

void MainWindow::setLanguage(Language language)
{
    if (language == m_surroundings.language)
        return;
    if (!mayLeavePlan()) {
        findChild<QAction *>(u"language_"_s + languageKey(m_surroundings.language))
            ->setChecked(true);
        return;
    }
    const QString typed = m_search->text();
    const QString focused =
        QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    m_surroundings.language = language;
    m_surroundings.settings->setValue(u"view/language"_s, languageKey(language));
    m_surroundings.speak(language);
    if (m_workspace)
        m_workspace->setLanguage(language);
    // Pages are made anew in the other language, with what was chosen and typed on them.
    const QString current = m_current;
    forgetPages();
    m_status->setWorkspace(nullptr);
    m_search->setWorkspace(nullptr);
    m_pages.clear();
    m_planActions.clear();
    m_welcome = nullptr;
    delete takeCentralWidget();
    delete menuWidget();
    setMenuWidget(nullptr);
    buildFrame();
    m_status->setWorkspace(m_workspace.get());
    m_search->setWorkspace(m_workspace.get());
    updateNavigation();
    updateActions();
    if (!m_workspace) {
        setWorkspace(nullptr);
        return;
    }
    showPage(current);
    m_search->setText(typed);
    if (auto *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_surroundings.settings->setValue(QString(themeSettingsKey), QString(keyOf(choice)));
    applyTheme(choice);
}

void MainWindow::focusNextPanel(int step)
{
    Page *shown = page();
    if (!shown)
        return;
    std::vector<QWidget *> stops{m_sideBar};
    for (Panel *panel : shown->findChildren<Panel *>()) {
        if (panel->isVisible())
            stops.push_back(panel);
    }
    QWidget *focused = QApplication::focusWidget();
    int at = 0;
    for (int index = 0; index < static_cast<int>(stops.size()); ++index) {
        QWidget *stop = stops[static_cast<std::size_t>(index)];
        if (focused && (stop == focused || stop->isAncestorOf(focused)))
            at = index;
    }
    const int count = static_cast<int>(stops.size());
    for (int tried = 1; tried <= count; ++tried) {
        QWidget *stop =
            stops[static_cast<std::size_t>((at + step * tried + count * tried) % count)];
        if (stop == m_sideBar) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
        for (QWidget *child : stop->findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() &&
                (child->focusPolicy() & Qt::TabFocus) != 0) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeavePlan()) {
        event->ignore();
        return;
    }
    if (m_workspace)
        rememberPageStates();
    m_surroundings.settings->setValue(geometryKey, saveGeometry());
    m_surroundings.settings->sync();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitFrame();
}

void MainWindow::fitFrame()
{
    const bool wide = width() >= metrics::wideFrom;
    const bool folded = width() < metrics::foldBelow;
    m_sideBar->setFolded(folded);
    m_sideBar->setFixedWidth(folded ? metrics::foldedSideBarWidth
                             : wide ? metrics::wideSideBarWidth
                                    : metrics::sideBarWidth);
    m_search->setFixedWidth(wide ? metrics::wideSearchWidth : metrics::searchWidth);
    // Folded, only its shape has room; what it says is in its tip.
    const QString words = QCoreApplication::translate("Window", "Demonstration data");
    m_demonstration->setState(StateShape::HollowDiamond, folded ? QString() : words);
    m_demonstration->setAccessibleName(words);
    m_demonstration->setToolTip(words);
    markWorkingCopy();
}

void MainWindow::markWorkingCopy()
{
    const auto copy = m_workspace ? m_workspace->session().workingCopy() : std::nullopt;
    m_workingCopy->setVisible(copy.has_value());
    if (!copy)
        return;
    const AdminUnit *unit = m_workspace->records().find(copy->unit);
    const QString name = unit ? unit->name : QString();
    const QString words = QCoreApplication::translate("Window", "Working copy: %1").arg(name);
    const bool folded = width() < metrics::foldBelow;
    m_workingCopy->setState(StateShape::Half, folded ? QString() : words);
    constexpr int margins = 24;
    m_workingCopy->setFixedHeight(m_workingCopy->heightForWidth(m_sideBar->width() - margins));
    m_workingCopy->setAccessibleName(words);
    m_workingCopy->setToolTip(
        QCoreApplication::translate("Window", "Working copy of %1, package no. %2: what is kept by "
                                              "the department can only be read. What is entered "
                                              "here goes back as a return (page Hand in).")
            .arg(name, QString::number(copy->issue)));
}

void MainWindow::rememberRecent(const QString &path)
{
    QStringList recent = m_surroundings.settings->value(recentKey).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    recent.removeAll(whole);
    recent.prepend(whole);
    constexpr qsizetype most = 8;
    m_surroundings.settings->setValue(recentKey, recent.first(std::min(most, recent.size())));
}

} // namespace sxsh
