// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "core/base/error.h"
#include "ui/charts/charttable.h"
#include "ui/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolTip>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

constexpr int edge = 4;
constexpr int leastHeight = 120;
constexpr int leastWidth = 200;
constexpr double pixelsPerInch = 96;

std::unique_ptr<QMimeData> tableData(const Chart &chart, Language language)
{
    const std::vector<QStringList> rows = tableOf(chart, language);
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated(rows));
    data->setHtml(htmlTable(rows));
    return data;
}

[[noreturn]] void failSaving(const QString &path, const QString &detail)
{
    throw Error(QCoreApplication::translate(
                    "Chart", "The picture was not saved in “%1”. Choose another folder or name.")
                    .arg(path),
                detail);
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setContentsMargins(edge, edge, edge, edge);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    tell();
}

void ChartView::setChart(Chart chart)
{
    if (chart == m_chart) {
        return;
    }
    m_chart = std::move(chart);
    m_stop.reset();
    tell();
    redraw();
    updateGeometry();
}

void ChartView::setTitle(const QString &title)
{
    setAccessibleName(title);
}

void ChartView::setLanguage(Language language)
{
    m_language = language;
    tell();
    redraw();
}

void ChartView::setLegendShown(bool shown)
{
    m_legendShown = shown;
    redraw();
}

void ChartView::setUnitShown(bool shown)
{
    m_unitShown = shown;
    redraw();
}

void ChartView::tell()
{
    setAccessibleDescription(summaryOf(m_chart, m_language));
}

void ChartView::redraw()
{
    m_stop.reset();
    m_drawing.reset();
    m_pixmap = {};
    update();
}

ChartStyle ChartView::styled(const Tokens &tokens) const
{
    ChartStyle style = ChartStyle::screen(tokens);
    style.hasLegend = m_legendShown;
    style.hasUnit = m_unitShown;
    return style;
}

const ChartDrawing &ChartView::drawing() const
{
    if (!m_drawing) {
        m_drawing.emplace(m_chart, QSizeF(contentsRect().size()), languageKey(m_language),
                          styled(tokensOf(palette())));
    }
    return *m_drawing;
}

const ChartLayout &ChartView::layoutOfChart() const
{
    return drawing().layout();
}

QSize ChartView::sizeHint() const
{
    constexpr int width = 380;
    constexpr int usualHeight = 220;
    const double needed = ChartDrawing::neededHeight(m_chart, width, languageKey(m_language),
                                                     styled(tokensOf(palette())));
    return {width, std::max(usualHeight, static_cast<int>(std::ceil(needed)) + 2 * edge)};
}

QSize ChartView::minimumSizeHint() const
{
    return {leastWidth, leastHeight};
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto found = hit(help->pos())) {
            showWords(*found, help->globalPos());
        } else {
            QToolTip::hideText();
            event->ignore();
        }
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        redraw();
    }
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *)
{
    redraw();
}

void ChartView::paintEvent(QPaintEvent *)
{
    // Qt Charts builds a scene for every drawing: too dear for every move of a neighbour.
    const double ratio = devicePixelRatioF();
    if (m_pixmap.isNull() || m_pixmap.devicePixelRatio() != ratio) {
        m_pixmap = QPixmap((QSizeF(size()) * ratio).toSize());
        m_pixmap.setDevicePixelRatio(ratio);
        m_pixmap.fill(Qt::transparent);
        QPainter painter(&m_pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing().paint(painter, contentsRect().topLeft());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_pixmap);
    if (hasFocus()) {
        const Tokens &tokens = tokensOf(palette());
        constexpr double half = metrics::focusWidth / 2.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, metrics::focusWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half),
                                metrics::fieldRadius, metrics::fieldRadius);
    }
}

std::optional<ChartHit> ChartView::hit(QPoint at) const
{
    return hitAt(layoutOfChart(), at - contentsRect().topLeft());
}

