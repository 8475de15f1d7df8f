// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchedtext.h"

#include "core/model/caption.h"
#include "core/model/dated.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The keys of the fields by which an entity is found; a link stands for the name of its record.
struct Searched {
    EntityKind kind{};
    std::array<const char *, 2> codes{};
    const char *name = nullptr;
    std::array<const char *, 4> others{};
};

constexpr std::array searched{
    Searched{EntityKind::Facility, {"code"}, nullptr, {"address", "contact", "phone"}},
    Searched{EntityKind::Activity, {"code"}, "title", {"lead", "note"}},
    Searched{EntityKind::Enterprise, {"code", "tax_code"}, "name", {"unit", "note"}},
    Searched{EntityKind::Event, {"code"}, "name", {"place", "unit", "organiser", "note"}},
    Searched{EntityKind::Clause, {"code", "label"}, "text", {}},
    Searched{EntityKind::Indicator, {"code"}, "name", {"definition"}},
    Searched{EntityKind::Measure, {"code"}, "name", {"note"}},
    Searched{EntityKind::Product, {"code"}, "name", {}},
    Searched{EntityKind::TechnicalStaff, {}, "name", {"position", "phone"}},
    Searched{EntityKind::Attachment, {"code"}, "name", {"note"}},
    Searched{EntityKind::BudgetLine, {"code"}, "document", {"note"}},
    Searched{EntityKind::Survey, {"code"}, "name", {"note"}},
    Searched{EntityKind::ReportingPeriod, {"code"}, nullptr, {"addressee"}},
    Searched{EntityKind::Snapshot, {"code"}, "title", {}},
    Searched{EntityKind::Plan, {"code", "number"}, "title", {"issuer"}},
    Searched{EntityKind::LegalBasis, {"code"}, "document", {"about", "issuer"}},
    Searched{EntityKind::Organisation, {"code"}, "name", {"unit", "note"}},
    Searched{EntityKind::AdminUnit, {"code"}, "name", {"parent"}},
    Searched{EntityKind::Resource, {"code"}, "name", {}},
    Searched{EntityKind::FundingSource, {"code"}, "name", {"note"}},
    Searched{EntityKind::FundingCeiling, {"code"}, "what", {"document", "note"}},
    Searched{EntityKind::SizeRule, {"code"}, nullptr, {"source", "note"}},
    Searched{EntityKind::OutputType, {"code"}, "name", {}},
    Searched{EntityKind::Driver, {"code"}, "name", {}},
    Searched{EntityKind::Factor, {"code"}, nullptr, {"source", "note"}},
    Searched{EntityKind::Industry, {"code"}, "name", {}},
};

constexpr auto kinds = [] {
    std::array<EntityKind, searched.size()> result{};
    std::ranges::transform(searched, result.begin(), &Searched::kind);
    return result;
}();

/// The unit and what it lies in, up to the province: "Xã Lũng Cú, Huyện Đồng Văn".
QString unitChain(const Records &records, const AdminUnit *unit)
{
    QStringList names;
    // A damaged file may hold a circle.
    for (int depth = 0; unit && depth < 4; ++depth, unit = records.find(unit->parent)) {
        if (unit->level != UnitLevel::Province || names.isEmpty())
            names += unit->name;
    }
    return names.join(u", "_s);
}

class Texts
{
public:
    explicit Texts(const Records &records) : m_records(records) {}

