// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/exchange/plantemplate.h"
#include "core/storage/planreplacement.h"
#include "ui/dialogs/newplandialog.h"
#include "ui/dialogs/savingcalculator.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/frame/awaited.h"
#include "ui/frame/savefile.h"
#include "ui/frame/searchbox.h"
#include "ui/tables/tableoutput.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/icon.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QToolButton>

/// The menus of the window and what their entries do.
namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The widget of that kind which the widget is or stands in; none where there is none.
template <class W>
W *around(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *found = qobject_cast<W *>(widget))
            return found;
    }
    return nullptr;
}

/// The table that has the keyboard; in its panel, or bare where it stands in none.
struct TableInUse {
    TablePanel *panel = nullptr;
    TableView *bare = nullptr;
};

TableInUse tableInUse()
{
    QWidget *focused = QApplication::focusWidget();
    auto *panel = around<TablePanel>(focused);
    return {panel, panel ? nullptr : around<TableView>(focused)};
}

} // namespace

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QString &name,
                               const QKeySequence &keys, const std::function<void()> &act,
                               const char *iconName)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (iconName)
        action->setIcon(icon(QLatin1StringView(iconName)));
    connect(action, &QAction::triggered, this, [act] { act(); });
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildDataMenu();
    buildReportMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = m_menus->addMenu(QCoreApplication::translate("Window", "&File"));
    addAction(
        menu, QCoreApplication::translate("Window", "&New plan…"), u"new_plan"_s,
        QKeySequence(u"Ctrl+Shift+N"_s), [this] { newPlan(); }, "plus");
    addAction(
        menu, QCoreApplication::translate("Window", "&Open…"), u"open_plan"_s, QKeySequence::Open,
        [this] { choosePlan(); }, "folder");
    m_recent = menu->addMenu(QCoreApplication::translate("Window", "Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    addAction(menu, QCoreApplication::translate("Window", "&Demonstration data…"), u"demo"_s, {},
              [this] { makeDemonstration(); });
    menu->addSeparator();
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "Save a &copy…"), u"save_copy"_s,
        QKeySequence(u"Ctrl+Shift+S"_s), [this] { saveCopy(); }, "content-save"));
    m_planActions.push_back(
        addAction(menu, QCoreApplication::translate("Window", "C&lose the plan"), u"close_plan"_s,
                  QKeySequence::Close, [this] { closePlan(); }));
    m_reopen = addAction(menu, QCoreApplication::translate("Window", "&Try again to edit it"),
                         u"try_to_edit"_s, {}, [this] {
                             const QString path = m_workspace->session().path();
                             openPlan(path);
                         });
    menu->addSeparator();
    addAction(menu, QCoreApplication::translate("Window", "E&xit"), u"exit"_s,
              QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = m_menus->addMenu(QCoreApplication::translate("Window", "&Edit"));
    m_undo = addAction(
        menu, {}, u"undo"_s, QKeySequence(u"Ctrl+Z"_s),
        [this] {
            page()->finishTyping();
            m_workspace->undo();
        },
        "undo");
    m_redo = addAction(
        menu, {}, u"redo"_s, QKeySequence(u"Ctrl+Y"_s), [this] { m_workspace->redo(); }, "redo");
    m_undoButton->setDefaultAction(m_undo);
    m_redoButton->setDefaultAction(m_redo);
    menu->addSeparator();
    m_add = addAction(
        menu, QCoreApplication::translate("Window", "&Add"), u"add"_s, QKeySequence::New,
        [this] {
            if (Page *shown = page())
                shown->addNew();
        },
        "plus");
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "&Find anything"), u"find"_s,
        QKeySequence(u"Ctrl+K"_s),
        [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        },
        "magnify"));
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "Filter the &table"), u"filter"_s,
        QKeySequence::Find,
        [this] {
            auto [panel, bare] = tableInUse();
            if (!panel && !bare && page())
                panel = page()->mainTable();
            if (bare)
                bare->askFilter();
            if (panel) {
                panel->filterField().setFocus(Qt::ShortcutFocusReason);
                panel->filterField().selectAll();
            }
        },
        "filter"));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = m_menus->addMenu(QCoreApplication::translate("Window", "&View"));
    m_pagesMenu = menu->addMenu(QCoreApplication::translate("Window", "&Pages"));
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "Figures &as of…"), u"go_as_of"_s,
        QKeySequence(u"Ctrl+T"_s), [this] {
            if (auto *field = page() ? page()->findChild<QLineEdit *>(u"as_of"_s) : nullptr) {
                field->setFocus(Qt::ShortcutFocusReason);
                field->selectAll();
            }
        }));
    m_planActions.push_back(addAction(menu, QCoreApplication::translate("Window", "Next pa&nel"),
                                      u"next_panel"_s, QKeySequence(Qt::Key_F6),
                                      [this] { focusNextPanel(1); }));
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "Pre&vious panel"), u"previous_panel"_s,
        QKeySequence(u"Shift+F6"_s), [this] { focusNextPanel(-1); }));
    menu->addSeparator();
    QMenu *themes = menu->addMenu(QCoreApplication::translate("Window", "Appea&rance"));
    auto *themeGroup = new QActionGroup(themes);
    const QString theme = m_surroundings.settings->value(QString(themeSettingsKey)).toString();
    const std::pair<ThemeChoice, QString> choices[] = {
        {ThemeChoice::System, QCoreApplication::translate("Window", "As the &system")},
        {ThemeChoice::Light, QCoreApplication::translate("Window", "&Light")},
        {ThemeChoice::Dark, QCoreApplication::translate("Window", "&Dark")}};
    for (const auto &[choice, words] : choices) {
        QAction *action = addAction(themes, words, u"theme_"_s + QString(keyOf(choice)), {},
                                    [this, chosen = choice] { setTheme(chosen); });
        action->setCheckable(true);
        action->setChecked(themeChoiceOf(theme).value_or(ThemeChoice::System) == choice);
        themeGroup->addAction(action);
    }
    QMenu *languages = menu->addMenu(QCoreApplication::translate("Window", "Lan&guage"));
    auto *languageGroup = new QActionGroup(languages);
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const QString words = language == Language::Vietnamese ? u"Tiếng &Việt"_s : u"&English"_s;
        QAction *action = addAction(
            languages, words, u"language_"_s + languageKey(language), {}, [this, language] {
                // The menu that was clicked is made anew as well.
                QMetaObject::invokeMethod(
                    this, [this, language] { setLanguage(language); }, Qt::QueuedConnection);
            });
        action->setCheckable(true);
        action->setChecked(language == m_surroundings.language);
        languageGroup->addAction(action);
    }
}

