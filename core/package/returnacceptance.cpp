// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/returnacceptance.h"

#include "core/base/spokenlanguage.h"
#include "core/exchange/querychanges.h"
#include "core/exchange/shownvalue.h"
#include "core/merge/threewaymerge.h"
#include "core/model/caption.h"
#include "core/model/unitrights.h"
#include "core/package/returnreceipt.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace sxsh {

namespace {

QString acceptedSecret(Ref<AdminUnit> unit)
{
    return QStringLiteral("accepted %1").arg(unit.id.toString(QUuid::WithoutBraces));
}

/// The number that follows, also where an acceptance was undone.
int nextAcceptance(const Session &plan, Ref<AdminUnit> unit)
{
    int last = plan.secret(acceptedSecret(unit)).value_or(QByteArray("0")).toInt();
    for (const Exchange &exchange : plan.records().all<Exchange>()) {
        if (exchange.unit == unit && exchange.direction == ExchangeDirection::Returned)
            last = std::max(last, exchange.sequence);
    }
    return last + 1;
}

/// The values that cannot be taken, kept as they came.
class DraftsKept
{
public:
    DraftsKept(const Session &plan, const Records &theirs)
        : m_records(theirs), m_today(plan.now().toLocalTime().date())
    {
        for (const Draft &draft : plan.records().all<Draft>())
            m_there.insert({draft.record.id, draft.field}, draft);
    }

    /// Of one field: of amounts every month that is known.
    void keep(const Record &record, const Field &field, const QString &problem)
    {
        for (const SheetColumn &column : columnsOf(record.kind())) {
            if (column.field == &field && column.entity == record.kind())
                keep(record, column.key,
                     shownValue(m_records, record, column, spokenLanguage(), m_today), problem);
        }
    }
    void keep(const Record &record, const QString &key, const QString &text, const QString &problem)
    {
        if (text.isEmpty())
            return;
        const auto there = m_there.constFind({record.id(), key});
        Draft draft = there != m_there.cend() ? *there : Draft{.id = QUuid::createUuid()};
        draft.entity = record.info().keyText();
        draft.record = {record.id()};
        draft.field = key;
        draft.text = text;
        draft.problem = problem;
        m_kept.insert({record.id(), key}, draft);
    }

    void addTo(ChangeSet &set) const
    {
        for (auto at = m_kept.cbegin(); at != m_kept.cend(); ++at) {
            Draft draft = at.value();
            // The return may bring, change or remove a draft of this very field.
            const auto brought = std::ranges::find_if(set.changes, [&](const Change &change) {
                const Draft *other = change.record().as<Draft>();
                return other && Place(other->record.id, other->field) == at.key();
            });
            const auto there = m_there.constFind(at.key());
            if (brought != set.changes.end()) {
                draft.id = brought->record().id();
                brought->after = draft;
            } else if (there != m_there.cend()) {
                set.edit(*there, draft);
            } else {
                set.add(draft);
            }
        }
    }
    int count() const { return static_cast<int>(m_kept.size()); }

private:
    using Place = std::pair<QUuid, QString>;

