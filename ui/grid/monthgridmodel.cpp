// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/monthgridmodel.h"

#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/model/removal.h"
#include "ui/grid/linedrafts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <algorithm>
#include <map>
#include <utility>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

MonthGridModel::MonthGridModel(Workspace &workspace, Months months, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_months(months)
{
    connect(&workspace, &Workspace::changed, this, &MonthGridModel::follow);
}

void MonthGridModel::setTracks(std::vector<GridTrack> tracks)
{
    beginResetModel();
    m_tracks = std::move(tracks);
    m_marks.clear();
    m_contents.assign(m_tracks.size(), Content{});
    for (const bool computed : {false, true}) {
        for (int track = 0; track < static_cast<int>(m_tracks.size()); ++track) {
            if (computed != m_tracks[at(track)].line.has_value())
                read(track);
        }
    }
    endResetModel();
}

void MonthGridModel::setMarks(std::vector<CellMark> marks)
{
    std::erase_if(marks, [this](const CellMark &mark) {
        return mark.track < 0 || mark.track >= static_cast<int>(m_tracks.size());
    });
    m_marks = std::move(marks);
    refresh(std::vector<bool>(m_tracks.size(), true));
}

int MonthGridModel::trackOf(const QModelIndex &index) const
{
    return m_months == Months::Down ? index.column() : index.row();
}

int MonthGridModel::partOf(const QModelIndex &index) const
{
    return m_months == Months::Down ? index.row() : index.column();
}

QModelIndex MonthGridModel::indexOf(int track, int part) const
{
    return m_months == Months::Down ? index(part, track) : index(track, part);
}

const GridCell &MonthGridModel::cell(int track, int part) const
{
    return m_contents[at(track)].cells[at(part)];
}

const GridCell &MonthGridModel::cell(const QModelIndex &index) const
{
    return cell(trackOf(index), partOf(index));
}

const Unit *MonthGridModel::unitOf(int track) const
{
    return findUnit(m_contents[at(track)].stored.unit.code);
}

QString MonthGridModel::unitOfTrack(int track) const
{
    return m_tracks[at(track)].line ? m_contents[at(track)].stored.unit.code : QString();
}

bool MonthGridModel::isNotApplicable(int track) const
{
    return m_contents[at(track)].stored.amounts.notApplicable;
}

void MonthGridModel::read(int track)
{
    if (m_tracks[at(track)].line)
        readAmounts(track);
    else
        readRatio(track);
    for (const CellMark &mark : m_marks) {
        if (mark.track != track)
            continue;
        GridCell &cell = m_contents[at(track)].cells[at(mark.part)];
        QString &text = mark.isConfirmed ? cell.note : cell.doubt;
        text = text.isEmpty() ? mark.text : text + u' ' + mark.text;
    }
}

void MonthGridModel::readAmounts(int track)
{
    Content &content = m_contents[at(track)];
    const GridLine &line = *m_tracks[at(track)].line;
    content.stored = amountsOf(m_workspace.records(), line);
    content.lock = lockOf(m_workspace.records(), line);
    content.cells =
        cellsOf(content.stored, content.lock, !m_workspace.isReadOnly(), m_workspace.language());
    const auto put = [&](int part, const QString &text, const QString &problem) {
        GridCell &cell = content.cells[at(part)];
        // A text typed over one that waits has the stored figure below both.
        if (cell.problem.isEmpty())
            cell.kept = cell.quanta ? cell.text : QString();
        cell.text = text;
        cell.typed = text;
        cell.problem = problem;
        cell.isFaint = false;
    };
    if (content.stored.record) {
        for (const Draft &draft :
             m_workspace.records().all<Draft>().of(content.stored.record->id())) {
            if (const auto part = partOfKey(draft.field))
                put(*part, draft.text, draft.problem);
        }
    }
    for (const UnsavedTexts::Text &unsaved : m_unsaved.of(line))
        put(unsaved.typed.part, unsaved.typed.text, unsaved.problem);
}

std::optional<double> MonthGridModel::ratio(int track, int part) const
{
    const GridTrack &computed = m_tracks[at(track)];
    const auto amount = [&](int of) -> std::optional<double> {
        const auto &quanta = cell(of, part).quanta;
        const Unit *unit = unitOf(of);
        if (!quanta || !unit)
            return {};
        return static_cast<double>(*quanta) / static_cast<double>(unit->quanta);
    };
    const auto use = amount(computed.use);
    const auto output = amount(computed.output);
    if (!use || !output || *output <= 0)
        return {};
    return *use / *output;
}

void MonthGridModel::readRatio(int track)
{
    double largest = 0;
    for (int other = 0; other < static_cast<int>(m_tracks.size()); ++other) {
        for (int part = 0; !m_tracks[at(other)].line && part < amountParts; ++part)
            largest = std::max(largest, ratio(other, part).value_or(0));
    }
    for (int part = 0; part < amountParts; ++part) {
        m_contents[at(track)].cells[at(part)] =
            ratioCell(ratio(track, part), largest, m_workspace.language());
    }
}

void MonthGridModel::refresh(const std::vector<bool> &touched)
{
    // Whoever follows the plan may have given other tracks by now, which are read already.
    if (touched.size() != m_tracks.size())
        return;
    const std::vector<Content> before = m_contents;
    bool touchesRatios = false;
    for (int track = 0; track < static_cast<int>(m_tracks.size()); ++track) {
        if (touched[at(track)] && m_tracks[at(track)].line) {
            read(track);
            touchesRatios = true;
        }
    }
    for (int track = 0; touchesRatios && track < static_cast<int>(m_tracks.size()); ++track) {
        if (!m_tracks[at(track)].line)
            read(track);
    }
    for (int track = 0; track < static_cast<int>(m_tracks.size()); ++track) {
        for (int part = 0; part < amountParts; ++part) {
            if (cell(track, part) != before[at(track)].cells[at(part)]) {
                const QModelIndex changed = indexOf(track, part);
                emit dataChanged(changed, changed);
            }
        }
    }
}

void MonthGridModel::follow(const ChangeSet &set)
{
    std::vector<bool> touched(m_tracks.size(), false);
    const auto touch = [&](const Record &record) {
        const auto line = lineOf(record);
        const auto *draft = record.as<Draft>();
        const bool isOfAll = record.kind() == EntityKind::Baseline ||
                             record.kind() == EntityKind::Resource ||
                             record.kind() == EntityKind::Product;
        for (std::size_t track = 0; track < m_tracks.size(); ++track) {
            if (!m_tracks[track].line)
                continue;
            const auto &stored = m_contents[track].stored.record;
            if (isOfAll || (line && m_tracks[track].line == line) ||
                (draft && stored && draft->record.id == stored->id()))
                touched[track] = true;
        }
    };
    for (const Change &change : set.changes) {
        if (change.before)
            touch(*change.before);
        if (change.after)
            touch(*change.after);
    }
    if (std::ranges::find(touched, true) != touched.end())
        refresh(touched);
    // The file takes changes again, so it may take these as well.
    if (hasUnsaved() && !std::exchange(m_isRetrying, true))
        QTimer::singleShot(0, this, &MonthGridModel::saveAgain);
}

bool MonthGridModel::saveAgain()
{
    std::vector<CellText> texts;
    for (int track = 0; track < static_cast<int>(m_tracks.size()); ++track) {
        if (const auto &line = m_tracks[at(track)].line) {
            for (const UnsavedTexts::Text &unsaved : m_unsaved.of(*line))
                texts.push_back({track, unsaved.typed.part, unsaved.typed.text});
        }
    }
    m_isRetrying = true;
    const bool areTaken = texts.empty() || take(texts, GridAct::Typed);
    m_isRetrying = false;
    return areTaken && !hasUnsaved();
}

GridHint MonthGridModel::hintFor(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const GridCell &shown = cell(index);
    if (!shown.problem.isEmpty()) {
        const QString kept =
            shown.kept.isEmpty()
                ? QCoreApplication::translate("Grid", "Not taken; Del drops what was typed.")
                : QCoreApplication::translate(
                      "Grid", "Not taken, %1 still counts; Del drops what was typed.")
                      .arg(shown.kept);
        return {Tone::Bad, shown.problem, kept};
    }
    if (!shown.doubt.isEmpty() && m_workspace.isReadOnly())
        return {Tone::Warn, shown.doubt};
    if (!shown.doubt.isEmpty()) {
        return {Tone::Warn, shown.doubt,
                QCoreApplication::translate("Grid", "Ctrl+J confirms it with a reason.")};
    }
    if (!shown.isEditable)
        return {Tone::Mute, closedText(index)};
    if (!shown.note.isEmpty())
        return {Tone::Mute, shown.note};
    return {};
}

QString MonthGridModel::closedText(const QModelIndex &index) const
{
    const GridCell &shown = cell(index);
    return shown.isComputed ? shown.note : closedText(trackOf(index), partOf(index));
}

QString MonthGridModel::closedText(int track, int part) const
{
    if (m_workspace.isReadOnly()) {
        return QCoreApplication::translate(
            "Grid", "The file is open for reading only: nothing can be typed.");
    }
    if (cell(track, part).isLocked) {
        return QCoreApplication::translate("Grid", "The base period was locked on %1.")
            .arg(dateText(m_contents[at(track)].lock.since, m_workspace.language()));
    }
    return QCoreApplication::translate("Grid", "The unit is not known: choose one before typing.");
}

bool MonthGridModel::canWrite(int track, int part, QString &why) const
{
    if (!m_tracks[at(track)].line)
        return false;
    if (cell(track, part).isEditable)
        return true;
    why = closedText(track, part);
    return false;
}

bool MonthGridModel::take(const std::vector<CellText> &texts, GridAct act)
{
    std::map<int, std::vector<TypedPart>> byTrack;
    QString closed;
    for (const CellText &text : texts) {
        QString why;
        if (canWrite(text.track, text.part, why))
            byTrack[text.track].push_back({text.part, nfc(text.text)});
        else if (!why.isEmpty())
            closed = why;
    }
    if (!closed.isEmpty())
        emit told({Tone::Bad, closed});
    if (byTrack.empty())
        return closed.isEmpty();
    std::vector<bool> touched(m_tracks.size(), false);
    std::vector<TypedLine> lines;
    for (const auto &[track, typed] : byTrack) {
        touched[at(track)] = true;
        lines.push_back({*m_tracks[at(track)].line, m_contents[at(track)].stored, typed});
        m_unsaved.forget(lines.back().line, typed);
    }
    const auto keepUnsaved = [&](const QString &problem) {
        for (const TypedLine &one : lines)
            m_unsaved.keep(one.line, one.typed, problem);
    };
    const Records &records = m_workspace.records();
    LinesEdit edit = readLines(records, lines, m_workspace.language());
    if (edit.set.changes.empty()) {
        refresh(touched);
        return edit.refusals == 0;
    }
    edit.set.title = editTitle(records, lines, act, edit.refusals);
    const auto outcome = m_workspace.applyQuietly(edit.set);
    if (!outcome) {
        keepUnsaved(QCoreApplication::translate(
            "Grid", "Not saved, because the file could not be written."));
        refresh(touched);
        return false;
    }
    if (!outcome->applied && hasHard(outcome->issues)) {
        const QString why = issuesText(outcome->issues);
        ChangeSet drafts = draftsOf(records, lines, why);
        drafts.title = QCoreApplication::translate("Form", "Draft: %1").arg(edit.set.title);
        const auto kept = m_workspace.applyQuietly(drafts);
        if (!kept || !kept->applied)
            keepUnsaved(why);
        refresh(touched);
        emit told({Tone::Bad, why});
        return false;
    }
    refresh(touched);
    if (edit.refusals > 1) {
        emit told({Tone::Bad, QCoreApplication::translate(
                                  "Grid", "%Ln texts were not taken and wait in their cells.",
                                  nullptr, edit.refusals)});
    } else if (edit.refusals == 1) {
        emit told({Tone::Bad, edit.problem});
    } else if (!outcome->issues.empty()) {
        emit told({Tone::Warn, QCoreApplication::translate("Workspace", "Saved, but look again: %1")
                                   .arg(issuesText(outcome->issues))});
    } else if (closed.isEmpty()) {
        emit told({});
    }
    return edit.refusals == 0 && closed.isEmpty();
}

void MonthGridModel::tellLeftOut(int figures) const
{
    // The line below the cells belongs to what is doubtful about them.
    m_workspace.guard().tell(
        {.kind = Notice::Kind::Doubt,
         .text = QCoreApplication::translate(
             "Grid", "%Ln figures did not fit: there are no cells for them.", nullptr, figures),
         .isOfChange = true});
}

bool MonthGridModel::clear(const std::vector<std::pair<int, int>> &cells)
{
    std::vector<CellText> texts;
    ChangeSet dropped{.title = QCoreApplication::translate("Grid", "Dropped what was not taken")};
    std::vector<bool> touched(m_tracks.size(), false);
    bool dropsSome = false;
    for (const auto &[track, part] : cells) {
        if (!m_tracks[at(track)].line)
            continue;
        if (cell(track, part).problem.isEmpty()) {
            texts.push_back({track, part, QString()});
            continue;
        }
        touched[at(track)] = true;
        dropsSome = true;
        m_unsaved.forget(*m_tracks[at(track)].line, {{part, QString()}});
        if (const auto &record = m_contents[at(track)].stored.record)
            keepDrafts(dropped, m_workspace.records(), *record, {{part, QString()}}, {});
    }
    // A block with drafts in it first shows what still counts; the next Del clears that.
    if (dropsSome) {
        const bool isDone =
            dropped.changes.empty() || m_workspace.applyQuietly(dropped).has_value();
        refresh(touched);
        emit told({});
        return isDone;
    }
    return take(texts, GridAct::Cleared);
}

bool MonthGridModel::applyOne(int track, const LineAmounts &after, const QString &title)
{
    const auto before = m_contents[at(track)].stored.record;
    const Record record = recordOf(*m_tracks[at(track)].line, after);
    ChangeSet set{.title = title};
    if (before)
        set.edit(*before, record);
    else
        set.add(record);
    const auto outcome = m_workspace.applyQuietly(set);
    if (!outcome)
        return false;
    if (!outcome->issues.empty()) {
        emit told({outcome->applied ? Tone::Warn : Tone::Bad, issuesText(outcome->issues)});
    } else {
        emit told({});
    }
    return outcome->applied;
}

bool MonthGridModel::setEstimated(const std::vector<std::pair<int, int>> &cells, bool estimated)
{
    std::map<int, quint16> byTrack;
    QString closed;
    for (const auto &[track, part] : cells) {
        QString why;
        if (part != wholeYear && canWrite(track, part, why))
            byTrack[track] = static_cast<quint16>(byTrack[track] | (1u << part));
        else if (!why.isEmpty())
            closed = why;
    }
    ChangeSet set;
    for (const auto &[track, months] : byTrack) {
        LineAmounts after = m_contents[at(track)].stored;
        const auto known = static_cast<quint16>(months & after.amounts.known);
        after.amounts.estimated = static_cast<quint16>(
            estimated ? after.amounts.estimated | known : after.amounts.estimated & ~known);
        if (!after.record || after.amounts == m_contents[at(track)].stored.amounts)
            continue;
        set.edit(*after.record, recordOf(*m_tracks[at(track)].line, after));
        set.title = estimated
                        ? QCoreApplication::translate("Grid", "%1: marked as estimated")
                              .arg(lineCaption(m_workspace.records(), *m_tracks[at(track)].line))
                        : QCoreApplication::translate("Grid", "%1: no longer estimated")
                              .arg(lineCaption(m_workspace.records(), *m_tracks[at(track)].line));
    }
    if (!closed.isEmpty())
        emit told({Tone::Bad, closed});
    if (set.changes.empty())
        return closed.isEmpty();
    return m_workspace.apply(set) && closed.isEmpty();
}

bool MonthGridModel::setNotApplicable(int track, bool notApplicable)
{
    QString why;
    if (!canWrite(track, wholeYear, why)) {
        emit told({Tone::Bad, why});
        return false;
    }
    LineAmounts after = m_contents[at(track)].stored;
    after.amounts = Amounts{.notApplicable = notApplicable};
    return applyOne(track, after,
                    notApplicable
                        ? QCoreApplication::translate("Grid", "%1: not applicable")
                              .arg(lineCaption(m_workspace.records(), *m_tracks[at(track)].line))
                        : QCoreApplication::translate("Grid", "%1: applicable again")
                              .arg(lineCaption(m_workspace.records(), *m_tracks[at(track)].line)));
}

bool MonthGridModel::setUnit(int track, const Unit &unit, UnitChange change)
{
    QString why;
    if (m_tracks[at(track)].line && unitOf(track) && !canWrite(track, wholeYear, why)) {
        emit told({Tone::Bad, why});
        return false;
    }
    LineAmounts after = m_contents[at(track)].stored;
    const Unit *before = unitOf(track);
    after.unit = {unit.code.toString()};
    if (change == UnitChange::SameFigures && before) {
        const auto again = sameFigures(after.amounts, *before, unit);
        if (!again) {
            emit told({Tone::Bad, QCoreApplication::translate(
                                      "Grid", "The figures do not fit into %1: they would be too "
                                              "large or lose decimals.")
                                      .arg(unit.code.toString())});
            return false;
        }
        after.amounts = *again;
    }
    return applyOne(track, after,
                    QCoreApplication::translate("Grid", "%1: unit %2")
                        .arg(lineCaption(m_workspace.records(), *m_tracks[at(track)].line),
                             unit.code.toString()));
}

bool MonthGridModel::removeRecord(int track)
{
    const auto &record = m_contents[at(track)].stored.record;
    QString why;
    if (!record || !canWrite(track, wholeYear, why)) {
        emit told({Tone::Bad, why});
        return false;
    }
    ChangeSet set = removal(m_workspace.records(), *record);
    set.title = QCoreApplication::translate("Grid", "%1: removed")
                    .arg(lineCaption(m_workspace.records(), *m_tracks[at(track)].line));
    return m_workspace.remove(set);
}

int MonthGridModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_months == Months::Down ? (m_tracks.empty() ? 0 : amountParts)
                                    : static_cast<int>(m_tracks.size());
}

int MonthGridModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_months == Months::Down ? static_cast<int>(m_tracks.size()) : amountParts;
}

QVariant MonthGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridCell &shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::EditRole:
        return shown.typed;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const GridHint hint = hintFor(index);
        return hint.text.isEmpty() ? QVariant() : hint.whole();
    }
    case Qt::AccessibleTextRole: {
        const QString line =
            headerData(trackOf(index), m_months == Months::Down ? Qt::Horizontal : Qt::Vertical,
                       Qt::AccessibleTextRole)
                .toString();
        const QString part =
            partOf(index) == wholeYear
                ? QCoreApplication::translate("Grid", "whole year")
                : QCoreApplication::translate("Grid", "month %1").arg(partOf(index) + 1);
        return u"%1, %2: %3"_s.arg(line, part, shown.text);
    }
    case Qt::AccessibleDescriptionRole:
        return hintFor(index).whole();
    case CellRole:
        return QVariant::fromValue(&shown);
    default:
        return {};
    }
}

bool MonthGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    // Leaving a cell as it was is no edit.
    if (text == cell(index).typed)
        return true;
    return take({{trackOf(index), partOf(index), text}}, GridAct::Typed);
}

Qt::ItemFlags MonthGridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && cell(index).isEditable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isOfTracks = (orientation == Qt::Horizontal) == (m_months == Months::Down);
    if (section < 0 || section >= (isOfTracks ? static_cast<int>(m_tracks.size()) : amountParts))
        return {};
    if (!isOfTracks) {
        if (role == Qt::TextAlignmentRole) {
            return static_cast<int>(orientation == Qt::Horizontal
                                        ? Qt::AlignRight | Qt::AlignVCenter
                                        : Qt::AlignLeft | Qt::AlignVCenter);
        }
        if (role != Qt::DisplayRole)
            return {};
        return section == wholeYear ? QCoreApplication::translate("Grid", "Year")
                                    : QCoreApplication::translate("Grid", "M. %1").arg(section + 1);
    }
    const GridTrack &track = m_tracks[at(section)];
    switch (role) {
    case Qt::DisplayRole:
        return track.title;
    case Qt::ToolTipRole:
        return track.toolTip;
    case Qt::AccessibleTextRole:
        return track.toolTip.isEmpty() ? track.title : track.toolTip;
    case GroupRole:
        return track.group;
    case FirstOfGroupRole:
        return track.isFirstOfGroup;
    case Qt::TextAlignmentRole:
        return static_cast<int>(orientation == Qt::Horizontal ? Qt::AlignRight | Qt::AlignVCenter
                                                              : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace sxsh
