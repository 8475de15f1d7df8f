// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/model/caption.h"
#include "core/search/recordsearch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

ExitCode searchRecords(const Console &console, const SearchOptions &options)
{
    const auto session = openForReading(console, options.plan);
    const QString text = options.words.join(u' ');
    RecordSearch search(session->records());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const FoundRecord &found : search.find(text, options.limit)) {
        const Record record = *session->records().find(found.kind, found.id);
        const QString address = record.info().keyText() + u':' + codeOf(session->records(), record);
        array.append(QJsonObject{{u"record"_s, address},
                                 {u"id"_s, found.id.toString(QUuid::WithoutBraces)},
                                 {u"caption"_s, found.caption},
                                 {u"detail"_s, found.detail}});
        rows.push_back({address, found.caption, found.detail});
    }
    console.json(array);
    if (rows.empty()) {
        console.line(
            QCoreApplication::translate("Cli", "Nothing in this plan matches “%1”.").arg(text));
        return ExitCode::Done;
    }
    console.table({{.title = QCoreApplication::translate("Cli", "Record"), .isWhole = true},
                   {QCoreApplication::translate("Cli", "Name")},
                   {QCoreApplication::translate("Cli", "What and where")}},
                  rows);
    return ExitCode::Done;
}

} // namespace sxsh::cli
