// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frozen/comparison.h"

#include "core/base/error.h"
#include "core/model/entityinfo.h"
#include "core/report/reportperiods.h"
#include "core/session/replay.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Whether everything that the edit changes was not known before.
bool onlyFillsIn(const Change &change)
{
    const auto isFilled = [](const Amounts &before, const Amounts &after) {
        for (int month = 0; month < 12; ++month) {
            if (before.month(month) && before.month(month) != after.month(month))
                return false;
        }
        return !before.hasTotal || before.year() == after.year();
    };
    if (const auto *before = change.before->as<Usage>())
        return isFilled(before->amounts, change.after->as<Usage>()->amounts);
    if (const auto *before = change.before->as<Output>())
        return isFilled(before->amounts, change.after->as<Output>()->amounts);
    for (const Field &field : change.record().info().fields) {
        const QVariant before = change.before->value(field);
        if (before != change.after->value(field) && !before.toString().isEmpty())
            return false;
    }
    return true;
}

/// Whether the edit changes words that nothing is counted by: names, notes, definitions.
bool onlyRewords(const Change &change)
{
    if (!change.before || !change.after)
        return false;
    for (const Field &field : change.record().info().fields) {
        const bool isWords = field.type == FieldType::Text && !field.keyText().endsWith("code"_L1);
        if (!isWords && change.before->value(field) != change.after->value(field))
            return false;
    }
    return true;
}

/// Of a change of what is counted.
ChangeCause causeOfData(const Change &change)
{
    if (!change.before)
        return ChangeCause::LateData;
    return change.after && onlyFillsIn(change) ? ChangeCause::LateData : ChangeCause::Correction;
}

/// Of what is counted at all: who is there, since when and till when, in scope, operating, whose.
bool movesBoundary(const Change &change)
{
    if (!change.before || !change.after)
        return true;
    static const QSet<QString> bounds{u"opened_on"_s,  u"closed_on"_s, u"facility"_s, u"from"_s,
                                      u"enterprise"_s, u"in_scope"_s,  u"operation"_s};
    return std::ranges::any_of(change.before->info().fields, [&](const Field &field) {
        return bounds.contains(field.keyText()) &&
               change.before->value(field) != change.after->value(field);
    });
}

ChangeCause causeOf(const Change &change)
{
    if (onlyRewords(change))
        return ChangeCause::Other;
    switch (change.record().kind()) {
    case EntityKind::DerivationRule:
    case EntityKind::SizeRule:
    case EntityKind::FundingCeiling:
        return ChangeCause::Rule;
    case EntityKind::Plan:
    case EntityKind::Indicator:
    case EntityKind::Target:
    case EntityKind::Resource:
    case EntityKind::Factor:
        return ChangeCause::Target;
    case EntityKind::Facility:
    case EntityKind::FacilityState:
    case EntityKind::Enterprise:
        return movesBoundary(change) ? ChangeCause::Boundary : causeOfData(change);
    case EntityKind::FacilityPlacement:
    case EntityKind::AdminUnit:
    case EntityKind::UnitTransition:
    case EntityKind::SameAs:
    case EntityKind::ReportingPeriod:
        return ChangeCause::Boundary;
    case EntityKind::Baseline:
    case EntityKind::Adjustment:
    case EntityKind::Driver:
    case EntityKind::DriverValue:
        return ChangeCause::Rebaseline;
    case EntityKind::LegalBasis:
    case EntityKind::Clause:
    case EntityKind::Organisation:
    case EntityKind::Industry:
    case EntityKind::Attachment:
    case EntityKind::Draft:
    case EntityKind::Snapshot:
    case EntityKind::Exchange:
    case EntityKind::ColumnMapping:
    case EntityKind::Confirmation:
    case EntityKind::ReportWording:
    case EntityKind::Query:
    case EntityKind::UnitKey:
        return ChangeCause::Other;
    default:
        return causeOfData(change);
    }
}

bool isOnlyFreezing(const ChangeSet &set)
{
    return std::ranges::all_of(set.changes, [](const Change &change) {
        return change.record().kind() == EntityKind::Snapshot;
    });
}

class Comparison
{
public:
    Comparison(const Session &session, const QString &resources, const Snapshot &from)
        : m_session(session), m_resources(resources),
          m_request({.kind = from.reportKind,
                     .period = periodCodeOf(session.records(), from),
                     .subject = from.subject,
                     .language = languageFromKey(from.language).value_or(Language::Vietnamese)}),
          m_records(session.recordsAt(from.journalLine))
    {
    }

