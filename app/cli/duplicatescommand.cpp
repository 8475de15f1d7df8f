// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/exchange/duplicates.h"
#include "core/exchange/resourcefolder.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

ExitCode listDuplicates(const Console &console, const QString &plan)
{
    const auto session = openForReading(console, plan);
    const Records &records = session->records();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const DuplicatePair &pair : duplicatesAmong(records, BareNames::read(resourceFolder()))) {
        const QString first = records.find(pair.first)->code;
        const QString second = records.find(pair.second)->code;
        const QString why = duplicateWords(pair);
        array.append(QJsonObject{
            {u"a"_s, first}, {u"b"_s, second}, {u"score"_s, pair.score}, {u"why"_s, why}});
        rows.push_back({first, facilityName(records, pair.first), second,
                        facilityName(records, pair.second), QString::number(pair.score) + u'%',
                        why});
    }
    console.json(array);
    if (rows.empty()) {
        console.line(QCoreApplication::translate(
            "Cli", "No facility of this plan looks as if it were entered twice."));
        return ExitCode::Done;
    }
    console.table({{QCoreApplication::translate("Cli", "Entry A")},
                   {QCoreApplication::translate("Cli", "Name")},
                   {QCoreApplication::translate("Cli", "Entry B")},
                   {QCoreApplication::translate("Cli", "Name")},
                   {.title = QCoreApplication::translate("Cli", "Score"), .alignsRight = true},
                   {.title = QCoreApplication::translate("Cli", "Reason"), .isWhole = true}},
                  rows);
    return ExitCode::Done;
}

} // namespace sxsh::cli
