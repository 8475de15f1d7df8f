// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/catalogue.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

template <class T>
bool knows(const QString &code)
{
    return std::ranges::find(templatePlan().all<T>(), code, &T::code) !=
           templatePlan().all<T>().end();
}

/// A copy of the catalogue in which one text of one file is another.
void copyWith(const QString &folder, const QString &file, const QByteArray &before,
              const QByteArray &after)
{
    REQUIRE(QDir(folder).mkpath(u"demo"_s));
    for (const QString &name : QDir(demoResources() + u"/demo"_s).entryList({u"*.csv"_s})) {
        QFile source(demoResources() + u"/demo/"_s + name);
        REQUIRE(source.open(QIODevice::ReadOnly));
        QByteArray bytes = source.readAll();
        if (name == file) {
            REQUIRE(bytes.contains(before));
            bytes.replace(bytes.indexOf(before), before.size(), after);
        }
        QFile target(folder + u"/demo/"_s + name);
        REQUIRE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }
}

} // namespace

TEST_CASE("The shipped catalogue names only what the shipped template has")
{
    const Catalogue catalogue(demoResources());
    for (const Sector &sector : catalogue.sectors()) {
        INFO(sector.code);
        CHECK(knows<Industry>(sector.vsic));
        CHECK_FALSE(sector.uses.empty());
        for (const SectorUse &use : sector.uses) {
            INFO(use.resource);
            CHECK(knows<Resource>(use.resource));
        }
    }
    for (const ActivityOption &option : catalogue.activities()) {
        INFO(option.code);
        for (const ActivityOption::Product &product : option.products)
            CHECK(knows<OutputType>(product.code));
        for (const QString &source : option.sources)
            CHECK(knows<FundingSource>(source));
    }
    for (const QString &source : catalogue.words("counterpart_source"_L1))
        CHECK(knows<FundingSource>(source));
}

TEST_CASE("Every class of measure and every kind of event is in the catalogue")
{
    const Catalogue catalogue(demoResources());
    QSet<int> classes;
    for (const MeasureOption &option : catalogue.measures())
        classes.insert(static_cast<int>(option.measureClass));
    CHECK(static_cast<std::size_t>(classes.size()) == choicesOf<MeasureClass>.size());
    QSet<int> events;
    for (const ActivityOption &option : catalogue.activities()) {
        if (option.event)
            events.insert(static_cast<int>(*option.event));
    }
    CHECK(static_cast<std::size_t>(events.size()) == choicesOf<EventKind>.size());
}

TEST_CASE("A broken catalogue is refused with its file and row")
{
    struct Damage {
        const char *file;
        QByteArray before;
        QByteArray after;
        const char *row;
    };
    const auto damage =
        GENERATE(Damage{"sector.csv", "CHE,10,24,no,no,1995", "CHE,10,many,no,no,1995", "2"},
                 Damage{"sector.csv", ",tấn,8,420,", ",thúng,8,420,", "2"},
                 Damage{"sector.csv", "1; 1; 5; 10; 12; 12", "1; 1; 5; 10; 12", "2"},
                 Damage{"sector_use.csv", "CHE,DIEN,electricity,100,350,680",
                        "TEA,DIEN,electricity,100,350,680", "2"},
                 Damage{"sector_use.csv", "CHE,DIEN,electricity,100,350,680",
                        "CHE,DIEN,electricity,100,680,350", "2"},
                 Damage{"sector_use.csv", "CHE,DIEN,electricity,100,350,680",
                        "CHE,DIEN,electricity,100,350,900000000", "2"},
                 Damage{"measure.csv", ",GH,none,", ",XX,none,", "2"},
                 Damage{"activity.csv", "TIN-BAI 10 28", "TIN-BAI 10", "2"},
                 Damage{"price.csv", "DIEN,1600", "DIEN,-1", "2"},
                 Damage{"word.csv", "text,weight", "text,heft", "2"});
    INFO(damage.file << ": " << damage.after.toStdString());
    QTemporaryDir folder;
    copyWith(folder.path(), QString::fromLatin1(damage.file), damage.before, damage.after);
    try {
        const Catalogue catalogue(folder.path());
        FAIL("was taken");
    } catch (const Error &error) {
        CHECK(error.text().contains(QLatin1String(damage.file)));
        CHECK(error.text().contains(u"row "_s + QLatin1String(damage.row)));
    }
}

TEST_CASE("A missing catalogue is refused with the name of the file")
{
    QTemporaryDir folder;
    try {
        const Catalogue catalogue(folder.path());
        FAIL("was taken");
    } catch (const Error &error) {
        CHECK(error.text().contains(u"word.csv"_s));
    }
}