    /// Whether progress let it go to its end.
    bool run(const Snapshot &from, const Snapshot *to, const WriteProgress &progress)
    {
        m_figures = frozenFigures(m_session, from);
        tell({.cause = ChangeCause::Program,
              .title = QCoreApplication::translate(
                  "Frozen", "The same records, counted by this version of the program")},
             counted());
        const qint64 last = to ? to->journalLine : m_session.lastLine().seq;
        const auto total = static_cast<int>(last - from.journalLine);
        for (qint64 seq = from.journalLine + 1; seq <= last; ++seq) {
            if (progress && !progress(static_cast<int>(seq - from.journalLine - 1), total))
                return false;
            follow(seq);
        }
        if (to) {
            tell({.cause = ChangeCause::Program,
                  .title = QCoreApplication::translate(
                               "Frozen", "The same records, counted by the program that froze %1")
                               .arg(to->code)},
                 frozenFigures(m_session, *to));
        }
        return !progress || progress(total, total);
    }

    std::vector<ComparedChange> take() { return std::move(m_changes); }

private:
    /// The figures of the records as they stand.
    std::vector<ReportFigure> counted()
    {
        if (!reportPeriod(m_records, m_request.period))
            return {};
        Savings savings(m_records);
        return reportFigures(savings, m_resources, m_request);
    }

    void follow(qint64 seq)
    {
        const ChangeSet set = replayOf(m_session.changes(seq), ReplayDirection::Again, m_records);
        m_records.apply(set);
        if (isOnlyFreezing(set))
            return;
        const auto line = m_session.line(seq);
        Q_ASSERT(line);
        const ChangeCause cause = sxsh::causeOf(set);
        ComparedChange change{.cause = cause,
                              .title = line->title,
                              .line = seq,
                              .who = line->who,
                              .when = line->when};
        std::vector<ReportFigure> after = cause == ChangeCause::Other ? m_figures : counted();
        change.figures = differences(m_figures, after);
        m_figures = std::move(after);
        m_changes.push_back(std::move(change));
    }

    /// Tells what no line is behind, where there is anything.
    void tell(ComparedChange change, std::vector<ReportFigure> after)
    {
        change.figures = differences(m_figures, after);
        m_figures = std::move(after);
        if (!change.figures.empty())
            m_changes.push_back(std::move(change));
    }

    const Session &m_session;
    const QString &m_resources;
    ReportRequest m_request;
    Records m_records;
    std::vector<ReportFigure> m_figures;
    std::vector<ComparedChange> m_changes;
};

} // namespace

ChangeCause causeOf(const ChangeSet &set)
{
    ChangeCause cause = ChangeCause::Other;
    for (const Change &change : set.changes)
        cause = std::min(cause, causeOf(change));
    return cause;
}

std::vector<FigureChange> differences(const std::vector<ReportFigure> &before,
                                      const std::vector<ReportFigure> &after)
{
    QHash<QString, const ReportFigure *> old;
    for (const ReportFigure &figure : before)
        old.insert(figure.key, &figure);
    std::vector<FigureChange> changes;
    for (const ReportFigure &figure : after) {
        const ReportFigure *was = old.take(figure.key);
        const QString text = was ? was->text : QString();
        if (text != figure.text)
            changes.push_back({figure.key, figure.name, text, figure.text});
    }
    for (const ReportFigure &figure : before) {
        if (old.contains(figure.key) && !figure.text.isEmpty())
            changes.push_back({figure.key, figure.name, figure.text, {}});
    }
    return changes;
}

std::vector<ComparedChange> compareFrozen(const Session &session, const QString &resources,
                                          const Snapshot &from, const Snapshot *to,
                                          const WriteProgress &progress)
{
    if (to && to->journalLine < from.journalLine) {
        throw Error(QCoreApplication::translate(
                        "Frozen", "“%1” was frozen before “%2”: name the earlier one first.")
                        .arg(to->code, from.code));
    }
    const Records &records = session.records();
    if (to && (to->reportKind != from.reportKind || to->language != from.language ||
               to->subject != from.subject ||
               periodCodeOf(records, *to) != periodCodeOf(records, from))) {
        throw Error(QCoreApplication::translate(
                        "Frozen",
                        "“%1” and “%2” are not of the same kind, period, subject and language, "
                        "so their figures differ without any change: compare two of one "
                        "report, or one with now.")
                        .arg(from.code, to->code));
    }
    Comparison comparison(session, resources, from);
    if (!comparison.run(from, to, progress))
        return {};
    return comparison.take();
}

} // namespace sxsh
