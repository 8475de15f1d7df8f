// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

class QWidget;

namespace sxsh {

/// Shows all findings as sentences, hard ones first, to be read and copied.
void showFindings(QWidget *parent, const Issues &findings);

} // namespace sxsh
