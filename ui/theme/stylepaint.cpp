// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"
#include "ui/theme/strokes.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
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
constexpr int scrollSlider = 6;
constexpr int barHeight = 8;
constexpr int barTextWidth = 48;
constexpr int splitterGrip = 24;

QColor mix(const QColor &one, const QColor &other, double share)
{
    const auto part = [&](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()),
            part(one.blue(), other.blue())};
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

bool isOn(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

const Tokens &tokensFor(const QStyleOption &option)
{
    return tokensOf(option.palette);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

bool isCellEditor(const QWidget *widget)
{
    return widget != nullptr && widget->parentWidget() != nullptr &&
           qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget()) !=
               nullptr;
}

// The mark round what has the focus, inside its edge.
void paintRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens)
{
    paintEdge(painter, rect, radius, metrics::focusWidth, tokens.accent);
}

void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(option);
    const QRectF rect(option.rect);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill = !enabled                              ? tokens.header
                        : has(option, QStyle::State_ReadOnly) ? tokens.subtle
                                                              : tokens.surface;
    paintFill(painter, rect, metrics::fieldRadius, fill);
    const bool fixed = !enabled || has(option, QStyle::State_ReadOnly);
    const QString problem = widget != nullptr ? widget->property("problem").toString() : QString();
    const bool focused = has(option, QStyle::State_HasFocus);
    if (!problem.isEmpty()) {
        paintEdge(painter, rect, metrics::fieldRadius, 2,
                  problem == "soft"_L1 ? tokens.warn : tokens.bad);
        if (focused) {
            paintRing(painter, rect.adjusted(2, 2, -2, -2), 1, tokens);
        }
    } else if (focused) {
        paintRing(painter, rect, metrics::fieldRadius, tokens);
    } else {
        const bool pointed = enabled && has(option, QStyle::State_MouseOver);
        paintEdge(painter, rect, metrics::fieldRadius, 1,
                  fixed     ? tokens.border
                  : pointed ? tokens.text3
                            : tokens.ctrl);
    }
}

void paintButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(option);
    const QRectF rect(option.rect);
    const double radius = metrics::fieldRadius;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken);
    const bool pointed = enabled && has(option, QStyle::State_MouseOver);
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool chosen = has(option, QStyle::State_On);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button != nullptr && (button->features & QStyleOptionButton::Flat) != 0;
    if (enabled && isOn(widget, "primary")) {
        const double change = pressed ? 0.22 : pointed ? 0.11 : 0;
        paintFill(painter, rect, radius, mix(tokens.accent, tokens.onAccent, change));
        if (focused) {
            // A ring of the button's own colour would not be seen.
            paintEdge(painter, rect.adjusted(2, 2, -2, -2), radius - 1, 2, tokens.onAccent);
        }
        return;
    }
    const bool edgeless = flat || isOn(widget, "link");
    if (!edgeless || pointed || pressed || chosen) {
        const QColor rest = enabled ? tokens.surface : tokens.header;
        paintFill(painter, rect, radius,
                  pressed || chosen ? tokens.select
                  : pointed         ? tokens.hover
                                    : rest);
    }
    if (focused) {
        paintRing(painter, rect, radius, tokens);
    } else if (!edgeless) {
        paintEdge(painter, rect, radius, 1,
                  !enabled ? tokens.border
                  : chosen ? tokens.accent
                           : tokens.ctrl);
    }
}

void paintCheck(const QStyleOption &option, QPainter &painter, bool round)
{
    const Tokens &tokens = tokensFor(option);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    const double radius = round ? side / 2 : metrics::checkRadius;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!set || !enabled) {
        paintFill(painter, square, radius, enabled ? tokens.surface : tokens.header);
        const bool pointed = enabled && has(option, QStyle::State_MouseOver);
        paintEdge(painter, square, radius, 1,
                  !enabled  ? tokens.border
                  : pointed ? tokens.accent
                            : tokens.ctrl);
    } else {
        paintFill(painter, square, radius, tokens.accent);
    }
    if (!set) {
        return;
    }
    const QColor mark = enabled ? tokens.onAccent : tokens.text3;
    if (round) {
        const double dot = side * 0.36;
        QRectF inner(0, 0, dot, dot);
        inner.moveCenter(square.center());
        paintFill(painter, inner, dot / 2, mark);
    } else if (has(option, QStyle::State_NoChange)) {
        QRectF dash(0, 0, side / 2, 2);
        dash.moveCenter(square.center());
        painter.fillRect(dash, mark);
    } else {
        paintCheckMark(painter, square, mark);
    }
}

bool choosesRows(const QAbstractItemView *view)
{
    return qobject_cast<const QListView *>(view) != nullptr ||
           view->selectionBehavior() == QAbstractItemView::SelectRows;
}