    const Records &m_records;
    QDate m_today;
    QHash<Place, Draft> m_there;
    QHash<Place, Draft> m_kept;
};

/// True where the finding is about this field of a record.
bool isAbout(const Issue &issue, const Field &field)
{
    return issue.field == field.columnText() ||
           (field.type == FieldType::Amounts && issue.field == QLatin1String("total"));
}

/// The one taken field of an item without which the finding would not be: of two days that
/// contradict each other the finding may name the one that is here. Null where none alone does it.
/// The item is tried by itself: with all the others each try would take as long as they are many.
const Field *causeOf(Session &plan, const MergeItem &item, const Issue &issue)
{
    for (const MergedField &merged : item.fields) {
        if (merged.take != Take::Theirs)
            continue;
        MergeItem without = item;
        for (MergedField &other : without.fields) {
            if (other.field == merged.field)
                other.take = Take::Ours;
        }
        const Issues left = problemsOf(plan, {&without, 1});
        const bool isGone = std::ranges::none_of(left, [&](const Issue &one) {
            return one.severity == Severity::Hard && one.id == issue.id;
        });
        if (isGone)
            return merged.field;
    }
    return nullptr;
}

/// Takes out of the items what a finding is about; false where nothing of them is.
bool takeOut(Session &plan, std::vector<MergeItem> &items, const Issue &issue, DraftsKept &drafts)
{
    for (MergeItem &item : items) {
        if (item.record().id() != issue.id)
            continue;
        if (item.isWhole()) {
            if (item.take != Take::Theirs)
                continue;
            item.take = Take::Ours;
            if (item.theirs) {
                for (const Field &field : item.theirs->info().fields.subspan(1))
                    drafts.keep(*item.theirs, field, issue.message);
            }
            return true;
        }
        const auto isTaken = [](const MergedField &merged) { return merged.take == Take::Theirs; };
        const bool isOneField = std::ranges::any_of(item.fields, [&](const MergedField &merged) {
            return isTaken(merged) && isAbout(issue, *merged.field);
        });
        const Field *cause = isOneField ? nullptr : causeOf(plan, item, issue);
        bool isOut = false;
        for (MergedField &merged : item.fields) {
            if (!isTaken(merged) || (isOneField && !isAbout(issue, *merged.field)) ||
                (cause && merged.field != cause))
                continue;
            merged.take = Take::Ours;
            isOut = true;
            drafts.keep(*item.theirs, *merged.field, issue.message);
        }
        if (isOut)
            return true;
    }
    return false;
}

/// The items that would remove what the record, about which the finding is, still uses.
std::vector<MergeItem *> removalsOfUsed(std::span<MergeItem> items, const Records &ours,
                                        const Issue &issue)
{
    std::vector<MergeItem *> removals;
    const EntityInfo *info = findEntity(issue.entity);
    const auto user = info ? ours.find(info->kind, issue.id) : std::nullopt;
    if (!user)
        return removals;
    for (MergeItem &item : items) {
        if (!item.isWhole() || !item.isRemoved() || item.take != Take::Theirs)
            continue;
        const QString id = item.record().id().toString(QUuid::WithoutBraces);
        const bool isUsed = std::ranges::any_of(info->fields, [&](const Field &field) {
            return (field.type == FieldType::Link || field.type == FieldType::Links) &&
                   user->value(field).toString().contains(id);
        });
        if (isUsed)
            removals.push_back(&item);
    }
    return removals;
}

/// Leaves where it is what records of the plan still use.
bool keepUsed(std::vector<MergeItem> &items, const Records &ours, const Issue &issue)
{
    const std::vector<MergeItem *> removals = removalsOfUsed(items, ours, issue);
    for (MergeItem *item : removals)
        item->take = Take::Ours;
    return !removals.empty();
}

/// What records that came later rest on is not simply removed: an officer decides about it and all
/// that is part of it.
void askAboutUsed(Session &plan, std::span<MergeItem> items)
{
    for (bool isAsked = true; isAsked;) {
        isAsked = false;
        QSet<QUuid> used;
        for (const Issue &issue : problemsOf(plan, items)) {
            if (issue.severity != Severity::Hard)
                continue;
            for (const MergeItem *item : removalsOfUsed(items, plan.records(), issue))
                used.insert(item->record().id());
        }
        for (MergeItem &item : items) {
            const bool isOfUsed =
                used.contains(item.record().id()) ||
                (item.isWhole() && item.isRemoved() && used.contains(item.record().owner()));
            if (!isOfUsed || item.isConflict)
                continue;
            item.isConflict = true;
            item.take.reset();
            isAsked = true;
        }
    }
}

/// Gives the records whose code is taken the proposed one; the code as it came stays as a draft.
void renameCollisions(const Records &ours, std::vector<MergeItem> &items, DraftsKept &drafts,
                      Issues &problems)
{
    const std::vector<CodeCollision> collisions = codeCollisions(ours, items);
    for (const CodeCollision &collision : collisions) {
        const Record &record = items[collision.item].record();
        const QString message =
            QCoreApplication::translate("Package", "Another record of “%1” has the code %2: this "
                                                   "one is taken with the code %3. If both are "
                                                   "the same, remove one of them.")
                .arg(entityLabel(record.info()), collision.code, collision.proposed);
        problems.push_back({.severity = Severity::Hard,
                            .entity = record.info().keyText(),
                            .record = collision.code,
                            .field = QStringLiteral("code"),
                            .message = message,
                            .id = record.id()});
        drafts.keep(record, QStringLiteral("code"), collision.code, message);
    }
    takeProposedCodes(items, collisions);
}

/// An answer that the department accepts closes the question; without one nothing does.
void closeAnswered(Ref<AdminUnit> unit, ChangeSet &set)
{
    for (Change &change : set.changes) {
        const Query *query = change.after ? change.after->as<Query>() : nullptr;
        if (!query || query->unit != unit)
            continue;
        const QueryState before =
            change.before ? change.before->as<Query>()->state : QueryState::Sent;
        Query answered = *query;
        answered.state = before;
        if (before == QueryState::Sent || before == QueryState::Answered)
            answered.state = stateWithAnswer(before, query->answer);
        if (answered.state == QueryState::Answered)
            answered.state = QueryState::Closed;
        change.after = answered;
    }
}

/// Older returns of the same working copy that wait are part of the one that is accepted.
void supersedeOlder(const Records &ours, const Exchange &accepted, ChangeSet &set)
{
    for (const Exchange &other : ours.all<Exchange>()) {
        const bool isOlder = other.id != accepted.id && isUndecided(other) &&
                             other.unit == accepted.unit && other.issue == accepted.issue &&
                             other.copy == accepted.copy &&
                             other.returnNumber <= accepted.returnNumber;
        if (!isOlder)
            continue;
        Exchange superseded = other;
        superseded.state = ExchangeState::Superseded;
        set.edit(other, superseded);
    }
}

std::vector<QByteArray> newBlobs(const ReceivedReturn &received, const ChangeSet &set)
{
    std::vector<QByteArray> blobs;
    for (const Change &change : set.changes) {
        const Attachment *file = change.after ? change.after->as<Attachment>() : nullptr;
        if (file && !file->content.sha256.isEmpty())
            blobs.push_back(received.theirBlob(file->content.sha256));
    }
    return blobs;
}

} // namespace

