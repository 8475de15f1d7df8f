// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicatorresult.h"
#include "core/model/records.h"

namespace sxsh {

/// A dated yes or no about a subject: a stored fact, one that follows from taking part in an event,
/// or an answer of a census.
struct Evidence {
    quint32 subject = 0;
    FactKind what{};
    bool isYes = false;
    FactSource source{};
    QDate date{};
    QDate until{}; ///< the last day on which it holds; invalid: no end
    QUuid id{};    ///< of the record it comes from

    // Exactly one origin is set; a participation comes with the rule that makes it count.
    const Fact *fact = nullptr;
    const Participation *participation = nullptr;
    const DerivationRule *rule = nullptr;
    const SurveyAnswer *answer = nullptr;
};

/// The last day on which evidence holds: its own, and at most `validityMonths` after its date;
/// invalid where it has no end.
QDate lastValidDay(const Evidence &evidence, std::optional<int> validityMonths);

/// What the newest evidence says on a day.
struct Verdict {
    Standing standing = Standing::Unknown;
    const Evidence *evidence = nullptr; ///< the newest, also where it has lapsed; none: no record
    QDate lapsedAfter{};                ///< its last valid day, where it has lapsed
};

/// The facilities and organisations of a file with all evidence about them, indexed once for any
/// number of days. Subjects are numbered: facilities by code, then organisations by code.
class Population
{
public:
    /// The records must outlive this and not change meanwhile.
    explicit Population(const Records &records);

    const Records &records() const { return m_records; }
    const std::vector<const Facility *> &facilities() const { return m_facilities; }
    const std::vector<const Organisation *> &organisations() const { return m_organisations; }
    /// The subject number of an organisation by its place in organisations().
    std::size_t organisationSubject(std::size_t place) const { return m_facilities.size() + place; }
    /// The facility that a duplicate stands for; its own number where it is none.
    quint32 canonical(quint32 facility) const { return m_canonical[facility]; }
    /// The number of a facility, none where it does not exist.
    std::optional<quint32> numberOf(Ref<Facility> facility) const;

    /// Of the evidence of one kind the newest with date ≤ day decides; on one day the source that
    /// comes first in FactSource, then the record with the greater identity. Evidence holds up to
    /// its last valid day, and no longer than `validityMonths` after its date.
    Verdict verdict(std::size_t subject, FactKind what, QDate day,
                    std::optional<int> validityMonths) const;

private:
    void linkDuplicates();
    void collectFacts(std::vector<Evidence> &found) const;
    void collectParticipations(std::vector<Evidence> &found) const;
    void collectAnswers(std::vector<Evidence> &found) const;
    void sortIntoBuckets(const std::vector<Evidence> &found);
    std::optional<quint32> subjectOf(const std::optional<Ref<Facility>> &facility,
                                     const std::optional<Ref<Organisation>> &organisation) const;

    const Records &m_records;
    // Filled while the two below them are made, so they come first.
    std::vector<quint32> m_numberByRow;       // of the table of facilities
    std::vector<quint32> m_organisationByRow; // place of a row of the table of organisations
    std::vector<const Facility *> m_facilities;
    std::vector<const Organisation *> m_organisations;
    std::vector<quint32> m_canonical;
    std::vector<Evidence> m_evidence;   // by subject and kind
    std::vector<quint32> m_bucketStart; // one per subject and kind, and the end
};

/// Whether a file proves the fact: the one that it names, or one that is about it.
bool hasFile(const Records &records, const Fact &fact);
/// Whether the fact names a document or a file proves it.
bool isProven(const Records &records, const Fact &fact);

} // namespace sxsh
