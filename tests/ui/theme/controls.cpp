// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/controls.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QAction>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

namespace sxsh::test {

namespace {

using namespace Qt::StringLiterals;

QPushButton *button(const QString &text, const char *property = nullptr)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    if (property != nullptr) {
        made->setProperty(property, true);
    }
    return made;
}

QWidget *buttons()
{
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins({});
    auto *primary = button(u"Lập báo cáo"_s, "primary");
    primary->setObjectName(u"primary"_s);
    primary->setIcon(icon("file-document"));
    auto *focused = button(u"Giữ của Sở"_s);
    focused->setObjectName(u"button"_s);
    auto *print = button(u"In"_s);
    print->setIcon(icon("printer"));
    auto *menu = button(u"Thêm…"_s);
    menu->setMenu(new QMenu(menu));
    auto *chosen = button(u"Đang chọn"_s);
    chosen->setCheckable(true);
    chosen->setChecked(true);
    auto *off = button(u"Kết thúc duyệt…"_s);
    off->setIcon(icon("check-all"));
    off->setEnabled(false);
    auto *offPrimary = button(u"Chốt số liệu"_s, "primary");
    offPrimary->setEnabled(false);
    auto *flat = button(u"Phẳng"_s);
    flat->setFlat(true);
    int column = 0;
    for (QWidget *made : {static_cast<QWidget *>(primary), static_cast<QWidget *>(print),
                          static_cast<QWidget *>(focused), static_cast<QWidget *>(menu),
                          static_cast<QWidget *>(chosen)}) {
        layout->addWidget(made, 0, column++);
    }
    column = 0;
    for (QWidget *made :
         {static_cast<QWidget *>(off), static_cast<QWidget *>(offPrimary),
          static_cast<QWidget *>(flat), static_cast<QWidget *>(button(u"Xem cả 4"_s, "link")),
          static_cast<QWidget *>(button(u"Thấp"_s, "compact"))}) {
        layout->addWidget(made, 1, column++);
    }
    return row;
}

QWidget *tools()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (const char *name : {"undo", "redo", "dots-horizontal", "table-large"}) {
        auto *tool = new QToolButton;
        tool->setAutoRaise(true);
        tool->setIconSize({18, 18});
        tool->setIcon(icon(name));
        tool->setEnabled(qstrcmp(name, "redo") != 0);
        layout->addWidget(tool);
    }
    auto *chosen = new QToolButton;
    chosen->setAutoRaise(true);
    chosen->setIcon(icon("chart-line"));
    chosen->setCheckable(true);
    chosen->setChecked(true);
    layout->addWidget(chosen);
    auto *worded = new QToolButton;
    worded->setObjectName(u"tool"_s);
    worded->setText(u"Cột"_s);
    worded->setIcon(icon("view-column"));
    worded->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    worded->setMenu(new QMenu(worded));
    worded->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(worded);
    auto *split = new QToolButton;
    split->setIcon(icon("filter"));
    split->setMenu(new QMenu(split));
    split->setPopupMode(QToolButton::MenuButtonPopup);
    layout->addWidget(split);
    layout->addStretch();
    return row;
}

QLineEdit *edit(const QString &text, const QString &problem = {})
{
    auto *made = new QLineEdit(text);
    if (!problem.isEmpty()) {
        made->setProperty("problem", problem);
    }
    return made;
}

