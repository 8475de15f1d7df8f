// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "tests/ui/pages/openregister.h"
#include "ui/dialogs/attachmentdialog.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/bulkfactdialog.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/forms/recordform.h"
#include "ui/pages/attachmentlist.h"
#include "ui/pages/facilitydetail.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QImage>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolTip>
#include <algorithm>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("The wheel over a choice scrolls the form and changes nothing")
{
    OpenRegister opened;
    opened.table().choose(opened.table().rowsModel().row(0));
    auto *choice = opened.child<QWidget>(u"facility_form"_s).findChild<QComboBox *>(u"operation"_s);
    REQUIRE(choice);
    const int before = choice->currentIndex();
    const qint64 line = opened.workspace.session().lastLine().seq;
    for (const int turn : {-120, 120}) {
        QWheelEvent event(QPointF(5, 5), choice->mapToGlobal(QPointF(5, 5)), {}, {0, turn},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(choice, &event);
        CHECK(choice->currentIndex() == before);
    }
    CHECK(opened.workspace.session().lastLine().seq == line);
}

TEST_CASE("The code of an industry is found by its name without accents")
{
    OpenRegister opened;
    opened.table().choose(opened.table().rowsModel().row(0));
    QLineEdit &code = opened.field(u"vsic_code"_s);
    typeText(code, u"go tre"_s);
    auto *offered = qobject_cast<QListView *>(QApplication::activePopupWidget());
    REQUIRE(offered);
    REQUIRE(offered->model()->rowCount() == 1);
    CHECK(offered->model()->index(0, 0).data().toString().startsWith(u"16 – "_s));
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    const FacilityState *state =
        currentState(opened.records(), {opened.table().currentRow()}, opened.workspace.today());
    CHECK(state->vsicCode == u"16");
    CHECK(code.text() == u"16");
}

TEST_CASE("A field keeps what cannot be read as a draft and saves what is doubtful")
{
    OpenRegister opened;
    const QUuid facility = opened.table().currentRow();

    typeAndLeave(opened.field(u"labour"_s), u"mười"_s);
    CHECK(opened.finding(u"labour"_s) != QString());
    CHECK(opened.field(u"labour"_s).text() == u"mười");
    REQUIRE(opened.records().all<Draft>().size() == 1);
    CHECK(opened.records().all<Draft>().begin()->record.id == facility);

    const FacilityState *state =
        currentState(opened.records(), {facility}, opened.workspace.today());
    REQUIRE(state);
    const std::size_t enterprises = opened.records().all<Enterprise>().size();
    const auto owner = state->enterprise;
    REQUIRE(owner);
    typeAndLeave(opened.field(u"tax_code"_s), u"510023456"_s);
    CHECK(opened.records().find(owner)->taxCode == u"510023456");
    CHECK(opened.records().all<Enterprise>().size() == enterprises); // corrected, not another one
    CHECK(opened.finding(u"tax_code"_s).contains(u"510023456"));

    // Another row and back: the draft still stands there.
    opened.table().choose(opened.table().rowsModel().row(3));
    CHECK(opened.field(u"labour"_s).text() != u"mười");
    opened.table().choose(facility);
    CHECK(opened.field(u"labour"_s).text() == u"mười");
    typeAndLeave(opened.field(u"labour"_s), u"10"_s);
    CHECK(opened.records().all<Draft>().size() == 0);
    CHECK(opened.finding(u"labour"_s) == QString());
}

TEST_CASE("An enterprise that is made by typing another name is told, with its code in order")
{
    OpenRegister opened;
    const std::size_t before = opened.records().all<Enterprise>().size();
    typeAndLeave(opened.field(u"enterprise"_s), u"Hợp tác xã Mới"_s);
    REQUIRE(opened.records().all<Enterprise>().size() == before + 1);
    const Enterprise &made = opened.records().all<Enterprise>().rows().back();
    CHECK(made.code.startsWith(u"DN-"_s));
    CHECK(opened.told.text.contains(u"with it: Enterprise "_s + made.code));
    CHECK_FALSE(opened.told.action.isEmpty());
    opened.told.act();
    CHECK(opened.records().all<Enterprise>().size() == before);
}

TEST_CASE("The enterprise chosen from the list is the one that is linked")
{
    OpenRegister opened;
    const QUuid facility = opened.table().currentRow();
    const std::size_t before = opened.records().all<Enterprise>().size();
    const auto of = [&opened](QUuid row) {
        return currentState(opened.records(), {row}, opened.workspace.today())->enterprise;
    };
    const auto &rows = opened.table().rowsModel().rows();
    const auto other =
        std::ranges::find_if(rows, [&](QUuid row) { return of(row) && of(row) != of(facility); });
    REQUIRE(other != rows.end());
    const Ref<Enterprise> wanted = *of(*other);
    typeAndLeave(opened.field(u"enterprise"_s), wanted.id.toString(QUuid::WithoutBraces));
    CHECK(opened.records().all<Enterprise>().size() == before);
    CHECK(of(facility) == wanted);
}

TEST_CASE("With a day given, a new name begins on it and the old one stays before")
{
    OpenRegister opened;
    const QUuid facility = opened.table().currentRow();
    const QString old = facilityName(opened.records(), {facility});
    typeAndLeave(opened.field(u"from"_s), u"1/7/2019"_s);
    typeAndLeave(opened.field(u"name"_s), u"Nhà máy giấy mới"_s);
    CHECK(stateOn(opened.records(), {facility}, QDate(2019, 6, 30))->name == old);
    CHECK(stateOn(opened.records(), {facility}, QDate(2019, 7, 1))->name == u"Nhà máy giấy mới");
    CHECK(opened.field(u"from"_s).text() != QString()); // for the next field as well
}

TEST_CASE("One value goes into three facilities and one undo takes it back")
{
    OpenRegister opened;
    chooseRows(opened.table(), 3);
    QCoreApplication::processEvents();
    auto &bulk = opened.child<QAbstractButton>(u"register_bulk"_s);
    CHECK(bulk.isVisible());
    CHECK(bulk.text().contains(u'3'));
    const std::vector<QUuid> rows = opened.table().chosenRows();
    std::vector<QString> before;
    for (const QUuid &row : rows)
        before.push_back(opened.records().find(Ref<Facility>{row})->contact);
    const int steps = opened.workspace.session().undoSteps();
    opened.inDialog<BulkEditDialog>(
        [&bulk] { QTest::mouseClick(&bulk, Qt::LeftButton); },
        [](BulkEditDialog &dialog) {
            dialog.chooseColumn(u"contact"_s);
            typeText(*dialog.editor()->control(), u"Bà Lý Thị Ế"_s);
            QTest::keyClick(dialog.editor()->control(), Qt::Key_Tab);
            auto *apply = dialog.findChild<QAbstractButton *>(u"bulk_apply"_s);
            CHECK(QTest::qWaitFor([apply] { return apply->isEnabled(); }));
            CHECK(dialog.findChild<QLabel *>(u"bulk_outcome"_s)->text().contains(u'3'));
            QTest::mouseClick(apply, Qt::LeftButton);
        });
    for (const QUuid &row : rows)
        CHECK(opened.records().find(Ref<Facility>{row})->contact == u"Bà Lý Thị Ế");
    CHECK(opened.workspace.session().undoSteps() == steps + 1);
    REQUIRE(opened.told.act);
    opened.told.act();
    for (std::size_t at = 0; at < rows.size(); ++at)
        CHECK(opened.records().find(Ref<Facility>{rows[at]})->contact == before[at]);
}

TEST_CASE("A fact is put on record for every facility chosen at once")
{
    OpenRegister opened;
    chooseRows(opened.table(), 4);
    const std::size_t before = opened.records().all<Fact>().size();
    opened.inDialog<BulkFactDialog>(
        [&] { opened.page->addFactToChosen(); },
        [](BulkFactDialog &dialog) {
            auto *apply = dialog.findChild<QAbstractButton *>(u"bulk_apply"_s);
            CHECK_FALSE(apply->isEnabled());
            for (const auto &[key, value] :
                 {std::pair(u"what"_s, u"verified"_s), std::pair(u"source"_s, u"inspection"_s)}) {
                auto *box = dialog.findChild<QComboBox *>(key);
                box->setCurrentIndex(box->findData(value));
                emit box->activated(box->currentIndex());
            }
            typeText(*dialog.findChild<QLineEdit *>(u"date"_s), u"15/6/2018"_s);
            REQUIRE(apply->isEnabled());
            QTest::mouseClick(apply, Qt::LeftButton);
        });
    CHECK(opened.records().all<Fact>().size() == before + 4);
    opened.workspace.undo();
    CHECK(opened.records().all<Fact>().size() == before);
}

TEST_CASE("A file with a Vietnamese name is kept in the plan and shown")
{
    OpenRegister opened;
    const QUuid facility = opened.table().currentRow();
    // As some systems hand names over: letters and marks apart.
    const QString name = u"Ảnh nhà máy giấy.png"_s;
    const QString path = opened.folder.filePath(name.normalized(QString::NormalizationForm_D));
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(0x336699);
    REQUIRE(picture.save(path));
    AttachmentList &files = opened.child<FacilityDetail>(u"facility_detail"_s).files();
    REQUIRE(files.attach(path));
    REQUIRE(opened.records().all<Attachment>().size() == 1);
    const Attachment file = *opened.records().all<Attachment>().begin();
    CHECK(file.name == name);
    CHECK(file.record == AnyRecord{facility});
    CHECK(file.mediaType == u"image/png");
    CHECK(files.count() == 1);
    CHECK(opened.told.kind == Notice::Kind::Done); // in the place of what was refused before
    opened.inDialog<AttachmentDialog>([&] { files.preview(file.id); },
                                      [](AttachmentDialog &dialog) {
                                          CHECK(dialog.isShown());
                                          CHECK(dialog.windowTitle() == u"Ảnh nhà máy giấy.png");
                                      });
    opened.workspace.undo();
    CHECK(files.count() == 0);
}

TEST_CASE("A file that is too large or not there is refused in words")
{
    OpenRegister opened;
    QFile large(opened.folder.filePath(u"bản quét.pdf"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(10 * 1024 * 1024 + 1));
    large.close();
    AttachmentList &files = opened.child<FacilityDetail>(u"facility_detail"_s).files();
    const auto [name, said] = GENERATE(table<QString, QString>({
        {u"bản quét.pdf"_s, u"10 MB"_s},
        {u"mất.pdf"_s, u"mất.pdf"_s},
        {u"."_s, u"folder"_s},
    }));
    CHECK_FALSE(files.attach(opened.folder.filePath(name)));
    CHECK(opened.told.text.contains(said));
    CHECK(opened.records().all<Attachment>().size() == 0);
}

TEST_CASE("What is wrong with a field is read whole below it")
{
    OpenRegister opened;
    opened.page->addNew();
    typeText(opened.field(u"capital"_s), u"1,2,3"_s);
    opened.field(u"code"_s).setFocus();
    QCoreApplication::processEvents();
    REQUIRE_FALSE(opened.finding(u"capital"_s).isEmpty());
    const auto labels = opened.field(u"capital"_s).parentWidget()->findChildren<QLabel *>();
    const auto shown = std::ranges::find_if(
        labels, [&](const QLabel *label) { return label->text() == opened.finding(u"capital"_s); });
    REQUIRE(shown != labels.end());
    CHECK((*shown)->height() >= (*shown)->heightForWidth((*shown)->width()));
}

TEST_CASE("A text that is cut in its field is told whole where the mouse rests on it")
{
    OpenRegister opened;
    QLineEdit &name = opened.field(u"name"_s);
    const QString whole = u"Chi nhánh Công ty cổ phần cơ khí và khoáng sản Hà Giang tại Bắc Mê"_s;
    const auto told = [&] {
        QHelpEvent help(QEvent::ToolTip, {5, 5}, name.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&name, &help);
        return QToolTip::text().startsWith(name.text());
    };
    typeText(name, u"Chè"_s);
    CHECK_FALSE(told());
    typeText(name, whole);
    CHECK(told());
    QTest::keyClick(&name, Qt::Key_Escape);
}

TEST_CASE("Only pictures and documents are opened by the system")
{
    const auto [name, opens] = GENERATE(table<QString, bool>({
        {u"Ảnh.jpg"_s, true},
        {u"Biên bản.pdf"_s, true},
        {u"Danh sách.xlsx"_s, true},
        {u"Công văn.docx"_s, true},
        {u"bien-ban.pdf.exe"_s, false},
        {u"lệnh.bat"_s, false},
        {u"trang.html"_s, false},
        {u"không đuôi"_s, false},
    }));
    CHECK(isOpenedBySystem(name) == opens);
}

TEST_CASE("Facilities removed come back whole with one undo")
{
    OpenRegister opened;
    opened.page->addNew();
    typeText(opened.field(u"name"_s), u"Xưởng nhập nhầm"_s);
    typeText(
        opened.field(u"unit_code"_s),
        opened.records().all<FacilityPlacement>().begin()->unit.id.toString(QUuid::WithoutBraces));
    QTest::mouseClick(&opened.child<QAbstractButton>(u"form_add"_s), Qt::LeftButton);
    QFile scan(opened.folder.filePath(u"biên bản.txt"_s));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("x");
    scan.close();
    REQUIRE(opened.child<FacilityDetail>(u"facility_detail"_s).files().attach(scan.fileName()));
    const std::size_t facilities = opened.records().all<Facility>().size();
    const std::size_t states = opened.records().all<FacilityState>().size();
    QTest::keyClick(&opened.table(), Qt::Key_Delete);
    CHECK(opened.records().all<Facility>().size() == facilities - 1);
    CHECK(opened.records().all<Attachment>().size() == 0);
    REQUIRE(opened.told.act);
    opened.told.act();
    CHECK(opened.records().all<Facility>().size() == facilities);
    CHECK(opened.records().all<Attachment>().size() == 1);
    CHECK(opened.records().all<FacilityState>().size() == states);
}

TEST_CASE("A facility that took part in an event is not removed, which is said")
{
    OpenRegister opened;
    QUuid taking;
    for (const Participation &part : opened.records().all<Participation>()) {
        if (part.facility)
            taking = part.facility->id;
    }
    REQUIRE(opened.page->open({EntityKind::Facility, taking, {}}));
    const std::size_t before = opened.records().all<Facility>().size();
    QTest::keyClick(&opened.table(), Qt::Key_Delete);
    CHECK(opened.records().all<Facility>().size() == before);
    CHECK(opened.told.kind == Notice::Kind::Problem);
    CHECK(opened.told.text.contains(opened.records().find(Ref<Facility>{taking})->code));
}

TEST_CASE("What still uses many facilities is counted, and the first of it can be shown")
{
    OpenRegister opened;
    opened.table().selectAll();
    Place asked;
    QObject::connect(&opened.workspace, &Workspace::openRequested, &opened.workspace,
                     [&asked](const Place &place) { asked = place; });
    QTest::keyClick(&opened.table(), Qt::Key_Delete);
    const auto parts =
        std::ranges::count_if(opened.records().all<Participation>(),
                              [](const Participation &part) { return part.facility.has_value(); });
    CAPTURE(opened.told.text);
    CHECK(opened.told.text.contains(u"participation (%1)"_s.arg(parts)));
    CHECK(opened.told.text.count(u"is locked since"_s) == 1); // the first
    REQUIRE(opened.told.act);
    opened.told.act();
    CHECK_FALSE(asked.id.isNull());
}

TEST_CASE("Filters narrow the register, are remembered, and opening a facility steps over them")
{
    OpenRegister opened;
    const QUuid first = opened.table().rowsModel().row(0);
    const int all = opened.table().filter().rowCount();
    auto &district = opened.child<QComboBox>(u"filter_district"_s);
    auto &state = opened.child<QComboBox>(u"filter_stage"_s);
    district.setCurrentIndex(1);
    const int ofDistrict = opened.table().filter().rowCount();
    CHECK(ofDistrict > 0);
    CHECK(ofDistrict < all);
    state.setCurrentIndex(state.findData(u"missing_evidence"_s));
    const int missing = opened.table().filter().rowCount();
    CHECK(missing <= ofDistrict);

    // The page made anew, as when the language changes.
    opened.page = std::make_unique<RegisterPage>(opened.workspace);
    opened.page->show();
    CHECK(opened.table().filter().rowCount() == missing);

    opened.page->mainTable()->filterField().setText(u"chac chan khong co"_s);
    CHECK(opened.table().filter().rowCount() == 0);
    REQUIRE(opened.page->open({EntityKind::Facility, first, u"phone"_s}));
    CHECK(opened.table().currentRow() == first);
    CHECK(opened.page->mainTable()->filterField().text() == QString());
}

TEST_CASE("A facility is found by its enterprise and its place without accents")
{
    OpenRegister opened;
    const QUuid row = opened.table().rowsModel().row(0);
    const FacilityState *state = currentState(opened.records(), {row}, opened.workspace.today());
    REQUIRE(state);
    const Enterprise *enterprise = opened.records().find(state->enterprise);
    REQUIRE(enterprise);
    opened.page->mainTable()->filterField().setText(enterprise->taxCode);
    CHECK(opened.table().filter().rowCount() >= 1);
    CHECK(opened.table().choose(row));
}

TEST_CASE("A worker half typed in a dialog is there when the dialog is opened again")
{
    OpenRegister opened;
    for (const QString &expected : {QString(), u"Giàng A Páo"_s}) {
        opened.inDialog<RecordDialog>(
            [&] { opened.child<QAbstractButton>(u"staff_add"_s).click(); },
            [&](RecordDialog &dialog) {
                auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
                REQUIRE(name);
                CHECK(name->text() == expected);
                typeText(*name, u"Giàng A Páo"_s);
                dialog.reject();
            });
    }
}

TEST_CASE("Where no facility passes the filter nothing of one is shown, until one does")
{
    OpenRegister opened;
    REQUIRE(opened.table().choose(opened.table().rowsModel().row(3)));
    const QUuid chosen = opened.table().currentRow();
    opened.page->mainTable()->filterField().setText(u"chac chan khong co"_s);
    CHECK_FALSE(opened.child<QWidget>(u"timeline"_s).isVisible());
    CHECK_FALSE(opened.child<QWidget>(u"facility_form"_s).isVisible());
    opened.page->mainTable()->filterField().clear();
    CHECK(opened.table().currentRow() == chosen);
    CHECK(opened.child<QWidget>(u"timeline"_s).isVisible());
    CHECK(opened.child<FacilityDetail>(u"facility_detail"_s).facility() == chosen);
}

TEST_CASE("Enter in the new value edits all that were chosen")
{
    OpenRegister opened;
    chooseRows(opened.table(), 3);
    QCoreApplication::processEvents();
    const QUuid first = opened.table().chosenRows().front();
    opened.inDialog<BulkEditDialog>(
        [&opened] {
            QTest::mouseClick(&opened.child<QAbstractButton>(u"register_bulk"_s), Qt::LeftButton);
        },
        [](BulkEditDialog &dialog) {
            dialog.chooseColumn(u"contact"_s);
            typeAndLeave(*qobject_cast<QLineEdit *>(dialog.editor()->control()), u"Bà Lý Thị Ế"_s);
        });
    CHECK(opened.records().find(Ref<Facility>{first})->contact == u"Bà Lý Thị Ế");
}

TEST_CASE("A fact that follows from an event is not removed with Del, which is said")
{
    OpenRegister opened;
    const auto &parts = opened.records().all<Participation>();
    const auto part = std::ranges::find_if(
        parts, [](const Participation &one) { return one.facility.has_value(); });
    REQUIRE(part != parts.end());
    REQUIRE(opened.page->open({EntityKind::Facility, part->facility->id, {}}));
    auto &facts = opened.child<TableView>(u"facts"_s);
    QUuid derived;
    for (const QUuid &row : facts.rowsModel().rows()) {
        if (!opened.records().find(EntityKind::Fact, row))
            derived = row;
    }
    REQUIRE(facts.choose(derived));
    opened.told = {};
    QTest::keyClick(&facts, Qt::Key_Delete);
    CHECK_FALSE(opened.told.text.isEmpty());
    CHECK(opened.told.kind == Notice::Kind::Problem);
}

TEST_CASE("The rings say what is known and lead to it by keyboard")
{
    OpenRegister opened;
    const QUuid row = opened.table().currentRow();
    const FacilityStages stages(opened.records(), opened.workspace.asOf());
    auto &ring = opened.child<QAbstractButton>(u"step_aware"_s);
    CHECK(ring.accessibleName().contains(choiceLabel(FactKind::Aware)));
    const StageStep &step = stages.of(row).steps.front();
    REQUIRE(step.standing == Standing::Yes);
    std::optional<Place> asked;
    QObject::connect(&opened.workspace, &Workspace::openRequested,
                     [&asked](const Place &place) { asked = place; });
    ring.setFocus();
    if (step.origin == EntityKind::Event) {
        QTest::keyClick(&ring, Qt::Key_Return);
        REQUIRE(asked);
        CHECK(asked->id == step.record);
    } else {
        opened.inDialog<QDialog>(
            [&ring] { QTest::keyClick(&ring, Qt::Key_Return); },
            [](QDialog &dialog) { CHECK(dialog.objectName() == u"record_dialog"); });
    }
    QTest::keyClick(&ring, Qt::Key_Right);
    CHECK(QApplication::focusWidget()->objectName() == u"step_assessed");
}

TEST_CASE("The models of the register keep the promises of models while facilities come and go")
{
    OpenRegister opened;
    const QAbstractItemModelTester model(&opened.table().rowsModel(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester filter(&opened.table().filter(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    opened.page->mainTable()->filterField().setText(u"xuong"_s);
    opened.child<QComboBox>(u"filter_stage"_s).setCurrentIndex(2);
    opened.page->addNew();
    typeText(opened.field(u"name"_s), u"Xưởng thử"_s);
    typeText(
        opened.field(u"unit_code"_s),
        opened.records().all<FacilityPlacement>().begin()->unit.id.toString(QUuid::WithoutBraces));
    QTest::mouseClick(&opened.child<QAbstractButton>(u"form_add"_s), Qt::LeftButton);
    CHECK(opened.table().currentRow() != QUuid());
    QTest::keyClick(&opened.table(), Qt::Key_Delete);
    opened.workspace.undo();
    opened.workspace.undo();
    opened.page->mainTable()->filterField().clear();
    CHECK(opened.table().filter().rowCount() > 0);
}

TEST_CASE("The page fits into the smallest window")
{
    OpenRegister opened;
    CHECK(opened.page->minimumSizeHint().width() <= 1366 - 192);
    CHECK(opened.page->minimumSizeHint().height() <= 690 - 64);
}
