// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpicker.h"

#include "core/base/foldedtext.h"
#include "core/exchange/shownvalue.h"
#include "core/model/caption.h"
#include "core/model/changeset.h"
#include "ui/theme/metrics.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 60;

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
    : QLineEdit(parent), m_workspace(workspace), m_target(target),
      m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this))
{
    setFixedHeight(metrics::fieldHeight);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(12);
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::offer);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        const bool renames = std::ranges::any_of(set.changes, [this](const Change &change) {
            const EntityKind kind = change.record().kind();
            return kind == m_target ||
                   (m_target == EntityKind::Facility && kind == EntityKind::FacilityState);
        });
        if (renames)
            m_offers.clear();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                pick(index.data(Qt::UserRole).toUuid());
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

const std::vector<RecordPicker::Offer> &RecordPicker::offers()
{
    if (m_offers.empty()) {
        for (const Record &record : m_workspace.records().records(m_target)) {
            if (m_condition && !m_condition(record.id()))
                continue;
            Offer offer{.id = record.id(),
                        .text = pickerText(m_workspace.records(), m_target, record.id())};
            offer.folded = folded(codeOf(m_workspace.records(), record) + u' ' + offer.text);
            m_offers.push_back(std::move(offer));
        }
        std::ranges::sort(m_offers, {}, [](const Offer &offer) { return sortKey(offer.text); });
    }
    return m_offers;
}

void RecordPicker::offer(const QString &typed)
{
    m_model->clear();
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const Offer &offer : offers()) {
        const bool fits = std::ranges::all_of(
            words, [&offer](const QString &word) { return offer.folded.contains(word); });
        if (!fits)
            continue;
        auto *item = new QStandardItem(offer.text);
        item->setData(offer.id, Qt::UserRole);
        m_model->appendRow(item);
        if (m_model->rowCount() == mostOffers)
            break;
    }
    if (m_model->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

} // namespace sxsh
