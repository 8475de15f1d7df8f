// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/targetlist.h"

#include "core/base/numbertext.h"
#include "core/duties/attention.h"
#include "core/indicators/samplewords.h"
#include "core/report/indicatorfigures.h"
#include "ui/charts/bullet.h"
#include "ui/models/indicatorcells.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QScrollBar>
#include <algorithm>
#include <cmath>
#include <span>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int legendHeight = 26;
constexpr int codeWidth = 36;
constexpr int valueWidth = 118;
constexpr int narrowestState = 120;
constexpr int widestState = 190;
constexpr int narrowestBullet = 110;
/// So wide a bullet stays where long names need room.
constexpr int usualBullet = 160;
constexpr int shapeSize = 11;
constexpr int shapeGap = 7;
constexpr int rowsInSight = 6; // more are scrolled to

/// A bed filled with thin slanted lines: what is not known.
void paintHatch(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    if (rect.width() < 1)
        return;
    painter.save();
    painter.fillRect(rect, tokens.surface);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(tokens.hatch, 1));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += 4)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
    painter.setPen(QPen(tokens.hatch, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -0.5, -0.5));
}

void paintRhombus(QPainter &painter, QPointF centre, double half)
{
    const QPointF corners[] = {{centre.x(), centre.y() - half},
                               {centre.x() + half, centre.y()},
                               {centre.x(), centre.y() + half},
                               {centre.x() - half, centre.y()}};
    painter.drawPolygon(corners, 4);
}

void paintTriangle(QPainter &painter, QPointF top)
{
    const QPointF corners[] = {top, {top.x() + 5, top.y() + 7}, {top.x() - 5, top.y() + 7}};
    painter.drawPolygon(corners, 3);
}

} // namespace

/// Where the columns begin, from the left edge.
struct TargetList::Columns {
    QRect name;
    QRect bullet;
    QRect value;
    QRect state;
};

TargetList::TargetList(Workspace &workspace, QWidget *parent)
    : QAbstractScrollArea(parent), m_workspace(workspace)
{
    setObjectName(u"targets_list"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(QCoreApplication::translate("Overview", "Targets of the plan"));
}

void TargetList::setResults(std::vector<IndicatorResult> results,
                            std::vector<std::vector<double>> savings)
{
    m_results = std::move(results);
    m_savings = std::move(savings);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_results.size()) - 1));
    measure();
    setAccessibleDescription(m_results.empty() ? QString() : rowText(m_current));
    scrollContentsBy(0, 0);
    resizeEvent(nullptr);
    updateGeometry();
    viewport()->update();
}

void TargetList::measure()
{
    const QFontMetrics body(uiFont(TextRole::Body, QFont::DemiBold));
    const QFontMetrics small(uiFont(TextRole::Small));
    m_nameWidth = 0;
    m_stateWidth = 0;
    m_longestReason = 0;
    for (const IndicatorResult &result : m_results) {
        m_nameWidth = std::max(m_nameWidth, body.horizontalAdvance(result.name) + 1);
        const QString words = assessment(result, m_workspace.asOf()).second;
        const int named = shapeSize + shapeGap + body.horizontalAdvance(words) + 1;
        const int reasoned = shapeSize + shapeGap + small.horizontalAdvance(reasonOf(result)) + 1;
        // Why there is no value is a sentence, which takes no room from the names.
        m_stateWidth = std::max({m_stateWidth, named, result.toldValue() ? reasoned : 0});
        m_longestReason = std::max(m_longestReason, reasoned);
    }
    m_stateWidth = std::clamp(m_stateWidth, narrowestState, widestState);
}

QString TargetList::reasonOf(const IndicatorResult &result) const
{
    if (!result.toldValue())
        return result.reason;
    if (!result.trajectory.planned)
        return {};
    const QString planned =
        indicatorValueText(result.trajectory.planned, result.kind, m_workspace.language());
    QString reason = QCoreApplication::translate("Overview", "trajectory %1").arg(planned);
    const auto lacking = lackingSubjects(m_workspace.records(), result, m_workspace.asOf());
    const auto count = static_cast<int>(lacking.value_or(0));
    if (count > 0)
        reason += QCoreApplication::translate("Overview", ", %Ln short", nullptr, count);
    return reason;
}

void TargetList::setCurrent(int row)
{
    if (row < 0 || row >= static_cast<int>(m_results.size()))
        return;
    m_current = row;
    setAccessibleDescription(rowText(row));
    viewport()->update();
    emit currentChanged(row);
}

QSize TargetList::sizeHint() const
{
    const int rows = std::max(3, static_cast<int>(m_results.size()));
    return {700, metrics::tableHeaderHeight + rows * rowHeight() + legendHeight};
}

