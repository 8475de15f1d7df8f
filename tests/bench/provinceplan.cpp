// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/provinceplan.h"

#include "core/demo/demo.h"
#include "core/exchange/plantemplate.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sxsh::bench {

using namespace Qt::StringLiterals;

namespace {

QString makePlan(const QString &name, const DemoSize &size)
{
    const QString path = scratchFile(name);
    const QString key = planTemplates(resources()).front().key;
    const ChangeSet setup = templateSet(resources(), key);
    Records records;
    records.apply(setup);
    const auto session = Session::create(path, setup);
    for (ChangeSet &set : demonstration(records, resources(), size))
        session->apply(std::move(set));
    return path;
}

/// A line of the process's own account of its memory; 0 where the system keeps none.
double statusMegabytes(const QString &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression line(key + u":\\s+(\\d+)"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

} // namespace

QString resources()
{
    return QStringLiteral(SXSH_SOURCE_DIR "/resources");
}

QString scratchFile(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

const QString &provinceFile()
{
    static const QString path = makePlan(u"province.sxsh"_s, {.facilities = 5000,
                                                              .firstYear = 2015,
                                                              .lastYear = 2024,
                                                              .seed = 1,
                                                              .resourcesPerFacility = 10});
    return path;
}

const QString &demoFile()
{
    static const QString path = makePlan(u"demo.sxsh"_s, {});
    return path;
}

double peakMegabytes()
{
    return statusMegabytes(u"VmHWM"_s);
}

void forgetPeak()
{
    QFile marks(u"/proc/self/clear_refs"_s);
    if (marks.open(QIODevice::WriteOnly))
        marks.write("5");
}

double residentMegabytes()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    return statusMegabytes(u"VmRSS"_s);
}

} // namespace sxsh::bench
