// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/choice.h"
#include "core/model/entitykind.h"
#include "core/model/field.h"
#include "core/model/places.h"

/// Reporting: periods, frozen reports, attachments, drafts, confirmed doubts, exchanges with
/// reporting units, and how files from outside are read.
namespace sxsh {

/// A file kept inside the plan, by the hash of its bytes.
struct Attachment {
    static constexpr EntityKind kind = EntityKind::Attachment;
    QUuid id{};
    QString code{};
    QString name{};
    QString mediaType{};
    int size = 0; ///< bytes
    BlobHash content{};
    std::optional<AnyRecord> record{};
    std::optional<QDate> date{};
    QString note{};

    /// None where the file is about no record.
    QUuid owner() const { return record ? record->id : QUuid(); }
    bool operator==(const Attachment &) const = default;
};

/// What was typed into a field but cannot be read or is refused; kept and shown, never computed
/// with.
struct Draft {
    static constexpr EntityKind kind = EntityKind::Draft;
    QUuid id{};
    QString entity{};
    AnyRecord record{};
    QString field{};
    QString text{};
    QString problem{};

    QUuid owner() const { return record.id; }
    bool operator==(const Draft &) const = default;
};

enum class PeriodKind { Annual, HalfYear, Quarter, Month, AdHoc };
template <>
inline constexpr auto choicesOf<PeriodKind> = std::to_array<Choice>({
    {"annual", QT_TRANSLATE_NOOP("Choice", "Annual")},
    {"half_year", QT_TRANSLATE_NOOP("Choice", "Half-year")},
    {"quarter", QT_TRANSLATE_NOOP("Choice", "Quarter")},
    {"month", QT_TRANSLATE_NOOP("Choice", "Month")},
    {"ad_hoc", QT_TRANSLATE_NOOP("Choice", "Ad hoc")},
});

/// A span that is reported on, with its cut-off; counts are as of the cut-off, savings of a
/// calendar year.
struct ReportingPeriod {
    static constexpr EntityKind kind = EntityKind::ReportingPeriod;
    QUuid id{};
    QString code{};
    PeriodKind periodKind = PeriodKind::Annual;
    QDate startsOn{};
    QDate endsOn{};
    QDate cutOff{};
    std::optional<QDate> due{};
    std::optional<int> savingsYear{};
    QString addressee{};
    QString source{};

    bool operator==(const ReportingPeriod &) const = default;
};

/// A report frozen as it was printed: what was said, the figures behind it and the finished pages.
/// It is never changed, removed or taken back.
struct Snapshot {
    static constexpr EntityKind kind = EntityKind::Snapshot;
    QUuid id{};
    QString code{};
    QString title{};
    std::optional<Ref<ReportingPeriod>> period{};
    QDate asOf{};
    int journalLine = 0; ///< the last one that it rests on
    BlobHash report{};   ///< the report tree
    BlobHash figures{};
    QString reportKind{};
    QString language{};
    BlobHash pdf{}; ///< the finished pages; empty in files of older versions
    QString note{};
    QString periodCode{}; ///< also of a part of a year or a span, which is no record
    QString subject{};    ///< code of the one that it is about; empty: one document, or all

    bool operator==(const Snapshot &) const = default;
};

/// Words that an officer put into one report in place of those of its template, in the same syntax,
/// so that figures in them stay live.
struct ReportWording {
    static constexpr EntityKind kind = EntityKind::ReportWording;
    QUuid id{};
    QString reportKind{};
    QString language{};
    QString periodCode{};
    QString place{};    ///< the paragraph that it stands in, by the template's words and items
    QString original{}; ///< the template's words when it was put in
    QString text{};

