// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace sxsh::test {

/// Where a part of a Word file breaks the order of ECMA-376 (transitional), which Word insists on;
/// also elements that the order is not known of here. Empty where all is well.
QStringList misplacedIn(const QByteArray &part);

} // namespace sxsh::test
