// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demofile.h"
#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/dialogs/nextplandialog.h"
#include "ui/forms/datefield.h"
#include "ui/mainwindow.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

void fill(NextPlanDialog &dialog)
{
    dialog.findChild<QLineEdit *>(u"code"_s)->setText(u"HG-2021-2030"_s);
    dialog.findChild<QLineEdit *>(u"title"_s)->setText(u"Kế hoạch 2021–2030"_s);
    dialog.findChild<DateField *>(u"starts_on"_s)->setDate(QDate(2021, 1, 1));
    dialog.findChild<DateField *>(u"ends_on"_s)->setDate(QDate(2030, 12, 31));
}

QString problem(const NextPlanDialog &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"next_plan_problem"_s);
    return label->isHidden() ? QString() : label->text();
}

} // namespace

TEST_CASE("The next plan is a file with the register and its scans carried over", "[nextplan]")
{
    OpenPlan plan(20);
    const QByteArray scan = "a scanned certificate";
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(scan, QCryptographicHash::Sha256).toHex());
    const Facility &facility = *plan.workspace.records().all<Facility>().begin();
    Attachment attachment{.id = QUuid::createUuid(),
                          .code = u"S1"_s,
                          .name = u"scan.pdf"_s,
                          .mediaType = u"application/pdf"_s,
                          .size = static_cast<int>(scan.size()),
                          .content = {name},
                          .record = AnyRecord{facility.id}};
    ChangeSet set{.title = u"A scan"_s};
    set.add(Record(attachment));
    REQUIRE(plan.workspace.apply(set, std::array{scan}));

    NextPlanDialog dialog(plan.workspace, nullptr);
    fill(dialog);
    dialog.findChild<QCheckBox *>(u"take_consumption"_s)->setChecked(false);
    const QString path = plan.folder.filePath(u"next.sxsh"_s);
    // The officer has agreed to replace what is there.
    QFile older(path);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    dialog.setPath(path);
    dialog.accept();
    CHECK(problem(dialog).isEmpty());
    REQUIRE(dialog.result() == QDialog::Accepted);

    const auto next = Session::open(path, Access::ReadWrite);
    const Records &old = plan.workspace.records();
    REQUIRE(next->records().all<Plan>().size() == 1);
    CHECK(next->records().all<Plan>().begin()->code == u"HG-2021-2030"_s);
    CHECK(next->records().all<Usage>().size() == 0);
    for (const EntityKind kind : {EntityKind::Facility, EntityKind::Enterprise, EntityKind::Fact}) {
        CHECK(next->records().size(kind) == old.size(kind));
        for (const Record &record : old.records(kind))
            CHECK(next->records().find(kind, record.id()) == record);
    }
    CHECK(next->blob(name) == scan);
    CHECK_FALSE(hasHard(next->verify()));
    CHECK(QDir(plan.folder.path()).entryList({u"*.part*"_s}).isEmpty());
}

TEST_CASE("What the next plan lacks is said and nothing is made", "[nextplan]")
{
    OpenPlan plan(20);
    NextPlanDialog dialog(plan.workspace, nullptr);
    const QString path = plan.folder.filePath(u"next.sxsh"_s);
    fill(dialog);
    dialog.setPath(path);
    SECTION("a code")
    {
        dialog.findChild<QLineEdit *>(u"code"_s)->setText(u"  "_s);
        dialog.accept();
        CHECK(problem(dialog).contains(u"Code"));
    }
    SECTION("a day that can be read")
    {
        dialog.findChild<DateField *>(u"ends_on"_s)->setText(u"some day"_s);
        dialog.accept();
        CHECK(problem(dialog).contains(u"Last day"));
    }
    SECTION("an order of days")
    {
        dialog.findChild<DateField *>(u"ends_on"_s)->setDate(QDate(2020, 1, 1));
        dialog.accept();
        CHECK(problem(dialog).contains(u"before"));
    }
    SECTION("a file")
    {
        dialog.setPath({});
        dialog.accept();
        CHECK_FALSE(problem(dialog).isEmpty());
    }
    SECTION("a file other than the open plan")
    {
        dialog.setPath(plan.workspace.session().path());
        dialog.accept();
        CHECK(problem(dialog).contains(u"another file"));
        CHECK(QFile::exists(plan.workspace.session().path()));
    }
    SECTION("a folder that is there")
    {
        dialog.setPath(plan.folder.filePath(u"gone/next.sxsh"_s));
        dialog.accept();
        CHECK_FALSE(problem(dialog).isEmpty());
    }
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK_FALSE(QFile::exists(path));
    CHECK(QDir(plan.folder.path()).entryList({u"*.part*"_s}).isEmpty());
}

TEST_CASE("The next plan starts the day after the open one and is as long", "[nextplan]")
{
    OpenPlan plan(20);
    const Plan &old = *plan.workspace.plan();
    REQUIRE(old.startsOn);
    REQUIRE(old.endsOn);
    const NextPlanDialog dialog(plan.workspace, nullptr);
    const auto first = dialog.findChild<DateField *>(u"starts_on"_s)->date();
    const auto last = dialog.findChild<DateField *>(u"ends_on"_s)->date();
    REQUIRE(first);
    REQUIRE(last);
    CHECK(*first == old.endsOn->addDays(1));
    CHECK(last->year() - first->year() == old.endsOn->year() - old.startsOn->year());
}

TEST_CASE("The window shows a plan that was made beside the open one", "[nextplan]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const QString resources = QStringLiteral(SXSH_SOURCE_DIR "/resources");
    for (const QString &name : {u"old.sxsh"_s, u"new.sxsh"_s})
        makeDemonstrationFile(folder.filePath(name), resources, {}, {.facilities = 5}, {});
    MainWindow window({.settings = &settings, .resources = resources});
    REQUIRE(window.openPlan(folder.filePath(u"old.sxsh"_s)));
    window.workspace()->openMade(folder.filePath(u"new.sxsh"_s));
    QCoreApplication::processEvents();
    CHECK(window.workspace()->session().path() == folder.filePath(u"new.sxsh"_s));
}
