// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/choicebox.h"

#include "tests/catch.h"

#include <QtWidgets/QAbstractItemView>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("a narrow box opens a list that is as wide as its texts")
{
    ChoiceBox box;
    box.addItems({u"Mọi trạng thái"_s, u"Đã lập kế hoạch sản xuất sạch hơn"_s});
    box.setFixedWidth(80);
    box.show();
    box.showPopup();
    CHECK(box.view()->viewport()->width() >= box.fontMetrics().horizontalAdvance(box.itemText(1)));
    box.hidePopup();
}
