// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testwindow.h"

#include "core/demo/demofile.h"
#include "core/exchange/plantemplate.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const QString resources = QStringLiteral(SXSH_SOURCE_DIR "/resources");

} // namespace

TestWindow::TestWindow(Plan plan, int facilities)
{
    QDir(m_folder.path()).mkpath(u"Kế hoạch tỉnh"_s);
    m_path = m_folder.filePath(u"Kế hoạch tỉnh/Bản thử.sxsh"_s);
    const Session::Options options{.who = u"Nguyễn Thị Ế"_s};
    const QString key = planTemplates(resources).front().key;
    switch (plan) {
    case Plan::Demonstration:
        makeDemonstrationFile(m_path, resources, key, {.facilities = facilities}, options);
        break;
    case Plan::Template:
        Session::create(m_path, templateSet(resources, key), options);
        break;
    case Plan::Reference:
        Session::create(m_path, referenceSet(resources), options);
        break;
    }
    m_settings =
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    applyTheme(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(
        WindowSurroundings{.settings = m_settings.get(),
                           .resources = resources,
                           .session = options,
                           .language = Language::Vietnamese,
                           .speak = [this](Language language) { m_words.setLanguage(language); }});
    m_window->resize(1366, 690);
    m_window->show();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    REQUIRE(m_window->openPlan(m_path));
    QCoreApplication::processEvents();
}

TestWindow::~TestWindow() = default;

QString TestWindow::firstArea()
{
    for (const QString &page : m_window->pages()) {
        if (page.startsWith(u"area:"))
            return page;
    }
    return {};
}

void TestWindow::trigger(const QString &action)
{
    auto *found = m_window->findChild<QAction *>(action);
    REQUIRE(found);
    found->trigger();
    QCoreApplication::processEvents();
}

void typeVietnamese(QWidget *field, const QString &text)
{
    field->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

} // namespace sxsh
