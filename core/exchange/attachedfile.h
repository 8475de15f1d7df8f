// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QtCore/QByteArray>

namespace sxsh {

/// The largest file that is kept inside a plan, in bytes.
inline constexpr qint64 largestAttachment = 10 * 1024 * 1024;

/// A file read to be kept inside the plan, or a sentence saying why it cannot be.
struct AttachedFile {
    Attachment attachment{};
    QByteArray bytes{};
    QString problem{}; ///< translated: what is wrong and what to do; empty where it was read
};

/// Reads the file for a record under a code that no attachment has; its name is kept in normal form
/// C without the folder.
AttachedFile readAttachedFile(const Records &records, const QString &path, QUuid record, QDate day);

} // namespace sxsh
