// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <map>

namespace sxsh {

class ZipArchive;

/// What one part of an office package refers to by an identity.
struct PackageRelation {
    QString kind{}; ///< last word of its type: "worksheet", "styles"
    QString part{};
};

using PackageRelations = std::map<QString, PackageRelation>;

/// The relations of a part, or of the package itself where `owner` is empty; those to other files
/// are left out. `file` is named in errors.
PackageRelations packageRelations(ZipArchive &archive, const QString &file, const QString &owner);

/// The part that holds the document itself; empty where the archive is no office package.
QString mainPart(ZipArchive &archive, const QString &file);

} // namespace sxsh
