// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savingcalculator.h"

#include "core/base/error.h"
#include "core/exchange/savingcases.h"
#include "tests/catch.h"
#include "tests/core/exchange/referencerecords.h"
#include "tests/ui/testwindow.h"
#include "ui/dialogs/casetable.h"
#include "ui/dialogs/textgrid.h"
#include "ui/forms/findinglabel.h"
#include "ui/frame/claimbadge.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using sxsh::test::reference;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

/// The dialog as it is seen, in English, with the keyboard on its first cell.
struct Calculator {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    TypedCase typed = SavingCalculator::begun(settings, 2020);
    std::unique_ptr<SavingCalculator> dialog;

    Calculator() { open(); }

    void open()
    {
        dialog = std::make_unique<SavingCalculator>(typed, reference(), settings, nullptr);
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }
    template <class W>
    W &part(const QString &name)
    {
        return *child<W>(*dialog, name);
    }
    CaseTable &figures() { return part<CaseTable>(u"case_figures"_s); }
    void choose(const QString &box, const QVariant &data)
    {
        auto &choices = part<QComboBox>(box);
        REQUIRE(choices.findData(data) >= 0);
        choices.setCurrentIndex(choices.findData(data));
    }
    void method(BaselineMethod method)
    {
        choose(u"case_method"_s, static_cast<int>(method));
        figures().goTo(0, 0);
    }
    QWidget *target()
    {
        QWidget *focused = QApplication::focusWidget();
        return focused ? focused : dialog.get();
    }
    /// To what has the keyboard, as a key press would go.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(target(), key, modifiers);
    }
    void keys(const char *text)
    {
        for (; *text != '\0'; ++text)
            QTest::keyClick(target(), *text);
    }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(target(), &event);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    void typeRatio()
    {
        for (const char *figure : {"1250000", "2500", "1311000", "2850"}) {
            keys(figure);
            key(Qt::Key_Tab);
        }
    }
    QString figure() { return shown(u"case_saving"_s); }
    QString shown(const QString &label)
    {
        auto &words = part<QLabel>(label);
        return words.isVisible() ? words.text() : QString();
    }
    std::string reason() { return shown(u"case_reason"_s).toStdString(); }
    QString lines(const QString &grid)
    {
        QStringList texts;
        for (const QStringList &row : part<TextGrid>(grid).rows())
            texts += row.join(u'|');
        return texts.join(u'\n');
    }
};

QString teaYears()
{
    static const char *const use[] = {"8350",  "7420",  "15100", "22300", "30900", "32100",
                                      "34750", "32500", "29900", "21900", "14200", "9450"};
    static const char *const output[] = {"12",  "8",  "35", "62", "88", "95",
                                         "101", "97", "84", "60", "33", "15"};
    static const char *const laterUse[] = {"7300",  "6900",  "14800", "22100", "27700", "30300",
                                           "32400", "30800", "27600", "21100", "12100", "8300"};
    static const char *const laterOutput[] = {"10",  "9",   "40", "70", "90", "99",
                                              "108", "101", "90", "66", "30", "14"};
    QString text;
    for (std::size_t month = 0; month < 12; ++month) {
        const bool isFirst = month == 0;
        text += (isFirst ? u"1/2017"_s : QString()) + u'\t' + QLatin1String(use[month]) + u'\t' +
                QLatin1String(output[month]) + u'\t' + (isFirst ? u"1/2018"_s : QString()) + u'\t' +
                QLatin1String(laterUse[month]) + u'\t' + QLatin1String(laterOutput[month]) + u'\n';
    }
    return text;
}

} // namespace

TEST_CASE("Calculator: a ratio is told while its last figure is being typed")
{
    Calculator calculator;
    CHECK(calculator.figure() == QString());
    calculator.part<QLineEdit>(u"case_threshold"_s).setText(u"8"_s);
    for (const char *figure : {"1250000", "2500", "1311000"}) {
        calculator.keys(figure);
        calculator.key(Qt::Key_Tab);
    }
    CHECK_THAT(calculator.reason(), Contains("output"));
    calculator.keys("2850"); // the editor is still open
    CHECK(calculator.figure() == u"8.0%"_s);
    CHECK(calculator.shown(u"case_avoided"_s) ==
          u"114,000 kWh · 17.59 TOE · 91.67 t CO₂ avoided"_s);
    CHECK_THAT(calculator.lines(u"case_compared"_s).toStdString(),
               Contains("1,250,000 → 1,311,000 kWh") && Contains("500.0 → 460.0 kWh") &&
                   Contains("1,425,000 kWh"));
    CHECK_THAT(calculator.lines(u"case_certainty"_s).toStdString(),
               Contains("Reaches 8% by ratio, not verified"));
    CHECK(calculator.part<ClaimBadge>(u"case_claim"_s).words() == u"Reaches 8% by ratio"_s);
    // What is given up is as it was before.
    calculator.key(Qt::Key_Escape);
    CHECK(calculator.dialog->isVisible());
    CHECK(calculator.figure() == QString());
}

