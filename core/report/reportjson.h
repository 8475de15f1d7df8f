// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtCore/QByteArray>

namespace sxsh {

/// The report tree as it is kept in a file: the same tree gives the same bytes.
QByteArray storedReport(const Report &report);
/// The tree of such bytes; throws Error for bytes that storedReport() would not have written.
Report reportFromStored(const QByteArray &bytes);

} // namespace sxsh
