// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/emptystate.h"
#include "ui/frame/workspace.h"

namespace sxsh {

/// What stands in place of a page's content where the file holds no plan: how one gets into it.
EmptyState *makeNoPlanState(Workspace &workspace);

} // namespace sxsh
