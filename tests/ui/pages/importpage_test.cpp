// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"
#include "ui/frame/elidedlabel.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/stateshape.h"
#include "ui/translations.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressDialog>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The page over a plan file of its own that holds one facility.
class ImportedPlan
{
public:
    ImportedPlan()
    {
        QObject::connect(&m_guard, &Guard::told, &m_guard,
                         [this](const Notice &notice) { m_told = notice; });
        const Facility facility{.id = QUuid::createUuid(), .code = u"CS01"_s};
        ChangeSet setup;
        setup.add(facility);
        setup.add(FacilityState{.id = QUuid::createUuid(),
                                .facility = {facility.id},
                                .name = u"Chè Hùng An"_s,
                                .labour = 12});
        const AdminUnit commune{
            .id = QUuid::createUuid(), .code = u"01234"_s, .name = u"Xã Hùng An"_s};
        setup.add(commune);
        setup.add(FacilityPlacement{
            .id = QUuid::createUuid(), .facility = {facility.id}, .unit = {commune.id}});
        m_workspace = std::make_unique<Workspace>(
            Session::create(m_folder.filePath(u"Kế hoạch.sxsh"_s), setup, {.who = u"Cán bộ"_s}),
            demoResources(), Language::Vietnamese, m_guard, m_settings);
        m_page = std::make_unique<ImportPage>(*m_workspace);
        m_page->resize(1174, 690);
        m_page->show();
    }

