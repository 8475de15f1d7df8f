// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/samplereport.h"

#include <QtCore/QStringList>

namespace sxsh::test {

namespace {

using namespace Qt::StringLiterals;

Paragraph centred(const QString &text, double size, bool bold, double rule = 0)
{
    Paragraph paragraph;
    paragraph.runs = {{.text = text, .bold = bold}};
    paragraph.align = Align::Center;
    paragraph.size = size;
    paragraph.after = 0;
    paragraph.indented = false;
    paragraph.rule = rule;
    return paragraph;
}

Paragraph plain(const QString &text)
{
    Paragraph paragraph;
    paragraph.runs = {{.text = text}};
    return paragraph;
}

TwoColumns nationalHeader()
{
    TwoColumns header;
    header.leftShare = 0.44;
    header.left = {centred(u"ỦY BAN NHÂN DÂN TỈNH HÀ GIANG"_s, 12, false),
                   centred(u"SỞ CÔNG THƯƠNG"_s, 12, true, 0.4),
                   centred(u"Số:        /BC-SCT"_s, 13, false)};
    header.left.back().before = 6;
    Paragraph place = centred(u"Hà Giang, ngày      tháng 02 năm 2019"_s, 13, false);
    place.runs.front().italic = true;
    place.runs.front().bold = false;
    place.before = 6;
    header.right = {centred(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, 12, true),
                    centred(u"Độc lập - Tự do - Hạnh phúc"_s, 13, true, 1), place};
    return header;
}

TwoColumns signatures()
{
    TwoColumns block;
    Paragraph label = plain(u"Nơi nhận:"_s);
    label.runs.front().bold = true;
    label.runs.front().italic = true;
    label.size = 12;
    label.indented = false;
    label.after = 0;
    block.left = {label};
    for (const QString &line :
         {u"- Bộ Công Thương;"_s, u"- Ủy ban nhân dân tỉnh;"_s, u"- Lưu: VT, QLCN."_s}) {
        Paragraph paragraph = plain(line);
        paragraph.size = 11;
        paragraph.indented = false;
        paragraph.after = 0;
        paragraph.align = Align::Left;
        block.left.push_back(paragraph);
    }
    block.right = {centred(u"KT. GIÁM ĐỐC"_s, 13, true), centred(u"PHÓ GIÁM ĐỐC"_s, 13, true)};
    Paragraph name = centred(u"Nguyễn Thị Hường"_s, 13, true);
    name.before = 70;
    block.right.push_back(name);
    block.leftShare = 0.5;
    block.before = 12;
    return block;
}

ReportTable annex()
{
    ReportTable table;
    table.caption = u"Phụ lục 1. Kinh phí theo nguồn và theo năm (triệu đồng)"_s;
    table.columns = {0.6, 4, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4, 3};
    table.headerRows = 2;
    table.rows.push_back({{.text = u"TT"_s, .rowSpan = 2},
                          {.text = u"Nhiệm vụ"_s, .rowSpan = 2},
                          {.text = u"Năm 2017"_s, .columnSpan = 3},
                          {.text = u"Năm 2018"_s, .columnSpan = 3},
                          {.text = u"Ghi chú"_s, .rowSpan = 2}});
    table.rows.push_back({{.text = u"Kế hoạch"_s},
                          {.text = u"Giải ngân"_s},
                          {.text = u"Tỷ lệ"_s},
                          {.text = u"Kế hoạch"_s},
                          {.text = u"Giải ngân"_s},
                          {.text = u"Tỷ lệ"_s}});
    const QStringList tasks{u"Tổ chức hội thảo nâng cao nhận thức cho cán bộ quản lý các cấp"_s,
                            u"Đánh giá nhanh sản xuất sạch hơn tại cơ sở công nghiệp"_s,
                            u"Hỗ trợ kỹ thuật áp dụng thí điểm"_s,
                            u"Xây dựng cơ sở dữ liệu và trang thông tin điện tử"_s};
    for (int i = 0; i < 24; ++i) {
        TableRow row{{.text = QString::number(i + 1), .align = Align::Center},
                     {.text = tasks[i % 4]}};
        for (int c = 0; c < 6; ++c) {
            row.push_back({.text = c % 3 == 2 ? u"87,5%"_s : u"1.234"_s, .align = Align::Right});
        }
        row.push_back({.text = i % 5 == 0 ? u"Chuyển nguồn sang năm sau theo Quyết định "
                                            "số 12/QĐ-UBND"_s
                                          : QString()});
        table.rows.push_back(row);
    }
    // One remark for three tasks.
    table.rows[4].back().rowSpan = 3;
    table.rows[4].back().text = u"Ba nhiệm vụ chung một hợp đồng"_s;
    table.rows[5].pop_back();
    table.rows[6].pop_back();
    return table;
}

Chart chartOf(ChartKind kind, const QString &unit, const QStringList &categories)
{
    Chart chart;
    chart.kind = kind;
    chart.unit = unit;
    chart.categories.assign(categories.begin(), categories.end());
    return chart;
}

} // namespace

Paragraph bodyText(int sentences)
{
    const QStringList texts{
        u"Sản xuất sạch hơn trong công nghiệp được triển khai trên địa bàn tỉnh theo kế hoạch đã "
        "được Ủy ban nhân dân tỉnh phê duyệt, gắn với mục tiêu giảm suất tiêu thụ điện, than, nước "
        "và nguyên liệu của các cơ sở."_s,
        u"Đến ngày 14/12/2018 có 88/312 cơ sở nhận thức được lợi ích, còn 57 cơ sở chưa có số "
        "liệu; trừ chưa rõ, tỷ lệ đạt 34,5%."_s,
        u"Các cơ sở chế biến chè, khai thác khoáng sản và sản xuất vật liệu xây dựng tiết kiệm "
        "được 8–13% năng lượng trên một đơn vị sản phẩm."_s,
        u"Phòng Quản lý công nghiệp phối hợp với Trung tâm Khuyến công kiểm tra, đôn đốc việc thực "
        "hiện ở các huyện Đồng Văn, Mèo Vạc, Yên Minh và Quản Bạ."_s};
    QStringList chosen;
    for (int i = 0; i < sentences; ++i) {
        chosen.append(texts[i % texts.size()]);
    }
    return plain(chosen.join(u' '));
}

ReportTable districtTable(const QString &caption, int rows)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {0.7, 3.4, 1.2, 1.2, 1.2, 1.4, 2.2};
    table.headerRows = 2;
    table.rows.push_back({{.text = u"TT"_s, .rowSpan = 2},
                          {.text = u"Cơ sở công nghiệp"_s, .rowSpan = 2},
                          {.text = u"Số cơ sở"_s, .columnSpan = 3},
                          {.text = u"Tỷ lệ (%)"_s, .rowSpan = 2},
                          {.text = u"Ghi chú"_s, .rowSpan = 2}});
    table.rows.push_back({{.text = u"Có"_s}, {.text = u"Không"_s}, {.text = u"Chưa rõ"_s}});
    for (int i = 1; i <= rows; ++i) {
        const QString name =
            i % 7 == 0 ? u"Công ty cổ phần đầu tư khoáng sản và thương mại Việt Bắc, chi nhánh %1"_s
                       : u"Hợp tác xã chè %1"_s;
        table.rows.push_back(
            {{.text = QString::number(i), .align = Align::Center},
             {.text = name.arg(i)},
             {.text = QString::number(i * 3), .align = Align::Right},
             {.text = QString::number(i), .align = Align::Right},
             {.text = u"–"_s, .align = Align::Right},
             {.text = u"28,2"_s, .align = Align::Right},
             {.text = i % 11 == 0 ? u"Số liệu do huyện gửi, đang kiểm tra lại"_s : QString()}});
    }
    return table;
}