Acceptance acceptReturn(Session &plan, const ReceivedReturn &received, std::vector<MergeItem> items,
                        ProblemPolicy policy)
{
    Q_ASSERT(openConflicts(items) == 0);
    takeTyped(items);
    const Records &ours = plan.records();
    Acceptance acceptance{.number = nextAcceptance(plan, received.unit())};
    DraftsKept drafts(plan, received.theirRecords());
    if (policy == ProblemPolicy::KeepDraft) {
        renameCollisions(ours, items, drafts, acceptance.problems);
        // Whatever is taken out may be what something else rests on: until nothing is left to say.
        for (bool isSound = false; !isSound;) {
            isSound = true;
            for (const Issue &issue : problemsOf(plan, items)) {
                if (issue.severity != Severity::Hard)
                    continue;
                if (takeOut(plan, items, issue, drafts) || keepUsed(items, ours, issue))
                    isSound = false;
                acceptance.problems.push_back(issue);
            }
            if (isSound && hasHard(problemsOf(plan, items)))
                return acceptance;
        }
    } else if (const Issues problems = problemsOf(plan, items);
               hasHard(problems) || hasHard(received.warnings())) {
        acceptance.problems = problems;
        return acceptance;
    }

    const PackageHeader &header = received.header();
    ChangeSet set = resolved(items);
    closeAnswered(received.unit(), set);
    // What could not be read came as drafts already.
    const auto unread =
        static_cast<int>(std::ranges::count_if(set.changes, [&](const Change &change) {
            return received.isSpreadsheet() && change.after && change.after->as<Draft>();
        }));
    acceptance.changes = static_cast<int>(set.changes.size()) - unread;
    drafts.addTo(set);
    acceptance.drafts = drafts.count() + unread;
    set.title =
        QCoreApplication::translate("Package", "Accept no. %1 of %2 (package %3, return %4)")
            .arg(QString::number(acceptance.number), header.unitName, QString::number(header.issue),
                 QString::number(header.returnNumber));
    Exchange exchange = received.known() && received.known()->state != ExchangeState::Accepted
                            ? *received.known()
                            : exchangeOf(plan, received);
    const auto waiting = ours.find(EntityKind::Exchange, exchange.id);
    exchange.sequence = acceptance.number;
    exchange.state = ExchangeState::Accepted;
    exchange.base = {};
    exchange.journalLine = static_cast<int>(plan.lastLine().seq + 1);
    if (waiting)
        set.edit(*waiting, exchange);
    else
        set.add(exchange);
    supersedeOlder(ours, exchange, set);

    std::vector<QByteArray> blobs = newBlobs(received, set);
    blobs.push_back(received.bytes());
    const Session::Outcome outcome = plan.apply(set, blobs);
    acceptance.applied = outcome.applied;
    for (const Issue &issue : outcome.issues)
        acceptance.problems.push_back(issue);
    if (outcome.applied)
        plan.setSecret(acceptedSecret(received.unit()), QByteArray::number(acceptance.number));
    return acceptance;
}

const Exchange *acceptanceOf(const Records &records, Ref<AdminUnit> unit, int number)
{
    const auto &exchanges = records.all<Exchange>();
    const auto found = std::ranges::find_if(exchanges, [&](const Exchange &exchange) {
        return exchange.unit == unit && exchange.direction == ExchangeDirection::Returned &&
               exchange.sequence == number && exchange.state == ExchangeState::Accepted;
    });
    return found == exchanges.end() ? nullptr : &*found;
}

std::vector<MergeItem> reversalOf(Session &plan, const Exchange &accepted)
{
    const Records after = plan.recordsAt(accepted.journalLine);
    const Records before = plan.recordsAt(accepted.journalLine - 1);
    std::vector<MergeItem> items = merge(after, plan.records(), before, returnedKinds());
    askAboutUsed(plan, items);
    return items;
}

Acceptance revertAcceptance(Session &plan, const Exchange &accepted,
                            std::span<const MergeItem> items)
{
    Q_ASSERT(openConflicts(items) == 0);
    const AdminUnit *unit = plan.records().find(accepted.unit);
    ChangeSet set = resolved(items);
    Acceptance result{.number = accepted.sequence, .changes = static_cast<int>(set.changes.size())};
    set.title = QCoreApplication::translate("Package", "Take back no. %1 of %2")
                    .arg(QString::number(accepted.sequence), unit ? unit->name : QString());
    Exchange reverted = accepted;
    reverted.state = ExchangeState::Reverted;
    set.edit(accepted, reverted);
    const Session::Outcome outcome = plan.apply(set);
    result.applied = outcome.applied;
    result.problems = outcome.issues;
    return result;
}

} // namespace sxsh
