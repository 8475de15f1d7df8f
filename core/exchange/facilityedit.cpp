// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A facility's row spans four entities: the facility, its state and placement from a date on, and
// its enterprise.
#include "core/base/foldedtext.h"
#include "core/exchange/rowedit.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/model/vsic.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

template <Entity T>
void put(std::vector<Change> &changes, const T *before, const T &after)
{
    if (!before)
        changes.push_back({.after = Record(after)});
    else if (!(*before == after))
        changes.push_back({.before = Record(*before), .after = Record(after)});
}

/// The version of the classification in force on a day, by its divisions.
QString versionOn(const Records &records, QDate day)
{
    for (const Industry &industry : records.all<Industry>()) {
        if (isInForce(industry, day))
            return industry.version;
    }
    return {};
}

constexpr auto vsicKey = "vsic_code"_L1;

TypedValue vsicValue(const QString &text)
{
    const QString code = vsicCodeIn(text);
    if (!code.isEmpty())
        return {.stored = code};
    return {.problem = QCoreApplication::translate(
                           "RowEdit", "“%1” begins with no code such as 1701. Write the code of "
                                      "the industry, which may be followed by its name.")
                           .arg(text.left(40))};
}

/// A name rather than a code, which has digits.
bool isName(const QString &text)
{
    return std::ranges::none_of(text, [](QChar letter) { return letter.isDigit(); });
}

} // namespace

template <Entity T>
bool RowEdit::readColumns(RecordDraft &draft, const TypedRow &row, const LinkContext &context,
                          RowChange &result)
{
    bool touched = false;
    const auto &all = columns();
    for (std::size_t index = 0; index < all.size(); ++index) {
        const SheetColumn &column = all[index];
        // The enterprise is found by more than one column.
        if (!column.field || column.entity != T::kind || !row[index] || saysNothing(*row[index]) ||
            column.field->target == EntityKind::Enterprise) {
            continue;
        }
        touched = true;
        const Field &field = *column.field;
        if (clears(*row[index])) {
            if (field.required || !draft.set(field, clearedValue(field)))
                refuse(result, column.key,
                       QCoreApplication::translate("RowEdit", "%1 cannot be cleared.")
                           .arg(fieldLabel(field)));
            continue;
        }
        if (field.type == FieldType::Link) {
            const ResolvedLink link =
                m_index.resolve(field.target, nfc(cellText(*row[index])).trimmed(), context);
            if (link.id.isNull())
                refuse(result, column.key, link.problem);
            else
                draft.set(field, link.id.toString(QUuid::WithoutBraces));
            continue;
        }
        TypedValue value = column.key == vsicKey ? vsicValue(nfc(cellText(*row[index])))
                                                 : readValue(field, *row[index], m_form);
        if (!value.problem.isEmpty())
            refuse(result, column.key, u"%1: %2"_s.arg(fieldLabel(field), value.problem));
        else
            take(draft, column, value.stored);
    }
    return touched;
}

