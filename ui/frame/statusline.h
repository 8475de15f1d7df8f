// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace sxsh {

/// The line at the foot of the window: which file, since when saved, as of what day, how many
/// facilities, and who writes.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Follows the plan; without one the line is empty. The workspace must outlive this or be
    /// taken away before.
    void setWorkspace(Workspace *workspace);

private:
    class Part;

    void refresh();

    Workspace *m_workspace = nullptr;
    Part *m_file;
    Part *m_saved;
    Part *m_day;
    Part *m_register;
    Part *m_who;
};

} // namespace sxsh
