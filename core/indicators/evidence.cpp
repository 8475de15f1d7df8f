// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/evidence.h"

#include <algorithm>
#include <numeric>

namespace sxsh {

namespace {

constexpr std::size_t factKinds = choicesOf<FactKind>.size();

std::size_t bucketOf(std::size_t subject, FactKind what)
{
    return subject * factKinds + static_cast<std::size_t>(what);
}

/// The rows by code; `numberByRow` receives the place of each.
template <class T>
std::vector<const T *> byCode(const Table<T> &table, std::vector<quint32> &numberByRow)
{
    std::vector<const T *> rows;
    rows.reserve(table.size());
    for (const T &row : table)
        rows.push_back(&row);
    std::ranges::sort(rows, [](const T *a, const T *b) {
        return std::tie(a->code, a->id) < std::tie(b->code, b->id);
    });
    numberByRow.resize(rows.size());
    for (std::size_t number = 0; number < rows.size(); ++number) {
        numberByRow[static_cast<std::size_t>(rows[number] - table.rows().data())] =
            static_cast<quint32>(number);
    }
    return rows;
}

template <class T>
std::size_t rowOf(const Table<T> &table, const T &record)
{
    return static_cast<std::size_t>(&record - table.rows().data());
}

/// True when `a` decides rather than `b`, both known on the day.
bool outranks(const Evidence &a, const Evidence &b)
{
    if (a.date != b.date)
        return a.date > b.date;
    if (a.source != b.source)
        return a.source < b.source;
    if (a.id != b.id)
        return a.id > b.id;
    // Two rules may make one participation count; the one that lets it count longer.
    if (a.until != b.until)
        return !a.until.isValid() || (b.until.isValid() && a.until > b.until);
    const auto ruleOf = [](const Evidence &one) { return one.rule ? one.rule->id : QUuid(); };
    return ruleOf(a) > ruleOf(b);
}

} // namespace

Population::Population(const Records &records)
    : m_records(records), m_facilities(byCode(records.all<Facility>(), m_numberByRow)),
      m_organisations(byCode(records.all<Organisation>(), m_organisationByRow))
{
    linkDuplicates();
    std::vector<Evidence> found;
    found.reserve(records.all<Fact>().size() + records.all<Participation>().size() +
                  records.all<SurveyAnswer>().size());
    collectFacts(found);
    collectParticipations(found);
    collectAnswers(found);
    sortIntoBuckets(found);
}

std::optional<quint32> Population::numberOf(Ref<Facility> facility) const
{
    const Facility *found = m_records.find(facility);
    if (!found)
        return {};
    return m_numberByRow[rowOf(m_records.all<Facility>(), *found)];
}

void Population::linkDuplicates()
{
    m_canonical.resize(m_facilities.size());
    std::iota(m_canonical.begin(), m_canonical.end(), 0u);
    std::vector<const SameAs *> links;
    for (const SameAs &link : m_records.all<SameAs>())
        links.push_back(&link);
    std::ranges::sort(links, [](auto *a, auto *b) { return a->id < b->id; });
    const auto root = [this](quint32 facility) {
        while (m_canonical[facility] != facility)
            facility = m_canonical[facility];
        return facility;
    };
    for (const SameAs *link : links) {
        const auto record = numberOf(link->record);
        const auto canonical = numberOf(link->canonical);
        // A link that would close a circle says nothing new: all of it is one facility already.
        if (record && canonical && root(*canonical) != *record && m_canonical[*record] == *record)
            m_canonical[*record] = *canonical;
    }
    for (quint32 &entry : m_canonical)
        entry = root(entry);
}

std::optional<quint32>
Population::subjectOf(const std::optional<Ref<Facility>> &facility,
                      const std::optional<Ref<Organisation>> &organisation) const
{
    if (facility) {
        const auto number = numberOf(*facility);
        return number ? std::optional(m_canonical[*number]) : std::nullopt;
    }
    const Organisation *found = m_records.find(organisation);
    if (!found)
        return {};
    const std::size_t row = rowOf(m_records.all<Organisation>(), *found);
    return static_cast<quint32>(organisationSubject(m_organisationByRow[row]));
}

void Population::collectFacts(std::vector<Evidence> &found) const
{
    for (const Fact &fact : m_records.all<Fact>()) {
        const auto subject = subjectOf(fact.facility, fact.organisation);
        if (!subject)
            continue;
        found.push_back({.subject = *subject,
                         .what = fact.what,
                         .isYes = fact.value == YesNo::Yes,
                         .source = fact.source,
                         .date = fact.date,
                         .until = fact.validUntil.value_or(QDate()),
                         .id = fact.id,
                         .fact = &fact});
    }
}

void Population::collectParticipations(std::vector<Evidence> &found) const
{
    for (const Event &event : m_records.all<Event>()) {
        for (const DerivationRule &rule : m_records.all<DerivationRule>()) {
            if (rule.eventKind != event.eventKind)
                continue;
            const QDate until =
                rule.validityMonths ? event.date.addMonths(*rule.validityMonths) : QDate();
            for (const Participation &participation : m_records.all<Participation>().of(event.id)) {
                if (rule.technicalOnly && !participation.technical)
                    continue;
                const auto subject = subjectOf(participation.facility, participation.organisation);
                if (!subject)
                    continue;
                found.push_back({.subject = *subject,
                                 .what = rule.what,
                                 .isYes = true,
                                 .source = FactSource::Event,
                                 .date = event.date,
                                 .until = until,
                                 .id = participation.id,
                                 .participation = &participation,
                                 .rule = &rule});
            }
        }
    }
}

void Population::collectAnswers(std::vector<Evidence> &found) const
{
    for (const Survey &survey : m_records.all<Survey>()) {
        // What a sample answered stands for others too, so it is no fact of the register.
        if (survey.mode != SurveyMode::Census)
            continue;
        for (const SurveyAnswer &answer : m_records.all<SurveyAnswer>().of(survey.id)) {
            const auto subject = subjectOf(answer.facility, {});
            if (!subject || answer.reply == SurveyReply::NoReply)
                continue;
            found.push_back({.subject = *subject,
                             .what = answer.what,
                             .isYes = answer.reply == SurveyReply::Yes,
                             .source = FactSource::Survey,
                             .date = survey.date,
                             .until = survey.validUntil.value_or(QDate()),
                             .id = answer.id,
                             .answer = &answer});
        }
    }
}

void Population::sortIntoBuckets(const std::vector<Evidence> &found)
{
    const std::size_t buckets = (m_facilities.size() + m_organisations.size()) * factKinds;
    m_bucketStart.assign(buckets + 1, 0);
    for (const Evidence &evidence : found)
        ++m_bucketStart[bucketOf(evidence.subject, evidence.what) + 1];
    std::partial_sum(m_bucketStart.begin(), m_bucketStart.end(), m_bucketStart.begin());
    std::vector<quint32> next(m_bucketStart.begin(), m_bucketStart.end() - 1);
    m_evidence.resize(found.size());
    for (const Evidence &evidence : found)
        m_evidence[next[bucketOf(evidence.subject, evidence.what)]++] = evidence;
}

QDate lastValidDay(const Evidence &evidence, std::optional<int> validityMonths)
{
    if (!validityMonths)
        return evidence.until;
    const QDate oldest = evidence.date.addMonths(*validityMonths);
    return evidence.until.isValid() ? std::min(evidence.until, oldest) : oldest;
}

Verdict Population::verdict(std::size_t subject, FactKind what, QDate day,
                            std::optional<int> validityMonths) const
{
    const std::size_t bucket = bucketOf(subject, what);
    const Evidence *newest = nullptr;
    for (quint32 at = m_bucketStart[bucket]; at < m_bucketStart[bucket + 1]; ++at) {
        const Evidence &evidence = m_evidence[at];
        if (evidence.date <= day && (!newest || outranks(evidence, *newest)))
            newest = &evidence;
    }
    if (!newest)
        return {};
    const QDate until = lastValidDay(*newest, validityMonths);
    if (until.isValid() && until < day)
        return {Standing::Unknown, newest, until};
    return {newest->isYes ? Standing::Yes : Standing::No, newest, {}};
}

bool hasFile(const Records &records, const Fact &fact)
{
    return fact.evidence || !records.all<Attachment>().of(fact.id).empty();
}

bool isProven(const Records &records, const Fact &fact)
{
    const bool isNamed = !fact.document.trimmed().isEmpty();
    return isNamed || hasFile(records, fact);
}

} // namespace sxsh
