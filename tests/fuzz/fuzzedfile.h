// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTemporaryDir>
#include <functional>

/// The bytes of one run as a file in a folder of its own, which goes with this.
class FuzzedFile
{
public:
    FuzzedFile(const QString &name, QByteArrayView bytes);
    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Reads what may be broken in any way: an Error with a sentence is as good as a correct reading,
/// whatever else is thrown ends the run as a finding.
void readAnything(const std::function<void()> &read);
