// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/forms/textline.h"

#include <QtGui/QHelpEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// A line under a field that has the keyboard first.
struct Lines {
    Lines()
    {
        window.setFixedWidth(160);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&other);
        layout->addWidget(&line);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        other.setFocus();
    }
    ~Lines()
    {
        QToolTip::hideText();
        (void)QTest::qWaitFor([] { return !QToolTip::isVisible(); });
    }

    QImage picture() { return line.grab().toImage(); }
    QString toolTip()
    {
        QHelpEvent asked(QEvent::ToolTip, {5, 5}, line.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&line, &asked);
        return QToolTip::text();
    }

    QWidget window{};
    QLineEdit other{};
    TextLine line{};
};

} // namespace

TEST_CASE("A text that goes on is seen to, and its tool tip is the whole of it")
{
    Lines lines;
    const QString whole = u"Phường Nguyễn Trãi – Thành phố Hà Giang"_s;
    lines.line.setText(whole);
    CHECK(lines.toolTip() == whole);
    // What is drawn is the elided text: longer ones that begin alike look alike.
    const QImage cut = lines.picture();
    lines.line.setText(whole + u", tỉnh Hà Giang"_s);
    CHECK(lines.picture() == cut);
    lines.line.setText(whole.left(14));
    CHECK(lines.picture() != cut);
}

TEST_CASE("While it is edited the line is as any other, and a text that fits has no tool tip")
{
    Lines lines;
    lines.line.setText(u"Phường Nguyễn Trãi – Thành phố Hà Giang"_s);
    lines.line.setFocus();
    lines.line.end(false);
    const QImage atEnd = lines.picture();
    lines.line.home(false);
    CHECK(lines.picture() != atEnd);
    lines.line.setText(u"tổ 5"_s);
    CHECK(lines.toolTip().isEmpty());
}
