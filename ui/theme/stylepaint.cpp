// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/barpaint.h"
#include "ui/theme/fieldpaint.h"
#include "ui/theme/itemviewpaint.h"
#include "ui/theme/metrics.h"
#include "ui/theme/optionstate.h"
#include "ui/theme/strokes.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

constexpr int iconGap = 4;
constexpr int checkSize = 16;
constexpr int arrowWidth = 24;
constexpr int menuIconColumn = 32;
constexpr int menuEnd = 24;
constexpr int splitterGrip = 24;

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (option == nullptr || painter == nullptr) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Tokens &tokens = tokensFor(*option);
    const QRectF rect(option->rect);
    const bool enabled = hasState(*option, State_Enabled);
    const auto arrow = [&](Qt::ArrowType direction) {
        paintChevron(*painter, rect, direction, enabled ? tokens.text2 : tokens.ctrl);
    };
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        paintButton(*option, *painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelToolBar:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
        if (frame == nullptr || frame->lineWidth > 0) {
            paintField(*option, *painter, widget);
        } else if (isCellEditor(widget)) {
            painter->fillRect(rect, tokens.surface);
            paintRing(*painter, rect, 0, tokens);
        } else if (qobject_cast<const QAbstractSpinBox *>(parent) == nullptr &&
                   qobject_cast<const QComboBox *>(parent) == nullptr) {
            painter->fillRect(rect, option->palette.brush(QPalette::Base));
        }
        return;
    }
    case PE_FrameLineEdit:
        paintField(*option, *painter, widget);
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            paintField(*option, *painter, widget);
        } else {
            paintEdge(*painter, rect, 0, 1, tokens.border);
        }
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        painter->fillRect(rect, tokens.surface);
        paintEdge(*painter, rect, 0, 1, tokens.ctrl);
        return;
    case PE_FrameTabWidget:
        paintLine(*painter, rect, Qt::TopEdge, tokens.border);
        return;
    case PE_FrameTabBarBase:
        paintLine(*painter, rect, Qt::BottomEdge, tokens.border);
        return;
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
        painter->fillRect(rect, tokens.side);
        return;
    case PE_FrameFocusRect:
        // These show their focus in their own edge.
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr &&
            qobject_cast<const QPushButton *>(widget) == nullptr &&
            qobject_cast<const QToolButton *>(widget) == nullptr &&
            qobject_cast<const QComboBox *>(widget) == nullptr) {
            paintRing(*painter, rect, metrics::fieldRadius, tokens);
        }
        return;
    case PE_IndicatorCheckBox:
        paintCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(*option, *painter, true);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        arrow(Qt::UpArrow);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
    case PE_IndicatorButtonDropDown:
        arrow(Qt::DownArrow);
        return;
    case PE_IndicatorArrowLeft:
        arrow(Qt::LeftArrow);
        return;
    case PE_IndicatorArrowRight:
        arrow(Qt::RightArrow);
        return;
    case PE_IndicatorBranch:
        if (hasState(*option, State_Children)) {
            arrow(hasState(*option, State_Open) ? Qt::DownArrow : Qt::RightArrow);
        }
        return;
    case PE_PanelItemViewItem:
        if (const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            paintCell(*cell, *painter, widget);
            return;
        }
        break;
    case PE_PanelItemViewRow: {
        const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const auto *tree = qobject_cast<const QTreeView *>(widget);
        if (row != nullptr && (row->features & QStyleOptionViewItem::Alternate) != 0) {
            painter->fillRect(rect, option->palette.brush(QPalette::AlternateBase));
        }
        if (row != nullptr && tree != nullptr) {
            paintTreeRow(*row, *painter, *tree);
        }
        return;
    }
    case PE_PanelScrollAreaCorner:
        painter->fillRect(rect, backgroundBehind(widget, *option));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (option == nullptr || painter == nullptr) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const Tokens &tokens = tokensFor(*option);
    const QRectF rect(option->rect);
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintButtonLabel(*button, *painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->editable) {
                return;
            }
            QRect rest = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            rest.adjust(2, 0, 0, 0);
            if (!combo->currentIcon.isNull()) {
                const QRect place(rest.left(), rest.top(), checkSize, rest.height());
                combo->currentIcon.paint(painter, place, Qt::AlignCenter,
                                         hasState(*combo, State_Enabled) ? QIcon::Normal
                                                                         : QIcon::Disabled);
                rest.adjust(checkSize + iconGap + 2, 0, 0, 0);
            }
            const QString text =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, rest.width());
            proxy()->drawItemText(painter, rest, Qt::AlignVCenter | Qt::AlignLeft, combo->palette,
                                  hasState(*combo, State_Enabled), text, QPalette::ButtonText);
            return;
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderSection(*header, *painter);
            paintHeaderLabel(*header, *painter);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderSection(*header, *painter);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderLabel(*header, *painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, tokens.header);
        if (hasState(*option, State_Horizontal)) {
            paintLine(*painter, rect, Qt::BottomEdge, tokens.border);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The colour of a state stays in chosen rows.
            QStyleOptionViewItem own(*cell);
            own.palette.setBrush(QPalette::HighlightedText, own.palette.brush(QPalette::Text));
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(rect, tokens.side);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(rect, tokens.side);
            const bool enabled = hasState(*item, State_Enabled);
            if (enabled && (hasState(*item, State_Selected) || hasState(*item, State_Sunken))) {
                paintFill(*painter, rect.adjusted(1, 1, -1, -1), metrics::fieldRadius,
                          tokens.select);
            }
            painter->setPen(enabled ? tokens.text : tokens.text3);
            painter->drawText(rect,
                              Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(item, widget),
                              item->text);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(*item, *painter, widget);
            return;
        }
        break;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
    case CE_ToolBar:
    case CE_SizeGrip:
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(*bar, *painter);
            return;
        }
        break;
    case CE_Splitter:
        if (hasState(*option, State_MouseOver) || hasState(*option, State_Sunken)) {
            const bool upright = rect.width() < rect.height();
            QRectF grip(0, 0, upright ? 2 : splitterGrip, upright ? splitterGrip : 2);
            grip.moveCenter(rect.center());
            paintFill(*painter, grip, 1, tokens.ctrl);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(*tab, *painter);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab own(*tab);
            if (!hasState(*tab, State_Selected) && hasState(*tab, State_Enabled)) {
                own.palette.setColor(QPalette::WindowText, tokens.text2);
            }
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const bool across = frame->frameShape == QFrame::HLine;
                QRectF line(rect);
                if (across) {
                    line.setTop(std::floor(rect.center().y()));
                } else {
                    line.setLeft(std::floor(rect.center().x()));
                }
                paintLine(*painter, line, across ? Qt::TopEdge : Qt::LeftEdge, tokens.line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintCombo(*combo, *painter,
                       subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget), widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            paintSpin(*spin, *painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                      subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*bar, *painter,
                           subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), widget);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            paintTool(*tool, *painter, widget);
            return;
        }
        break;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            paintGroup(*group, *painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::paintButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                             const QWidget *widget) const
{
    const Tokens &tokens = tokensFor(option);
    const bool enabled = hasState(option, State_Enabled);
    const bool primary = enabled && isMarked(widget, "primary");
    const QColor ink = !enabled                   ? tokens.text3
                       : primary                  ? tokens.onAccent
                       : isMarked(widget, "link") ? tokens.accent
                                                  : option.palette.color(QPalette::ButtonText);
    const bool menu = (option.features & QStyleOptionButton::HasMenu) != 0;
    const QRect room = option.rect.adjusted(4, 0, menu ? -arrowWidth : -4, 0);
    const int iconWidth =
        option.icon.isNull() ? 0 : option.iconSize.width() + (option.text.isEmpty() ? 0 : iconGap);
    const int flags = Qt::TextSingleLine | mnemonicFlag(&option, widget);
    const int textWidth = std::min(
        option.fontMetrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, option.text).width(),
        room.width() - iconWidth);
    int left = room.left() + (room.width() - iconWidth - textWidth) / 2;
    if (!option.icon.isNull()) {
        const double scale = scaleOf(painter);
        QPixmap image =
            option.icon.pixmap(option.iconSize, scale, enabled ? QIcon::Normal : QIcon::Disabled,
                               hasState(option, State_On) ? QIcon::On : QIcon::Off);
        if (primary) {
            QPainter tint(&image);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(image.rect(), ink);
        }
        const int top = room.top() + (room.height() - option.iconSize.height()) / 2;
        painter.drawPixmap(QPoint(left, top), image);
        left += iconWidth;
    }
    painter.setPen(ink);
    painter.drawText(QRect(left, room.top(), textWidth, room.height()),
                     flags | Qt::AlignVCenter | Qt::AlignLeft, option.text);
    if (menu) {
        paintChevron(painter,
                     QRectF(option.rect.right() + 1 - arrowWidth, option.rect.top(), arrowWidth,
                            option.rect.height()),
                     Qt::DownArrow, ink);
    }
}

