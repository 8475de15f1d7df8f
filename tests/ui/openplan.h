// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demofile.h"
#include "ui/frame/workspace.h"

#include <QtCore/QTemporaryDir>

namespace sxsh {

/// A small demonstration plan as a window would share it with its pages, speaking English.
struct OpenPlan {
    explicit OpenPlan(int facilities = 30)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          workspace(
              makeDemonstrationFile(folder.filePath(QStringLiteral("plan.sxsh")),
                                    QStringLiteral(SXSH_SOURCE_DIR "/resources"), {},
                                    {.facilities = facilities}, {.who = QStringLiteral("officer")}),
              QStringLiteral(SXSH_SOURCE_DIR "/resources"), Language::English, guard, settings)
    {
        QObject::connect(&guard, &Guard::told, &workspace,
                         [this](const Notice &notice) { told = notice; });
    }

    const Records &records() const { return workspace.records(); }

    QTemporaryDir folder;
    QSettings settings;
    Guard guard;
    Workspace workspace;
    Notice told{}; ///< what was told last
};

} // namespace sxsh
