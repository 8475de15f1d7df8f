// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

class QMimeData;

namespace sxsh {

/// Asks for a file that came from a unit; empty where the officer gave up.
QString askReceivedFile(Workspace &workspace, QWidget *parent);
/// Takes in what a unit sent: a return is kept to be reviewed, and its review is shown; a key is
/// enrolled once its fingerprint was compared. False where that cannot be, which has been told.
bool takeIn(Workspace &workspace, const QString &path, QWidget *parent);
/// The dropped files that may be from a unit.
QStringList droppedPackages(const QMimeData &data);

} // namespace sxsh