    QString write(const QString &text) const
    {
        QFile file(m_folder.filePath(u"Cơ sở.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    template <class W>
    W &find(const QString &name)
    {
        auto *widget = m_page->findChild<W *>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return *widget;
    }
    void choose(const QString &box, const QString &text)
    {
        auto &list = find<QComboBox>(box);
        list.setCurrentIndex(list.findText(text));
        REQUIRE(list.currentIndex() >= 0);
        emit list.activated(list.currentIndex());
    }
    QString cell(int row, const QString &key)
    {
        const TableModel &model = m_page->mainTable()->table().rowsModel();
        return model.cell(row, model.columnIndex(key)).text;
    }
    std::size_t facilities() const { return m_workspace->records().all<Facility>().rows().size(); }

    ImportPage &page() { return *m_page; }
    Workspace &workspace() { return *m_workspace; }
    Guard &guard() { return m_guard; }
    const Notice &told() const { return m_told; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Guard m_guard;
    Notice m_told;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ImportPage> m_page;
};

const QString fourRows = u"Mã cơ sở,Tên cơ sở,Lao động,Màu sơn,Mã xã\n"
                         u"CS01,Chè Hùng An,15,đỏ,01234\n"
                         u"CS02,Gạch tuynel Vị Xuyên,mười hai,xanh,01234\n"
                         u"CS03,Nhà máy bột giấy Bắc Quang,186,vàng,01234\n"
                         u"CS04,Thủy điện Nho Quế 3,56,trắng,01234\n"_s;

/// Presses the keys of a plain text; a line end is the Enter key.
void type(QWidget &field, const QString &text)
{
    for (const QChar letter : text) {
        const int key = letter == u'\r' ? int(Qt::Key_Return) : int(Qt::Key_unknown);
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&field, &press);
    }
}

} // namespace

TEST_CASE("the page shows what each row of a file would do before anything is taken", "[import]")
{
    ImportedPlan plan;
    REQUIRE(plan.page().mainTable() == nullptr);
    REQUIRE(plan.page().openFile(plan.write(fourRows)));
    const ImportDraft &draft = plan.page().draft();
    CHECK(draft.added == 2);
    CHECK(draft.edited == 1);
    CHECK(draft.refused == 1);
    CHECK(plan.facilities() == 1);
    CHECK(plan.find<QComboBox>(u"import_entity"_s).currentText() == u"Facilities"_s);
    CHECK(plan.cell(0, u"effect"_s) == u"Labour (people): 12 → 15"_s);
    CHECK(plan.cell(1, u"outcome"_s) == u"refused"_s);
    CHECK(plan.cell(1, u"caption"_s).contains(u"Gạch tuynel Vị Xuyên"_s));
    CHECK(plan.cell(1, u"effect"_s).contains(u"mười hai"_s));
    CHECK(plan.cell(2, u"caption"_s) == u"CS03 Nhà máy bột giấy Bắc Quang"_s);
    CHECK(plan.find<ElidedLabel>(u"import_rows_footer"_s).text() ==
          u"4 rows · 2 added · 1 changed · 1 refused · 1 columns to look at"_s);

    SECTION("and by outcome")
    {
        plan.choose(u"import_outcome"_s, u"refused"_s);
        CHECK(plan.page().mainTable()->table().filter().rowCount() == 1);
    }
}

TEST_CASE("the good rows of a file are one step that one undo takes back", "[import]")
{
    ImportedPlan plan;
    REQUIRE(plan.page().openFile(plan.write(fourRows)));
    CHECK_FALSE(plan.find<QAbstractButton>(u"import_take_all"_s).isEnabled());
    CHECK(plan.find<ElidedLabel>(u"import_why"_s).text().startsWith(u"1 rows are refused"_s));
    const int steps = plan.workspace().session().undoSteps();

    plan.find<QAbstractButton>(u"import_take_good"_s).click();
    CHECK(plan.facilities() == 3);
    CHECK(plan.workspace().session().undoSteps() == steps + 1);
    CHECK(plan.told().text.contains(u"2 added · 1 changed · 1 refused"_s));
    CHECK(plan.page().draft().unchanged == 3);
    CHECK_FALSE(plan.find<QAbstractButton>(u"import_take_good"_s).isEnabled());

    SECTION("by the notice")
    {
        plan.told().act();
        CHECK(plan.facilities() == 1);
        CHECK(plan.page().draft().added == 2);
    }
    SECTION("but not by the notice where something newer would be lost")
    {
        ChangeSet newer{.title = u"Thêm"_s};
        const Facility facility{.id = QUuid::createUuid(), .code = u"CS09"_s};
        newer.add(facility);
        newer.add(FacilityState{
            .id = QUuid::createUuid(), .facility = {facility.id}, .name = u"Mộc Sủng Là"_s});
        newer.add(
            FacilityPlacement{.id = QUuid::createUuid(),
                              .facility = {facility.id},
                              .unit = {plan.workspace().records().all<AdminUnit>().begin()->id}});
        REQUIRE(plan.workspace().apply(newer));
        const auto act = plan.told().act;
        act();
        CHECK(plan.facilities() == 4);
        CHECK(plan.told().kind == Notice::Kind::Doubt);
    }
}

TEST_CASE("a column that is not known becomes what the officer chooses", "[import]")
{
    ImportedPlan plan;
    REQUIRE(plan.page().openFile(plan.write(u"Mã cơ sở,Tên cơ sở,Màu sơn,Mã xã\n"
                                            u"CS02,Gạch tuynel Vị Xuyên,xanh,01234\n"_s)));
    plan.choose(u"import_column_2"_s, u"Note"_s);
    CHECK(plan.cell(0, u"effect"_s).contains(u"Note: xanh"_s));

    SECTION("which is remembered")
    {
        plan.find<QAbstractButton>(u"import_take_all"_s).click();
        REQUIRE(plan.workspace().records().all<ColumnMapping>().rows().size() == 1);
        REQUIRE(plan.page().openFile(plan.write(u"Mã cơ sở,Tên cơ sở,Màu sơn,Mã xã\n"
                                                u"CS03,Mộc Sủng Là,nâu,01234\n"_s)));
        CHECK(plan.cell(0, u"effect"_s).contains(u"Note: nâu"_s));
    }
    SECTION("unless that is not wanted")
    {
        plan.find<QAbstractButton>(u"import_remember"_s).click();
        plan.find<QAbstractButton>(u"import_take_all"_s).click();
        CHECK(plan.facilities() == 2);
        CHECK(plan.workspace().records().all<ColumnMapping>().rows().empty());
    }
    SECTION("also when the page is made anew")
    {
        const QVariantMap state = plan.page().state();
        ImportPage again(plan.workspace());
        again.restore(state);
        REQUIRE(again.mainTable());
        CHECK(again.draft().added == 1);
        CHECK(again.findChild<QComboBox *>(u"import_column_2"_s)->currentText() == u"Note"_s);
    }
}

TEST_CASE("what a column is taken for is marked by how sure that is", "[import]")
{
    ImportedPlan plan;
    REQUIRE(plan.page().openFile(plan.write(u"STT,Mã cơ sở,Tên cơ sở,Số lao độngg,Màu sơn\n"
                                            u"1,CS02,Gạch tuynel Vị Xuyên,12,xanh\n"_s)));
    const auto marks = plan.find<QWidget>(u"import_columns"_s).findChildren<StateLabel *>();
    std::vector<StateShape> shapes;
    for (const StateLabel *mark : marks)
        shapes.push_back(mark->shape());
    CHECK(shapes == std::vector{StateShape::Check, StateShape::Check, StateShape::Check,
                                StateShape::Diamond, StateShape::HollowDiamond});
    CHECK(plan.find<QComboBox>(u"import_column_3"_s).currentText() == u"Labour (people)"_s);

    plan.choose(u"import_column_4"_s, u"Labour (people)"_s);
    CHECK(plan.find<QComboBox>(u"import_column_3"_s).currentText() == u"Left out"_s);
    CHECK(marks[4]->shape() == StateShape::Check);
    CHECK(plan.page().draft().refused == 1);
}

TEST_CASE("a required column that the file lacks is given for every row", "[import]")
{
    ImportedPlan plan;
    REQUIRE(plan.page().openFile(plan.write(u"Tên cơ sở,Lao động\n"
                                            u"Gạch tuynel Vị Xuyên,12\n"
                                            u"Mộc Sủng Là,7\n"_s)));
    plan.choose(u"import_entity"_s, u"Facilities"_s);
    CHECK(plan.page().draft().added == 0);
    const auto *sentence = plan.find<QWidget>(u"import_findings"_s).findChild<StateLabel *>();
    CHECK(sentence->word().contains(u"“Code”"_s));
    CHECK(sentence->word().contains(u"F-{#}"_s));
    CHECK(sentence->shape() == StateShape::Cross);
    auto &field = plan.find<QLineEdit>(u"import_given_code"_s);
    type(field, u"HA-{#}\r"_s);
    CHECK(plan.page().draft().refused == 2); // nothing says where they lie
    type(plan.find<QLineEdit>(u"import_given_unit_code"_s), u"01234\r"_s);
    CHECK(plan.page().draft().added == 2);
    CHECK(plan.cell(1, u"caption"_s) == u"HA-2 Mộc Sủng Là"_s);
    CHECK(plan.find<QWidget>(u"import_findings"_s).isHidden());
}

TEST_CASE("a workbook that LibreOffice saved is read with its sheet and heading found", "[import]")
{
    ImportedPlan plan;
    REQUIRE(plan.page().openFile(
        QStringLiteral(SXSH_SOURCE_DIR "/tests/core/sheet/data/Sổ cơ sở 2018.xlsx")));
    CHECK(plan.find<QComboBox>(u"import_entity"_s).currentText() == u"Facilities"_s);
    CHECK(plan.page().draft().rows > 0);
    CHECK(plan.told().text.isEmpty());
    REQUIRE(plan.page().mainTable());
    CHECK(plan.page().mainTable()->table().rowsModel().rowCount() == plan.page().draft().rows);
}

TEST_CASE("a file that cannot be read is told and leaves the page as it was", "[import]")
{
    ImportedPlan plan;
    CHECK_FALSE(plan.page().openFile(u"/không có/tệp.xlsx"_s));
    CHECK(plan.told().kind == Notice::Kind::Problem);
    CHECK(plan.page().mainTable() == nullptr);
    CHECK(plan.page().state().isEmpty());
}

TEST_CASE("the tables of a document that are not read are named until they are taken", "[import]")
{
    ImportedPlan plan;
    ChangeSet communes;
    communes.add(
        AdminUnit{.id = QUuid::createUuid(), .code = u"00913"_s, .name = u"Xã Minh Tân"_s});
    REQUIRE(plan.workspace().apply(communes));
    REQUIRE(plan.page().openFile(
        QStringLiteral(SXSH_SOURCE_DIR "/tests/core/sheet/data/Cơ sở theo huyện.docx")));
    const auto *sentence = plan.find<QWidget>(u"import_findings"_s).findChild<StateLabel *>();
    CHECK(sentence->word().startsWith(u"Not read: “Huyện Vị Xuyên” (Facilities, 1 row"_s));
    CHECK(sentence->word().contains(u"“Sheet or table”"_s));
    plan.find<QAbstractButton>(u"import_take_all"_s).click();
    CHECK(plan.facilities() == 1); // CS01 was known
    auto &sheets = plan.find<QComboBox>(u"import_sheet"_s);
    sheets.setCurrentIndex(2);
    emit sheets.activated(2);
    CHECK_FALSE(sentence->word().contains(u"Huyện Bắc Mê"_s));
    plan.find<QAbstractButton>(u"import_take_all"_s).click();
    CHECK(plan.facilities() == 2);
}

TEST_CASE("long work shows how far it is and ends where the officer cancels", "[import]")
{
    ImportedPlan plan;
    QString rows = u"facility_code,what,value,date,source\n"_s;
    constexpr int many = 20'000;
    for (int row = 0; row < many; ++row)
        rows += u"CS01,aware,yes,%1,own_report\n"_s.arg(
            QDate(1960, 1, 1).addDays(row).toString(Qt::ISODate));
    const QString stage = GENERATE(u"Reading the rows…"_s, u"Checking the rows…"_s);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *bar = plan.page().findChild<QProgressDialog *>();
        if (bar && bar->isVisible() && bar->labelText() == stage)
            bar->cancel();
    });
    look.start(0);
    plan.page().setPatience(std::chrono::milliseconds(0));
    REQUIRE(plan.page().openFile(plan.write(rows)));
    CAPTURE(stage.toStdString());
    CHECK(plan.told().text.contains(u"cancelled"_s));
    CHECK(plan.page().draft().outcomes.empty());
    CHECK_FALSE(plan.find<QAbstractButton>(u"import_take_all"_s).isEnabled());
    look.stop();
    REQUIRE(plan.page().openFile(plan.write(rows)));
    CHECK(plan.page().draft().added == many);
}

