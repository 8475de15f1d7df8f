// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <functional>

namespace sxsh {

/// Makes a plan file where one of that name may be: `make` makes it under the name it is given, and
/// only when it is whole does the older file give way: it goes to the trash, and for good only
/// where there is none. Throws Error, with the older file as it was, where a program (this one too)
/// writes to it or it cannot be replaced.
void replacePlanFile(const QString &path, const std::function<void(const QString &beside)> &make);

} // namespace sxsh