void MainWindow::buildDataMenu()
{
    QMenu *menu = m_menus->addMenu(QCoreApplication::translate("Window", "&Data"));
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "&Import from file…"), u"import"_s,
        QKeySequence(u"Ctrl+I"_s), [this] { showPage(u"import"_s); }, "file-import"));
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "&Export the table to Excel…"), u"export"_s,
        QKeySequence(u"Ctrl+E"_s),
        [this] {
            const auto [panel, bare] = tableInUse();
            if (panel)
                panel->exportSheet();
            else if (bare)
                exportContent(*m_workspace, bare->content(TableView::Which::All),
                              bare->accessibleName(), this);
            else if (Page *shown = page())
                shown->exportSheet();
        },
        "file-excel"));
    menu->addSeparator();
    addAction(
        menu, QCoreApplication::translate("Window", "&Quick saving calculator…"), u"calculator"_s,
        QKeySequence(u"Ctrl+Shift+T"_s), [this] { showCalculator(); }, "calculator");
    menu->addSeparator();
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "&Check the plan file"), u"check"_s, {},
        [this] { checkFile(); }, "check"));
}

void MainWindow::buildReportMenu()
{
    QMenu *menu = m_menus->addMenu(QCoreApplication::translate("Window", "&Report"));
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "&Draw up a report"), u"report"_s,
        QKeySequence(u"Ctrl+R"_s), [this] { showPage(u"report"_s); }, "file-document"));
    m_planActions.push_back(addAction(
        menu, QCoreApplication::translate("Window", "&Print this page…"), u"print"_s,
        QKeySequence::Print,
        [this] {
            const auto [panel, bare] = tableInUse();
            if (panel && page() && panel != page()->mainTable())
                panel->print();
            else if (bare)
                printTable(*m_workspace, *bare, bare->accessibleName(), {}, this);
            else if (Page *shown = page())
                shown->print();
        },
        "printer"));
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = m_menus->addMenu(QCoreApplication::translate("Window", "&Help"));
    addAction(
        menu, QCoreApplication::translate("Window", "&Keys"), u"keys"_s, QKeySequence::HelpContents,
        [this] { showShortcuts(); }, "keyboard");
    addAction(
        menu, QCoreApplication::translate("Window", "&About SXSH"), u"about"_s, {},
        [this] { showAbout(); }, "information");
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_surroundings.settings->value(u"window/recent"_s).toStringList()) {
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { openPlan(path); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(QCoreApplication::translate("Window", "No plan was opened yet"))
            ->setEnabled(false);
    }
}

