// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consumption.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QPushButton>

namespace sxsh {

/// The button that makes a year the base period of a facility and then locks or unlocks it, with
/// every baseline that rests on the year.
class BaselineLock final : public QPushButton
{
    Q_OBJECT

public:
    explicit BaselineLock(Workspace &workspace, QWidget *parent = nullptr);

    /// Says what the button would do to this year of the facility.
    void showYear(Ref<Facility> facility, int year);
    /// Does what the button says, as one step of undo.
    void toggle();

private:
    Workspace &m_workspace;
    Ref<Facility> m_facility{};
    int m_year = 0;
};

} // namespace sxsh
