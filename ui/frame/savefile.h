// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>
#include <QtCore/QString>
#include <vector>

class QWidget;

namespace sxsh {

class Guard;

/// A kind of file that the program writes.
enum class SavedKind { Plan, Package, Spreadsheet, Csv, Pdf, Word, Picture, Case };

/// What a report can be saved as.
inline const std::vector<SavedKind> reportFileKinds = {SavedKind::Pdf, SavedKind::Word,
                                                       SavedKind::Spreadsheet};

/// Asks where to save, in the folder used last, with a name made of the title and an ending of one
/// of the kinds; empty where the officer gave up.
QString askSavePath(QWidget *parent, const QSettings &settings, const QString &title,
                    const std::vector<SavedKind> &kinds);
/// Asks for a file to read, in the folder used last; the filter is as in QFileDialog.
QString askOpenPath(QWidget *parent, QSettings &settings, const QString &title,
                    const QString &filter);
/// Asks for a folder to write several files to, beginning with the one used last; empty where the
/// officer gave up.
QString askFolder(QWidget *parent, QSettings &settings, const QString &title);
/// A file name without its ending made of words.
QString savedName(const QString &words);
/// The folder of the file is the one used last from now on.
void rememberFolder(QSettings &settings, const QString &path);
/// Tells where the file went, with a way to open it, and remembers its folder: one in which nothing
/// can be written must not be offered again.
void tellSaved(Guard &guard, QSettings &settings, const QString &path);

} // namespace sxsh
