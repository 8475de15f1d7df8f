// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/baselinelock.h"

#include "core/model/caption.h"
#include "ui/pages/facilityuse.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

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
    const Baseline *base = baselineOf(m_workspace.records(), facility, year);
    setText(!base ? QCoreApplication::translate("Consumption", "Make this the base period")
            : base->lockedOn ? QCoreApplication::translate("Consumption", "Unlock the base period")
                             : QCoreApplication::translate("Consumption", "Lock the base period"));
}

void BaselineLock::toggle()
{
    const Records &records = m_workspace.records();
    const QString code = codeOf(records, EntityKind::Facility, m_facility.id);
    const Baseline *base = baselineOf(records, m_facility, m_year);
    ChangeSet set;
    if (!base) {
        set.title = QCoreApplication::translate("Consumption", "%1: %2 is the base period")
                        .arg(code)
                        .arg(m_year);
        set.add(Baseline{.id = QUuid::createUuid(),
                         .facility = m_facility,
                         .from = {m_year, 1, 1},
                         .to = {m_year, 12, 31}});
    } else {
        Baseline after = *base;
        after.lockedOn = base->lockedOn ? std::nullopt : std::optional(m_workspace.today());
        set.title =
            base->lockedOn
                ? QCoreApplication::translate("Consumption", "%1: base period unlocked").arg(code)
                : QCoreApplication::translate("Consumption", "%1: base period locked").arg(code);
        set.edit(*base, after);
    }
    m_workspace.apply(set);
}

} // namespace sxsh
