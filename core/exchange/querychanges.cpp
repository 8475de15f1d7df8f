// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/querychanges.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

/// "3 to Huyện Đồng Văn".
QString numberText(const Records &records, const Query &query)
{
    const AdminUnit *unit = records.find(query.unit);
    return QCoreApplication::translate("Queries", "%1 to %2")
        .arg(QString::number(query.number), unit ? unit->name : QString());
}

ChangeSet edited(const Query &before, const Query &after, const QString &title)
{
    ChangeSet set{.title = title};
    set.edit(before, after);
    return set;
}

} // namespace

ChangeSet asking(const Records &records, const Query &query)
{
    if (const Query *before = records.find(Ref<Query>{query.id})) {
        return edited(*before, query,
                      QCoreApplication::translate("Queries", "Change question no. %1")
                          .arg(numberText(records, query)));
    }
    ChangeSet set{.title = QCoreApplication::translate("Queries", "Ask question no. %1")
                               .arg(numberText(records, query))};
    set.add(query);
    return set;
}

QueryState stateWithAnswer(QueryState before, const QString &answer)
{
    if (before == QueryState::Closed)
        return before;
    if (!answer.trimmed().isEmpty())
        return QueryState::Answered;
    return before == QueryState::Answered ? QueryState::Sent : before;
}

ChangeSet answering(const Query &query, const QString &text)
{
    Query answered = query;
    answered.answer = text;
    answered.state = stateWithAnswer(query.state, text);
    return edited(
        query, answered,
        QCoreApplication::translate("Queries", "Answer question no. %1").arg(query.number));
}

ChangeSet closing(const Records &records, const Query &query)
{
    Query closed = query;
    closed.state = QueryState::Closed;
    return edited(query, closed,
                  QCoreApplication::translate("Queries", "Close question no. %1")
                      .arg(numberText(records, query)));
}

ChangeSet askingAgain(const Records &records, const Query &query, QDate day)
{
    Query asked = query;
    asked.state = QueryState::Open;
    asked.askedOn = day;
    return edited(query, asked,
                  QCoreApplication::translate("Queries", "Ask question no. %1 once more")
                      .arg(numberText(records, query)));
}

} // namespace sxsh
