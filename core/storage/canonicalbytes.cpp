// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/canonicalbytes.h"

#include <QtCore/QtEndian>

namespace sxsh {

void appendInteger(QByteArray &bytes, qint64 value)
{
    char encoded[sizeof(qint64)];
    qToLittleEndian(value, encoded);
    bytes.append(encoded, sizeof(encoded));
}

void appendBytes(QByteArray &bytes, const QByteArray &value)
{
    appendInteger(bytes, value.size());
    bytes.append(value);
}

void appendText(QByteArray &bytes, QLatin1String text)
{
    appendInteger(bytes, text.size());
    bytes.append(text.data(), text.size());
}

void appendText(QByteArray &bytes, QStringView text)
{
    appendBytes(bytes, text.toUtf8());
}

void appendValue(QByteArray &bytes, const QVariant &stored)
{
    if (stored.isNull()) {
        bytes.append('n');
    } else if (stored.typeId() == QMetaType::LongLong) {
        bytes.append('i');
        appendInteger(bytes, stored.toLongLong());
    } else {
        bytes.append('t');
        appendText(bytes, QStringView(stored.toString()));
    }
}

} // namespace sxsh
