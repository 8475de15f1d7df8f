// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/templatestamp.h"

#include "core/base/error.h"
#include "core/storage/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QString &base64)
{
    return QByteArray::fromBase64(base64.toLatin1());
}

/// What the signature is over; the names of the keys are part of it.
QByteArray signedBytes(const std::vector<QStringList> &rows)
{
    QByteArray bytes;
    for (const QStringList &row : rows) {
        if (row[0] != "signature"_L1)
            bytes += row[0].toUtf8() + '\t' + row[1].toUtf8() + '\n';
    }
    return bytes;
}

std::vector<QStringList> rowsOf(const TemplateStamp &stamp)
{
    return {
        {u"format"_s, QString::number(format)},
        {u"schema"_s, QString::number(stamp.schema)},
        {u"department"_s, base64(stamp.departmentKey)},
        {u"unit"_s, stamp.unit.toString(QUuid::WithoutBraces)},
        {u"unit_code"_s, stamp.unitCode},
        {u"unit_name"_s, stamp.unitName},
        {u"issue"_s, QString::number(stamp.issue)},
        {u"copy"_s, stamp.copy.toString(QUuid::WithoutBraces)},
        {u"year"_s, QString::number(stamp.year)},
        {u"period"_s, stamp.period},
        {u"language"_s, languageKey(stamp.language)},
        {u"made"_s, stamp.made.toUTC().toString(Qt::ISODate)},
    };
}

} // namespace

QString stampSheetName()
{
    return u"sxsh"_s;
}

std::vector<QStringList> stampRows(const TemplateStamp &stamp, const SigningKey &department)
{
    std::vector<QStringList> rows = rowsOf(stamp);
    rows.push_back({u"signature"_s, base64(signatureOf(signedBytes(rows), department))});
    return rows;
}

TemplateStamp stampFrom(const std::vector<QStringList> &rows, const QString &name)
{
    QHash<QString, QString> said;
    for (const QStringList &row : rows)
        said.insert(row[0], row[1]);
    if (said.value(u"format"_s).toInt() > format ||
        said.value(u"schema"_s).toInt() > productMigrations().back().version) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” was made by a newer version of the program. Update the "
                                   "program and try again.")
                        .arg(name));
    }
    const TemplateStamp stamp{
        .departmentKey = bytesOf(said.value(u"department"_s)),
        .unit = QUuid::fromString(said.value(u"unit"_s)),
        .unitCode = said.value(u"unit_code"_s),
        .unitName = said.value(u"unit_name"_s),
        .issue = said.value(u"issue"_s).toInt(),
        .copy = QUuid::fromString(said.value(u"copy"_s)),
        .schema = said.value(u"schema"_s).toInt(),
        .year = said.value(u"year"_s).toInt(),
        .period = said.value(u"period"_s),
        .language = languageFromKey(said.value(u"language"_s)).value_or(Language::Vietnamese),
        .made = QDateTime::fromString(said.value(u"made"_s), Qt::ISODate),
    };
    // Signed as this program writes it, whatever order and spaces another program saved it in.
    if (!isSignedBy(stamp.departmentKey, signedBytes(rowsOf(stamp)),
                    bytesOf(said.value(u"signature"_s)))) {
        throw Error(QCoreApplication::translate(
                        "Package", "The hidden sheet of “%1” that says whom it is from was altered "
                                   "or is not whole. Nothing was taken over: ask the unit to fill "
                                   "in the spreadsheet that it was sent.")
                        .arg(name));
    }
    return stamp;
}

} // namespace sxsh
