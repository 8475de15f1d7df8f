// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workingcopy.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace sxsh {

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

QString workingCopySecret()
{
    return QStringLiteral("working_copy");
}

QByteArray bytesOf(const WorkingCopy &copy)
{
    const QJsonObject object{
        {QStringLiteral("copy"), copy.copy.toString(QUuid::WithoutBraces)},
        {QStringLiteral("unit"), copy.unit.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("issue"), copy.issue},
        {QStringLiteral("department_key"), base64(copy.departmentKey)},
        {QStringLiteral("seed"), base64(copy.seed)},
        {QStringLiteral("returns"), copy.returns},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<WorkingCopy> workingCopyFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    WorkingCopy copy{
        .copy = QUuid::fromString(text("copy")),
        .unit = {QUuid::fromString(text("unit"))},
        .issue = object.value(QLatin1String("issue")).toInt(),
        .departmentKey = QByteArray::fromBase64(text("department_key").toLatin1()),
        .seed = QByteArray::fromBase64(text("seed").toLatin1()),
        .returns = object.value(QLatin1String("returns")).toInt(),
    };
    if (copy.unit.isNull() || copy.issue < 1 || copy.departmentKey.isEmpty() ||
        copy.seed.isEmpty() || copy.returns < 0)
        return {};
    return copy;
}

} // namespace sxsh
