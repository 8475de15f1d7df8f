// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/optionstate.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>
#include <algorithm>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

constexpr int checkSize = 16;
constexpr int checkGap = 8;
// What a focus ring needs on each side of the text of a check box.
constexpr int ringGap = 4;
constexpr int arrowWidth = 24;
constexpr int spinWidth = 20;
// A line edit keeps two pixels to itself; six more make the eight of a cell.
constexpr int fieldInset = 6;
constexpr int menuIconColumn = 32;
constexpr int menuEnd = 24;
constexpr int shortcutGap = 24;
constexpr int separatorHeight = 9;
constexpr int shortestButton = 64;
constexpr int shortestSlider = 28;
constexpr int groupTitleHeight = 24;

/// Lists under combo boxes are drawn by the style, as all lists.
class ComboItems final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (!isSeparator(index)) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const QRectF rect(option.rect);
        paintLine(*painter, rect.adjusted(0, 0, 0, -rect.height() / 2), Qt::BottomEdge,
                  tokensOf(option.palette).line);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return isSeparator(index) ? QSize(size.width(), separatorHeight) : size;
    }

private:
    static bool isSeparator(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleDescriptionRole).toString() == "separator"_L1;
    }
};

bool isCompact(const QWidget *widget)
{
    return widget != nullptr && widget->property("compact").toBool();
}

int fieldHeightOf(const QWidget *widget, int contents)
{
    const int height = isCompact(widget) ? metrics::compactFieldHeight : metrics::fieldHeight;
    return std::max(height, contents);
}

QSize headerSize(const QStyleOptionHeader &header)
{
    const QFontMetrics metric(uiFont(TextRole::Small, QFont::DemiBold));
    const QSize text = metric.size(0, header.text);
    const int arrow = header.sortIndicator == QStyleOptionHeader::None ? 0 : 16;
    const int icon = header.icon.isNull() ? 0 : 20;
    const int width = text.width() + arrow + icon + 2 * metrics::cellPadding;
    return {width, header.orientation == Qt::Horizontal
                       ? std::max(metrics::tableHeaderHeight, text.height() + 8)
                       : text.height() + 4};
}

QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    // The bar has no arrows: groove and slider have its whole length.
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int size = length;
    if (range > 0) {
        size = static_cast<int>(qint64(length) * bar.pageStep / (range + bar.pageStep));
        size = std::min(length, std::max(size, shortestSlider));
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - size, bar.upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect rect = across
                               ? QRect(bar.rect.x() + from, bar.rect.y(), extent, bar.rect.height())
                               : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), extent);
        return QStyle::visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, size);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + size, length - start - size);
    default:
        return {};
    }
}

QRect comboRect(const QStyleOptionComboBox &combo, QStyle::SubControl part)
{
    const QRect &rect = combo.rect;
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(fieldInset, 2, -arrowWidth, -2);
    case QStyle::SC_ComboBoxArrow:
        return {rect.right() + 1 - arrowWidth, rect.y(), arrowWidth, rect.height()};
    default:
        return rect;
    }
}

QRect spinRect(const QStyleOptionSpinBox &spin, QStyle::SubControl part)
{
    const QRect &rect = spin.rect;
    const bool buttons = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int right = buttons ? spinWidth : fieldInset;
    const int half = rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(fieldInset, 2, -right, -2);
    case QStyle::SC_SpinBoxUp:
        return buttons ? QRect(rect.right() + 1 - right, rect.y(), right, half) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons
                   ? QRect(rect.right() + 1 - right, rect.y() + half, right, rect.height() - half)
                   : QRect();
    default:
        return rect;
    }
}

