// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demofile.h"

#include "core/base/error.h"
#include "core/exchange/plantemplate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace sxsh {

namespace {

QString firstTemplate(const QString &resources)
{
    const auto templates = planTemplates(resources);
    if (templates.empty()) {
        throw Error(QCoreApplication::translate(
                        "Cli", "There is no template in “%1”. Install the program again.")
                        .arg(QDir::toNativeSeparators(resources)));
    }
    return templates.front().key;
}

} // namespace

std::unique_ptr<Session> makeDemonstrationFile(const QString &path, const QString &resources,
                                               const QString &templateKey, const DemoSize &size,
                                               const Session::Options &options)
{
    const ChangeSet setup =
        templateSet(resources, templateKey.isEmpty() ? firstTemplate(resources) : templateKey);
    Records records;
    records.apply(setup);
    const std::vector<ChangeSet> sets = demonstration(records, resources, size);
    auto session = Session::create(path, setup, options);
    try {
        for (const ChangeSet &set : sets) {
            const Session::Outcome outcome = session->apply(set);
            if (hasHard(outcome.issues))
                throw Error(outcome.issues.front().message);
        }
    } catch (const Error &) {
        session.reset();
        QFile::remove(path); // it was made a moment ago and is not complete
        throw;
    }
    return session;
}

} // namespace sxsh
