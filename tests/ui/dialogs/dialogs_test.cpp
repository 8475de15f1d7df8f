// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/testwindow.h"

#include "ui/dialogs/amenddialog.h"
#include "ui/dialogs/attachmentdialog.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/bulkfactdialog.h"
#include "ui/dialogs/completenessdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/explanationdialog.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/newplandialog.h"
#include "ui/dialogs/nextplandialog.h"
#include "ui/dialogs/participantsdialog.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/dialogs/savingcalculator.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// What can be used in the dialog and has no name for those who hear the screen.
QStringList namelessControls(const QDialog &dialog)
{
    QStringList found;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                               qobject_cast<const QComboBox *>(widget) ||
                               qobject_cast<const QLineEdit *>(widget) ||
                               qobject_cast<const QPlainTextEdit *>(widget) ||
                               qobject_cast<const QAbstractItemView *>(widget);
        const bool isPart = widget->parent() && (qobject_cast<QComboBox *>(widget->parent()) ||
                                                 qobject_cast<const QHeaderView *>(widget));
        if (!isControl || isPart || !widget->isVisibleTo(&dialog))
            continue;
        QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!spoken || spoken->text(QAccessible::Name).isEmpty()) {
            found += QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                     widget->objectName();
        }
    }
    return found;
}

} // namespace

TEST_CASE("every dialog fits the smallest screen, names its controls and closes on Escape")
{
    TestWindow window;
    Workspace &workspace = *window->workspace();
    const Records &records = workspace.records();
    std::vector<QUuid> facilities;
    for (const Facility &facility : records.all<Facility>())
        facilities.push_back(facility.id);
    facilities.resize(3);
    const Target &target = *records.all<Target>().begin();
    const Indicator &indicator = *records.find(target.indicator);
    const Ref<Event> event{records.all<Event>().begin()->id};
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Guard guard;
    const QString resources = QStringLiteral(SXSH_SOURCE_DIR "/resources");

    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<AmendDialog>(workspace, target, &*window));
    dialogs.push_back(std::make_unique<BulkEditDialog>(workspace, EntityKind::Facility, facilities,
                                                       QStringList{u"vsic_code"_s, u"note"_s},
                                                       &*window));
    dialogs.push_back(std::make_unique<BulkFactDialog>(workspace, facilities, &*window));
    UnitData district{.name = u"Huyện Đồng Văn"_s, .facilities = 3};
    for (const QUuid &facility : facilities)
        district.members.push_back({.facility = {facility}, .profile = true});
    dialogs.push_back(std::make_unique<CompletenessDialog>(workspace, district, &*window));
    dialogs.push_back(std::make_unique<ExplanationDialog>(workspace, indicator, &*window));
    dialogs.push_back(std::make_unique<ConfirmDialog>(
        workspace, doubtsIn(workspace.findings().all(workspace.today())), &*window));
    dialogs.push_back(std::make_unique<HistoryDialog>(workspace, EntityKind::Facility,
                                                      facilities.front(), QString(), &*window));
    dialogs.push_back(std::make_unique<NewPlanDialog>(resources, settings, guard, &*window));
    dialogs.push_back(std::make_unique<NextPlanDialog>(workspace, &*window));
    dialogs.push_back(
        std::make_unique<ParticipantsDialog>(workspace, event, u"Lý Thị Ế"_s, &*window));
    TypedCase typed = SavingCalculator::begun(settings, 2018);
    dialogs.push_back(std::make_unique<SavingCalculator>(typed, records, settings, &*window));
    dialogs.push_back(std::make_unique<ShortcutsDialog>(&*window));
    dialogs.push_back(std::make_unique<AttachmentDialog>(
        Attachment{.name = u"Biên bản kiểm tra.pdf"_s}, "bytes", u"Facility CS-0001"_s, &*window));
    auto record = std::make_unique<RecordDialog>(
        workspace, EntityKind::Product,
        std::vector<FormGroup>{{{}, {u"code"_s, u"name"_s, u"unit"_s, u"coefficient"_s}}},
        &*window);
    record->showRecord(records.all<Product>().begin()->id);
    dialogs.push_back(std::move(record));
    const QByteArray before = workspace.session().lastLine().stateDigest;
    for (const auto &dialog : dialogs) {
        CAPTURE(dialog->metaObject()->className());
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        CHECK(dialog->minimumSizeHint().width() <= 1366);
        CHECK(dialog->height() <= 690);
        CHECK_FALSE(dialog->windowTitle().isEmpty());
        const QStringList nameless = namelessControls(*dialog);
        INFO(nameless.join(u'\n').toStdString());
        CHECK(nameless.isEmpty());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        CHECK_FALSE(dialog->isVisible());
    }
    CHECK(workspace.session().lastLine().stateDigest == before);
}

TEST_CASE(
    "A new plan starts from a template, from reference data or after the plan of another file")
{
    TestWindow window;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Guard guard;
    NewPlanDialog dialog(QStringLiteral(SXSH_SOURCE_DIR "/resources"), settings, guard, &*window);
    auto &start = *dialog.findChild<QListWidget *>(u"start"_s);
    auto &make = *dialog.findChild<QPushButton *>(u"make_plan"_s);
    REQUIRE(start.count() >= 3);
    CHECK_FALSE(dialog.followsAnother());
    CHECK_FALSE(make.isEnabled());
    start.setCurrentRow(start.count() - 1);
    CHECK(dialog.followsAnother());
    CHECK(make.isEnabled());
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"choose_file"_s)->isVisibleTo(&dialog));
    start.setCurrentRow(0);
    CHECK_FALSE(make.isEnabled());

    // The rest of it is asked on the page of the plan that goes before.
    bool isAsked = false;
    QTimer::singleShot(0, &*window, [&] {
        auto *next = qobject_cast<NextPlanDialog *>(QApplication::activeModalWidget());
        isAsked = next != nullptr;
        if (next)
            next->reject();
    });
    REQUIRE(window->showPage(u"plan#next"_s));
    CHECK(isAsked);
}
