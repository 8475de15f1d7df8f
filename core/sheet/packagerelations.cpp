// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/packagerelations.h"

#include "core/sheet/partxml.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QUrl>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxRelations = 10'000;

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationsPart(const QString &owner)
{
    const QString folder = folderOf(owner);
    return folder + "_rels/"_L1 + owner.sliced(folder.size()) + ".rels"_L1;
}

QString resolved(QString target, const QString &owner)
{
    target = QUrl::fromPercentEncoding(target.toUtf8());
    target.replace(u'\\', u'/');
    const QString whole = target.startsWith(u'/') ? target.sliced(1) : folderOf(owner) + target;
    return QDir::cleanPath(whole);
}

} // namespace

PackageRelations packageRelations(ZipArchive &archive, const QString &file, const QString &owner)
{
    PackageRelations found;
    PartXml xml(archive, file, relationsPart(owner));
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "Relationship" ||
            xml.attribute("TargetMode") == "External")
            continue;
        const QString type = QString::fromUtf8(xml.attribute("Type"));
        if (found.size() == maxRelations)
            xml.fail(QCoreApplication::translate("SheetReader", "it has too many parts"));
        found.insert_or_assign(
            QString::fromUtf8(xml.attribute("Id")),
            PackageRelation{type.sliced(type.lastIndexOf(u'/') + 1),
                            resolved(QString::fromUtf8(xml.attribute("Target")), owner)});
    }
    return found;
}

QString mainPart(ZipArchive &archive, const QString &file)
{
    if (!archive.contains(u"_rels/.rels"_s))
        return {};
    for (const auto &[id, relation] : packageRelations(archive, file, {})) {
        if (relation.kind == "officeDocument"_L1)
            return relation.part;
    }
    return {};
}

} // namespace sxsh
