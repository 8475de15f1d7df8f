// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "tests/ui/pages/openregister.h"
#include "ui/forms/recordform.h"
#include "ui/pages/facilitydetail.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A facility is added by typing and is the chosen row then")
{
    OpenRegister opened;
    const std::size_t before = opened.records().all<Facility>().size();
    opened.page->addNew();
    typeText(opened.field(u"name"_s), u"Xưởng chè Ế Ộ Ữ"_s);
    typeText(opened.field(u"unit_code"_s), u"Xã Phố Bảng"_s);
    const QUuid known = opened.records().all<FacilityPlacement>().begin()->unit.id;
    typeText(opened.field(u"unit_code"_s), known.toString(QUuid::WithoutBraces));
    QTest::mouseClick(&opened.child<QAbstractButton>(u"form_add"_s), Qt::LeftButton);
    REQUIRE(opened.records().all<Facility>().size() == before + 1);
    const QUuid added = opened.table().currentRow();
    CHECK(facilityName(opened.records(), {added}) == u"Xưởng chè Ế Ộ Ữ");
    const FacilityState *state = currentState(opened.records(), {added}, opened.workspace.today());
    REQUIRE(state);
    CHECK(state->inScope);
    opened.workspace.undo();
    CHECK(opened.records().all<Facility>().size() == before);
    CHECK(opened.table().rowsModel().indexOfRow(added) < 0);
}

TEST_CASE("What is wrong with a new facility is told when the field is left")
{
    OpenRegister opened;
    opened.page->addNew();
    const QUuid known = opened.records().all<FacilityPlacement>().begin()->unit.id;
    typeAndLeave(opened.field(u"capital"_s), u"-5"_s);
    typeAndLeave(opened.field(u"name"_s), u"Xưởng chè"_s);
    typeAndLeave(opened.field(u"unit_code"_s), known.toString(QUuid::WithoutBraces));
    CHECK(opened.finding(u"capital"_s).contains(u"negative"_s));
    typeAndLeave(opened.field(u"code"_s), u"CS-0001"_s);
    CHECK_FALSE(opened.finding(u"code"_s).isEmpty());
    typeAndLeave(opened.field(u"code"_s), u"CS-9001"_s);
    typeAndLeave(opened.field(u"capital"_s), u"5000000"_s);
    CHECK(opened.finding(u"code"_s).isEmpty());
    CHECK(opened.finding(u"capital"_s).isEmpty());
}

TEST_CASE(
    "A field of a new facility says what is wrong as it is left, and no more once it is mended")
{
    OpenRegister opened;
    opened.page->addNew();
    const auto leave = [&](const QString &key, const QString &text) {
        typeText(opened.field(key), text);
        opened.field(u"code"_s).setFocus();
        QCoreApplication::processEvents();
    };
    const auto footer = [&] { return opened.child<QLabel>(u"form_footer"_s).text(); };
    leave(u"name"_s, u"Xưởng chè"_s);
    CHECK(opened.field(u"name"_s).property("problem").toString().isEmpty());
    leave(u"labour"_s, u"năm người"_s);
    CHECK(opened.field(u"labour"_s).property("problem") == u"hard"_s);
    CHECK(footer().startsWith(u"To be corrected:"));
    leave(u"labour"_s, u"5"_s);
    CHECK(opened.field(u"labour"_s).property("problem").toString().isEmpty());
    CHECK(footer().startsWith(u"Still needed:"));
    leave(u"unit_code"_s, opened.records().all<FacilityPlacement>().begin()->unit.id.toString(
                              QUuid::WithoutBraces));
    leave(u"enterprise"_s, u"Hợp tác xã Mới"_s);
    CHECK(footer().startsWith(u"Ready to be added, with it: Enterprise DN-"_s));
    CHECK(footer().endsWith(u" Hợp tác xã Mới"_s));
}

