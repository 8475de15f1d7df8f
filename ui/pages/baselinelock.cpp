// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/baselinelock.h"

#include "core/model/caption.h"
#include "ui/pages/facilityuse.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

bool isAnyLocked(const std::vector<const Baseline *> &bases)
{
    return std::ranges::any_of(bases,
                               [](const Baseline *base) { return base->lockedOn.has_value(); });
}

} // namespace

BaselineLock::BaselineLock(Workspace &workspace, QWidget *parent)
    : QPushButton(parent), m_workspace(workspace)
{
    setObjectName(u"baseline_lock"_s);
    setProperty("link", true);
    setProperty("compact", true);
    setAutoDefault(false);
    setEnabled(!workspace.isReadOnly());
}

void BaselineLock::showYear(Ref<Facility> facility, int year)
{
    m_facility = facility;
    m_year = year;
    const auto bases = baselinesOf(m_workspace.records(), facility, year);
    setText(bases.empty() ? QCoreApplication::translate("Consumption", "Make this the base period")
            : isAnyLocked(bases)
                ? QCoreApplication::translate("Consumption", "Unlock the base period")
                : QCoreApplication::translate("Consumption", "Lock the base period"));
}

void BaselineLock::toggle()
{
    const Records &records = m_workspace.records();
    const QString code = codeOf(records, EntityKind::Facility, m_facility.id);
    const auto bases = baselinesOf(records, m_facility, m_year);
    ChangeSet set;
    if (bases.empty()) {
        set.title = QCoreApplication::translate("Consumption", "%1: %2 is the base period")
                        .arg(code)
                        .arg(m_year);
        set.add(Baseline{.id = QUuid::createUuid(),
                         .facility = m_facility,
                         .from = {m_year, 1, 1},
                         .to = {m_year, 12, 31}});
    } else {
        const bool unlocks = isAnyLocked(bases);
        for (const Baseline *base : bases) {
            Baseline after = *base;
            after.lockedOn = unlocks ? std::nullopt : std::optional(m_workspace.today());
            set.edit(*base, after);
        }
        set.title =
            unlocks
                ? QCoreApplication::translate("Consumption", "%1: base period unlocked").arg(code)
                : QCoreApplication::translate("Consumption", "%1: base period locked").arg(code);
    }
    m_workspace.applyUndoable(set);
}

} // namespace sxsh
