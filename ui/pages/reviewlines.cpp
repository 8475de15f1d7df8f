// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewlines.h"

#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/exchange/importplan.h"
#include "core/exchange/recordview.h"
#include "core/exchange/shownvalue.h"
#include "core/model/caption.h"
#include "core/package/fieldcolumns.h"
#include "core/package/reviewdecisions.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The facility that a record is of; null where it is of none.
QUuid facilityOf(const Records &records, const Record &record)
{
    if (record.kind() == EntityKind::Facility)
        return record.id();
    QUuid owner = record.owner();
    if (const auto *draft = record.as<Draft>(); draft || record.as<Confirmation>()) {
        const auto meant = recordMeantBy(records, record);
        return meant ? facilityOf(records, *meant) : QUuid();
    }
    constexpr std::array between{EntityKind::Measure, EntityKind::Baseline, EntityKind::Driver,
                                 EntityKind::Product};
    for (const EntityKind kind : between) {
        if (const auto found = records.find(kind, owner))
            owner = found->owner();
    }
    return records.find(Ref<Facility>{owner}) ? owner : QUuid();
}

StateShape shapeOf(LineState state)
{
    switch (state) {
    case LineState::ToDecide:
        return StateShape::Diamond;
    case LineState::Taken:
    case LineState::Typed:
        return StateShape::Check;
    case LineState::Kept:
        break;
    }
    return StateShape::Ring;
}

QString wordOf(LineState state)
{
    switch (state) {
    case LineState::ToDecide:
        return QCoreApplication::translate("Review", "To decide");
    case LineState::Taken:
        return QCoreApplication::translate("Review", "Taken");
    case LineState::Typed:
        return QCoreApplication::translate("Review", "Typed");
    case LineState::Kept:
        break;
    }
    return QCoreApplication::translate("Review", "Kept as here");
}

} // namespace

void ReviewLines::show(OpenReview *review)
{
    m_review = review;
    m_rows.clear();
    m_lines.clear();
    m_issues.clear();
    m_parts.clear();
    m_partOf.clear();
    if (!review)
        return;
    QSet<QUuid> added;
    for (const MergeItem &item : review->items()) {
        if (item.isAdded() && item.record().kind() == EntityKind::Facility)
            added.insert(item.record().id());
    }
    for (std::size_t index = 0; index < review->items().size(); ++index) {
        const MergeItem &item = review->items()[index];
        const Record &record = item.record();
        if (item.isAdded() && isDatedPart(record.kind()) && added.contains(record.owner())) {
            m_parts.insert(record.owner(), index);
            m_partOf.insert(record.id(), record.owner());
        }
    }
    struct SortedRow {
        QString facility;
        std::size_t order;
        QUuid row;
    };
    std::vector<SortedRow> places;
    const auto add = [&](const QUuid &record, const QString &what, ReviewLine line) {
        const QUuid row = QUuid::createUuidV5(record, what);
        places.push_back({sortKey(facilityText(line)), places.size(), row});
        m_lines.insert(row, line);
    };
    const auto items = review->items();
    for (std::size_t index = 0; index < items.size(); ++index) {
        const Record &record = items[index].record();
        if (m_partOf.contains(record.id()))
            continue; // it is shown, and decided, with the facility
        const QUuid facility = facilityOf(review->known(), record);
        if (items[index].isWhole()) {
            add(record.id(), {}, {.item = index, .facility = facility});
            continue;
        }
        for (std::size_t field = 0; field < items[index].fields.size(); ++field) {
            const MergedField &merged = items[index].fields[field];
            add(record.id(), u"%1 %2"_s.arg(merged.field->keyText()).arg(merged.part.value_or(-1)),
                {.item = index, .field = field, .facility = facility});
        }
    }
    std::ranges::sort(places, {},
                      [](const SortedRow &place) { return std::tie(place.facility, place.order); });
    for (const SortedRow &place : places)
        m_rows.push_back(place.row);
}

