// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzedfile.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <stdexcept>

FuzzedFile::FuzzedFile(const QString &name, QByteArrayView bytes) : m_path(m_folder.filePath(name))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        throw std::runtime_error("there is no room for temporary files");
}

void readAnything(const std::function<void()> &read)
{
    try {
        read();
    } catch (const sxsh::Error &error) {
        if (error.text().isEmpty())
            throw std::logic_error("an error without a sentence");
    }
}

/// Called once by libFuzzer: Qt finds its SQLite driver through the application.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication app(*argc, *argv);
    QLocale::setDefault(QLocale::c());
    return 0;
}
