// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwords.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStringDecoder>

namespace sxsh {

using namespace Qt::StringLiterals;

QStringList readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate(
                        "Report", "The file “%1” cannot be read. Install the program again.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(file.readAll());
    if (decode.hasError()) {
        throw Error(QCoreApplication::translate(
                        "Report", "The file “%1” is not text in UTF-8. Save it as UTF-8.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    QStringList lines = nfc(text).split(u'\n');
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    return lines;
}

void refuseLine(const QString &path, int line, const QString &problem)
{
    throw Error(QCoreApplication::translate("Report", "“%1”, line %2: %3")
                    .arg(QDir::toNativeSeparators(path))
                    .arg(line)
                    .arg(problem));
}

ReportWords::ReportWords(const QString &resources, Language language)
    : m_path(resources + u"/reports/words.%1.txt"_s.arg(languageKey(language)))
{
    const QStringList lines = readLines(m_path);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString line = lines[index].trimmed();
        const int number = static_cast<int>(index) + 1;
        if (line.isEmpty() || line.startsWith(u"//"))
            continue;
        const qsizetype sign = line.indexOf(u'=');
        if (sign <= 0) {
            refuseLine(m_path, number,
                       QCoreApplication::translate("Report", "write “key = text”."));
        }
        const QString key = line.first(sign).trimmed();
        if (m_texts.contains(key)) {
            refuseLine(
                m_path, number,
                QCoreApplication::translate("Report", "“%1” is there twice: remove one.").arg(key));
        }
        m_texts.insert(key, line.sliced(sign + 1).trimmed());
    }
}

QString ReportWords::operator()(QStringView key) const
{
    const auto at = m_texts.constFind(key.toString());
    if (at == m_texts.cend()) {
        throw Error(QCoreApplication::translate(
                        "Report", "The file “%1” has no text for “%2”: add the line “%2 = …”.")
                        .arg(QDir::toNativeSeparators(m_path), key.toString()));
    }
    return *at;
}

QStringList ReportWords::keys() const
{
    QStringList keys = m_texts.keys();
    keys.sort();
    return keys;
}

} // namespace sxsh