TEST_CASE("taking many rows shows how far it is, and cancelled nothing is taken", "[import]")
{
    ImportedPlan plan;
    QString rows = u"facility_code,what,value,date,source\n"_s;
    constexpr int many = 20'000;
    for (int row = 0; row < many; ++row)
        rows += u"CS01,aware,yes,%1,own_report\n"_s.arg(
            QDate(1960, 1, 1).addDays(row).toString(Qt::ISODate));
    REQUIRE(plan.page().openFile(plan.write(rows)));
    const Session &session = plan.workspace().session();
    const qint64 line = session.lastLine().seq;
    const auto facts = plan.workspace().records().all<Fact>().size();
    plan.page().setPatience(std::chrono::milliseconds(0));
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *bar = plan.page().findChild<QProgressDialog *>();
        if (bar && bar->isVisible() && bar->labelText() == u"Saving the rows…")
            bar->cancel();
    });
    look.start(0);
    auto &take = plan.find<QAbstractButton>(u"import_take_all"_s);
    take.click();
    CHECK(plan.told().text.contains(u"cancelled"_s));
    CHECK(session.lastLine().seq == line);
    CHECK(plan.workspace().records().all<Fact>().size() == facts);
    look.stop();
    REQUIRE(take.isEnabled());
    take.click();
    CHECK(plan.workspace().records().all<Fact>().size() == facts + many);
}

