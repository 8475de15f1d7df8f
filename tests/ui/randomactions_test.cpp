// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testwindow.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <random>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("random keys and clicks on every page break nothing")
{
    TestWindow window;
    std::mt19937 dice(20181214);
    const auto below = [&dice](std::size_t bound) {
        return static_cast<int>(std::uniform_int_distribution<std::size_t>(0, bound - 1)(dice));
    };
    const std::vector<int> keys{Qt::Key_Tab,   Qt::Key_Down, Qt::Key_Up,        Qt::Key_Left,
                                Qt::Key_Right, Qt::Key_F2,   Qt::Key_Escape,    Qt::Key_A,
                                Qt::Key_1,     Qt::Key_9,    Qt::Key_Backspace, Qt::Key_Delete,
                                Qt::Key_Home,  Qt::Key_End,  Qt::Key_PageDown,  Qt::Key_Comma,
                                Qt::Key_F6};
    // No printing, exporting, opening or leaving: these ask the system.
    const std::vector<int> chords{Qt::Key_Z, Qt::Key_Y, Qt::Key_C, Qt::Key_V, Qt::Key_D, Qt::Key_R,
                                  Qt::Key_A, Qt::Key_F, Qt::Key_K, Qt::Key_T, Qt::Key_J, Qt::Key_N};
    const QStringList texts{u"ế"_s,      u"Đồng Văn"_s,   u"1.234"_s,
                            u"1234,5"_s, u"31/02/2018"_s, u"-"_s};
    const QStringList pages = window->pages();
    // Dialogs and menus would wait for an officer.
    QTimer closing;
    QObject::connect(&closing, &QTimer::timeout, &closing, [] {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    closing.start(20);
    const int rounds = qEnvironmentVariableIntValue("SXSH_RANDOM_ACTIONS") > 0
                           ? qEnvironmentVariableIntValue("SXSH_RANDOM_ACTIONS")
                           : 400;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        switch (below(15)) {
        case 0:
            window->showPage(pages[below(static_cast<std::size_t>(pages.size()))]);
            break;
        case 1:
            window.trigger(u"undo"_s);
            break;
        case 2:
            window.trigger(u"redo"_s);
            break;
        case 3: {
            QWidget *at = window->childAt(QPoint(below(1366), 44 + below(640)));
            if (at)
                QTest::mouseClick(at, Qt::LeftButton, {}, at->rect().center());
            break;
        }
        case 12:
            if (QWidget *focused = QApplication::focusWidget();
                focused && window->isAncestorOf(focused))
                typeVietnamese(focused, texts[below(static_cast<std::size_t>(texts.size()))]);
            break;
        case 13:
            if (QWidget *focused = QApplication::focusWidget();
                focused && window->isAncestorOf(focused))
                QTest::keyClick(
                    focused,
                    static_cast<Qt::Key>(chords[static_cast<std::size_t>(below(chords.size()))]),
                    Qt::ControlModifier);
            break;
        case 14: {
            QWidget *at = window->childAt(QPoint(below(1366), 44 + below(640)));
            if (at && below(2) == 0)
                QTest::mouseDClick(at, Qt::LeftButton, {}, at->rect().center());
            else if (at)
                QTest::mouseClick(at, Qt::RightButton, {}, at->rect().center());
            break;
        }
        case 4:
            window->resize(1366 + below(600), 690 + below(300));
            break;
        default:
            if (QWidget *focused = QApplication::focusWidget();
                focused && window->isAncestorOf(focused))
                QTest::keyClick(focused, static_cast<Qt::Key>(
                                             keys[static_cast<std::size_t>(below(keys.size()))]));
            break;
        }
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QCoreApplication::processEvents();
    }
    CHECK(!hasHard(window->workspace()->session().verify()));
}