QSize TargetList::minimumSizeHint() const
{
    const int rows = std::clamp(static_cast<int>(m_results.size()), 3, rowsInSight);
    return {400, metrics::tableHeaderHeight + rows * metrics::targetRowHeight + legendHeight};
}

int TargetList::rowHeight() const
{
    const int rows = std::max(1, static_cast<int>(m_results.size()));
    const int room = (viewport()->height() - metrics::tableHeaderHeight - legendHeight) / rows;
    return std::clamp(room, metrics::targetRowHeight, metrics::wideTargetRowHeight);
}

QString TargetList::rowText(int row) const
{
    const IndicatorResult &result = m_results[static_cast<std::size_t>(row)];
    QString value = indicatorValueText(result.toldValue(), result.kind, m_workspace.language());
    if (result.sample)
        value += u" ("_s + sampleNote(*result.sample, m_workspace.language()) + u')';
    return u"%1 %2: %3, %4"_s.arg(result.code, result.name, value,
                                  assessment(result, m_workspace.asOf()).second);
}

TargetList::Columns TargetList::columns() const
{
    const int left = metrics::panelPadding + codeWidth;
    const int right = viewport()->width() - metrics::panelPadding;
    constexpr int gaps = 14 + 16;
    const int spare =
        right - m_stateWidth - 12 - valueWidth - left - gaps - m_nameWidth - 2 * usualBullet;
    const int stateWidth = std::max(m_stateWidth, std::min(m_longestReason, m_stateWidth + spare));
    const int state = right - stateWidth;
    const int value = state - 12 - valueWidth;
    const int share = (value - left) * 45 / 100;
    const int besideNames = std::max(usualBullet, value - left - gaps - m_nameWidth);
    const int bullet = std::max(narrowestBullet, std::min(share, besideNames));
    Columns columns;
    columns.state = QRect(state, 0, stateWidth, 0);
    columns.value = QRect(value, 0, valueWidth, 0);
    columns.bullet = QRect(value - 14 - bullet, 0, bullet, 0);
    columns.name = QRect(left, 0, value - gaps - bullet - left, 0);
    return columns;
}

void TargetList::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), tokens.surface);
    const Columns all = columns();
    const int height = rowHeight();
    int top = metrics::tableHeaderHeight - verticalScrollBar()->value();
    for (int row = 0; row < static_cast<int>(m_results.size()); ++row) {
        paintRow(painter, row, QRect(0, top, viewport()->width(), height), all);
        top += height;
    }
    if (m_results.empty()) {
        painter.setPen(tokens.text2);
        painter.drawText(
            viewport()->rect(), Qt::AlignCenter,
            QCoreApplication::translate("Overview", "The plan file holds no target yet"));
    }
    if (!m_results.empty()) {
        paintLegend(painter, QRect(0, viewport()->height() - legendHeight, viewport()->width(),
                                   legendHeight));
    }
    paintHeader(painter, all);
}

void TargetList::paintHeader(QPainter &painter, const Columns &columns) const
{
    const Tokens &tokens = tokensOf(palette());
    const int height = metrics::tableHeaderHeight;
    painter.fillRect(QRect(0, 0, viewport()->width(), height), tokens.header);
    painter.setFont(uiFont(TextRole::Small, QFont::DemiBold));
    painter.setPen(tokens.text2);
    const auto draw = [&](QRect column, const QString &text, Qt::Alignment alignment) {
        column.setTop(0);
        column.setHeight(height);
        painter.drawText(column, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextDontClip,
                         text);
    };
    QRect names = columns.name;
    names.setLeft(metrics::panelPadding);
    draw(names, QCoreApplication::translate("Overview", "Target"), Qt::AlignLeft);
    draw(columns.bullet, QCoreApplication::translate("Overview", "Achieved against the target"),
         Qt::AlignLeft);
    draw(columns.value, QCoreApplication::translate("Overview", "Value"), Qt::AlignRight);
    draw(columns.state, QCoreApplication::translate("Overview", "Assessment"), Qt::AlignLeft);
}