void ChartView::showWords(const ChartHit &hit, QPoint globalAt)
{
    QStringList lines = wordsOf(hit, m_chart, m_language);
    for (QString &line : lines) {
        line = line.toHtmlEscaped();
    }
    lines.front() = u"<b>"_s + lines.front() + u"</b>"_s;
    const QRect area = hit.area.toAlignedRect().translated(contentsRect().topLeft());
    QToolTip::showText(globalAt, u"<p style=\"white-space:pre\">"_s + lines.join(u"<br>"_s), this,
                       area);
}

void ChartView::go(int step)
{
    const std::vector<ChartHit> stops = stopsOf(layoutOfChart());
    if (stops.empty()) {
        return;
    }
    const int last = static_cast<int>(stops.size()) - 1;
    m_stop = m_stop ? std::clamp(*m_stop + step, 0, last) : (step < 0 ? last : 0);
    const ChartHit &found = stops[static_cast<size_t>(*m_stop)];
    const QPoint at = found.area.center().toPoint() + contentsRect().topLeft();
    showWords(found, mapToGlobal(at));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        auto copied = tableData(m_chart, m_language);
        copied->setImageData(picture());
        QGuiApplication::clipboard()->setMimeData(copied.release());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        go(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        go(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_stop) {
            emit categoryActivated(stopsOf(layoutOfChart())[static_cast<size_t>(*m_stop)].category);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto found = hit(event->position().toPoint())) {
        emit categoryActivated(found->category);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void ChartView::fillMenu(QMenu &menu)
{
    QAction *table = menu.addAction(QCoreApplication::translate("Chart", "Copy as table"), this,
                                    &ChartView::copyTable);
    table->setObjectName(u"copyTable"_s);
    QAction *image = menu.addAction(QCoreApplication::translate("Chart", "Copy as picture"), this,
                                    &ChartView::copyPicture);
    image->setObjectName(u"copyPicture"_s);
    QAction *save = menu.addAction(QCoreApplication::translate("Chart", "Save picture…"), this,
                                   &ChartView::savePictureRequested);
    save->setObjectName(u"savePicture"_s);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    m_stop.reset();
    QWidget::focusOutEvent(event);
    update();
}

QImage ChartView::picture(double scale) const
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(lightTokens().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // Away from its panel it has to say itself what its fills and its unit are.
    ChartDrawing(m_chart, QSizeF(contentsRect().size()), languageKey(m_language),
                 ChartStyle::screen(lightTokens()))
        .paint(painter, contentsRect().topLeft());
    return image;
}

void ChartView::savePicture(const QString &path) const
{
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!isPdf && !path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        throw Error(QCoreApplication::translate("Chart",
                                                "A picture can be written as .png or .pdf, not as "
                                                "“%1”. Give the file one of these endings.")
                        .arg(QFileInfo(path).fileName()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        failSaving(path, file.errorString());
    }
    if (isPdf) {
        const double dots = dotsPerInch / pixelsPerInch;
        const QSizeF paper(
            contentsRect().width() * dots,
            std::max(contentsRect().height() * dots,
                     ChartDrawing::neededHeight(m_chart, contentsRect().width() * dots,
                                                languageKey(m_language))));
        QPdfWriter writer(&file);
        writer.setResolution(static_cast<int>(dotsPerInch));
        writer.setPageSize(QPageSize(paper / dotsPerInch, QPageSize::Inch));
        writer.setPageMargins({});
        writer.setTitle(accessibleName());
        QPainter painter(&writer);
        ChartDrawing(m_chart, paper, languageKey(m_language)).paint(painter, {});
        if (!painter.end()) {
            failSaving(path, u"the PDF file cannot be written"_s);
        }
    } else if (!picture().save(&file, "PNG")) {
        failSaving(path, file.errorString());
    }
    if (!file.commit()) {
        failSaving(path, file.errorString());
    }
}

void ChartView::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(picture());
}

void ChartView::copyTable() const
{
    QGuiApplication::clipboard()->setMimeData(tableData(m_chart, m_language).release());
}

} // namespace sxsh
