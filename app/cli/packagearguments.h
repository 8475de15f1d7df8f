// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/records.h"

#include <QtCore/QJsonArray>

/// What the commands about packages are given and tell alike.
namespace sxsh::cli {

/// All of the file, or as much of it as is asked for.
QByteArray bytesOf(const QString &path, std::optional<qint64> most = {});
/// The first line of the file, which Notepad may have saved as Unicode of either kind.
QString passphraseIn(const std::optional<QString> &path);
/// The unit that bears the code today or, where none does, that bore it last.
const AdminUnit &unitNamed(const Records &records, const QString &code);
/// Findings as {"entity","code","field","row","severity","message"}.
QJsonArray problemsJson(const Issues &issues);
/// A file of another kind that is there already is not written over.
void requireNoOtherFile(const QString &out);

} // namespace sxsh::cli
