// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"
#include "tests/ui/openplan.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/registerpage.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QTimer>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace sxsh {

using namespace Qt::StringLiterals;

/// The page on the demonstration plan, as large as in a window of 1366 × 690.
struct OpenRegister : OpenPlan {
    OpenRegister() : page(std::make_unique<RegisterPage>(workspace))
    {
        page->resize(1174, 626);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    TableView &table() { return page->mainTable()->table(); }
    template <class W>
    W &child(const QString &name)
    {
        auto *found = page->findChild<W *>(name);
        REQUIRE(found);
        return *found;
    }
    /// The field of the facility's form with this key.
    QLineEdit &field(const QString &key)
    {
        auto *found = child<QWidget>(u"facility_form"_s).findChild<QLineEdit *>(key);
        REQUIRE(found);
        return *found;
    }
    QString finding(const QString &key)
    {
        auto *editor = qobject_cast<FieldEditor *>(field(key).parentWidget());
        REQUIRE(editor);
        return editor->finding();
    }
    QString footer() { return child<QWidget>(u"facilities_footer"_s).property("text").toString(); }
    /// Does something with the dialog that the action opens.
    template <class D>
    void inDialog(const std::function<void()> &open, const std::function<void(D &)> &act)
    {
        bool isSeen = false;
        QTimer::singleShot(0, page.get(), [&] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *dialog = qobject_cast<D *>(widget); dialog && dialog->isVisible()) {
                    isSeen = true;
                    act(*dialog);
                    if (dialog->isVisible())
                        dialog->reject();
                }
            }
        });
        open();
        CHECK(isSeen);
    }

    std::unique_ptr<RegisterPage> page;
};

/// Types as UniKey and other input methods do.
inline void typeText(QWidget &field, const QString &text)
{
    field.setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(&field))
        line->selectAll();
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&field, &event);
}

inline void typeAndLeave(QLineEdit &field, const QString &text)
{
    typeText(field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

inline void chooseRows(TableView &table, int count)
{
    table.clearSelection();
    for (int row = 0; row < count; ++row) {
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

} // namespace sxsh