QWidget *form()
{
    auto *box = new QWidget;
    auto *layout = new QFormLayout(box);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics::labelGap);
    auto *plain = edit(u"Công ty CP Giấy Hải Hà"_s);
    plain->setObjectName(u"edit"_s);
    layout->addRow(u"&Doanh nghiệp"_s, plain);
    layout->addRow(u"Mã số thuế"_s, edit(u"5100 234 56"_s, u"hard"_s));
    layout->addRow(QString(),
                   new StateLabel(StateShape::Cross, u"Cần 10 hoặc 13 chữ số, đang có 9"_s));
    layout->addRow(u"Sản lượng"_s, edit(u"1.850"_s, u"soft"_s));
    auto *off = edit(u"không sửa được"_s);
    off->setEnabled(false);
    layout->addRow(u"Tắt"_s, off);
    auto *locked = edit(u"chỉ đọc"_s);
    locked->setReadOnly(true);
    layout->addRow(u"Chỉ đọc"_s, locked);
    auto *search = edit({});
    search->setPlaceholderText(u"Lọc theo tên, mã, mã số …"_s);
    search->addAction(icon("filter-variant"), QLineEdit::LeadingPosition);
    search->setClearButtonEnabled(true);
    layout->addRow(u"Lọc"_s, search);
    auto *filled = edit(u"chè"_s);
    filled->setClearButtonEnabled(true);
    layout->addRow(u"Xóa được"_s, filled);
    auto *combo = new QComboBox;
    combo->setObjectName(u"combo"_s);
    combo->addItems({u"Phòng Quản lý công nghiệp"_s, u"TT Khuyến công"_s});
    layout->addRow(u"Chủ trì"_s, combo);
    auto *typed = new QComboBox;
    typed->setEditable(true);
    typed->addItem(u"TT Vĩnh Tuy"_s);
    layout->addRow(u"Địa bàn"_s, typed);
    auto *offCombo = new QComboBox;
    offCombo->addItem(u"không chọn được"_s);
    offCombo->setEnabled(false);
    layout->addRow(u"Tắt"_s, offCombo);
    auto *date = new QDateEdit(QDate(2018, 12, 14));
    date->setObjectName(u"date"_s);
    date->setDisplayFormat(u"dd/MM/yyyy"_s);
    date->setCalendarPopup(true);
    auto *number = new QSpinBox;
    number->setObjectName(u"spin"_s);
    number->setRange(0, 1000);
    number->setValue(186);
    auto *fraction = new QDoubleSpinBox;
    fraction->setSuffix(u" %"_s);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(metrics::space2);
    pair->addWidget(date);
    pair->addWidget(number);
    pair->addWidget(fraction);
    pair->addStretch();
    layout->addRow(u"Ngày, số"_s, pair);
    auto *area = new QPlainTextEdit;
    area->setObjectName(u"area"_s);
    area->setPlaceholderText(u"Vì sao chậm? Dòng này được in trong báo cáo."_s);
    area->setFixedHeight(48);
    layout->addRow(u"Lý do chậm"_s, area);
    return box;
}