TEST_CASE("What is wrong with an enterprise that would be made along is told where it is named")
{
    OpenRegister opened;
    opened.page->addNew();
    typeText(opened.field(u"name"_s), u"Xưởng chè"_s);
    typeText(
        opened.field(u"unit_code"_s),
        opened.records().all<FacilityPlacement>().begin()->unit.id.toString(QUuid::WithoutBraces));
    typeText(opened.field(u"enterprise"_s), u"Phìn Hồ "_s.repeated(100));
    opened.field(u"code"_s).setFocus();
    QCoreApplication::processEvents();
    CHECK(opened.finding(u"enterprise"_s).contains(u"500"_s));
    CHECK(opened.finding(u"name"_s).isEmpty());
}

TEST_CASE("A new facility begins at the top of its form")
{
    OpenRegister opened;
    auto &form = opened.child<RecordForm>(u"facility_form"_s);
    auto *scroll = form.findChild<QScrollArea *>();
    REQUIRE(scroll);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    REQUIRE(scroll->verticalScrollBar()->value() > 0);
    opened.page->addNew();
    QCoreApplication::processEvents();
    CHECK(scroll->verticalScrollBar()->value() == 0);
}

TEST_CASE("A new facility that was left for another row is still there")
{
    OpenRegister opened;
    opened.page->addNew();
    typeText(opened.field(u"name"_s), u"Xưởng gỗ dở dang"_s);
    opened.table().choose(opened.table().rowsModel().row(5));
    CHECK(opened.field(u"name"_s).text() != u"Xưởng gỗ dở dang");
    const QVariantMap state = opened.page->state();
    opened.page = std::make_unique<RegisterPage>(opened.workspace);
    opened.page->show();
    opened.page->restore(state);
    CHECK(opened.table().currentRow() == QUuid::fromString(state.value(u"row"_s).toString()));
    opened.page->addNew();
    CHECK(opened.field(u"name"_s).text() == u"Xưởng gỗ dở dang");
}

TEST_CASE("Esc leaves a new facility; what was typed of it waits")
{
    OpenRegister opened;
    const QUuid before = opened.table().currentRow();
    opened.page->addNew();
    QTest::keyClick(&opened.field(u"name"_s), Qt::Key_Escape);
    CHECK(opened.child<FacilityDetail>(u"facility_detail"_s).facility() == before);
    CHECK(opened.table().hasFocus());
    CHECK(opened.told.text.isEmpty());
    opened.page->addNew();
    typeText(opened.field(u"name"_s), u"Xưởng gỗ dở dang"_s);
    QTest::keyClick(&opened.field(u"name"_s), Qt::Key_Escape);
    CHECK(opened.child<FacilityDetail>(u"facility_detail"_s).facility() == before);
    CHECK(opened.told.text.contains(u"“Facility” is kept"_s));
    opened.page->addNew();
    CHECK(opened.field(u"name"_s).text() == u"Xưởng gỗ dở dang");
}

TEST_CASE("A new facility stays while the register is filtered")
{
    OpenRegister opened;
    opened.page->addNew();
    typeText(opened.field(u"name"_s), u"Xưởng gỗ dở dang"_s);
    opened.page->mainTable()->filterField().setText(u"chac chan khong co"_s);
    CHECK(opened.field(u"name"_s).text() == u"Xưởng gỗ dở dang");
    CHECK(opened.child<QWidget>(u"facility_form"_s).isVisible());
    opened.page->mainTable()->filterField().clear();
    CHECK(opened.field(u"name"_s).text() == u"Xưởng gỗ dở dang");
}

TEST_CASE("Adding again goes on with what was begun, until it is cancelled")
{
    OpenRegister opened;
    opened.page->addNew();
    const QString code = opened.field(u"code"_s).text();
    CHECK_FALSE(code.isEmpty());
    typeText(opened.field(u"name"_s), u"Xưởng gỗ dở dang"_s);
    opened.page->addNew();
    CHECK(opened.field(u"name"_s).text() == u"Xưởng gỗ dở dang");
    CHECK(opened.field(u"code"_s).text() == code);
    QTest::mouseClick(
        opened.child<QWidget>(u"facility_form"_s).findChild<QAbstractButton *>(u"form_cancel"_s),
        Qt::LeftButton);
    opened.page->addNew();
    CHECK(opened.field(u"name"_s).text().isEmpty());
}
