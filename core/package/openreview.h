// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/returnacceptance.h"
#include "core/package/reviewfindings.h"

namespace sxsh {

/// Who entered a value, and when.
struct Author {
    QString who{};
    QDateTime when{};

    bool operator==(const Author &) const = default;
};

/// A return that waits, or an acceptance that is to be taken back, while an officer decides about
/// it: the same items with the same questions.
class OpenReview
{
public:
    /// Of a return that the plan keeps, with what was decided of it before; throws Error where its
    /// file cannot be read.
    static OpenReview ofReturn(Session &plan, const Exchange &kept);
    /// Of taking an acceptance back: theirs is the plan as it was before it.
    static OpenReview ofReversal(Session &plan, const Exchange &accepted);

    const Exchange &exchange() const { return m_exchange; }
    bool isReversal() const { return !m_received; }
    /// What came; none of a reversal.
    const ReceivedReturn *received() const { return m_received ? &*m_received : nullptr; }
    std::span<MergeItem> items() { return m_review.items; }
    std::span<const MergeItem> items() const { return m_review.items; }
    /// The plan with every record that theirs adds, in which what theirs links to is found.
    const Records &known() const { return m_known; }

    /// Takes what the officer typed into a column of a record that came as a whole, in place of
    /// what it came with; an empty text clears it. Hard findings say what cannot be read.
    Issues typeInto(MergeItem &item, const SheetColumn &column, const QString &text);
    /// The item with the record, where it came as a whole; null where none does.
    MergeItem *addedItem(EntityKind kind, QUuid record);

    /// Keeps what is decided so far, so that it is there whenever the review is opened again; of a
    /// reversal nothing is kept.
    void keep();
    /// Asks anew of the plan as it is now; decisions about what has not changed stay.
    void renew();
    ReviewFindings findings(const BareNames &names) const;
    /// Makes the plan what was decided; every conflict must be.
    Acceptance accept(ProblemPolicy policy = ProblemPolicy::KeepDraft);

    /// Who gave ours its value of a field, or of a record as a whole; none where no line says so.
    std::optional<Author> ourAuthor(const MergeItem &item, const MergedField *merged) const;
    /// The same of theirs; none of a reversal, and of a spreadsheet, which does not say it.
    std::optional<Author> theirAuthor(const MergeItem &item, const MergedField *merged) const;
    /// The files that theirs keeps for the record of the item.
    std::vector<Attachment> evidence(const MergeItem &item) const;
    QByteArray contentOf(const Attachment &file) const;

private:
    OpenReview(Session &plan, Exchange exchange) : m_plan(&plan), m_exchange(std::move(exchange)) {}

    void ask();
    void findKnown();

    Session *m_plan;
    Exchange m_exchange;
    std::optional<ReceivedReturn> m_received;
    ReturnReview m_review;
    Records m_known;
};

} // namespace sxsh
