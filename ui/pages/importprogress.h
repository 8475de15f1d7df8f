// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fileoutline.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QProgressDialog>
#include <chrono>

namespace sxsh {

/// Reads what is in a file; a large one, or one far away, does not freeze the window. Throws Error
/// where the officer cancels; what was begun then ends by itself and is forgotten.
FileOutline outlineOf(const QString &path, std::chrono::milliseconds patience, QWidget *parent);

/// A bar that comes up when work takes long, in one or more stages.
class StagedProgress
{
public:
    StagedProgress(const QString &stage, int steps, std::chrono::milliseconds patience,
                   QWidget *parent);

    void begin(const QString &stage, int steps);
    /// Shows how far it is; throws Error where the officer has cancelled.
    void tell(int done);

private:
    QProgressDialog m_bar;
    QElapsedTimer m_sinceShown;
};

} // namespace sxsh
