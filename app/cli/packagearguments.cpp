// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packagearguments.h"

#include "app/cli/openplan.h"
#include "core/base/error.h"
#include "core/model/dated.h"
#include "core/package/sealedpackage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringDecoder>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const QString &path, std::optional<qint64> most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate("Cli", "“%1” cannot be read: %2")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return most ? file.read(*most) : file.readAll();
}

QString passphraseIn(const std::optional<QString> &path)
{
    if (!path)
        return {};
    constexpr qsizetype mostBytes = 4096; // of a line that nobody could type
    const QByteArray bytes = bytesOf(*path, mostBytes);
    const auto marked = QStringDecoder::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringDecoder::Utf8));
    // What follows a line in plain bytes need be no text.
    const qsizetype end = marked ? -1 : bytes.indexOf('\n');
    const QString text = decoder(end < 0 ? bytes : bytes.first(end + 1));
    const qsizetype lineEnd = text.indexOf(u'\n');
    const QString line = lineEnd < 0 ? text : text.first(lineEnd);
    const QString shown = QDir::toNativeSeparators(*path);
    if (lineEnd < 0 && bytes.size() == mostBytes) {
        throw Error(QCoreApplication::translate("Cli", "The first line of “%1” is far too long for "
                                                       "a passphrase.")
                        .arg(shown));
    }
    if (decoder.hasError() || line.contains(QChar::Null)) {
        throw Error(QCoreApplication::translate("Cli", "The first line of “%1” is no text in "
                                                       "Unicode. Save the file as UTF-8.")
                        .arg(shown));
    }
    const QString phrase = trimmedPassphrase(line);
    if (phrase.isEmpty()) {
        throw Error(QCoreApplication::translate("Cli", "The first line of “%1” is empty: it is to "
                                                       "be the passphrase.")
                        .arg(shown));
    }
    return phrase;
}

const AdminUnit &unitNamed(const Records &records, const QString &code)
{
    if (const AdminUnit *unit = unitByCode(records, code, today()))
        return *unit;
    const AdminUnit *last = nullptr;
    for (const AdminUnit &unit : records.all<AdminUnit>()) {
        if (unit.code == code && (!last || last->validTo < unit.validTo))
            last = &unit;
    }
    if (!last) {
        throw Error(QCoreApplication::translate(
                        "Cli", "There is no administrative unit with the code “%1” in this plan. "
                               "“list PLAN admin_unit” shows the codes there are.")
                        .arg(code));
    }
    return *last;
}

QJsonArray problemsJson(const Issues &issues)
{
    QJsonArray problems;
    for (const Issue &issue : issues) {
        problems.append(
            QJsonObject{{u"entity"_s, issue.entity},
                        {u"code"_s, issue.record},
                        {u"field"_s, issue.field},
                        {u"row"_s, issue.row > 0 ? QJsonValue(issue.row) : QJsonValue()},
                        {u"severity"_s, issue.severity == Severity::Hard ? u"hard"_s : u"soft"_s},
                        {u"message"_s, issue.message}});
    }
    return problems;
}

void requireNoOtherFile(const QString &out)
{
    QFile file(out);
    if (!file.exists() || file.size() == 0 || SealedPackage::isPackage(out))
        return;
    throw Error(QCoreApplication::translate("Cli", "“%1” is there already and is no package. "
                                                   "Nothing was written: choose another name.")
                    .arg(QDir::toNativeSeparators(out)));
}

} // namespace sxsh::cli
