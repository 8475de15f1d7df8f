// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/barenames.h"

#include "core/base/error.h"
#include "tests/catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const BareNames &names()
{
    static const BareNames shipped = BareNames::read(QStringLiteral(SXSH_SOURCE_DIR "/resources"));
    return shipped;
}

} // namespace

TEST_CASE("A bare name is without legal form, accents, capitals and signs")
{
    const auto [name, bare] = GENERATE(table<QString, QString>({
        {u"Công ty TNHH Chè Hùng An"_s, u"che hung an"_s},
        {u"CTY TNHH MTV CHÈ HÙNG AN"_s, u"che hung an"_s},
        {u"C.ty trách nhiệm hữu hạn một thành viên chè Hùng An"_s, u"che hung an"_s},
        {u"Công ty CP chè Hùng An"_s, u"che hung an"_s},
        {u"Chè Hùng An, công ty cổ phần"_s, u"che hung an"_s},
        {u"HTX chè Hùng An"_s, u"che hung an"_s},
        {u"Hợp tác xã Chè  Hùng An"_s, u"che hung an"_s},
        {u"DNTN Hoàng Long"_s, u"hoang long"_s},
        {u"Doanh nghiệp tư nhân Hoàng Long"_s, u"hoang long"_s},
        {u"Hộ kinh doanh Nguyễn Văn An"_s, u"nguyen van an"_s},
        {u"Cơ sở sản xuất Nguyễn Văn An"_s, u"nguyen van an"_s},
        {u"Cty TNHH TM&DV Hoàng Long"_s, u"thuong mai dich vu hoang long"_s},
        {u"Công ty TNHH Thương mại và Dịch vụ Hoàng Long"_s, u"thuong mai dich vu hoang long"_s},
        {u"Xưởng số 01"_s, u"so 1"_s},
        {u"Chè Hồ Thầu"_s, u"che ho thau"_s},         // a lake, not a household
        {u"Công ty cổ phần"_s, u"cong ty co phan"_s}, // nothing else would be left
        {u""_s, u""_s},
        {u" – "_s, u""_s},
    }));
    CAPTURE(name);
    CHECK(names().wordsOf(name).join(u' ') == bare);
}

TEST_CASE("A file of words with a line that has none is refused with its row")
{
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"import"_s));
    QFile file(folder.filePath(u"import/name_words.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("words,written_as,source\nXN,xi nghiep,thu\n,TM,thu\n");
    file.close();
    try {
        BareNames::read(folder.path());
        FAIL("the file was taken");
    } catch (const Error &error) {
        CHECK(error.text().contains(u'3'));
    }
}
