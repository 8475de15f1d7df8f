// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sxsh {

/// The folder of templates and reference data: the one that SXSH_RESOURCES names, else the one
/// installed with the program; throws Error where that is not there or not whole.
QString resourceFolder();

} // namespace sxsh
