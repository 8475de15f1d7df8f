// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestCell = 60;

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

QString shortened(QString text, const TextColumn &column)
{
    text.replace(u'\n', u' ');
    if (column.isWhole || text.size() <= widestCell)
        return text;
    return text.left(widestCell - 1) + u'…';
}

QString severityWord(Severity severity)
{
    return severity == Severity::Hard ? QCoreApplication::translate("Console", "Problem")
                                      : QCoreApplication::translate("Console", "Doubt");
}

} // namespace

void Console::line(const QString &text) const
{
    if (!m_json)
        write(stdout, text);
}

void Console::table(const std::vector<TextColumn> &columns,
                    const std::vector<QStringList> &rows) const
{
    if (m_json)
        return;
    std::vector<qsizetype> widths;
    for (const TextColumn &column : columns)
        widths.push_back(column.title.size());
    for (const QStringList &row : rows) {
        for (qsizetype index = 0; index < row.size(); ++index) {
            const auto position = static_cast<std::size_t>(index);
            widths[position] =
                std::max(widths[position], shortened(row[index], columns[position]).size());
        }
    }
    const auto rowText = [&](const QStringList &cells) {
        QString text;
        for (qsizetype index = 0; index < cells.size(); ++index) {
            const auto position = static_cast<std::size_t>(index);
            const QString cell = shortened(cells[index], columns[position]);
            text += columns[position].alignsRight ? cell.rightJustified(widths[position])
                                                  : cell.leftJustified(widths[position]);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QStringList titles;
    qsizetype total = 0;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        titles += columns[index].title;
        total += std::min(widths[index], widestCell) + 2; // of a whole cell the beginning
    }
    line(rowText(titles));
    line(QString(std::max<qsizetype>(total - 2, 0), u'─'));
    for (const QStringList &row : rows)
        line(rowText(row));
}

void Console::json(const QJsonValue &value) const
{
    if (!m_json)
        return;
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    const QByteArray bytes = document.toJson();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void Console::complain(const QString &text) const
{
    write(stderr, text);
}

void Console::issues(const Issues &issues, const QString &file) const
{
    if (m_json)
        return;
    // Of a file each row wants mending; of records some tell what the matter is.
    constexpr std::size_t mostOfRecords = 20;
    const std::size_t most = file.isEmpty() ? mostOfRecords : issues.size();
    std::size_t told = 0;
    for (const Issue &issue : issues) {
        if (told++ == most) {
            const auto left = static_cast<int>(issues.size() - most);
            complain(QCoreApplication::translate("Console", "… and %Ln more", nullptr, left));
            break;
        }
        QStringList where;
        if (!file.isEmpty() && issue.row > 0)
            where += QCoreApplication::translate("Console", "%1, row %2").arg(file).arg(issue.row);
        else if (!file.isEmpty())
            where += file;
        if (!issue.entity.isEmpty() && issue.row == 0)
            where += issue.record.isEmpty() ? issue.entity : issue.entity + u':' + issue.record;
        if (!issue.field.isEmpty())
            where += QCoreApplication::translate("Console", "column %1").arg(issue.field);
        const QString place = where.isEmpty() ? QString() : u" (%1)"_s.arg(where.join(u", "));
        complain(u"%1%2: %3"_s.arg(severityWord(issue.severity), place, issue.message));
    }
}

bool Console::finish() const
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QJsonValue Console::toJson(const Issues &issues, const QString &file)
{
    QJsonArray array;
    for (const Issue &issue : issues) {
        array.append(
            QJsonObject{{u"severity"_s, issue.severity == Severity::Hard ? u"hard"_s : u"soft"_s},
                        {u"entity"_s, issue.entity},
                        {u"code"_s, issue.record},
                        {u"field"_s, issue.field},
                        {u"file"_s, file.isEmpty() ? QJsonValue() : QJsonValue(file)},
                        {u"row"_s, issue.row > 0 ? QJsonValue(issue.row) : QJsonValue()},
                        {u"message"_s, issue.message}});
    }
    return array;
}

} // namespace sxsh::cli