bool hasRowLines(const QAbstractItemView *view)
{
    const QVariant wish = view->property("rowLines");
    if (wish.isValid()) {
        return wish.toBool();
    }
    const auto *table = qobject_cast<const QTableView *>(view);
    return table != nullptr ? !table->showGrid() : qobject_cast<const QTreeView *>(view) != nullptr;
}

const QHeaderView *columnsOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view)) {
        return table->horizontalHeader();
    }
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree != nullptr ? tree->header() : nullptr;
}

// The first column of a tree starts a row only where nothing is drawn before it.
bool startsRow(const QAbstractItemView *view, const QStyleOptionViewItem &cell)
{
    const QHeaderView *columns = columnsOf(view);
    const int column = cell.index.column();
    return columns == nullptr || (columns->sectionPosition(column) == 0 &&
                                  cell.rect.left() <= columns->sectionViewportPosition(column));
}

bool endsRow(const QAbstractItemView *view, const QStyleOptionViewItem &cell)
{
    const QHeaderView *columns = columnsOf(view);
    const int column = cell.index.column();
    return columns == nullptr ||
           columns->sectionPosition(column) + columns->sectionSize(column) == columns->length();
}

// What makes a row the chosen one: its colour, and the bar at its beginning.
void paintChosen(QPainter &painter, const QRectF &rect, bool first, const Tokens &tokens)
{
    painter.fillRect(rect, tokens.select);
    if (first) {
        painter.fillRect(QRectF(rect.left(), rect.top(), metrics::accentBarWidth, rect.height()),
                         tokens.accent);
    }
}

void paintCell(const QStyleOptionViewItem &cell, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(cell);
    const QRectF rect(cell.rect);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool rows = view == nullptr || choosesRows(view);
    // The list under a combo box always has the focus, and its choice follows the pointer.
    const bool drops = view != nullptr && view->inherits("QComboBoxListView");
    const bool current = view != nullptr && view->currentIndex() == cell.index;
    if (cell.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(rect, cell.backgroundBrush);
    }
    const bool chosen = has(cell, QStyle::State_Selected);
    const bool pointed =
        has(cell, QStyle::State_MouseOver) && qobject_cast<const QTableView *>(view) == nullptr;
    if (chosen && rows) {
        paintChosen(painter, rect, view != nullptr && !drops && startsRow(view, cell), tokens);
    } else if (chosen && !current) {
        painter.fillRect(rect, tokens.select);
    } else if (pointed && has(cell, QStyle::State_Enabled)) {
        painter.fillRect(rect, tokens.hover);
    }
    if (view == nullptr || drops) {
        return;
    }
    if (hasRowLines(view)) {
        paintLine(painter, rect, Qt::BottomEdge, tokens.line);
    }
    if (!rows && current) {
        paintEdge(painter, rect, 0, metrics::focusWidth,
                  view->hasFocus() ? tokens.accent : tokens.ctrl);
    } else if (rows && view->hasFocus() && cell.index.isValid() &&
               view->currentIndex().siblingAtColumn(cell.index.column()) == cell.index) {
        paintLine(painter, rect, Qt::TopEdge, tokens.accent);
        paintLine(painter, rect, Qt::BottomEdge, tokens.accent);
        if (startsRow(view, cell)) {
            paintLine(painter, rect, Qt::LeftEdge, tokens.accent);
        }
        if (endsRow(view, cell)) {
            paintLine(painter, rect, Qt::RightEdge, tokens.accent);
        }
    }
}

// The part of a tree's row before its first cell; a row of its own only where cells end.
void paintTreeRow(const QStyleOptionViewItem &row, QPainter &painter, const QTreeView &tree)
{
    const Tokens &tokens = tokensFor(row);
    const QRectF rect(row.rect);
    if (choosesRows(&tree)) {
        if (has(row, QStyle::State_Selected)) {
            paintChosen(painter, rect, true, tokens);
        } else if (has(row, QStyle::State_MouseOver)) {
            painter.fillRect(rect, tokens.hover);
        }
    }
    if (hasRowLines(&tree)) {
        paintLine(painter, rect, Qt::BottomEdge, tokens.line);
    }
}

void paintHeaderSection(const QStyleOptionHeader &header, QPainter &painter)
{
    const Tokens &tokens = tokensFor(header);
    const QRectF rect(header.rect);
    painter.fillRect(rect, tokens.header);
    if (header.orientation == Qt::Vertical) {
        paintLine(painter, rect, Qt::BottomEdge, tokens.line);
        return;
    }
    paintLine(painter, rect, Qt::BottomEdge, tokens.border);
    if (header.position == QStyleOptionHeader::Beginning ||
        header.position == QStyleOptionHeader::Middle) {
        paintLine(painter, rect.adjusted(0, 6, 0, -6), Qt::RightEdge, tokens.border);
    }
}

