// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/cataloguefile.h"

#include "core/base/error.h"
#include "core/base/numbertext.h"
#include "core/sheet/sheetreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace sxsh {

using namespace Qt::StringLiterals;

QString CatalogueRow::text(const char *column) const
{
    const qsizetype at = m_header.indexOf(QLatin1String(column));
    if (at < 0)
        refuse(column, {});
    const auto position = static_cast<std::size_t>(at);
    return position < m_cells.size() ? m_cells[position].trimmed() : QString();
}

QStringList CatalogueRow::list(const char *column) const
{
    QStringList parts;
    for (const QString &part : text(column).split(u';', Qt::SkipEmptyParts))
        parts += part.trimmed();
    return parts;
}

int CatalogueRow::number(const char *column, int min, int max) const
{
    bool ok = false;
    const int value = text(column).toInt(&ok);
    if (!ok || value < min || value > max)
        refuse(column, text(column));
    return value;
}

qint64 CatalogueRow::millionths(const char *column) const
{
    const auto reading = readNumber(text(column), NumberForm::Machine);
    const auto value = reading.number ? rescaled(*reading.number, 6) : std::nullopt;
    constexpr qint64 million = 1'000'000;
    if (!value || *value < 0 || *value > million * million)
        refuse(column, text(column));
    return *value;
}

bool CatalogueRow::isYes(const char *column) const
{
    const QString cell = text(column);
    if (cell != u"yes" && cell != u"no")
        refuse(column, cell);
    return cell == u"yes";
}

void CatalogueRow::refuse(const char *column, const QString &text) const
{
    throw Error(
        QCoreApplication::translate(
            "Demonstration",
            "The file “%1” has a problem in row %2: “%3” does not fit the column “%4”. Mend "
            "the file or install the program again.")
            .arg(QDir::toNativeSeparators(m_path))
            .arg(m_number)
            .arg(text, QLatin1String(column)));
}

void readCatalogueFile(const QString &path, const std::function<void(const CatalogueRow &)> &take)
{
    if (!QFile::exists(path))
        throw Error(QCoreApplication::translate(
                        "Demonstration", "The file “%1” is missing. Install the program again.")
                        .arg(QDir::toNativeSeparators(path)));
    QStringList header;
    bool isEmpty = true;
    SheetReader(path).read(0, [&](int number, std::span<const Cell> cells) {
        std::vector<QString> texts;
        for (const Cell &cell : cells)
            texts.push_back(cell.text);
        if (header.isEmpty()) {
            header = QStringList(texts.begin(), texts.end());
        } else {
            take(CatalogueRow(path, number, header, texts));
            isEmpty = false;
        }
        return true;
    });
    if (isEmpty)
        throw Error(QCoreApplication::translate(
                        "Demonstration", "The file “%1” is empty. Install the program again.")
                        .arg(QDir::toNativeSeparators(path)));
}

} // namespace sxsh
