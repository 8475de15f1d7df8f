// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include "tests/catch.h"

#include <QtCore/QFile>

namespace sxsh::test {

using namespace Qt::StringLiterals;

QProcessEnvironment cliEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
    environment.insert(u"SXSH_USER"_s, u"Nguyễn Văn Đức"_s);
    return environment;
}

void startCli(QProcess &process, const QStringList &arguments,
              const QProcessEnvironment &environment)
{
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SXSH_CLI), arguments);
}

Ended runCli(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    startCli(process, arguments, environment);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {.code = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

Desk::Desk() : m_folder(QDir::tempPath() + u"/Sở Công Thương XXXXXX"_s)
{
    REQUIRE(m_folder.isValid());
}

QString Desk::csv(const QString &name, const QString &text) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return file.fileName();
}

void Desk::makePlan() const
{
    const Ended made = runCli({u"new"_s, plan(), u"--template"_s, u"ha-giang-2016-2020"_s});
    INFO(made.err);
    REQUIRE(made.code == 0);
}

void Desk::makePlanWithFacility() const
{
    makePlan();
    const Ended added =
        runCli({u"add"_s, plan(), u"facility"_s, u"code=CS002"_s, u"name=Xưởng gỗ"_s,
                u"unit_code=00913"_s, u"opened_on=2012-03-01"_s});
    INFO(added.err);
    REQUIRE(added.code == 0);
}

QJsonArray Desk::list(const QString &entity) const
{
    const Ended listed = runCli({u"list"_s, plan(), entity, u"--json"_s});
    INFO(listed.err);
    REQUIRE(listed.code == 0);
    return listed.json().array();
}

QString Desk::digest() const
{
    const QJsonArray lines = runCli({u"journal"_s, plan(), u"--json"_s}).json().array();
    REQUIRE(!lines.isEmpty());
    return lines.last()[u"state_digest"_s].toString();
}

} // namespace sxsh::test
