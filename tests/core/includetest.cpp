// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may use whom is decided in one table (ARCHITECTURE.md shows it); this reads every include of
// the tree against it.
#include "tests/catch.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(SXSH_SOURCE_DIR);

/// Per module of core the modules it may include besides itself and base.
const QHash<QString, QStringList> &coreModules()
{
    static const QHash<QString, QStringList> allowed{
        {u"base"_s, {}},
        {u"model"_s, {}},
        {u"merge"_s, {u"model"_s}},
        {u"search"_s, {u"model"_s}},
        {u"storage"_s, {u"model"_s}},
        {u"sheet"_s, {}},
        {u"savings"_s, {u"model"_s}},
        {u"indicators"_s, {u"model"_s, u"savings"_s}},
        {u"exchange"_s, {u"model"_s, u"storage"_s, u"sheet"_s, u"savings"_s, u"indicators"_s}},
        {u"report"_s,
         {u"model"_s, u"savings"_s, u"indicators"_s, u"sheet"_s, u"work"_s, u"duties"_s,
          u"exchange"_s}},
        {u"office"_s, {u"report"_s, u"sheet"_s}},
        {u"frozen"_s, {u"model"_s, u"report"_s, u"savings"_s, u"session"_s, u"storage"_s}},
        {u"package"_s,
         {u"model"_s, u"merge"_s, u"storage"_s, u"session"_s, u"exchange"_s, u"savings"_s,
          u"sheet"_s}},
        {u"demo"_s, {u"model"_s, u"exchange"_s, u"sheet"_s, u"session"_s, u"indicators"_s}},
        {u"work"_s, {u"model"_s, u"savings"_s, u"indicators"_s}},
        {u"duties"_s, {u"model"_s, u"savings"_s, u"indicators"_s, u"work"_s}},
        {u"session"_s, {u"model"_s, u"storage"_s}},
    };
    return allowed;
}

/// Per module of ui the modules of ui it may include besides itself; all of them may use core.
const QHash<QString, QStringList> &uiModules()
{
    static const QStringList parts{u"theme"_s,  u"charts"_s, u"frame"_s, u"print"_s,
                                   u"models"_s, u"tables"_s, u"forms"_s, u"grid"_s};
    static const QHash<QString, QStringList> allowed{
        {u"theme"_s, {}},
        {u"charts"_s, {u"theme"_s}},
        {u"frame"_s, {u"theme"_s}},
        {u"print"_s, {u"charts"_s, u"frame"_s, u"theme"_s}},
        {u"models"_s, {u"frame"_s, u"theme"_s}},
        {u"tables"_s, {u"charts"_s, u"frame"_s, u"models"_s, u"print"_s, u"theme"_s}},
        {u"forms"_s, {u"frame"_s, u"models"_s, u"theme"_s}},
        {u"grid"_s, {u"forms"_s, u"frame"_s, u"models"_s, u"tables"_s, u"theme"_s}},
        {u"dialogs"_s, parts},
        {u"pages"_s, parts + QStringList{u"dialogs"_s}},
    };
    return allowed;
}

/// "core/model/x.h" lies in layer "core", module "model"; "ui/fonts.h" in no module.
struct Place {
    QString layer{};
    QString module{};

    explicit Place(const QString &path)
        : layer(path.section(u'/', 0, 0)),
          module(path.count(u'/') > 1 ? path.section(u'/', 1, 1) : QString())
    {
    }
};

bool mayUse(const Place &user, const Place &used)
{
    if (user.layer == u"app")
        return used.layer == u"app" || used.layer == u"ui" || used.layer == u"core";
    if (user.layer == u"ui") {
        if (used.layer == u"core" || used.module.isEmpty() || used.module == user.module)
            return used.layer == u"core" || used.layer == u"ui";
        // The root of ui is composed of all of it.
        return used.layer == u"ui" &&
               (user.module.isEmpty() || uiModules().value(user.module).contains(used.module));
    }
    return used.layer == u"core" && (used.module == user.module || used.module == u"base" ||
                                     coreModules().value(user.module).contains(used.module));
}

/// Why a file must not include this; empty where it may.
QString objection(const QString &file, const QString &included, bool isQuoted)
{
    const Place user(file);
    if (!isQuoted) {
        static const QRegularExpression bareQt(u"^Q[A-Z]"_s);
        if (bareQt.match(included).hasMatch())
            return u"Qt headers are named with their module"_s;
        if (user.layer == u"core" && included.startsWith(u"Qt") &&
            !included.startsWith(u"QtCore/") &&
            !(user.module == u"storage" && included.startsWith(u"QtSql/")))
            return u"core uses QtCore, and QtSql in storage only"_s;
        return {};
    }
    if (included.endsWith(u".moc"))
        return {};
    static const QRegularExpression fromRoot(u"^(core|ui|app)/"_s);
    if (!fromRoot.match(included).hasMatch())
        return u"includes start at the root"_s;
    return mayUse(user, Place(included)) ? QString() : u"this module may not use that one"_s;
}

