// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace sxsh {

/// A workbook while libxlsxwriter writes it, with its room for temporary files.
class XlsxBook
{
    Q_DECLARE_TR_FUNCTIONS(SheetWriter)

public:
    /// How rows of a sheet come: from top to bottom, kept on disk, or in any order, kept in memory.
    enum class Rows { FromTheTop, InAnyOrder };

    /// `fileName` is named in errors, which throw Error.
    XlsxBook(const QString &fileName, Rows rows);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// A sheet with that name, changed as far as Excel asks.
    lxw_worksheet *addSheet(const QString &name);
    lxw_format *addFormat();
    lxw_workbook *library() { return m_workbook.get(); }
    /// Ends the workbook and gives its bytes, open for reading; they live as long as this.
    std::unique_ptr<QIODevice> close();

    /// Codes are the library's; 0 is none.
    void check(int code) const;
    [[noreturn]] void failTemporary(const QString &detail) const;

private:
    struct Closer {
        void operator()(lxw_workbook *workbook) const;
    };

    std::unique_ptr<QIODevice> bytes() const;

    QString m_fileName;
    QTemporaryDir m_folder;
    QByteArray m_folderName;       ///< the library keeps the pointer
    const char *m_bytes = nullptr; ///< the workbook, where the library hands it over in memory
    [[maybe_unused]] size_t m_size = 0;
    std::unique_ptr<lxw_workbook, Closer> m_workbook;
    QSet<QString> m_names;
    int m_sheets = 0;
};

/// While it lives C's number output has a decimal point: the library prints through it, and Qt sets
/// the user's language for the whole program.
class PointedNumbers
{
public:
    PointedNumbers();
    ~PointedNumbers();
    PointedNumbers(const PointedNumbers &) = delete;
    PointedNumbers &operator=(const PointedNumbers &) = delete;

private:
    QByteArray m_language;
};

/// "#,##0.00" for two decimals.
QByteArray numberPattern(int decimals);

} // namespace sxsh
