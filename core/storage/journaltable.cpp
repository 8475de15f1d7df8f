// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journaltable.h"

#include "core/model/field.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace sxsh {

QString selectLineText()
{
    return QStringLiteral("SELECT \"seq\", \"kind\", \"of\", \"who\", \"when\", \"title\", "
                          "\"reason\", \"schema\", \"state_digest\", \"hash\" FROM \"journal\" ");
}

JournalLine readLine(const Statement &statement)
{
    return {
        .seq = statement.integer(0),
        .kind = lineKindFromKey(statement.text(1)).value_or(LineKind::Event),
        .of = statement.integer(2),
        .who = statement.text(3),
        .when = QDateTime::fromString(statement.text(4), Qt::ISODateWithMs),
        .title = statement.text(5),
        .reason = statement.text(6),
        .schema = static_cast<int>(statement.integer(7)),
        .stateDigest = statement.bytes(8),
        .hash = statement.bytes(9),
    };
}

QString storedTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<JournalLine> readLastLine(const Database &database)
{
    Statement statement(database,
                        selectLineText() + QStringLiteral("ORDER BY \"seq\" DESC LIMIT 1"));
    statement.run();
    if (!statement.next())
        return {};
    return readLine(statement);
}

void writeLine(const Database &database, const JournalLine &line)
{
    Statement statement(
        database, QStringLiteral("INSERT INTO \"journal\" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    using Text = FieldTraits<QString>;
    statement.bind(0, line.seq);
    statement.bind(1, lineKindKey(line.kind));
    statement.bind(2, line.of);
    statement.bind(3, Text::store(line.who));
    statement.bind(4, storedTime(line.when));
    statement.bind(5, Text::store(line.title));
    statement.bind(6, Text::store(line.reason));
    statement.bind(7, line.schema);
    statement.bind(8, line.stateDigest);
    statement.bind(9, line.hash);
    statement.run();
}

} // namespace sxsh