std::vector<Figure> everyChart()
{
    const QStringList areas{u"Nâng cao nhận thức và năng lực"_s,
                            u"Hỗ trợ kỹ thuật áp dụng sản xuất sạch hơn tại các cơ sở chế biến"_s,
                            u"Cơ sở dữ liệu"_s, u"Mạng lưới tổ chức hỗ trợ"_s};
    const QStringList years{u"2014"_s, u"2015"_s, u"2016"_s, u"2017"_s, u"2018"_s};
    std::vector<Figure> figures;

    Chart shares = chartOf(ChartKind::HorizontalBars, u"% số cơ sở"_s, areas);
    shares.style = NumberStyle::Percent;
    shares.decimals = 1;
    shares.series = {{.name = u"Thực hiện"_s, .values = {0.282, 0.91, std::nullopt, 0.05}}};
    shares.targets = {0.5, 0.9, 0.5, 0.075};
    figures.push_back({.caption = u"Biểu đồ 1. Tỷ lệ cơ sở theo nhóm nhiệm vụ"_s, .chart = shares});

    Chart money = chartOf(ChartKind::HorizontalBars, u"triệu đồng"_s, areas);
    money.series = {
        {.name = u"Giải ngân"_s, .role = SeriesRole::Actual, .values = {1250, 820, 0, 310}},
        {.name = u"Kế hoạch"_s, .role = SeriesRole::Planned, .values = {1500, 1100, 200, 310}}};
    figures.push_back({.caption = u"Biểu đồ 2. Kinh phí theo nhóm nhiệm vụ"_s, .chart = money});

    Chart tasks = chartOf(ChartKind::StackedHorizontalBars, u"số nhiệm vụ"_s, areas);
    tasks.series = {
        {.name = u"Hoàn thành"_s, .role = SeriesRole::Actual, .values = {12, 4, 3, 0}},
        {.name = u"Đang thực hiện"_s, .role = SeriesRole::InProgress, .values = {5, 6, 1, 2}},
        {.name = u"Quá hạn"_s, .role = SeriesRole::Odd, .values = {2, 1, 0, std::nullopt}},
        {.name = u"Chưa đến hạn"_s, .role = SeriesRole::Planned, .values = {4, 9, 2, 3}}};
    figures.push_back({.caption = u"Biểu đồ 3. Tình trạng nhiệm vụ"_s, .chart = tasks});

    Chart savings = chartOf(ChartKind::VerticalBars, u"% tiết kiệm"_s,
                            {u"Chè"_s, u"Xi măng"_s, u"Giấy"_s, u"Thủy điện"_s, u"Quặng"_s});
    savings.style = NumberStyle::Percent;
    savings.decimals = 1;
    savings.series = {
        {.name = u"Thực hiện"_s, .values = {0.112, 0.094, -0.032, std::nullopt, 0.15}}};
    savings.band = Band{.from = 0.08, .to = 0.13, .label = u"Mục tiêu 8–13%"_s};
    figures.push_back({.caption = u"Biểu đồ 4. Mức tiết kiệm theo ngành"_s, .chart = savings});

    Chart months = chartOf(ChartKind::VerticalBars, u"MWh"_s,
                           {u"T1"_s, u"T2"_s, u"T3"_s, u"T4"_s, u"T5"_s, u"T6"_s, u"T7"_s, u"T8"_s,
                            u"T9"_s, u"T10"_s, u"T11"_s, u"T12"_s});
    Series base{.name = u"Năm 2017"_s, .role = SeriesRole::Planned};
    Series now{.name = u"Năm 2018"_s, .role = SeriesRole::Actual};
    for (int i = 0; i < 12; ++i) {
        base.values.push_back(1200 + 37 * i);
        now.values.push_back(i == 7 ? std::optional<double>() : 1100 + 29 * i);
    }
    months.series = {base, now};
    figures.push_back({.caption = u"Biểu đồ 5. Điện tiêu thụ theo tháng"_s, .chart = months});

    Chart sources = chartOf(ChartKind::StackedVerticalBars, u"triệu đồng"_s, years);
    sources.series = {
        {.name = u"Ngân sách"_s, .role = SeriesRole::Actual, .values = {300, 420, 510, 380, 650}},
        {.name = u"Doanh nghiệp"_s, .role = SeriesRole::Odd, .values = {120, 260, 340, 410, 90}}};
    sources.targets = {std::nullopt, std::nullopt, 900, 900, 900};
    figures.push_back({.caption = u"Biểu đồ 6. Nguồn vốn theo năm"_s, .chart = sources});

    Chart path = chartOf(ChartKind::Lines, u"% số cơ sở"_s, years);
    path.style = NumberStyle::Percent;
    path.series = {{.name = u"Thực hiện"_s,
                    .role = SeriesRole::Actual,
                    .values = {0.05, 0.08, std::nullopt, 0.19, 0.282}},
                   {.name = u"Lộ trình"_s,
                    .role = SeriesRole::Planned,
                    .values = {0.05, 0.12, 0.18, 0.24, 0.3}},
                   {.name = u"Trừ chưa rõ"_s,
                    .role = SeriesRole::InProgress,
                    .values = {0.06, 0.1, 0.15, 0.24, 0.345}}};
    path.decimals = 1;
    path.band = Band{.from = 0.4, .to = 0.5, .label = u"Mục tiêu năm 2020"_s};
    figures.push_back({.caption = u"Biểu đồ 7. Lộ trình đến năm 2020"_s, .chart = path});

    Chart empty = chartOf(ChartKind::VerticalBars, u"tấn"_s, {});
    figures.push_back({.caption = u"Biểu đồ 8. Chất thải"_s, .chart = empty, .height = 35});

    Chart scattered = chartOf(ChartKind::HorizontalBars, u"% tiết kiệm"_s,
                              {u"Cơ sở A"_s, u"Cơ sở A"_s, u"Cơ sở B"_s, u"Cơ sở C"_s});
    scattered.style = NumberStyle::Percent;
    scattered.decimals = 1;
    scattered.series = {{.name = u"Tiết kiệm"_s, .values = {0.125, 0.04, -0.021, 0.098}}};
    scattered.band = Band{.from = 0.08, .to = 0.13, .label = u"Mục tiêu 8–13%"_s};
    figures.push_back({.caption = u"Biểu đồ 9. Mức tiết kiệm của từng cơ sở"_s,
                       .chart = scattered,
                       .height = 60});
    return figures;
}

