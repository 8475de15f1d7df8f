// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/frame/savefile.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A file is called after what is in it, in letters that a file may have")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const auto [title, name] = GENERATE(table<QString, QString>({
        {u"Cơ sở sản xuất công nghiệp"_s, u"Cơ sở sản xuất công nghiệp.pdf"_s},
        {u"Báo cáo năm 2020: Kế hoạch"_s, u"Báo cáo năm 2020 - Kế hoạch.pdf"_s},
        {u"Kinh phí (nguồn/năm)?"_s, u"Kinh phí (nguồn-năm)-.pdf"_s},
        {u"chè "_s.repeated(40), u"chè "_s.repeated(25).trimmed() + u".pdf"_s},
    }));
    QString offered;
    QTimer::singleShot(0, qApp, [&offered] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        offered = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
        dialog->reject();
    });
    CHECK(askSavePath(nullptr, settings, title, {SavedKind::Pdf}).isEmpty());
    CHECK(offered == name);
}