void ReviewLines::setFindings(const ReviewFindings &findings)
{
    m_issues.clear();
    m_others.clear();
    QSet<QUuid> shown;
    for (const MergeItem &item : std::as_const(*m_review).items())
        shown.insert(item.record().id());
    for (const Issue &issue : findings.problems) {
        if (shown.contains(issue.id))
            m_issues[m_partOf.value(issue.id, issue.id)].push_back(issue);
        else
            m_others.push_back(issue);
    }
    for (const DuplicatePair &pair : findings.duplicates) {
        for (const auto &[one, other] :
             {std::pair(pair.first, pair.second), std::pair(pair.second, pair.first)}) {
            const Facility *facility = findings.merged.find(other);
            m_issues[one.id].push_back(
                {.severity = Severity::Soft,
                 .message = QCoreApplication::translate(
                                "Review", "May be the same facility as %1 (%2%): %3. The page of "
                                          "duplicates links them once this is accepted.")
                                .arg(caption(findings.merged, Record(*facility)),
                                     QString::number(pair.score), duplicateWords(pair)),
                 .id = one.id});
        }
    }
}

QString ReviewLines::draftedField(const Draft &draft) const
{
    const EntityInfo *info = findEntity(draft.entity);
    const auto position = info ? columnPosition(info->kind, draft.field) : std::nullopt;
    return position ? columnsOf(info->kind)[static_cast<std::size_t>(*position)].title()
                    : draft.field;
}

QString ReviewLines::wholeText(const Record &record) const
{
    if (const Draft *draft = record.as<Draft>())
        return draft->text;
    if (const auto *placement = record.as<FacilityPlacement>())
        return shownName(m_review->known(), EntityKind::AdminUnit, placement->unit.id);
    return caption(m_review->known(), record);
}

const ReviewLine *ReviewLines::lineOf(QUuid row) const
{
    const auto at = m_lines.constFind(row);
    return at == m_lines.cend() ? nullptr : &*at;
}

MergedField *ReviewLines::fieldOf(const ReviewLine &line) const
{
    return line.field ? &itemOf(line).fields[*line.field] : nullptr;
}

LineState ReviewLines::stateOf(const ReviewLine &line) const
{
    const MergedField *merged = fieldOf(line);
    const auto take = merged ? merged->take : itemOf(line).take;
    if (!take)
        return LineState::ToDecide;
    if (*take == Take::Ours)
        return LineState::Kept;
    const bool isTyped =
        merged ? merged->edited.has_value()
               : std::ranges::any_of(withParts(itemOf(line)),
                                     [](const MergeItem *item) { return !item->fields.empty(); });
    return isTyped ? LineState::Typed : LineState::Taken;
}

bool ReviewLines::isConflict(const ReviewLine &line) const
{
    const MergedField *merged = fieldOf(line);
    return merged ? merged->isConflict : itemOf(line).isConflict;
}

const Issue *ReviewLines::findingOf(const ReviewLine &line) const
{
    const auto issues = m_issues.constFind(itemOf(line).record().id());
    if (issues == m_issues.cend())
        return nullptr;
    const MergedField *merged = fieldOf(line);
    const Issue *found = nullptr;
    for (const Issue &issue : *issues) {
        bool isAbout = !merged || issue.field.isEmpty();
        if (merged && !isAbout) {
            const auto columns =
                fieldColumns(*merged->field, itemOf(line).record().kind(), merged->part);
            isAbout = std::ranges::any_of(columns, [&issue](const SheetColumn *column) {
                return column->key == issue.field;
            });
        }
        if (isAbout &&
            (!found || (found->severity == Severity::Soft && issue.severity == Severity::Hard)))
            found = &issue;
    }
    return found;
}

QString ReviewLines::doubtOf(const ReviewLine &line) const
{
    if (const Draft *draft = itemOf(line).record().as<Draft>())
        return draft->problem;
    const Issue *found = findingOf(line);
    return found ? found->message : QString();
}

bool ReviewLines::isHard(const ReviewLine &line) const
{
    const Issue *found = findingOf(line);
    return itemOf(line).record().as<Draft>() || (found && found->severity == Severity::Hard);
}

void ReviewLines::decide(const ReviewLine &line, std::optional<Take> take)
{
    MergeItem &item = itemOf(line);
    MergedField *merged = fieldOf(line);
    if (!merged) {
        // Only a conflict is ever open.
        item.fields.clear();
        item.take = take || item.isConflict ? take : Take::Theirs;
        if (item.isAdded())
            followFacility(line);
        return;
    }
    merged->edited.reset();
    merged->take = take || merged->isConflict ? take : Take::Theirs;
}

