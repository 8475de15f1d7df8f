// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/typedcase.h"
#include "ui/frame/workspace.h"
#include "ui/pagecatalogue.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QMainWindow>
#include <map>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace sxsh {

class ChartView;
class NoticeBar;
class SearchBox;
class SoundnessCheck;
class StateLabel;
class StatusLine;

/// What the window needs of the program around it.
struct WindowSurroundings {
    QSettings *settings = nullptr; ///< outlives the window
    QString resources{};           ///< folder of templates, reference data and report wording
    Session::Options session{};
    Language language = Language::Vietnamese;
    /// Makes the program speak a language.
    std::function<void(Language)> speak{};
};

/// The window: menus and search above, pages at the left, the page in the middle, the state of the
/// file below.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowSurroundings surroundings);
    ~MainWindow() override;

    /// Opens a plan file; false where it cannot be, which has been told. The plan that was open
    /// stays open then.
    bool openPlan(const QString &path);
    void closePlan();
    /// The plan that is open; none before one is.
    Workspace *workspace() { return m_workspace.get(); }

    /// Shows a page; false where there is none with that key.
    bool showPage(const QString &address);
    QString currentPage() const { return m_current; }
    /// The keys of the pages in the order of the side bar.
    QStringList pages() const;
    Page *page() const;
    /// What was told last; empty where nothing was.
    QString lastNotice() const;
    /// Shows the record where it is looked at and mended.
    void openPlace(const Place &place);

    /// Speaks the language from now on; what is chosen and typed stays.
    void setLanguage(Language language);
    void setTheme(ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Opens what was issued as a working copy, takes in what was sent back.
    bool openPackage(const QString &path);
    /// Says whose working copy is open, where it is one.
    void markWorkingCopy();
    /// Saves what is being typed; asks where the file does not take it, and false to stay then.
    bool mayLeavePlan();
    void buildFrame();
    /// Gives the side bar and the search box the shape for the width of the window.
    void fitFrame();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildDataMenu();
    void buildReportMenu();
    void buildHelpMenu();
    QAction *addAction(QMenu *menu, const QString &text, const QString &name,
                       const QKeySequence &keys, const std::function<void()> &act,
                       const char *iconName = nullptr);
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    void updateActions();
    void updateNavigation();
    void fillRecent();
    void rememberRecent(const QString &path);
    void forgetPages();
    void rememberPageStates();
    void focusNextPanel(int step);
    /// Gives the keyboard to what the page that is shown is about.
    void focusPage();
    void showTitle();

    void newPlan();
    bool choosePlan();
    void makeDemonstration();
    void saveCopy();
    void savePicture(const ChartView &chart);
    void checkFile();
    /// Finds out while nothing else is to be done whether the file holds what its journal says.
    void watchSoundness();
    void showCalculator();
    void showShortcuts();
    void showAbout();

    WindowSurroundings m_surroundings;
    Guard m_guard;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SoundnessCheck> m_soundnessCheck; ///< of the session of the workspace
    std::unique_ptr<PageCatalogue> m_catalogue;
    std::map<QString, Page *> m_pages;
    QString m_current;
    std::optional<TypedCase> m_typedCase; ///< of the quick calculator, until the program ends

    QMenuBar *m_menus = nullptr;
    QToolButton *m_undoButton = nullptr;
    QToolButton *m_redoButton = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_pagesMenu = nullptr;
    QAction *m_add = nullptr;
    QAction *m_reopen = nullptr;          ///< of a plan that was opened for reading only
    std::vector<QAction *> m_planActions; ///< that need an open plan
    SearchBox *m_search = nullptr;
    SideBar *m_sideBar = nullptr;
    StateLabel *m_demonstration = nullptr;
    StateLabel *m_workingCopy = nullptr;
    NoticeBar *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_welcome = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace sxsh