TEST_CASE("Calculator: a text that is no number stays, is told, and is not computed with")
{
    Calculator calculator;
    calculator.typeRatio();
    REQUIRE(calculator.figure() == u"8.0%"_s);
    calculator.figures().goTo(0, 3);
    calculator.commit(u"nhiều"_s);
    calculator.key(Qt::Key_Return);
    calculator.figures().goTo(0, 3);
    CHECK(calculator.typed.months[0][5] == u"nhiều"_s);
    CHECK(calculator.figures().currentIndex().data().toString() == u"nhiều"_s);
    CHECK(calculator.figure() == QString());
    CHECK_THAT(calculator.reason(), Contains("marked red"));
    CHECK_THAT(calculator.shown(u"case_hint"_s).toStdString(), Contains("not a number"));
    CHECK_FALSE(calculator.part<QPushButton>(u"case_save"_s).isEnabled());
    // Delete clears it, and then it is only missing.
    calculator.key(Qt::Key_Delete);
    CHECK_THAT(calculator.reason(), Contains("no output in the report period"));
    CHECK(calculator.part<QPushButton>(u"case_save"_s).isEnabled());
    calculator.part<QLineEdit>(u"case_year"_s).setText(u"2o18"_s);
    CHECK_THAT(calculator.reason(), Contains("no year"));
}

TEST_CASE("Calculator: what was typed, pasted or chosen is taken back step by step")
{
    Calculator calculator;
    calculator.typeRatio();
    REQUIRE(calculator.figure() == u"8.0%"_s);
    calculator.method(BaselineMethod::Regression);
    calculator.paste(teaYears());
    REQUIRE(calculator.figure() == u"10.5%"_s);

    const auto isOpen = [&](const QString &step) {
        return calculator.part<QAbstractButton>(step).isEnabled();
    };
    calculator.key(Qt::Key_Z, Qt::ControlModifier); // the paste
    CHECK(calculator.figure() == QString());
    CHECK(calculator.typed.months[0][1] == u"1250000"_s);
    calculator.key(Qt::Key_Z, Qt::ControlModifier); // the method
    CHECK(calculator.figure() == u"8.0%"_s);
    CHECK(calculator.part<QComboBox>(u"case_method"_s).currentData().toInt() ==
          static_cast<int>(BaselineMethod::Ratio));
    calculator.key(Qt::Key_Z, Qt::ControlModifier); // the last figure, not its last digit
    CHECK_THAT(calculator.reason(), Contains("no output in the report period"));
    CHECK(isOpen(u"case_redo"_s));
    for (int step = 0; step < 3; ++step)
        calculator.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(calculator.figure() == u"10.5%"_s);
    CHECK_FALSE(isOpen(u"case_redo"_s));
    CHECK(isOpen(u"case_undo"_s));
}

TEST_CASE("Calculator: rows that were added are no step, and leave those there are")
{
    Calculator calculator;
    const auto isOpen = [&](const QString &step) {
        return calculator.part<QAbstractButton>(step).isEnabled();
    };
    CHECK_FALSE(isOpen(u"case_undo"_s));
    calculator.typeRatio();
    calculator.part<QAbstractButton>(u"case_add_row"_s).click();
    calculator.key(Qt::Key_Z, Qt::ControlModifier); // the last figure
    CHECK(calculator.figure() == QString());
    CHECK(isOpen(u"case_redo"_s));
    calculator.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(calculator.figure() == u"8.0%"_s);

    // Months pasted into one total bring rows and columns along, in one step.
    calculator.figures().goTo(0, 0);
    calculator.paste(u"100\t10\t90\t10\n110\t11\t95\t11\n"_s);
    CHECK(calculator.figure() == u"11.9%"_s);
    calculator.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(calculator.figure() == u"8.0%"_s);
    calculator.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(calculator.figure() == u"11.9%"_s);
    for (int step = 0; step < 5; ++step)
        calculator.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(isOpen(u"case_undo"_s));
    CHECK(calculator.typed.isEmpty());
}

