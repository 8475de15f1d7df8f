// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testwindow.h"
#include "ui/charts/chartview.h"
#include "ui/forms/recordform.h"
#include "ui/frame/sidebar.h"
#include "ui/pages/page.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QStringList namelessControls(QAccessibleInterface *interface, QStringList path = {})
{
    QStringList found;
    if (!interface || interface->state().invisible)
        return found;
    static const QSet<QAccessible::Role> spoken{
        QAccessible::Button,       QAccessible::CheckBox, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::Table,    QAccessible::List,
        QAccessible::RadioButton,  QAccessible::SpinBox,  QAccessible::Tree};
    path += QString::number(interface->role());
    if (spoken.contains(interface->role()) && interface->text(QAccessible::Name).isEmpty() &&
        interface->text(QAccessible::Description).isEmpty()) {
        const QObject *object = interface->object();
        found += path.join(u'>') +
                 (object ? u' ' + QString::fromLatin1(object->metaObject()->className()) + u' ' +
                               object->objectName()
                         : QString());
    }
    for (int index = 0; index < interface->childCount(); ++index)
        found += namelessControls(interface->child(index), path);
    return found;
}

} // namespace

TEST_CASE("every page fits the smallest window, also after it was wide, in both languages")
{
    TestWindow window;
    for (const QString &language : {u"language_vi"_s, u"language_en"_s}) {
        window.trigger(language);
        QCoreApplication::processEvents();
        for (const QSize size : {QSize(1920, 1000), QSize(1024, 690)}) {
            window->resize(size);
            for (const QString &page : window->pages()) {
                REQUIRE(window->showPage(page));
                QCoreApplication::processEvents();
                CAPTURE(language, page, size.width(), size.height());
                const QSize needed = window->page()->minimumSizeHint();
                CHECK(window->width() == size.width());
                CHECK(needed.width() <= window->page()->width());
                CHECK(needed.height() <= window->page()->height());
            }
        }
    }
}

TEST_CASE("every page opens on the demonstration plan and names its controls")
{
    TestWindow window;
    for (const QString &page : window->pages()) {
        CAPTURE(page);
        REQUIRE(window->showPage(page));
        QCoreApplication::processEvents();
        CHECK(window->currentPage() == page);
        CHECK(window->lastNotice().isEmpty());
        const QStringList nameless =
            namelessControls(QAccessible::queryAccessibleInterface(window->page()));
        INFO(nameless.join(u'\n').toStdString());
        CHECK(nameless.isEmpty());
    }
}

TEST_CASE("every page opens on a plan without facilities and on one without a clause")
{
    for (const bool withTemplate : {true, false}) {
        TestWindow window(withTemplate ? TestWindow::Plan::Template : TestWindow::Plan::Reference);
        for (const QString &page : window->pages()) {
            CAPTURE(withTemplate, page);
            REQUIRE(window->showPage(page));
            QCoreApplication::processEvents();
            CHECK(window->lastNotice().isEmpty());
        }
    }
}

TEST_CASE("the language changes with an edit open and nothing typed is lost")
{
    TestWindow window;
    REQUIRE(window->showPage(window.firstArea()));
    QUuid id;
    {
        auto &form = *child<RecordForm>(*window->page(), u"activity_form"_s);
        id = form.record();
        auto *step = child<QPlainTextEdit>(form, u"next_step"_s);
        step->setFocus();
        step->selectAll();
        typeVietnamese(step, u"Nghiệm thu đợt hai"_s);
    }
    const QString vietnamese = window->page()->title();
    window->setLanguage(Language::English);
    QCoreApplication::processEvents();
    CHECK(window->workspace()->records().find(Ref<Activity>{id})->nextStep ==
          u"Nghiệm thu đợt hai");
    auto &form = *child<RecordForm>(*window->page(), u"activity_form"_s);
    CHECK(form.record() == id);
    CHECK(child<QPlainTextEdit>(form, u"next_step"_s)->toPlainText() == u"Nghiệm thu đợt hai");
    REQUIRE(window->showPage(u"todo"_s));
    CHECK(window->page()->title() == u"To do");
    window->setLanguage(Language::Vietnamese);
    CHECK(window->page()->title() == u"Việc cần làm");
}

TEST_CASE("What the program paints itself says what it is to those who hear the screen")
{
    TestWindow window;
    REQUIRE(window->showPage(u"overview"_s));
    const auto role = [&](const QString &name) {
        auto *widget = window->findChild<QWidget *>(name);
        REQUIRE(widget);
        return QAccessible::queryAccessibleInterface(widget)->role();
    };
    CHECK(role(u"targets_list"_s) == QAccessible::List);
    auto *chart = window->findChild<ChartView *>();
    CHECK(QAccessible::queryAccessibleInterface(chart)->role() == QAccessible::Chart);
}

TEST_CASE("all pages are seen beside one another in a window of the usual size")
{
    TestWindow window;
    window->resize(1366, 768);
    window->show();
    QTest::qWait(1);
    auto *pages = child<SideBar>(*window, u"side_bar"_s);
    CHECK(pages->verticalScrollBar()->maximum() == 0);
    const int usual = pages->visualItemRect(pages->item(0)).height();
    // With room for it rows have their whole height again.
    window->resize(1366, 1200);
    QTest::qWait(1);
    CHECK(pages->visualItemRect(pages->item(0)).height() > usual);
}