QStringList sources(const QString &layer, const QStringList &patterns)
{
    QStringList files;
    QDirIterator file(root + u'/' + layer, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (file.hasNext())
        files += file.next().mid(root.size() + 1);
    return files;
}

QStringList objections()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList found;
    for (const QString &layer : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString &path : sources(layer, {u"*.h"_s, u"*.cpp"_s})) {
            QFile file(root + u'/' + path);
            if (!file.open(QIODevice::ReadOnly))
                return {u"%1 cannot be read"_s.arg(path)};
            for (int line = 1; !file.atEnd(); ++line) {
                const auto match = include.match(QString::fromUtf8(file.readLine()));
                if (!match.hasMatch())
                    continue;
                const QString why = objection(path, match.captured(2), match.captured(1) == u"\"");
                if (!why.isEmpty())
                    found += u"%1:%2: %3 (%4)"_s.arg(path).arg(line).arg(match.captured(2), why);
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("No module includes what it may not use")
{
    const QStringList found = objections();
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("The table of modules refuses what is against the direction")
{
    const auto [file, included, isQuoted, allowed] = GENERATE(table<QString, QString, bool, bool>({
        {u"core/model/a.cpp"_s, u"core/base/b.h"_s, true, true},
        {u"core/model/a.cpp"_s, u"core/model/b.h"_s, true, true},
        {u"core/base/a.cpp"_s, u"core/model/b.h"_s, true, false},
        {u"core/model/a.cpp"_s, u"core/storage/b.h"_s, true, false},
        {u"core/exchange/a.cpp"_s, u"core/sheet/b.h"_s, true, true},
        {u"core/exchange/a.cpp"_s, u"core/session/b.h"_s, true, false},
        {u"core/session/a.cpp"_s, u"core/exchange/b.h"_s, true, false},
        {u"core/report/a.cpp"_s, u"core/session/b.h"_s, true, false},
        {u"core/report/a.cpp"_s, u"ui/charts/b.h"_s, true, false},
        {u"core/base/a.cpp"_s, u"app/b.h"_s, true, false},
        {u"core/model/a.cpp"_s, u"b.h"_s, true, false},
        {u"core/model/a.cpp"_s, u"../base/b.h"_s, true, false},
        {u"core/model/a.cpp"_s, u"QtSql/QSqlQuery"_s, false, false},
        {u"core/storage/a.cpp"_s, u"QtSql/QSqlQuery"_s, false, true},
        {u"core/report/a.cpp"_s, u"QtGui/QImage"_s, false, false},
        {u"core/base/a.cpp"_s, u"QWidget"_s, false, false},
        {u"core/base/a.cpp"_s, u"vector"_s, false, true},
        {u"ui/print/a.cpp"_s, u"core/report/b.h"_s, true, true},
        {u"ui/print/a.cpp"_s, u"ui/fonts.h"_s, true, true},
        {u"ui/print/a.cpp"_s, u"ui/pages/b.h"_s, true, false},
        {u"ui/charts/a.cpp"_s, u"app/cli.h"_s, true, false},
        {u"ui/pages/a.cpp"_s, u"ui/charts/b.h"_s, true, true},
        {u"ui/mainwindow.cpp"_s, u"ui/pages/b.h"_s, true, true},
        {u"ui/print/a.cpp"_s, u"QtGui/QPainter"_s, false, true},
        {u"app/cli.cpp"_s, u"ui/print/b.h"_s, true, true},
    }));
    CAPTURE(file, included);
    CHECK(objection(file, included, isQuoted).isEmpty() == allowed);
}

TEST_CASE("Every module of core and ui is in the table")
{
    for (const QString &path : sources(u"core"_s, {u"*.h"_s, u"*.cpp"_s})) {
        CAPTURE(path);
        CHECK(coreModules().contains(Place(path).module));
    }
    for (const QString &path : sources(u"ui"_s, {u"*.h"_s, u"*.cpp"_s})) {
        CAPTURE(path);
        const QString module = Place(path).module;
        CHECK((module.isEmpty() || uiModules().contains(module)));
    }
}

TEST_CASE("Core is linked with no part of Qt but Core and Sql")
{
    static const QRegularExpression part(u"Qt6?::(\\w+)"_s);
    QStringList linked;
    for (const QString &path : sources(u"core"_s, {u"CMakeLists.txt"_s})) {
        QFile file(root + u'/' + path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = part.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            linked += matches.next().captured(1);
    }
    linked.removeDuplicates();
    linked.sort();
    CHECK(linked == QStringList{u"Core"_s, u"Sql"_s});
}