TEST_CASE("Tab goes through the columns of the file, then to what is done with them", "[import]")
{
    ImportedPlan plan;
    // The fields of the first file are gone with the second.
    REQUIRE(plan.page().openFile(plan.write(u"Mã;Tên\nCS09;Xưởng A\n"_s)));
    REQUIRE(
        plan.page().openFile(plan.write(u"Mã cơ sở;Tên cơ sở;Số lao động\nCS09;Xưởng A;3\n"_s)));
    QCoreApplication::processEvents();
    QStringList order;
    for (QWidget *next = plan.find<QComboBox>(u"import_entity"_s).nextInFocusChain();
         next->objectName() != u"import_entity"; next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() &&
            next->objectName().startsWith(u"import_"))
            order += next->objectName();
    }
    CHECK(order.mid(0, 6) == QStringList{u"import_sender"_s, u"import_column_0"_s,
                                         u"import_column_1"_s, u"import_column_2"_s,
                                         u"import_given_unit_code"_s, u"import_remember"_s});
}

TEST_CASE("that a file could not be read is told no more once another one was", "[import]")
{
    ImportedPlan plan;
    bool isSettled = false;
    QObject::connect(&plan.guard(), &Guard::settled, &plan.guard(), [&] { isSettled = true; });
    CHECK_FALSE(plan.page().openFile(u"/không có/Danh sách.xlsx"_s));
    CHECK_FALSE(isSettled);
    REQUIRE(plan.page().openFile(plan.write(fourRows)));
    CHECK(isSettled);
}