void paintHeaderLabel(const QStyleOptionHeader &header, QPainter &painter)
{
    const Tokens &tokens = tokensFor(header);
    const bool enabled = has(header, QStyle::State_Enabled);
    const bool pointed = enabled && has(header, QStyle::State_MouseOver);
    const QColor ink = pointed ? tokens.text : enabled ? tokens.text2 : tokens.text3;
    QRect rest = header.rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
    static const QFont font = uiFont(TextRole::Small, QFont::DemiBold);
    const QFontMetrics metric(font);
    const bool right = (header.textAlignment & Qt::AlignRight) != 0;
    if (header.sortIndicator != QStyleOptionHeader::None) {
        constexpr int place = 12;
        const int text = std::min(metric.size(0, header.text).width(), rest.width() - place - 4);
        // The arrow stands at the text, on the side where the text may grow.
        const int left = right ? rest.right() + 1 - text - place - 4 : rest.left() + text + 4;
        const bool up = header.sortIndicator == QStyleOptionHeader::SortUp;
        paintChevron(painter, QRectF(left, rest.top(), place, rest.height()),
                     up ? Qt::DownArrow : Qt::UpArrow, ink);
        rest.adjust(right ? place + 4 : 0, 0, right ? 0 : -place - 4, 0);
    }
    if (!header.icon.isNull()) {
        const QRect place(rest.left(), rest.top(), checkSize, rest.height());
        header.icon.paint(&painter, place, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        rest.adjust(checkSize + iconGap, 0, 0, 0);
    }
    QStringList lines = header.text.split(u'\n');
    for (QString &line : lines) {
        line = metric.elidedText(line, Qt::ElideRight, rest.width());
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    const int across = static_cast<int>(header.textAlignment & Qt::AlignHorizontal_Mask);
    painter.drawText(rest, across | Qt::AlignVCenter, lines.join(u'\n'));
    painter.restore();
}

void paintProgress(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const Tokens &tokens = tokensFor(bar);
    QRectF bed(bar.rect);
    if (bar.textVisible && bar.maximum > bar.minimum) {
        QRect text = bar.rect;
        text.setLeft(text.right() - barTextWidth);
        painter.setPen(has(bar, QStyle::State_Enabled) ? tokens.text : tokens.text3);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, bar.text);
        bed.setRight(bed.right() - barTextWidth - metrics::space1);
    }
    bed = QRectF(bed.left(), bed.center().y() - barHeight / 2.0, bed.width(), barHeight);
    painter.fillRect(bed, tokens.track);
    if (bar.maximum > bar.minimum) {
        const double share =
            double(qint64(bar.progress) - bar.minimum) / double(qint64(bar.maximum) - bar.minimum);
        painter.fillRect(
            QRectF(bed.left(), bed.top(), bed.width() * std::clamp(share, 0.0, 1.0), bed.height()),
            tokens.c1);
        return;
    }
    // How long it takes is not known: stripes that do not move.
    painter.save();
    painter.setClipRect(bed);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.c1, 3, Qt::SolidLine, Qt::FlatCap));
    for (double x = bed.left() - barHeight; x < bed.right(); x += 10) {
        painter.drawLine(QPointF(x, bed.bottom() + 2), QPointF(x + barHeight + 4, bed.top() - 2));
    }
    painter.restore();
}

QColor backgroundBehind(const QWidget *widget, const QStyleOption &option)
{
    // Scroll bars are opaque, but are to look as if they lay on what they scroll.
    for (const QWidget *above = widget; above != nullptr; above = above->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(above)) {
            const QWidget *view = area->viewport();
            return view->palette().color(view->backgroundRole());
        }
    }
    return option.palette.color(QPalette::Window);
}

void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QRect &slider,
                    const QWidget *widget)
{
    const Tokens &tokens = tokensFor(bar);
    painter.fillRect(bar.rect, backgroundBehind(widget, bar));
    if (bar.maximum <= bar.minimum) {
        return;
    }
    const bool held =
        has(bar, QStyle::State_Sunken) && (bar.activeSubControls & QStyle::SC_ScrollBarSlider) != 0;
    const bool pointed = has(bar, QStyle::State_MouseOver) &&
                         (bar.activeSubControls & QStyle::SC_ScrollBarSlider) != 0;
    const double margin = (metrics::scrollBarExtent - scrollSlider) / 2.0;
    const QRectF thumb = bar.orientation == Qt::Horizontal
                             ? QRectF(slider).adjusted(2, margin, -2, -margin)
                             : QRectF(slider).adjusted(margin, 2, -margin, -2);
    paintFill(painter, thumb, scrollSlider / 2.0, held || pointed ? tokens.text3 : tokens.ctrl);
}

