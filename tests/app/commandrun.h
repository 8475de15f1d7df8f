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

/// Runs it without a display and under an English locale.
Ended runCli(const QStringList &arguments);
/// Starts it and leaves it running.
void startCli(QProcess &process, const QStringList &arguments);

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
    QJsonArray list(const QString &entity) const;
    /// The digest of the state after the last line of the journal.
    QString digest() const;

private:
    QTemporaryDir m_folder;
};

} // namespace sxsh::test