void ReviewLines::followFacility(const ReviewLine &line)
{
    MergeItem *facility = m_review->addedItem(EntityKind::Facility, line.facility);
    if (!facility)
        return;
    const MergeItem &decided = itemOf(line);
    if (&decided != facility) {
        if (decided.take != Take::Theirs || facility->take == Take::Theirs)
            return;
        facility->take = Take::Theirs;
    }
    for (MergeItem *part : withParts(*facility)) {
        part->take = facility->take;
        if (&decided == facility)
            part->fields.clear();
    }
    if (facility->take == Take::Theirs)
        return;
    for (MergeItem &item : m_review->items()) {
        if (item.isAdded() && facilityOf(m_review->known(), item.record()) == line.facility)
            item.take = facility->take;
    }
}

std::optional<Place> ReviewLines::placeOf(const ReviewLine &line) const
{
    const MergeItem &item = itemOf(line);
    if (!item.ours)
        return {};
    const MergedField *merged = fieldOf(line);
    const SheetColumn *column = merged ? columnOf(item, *merged) : nullptr;
    return Place{item.ours->kind(), item.ours->id(), column ? column->key : QString()};
}

QString ReviewLines::facilityText(const ReviewLine &line) const
{
    const Facility *facility = m_review->known().find(Ref<Facility>{line.facility});
    return facility ? caption(m_review->known(), Record(*facility)) : QString();
}

QString ReviewLines::recordText(const ReviewLine &line) const
{
    const Record &record = itemOf(line).record();
    // A draft is told of where its text would stand.
    const auto meant = record.as<Draft>() ? recordMeantBy(m_review->known(), record) : std::nullopt;
    if (meant && meant->kind() != EntityKind::Facility)
        return entityLabel(meant->info()) + u' ' + spokenCode(m_review->known(), *meant);
    if (meant)
        return entityLabel(meant->info());
    if (record.kind() == EntityKind::Facility || isDatedPart(record.kind()))
        return entityLabel(record.info());
    return entityLabel(record.info()) + u' ' + spokenCode(m_review->known(), record);
}

QString ReviewLines::fieldText(const ReviewLine &line) const
{
    const MergeItem &item = itemOf(line);
    if (const MergedField *merged = fieldOf(line)) {
        const auto columns = fieldColumns(*merged->field, item.record().kind(), merged->part);
        return columns.empty() ? fieldLabel(*merged->field) : columns.front()->title();
    }
    if (const Draft *draft = item.record().as<Draft>())
        return draftedField(*draft);
    if (item.isAdded())
        return QCoreApplication::translate("Review", "New record");
    return item.isRemoved() ? QCoreApplication::translate("Review", "Record removed")
                            : QCoreApplication::translate("Review", "Record removed here");
}

QString ReviewLines::valueText(const std::optional<Record> &record, const Field &field,
                               std::optional<int> part) const
{
    if (!record)
        return {};
    QStringList texts;
    for (const SheetColumn *column : fieldColumns(field, record->kind(), part)) {
        const QString text = shownValue(m_review->known(), *record, *column, m_workspace.language(),
                                        m_workspace.today(), ShownLinks::ByName);
        if (!text.isEmpty())
            texts += text;
    }
    return texts.join(u" · "_s);
}

QString ReviewLines::valueText(const ReviewLine &line, Side side) const
{
    MergeItem &item = itemOf(line);
    const auto &record = side == Side::Base   ? item.base
                         : side == Side::Ours ? item.ours
                                              : item.theirs;
    const MergedField *merged = fieldOf(line);
    if (!merged) {
        if (side == Side::Result)
            return typedInto(item);
        return record ? wholeText(*record) : QString();
    }
    return valueText(side == Side::Result ? std::optional(resultOf(line)) : record, *merged->field,
                     merged->part);
}

Record ReviewLines::resultOf(const ReviewLine &line) const
{
    const MergeItem &item = itemOf(line);
    const MergedField &merged = *fieldOf(line);
    if (merged.take != Take::Theirs)
        return *item.ours;
    if (!merged.edited)
        return *item.theirs;
    RecordDraft draft(*item.ours);
    [[maybe_unused]] const bool isSet = draft.set(*merged.field, *merged.edited);
    Q_ASSERT(isSet);
    return draft.finish();
}