RowChange RowEdit::changeFacility(const std::optional<Record> &before, const TypedRow &row)
{
    RowChange result;
    m_unfit.clear();
    const Cell *code = cell(row, "code"_L1);
    if (!before && (!code || saysNothing(*code)))
        refuse(result, u"code"_s,
               QCoreApplication::translate("RowEdit", "%1 is missing.")
                   .arg(fieldLabel(infoOf<Facility>().fields[1])));
    RecordDraft draft = before ? RecordDraft(*before) : RecordDraft(EntityKind::Facility);
    readColumns<Facility>(draft, row, {}, result);
    std::optional<QDate> from;
    if (const Cell *typed = cell(row, changeDateKey); typed && !saysNothing(*typed)) {
        const TypedValue value = readValue(*infoOf<FacilityState>().field("from"), *typed, m_form);
        if (value.problem.isEmpty())
            from = QDate::fromString(value.stored.toString(), Qt::ISODate);
        else
            refuse(result, changeDateKey, value.problem);
    }
    const Record after = draft.finish();
    const Facility &facility = *after.as<Facility>();
    put(result.changes, before ? before->as<Facility>() : nullptr, facility);

    const Records &records = m_index.records();
    const Facility *stored = before ? before->as<Facility>() : nullptr;
    if (stored && stored->openedOn != facility.openedOn && !from) {
        // The first state and placement begin with the facility.
        for (const FacilityState &state : records.all<FacilityState>().of(facility.id)) {
            if (state.from == stored->openedOn &&
                currentState(records, {facility.id}, m_today)->id != state.id) {
                FacilityState moved = state;
                moved.from = facility.openedOn;
                put(result.changes, &state, moved);
            }
        }
        for (const FacilityPlacement &placement :
             records.all<FacilityPlacement>().of(facility.id)) {
            if (placement.from == stored->openedOn &&
                currentPlacement(records, {facility.id}, m_today)->id != placement.id) {
                FacilityPlacement moved = placement;
                moved.from = facility.openedOn;
                put(result.changes, &placement, moved);
            }
        }
    }
    changePlacement(facility, row, from, result);
    changeState(facility, row, from, result);
    if (hasHard(result.issues)) {
        tellUnfit(result);
        result.changes.clear();
        return result;
    }
    if (!before)
        result.kind = RowChange::Kind::Added;
    else if (!result.changes.empty() || !result.made.empty())
        result.kind = RowChange::Kind::Edited;
    return result;
}

void RowEdit::changePlacement(const Facility &facility, const TypedRow &row,
                              std::optional<QDate> from, RowChange &result)
{
    const Records &records = m_index.records();
    const FacilityPlacement *current =
        currentPlacement(records, {facility.id}, from.value_or(m_today));
    const Facility *stored = records.find(Ref<Facility>{facility.id});
    const Cell *unit = cell(row, "unit_code"_L1);
    if (!unit || saysNothing(*unit)) {
        if (current && !from && stored && current->from == stored->openedOn &&
            stored->openedOn != facility.openedOn) {
            FacilityPlacement moved = *current;
            moved.from = facility.openedOn;
            put(result.changes, current, moved);
        }
        return;
    }
    if (clears(*unit)) {
        const auto placements = records.all<FacilityPlacement>().of(facility.id);
        if (std::ranges::distance(placements) == 1)
            refuse(result, u"unit_code"_s,
                   QCoreApplication::translate("RowEdit", "%1 cannot be cleared.")
                       .arg(fieldLabel(*infoOf<FacilityPlacement>().field("unit"))));
        else if (current)
            result.changes.push_back({.before = Record(*current)});
        return;
    }
    FacilityPlacement placement = current ? *current : FacilityPlacement{};
    if (!current || (from && current->from != from)) {
        placement.id = QUuid::createUuid();
        placement.facility = {facility.id};
        placement.from = from ? from : facility.openedOn;
        current = nullptr;
    } else if (!from && stored && placement.from == stored->openedOn) {
        placement.from = facility.openedOn;
    }
    RecordDraft draft{Record(placement)};
    const std::optional<QDate> day = placement.from ? placement.from : facility.openedOn;
    readColumns<FacilityPlacement>(draft, row, {.day = day}, result);
    if (hasHard(result.issues))
        return;
    const Record after = draft.finish();
    FacilityPlacement changed = *after.as<FacilityPlacement>();
    // The name of the district that a commune lies in says nothing new of who is there already.
    if (current && isName(nfc(cellText(*unit))) &&
        m_index.isWithin(current->unit.id, changed.unit.id))
        changed.unit = current->unit;
    put(result.changes, current, changed);
}

