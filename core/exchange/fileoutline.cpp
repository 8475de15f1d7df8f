// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fileoutline.h"

#include "core/sheet/sheetreader.h"

#include <QtCore/QFileInfo>

namespace sxsh {

bool FileOutline::isText() const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"csv" || ending == u"tsv" || ending == u"txt";
}

FileOutline readOutline(const QString &path, int counted)
{
    return readOutline(SheetReader(path), path, counted);
}

FileOutline readOutline(const SheetReader &reader, const QString &path, int counted)
{
    FileOutline outline{.path = path};
    for (std::size_t index = 0; index < reader.sheets().size(); ++index) {
        const SheetInfo &info = reader.sheets()[index];
        SheetOutline sheet{.name = info.name, .isHidden = info.hidden};
        reader.read(static_cast<int>(index), [&](int row, std::span<const Cell> cells) {
            if (sheet.rows >= counted) {
                sheet.hasMore = true;
                return false;
            }
            ++sheet.rows;
            if (sheet.top.size() < outlineRows)
                sheet.top.push_back({.number = row, .cells = {cells.begin(), cells.end()}});
            return true;
        });
        outline.sheets.push_back(std::move(sheet));
    }
    return outline;
}

QString columnLetters(std::size_t position)
{
    constexpr std::size_t letters = 26;
    QString text;
    for (std::size_t rest = position + 1; rest > 0; rest = (rest - 1) / letters)
        text.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % letters)));
    return text;
}

} // namespace sxsh
