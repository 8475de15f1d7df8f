// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sxsh::cli {

/// The folder with the program's data files. Throws Error where SXSH_RESOURCES names something else
/// than such a folder, so that no figure is taken from elsewhere unnoticed.
QString dataFolder();

} // namespace sxsh::cli
