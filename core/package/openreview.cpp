// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/openreview.h"

#include "core/merge/amountpart.h"
#include "core/package/returnreceipt.h"
#include "core/package/reviewdecisions.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace sxsh {

namespace {

Amounts amountsIn(const std::optional<Record> &record, const Field &field)
{
    const auto amounts = record ? amountsFromStored(record->value(field).toString()) : Amounts();
    Q_ASSERT(amounts);
    return *amounts;
}

/// True where the line changed that part of the amounts.
bool changesPart(const PastChange &change, const MergedField &merged)
{
    return !merged.part || !isSamePart(amountsIn(change.before, *merged.field),
                                       amountsIn(change.after, *merged.field), *merged.part);
}

std::optional<Author> authorIn(const Session &session, const MergeItem &item,
                               const MergedField *merged)
{
    const Record &record = item.record();
    const auto past = merged ? session.history(record.kind(), record.id(), merged->field->keyText())
                             : session.history(record.kind(), record.id());
    const auto found = std::ranges::find_if(past, [merged](const PastChange &change) {
        return !merged || changesPart(change, *merged);
    });
    if (found == past.end())
        return {};
    return Author{.who = found->line.who, .when = found->line.when};
}

} // namespace

OpenReview OpenReview::ofReturn(Session &plan, const Exchange &kept)
{
    OpenReview review(plan, kept);
    review.m_received.emplace(keptReturn(plan, kept));
    review.ask();
    takeKeptDecisions(plan, kept, review.m_review.items);
    review.findKnown();
    return review;
}

OpenReview OpenReview::ofReversal(Session &plan, const Exchange &accepted)
{
    OpenReview review(plan, accepted);
    review.ask();
    review.findKnown();
    return review;
}

void OpenReview::ask()
{
    m_review = m_received ? reviewOf(*m_plan, *m_received)
                          : ReturnReview{.items = reversalOf(*m_plan, m_exchange)};
}

void OpenReview::findKnown()
{
    m_known = m_plan->records();
    ChangeSet added;
    for (const MergeItem &item : m_review.items) {
        if (!item.ours && item.theirs)
            added.add(item.added());
    }
    m_known.apply(added);
}

MergeItem *OpenReview::addedItem(EntityKind kind, QUuid record)
{
    const auto found = std::ranges::find_if(m_review.items, [&](const MergeItem &item) {
        return item.theirs && !item.ours && item.theirs->kind() == kind &&
               item.theirs->id() == record;
    });
    return found == m_review.items.end() ? nullptr : &*found;
}

Issues OpenReview::typeInto(MergeItem &item, const SheetColumn &column, const QString &text)
{
    const Issues issues =
        sxsh::typeInto(m_known, item, column, text, m_plan->now().toLocalTime().date());
    if (!hasHard(issues))
        findKnown();
    return issues;
}

void OpenReview::keep()
{
    if (m_received)
        keepDecisions(*m_plan, m_exchange, m_review.items);
}

void OpenReview::renew()
{
    const QByteArray decisions = decisionsOf(m_review.items);
    ask();
    takeDecisions(m_review.items, decisions);
    findKnown();
}

ReviewFindings OpenReview::findings(const BareNames &names) const
{
    if (m_received)
        return findingsOf(*m_plan, *m_received, m_review, names);
    ReviewFindings findings{.problems = problemsOf(*m_plan, m_review.items),
                            .merged = m_plan->records()};
    findings.merged.apply(resolved(m_review.items));
    return findings;
}

Acceptance OpenReview::accept(ProblemPolicy policy)
{
    return m_received ? acceptReturn(*m_plan, *m_received, m_review.items, policy)
                      : revertAcceptance(*m_plan, m_exchange, m_review.items);
}

std::optional<Author> OpenReview::ourAuthor(const MergeItem &item, const MergedField *merged) const
{
    return authorIn(*m_plan, item, merged);
}

std::optional<Author> OpenReview::theirAuthor(const MergeItem &item,
                                              const MergedField *merged) const
{
    const Session *copy = m_received ? m_received->workingCopy() : nullptr;
    return copy ? authorIn(*copy, item, merged) : std::nullopt;
}

std::vector<Attachment> OpenReview::evidence(const MergeItem &item) const
{
    std::vector<Attachment> files;
    if (!m_received)
        return files;
    for (const Attachment &file :
         m_received->theirRecords().all<Attachment>().of(item.record().id()))
        files.push_back(file);
    return files;
}

QByteArray OpenReview::contentOf(const Attachment &file) const
{
    return m_received->theirBlob(file.content.sha256);
}

} // namespace sxsh
