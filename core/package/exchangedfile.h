// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/filledtemplate.h"
#include "core/package/sealedpackage.h"

#include <variant>

namespace sxsh {

/// What a unit sends in: a package of its working copy, or its filled-in spreadsheet.
using ExchangedFile = std::variant<SealedPackage, FilledTemplate>;

/// Takes apart a file of either kind, which its first bytes tell; throws Error where it is neither,
/// or was altered on its way.
ExchangedFile readExchangedFile(const QString &path);
/// The same of what is in a file of that name.
ExchangedFile exchangedFileFrom(const QByteArray &bytes, const QString &name);
/// The name of the file that it was read from, for messages.
const QString &nameOf(const ExchangedFile &file);
/// What stands on its outside.
PackageHeader headerOf(const ExchangedFile &file);

} // namespace sxsh
