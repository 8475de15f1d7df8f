// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QProgressDialog>

namespace sxsh {

/// A bar that comes up when work in the window's own thread takes longer than a moment, and by
/// which the officer stops it.
class StopBar
{
public:
    StopBar(const QString &doing, QWidget *parent);

    /// Shows how far the work is; false from when the officer stops it. To be called often.
    bool follow(int done, int total);
    bool isStopped() const { return m_isStopped; }
    /// Takes the bar away before other words come up.
    void close() { m_bar.reset(); }

private:
    QProgressDialog m_bar;
    QElapsedTimer m_sinceShown;
    bool m_isStopped = false;
};

} // namespace sxsh