bool MainWindow::choosePlan()
{
    const QString path = askOpenPath(
        this, *m_surroundings.settings, QCoreApplication::translate("Window", "Open a plan"),
        QCoreApplication::translate("File", "Plans and packages (*.sxsh *.sxshpkg)"));
    return !path.isEmpty() && openPlan(path);
}

void MainWindow::newPlan()
{
    NewPlanDialog dialog(m_surroundings.resources, *m_surroundings.settings, m_guard, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!dialog.followsAnother())
        m_guard.run([&] { dialog.makeFile(m_surroundings.session); }) && openPlan(dialog.path());
    else if (choosePlan())
        showPage(u"plan#next"_s);
}

void MainWindow::makeDemonstration()
{
    const QString path =
        askSavePath(this, *m_surroundings.settings,
                    QCoreApplication::translate("Window", "Demonstration plan"), {SavedKind::Plan});
    if (path.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const bool isMade = m_guard.run(
        [&] { makeDemonstrationFile(path, m_surroundings.resources, m_surroundings.session); });
    QApplication::restoreOverrideCursor();
    if (isMade)
        openPlan(path);
}

void MainWindow::saveCopy()
{
    const QFileInfo file(m_workspace->session().path());
    const QString title =
        QCoreApplication::translate("Window", "%1 (copy)").arg(file.completeBaseName());
    const QString path = askSavePath(this, *m_surroundings.settings, title, {SavedKind::Plan});
    if (path.isEmpty())
        return;
    m_guard.run([&] {
        const QFileInfo copy(path);
        if (copy.absoluteFilePath() == file.absoluteFilePath() || (copy.exists() && copy == file)) {
            throw Error(QCoreApplication::translate(
                "Window", "The copy needs another name than the plan that is open."));
        }
        // What lies under the file's name by now may be another one.
        replacePlanFile(path,
                        [&](const QString &beside) { m_workspace->session().copyTo(beside); });
        tellSaved(m_guard, *m_surroundings.settings, path);
    });
}

void MainWindow::checkFile()
{
    constexpr std::chrono::milliseconds patience{500};
    FileFindings findings;
    const bool isChecked = m_guard.run([&] {
        const QString path = m_workspace->session().path();
        findings = awaited(
            [path, options = m_surroundings.session] { return verifyFile(path, options); },
            {.doing = QCoreApplication::translate("Window", "Checking the file…"),
             .cancelled = QCoreApplication::translate(
                 "Window", "The check was cancelled: it is not known whether the file is sound.")},
            patience, this);
    });
    if (!isChecked)
        return;
    if (findings.issues.empty()) {
        m_guard.tell(
            {.kind = Notice::Kind::Done,
             .text = QCoreApplication::translate(
                 "Window", "The file is sound: every record, its journal and its rules.")});
        return;
    }
    if (findings.isDamaged) {
        m_guard.tell({.kind = Notice::Kind::Problem,
                      .text = damageText(m_workspace->session().path()) + u' ' +
                              issuesText(findings.issues)});
        return;
    }
    m_workspace->tellFindings(
        findings.issues,
        QCoreApplication::translate("Window", "The file is whole. To look at again: %1"));
}

void MainWindow::showCalculator()
{
    Records reference;
    if (!m_guard.run([&] { reference.apply(referenceSet(m_surroundings.resources)); }))
        return;
    if (!m_typedCase) {
        m_typedCase =
            SavingCalculator::begun(*m_surroundings.settings, QDate::currentDate().year());
    }
    SavingCalculator(*m_typedCase, reference, *m_surroundings.settings, this).exec();
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox about(this);
    about.setObjectName(u"about"_s);
    about.setWindowTitle(QCoreApplication::translate("Window", "About SXSH"));
    about.setTextFormat(Qt::PlainText);
    about.setText(QCoreApplication::translate("Window", "SXSH %1 – cleaner production in industry")
                      .arg(QCoreApplication::applicationVersion()));
    about.setInformativeText(QCoreApplication::translate(
        "Window",
        "Tracks a province's plan of action: targets, activities, facilities, consumption and "
        "money.\n\nFree software under the GNU General Public License, version 3 or later. Icons: "
        "Material Design Icons (CC BY 4.0, font SIL OFL 1.1). Print font: Tinos (SIL OFL 1.1)."));
    about.exec();
}

} // namespace sxsh
