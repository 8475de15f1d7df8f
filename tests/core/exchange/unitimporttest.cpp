// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantemplate.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "tests/catch.h"
#include "tests/core/exchange/importtrial.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

std::string text(const ImportDraft &draft)
{
    return shown(draft.issues).join(u'\n').toStdString();
}

/// The shipped units, with their transitions or without.
Records units(bool withTransitions)
{
    Records records;
    ChangeSet set = referenceSet(QStringLiteral(SXSH_SOURCE_DIR "/resources"));
    if (!withTransitions) {
        std::erase_if(set.changes, [](const Change &change) {
            return change.record().kind() == EntityKind::UnitTransition;
        });
    }
    records.apply(set);
    return records;
}

/// From, to and date of every transition, in order.
QStringList transitionsOf(const Records &records)
{
    QStringList all;
    for (const UnitTransition &one : records.all<UnitTransition>())
        all += naturalKey(records, Record(one));
    all.sort();
    return all;
}

} // namespace

TEST_CASE("Transitions are read by the codes of their day, though many codes were borne before")
{
    const Records shipped = units(true);
    QString csv = u"from;to;date;kind"_s;
    int borneBefore = 0;
    for (const UnitTransition &one : shipped.all<UnitTransition>()) {
        const AdminUnit &from = *shipped.find(one.from);
        const AdminUnit &to = *shipped.find(one.to);
        const AdminUnit *before = unitByCode(shipped, to.code, one.date.addDays(-1));
        borneBefore += before && before->name != to.name ? 1 : 0;
        csv += u"\n%1;%2;%3;%4"_s.arg(from.code, to.code, one.date.toString(u"dd/MM/yyyy"),
                                      choiceKey(one.transitionKind));
    }
    REQUIRE(borneBefore > 0);
    ImportTrial trial(units(false));
    const ImportDraft draft = trial.import(EntityKind::UnitTransition, csv);
    CAPTURE(text(draft));
    CHECK_FALSE(hasHard(draft.issues));
    CHECK(transitionsOf(trial.records()) == transitionsOf(shipped));
}

TEST_CASE("A unit that did not exist on the day of its transition is refused by name and day")
{
    const auto [row, field] = GENERATE(table<QString, QString>({
        {u"00721;00937;2019-01-01;whole"_s, u""_s},
        {u"99999;00721;2025-07-01;whole"_s, u"from"_s},
        {u"00721;99999;2025-07-01;whole"_s, u"to"_s},
        {u"00721;01078;2020-01-01;whole"_s, u"to"_s},
    }));
    ImportTrial trial(units(false));
    const ImportDraft draft =
        trial.import(EntityKind::UnitTransition, u"from;to;date;kind\n"_s + row);
    CAPTURE(row, text(draft));
    if (field.isEmpty()) {
        CHECK(draft.added == 1); // the codes of that time
        return;
    }
    REQUIRE(hasHard(draft.issues));
    CHECK(only(draft.issues, Severity::Hard).front().field == field);
    CHECK(trial.count<UnitTransition>() == 0);
}