QRect groupRect(const QStyleOptionGroupBox &group, QStyle::SubControl part)
{
    const bool checkable = (group.subControls & QStyle::SC_GroupBoxCheckBox) != 0;
    const bool titled = checkable || !group.text.isEmpty();
    const QRect title(group.rect.x(), group.rect.y(), group.rect.width(), groupTitleHeight);
    switch (part) {
    case QStyle::SC_GroupBoxCheckBox:
        return {title.x(), title.y() + (title.height() - checkSize) / 2, checkSize, checkSize};
    case QStyle::SC_GroupBoxLabel: {
        const QFontMetrics metric(uiFont(TextRole::Small, QFont::DemiBold));
        const int left = checkable ? checkSize + checkGap : 0;
        const int width = metric.size(Qt::TextShowMnemonic, group.text).width();
        return {title.x() + left, title.y(), std::min(width, title.width() - left), title.height()};
    }
    case QStyle::SC_GroupBoxContents:
        return titled ? group.rect.adjusted(0, groupTitleHeight, 0, 0) : group.rect;
    default:
        return group.rect;
    }
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void Style::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        // The delegate that comes with it draws by itself, in rows of another height.
        if (combo->itemDelegate()->inherits("QComboBoxDelegate")) {
            combo->setItemDelegate(new ComboItems(combo));
        }
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QLineEdit *>(widget) != nullptr ||
        qobject_cast<QTabBar *>(widget) != nullptr ||
        qobject_cast<QHeaderView *>(widget) != nullptr ||
        qobject_cast<QMenuBar *>(widget) != nullptr || isTextArea(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Text areas draw the ring of line edits in their frame, and begin their text where those
        // do.
        return isTextArea(widget) ? metrics::space1 : 1;
    case PM_ScrollBarExtent:
        return metrics::scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return metrics::buttonIconSize;
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return metrics::navIconSize;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return checkSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return checkGap;
    case PM_FocusFrameHMargin:
        // Item views add one to it: together the padding of a cell.
        return metrics::cellPadding - 1;
    case PM_HeaderMargin:
        // Only the smallest section is taken from it: larger, and rows of 24 pixels are refused.
        return 2;
    case PM_HeaderDefaultSectionSizeVertical:
        return metrics::rowHeight;
    case PM_SplitterWidth:
        return metrics::panelGap;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return metrics::space1;
    case PM_MenuHMargin:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * metrics::space3;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutHorizontalSpacing:
        return metrics::space2;
    case PM_LayoutVerticalSpacing:
        return metrics::formRowGap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::panelPadding;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return underlines ? 1 : 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(
            tokensOf(option != nullptr ? option->palette : QApplication::palette()).line.rgba());
    case SH_DialogButtonLayout:
        // The verb stands last, right of cancel.
        return QDialogButtonBox::GnomeLayout;
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::AllNonFixedFieldsGrow;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_AltKeyNavigation:
        return 1;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ItemView_ChangeHighlightOnFocus:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool wordless = button != nullptr && button->text.isEmpty();
        const bool link = widget != nullptr && widget->property("link").toBool();
        const int padding = link || wordless ? ringGap + 2 : metrics::buttonPadding;
        const int shortest = link || wordless ? 0 : shortestButton;
        return {std::max(shortest, size.width() + 2 * padding),
                fieldHeightOf(widget, size.height() + 4)};
    }
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool worded = tool != nullptr && tool->toolButtonStyle != Qt::ToolButtonIconOnly;
        const bool menu =
            tool != nullptr && worded && (tool->features & QStyleOptionToolButton::HasMenu) != 0;
        const int padding = worded ? metrics::space2 : metrics::space1;
        const int height = fieldHeightOf(widget, size.height() + 4);
        return {std::max(height, size.width() + 2 * padding + (menu ? checkSize : 0)), height};
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth == 0) {
            return size;
        }
        return {size.width() + 2 * fieldInset, fieldHeightOf(widget, size.height())};
    }
    case CT_ComboBox:
        return {size.width() + metrics::cellPadding + 2 + arrowWidth,
                fieldHeightOf(widget, size.height())};
    case CT_SpinBox:
        return {size.width() + 2 * fieldInset + spinWidth, fieldHeightOf(widget, 0)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + ringGap, std::max(base.height(), metrics::compactFieldHeight)};
    }
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            return headerSize(*header);
        }
        break;
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), metrics::rowHeight)};
    }
    case CT_MenuBarItem:
        return {size.width() + 2 * metrics::space3, metrics::fieldHeight};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                return {size.width(), separatorHeight};
            }
            const int shortcut = item->reservedShortcutWidth > 0 ? shortcutGap : 0;
            return {size.width() + menuIconColumn + menuEnd + shortcut,
                    std::max(metrics::fieldHeight, size.height())};
        }
        break;
    case CT_TabBarTab:
        return {size.width(), std::max(metrics::panelHeaderHeight, size.height())};
    case CT_GroupBox:
        return {size.width(), size.height()};
    case CT_ProgressBar:
        return {std::max(size.width(), 80), metrics::space5};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool bare = frame != nullptr && frame->lineWidth == 0;
        const bool inCell = bare && widget != nullptr && widget->parentWidget() != nullptr &&
                            qobject_cast<const QAbstractItemView *>(
                                widget->parentWidget()->parentWidget()) != nullptr;
        return bare && !inCell ? option->rect
                               : option->rect.adjusted(fieldInset, 0, -fieldInset, 0);
    }
    case SE_ItemViewItemText: {
        const QRect text = QProxyStyle::subElementRect(element, option, widget);
        const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const bool after = cell != nullptr &&
                           (cell->features & (QStyleOptionViewItem::HasDecoration |
                                              QStyleOptionViewItem::HasCheckIndicator)) != 0 &&
                           cell->decorationPosition == QStyleOptionViewItem::Left;
        // Icon and text both bring a padding; one of them is enough between the two.
        return after ? text.adjusted(-metrics::cellPadding, 0, 0, 0) : text;
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button == nullptr || (button->text.isEmpty() && button->icon.isNull())) {
            return option->rect;
        }
        const SubElement contents =
            element == SE_CheckBoxFocusRect ? SE_CheckBoxContents : SE_RadioButtonContents;
        QRect label = subElementRect(contents, option, widget);
        const QSize text = option->fontMetrics.size(Qt::TextShowMnemonic, button->text);
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + 4;
        label.setWidth(std::min(label.width(), text.width() + icon));
        return label.adjusted(-ringGap, 0, ringGap, 0) & option->rect;
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return scrollBarRect(*bar, subControl);
        }
    } else if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            return visualRect(combo->direction, combo->rect, comboRect(*combo, subControl));
        }
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            return visualRect(spin->direction, spin->rect, spinRect(*spin, subControl));
        }
    } else if (control == CC_GroupBox) {
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            return visualRect(group->direction, group->rect, groupRect(*group, subControl));
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
        return icon("close"_L1);
    case SP_MessageBoxInformation:
        return icon("information"_L1);
    case SP_MessageBoxWarning:
        return icon("alert"_L1);
    case SP_MessageBoxCritical:
        return icon("alert-circle"_L1);
    case SP_MessageBoxQuestion:
        return icon("help-circle"_L1);
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return icon("chevron-left"_L1);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return icon("chevron-right"_L1);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon("dots-horizontal"_L1);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
            showUnderlines(true);
        }
        break;
    case QEvent::KeyRelease:
        // After Alt the menu bar waits for a letter, so its underlines stay until it is left.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt &&
            QApplication::activePopupWidget() == nullptr &&
            qobject_cast<QMenuBar *>(QApplication::focusWidget()) == nullptr) {
            showUnderlines(false);
        }
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (qobject_cast<QMenuBar *>(watched) != nullptr ||
            (qobject_cast<QMenu *>(watched) != nullptr &&
             QApplication::activePopupWidget() == nullptr)) {
            showUnderlines(false);
        }
        break;
    case QEvent::ApplicationDeactivate:
    case QEvent::WindowDeactivate:
        if (QApplication::activePopupWidget() == nullptr) {
            showUnderlines(false);
        }
        break;
    case QEvent::DynamicPropertyChange: {
        const QByteArray name = static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName();
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && (name == "problem" || name == "primary" || name == "link")) {
            widget->update();
        } else if (widget != nullptr && name == "compact") {
            widget->updateGeometry();
        }
        break;
    }
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::showUnderlines(bool shown)
{
    if (underlines == shown) {
        return;
    }
    underlines = shown;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible()) {
            widget->update();
        }
    }
}

int Style::mnemonicFlag(const QStyleOption *option, const QWidget *widget) const
{
    return styleHint(SH_UnderlineShortcut, option, widget) != 0 ? Qt::TextShowMnemonic
                                                                : Qt::TextHideMnemonic;
}

} // namespace sxsh
