// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachmentdialog.h"

#include "tests/catch.h"
#include "ui/dialogs/attachmentview.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

constexpr QColor ink(0x33, 0x66, 0x99);

/// A scan: each page is filled but for its margins.
QByteArray pdf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), ink);
    }
    painter.end();
    return buffer.data();
}

QByteArray png()
{
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(ink);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "png");
    return buffer.data();
}

} // namespace

TEST_CASE("pictures and PDFs are shown, of other files the name is said")
{
    const auto [bytes, pages, isDocument] = GENERATE(table<QByteArray, int, bool>({
        {png(), 1, false},
        {pdf(1), 1, true},
        {"\xef\xbb\xbf" + pdf(3), 3, true},
        {png().first(20), 0, false},
        {"%PDF-1.7\nnothing else", 0, true},
        {"", 0, false},
        {QByteArray(5000, '\0'), 0, false},
    }));
    const AttachmentPages shown(bytes);
    CHECK(shown.count() == pages);
    CHECK(shown.isDocument() == isDocument);
    for (int page = 0; page < pages; ++page) {
        const QImage image = shown.page(page);
        REQUIRE_FALSE(image.isNull());
        CHECK(image.pixelColor(image.rect().center()) == ink);
        CHECK(image.pixelColor(0, 0) == (isDocument ? QColor(Qt::white) : ink));
    }
    const AttachmentDialog dialog({.name = u"Biên bản.pdf"_s}, bytes, u"12 kB"_s);
    CHECK(dialog.isShown() == (pages > 0));
}

TEST_CASE("the pages of a document are turned by keys and scrolled in the width there is")
{
    AttachmentDialog dialog({.name = u"Biên bản kiểm tra.pdf"_s}, pdf(3), u"12 kB"_s);
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    const auto *view = dialog.findChild<AttachmentView *>();
    const auto *where = dialog.findChild<QLabel *>(u"attachment_where"_s);
    REQUIRE(where);
    const auto *picture = dialog.findChild<QWidget *>(u"picture"_s);
    CHECK(picture->height() > picture->width());
    CHECK(where->text().contains(u'1'));
    for (int turned = 0; turned < 5; ++turned)
        QTest::keyClick(&dialog, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(view->page() == 2);
    CHECK(where->text().count(u'3') == 2);
    QTest::keyClick(&dialog, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(view->page() == 1);
}