Report sampleReport()
{
    Report report;
    report.title = u"Báo cáo kết quả thực hiện sản xuất sạch hơn năm 2018"_s;
    report.footMark = u"Dữ liệu minh họa"_s;
    Paragraph kind = centred(u"BÁO CÁO"_s, 14, true);
    kind.before = 18;
    Paragraph subject = centred(
        u"Kết quả thực hiện Kế hoạch hành động sản xuất sạch hơn trong công nghiệp năm 2018"_s, 14,
        true, 0.35);
    subject.after = 12;
    report.blocks = {nationalHeader(), kind, subject};
    for (int i = 0; i < 4; ++i) {
        report.blocks.push_back(bodyText(3 + i));
    }
    report.blocks.push_back(Heading{1, u"I. KẾT QUẢ THỰC HIỆN"_s});
    report.blocks.push_back(Heading{2, u"1. Công tác chỉ đạo, điều hành"_s});
    report.blocks.push_back(bodyText(4));
    report.blocks.push_back(Heading{2, u"2. Số liệu theo cơ sở"_s});
    report.blocks.push_back(districtTable(u"Bảng 1. Nhận thức của cơ sở"_s, 60));
    report.blocks.push_back(districtTable(u"Bảng 2. Áp dụng tại cơ sở"_s, 12));
    report.blocks.push_back(bodyText(5));
    report.blocks.push_back(Heading{1, u"II. BIỂU ĐỒ"_s});
    for (const Figure &figure : everyChart()) {
        report.blocks.push_back(Heading{3, u"Mục có biểu đồ"_s});
        report.blocks.push_back(bodyText(2));
        report.blocks.push_back(figure);
    }
    report.blocks.push_back(Section{Orientation::Landscape});
    report.blocks.push_back(annex());
    report.blocks.push_back(Section{Orientation::Portrait});
    report.blocks.push_back(Heading{1, u"III. KIẾN NGHỊ"_s});
    report.blocks.push_back(bodyText(7));
    Paragraph last = plain(u"Trên đây là báo cáo của Sở Công Thương./."_s);
    last.keepWithNext = true;
    report.blocks.push_back(last);
    report.blocks.push_back(signatures());
    return report;
}

} // namespace sxsh::test
