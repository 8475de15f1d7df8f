// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>

namespace sxsh {

/// A file that appears whole under its name when committed, or not at all; failures throw Error in
/// words.
class OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(SheetWriter)

public:
    explicit OutputFile(const QString &path);

    void write(QByteArrayView bytes);
    /// All that is left to read.
    void write(QIODevice &source);
    /// Makes sure that there is room for what was written so far.
    void flush();
    /// Takes up that much room before anything is written, so that a full disk is met early.
    void reserve(qint64 bytes);
    void commit();

private:
    [[noreturn]] void fail(const QString &cause);

    QSaveFile m_file;
};

} // namespace sxsh
