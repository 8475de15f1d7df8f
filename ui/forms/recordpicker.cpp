// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpicker.h"

#include "core/base/foldedtext.h"
#include "core/exchange/shownvalue.h"
#include "core/model/caption.h"
#include "core/model/changeset.h"
#include "ui/forms/typingoffers.h"
#include "ui/theme/metrics.h"

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Records whose code says nothing to an officer.
bool goesByName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::AdminUnit:
    case EntityKind::Organisation:
    case EntityKind::Enterprise:
    case EntityKind::Resource:
    case EntityKind::OutputType:
    case EntityKind::FundingSource:
    case EntityKind::Product:
    case EntityKind::Attachment:
        return true;
    default:
        return false;
    }
}

} // namespace

QString pickerText(const Records &records, EntityKind kind, QUuid id)
{
    if (kind == EntityKind::AdminUnit) {
        const AdminUnit *unit = records.find(Ref<AdminUnit>{id});
        const AdminUnit *parent = unit ? records.find(unit->parent) : nullptr;
        if (parent && unit->level == UnitLevel::Commune)
            return unit->name + u" – "_s + parent->name;
    }
    if (goesByName(kind))
        return shownName(records, kind, id);
    const auto record = records.find(kind, id);
    return record ? caption(records, *record) : QString();
}

RecordPicker::RecordPicker(Workspace &workspace, EntityKind target, QWidget *parent)
    : TextLine(parent), m_workspace(workspace), m_target(target),
      m_offers(new TypingOffers(*this, [this] { return offers(); }))
{
    setFixedHeight(metrics::fieldHeight);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        const bool renames = std::ranges::any_of(set.changes, [this](const Change &change) {
            const EntityKind kind = change.record().kind();
            return kind == m_target ||
                   (m_target == EntityKind::Facility && kind == EntityKind::FacilityState);
        });
        if (renames)
            m_offers->forget();
    });
    connect(m_offers, &TypingOffers::chosen, this, [this](QUuid id) {
        pick(id);
        emit pickedByOfficer(m_picked);
    });
}

QUuid RecordPicker::picked() const
{
    return text() == m_pickedText ? m_picked : QUuid();
}

void RecordPicker::pick(QUuid id)
{
    m_picked = id;
    m_pickedText = id.isNull() ? QString() : pickerText(m_workspace.records(), m_target, id);
    setText(m_pickedText);
    setCursorPosition(0);
}

QString RecordPicker::typed() const
{
    const QUuid id = picked();
    return id.isNull() ? text() : id.toString(QUuid::WithoutBraces);
}

std::vector<OfferedRecord> RecordPicker::offers() const
{
    const Records &records = m_workspace.records();
    std::vector<OfferedRecord> offers;
    for (const Record &record : records.records(m_target)) {
        if (m_condition && !m_condition(record.id()))
            continue;
        const QString text = pickerText(records, m_target, record.id());
        offers.push_back({.id = record.id(),
                          .text = text,
                          .words = folded(codeOf(records, record) + u' ' + text)});
    }
    return offers;
}

} // namespace sxsh