TEST_CASE("Calculator: months of a regression are pasted, with the line and its statistics told")
{
    Calculator calculator;
    calculator.choose(u"case_resource"_s, u"DIEN"_s);
    calculator.part<QLineEdit>(u"case_threshold"_s).setText(u"8"_s);
    calculator.method(BaselineMethod::Regression);
    CHECK(calculator.figures().model()->rowCount() == 12);
    calculator.paste(teaYears());
    CHECK(calculator.figure() == u"10.5%"_s);
    CHECK(calculator.part<ClaimBadge>(u"case_claim"_s).words() == u"Reaches 8%"_s);
    CHECK_THAT(calculator.lines(u"case_coefficients"_s).toStdString(), Contains("Output"));
    CHECK_THAT(calculator.lines(u"case_statistics"_s).toStdString(),
               Contains("R²|0.99") && Contains("n|12"));
    CHECK_THAT(calculator.lines(u"case_uncertainty"_s).toStdString(),
               Contains("ASHRAE Guideline 14-2002"));
    // Months follow from the first.
    CHECK(calculator.figures().model()->index(11, 0).data().toString() == u"12/2017"_s);
    CHECK(calculator.figures().model()->index(11, 0).data(CaseTableModel::FaintRole).toBool());
    // What is copied is the block as it was pasted, with its months.
    calculator.figures().goTo(0, 0);
    calculator.figures().selectionModel()->select(
        QItemSelection(calculator.figures().model()->index(0, 0),
                       calculator.figures().model()->index(1, 2)),
        QItemSelectionModel::ClearAndSelect);
    calculator.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"1/2017\t8350\t12\n2/2017\t7420\t8\n"_s);

    // A further variable has columns on both sides and is asked for by its name.
    QTimer::singleShot(0, qApp, [] {
        QWidget *question = QApplication::activeModalWidget();
        child<QLineEdit>(*question, u"name"_s)->setText(u"nhiệt độ"_s);
        QTest::keyClick(question, Qt::Key_Return);
    });
    QTest::mouseClick(&calculator.part<QAbstractButton>(u"case_add_variable"_s), Qt::LeftButton);
    CHECK(calculator.typed.variables == QStringList{u"nhiệt độ"_s});
    CHECK(calculator.figures().model()->columnCount() == 8);
    CHECK_FALSE(calculator.reason().empty());
    QTest::mouseClick(&calculator.part<QAbstractButton>(u"case_take_variable"_s), Qt::LeftButton);
    CHECK(calculator.figures().model()->columnCount() == 6);
    CHECK(calculator.figure() == u"10.5%"_s);
}

TEST_CASE("Calculator: months pasted on the one row of a ratio make rows of months")
{
    Calculator calculator;
    calculator.figures().goTo(0, 0);
    calculator.paste(u"10\t1\t9\t1\n20\t2\t18\t2\n"_s);
    CHECK(calculator.figures().model()->rowCount() == 2);
    CHECK(calculator.figures().model()->columnCount() == 6);
    CHECK(calculator.figure() == u"10.0%"_s);
    // More than the table holds is told.
    calculator.paste(u"1\n"_s.repeated(70));
    CHECK(calculator.figures().model()->rowCount() == TypedCase::mostRows);
    CHECK_THAT(calculator.shown(u"case_hint"_s).toStdString(), Contains("10"));
}