QWidget *choices()
{
    auto *group = new QGroupBox(u"Phần in"_s);
    auto *layout = new QGridLayout(group);
    layout->setContentsMargins({});
    auto *on = new QCheckBox(u"I. Tình hình chung"_s);
    on->setChecked(true);
    on->setObjectName(u"check"_s);
    auto *some = new QCheckBox(u"Một phần"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(u"Không có"_s);
    off->setChecked(true);
    off->setEnabled(false);
    auto *one = new QRadioButton(u"Ngày"_s);
    one->setObjectName(u"radio"_s);
    one->setChecked(true);
    auto *dead = new QRadioButton(u"Tắt"_s);
    dead->setEnabled(false);
    layout->addWidget(on, 0, 0);
    layout->addWidget(new QCheckBox(u"Phụ lục: số liệu huyện"_s), 0, 1);
    layout->addWidget(some, 0, 2);
    layout->addWidget(off, 1, 0);
    layout->addWidget(one, 1, 1);
    auto *rest = new QHBoxLayout;
    rest->addWidget(new QRadioButton(u"Quý"_s));
    rest->addWidget(dead);
    layout->addLayout(rest, 1, 2);
    auto *checkable = new QGroupBox(u"Trình bày có chọn"_s);
    checkable->setCheckable(true);
    auto *inner = new QHBoxLayout(checkable);
    inner->setContentsMargins({});
    auto *bar = new QProgressBar;
    bar->setValue(83);
    auto *unknown = new QProgressBar;
    unknown->setRange(0, 0);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(30);
    inner->addWidget(bar);
    inner->addWidget(unknown);
    inner->addWidget(slider);
    layout->addWidget(checkable, 2, 0, 1, 3);
    return group;
}

QTableView *table(QWidget *owner)
{
    auto *model = new QStandardItemModel(0, 4, owner);
    model->setHorizontalHeaderLabels(
        {u"Mã"_s, u"Tên cơ sở"_s, u"Lao động"_s, u"Tình trạng SXSH"_s});
    model->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    for (int column : {0, 1, 3}) {
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignLeft), Qt::TextAlignmentRole);
    }
    const QStringList names{u"Nhà máy bột giấy Bắc Quang"_s,
                            u"HTX chè Cao Bồ"_s,
                            u"Công ty TNHH chè Hùng Cường, chi nhánh Vị Xuyên"_s,
                            u"Mỏ chì kẽm Na Sơn"_s,
                            u"Thủy điện Nho Quế 3"_s,
                            u"Ngô sấy Đồng Văn"_s,
                            u"Ế Ộ Ữ ậ ỗ"_s};
    for (int row = 0; row < names.size(); ++row) {
        auto *workers = new QStandardItem(QString::number(34 + row * 31));
        workers->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *state = new QStandardItem(u"Đang áp dụng"_s);
        state->setForeground(tokensOf(owner->palette()).ok);
        model->appendRow({new QStandardItem(u"CS-%1"_s.arg(row + 1, 3, 10, QChar(u'0'))),
                          new QStandardItem(names.at(row)), workers, state});
    }
    auto *view = new QTableView;
    view->setObjectName(u"table"_s);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->setColumnWidth(0, 64);
    view->setColumnWidth(1, 190);
    view->setColumnWidth(2, 90);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->setFixedHeight(170);
    view->selectRow(1);
    return view;
}

QWidget *grid()
{
    auto *cells = new QTableWidget(4, 4);
    cells->setObjectName(u"grid"_s);
    cells->setHorizontalHeaderLabels({u"Điện"_s, u"Sản lượng"_s, u"Suất"_s, u"Ghi chú"_s});
    cells->setVerticalHeaderLabels({u"Th. 1"_s, u"Th. 2"_s, u"Th. 3"_s, u"Th. 4"_s});
    cells->verticalHeader()->setDefaultSectionSize(24);
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem(QString::number((row + 1) * 1234 + column));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cells->setItem(row, column, item);
        }
    }
    cells->item(2, 0)->setCheckState(Qt::Checked);
    cells->setRangeSelected({1, 1, 2, 2}, true);
    cells->setCurrentCell(1, 1, QItemSelectionModel::NoUpdate);
    cells->setFixedHeight(140);
    return cells;
}

QWidget *lists()
{
    auto *splitter = new QSplitter;
    auto *list = new QListWidget;
    list->setObjectName(u"list"_s);
    for (int item = 1; item < 12; ++item) {
        list->addItem(new QListWidgetItem(icon("factory"), u"Mục thứ %1"_s.arg(item)));
    }
    list->item(3)->setFlags(Qt::NoItemFlags);
    list->setCurrentRow(1);
    auto *tree = new QTreeWidget;
    tree->setObjectName(u"tree"_s);
    tree->setHeaderLabels({u"Nhiệm vụ"_s, u"Số"_s});
    auto *top = new QTreeWidgetItem(tree, {u"1. Tuyên truyền"_s, u"2"_s});
    auto *child = new QTreeWidgetItem(top, {u"Hội thảo"_s, u"1"_s});
    new QTreeWidgetItem(top, {u"Tin, bài"_s, u"1"_s});
    auto *closed = new QTreeWidgetItem(tree, {u"2. Cơ chế"_s, u"1"_s});
    new QTreeWidgetItem(closed, {u"Quỹ"_s, u"1"_s});
    top->setExpanded(true);
    child->setSelected(true);
    tree->setCurrentItem(child);
    splitter->addWidget(list);
    splitter->addWidget(tree);
    splitter->setFixedHeight(150);
    return splitter;
}