void TargetList::paintRow(QPainter &painter, int row, const QRect &rect,
                          const Columns &columns) const
{
    const Tokens &tokens = tokensOf(palette());
    const Language language = m_workspace.language();
    const IndicatorResult &result = m_results[static_cast<std::size_t>(row)];
    if (row == m_current) {
        painter.fillRect(rect, tokens.select);
        painter.fillRect(QRect(0, rect.top(), metrics::accentBarWidth, rect.height()),
                         tokens.accent);
    }
    if (hasFocus() && row == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 1));
        painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setPen(tokens.line);
    painter.drawLine(0, rect.bottom(), rect.width(), rect.bottom());

    const QFont body = uiFont(TextRole::Body, QFont::DemiBold);
    const QFont small = uiFont(TextRole::Small);
    const int lineHeight = QFontMetrics(small).height() + 1;
    const int top = rect.top() + (rect.height() - 2 * lineHeight - 2) / 2;
    const auto line = [&](const QRect &column, int number, const QString &text, const QFont &font,
                          const QColor &color, Qt::Alignment alignment = Qt::AlignLeft) {
        const QRect room(column.left(), top + number * (lineHeight + 1), column.width(),
                         lineHeight + 2);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    };

    line(QRect(metrics::panelPadding, 0, codeWidth, 0), 0, result.code, uiFont(TextRole::Body),
         tokens.text2);
    line(columns.name, 0, result.name, body, tokens.text);
    QStringList counts;
    if (result.sample) {
        counts += sampleNote(*result.sample, language);
    } else if (result.numerator && result.denominator) {
        counts += numberText(result.numerator->toDouble(), 0, language) + u'/' +
                  numberText(result.denominator->toDouble(), 0, language);
    }
    if (result.saving) {
        counts += QCoreApplication::translate("Overview", "%Ln facilities with full data", nullptr,
                                              result.saving->n);
    }
    if (result.unknown > 0)
        counts +=
            QCoreApplication::translate("Overview", "%Ln without data", nullptr, result.unknown);
    line(columns.name, 1, counts.join(u" · "_s), small, tokens.text2);

    const QString value = indicatorValueText(result.toldValue(), result.kind, language);
    line(columns.value, 0, value, uiFont(TextRole::Figure, QFont::DemiBold), tokens.text,
         Qt::AlignRight);
    QString second;
    if (result.saving && result.saving->simpleMean) {
        second = QCoreApplication::translate("Overview", "simple mean %1")
                     .arg(indicatorValueText(result.saving->simpleMean, result.kind, language));
    } else if (result.valueKnown && result.unknown > 0) {
        second = QCoreApplication::translate("Overview", "known only: %1")
                     .arg(indicatorValueText(result.valueKnown, result.kind, language));
    }
    line(columns.value, 1, second, small, tokens.text2, Qt::AlignRight);

    const auto [shape, words] = assessment(result, m_workspace.asOf());
    paintStateShape(painter,
                    QRectF(columns.state.left(), top + (lineHeight - shapeSize) / 2.0 + 1,
                           shapeSize, shapeSize),
                    shape, tokens);
    QRect stateColumn = columns.state;
    stateColumn.setLeft(stateColumn.left() + shapeSize + shapeGap);
    line(stateColumn, 0, words, body, toneColor(toneOf(shape), tokens));
    const QString reason = reasonOf(result);
    if (second.isEmpty()) {
        // Nothing stands beside it: a sentence may begin further left.
        const int wanted = QFontMetrics(small).horizontalAdvance(reason) + 1;
        stateColumn.setLeft(
            std::clamp(stateColumn.right() + 1 - wanted, columns.value.left(), stateColumn.left()));
    }
    line(stateColumn, 1, reason, small, tokens.text2);

    paintBullet(
        painter,
        QRectF(columns.bullet.left(), rect.top() + 1, columns.bullet.width(), rect.height() - 2),
        bulletOf(row), tokens);
}

Bullet TargetList::bulletOf(int row) const
{
    const IndicatorResult &result = m_results[static_cast<std::size_t>(row)];
    const auto &savings = m_savings[static_cast<std::size_t>(row)];
    const Language language = m_workspace.language();
    Bullet bullet;
    if (result.target && result.kind != IndicatorKind::YesNo)
        bullet.target = result.target->min.toDouble();
    bullet.text = [kind = result.kind, language](double value) {
        // Ends of the scale and targets are round.
        const QString text = indicatorValueText(value, kind, language);
        return isFraction(kind) ? numberText(value * 100, 0, language) + u'%' : text;
    };
    if (result.kind == IndicatorKind::MeanSaving) {
        bullet.target.reset();
        bullet.mean = result.value;
        bullet.dots = savings;
        if (result.target) {
            bullet.bandLow = result.target->min.toDouble();
            if (result.target->max)
                bullet.bandHigh = result.target->max->toDouble();
        }
        constexpr double lowest = -0.3;
        constexpr double highest = 0.6;
        constexpr double usualEnd = 0.2;
        bullet.to = usualEnd;
        // A few that are far away would leave no room for all others.
        std::vector<double> sorted = savings;
        std::ranges::sort(sorted);
        const std::size_t aside = sorted.size() / 50;
        for (const double one : std::span(sorted).subspan(aside, sorted.size() - 2 * aside)) {
            bullet.from = std::max(lowest, std::min(bullet.from, one));
            bullet.to = std::min(highest, std::max(bullet.to, one));
        }
        return bullet;
    }
    bullet.yes = result.toldValue();
    if (result.unknown > 0 && result.denominator && result.denominator->nano > 0)
        bullet.unknown = result.unknown / result.denominator->toDouble();
    else if (!bullet.yes && isFraction(result.kind))
        bullet.unknown = 1;
    bullet.planned = result.trajectory.planned;
    if (result.kind == IndicatorKind::YesNo) {
        bullet.text = {};
    } else if (!isFraction(result.kind)) {
        constexpr double room = 1.1;
        bullet.to = std::max({bullet.target.value_or(0), result.value.value_or(0), 1.0}) * room;
    }
    return bullet;
}

