// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"
#include "ui/mainwindow.h"
#include "ui/translations.h"

#include <QtCore/QTemporaryDir>

namespace sxsh {

/// The real window on a plan of its own in a scratch folder with a Vietnamese name, in Vietnamese,
/// at 1366 × 690.
class TestWindow
{
public:
    enum class Plan { Demonstration, Template, Reference };

    explicit TestWindow(Plan plan = Plan::Demonstration, int facilities = 40);
    ~TestWindow();

    MainWindow *operator->() { return m_window.get(); }
    MainWindow &operator*() { return *m_window; }
    const QString &path() const { return m_path; }
    /// The page of the plan's first task area.
    QString firstArea();
    /// Does what a menu entry does, by its object name.
    void trigger(const QString &action);

private:
    Translations m_words{Language::Vietnamese};
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// Types as UniKey and other input methods do.
void typeVietnamese(QWidget *field, const QString &text);

/// The object of that name; the test ends where there is none.
template <class W>
W *child(QObject &parent, const QString &name)
{
    W *found = parent.findChild<W *>(name);
    REQUIRE(found);
    return found;
}

} // namespace sxsh