QWidget *tabs()
{
    auto *pages = new QTabWidget;
    auto *first = new QTextEdit(u"Văn bản nhiều dòng."_s);
    pages->addTab(first, u"Nhận dạng"_s);
    pages->addTab(new QWidget, icon("history"), u"Lịch sử"_s);
    pages->addTab(new QWidget, u"Tắt"_s);
    pages->setTabEnabled(2, false);
    pages->setFixedHeight(96);
    return pages;
}

QWidget *states()
{
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins({});
    const std::vector<std::pair<StateShape, QString>> all{
        {StateShape::Dot, u"đúng tiến độ"_s},
        {StateShape::Up, u"vượt tiến độ"_s},
        {StateShape::Down, u"chậm tiến độ"_s},
        {StateShape::Check, u"hoàn thành"_s},
        {StateShape::Half, u"đang thực hiện"_s},
        {StateShape::Ring, u"chưa bắt đầu"_s},
        {StateShape::Overdue, u"quá hạn"_s},
        {StateShape::Diamond, u"cần xem"_s},
        {StateShape::HollowDiamond, u"chưa có số liệu"_s},
        {StateShape::Cross, u"lỗi"_s}};
    int place = 0;
    for (const auto &[shape, word] : all) {
        auto *label = new StateLabel(shape, word, place % 4 == 3 ? u"từ 15/3/2017"_s : QString());
        if (place % 2 == 0) {
            label->setFont(uiFont(TextRole::Body, QFont::DemiBold));
        }
        layout->addWidget(label, place / 4, place % 4);
        ++place;
    }
    auto *cut = new StateLabel(StateShape::Overdue, u"Quá hạn 14 ngày: cần ghi lý do"_s);
    cut->setFixedWidth(120);
    layout->addWidget(cut, 2, 2);
    return box;
}

QWidget *icons()
{
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    int place = 0;
    for (const QLatin1StringView name : iconNames()) {
        auto *picture = new QToolButton;
        picture->setAutoRaise(true);
        picture->setFixedSize(22, 22);
        picture->setIconSize({18, 18});
        picture->setIcon(icon(name));
        layout->addWidget(picture, place / 24, place % 24);
        ++place;
    }
    return box;
}

} // namespace

std::unique_ptr<QWidget> controls()
{
    auto window = std::make_unique<QWidget>();
    auto *all = new QVBoxLayout(window.get());
    all->setContentsMargins({});
    auto *bar = new QMenuBar;
    QMenu *file = bar->addMenu(u"&Tệp"_s);
    file->setObjectName(u"menu"_s);
    file->addAction(icon("folder"), u"&Mở…"_s)->setShortcut(QKeySequence(u"Ctrl+O"_s));
    file->addAction(icon("content-save"), u"&Lưu bản sao…"_s);
    QAction *checked = file->addAction(u"&Tự lưu"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    file->addSeparator();
    file->addAction(icon("printer"), u"&In trang này"_s)->setEnabled(false);
    file->addMenu(u"&Gần đây"_s)->addAction(u"ha-giang.sxsh"_s);
    bar->addMenu(u"&Sửa"_s);
    bar->addMenu(u"&Xem"_s);
    all->addWidget(bar);

    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(12, 4, 12, 4);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    auto *title = new QLabel(u"Cơ sở sản xuất công nghiệp"_s);
    title->setFont(uiFont(TextRole::PageTitle, QFont::DemiBold));
    left->addWidget(title);
    for (QWidget *part : {buttons(), tools(), form(), choices()}) {
        left->addWidget(part);
    }
    left->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(table(window.get())), grid(), lists(), tabs(),
                          states(), icons()}) {
        right->addWidget(part);
    }
    right->addStretch();
    columns->addLayout(left);
    columns->addLayout(right);
    all->addLayout(columns);
    auto *dialog = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    left->addWidget(dialog);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    left->addWidget(line);
    auto *status = new QStatusBar;
    status->showMessage(u"Đã lưu 14:02"_s);
    all->addWidget(status);
    return window;
}

} // namespace sxsh::test
