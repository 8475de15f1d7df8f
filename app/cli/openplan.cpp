// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openplan.h"

#include "app/cli/commands.h"
#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/codeindex.h"
#include "core/indicators/indicatorresult.h"
#include "core/session/soundnesscheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

bool isDamaged(const Session &session)
{
    SoundnessCheck check(session);
    return check.goOn(std::chrono::milliseconds::max()) == SoundnessCheck::Finding::Damaged;
}

} // namespace

std::unique_ptr<Session> openForReading(const Console &console, const QString &plan)
{
    auto session = Session::open(plan, Access::ReadOnly, sessionOptions());
    if (isDamaged(*session))
        console.complain(damageText(plan));
    return session;
}

std::unique_ptr<Session> openForWriting(const QString &plan)
{
    Session::Options options = sessionOptions();
    options.patience = std::chrono::seconds(2); // another command is soon done
    auto session = Session::open(plan, Access::ReadWrite, options);
    if (session->isReadOnly())
        throw Error(u"“%1”: %2"_s.arg(QDir::toNativeSeparators(plan), session->notice()));
    if (isDamaged(*session))
        throw Error(damageText(plan));
    return session;
}

QDate today()
{
    return systemClock()().toLocalTime().date();
}

QDate dayAsOf(const std::optional<QString> &typed, const QString &option)
{
    if (!typed)
        return today();
    const DateReading reading = readDate(*typed);
    if (!reading.date)
        throw UsageError(option + u": "_s + reading.problem);
    return *reading.date;
}

BoundaryChoice boundariesNamed(const std::optional<QString> &typed,
                               const std::optional<QString> &by)
{
    if (!typed)
        return {};
    const auto kind = choiceFromKey<BoundaryKind>(*typed);
    if (!kind) {
        throw UsageError(
            QCoreApplication::translate("Cli", "--boundaries is one of then, now, former."));
    }
    if (by != choiceKey(Grouping::Unit)) {
        throw UsageError(
            QCoreApplication::translate("Cli", "--boundaries are those of units: add --by unit."));
    }
    return {.kind = *kind, .today = today()};
}

EntityKind entityNamed(const QString &key)
{
    if (const EntityInfo *info = findEntity(key))
        return info->kind;
    QStringList known;
    for (int kind = 0; kind < entityCount; ++kind)
        known += entityInfo(static_cast<EntityKind>(kind)).keyText();
    throw UsageError(QCoreApplication::translate("Cli", "There is no entity “%1”. Known: %2.")
                         .arg(key, known.join(u", ")));
}

Record recordNamed(const Session &session, const QString &typed)
{
    const QString text = nfc(typed);
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0) {
        throw UsageError(
            QCoreApplication::translate(
                "Cli", "“%1” names no record: write entity:CODE, for instance facility:CS001.")
                .arg(text));
    }
    const EntityKind kind = entityNamed(text.left(colon));
    const QString code = text.mid(colon + 1);
    if (auto record = findByCode(session.records(), kind, code, today()))
        return *record;
    throw Error(QCoreApplication::translate(
                    "Cli", "There is no record of “%1” with the code “%2” in this plan. “list” "
                           "shows the codes there are.")
                    .arg(entityLabel(entityInfo(kind)), code));
}

} // namespace sxsh::cli
