// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QVariant>

/// One byte form per value, each part prefixed with its length, so that no two values look the same
/// to a hash.
namespace sxsh {

void appendInteger(QByteArray &bytes, qint64 value);
void appendBytes(QByteArray &bytes, const QByteArray &value);
void appendText(QByteArray &bytes, QLatin1String text);
void appendText(QByteArray &bytes, QStringView text);
/// A stored value: null, a 64-bit integer or a text.
void appendValue(QByteArray &bytes, const QVariant &stored);

} // namespace sxsh