QString ReviewLines::typedText(const ReviewLine &line) const
{
    const SheetColumn *column = columnOf(itemOf(line), *fieldOf(line));
    return column ? typedText(resultOf(line), *column) : QString();
}

QString ReviewLines::typedText(const Record &record, const SheetColumn &column) const
{
    const Records &known = m_review->known();
    const QDate today = m_workspace.today();
    if (const auto number = columnNumber(known, record, column, today))
        return fileNumberText(*number, NumberForm::Officer);
    return shownValue(known, record, column, m_workspace.language(), today);
}

std::vector<MergeItem *> ReviewLines::withParts(MergeItem &item) const
{
    std::vector<MergeItem *> items{&item};
    for (auto [at, end] = m_parts.equal_range(item.record().id()); at != end; ++at)
        items.push_back(&m_review->items()[*at]);
    return items;
}

QString ReviewLines::typedInto(MergeItem &item) const
{
    QStringList texts;
    for (const MergeItem *part : withParts(item)) {
        for (const MergedField &typed : part->fields) {
            const QString value = valueText(part->added(), *typed.field, typed.part);
            const SheetColumn *column = columnOf(*part, typed);
            texts += u"%1 %2"_s.arg(column ? column->title() : fieldLabel(*typed.field),
                                    value.isEmpty() ? u"–"_s : value);
        }
    }
    return texts.join(u", "_s);
}

std::vector<TableColumn> ReviewLines::columns() const
{
    const auto text = [this](auto of) {
        return [this, of](QUuid row) {
            const ReviewLine *line = lineOf(row);
            return line ? textCell(of(*line)) : dashCell();
        };
    };
    const auto value = [this](Side side) {
        return [this, side](QUuid row) {
            const ReviewLine *line = lineOf(row);
            if (!line)
                return dashCell();
            const LineState state = stateOf(*line);
            ShownCell cell = textCell(valueText(*line, side));
            // What will stand in the end is the stronger of the two.
            cell.isStrong = state == (side == Side::Ours ? LineState::Kept : LineState::Taken);
            return cell;
        };
    };
    return {{.key = u"state"_s,
             .title = QCoreApplication::translate("Review", "What becomes of it"),
             .cell =
                 [this](QUuid row) {
                     const ReviewLine *line = lineOf(row);
                     if (!line)
                         return dashCell();
                     const LineState state = stateOf(*line);
                     return stateCell(shapeOf(state),
                                      state == LineState::Typed
                                          ? wordOf(state) + u": "_s + valueText(*line, Side::Result)
                                          : wordOf(state));
                 },
             .width = 124},
            {.key = u"facility"_s,
             .title = QCoreApplication::translate("Review", "Facility"),
             .cell = text([this](const ReviewLine &line) { return facilityText(line); }),
             .width = 210,
             .stretches = true},
            {.key = u"record"_s,
             .title = QCoreApplication::translate("Review", "Record"),
             .cell = text([this](const ReviewLine &line) { return recordText(line); }),
             .width = 170},
            {.key = u"field"_s,
             .title = QCoreApplication::translate("Review", "Field"),
             .cell = text([this](const ReviewLine &line) { return fieldText(line); }),
             .width = 120},
            {.key = u"ours"_s,
             .title = QCoreApplication::translate("Review", "Here"),
             .cell = value(Side::Ours),
             .width = 120},
            {.key = u"theirs"_s,
             .title = QCoreApplication::translate("Review", "Comes in"),
             .cell = value(Side::Theirs),
             .width = 120},
            {.key = u"doubt"_s,
             .title = QCoreApplication::translate("Review", "To note"),
             .cell =
                 [this](QUuid row) {
                     const ReviewLine *line = lineOf(row);
                     const QString doubt = line ? doubtOf(*line) : QString();
                     if (doubt.isEmpty())
                         return textCell({});
                     ShownCell cell = stateCell(
                         isHard(*line) ? StateShape::Cross : StateShape::HollowDiamond, doubt);
                     cell.toolTip = doubt;
                     return cell;
                 },
             .width = 150,
             .priority = 1,
             .stretches = true}};
}

} // namespace sxsh