    void add(SearchedPart role, const Field &field, const QString &text)
    {
        const auto isSame = [&](const SearchedText &known) { return known.text == text; };
        if (!text.isEmpty() && std::ranges::none_of(m_texts, isSame))
            m_texts.push_back({.role = role, .field = &field, .text = text});
    }
    void add(SearchedPart role, const Record &record, const char *key)
    {
        if (!key)
            return;
        const EntityInfo &info = record.info();
        const Field &field = info.fields[info.position(QLatin1String(key))];
        const QVariant stored = record.value(field);
        if (field.type != FieldType::Link)
            return add(role, field, stored.toString());
        const auto linked = m_records.find(field.target, QUuid::fromString(stored.toString()));
        if (!linked)
            return;
        if (const auto *unit = linked->as<AdminUnit>())
            return add(role, field, unitChain(m_records, unit));
        const EntityInfo &theirs = linked->info();
        add(role, field, linked->value(QLatin1String(theirs.nameField)).toString());
    }
    void addPartsOf(const Facility &facility)
    {
        const EntityInfo &state = infoOf<FacilityState>();
        const EntityInfo &enterprise = infoOf<Enterprise>();
        const auto states = m_records.all<FacilityState>().of(facility.id);
        for (const FacilityState &one : states) {
            if (const Enterprise *owner = m_records.find(one.enterprise))
                add(SearchedPart::Code, *enterprise.field("tax_code"), owner->taxCode);
        }
        for (const FacilityState &one : states)
            add(SearchedPart::Name, *state.field("name"), one.name);
        for (const FacilityState &one : states) {
            if (const Enterprise *owner = m_records.find(one.enterprise))
                add(SearchedPart::Other, *state.field("enterprise"), owner->name);
        }
        const EntityInfo &placement = infoOf<FacilityPlacement>();
        for (const FacilityPlacement &one : m_records.all<FacilityPlacement>().of(facility.id))
            add(SearchedPart::Other, *placement.field("unit"),
                unitChain(m_records, m_records.find(one.unit)));
    }
    std::vector<SearchedText> take()
    {
        std::ranges::stable_sort(m_texts, {}, &SearchedText::role);
        return std::move(m_texts);
    }

private:
    const Records &m_records;
    std::vector<SearchedText> m_texts;
};

template <Entity T>
QString captionOf(const Records &records, Ref<T> ref)
{
    const auto record = records.find(T::kind, ref.id);
    return record ? caption(records, *record) : QString();
}

template <Entity T>
QString captionOf(const Records &records, const std::optional<Ref<T>> &ref)
{
    return ref ? captionOf(records, *ref) : QString();
}

template <class T>
concept PartOfFacility = requires(const T &record)
{
    {
        record.facility
        } -> std::convertible_to<Ref<Facility>>;
};

} // namespace

std::span<const EntityKind> searchedKinds()
{
    return kinds;
}

std::vector<SearchedText> searchedTexts(const Records &records, const Record &record)
{
    const Searched &keys = *std::ranges::find(searched, record.kind(), &Searched::kind);
    Texts texts(records);
    for (const char *key : keys.codes)
        texts.add(SearchedPart::Code, record, key);
    texts.add(SearchedPart::Name, record, keys.name);
    if (const auto *facility = record.as<Facility>())
        texts.addPartsOf(*facility);
    for (const char *key : keys.others)
        texts.add(SearchedPart::Other, record, key);
    return texts.take();
}

QString whereabouts(const Records &records, const Record &record)
{
    return record.visit([&]<class T>(const T &one) -> QString {
        if constexpr (std::is_same_v<T, Facility>) {
            const FacilityPlacement *placement =
                placementOn(records, {one.id}, QDate(9999, 12, 31));
            return placement ? unitChain(records, records.find(placement->unit)) : QString();
        } else if constexpr (std::is_same_v<T, AdminUnit>) {
            return unitChain(records, records.find(one.parent));
        } else if constexpr (std::is_same_v<T, Enterprise> || std::is_same_v<T, Organisation>) {
            return unitChain(records, records.find(one.unit));
        } else if constexpr (std::is_same_v<T, Event>) {
            return one.unit ? unitChain(records, records.find(one.unit)) : one.place;
        } else if constexpr (std::is_same_v<T, Activity> || std::is_same_v<T, Indicator>) {
            return captionOf(records, std::optional<Ref<Clause>>(one.clause));
        } else if constexpr (std::is_same_v<T, BudgetLine>) {
            const QString what =
                one.activity ? captionOf(records, one.activity) : captionOf(records, one.clause);
            const QString year = QString::number(one.year);
            return what.isEmpty() ? year : year + u" · "_s + what;
        } else if constexpr (std::is_same_v<T, Clause>) {
            return captionOf(records, one.parent);
        } else if constexpr (std::is_same_v<T, Attachment>) {
            for (const EntityKind kind : kinds) {
                const auto about = one.record ? records.find(kind, one.record->id) : std::nullopt;
                if (about)
                    return caption(records, *about);
            }
            return {};
        } else if constexpr (std::is_same_v<T, Factor>) {
            return captionOf(records, one.resource);
        } else if constexpr (std::is_same_v<T, Industry>) {
            return one.version;
        } else if constexpr (PartOfFacility<T>) {
            return captionOf(records, Ref<Facility>(one.facility));
        } else {
            return {};
        }
    });
}

} // namespace sxsh