TEST_CASE("Calculator: products have a row each, below the use of the whole period")
{
    Calculator calculator;
    calculator.method(BaselineMethod::Equivalent);
    CaseTable &figures = calculator.figures();
    CHECK_FALSE(figures.model()->index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    figures.goTo(0, 2);
    calculator.paste(u"1000\t\t900"_s);
    figures.goTo(1, 0);
    calculator.paste(u"Chè xanh\t1\t\t100\t\t100\nChè đen\t2\t\t50\t\t50\n"_s);
    CHECK(calculator.figure() == u"10.0%"_s);
    CHECK(figures.model()->rowCount() == 4); // one to go on with
    figures.goTo(2, 0);
    QTest::mouseClick(&calculator.part<QAbstractButton>(u"case_take_rows"_s), Qt::LeftButton);
    CHECK(figures.model()->rowCount() == 3);
    CHECK(calculator.typed.products[1][0] == u"Chè xanh"_s);
}

TEST_CASE("Calculator: an adjustment raises what is expected and is told without its reason")
{
    Calculator calculator;
    calculator.typeRatio();
    auto &adjustments = calculator.part<CaseTable>(u"case_adjustments"_s);
    adjustments.goTo(0, 1);
    calculator.keys("75000");
    calculator.key(Qt::Key_Return);
    CHECK(calculator.figure() == u"12.6%"_s);
    CHECK_THAT(calculator.lines(u"case_compared"_s).toStdString(),
               Contains("1,500,000 kWh (adjustments: 75,000)"));
    CHECK(adjustments.model()->rowCount() == 2);
}

TEST_CASE("Calculator: units are those of the resource, and figures in two units are compared")
{
    Calculator calculator;
    calculator.typeRatio();
    auto &unit = calculator.part<QComboBox>(u"case_unit_base"_s);
    CHECK(unit.findData(u"MWh"_s) >= 0);
    CHECK(unit.findData(u"kg"_s) < 0);
    calculator.choose(u"case_unit_base"_s, u"MWh"_s);
    CHECK(calculator.figure() == u"99.9%"_s);
    calculator.choose(u"case_resource"_s, u"energy"_s);
    CHECK(unit.count() == 1);
    CHECK(calculator.figure() == u"8.0%"_s);
    calculator.choose(u"case_output_unit_base"_s, u"tấn"_s);
    CHECK(calculator.part<QComboBox>(u"case_output_unit_report"_s).currentText() == u"tấn"_s);
    CHECK_THAT(calculator.lines(u"case_compared"_s).toStdString(), Contains("TOE/tấn"));
}

TEST_CASE("Calculator: what was typed is there again, and the threshold in the next run")
{
    Calculator calculator;
    calculator.typeRatio();
    calculator.part<QLineEdit>(u"case_threshold"_s).setText(u"8,5"_s);
    calculator.choose(u"case_confidence"_s, 0.9);
    QTest::keyClick(calculator.dialog.get(), Qt::Key_Escape);
    CHECK_FALSE(calculator.dialog->isVisible());
    calculator.open();
    CHECK(calculator.figure() == u"8.0%"_s);
    CHECK(calculator.part<ClaimBadge>(u"case_claim"_s).words() == u"Below 8.5% by ratio"_s);
    const TypedCase next = SavingCalculator::begun(calculator.settings, 2021);
    CHECK(next.threshold == u"8,5"_s);
    CHECK(next.confidence == 0.9);
    CHECK(next.isEmpty());
}

TEST_CASE("Calculator: the result is copied as lines and as tables")
{
    Calculator calculator;
    calculator.method(BaselineMethod::Regression);
    calculator.paste(teaYears());
    QTest::mouseClick(&calculator.part<QPushButton>(u"case_copy"_s), Qt::LeftButton);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    CHECK_THAT(copied->text().toStdString(), Contains("Saving\t10.5%") && Contains("DW\t") &&
                                                 Contains("Điện") && Contains("Constant\t"));
    CHECK_THAT(copied->html().toStdString(), Contains("<td>10.5%</td>"));
    CHECK_THAT(calculator.shown(u"case_notice"_s).toStdString(), Contains("clipboard"));
}

TEST_CASE("Calculator: a case is saved and opened as the command line reads it")
{
    Calculator calculator;
    calculator.part<QLineEdit>(u"case_threshold"_s).setText(u"8"_s);
    calculator.typeRatio();
    const QString path = calculator.folder.filePath(u"Điện.json"_s);
    calculator.dialog->writeFile(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = savingCasesFrom(file.readAll(), path);
    CHECK(computeSavingCases(cases, reference())[u"cases"_s][0][u"claim"_s] == u"ratio-reached"_s);

    const TypedCase before = calculator.typed;
    calculator.method(BaselineMethod::Absolute);
    calculator.dialog->readFile(path);
    CHECK(calculator.typed.method == BaselineMethod::Ratio);
    CHECK(calculator.figure() == u"8.0%"_s);
    CHECK(readTyped(calculator.typed).of == readTyped(before).of);
    CHECK_THROWS_AS(calculator.dialog->readFile(calculator.folder.filePath(u"none"_s)), Error);
    QFile bad(calculator.folder.filePath(u"bad.json"_s));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("{\"cases\":[{\"method\":\"guess\"}]}");
    bad.close();
    CHECK_THROWS_AS(calculator.dialog->readFile(bad.fileName()), Error);
    CHECK(calculator.figure() == u"8.0%"_s);
}

TEST_CASE("The calculator is in the menu before a plan is open, and keeps what was typed")
{
    TestWindow window;
    window->closePlan();
    const auto visit = [&](auto &&act) {
        bool isSeen = false;
        QTimer::singleShot(0, &*window, [&] {
            auto *dialog = qobject_cast<SavingCalculator *>(QApplication::activeModalWidget());
            isSeen = dialog != nullptr;
            if (dialog) {
                act(*dialog);
                dialog->reject();
            }
        });
        window.trigger(u"calculator"_s);
        CHECK(isSeen);
    };
    visit([](SavingCalculator &dialog) {
        CHECK(dialog.minimumSizeHint().width() <= 1366);
        CHECK(dialog.height() <= 690);
        QWidget *table = child<CaseTable>(dialog, u"case_figures"_s);
        QTest::keyClick(table, '7');
    });
    visit([](SavingCalculator &dialog) {
        auto *table = child<CaseTable>(dialog, u"case_figures"_s);
        CHECK(table->model()->index(0, 0).data().toString() == u"7"_s);
    });
}