void paintCombo(const QStyleOptionComboBox &combo, QPainter &painter, const QRect &arrow,
                const QWidget *widget)
{
    const Tokens &tokens = tokensFor(combo);
    const bool enabled = has(combo, QStyle::State_Enabled);
    if (combo.frame || !isCellEditor(widget)) {
        paintField(combo, painter, widget);
    }
    paintChevron(painter, arrow, Qt::DownArrow, enabled ? tokens.text2 : tokens.text3);
}

void paintSpin(const QStyleOptionSpinBox &spin, QPainter &painter, const QRect &up,
               const QRect &down, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(spin);
    paintField(spin, painter, widget);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto arrow = [&](const QRect &rect, QStyle::SubControl part, Qt::ArrowType direction,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = has(spin, QStyle::State_Enabled) && (spin.stepEnabled & step) != 0;
        const bool pointed = can && (spin.activeSubControls & part) != 0;
        const double shift = direction == Qt::UpArrow ? 1 : -1;
        paintChevron(painter, QRectF(rect).translated(0, shift).adjusted(5, 0, -5, 0), direction,
                     pointed ? tokens.accent
                     : can   ? tokens.text2
                             : tokens.ctrl);
    };
    arrow(up, QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(down, QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void paintTab(const QStyleOptionTab &tab, QPainter &painter)
{
    const Tokens &tokens = tokensFor(tab);
    const QRectF rect(tab.rect);
    const bool chosen = has(tab, QStyle::State_Selected);
    if (!chosen && has(tab, QStyle::State_MouseOver) && has(tab, QStyle::State_Enabled)) {
        painter.fillRect(rect, tokens.hover);
    }
    if (!chosen) {
        return;
    }
    switch (tab.shape) {
    case QTabBar::RoundedNorth:
    case QTabBar::TriangularNorth:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), tokens.accent);
        break;
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 3), tokens.accent);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        painter.fillRect(QRectF(rect.right() - 3, rect.top(), 3, rect.height()), tokens.accent);
        break;
    default:
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), tokens.accent);
        break;
    }
}

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
    const bool enabled = has(*option, State_Enabled);
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
        if (has(*option, State_Children)) {
            arrow(has(*option, State_Open) ? Qt::DownArrow : Qt::RightArrow);
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
                                         has(*combo, State_Enabled) ? QIcon::Normal
                                                                    : QIcon::Disabled);
                rest.adjust(checkSize + iconGap + 2, 0, 0, 0);
            }
            const QString text =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, rest.width());
            proxy()->drawItemText(painter, rest, Qt::AlignVCenter | Qt::AlignLeft, combo->palette,
                                  has(*combo, State_Enabled), text, QPalette::ButtonText);
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
        if (has(*option, State_Horizontal)) {
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
            const bool enabled = has(*item, State_Enabled);
            if (enabled && (has(*item, State_Selected) || has(*item, State_Sunken))) {
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
        if (has(*option, State_MouseOver) || has(*option, State_Sunken)) {
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
            if (!has(*tab, State_Selected) && has(*tab, State_Enabled)) {
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
    const bool enabled = has(option, State_Enabled);
    const bool primary = enabled && isOn(widget, "primary");
    const QColor ink = !enabled               ? tokens.text3
                       : primary              ? tokens.onAccent
                       : isOn(widget, "link") ? tokens.accent
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
                               has(option, State_On) ? QIcon::On : QIcon::Off);
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
    const bool enabled = has(option, State_Enabled);
    const bool chosen = has(option, State_Selected);
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
    const bool enabled = has(option, State_Enabled);
    const bool pressed = has(option, State_Sunken);
    const bool chosen = has(option, State_On);
    const bool pointed = enabled && has(option, State_MouseOver);
    const bool raised = !has(option, State_AutoRaise);
    if (pressed || chosen) {
        paintFill(painter, rect, metrics::fieldRadius, tokens.select);
    } else if (pointed) {
        paintFill(painter, rect, metrics::fieldRadius, tokens.hover);
    } else if (raised) {
        paintFill(painter, rect, metrics::fieldRadius, enabled ? tokens.surface : tokens.header);
    }
    if (has(option, State_HasFocus)) {
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
    const bool enabled = has(option, State_Enabled);
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
        if (has(option, State_HasFocus)) {
            paintRing(painter, QRectF(title).adjusted(-4, 2, 4, -2), metrics::fieldRadius, tokens);
        }
    }
}

} // namespace sxsh