void Style::paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter,
                          const QWidget *widget) const
{
    const Tokens &tokens = tokensFor(option);
    const QRect &rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        QRectF upper(rect);
        upper.setHeight(std::floor(upper.height() / 2) + 1);
        paintLine(painter, upper, Qt::BottomEdge, tokens.line);
        return;
    }
    const bool enabled = hasState(option, State_Enabled);
    const bool chosen = hasState(option, State_Selected);
    if (chosen && enabled) {
        painter.fillRect(rect, tokens.select);
    }
    const QRect column(rect.left(), rect.top(), menuIconColumn, rect.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) {
            QRectF mark(0, 0, checkSize, checkSize);
            mark.moveCenter(QRectF(column).center());
            paintCheckMark(painter, mark, enabled ? tokens.accent : tokens.ctrl);
        }
    } else if (!option.icon.isNull()) {
        const int side = pixelMetric(PM_SmallIconSize, &option, widget);
        QRect place(0, 0, side, side);
        place.moveCenter(column.center());
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    QRect rest = rect.adjusted(menuIconColumn, 0, -menuEnd, 0);
    const auto parts = option.text.split(u'\t');
    painter.save();
    painter.setFont(option.font);
    painter.setPen(enabled ? tokens.text : tokens.text3);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | mnemonicFlag(&option, widget);
    painter.drawText(rest, flags | Qt::AlignLeft, parts.front());
    if (parts.size() > 1) {
        painter.setPen(enabled && chosen ? tokens.text2 : tokens.text3);
        painter.drawText(rest.adjusted(0, 0, menuEnd - metrics::space3, 0),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.back());
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintChevron(painter,
                     QRectF(rect.right() + 1 - menuEnd, rect.top(), menuEnd, rect.height()),
                     Qt::RightArrow, enabled ? tokens.text2 : tokens.ctrl);
    }
}

