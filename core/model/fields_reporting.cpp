// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entities.h"
#include "core/model/entityinfo.h"

namespace sxsh {

namespace {

constexpr std::array attachmentFields{
    field<&Attachment::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Attachment::code>({.key = "code",
                              .label = QT_TRANSLATE_NOOP("Field", "Code"),
                              .required = true,
                              .maxLength = 60}),
    field<&Attachment::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Attachment::mediaType>(
        {.key = "media_type", .label = QT_TRANSLATE_NOOP("Field", "Media type"), .maxLength = 120}),
    field<&Attachment::size>(
        {.key = "size", .label = QT_TRANSLATE_NOOP("Field", "Size (bytes)"), .min = 0}),
    field<&Attachment::content>(
        {.key = "content", .label = QT_TRANSLATE_NOOP("Field", "Content"), .required = true}),
    field<&Attachment::record>({.key = "record", .label = QT_TRANSLATE_NOOP("Field", "Record")}),
    field<&Attachment::date>({.key = "date", .label = QT_TRANSLATE_NOOP("Field", "Date")}),
    field<&Attachment::note>({.key = "note",
                              .label = QT_TRANSLATE_NOOP("Field", "Note"),
                              .longText = true,
                              .maxLength = 2000}),
};
static_assert(keysAreUnique(attachmentFields));
constexpr std::array attachmentKey{"code"};

constexpr std::array draftFields{
    field<&Draft::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Draft::entity>({.key = "entity",
                           .label = QT_TRANSLATE_NOOP("Field", "Entity"),
                           .required = true,
                           .maxLength = 40}),
    field<&Draft::record>(
        {.key = "record", .label = QT_TRANSLATE_NOOP("Field", "Record"), .required = true}),
    field<&Draft::field>({.key = "field",
                          .label = QT_TRANSLATE_NOOP("Field", "Field"),
                          .required = true,
                          .maxLength = 60}),
    field<&Draft::text>({.key = "text",
                         .label = QT_TRANSLATE_NOOP("Field", "Text"),
                         .longText = true,
                         .maxLength = 40'000}),
    field<&Draft::problem>({.key = "problem",
                            .label = QT_TRANSLATE_NOOP("Field", "Problem"),
                            .longText = true,
                            .maxLength = 2000}),
};
static_assert(keysAreUnique(draftFields));
constexpr std::array draftKey{"record", "field"};

constexpr std::array reportingPeriodFields{
    field<&ReportingPeriod::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&ReportingPeriod::code>({.key = "code",
                                   .label = QT_TRANSLATE_NOOP("Field", "Code"),
                                   .required = true,
                                   .maxLength = 40}),
    field<&ReportingPeriod::periodKind>(
        {.key = "kind", .label = QT_TRANSLATE_NOOP("Field", "Kind"), .required = true}),
    field<&ReportingPeriod::startsOn>(
        {.key = "starts_on", .label = QT_TRANSLATE_NOOP("Field", "Starts on"), .required = true}),
    field<&ReportingPeriod::endsOn>(
        {.key = "ends_on", .label = QT_TRANSLATE_NOOP("Field", "Ends on"), .required = true}),
    field<&ReportingPeriod::cutOff>(
        {.key = "cut_off", .label = QT_TRANSLATE_NOOP("Field", "Cut-off"), .required = true}),
    field<&ReportingPeriod::due>({.key = "due", .label = QT_TRANSLATE_NOOP("Field", "Due")}),
    field<&ReportingPeriod::savingsYear>({.key = "savings_year",
                                          .label = QT_TRANSLATE_NOOP("Field", "Year of savings"),
                                          .min = 1990,
                                          .max = 2200}),
    field<&ReportingPeriod::addressee>(
        {.key = "addressee",
         .label = QT_TRANSLATE_NOOP("Field", "Addressee"),
         .help = QT_TRANSLATE_NOOP("Field", "Several are told apart by “;”; a due date of its own "
                                            "stands behind in brackets: Bộ Công Thương "
                                            "(15/01/2019).")}),
    field<&ReportingPeriod::source>({.key = "source",
                                     .label = QT_TRANSLATE_NOOP("Field", "Source"),
                                     .longText = true,
                                     .maxLength = 2000}),
};
static_assert(keysAreUnique(reportingPeriodFields));
constexpr std::array reportingPeriodKey{"code"};

constexpr std::array snapshotFields{
    field<&Snapshot::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Snapshot::code>({.key = "code",
                            .label = QT_TRANSLATE_NOOP("Field", "Code"),
                            .required = true,
                            .maxLength = 60}),
    field<&Snapshot::title>(
        {.key = "title", .label = QT_TRANSLATE_NOOP("Field", "Title"), .required = true}),
    field<&Snapshot::period>({.key = "period", .label = QT_TRANSLATE_NOOP("Field", "Period")}),
    field<&Snapshot::asOf>(
        {.key = "as_of", .label = QT_TRANSLATE_NOOP("Field", "As of"), .required = true}),
    field<&Snapshot::journalLine>(
        {.key = "journal_line", .label = QT_TRANSLATE_NOOP("Field", "Journal line"), .min = 0}),
    field<&Snapshot::report>(
        {.key = "report", .label = QT_TRANSLATE_NOOP("Field", "Report"), .required = true}),
    field<&Snapshot::figures>(
        {.key = "figures", .label = QT_TRANSLATE_NOOP("Field", "Figures"), .required = true}),
    field<&Snapshot::reportKind>({.key = "report_kind",
                                  .label = QT_TRANSLATE_NOOP("Field", "Kind of report"),
                                  .maxLength = 40,
                                  .since = 5}),
    field<&Snapshot::language>({.key = "language",
                                .label = QT_TRANSLATE_NOOP("Field", "Language"),
                                .maxLength = 10,
                                .since = 5}),
    field<&Snapshot::pdf>({.key = "pdf", .label = QT_TRANSLATE_NOOP("Field", "Pages"), .since = 5}),
    field<&Snapshot::note>({.key = "note",
                            .label = QT_TRANSLATE_NOOP("Field", "Note"),
                            .longText = true,
                            .maxLength = 2000,
                            .since = 5}),
    field<&Snapshot::periodCode>({.key = "period_code",
                                  .label = QT_TRANSLATE_NOOP("Field", "Code of the period"),
                                  .maxLength = 60,
                                  .since = 6}),
    field<&Snapshot::subject>({.key = "subject",
                               .label = QT_TRANSLATE_NOOP("Field", "About"),
                               .maxLength = 100,
                               .since = 6}),
};
static_assert(keysAreUnique(snapshotFields));
constexpr std::array snapshotKey{"code"};

constexpr std::array reportWordingFields{
    field<&ReportWording::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&ReportWording::reportKind>({.key = "report_kind",
                                       .label = QT_TRANSLATE_NOOP("Field", "Kind of report"),
                                       .required = true,
                                       .maxLength = 40}),
    field<&ReportWording::language>({.key = "language",
                                     .label = QT_TRANSLATE_NOOP("Field", "Language"),
                                     .required = true,
                                     .maxLength = 10}),
    field<&ReportWording::periodCode>({.key = "period_code",
                                       .label = QT_TRANSLATE_NOOP("Field", "Code of the period"),
                                       .required = true,
                                       .maxLength = 60}),
    field<&ReportWording::place>({.key = "place",
                                  .label = QT_TRANSLATE_NOOP("Field", "Place in the report"),
                                  .required = true,
                                  .maxLength = 40}),
    field<&ReportWording::original>({.key = "original",
                                     .label = QT_TRANSLATE_NOOP("Field", "Words of the template"),
                                     .longText = true,
                                     .maxLength = 8000}),
    field<&ReportWording::text>({.key = "text",
                                 .label = QT_TRANSLATE_NOOP("Field", "Words in their place"),
                                 .longText = true,
                                 .maxLength = 8000}),
};
static_assert(keysAreUnique(reportWordingFields));
constexpr std::array reportWordingKey{"report_kind", "language", "period_code", "place"};

constexpr std::array exchangeFields{
    field<&Exchange::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Exchange::unit>({.key = "unit",
                            .label = QT_TRANSLATE_NOOP("Field", "Administrative unit"),
                            .required = true}),
    field<&Exchange::sequence>(
        {.key = "sequence", .label = QT_TRANSLATE_NOOP("Field", "Number"), .min = 0}),
    field<&Exchange::direction>(
        {.key = "direction", .label = QT_TRANSLATE_NOOP("Field", "Direction"), .required = true}),
    field<&Exchange::state>({.key = "state", .label = QT_TRANSLATE_NOOP("Field", "State")}),
    field<&Exchange::package>({.key = "package", .label = QT_TRANSLATE_NOOP("Field", "Package")}),
    field<&Exchange::base>({.key = "base", .label = QT_TRANSLATE_NOOP("Field", "Base")}),
    field<&Exchange::journalLine>(
        {.key = "journal_line", .label = QT_TRANSLATE_NOOP("Field", "Journal line"), .min = 0}),
    field<&Exchange::note>({.key = "note",
                            .label = QT_TRANSLATE_NOOP("Field", "Note"),
                            .longText = true,
                            .maxLength = 2000}),
    field<&Exchange::issue>({.key = "issue",
                             .label = QT_TRANSLATE_NOOP("Field", "Number of the issue"),
                             .min = 0,
                             .since = 7}),
    field<&Exchange::copy>({.key = "copy",
                            .label = QT_TRANSLATE_NOOP("Field", "Working copy"),
                            .maxLength = 60,
                            .since = 7}),
    field<&Exchange::returnNumber>({.key = "return_number",
                                    .label = QT_TRANSLATE_NOOP("Field", "Number of the return"),
                                    .min = 0,
                                    .since = 7}),
    field<&Exchange::copyLine>({.key = "copy_line",
                                .label = QT_TRANSLATE_NOOP("Field", "Line of the working copy"),
                                .min = 0,
                                .since = 7}),
    field<&Exchange::copyLineHash>({.key = "copy_line_hash",
                                    .label = QT_TRANSLATE_NOOP("Field", "Hash of that line"),
                                    .maxLength = 64,
                                    .since = 7}),
    field<&Exchange::period>(
        {.key = "period", .label = QT_TRANSLATE_NOOP("Field", "Period"), .since = 7}),
    field<&Exchange::handedIn>(
        {.key = "handed_in", .label = QT_TRANSLATE_NOOP("Field", "Handed in on"), .since = 7}),
    field<&Exchange::receivedOn>(
        {.key = "received_on", .label = QT_TRANSLATE_NOOP("Field", "Received on"), .since = 7}),
};
static_assert(keysAreUnique(exchangeFields));
constexpr std::array exchangeKey{"unit", "direction", "issue", "copy", "return_number", "sequence"};

constexpr std::array queryFields{
    field<&Query::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Query::unit>({.key = "unit",
                         .label = QT_TRANSLATE_NOOP("Field", "Administrative unit"),
                         .required = true}),
    field<&Query::number>({.key = "number",
                           .label = QT_TRANSLATE_NOOP("Field", "Number"),
                           .required = true,
                           .min = 1}),
    field<&Query::entity>({.key = "entity",
                           .label = QT_TRANSLATE_NOOP("Field", "Entity"),
                           .required = true,
                           .maxLength = 40}),
    field<&Query::record>(
        {.key = "record", .label = QT_TRANSLATE_NOOP("Field", "Record"), .required = true}),
    field<&Query::field>(
        {.key = "field", .label = QT_TRANSLATE_NOOP("Field", "Field"), .maxLength = 60}),
    field<&Query::month>(
        {.key = "month", .label = QT_TRANSLATE_NOOP("Field", "Month"), .min = 1, .max = 12}),
    field<&Query::question>({.key = "question",
                             .label = QT_TRANSLATE_NOOP("Field", "Question"),
                             .help = QT_TRANSLATE_NOOP("Field", "What the unit is to check or put "
                                                                "right"),
                             .required = true,
                             .longText = true,
                             .maxLength = 2000}),
    field<&Query::askedOn>(
        {.key = "asked_on", .label = QT_TRANSLATE_NOOP("Field", "Asked on"), .required = true}),
    field<&Query::due>({.key = "due", .label = QT_TRANSLATE_NOOP("Field", "Answer due")}),
    field<&Query::state>({.key = "state", .label = QT_TRANSLATE_NOOP("Field", "State")}),
    field<&Query::answer>({.key = "answer",
                           .label = QT_TRANSLATE_NOOP("Field", "Answer"),
                           .longText = true,
                           .maxLength = 2000}),
};
static_assert(keysAreUnique(queryFields));
constexpr std::array queryKey{"unit", "number"};

constexpr std::array unitKeyFields{
    field<&UnitKey::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&UnitKey::unit>({.key = "unit",
                           .label = QT_TRANSLATE_NOOP("Field", "Administrative unit"),
                           .required = true}),
    field<&UnitKey::publicKey>({.key = "public_key",
                                .label = QT_TRANSLATE_NOOP("Field", "Public key"),
                                .required = true,
                                .maxLength = 100}),
    field<&UnitKey::enrolledOn>({.key = "enrolled_on",
                                 .label = QT_TRANSLATE_NOOP("Field", "Enrolled on"),
                                 .required = true}),
    field<&UnitKey::revokedOn>(
        {.key = "revoked_on", .label = QT_TRANSLATE_NOOP("Field", "Revoked on")}),
    field<&UnitKey::note>({.key = "note",
                           .label = QT_TRANSLATE_NOOP("Field", "Note"),
                           .longText = true,
                           .maxLength = 2000}),
};
static_assert(keysAreUnique(unitKeyFields));
constexpr std::array unitKeyKey{"unit", "public_key"};

constexpr std::array columnMappingFields{
    field<&ColumnMapping::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&ColumnMapping::entity>({.key = "entity",
                                   .label = QT_TRANSLATE_NOOP("Field", "Entity"),
                                   .required = true,
                                   .maxLength = 40}),
    field<&ColumnMapping::heading>(
        {.key = "heading", .label = QT_TRANSLATE_NOOP("Field", "Heading"), .required = true}),
    field<&ColumnMapping::column>(
        {.key = "column",
         .label = QT_TRANSLATE_NOOP("Field", "Column"),
         .help = QT_TRANSLATE_NOOP("Field", "Empty where the heading is left out of imports"),
         .maxLength = 60}),
    field<&ColumnMapping::sender>(
        {.key = "sender",
         .label = QT_TRANSLATE_NOOP("Field", "Sender"),
         .help = QT_TRANSLATE_NOOP("Field", "The unit whose files have the heading; empty: any"),
         .maxLength = 60,
         .codesOf = EntityKind::AdminUnit,
         .since = 7}),
};
static_assert(keysAreUnique(columnMappingFields));
constexpr std::array columnMappingKey{"entity", "heading", "sender"};

constexpr std::array confirmationFields{
    field<&Confirmation::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Confirmation::entity>({.key = "entity",
                                  .label = QT_TRANSLATE_NOOP("Field", "Entity"),
                                  .required = true,
                                  .maxLength = 40}),
    field<&Confirmation::record>(
        {.key = "record", .label = QT_TRANSLATE_NOOP("Field", "Record"), .required = true}),
    field<&Confirmation::field>({.key = "field",
                                 .label = QT_TRANSLATE_NOOP("Field", "Field"),
                                 .required = true,
                                 .maxLength = 60}),
    field<&Confirmation::month>(
        {.key = "month", .label = QT_TRANSLATE_NOOP("Field", "Month"), .min = 1, .max = 12}),
    field<&Confirmation::value>({.key = "value",
                                 .label = QT_TRANSLATE_NOOP("Field", "Confirmed value"),
                                 .longText = true,
                                 .maxLength = 4000}),
    field<&Confirmation::doubt>({.key = "doubt",
                                 .label = QT_TRANSLATE_NOOP("Field", "Doubt"),
                                 .longText = true,
                                 .maxLength = 4000}),
    field<&Confirmation::reason>(
        {.key = "reason",
         .label = QT_TRANSLATE_NOOP("Field", "Reason"),
         .help = QT_TRANSLATE_NOOP("Field", "Why the value is true although it looks doubtful"),
         .required = true,
         .longText = true,
         .maxLength = 2000}),
    field<&Confirmation::confirmedOn>({.key = "confirmed_on",
                                       .label = QT_TRANSLATE_NOOP("Field", "Confirmed on"),
                                       .required = true}),
};
static_assert(keysAreUnique(confirmationFields));
constexpr std::array confirmationKey{"record", "field", "month"};

} // namespace

template <>
const EntityInfo &infoOf<Attachment>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Attachment,
        .key = "attachment",
        .label = QT_TRANSLATE_NOOP("Entity", "Attachment"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Attachments"),
        .fields = attachmentFields,
        .naturalKey = attachmentKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Draft>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Draft,
        .key = "draft",
        .label = QT_TRANSLATE_NOOP("Entity", "Draft"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Drafts"),
        .fields = draftFields,
        .naturalKey = draftKey,
        .nameField = "text",
    };
    return info;
}

template <>
const EntityInfo &infoOf<ReportingPeriod>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::ReportingPeriod,
        .key = "reporting_period",
        .label = QT_TRANSLATE_NOOP("Entity", "Reporting period"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Reporting periods"),
        .fields = reportingPeriodFields,
        .naturalKey = reportingPeriodKey,
        .nameField = "code",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Snapshot>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Snapshot,
        .key = "snapshot",
        .label = QT_TRANSLATE_NOOP("Entity", "Frozen report"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Frozen reports"),
        .fields = snapshotFields,
        .naturalKey = snapshotKey,
        .nameField = "title",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Exchange>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Exchange,
        .key = "exchange",
        .label = QT_TRANSLATE_NOOP("Entity", "Exchange with a unit"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Exchanges with units"),
        .fields = exchangeFields,
        .naturalKey = exchangeKey,
        .nameField = "note",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Query>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Query,
        .key = "query",
        .label = QT_TRANSLATE_NOOP("Entity", "Query to a unit"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Queries to units"),
        .fields = queryFields,
        .naturalKey = queryKey,
        .nameField = "question",
    };
    return info;
}

template <>
const EntityInfo &infoOf<UnitKey>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::UnitKey,
        .key = "unit_key",
        .label = QT_TRANSLATE_NOOP("Entity", "Key of a unit"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Keys of units"),
        .fields = unitKeyFields,
        .naturalKey = unitKeyKey,
        .nameField = "note",
    };
    return info;
}

template <>
const EntityInfo &infoOf<ColumnMapping>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::ColumnMapping,
        .key = "column_mapping",
        .label = QT_TRANSLATE_NOOP("Entity", "Remembered heading"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Remembered headings"),
        .fields = columnMappingFields,
        .naturalKey = columnMappingKey,
        .nameField = "heading",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Confirmation>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Confirmation,
        .key = "confirmation",
        .label = QT_TRANSLATE_NOOP("Entity", "Confirmed value"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Confirmed values"),
        .fields = confirmationFields,
        .naturalKey = confirmationKey,
        .nameField = "reason",
    };
    return info;
}

template <>
const EntityInfo &infoOf<ReportWording>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::ReportWording,
        .key = "report_wording",
        .label = QT_TRANSLATE_NOOP("Entity", "Wording of a report"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Wordings of reports"),
        .fields = reportWordingFields,
        .naturalKey = reportWordingKey,
        .nameField = "text",
    };
    return info;
}

} // namespace sxsh
