// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnnames.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/sheetcolumn.h"
#include "core/exchange/typedvalue.h"
#include "core/sheet/sheetreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &path, int row, const QString &word)
{
    throw Error(QCoreApplication::translate(
                    "ColumnNames", "The data file “%1” has a problem in row %2: “%3” is not known. "
                                   "Mend the file or install the program again.")
                    .arg(QDir::toNativeSeparators(path))
                    .arg(row)
                    .arg(word));
}

} // namespace

QString headingKey(QStringView heading)
{
    QString key;
    for (const QChar character : folded(heading)) {
        if (character.isLetterOrNumber())
            key += character;
    }
    return key;
}

QString bareHeadingKey(QStringView heading)
{
    QString bare;
    int depth = 0;
    for (const QChar character : heading) {
        if (character == u'(' || character == u'[')
            ++depth;
        if (depth == 0)
            bare += character;
        if ((character == u')' || character == u']') && depth > 0)
            --depth;
    }
    return headingKey(bare);
}

bool isOrdinalHeading(QStringView heading)
{
    const QString key = headingKey(heading);
    return key == u"stt" || key == u"tt" || key == u"sott" || key == u"sothutu" || key == u"no";
}

ColumnNames ColumnNames::read(const QString &resources)
{
    const QString path = resources + u"/import/column_names.csv"_s;
    ColumnNames names;
    int rank = 0;
    bool isHeader = true;
    SheetReader(path).read(0, [&](int row, std::span<const Cell> cells) {
        if (std::exchange(isHeader, false))
            return true;
        const auto text = [&](std::size_t index) {
            return index < cells.size() ? cellText(cells[index]).trimmed() : QString();
        };
        const EntityInfo *info = findEntity(text(0));
        if (!info)
            refuse(path, row, text(0));
        const QString key = headingKey(text(2));
        if (key.isEmpty())
            refuse(path, row, text(2));
        if (text(1).isEmpty()) {
            names.m_subjects[info->kind].push_back(key);
            return true;
        }
        const auto &columns = columnsOf(info->kind);
        const auto at = std::ranges::find(columns, text(1), &SheetColumn::key);
        if (at == columns.end())
            refuse(path, row, text(1));
        names.m_names[info->kind].emplace(
            key, Name{.column = static_cast<int>(at - columns.begin()), .rank = rank++});
        return true;
    });
    return names;
}

const ColumnNames::Name *ColumnNames::find(EntityKind kind, const QString &key) const
{
    const auto &names = of(kind);
    const auto at = names.find(key);
    return at == names.end() ? nullptr : &at->second;
}

const std::map<QString, ColumnNames::Name> &ColumnNames::of(EntityKind kind) const
{
    static const std::map<QString, Name> none;
    const auto at = m_names.find(kind);
    return at == m_names.end() ? none : at->second;
}

const std::vector<QString> &ColumnNames::subjects(EntityKind kind) const
{
    static const std::vector<QString> none;
    const auto at = m_subjects.find(kind);
    return at == m_subjects.end() ? none : at->second;
}

} // namespace sxsh
