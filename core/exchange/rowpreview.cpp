// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowpreview.h"

#include "core/exchange/recordview.h"
#include "core/exchange/shownvalue.h"
#include "core/model/caption.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The name of a linked record that the draft itself adds: the plan does not know it yet.
QString addedName(const ImportDraft &draft, QUuid id)
{
    const auto at = std::ranges::find_if(
        draft.kept, [&](const Change &change) { return change.after && change.after->id() == id; });
    if (at == draft.kept.end())
        return {};
    const EntityInfo &info = at->after->info();
    for (const char *key : {"code", info.nameField}) {
        if (const Field *field = key ? info.field(QLatin1String(key)) : nullptr) {
            if (const QString text = at->after->value(*field).toString(); !text.isEmpty())
                return text;
        }
    }
    return {};
}

class Values
{
public:
    Values(const Records &records, const ImportDraft &draft, Language language, QDate today)
        : m_records(records), m_draft(draft), m_language(language), m_today(today)
    {
    }

    /// What the change does to each column of its entity.
    void add(const Change &change, EntityKind kind, std::vector<ValuePreview> &values) const
    {
        for (const SheetColumn &column : columnsOf(kind)) {
            if (!column.field || column.entity != change.record().kind())
                continue;
            // Two of one name are told apart by their codes.
            for (const ShownLinks links : {ShownLinks::ByName, ShownLinks::ByCode}) {
                ValuePreview value{.title = column.title(),
                                   .before = text(change.before, column, links),
                                   .after = text(change.after, column, links)};
                if (value.before != value.after) {
                    values.push_back(std::move(value));
                    break;
                }
            }
        }
    }

private:
    QString text(const std::optional<Record> &record, const SheetColumn &column,
                 ShownLinks links) const
    {
        if (!record)
            return {};
        const QString shown = shownValue(m_records, *record, column, m_language, m_today, links);
        if (!shown.isEmpty() || column.field->type != FieldType::Link)
            return shown;
        return addedName(m_draft, QUuid::fromString(record->value(*column.field).toString()));
    }

    const Records &m_records;
    const ImportDraft &m_draft;
    Language m_language;
    QDate m_today;
};

/// The name of a facility that is added stands in its state, which the plan does not hold yet.
QString captionOf(const Records &records, std::span<const Change> changes, EntityKind kind)
{
    QString text;
    QString name;
    for (const Change &change : changes) {
        const Record &record = change.record();
        if (record.kind() == kind)
            text = caption(records, record);
        else if (const auto *state = record.as<FacilityState>())
            name = text.isEmpty() ? codeOf(records, EntityKind::Facility, state->facility.id) +
                                        u' ' + state->name
                                  : state->name;
    }
    if (text.isEmpty())
        return name.trimmed();
    return name.isEmpty() || text.contains(name) ? text : text + u' ' + name;
}

} // namespace

RowPreview rowPreview(const Records &records, const ImportDraft &draft, EntityKind kind,
                      std::size_t position, Language language, QDate today)
{
    RowPreview preview{.row = draft.outcomes.at(position)};
    const auto issues = std::ranges::equal_range(draft.issues, preview.row.number, {}, &Issue::row);
    preview.issues.assign(issues.begin(), issues.end());
    const std::span<const Change> changes =
        draft.kept.empty()
            ? std::span<const Change>()
            : std::span(draft.kept).subspan(preview.row.firstChange, preview.row.changes);
    preview.caption = captionOf(records, changes, kind);
    if (const auto typed = draft.typed.find(preview.row.number);
        typed != draft.typed.end() && preview.caption.isEmpty())
        preview.caption = typed->second;
    const Values values(records, draft, language, today);
    for (const Change &change : changes)
        values.add(change, kind, preview.values);
    return preview;
}

} // namespace sxsh