TEST_CASE("units and transitions of a reorganisation come from a workbook of an office program",
          "[import]")
{
    const Translations words(Language::Vietnamese); // in which its choices are written
    ImportedPlan plan;
    ChangeSet units{.title = u"units before the reorganisation"_s};
    const AdminUnit province{.id = QUuid::createUuid(),
                             .code = u"08"_s,
                             .name = u"Tỉnh Tuyên Quang"_s,
                             .level = UnitLevel::Province};
    units.add(province);
    for (const auto &[code, name] : {std::pair(u"00691"_s, u"Phường Hà Giang 2"_s),
                                     std::pair(u"00694"_s, u"Phường Hà Giang 1"_s)}) {
        units.add(AdminUnit{.id = QUuid::createUuid(),
                            .code = code,
                            .name = name,
                            .parent = Ref<AdminUnit>{province.id},
                            .validFrom = QDate(2025, 7, 1)});
    }
    REQUIRE(plan.workspace().applyQuietly(units));
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"Nghị quyết mới"_s));
    const QString path = folder.filePath(u"Nghị quyết mới/Sắp xếp đơn vị.xlsx"_s);
    REQUIRE(QFile::copy(
        QStringLiteral(SXSH_SOURCE_DIR) + u"/tests/core/sheet/data/Sắp xếp đơn vị.xlsx"_s, path));
    const auto openSheet = [&](int number) {
        REQUIRE(plan.page().openFile(path));
        auto &sheet = plan.find<QComboBox>(u"import_sheet"_s);
        REQUIRE(sheet.count() == 2);
        sheet.setCurrentIndex(number);
        emit sheet.activated(number);
        return plan.find<QComboBox>(u"import_entity"_s).currentText();
    };
    CHECK(openSheet(0) == entityPlural(infoOf<AdminUnit>()));
    CHECK(plan.page().draft().added == 2);
    CHECK(plan.page().draft().edited == 2);
    plan.find<QAbstractButton>(u"import_take_all"_s).click();
    const Records &records = plan.workspace().records();
    CHECK(records.all<AdminUnit>().size() == 6);
    CHECK(openSheet(1) == entityPlural(infoOf<UnitTransition>()));
    CHECK(plan.page().draft().added == 3);
    plan.find<QAbstractButton>(u"import_take_all"_s).click();
    // The code of the successor is its own from the day on, though another unit bore it before.
    for (const UnitTransition &transition : records.all<UnitTransition>()) {
        CHECK(records.find(transition.from)->validTo == transition.date);
        CHECK(records.find(transition.to)->validFrom == transition.date);
    }
    CHECK(records.all<UnitTransition>().size() == 3);
}

} // namespace sxsh