    bool operator==(const ReportWording &) const = default;
};

enum class ExchangeDirection { Issued, Returned };
template <>
inline constexpr auto choicesOf<ExchangeDirection> = std::to_array<Choice>({
    {"issued", QT_TRANSLATE_NOOP("Choice", "Issued to the unit")},
    {"returned", QT_TRANSLATE_NOOP("Choice", "Returned by the unit")},
});

enum class ExchangeState {
    Draft,
    Submitted,
    Accepted,
    ReturnedForCorrection,
    Superseded,
    Issued,
    Reverted
};
template <>
inline constexpr auto choicesOf<ExchangeState> = std::to_array<Choice>({
    {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    {"submitted", QT_TRANSLATE_NOOP("Choice", "Waiting for review")},
    {"accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
    {"returned", QT_TRANSLATE_NOOP("Choice", "Returned for correction")},
    {"superseded", QT_TRANSLATE_NOOP("Choice", "Superseded")},
    {"issued", QT_TRANSLATE_NOOP("Choice", "Issued")},
    {"reverted", QT_TRANSLATE_NOOP("Choice", "Acceptance taken back")},
});

/// One package or spreadsheet issued to a reporting unit or returned by it. A return is known by
/// its issue, its working copy and its number there.
struct Exchange {
    static constexpr EntityKind kind = EntityKind::Exchange;
    QUuid id{};
    Ref<AdminUnit> unit{};
    int sequence = 0; ///< of an issue its number, of a return that of its acceptance; 0: none yet
    ExchangeDirection direction = ExchangeDirection::Issued;
    ExchangeState state = ExchangeState::Draft;
    BlobHash package{}; ///< of a return, as it came
    BlobHash base{};    ///< what is decided so far of a return that waits
    int journalLine = 0;
    QString note{};
    int issue = 0;          ///< number of the issue, also of what a return goes back to
    QString copy{};         ///< the working copy that a return is from; empty of an issue
    int returnNumber = 0;   ///< from 1 in each working copy; 0 of an issue
    int copyLine = 0;       ///< last line of the working copy's journal that was exchanged
    QString copyLineHash{}; ///< in hexadecimal
    std::optional<Ref<ReportingPeriod>> period{};
    std::optional<QDate> handedIn{}; ///< by the unit's clock
    std::optional<QDate> receivedOn{};

    bool operator==(const Exchange &) const = default;
};

/// What an officer said a heading in a file means, remembered for the next file with that heading.
struct ColumnMapping {
    static constexpr EntityKind kind = EntityKind::ColumnMapping;
    QUuid id{};
    QString entity{};  ///< key of the entity that the rows are about
    QString heading{}; ///< as it stood in the file; compared without accents, signs and spaces
    QString column{};  ///< key of the column; empty where the heading is left out
    QString sender{};  ///< code of the unit whose files have it; empty: any

    bool operator==(const ColumnMapping &) const = default;
};

/// A doubtful value that an officer said is true, and why; it holds while the value is the same.
struct Confirmation {
    static constexpr EntityKind kind = EntityKind::Confirmation;
    QUuid id{};
    QString entity{}; ///< key of the record's entity
    AnyRecord record{};
    QString field{};
    std::optional<int> month{}; ///< 1–12, of amounts; none: the field as a whole
    QString value{};            ///< what was confirmed
    QString doubt{};            ///< what was doubtful about it, as it was told then
    QString reason{};
    QDate confirmedOn{};

    QUuid owner() const { return record.id; }
    bool operator==(const Confirmation &) const = default;
};

enum class QueryState { Open, Sent, Answered, Closed };
template <>
inline constexpr auto choicesOf<QueryState> = std::to_array<Choice>({
    {"open", QT_TRANSLATE_NOOP("Choice", "Not sent yet")},
    {"sent", QT_TRANSLATE_NOOP("Choice", "Sent to the unit")},
    {"answered", QT_TRANSLATE_NOOP("Choice", "Answered")},
    {"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
});

/// A question about a field of a record that goes to a reporting unit, is answered there, and is
/// closed once the answer is accepted.
struct Query {
    static constexpr EntityKind kind = EntityKind::Query;
    QUuid id{};
    Ref<AdminUnit> unit{}; ///< that is asked
    int number = 0;        ///< from 1 for each unit
    QString entity{};      ///< key of the record's entity
    AnyRecord record{};
    QString field{};            ///< empty: the record as a whole
    std::optional<int> month{}; ///< 1–12, of amounts; none: the field as a whole
    QString question{};
    QDate askedOn{};
    std::optional<QDate> due{};
    QueryState state = QueryState::Open;
    QString answer{};

    QUuid owner() const { return record.id; }
    bool operator==(const Query &) const = default;
};

/// The public key of a reporting unit, for which packages to it are sealed from its enrolment on.
struct UnitKey {
    static constexpr EntityKind kind = EntityKind::UnitKey;
    QUuid id{};
    Ref<AdminUnit> unit{};
    QString publicKey{}; ///< in Base64
    QDate enrolledOn{};
    std::optional<QDate> revokedOn{};
    QString note{};

    bool operator==(const UnitKey &) const = default;
};

} // namespace sxsh