void RowEdit::changeState(const Facility &facility, const TypedRow &row, std::optional<QDate> from,
                          RowChange &result)
{
    const Records &records = m_index.records();
    const FacilityState *current = currentState(records, {facility.id}, from.value_or(m_today));
    const Facility *stored = records.find(Ref<Facility>{facility.id});
    FacilityState state = current ? *current : FacilityState{};
    if (!current || (from && current->from != from)) {
        state.id = QUuid::createUuid();
        state.facility = {facility.id};
        state.from = from ? from : facility.openedOn;
    } else if (!from && stored && state.from == stored->openedOn) {
        state.from = facility.openedOn;
    }
    const bool isNew = !current || current->id != state.id;
    RecordDraft draft{Record(state)};
    const bool touched = readColumns<FacilityState>(draft, row, {}, result);
    state = *draft.finish().as<FacilityState>();
    if (state.name.isEmpty())
        refuse(result, u"name"_s,
               QCoreApplication::translate("RowEdit", "The facility has no name."));
    const Cell *vsic = cell(row, vsicKey);
    const Cell *version = cell(row, "vsic_version"_L1);
    const bool classified = vsic && !saysNothing(*vsic) && (!version || saysNothing(*version));
    if (classified)
        state.vsicVersion =
            state.vsicCode.isEmpty() ? QString() : versionOn(records, state.from.value_or(m_today));
    if (hasHard(result.issues))
        return;
    std::optional<Ref<AdminUnit>> unit;
    for (const Change &change : result.changes) {
        if (const auto *placement = change.after ? change.after->as<FacilityPlacement>() : nullptr)
            unit = placement->unit;
    }
    if (!unit) {
        if (const FacilityPlacement *placement = currentPlacement(records, {facility.id}, m_today))
            unit = placement->unit;
    }
    const auto enterpriseBefore = state.enterprise;
    state.enterprise = findEnterprise(state, unit, row, result);
    const bool differs = touched || state.enterprise != enterpriseBefore;
    if (isNew && current && !differs)
        return; // a date alone changes nothing
    put(result.changes, isNew ? nullptr : current, state);
}

std::optional<Ref<Enterprise>> RowEdit::findEnterprise(const FacilityState &state,
                                                       std::optional<Ref<AdminUnit>> unit,
                                                       const TypedRow &row, RowChange &result)
{
    const auto typed = [&](QLatin1String key) {
        const Cell *found = cell(row, key);
        return found && !saysNothing(*found) ? nfc(cellText(*found)).trimmed() : QString();
    };
    const QString name = typed("enterprise"_L1);
    const QString typedTaxCode = typed("tax_code"_L1);
    const bool clearsTaxCode = typedTaxCode == u"-";
    const QString taxCode = clearsTaxCode ? QString() : typedTaxCode;
    if (name == u"-")
        return {};
    if (!m_enterprises)
        m_enterprises.emplace(m_index.records());
    const auto keep = [&](const Enterprise &enterprise) {
        Enterprise after = enterprise;
        if (!typedTaxCode.isEmpty())
            after.taxCode = taxCode;
        if (!(after == enterprise)) {
            result.changes.push_back({.before = Record(enterprise), .after = Record(after)});
            m_enterprises->add(after);
        }
        return Ref<Enterprise>{enterprise.id};
    };
    if (!taxCode.isEmpty()) {
        if (const Enterprise *found = m_enterprises->byTaxCode(taxCode))
            return Ref<Enterprise>{found->id};
    }
    const Enterprise *owner = m_index.records().find(state.enterprise);
    if (!name.isEmpty()) {
        if (const Enterprise *found = m_enterprises->byName(name, unit, taxCode))
            return keep(*found);
    } else {
        if (owner && (clearsTaxCode || m_correctsEnterprise ||
                      (owner->taxCode.isEmpty() && !taxCode.isEmpty())))
            return keep(*owner);
        if (taxCode.isEmpty())
            return state.enterprise;
    }
    const Enterprise made{.id = QUuid::createUuid(),
                          .code = m_enterprises->freeCode(taxCode),
                          .name = name.isEmpty() ? state.name : name,
                          .taxCode = taxCode,
                          .unit = unit};
    m_enterprises->add(made);
    result.made.push_back({.after = Record(made)});
    if (owner) {
        result.issues.push_back(
            {.severity = Severity::Soft,
             .field = name.isEmpty() ? u"tax_code"_s : u"enterprise"_s,
             .message =
                 QCoreApplication::translate(
                     "RowEdit", "Enterprise “%1” is not in the plan: it is added, and the "
                                "facility goes over to it from “%2”. If “%2” was only "
                                "misspelt, correct it there.")
                     .arg(name.isEmpty() ? taxCode : name, caption(m_index.records(), *owner))});
    }
    return Ref<Enterprise>{made.id};
}

} // namespace sxsh