void TargetList::paintLegend(QPainter &painter, const QRect &rect) const
{
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect, tokens.surface);
    painter.setFont(uiFont(TextRole::Small));
    double x = rect.left() + metrics::panelPadding;
    const double middle = rect.center().y() + 0.5;
    const auto words = [&](const QString &text) {
        painter.setPen(tokens.text2);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(x, rect.top(), width + 2, rect.height()), Qt::AlignVCenter, text);
        x += width + 18;
    };
    const auto field = [&] { return QRectF(x, middle - 5, 12, 10); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.c1);
    painter.drawRect(field());
    x += 18;
    words(QCoreApplication::translate("Overview", "yes"));
    paintHatch(painter, field(), tokens);
    x += 18;
    words(QCoreApplication::translate("Overview", "no data"));
    painter.setPen(QPen(tokens.hatch, 1));
    painter.setBrush(tokens.track);
    painter.drawRect(field());
    x += 18;
    words(QCoreApplication::translate("Overview", "no"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRect(QRectF(x + 3, middle - 8, 2.5, 16));
    x += 12;
    words(QCoreApplication::translate("Overview", "target"));
    painter.setPen(QPen(tokens.text, 1.2));
    painter.setBrush(tokens.surface);
    paintTriangle(painter, {x + 5, middle - 4});
    x += 16;
    words(QCoreApplication::translate("Overview", "trajectory on the day"));
    const bool isDense = std::ranges::any_of(
        m_savings, [](const auto &savings) { return savings.size() > mostBulletDots; });
    if (isDense) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.c1);
        for (const auto &[left, height] : {std::pair(0, 5), std::pair(3, 10), std::pair(6, 7)})
            painter.drawRect(QRectF(x + left, middle - height / 2.0, 2, height));
    } else {
        painter.setPen(QPen(tokens.c1, 1.2));
        painter.drawEllipse(QPointF(x + 4, middle), 2.6, 2.6);
    }
    x += 13;
    words(isDense ? QCoreApplication::translate("Overview", "facilities")
                  : QCoreApplication::translate("Overview", "one facility"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.c1);
    paintRhombus(painter, {x + 6, middle}, 6);
    x += 18;
    words(QCoreApplication::translate("Overview", "mean"));
}

int TargetList::rowAt(QPoint position) const
{
    const int y = position.y() - metrics::tableHeaderHeight + verticalScrollBar()->value();
    const int row = y < 0 ? -1 : y / rowHeight();
    return row < static_cast<int>(m_results.size()) ? row : -1;
}

void TargetList::mousePressEvent(QMouseEvent *event)
{
    setCurrent(rowAt(event->position().toPoint()));
}

void TargetList::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnFigure(at) && rowAt(at) == m_current)
        emit activated(m_current);
}

void TargetList::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isOnFigure(event->position().toPoint()) ? Qt::PointingHandCursor
                                                                  : Qt::ArrowCursor);
}

bool TargetList::isOnFigure(QPoint position) const
{
    const QRect value = columns().value;
    return rowAt(position) >= 0 && position.x() >= value.left() && position.x() <= value.right();
}

void TargetList::mouseDoubleClickEvent(QMouseEvent *event)
{
    // On the figure the first click has done it.
    const QPoint at = event->position().toPoint();
    if (const int row = rowAt(at); row >= 0 && !isOnFigure(at))
        emit activated(row);
}

void TargetList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_results.empty())
            emit activated(m_current);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TargetList::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TargetList::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TargetList::resizeEvent(QResizeEvent *)
{
    const int needed = metrics::tableHeaderHeight + legendHeight +
                       static_cast<int>(m_results.size()) * rowHeight();
    verticalScrollBar()->setRange(0, std::max(0, needed - viewport()->height()));
}

void TargetList::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace sxsh
