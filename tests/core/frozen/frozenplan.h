// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frozen/freezing.h"
#include "tests/core/report/reportoutline.h"
#include "tests/core/report/smallplan.h"
#include "tests/core/storage/planfiles.h"

namespace sxsh::test {

/// The small plan in a file that is open, with a report of 2018 to freeze.
class FrozenPlan
{
public:
    FrozenPlan() : session(opened(m_folder.path())) {}

    static ReportRequest request()
    {
        return {.period = QStringLiteral("2018"), .language = Language::English};
    }

    /// The code of what is frozen now.
    QString freezeNow(const QString &note = {})
    {
        Savings savings(session->records());
        DrawnReport drawn = drawReport(savings, reportResources(), request());
        drawn.report = sealed(std::move(drawn.report), session->lastLine(), planfiles::fixedTime(),
                              request().language);
        return freeze(*session, request(), drawn, "%PDF of " + drawn.report.seal.toUtf8(), note)
            .code;
    }

    const Snapshot &frozen(const QString &code) const
    {
        return frozenReport(session->records(), code);
    }

    /// Makes the edit; it has to be taken.
    template <class T, class Edit>
    void edit(const QString &title, const T &old, const Edit &change)
    {
        T changed = old;
        change(changed);
        ChangeSet set{.title = title};
        set.edit(old, changed);
        apply(set);
    }
    void apply(const ChangeSet &set)
    {
        const Session::Outcome outcome = session->apply(set);
        if (!outcome.applied)
            throw std::runtime_error(outcome.issues.front().message.toStdString());
    }

private:
    /// Small plans keep fewer rules than an officer has to, so the file is made without asking.
    static std::unique_ptr<Session> opened(const QString &path)
    {
        const SmallPlan plan(false);
        ChangeSet set{.title = QStringLiteral("Lập kế hoạch")};
        for (int kind = 0; kind < entityCount; ++kind) {
            for (Record &record : plan.records.records(static_cast<EntityKind>(kind)))
                set.add(std::move(record));
        }
        PlanFile::create(path, set, planfiles::options());
        return Session::open(path, Access::ReadWrite, planfiles::options());
    }

    planfiles::Folder m_folder;

public:
    std::unique_ptr<Session> session;
};

} // namespace sxsh::test
