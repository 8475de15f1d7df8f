// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

/// sxsh-cli run as a process of its own, as an officer's script would.
namespace sxsh::test {

struct Ended {
    int code = -1;
    QString out{};
    QString err{};

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// The environment it runs in: no display, an English locale, a user with a Vietnamese name.
QProcessEnvironment cliEnvironment();
/// Runs it to its end.
Ended runCli(const QStringList &arguments,
             const QProcessEnvironment &environment = cliEnvironment());
/// Starts it and leaves it running.
void startCli(QProcess &process, const QStringList &arguments,
              const QProcessEnvironment &environment = cliEnvironment());

/// A folder with Vietnamese letters and spaces, and a plan in it.
class Desk
{
public:
    Desk();
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString plan() const { return path(QStringLiteral("Kế hoạch Hà Giang.sxsh")); }
    /// Writes a CSV file and returns its path.
    QString csv(const QString &name, const QString &text) const;
    /// Makes the plan from the shipped template.
    void makePlan() const;
    /// Makes it with one facility, CS002.
    void makePlanWithFacility() const;
    QJsonArray list(const QString &entity) const;
    /// The digest of the state after the last line of the journal.
    QString digest() const;

private:
    QTemporaryDir m_folder;
};

} // namespace sxsh::test