void Style::paintTool(const QStyleOptionToolButton &option, QPainter &painter,
                      const QWidget *widget) const
{
    const Tokens &tokens = tokensFor(option);
    const QRectF rect(option.rect);
    const bool enabled = hasState(option, State_Enabled);
    const bool pressed = hasState(option, State_Sunken);
    const bool chosen = hasState(option, State_On);
    const bool pointed = enabled && hasState(option, State_MouseOver);
    const bool raised = !hasState(option, State_AutoRaise);
    if (pressed || chosen) {
        paintFill(painter, rect, metrics::fieldRadius, tokens.select);
    } else if (pointed) {
        paintFill(painter, rect, metrics::fieldRadius, tokens.hover);
    } else if (raised) {
        paintFill(painter, rect, metrics::fieldRadius, enabled ? tokens.surface : tokens.header);
    }
    if (hasState(option, State_HasFocus)) {
        paintRing(painter, rect, metrics::fieldRadius, tokens);
    } else if (raised) {
        paintEdge(painter, rect, metrics::fieldRadius, 1, enabled ? tokens.ctrl : tokens.border);
    }
    QStyleOptionToolButton label(option);
    const bool split = (option.subControls & SC_ToolButtonMenu) != 0;
    const bool menu = !split && (option.features & QStyleOptionToolButton::HasMenu) != 0 &&
                      option.toolButtonStyle != Qt::ToolButtonIconOnly;
    label.rect = split ? subControlRect(CC_ToolButton, &option, SC_ToolButton, widget)
                       : option.rect.adjusted(0, 0, menu ? -checkSize : 0, 0);
    // Only what acts is darkened under the pointer, and nothing is shifted when pressed.
    label.state.setFlag(State_Sunken, false);
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    if (split || menu) {
        const QRect place = split
                                ? subControlRect(CC_ToolButton, &option, SC_ToolButtonMenu, widget)
                                : QRect(option.rect.right() - checkSize - 2, option.rect.top(),
                                        checkSize, option.rect.height());
        paintChevron(painter, place, Qt::DownArrow, enabled ? tokens.text2 : tokens.ctrl);
    }
}

void Style::paintGroup(const QStyleOptionGroupBox &option, QPainter &painter,
                       const QWidget *widget) const
{
    const Tokens &tokens = tokensFor(option);
    const bool enabled = hasState(option, State_Enabled);
    const bool checkable = (option.subControls & SC_GroupBoxCheckBox) != 0;
    if (option.text.isEmpty() && !checkable) {
        return;
    }
    const QRect title = subControlRect(CC_GroupBox, &option, SC_GroupBoxLabel, widget);
    painter.save();
    painter.setFont(uiFont(TextRole::Small, QFont::DemiBold));
    painter.setPen(enabled ? tokens.text2 : tokens.text3);
    painter.drawText(title,
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine |
                         mnemonicFlag(&option, widget),
                     option.text);
    painter.restore();
    QRectF line(title.right() + 1 + metrics::cellPadding, title.top(), 0, title.height() / 2.0);
    line.setRight(option.rect.right() + 1);
    if (line.width() > 0) {
        paintLine(painter, line, Qt::BottomEdge, tokens.line);
    }
    if (checkable) {
        QStyleOptionButton check;
        check.QStyleOption::operator=(option);
        check.rect = subControlRect(CC_GroupBox, &option, SC_GroupBoxCheckBox, widget);
        proxy()->drawPrimitive(PE_IndicatorCheckBox, &check, &painter, widget);
        if (hasState(option, State_HasFocus)) {
            paintRing(painter, QRectF(title).adjusted(-4, 2, 4, -2), metrics::fieldRadius, tokens);
        }
    }
}

} // namespace sxsh
