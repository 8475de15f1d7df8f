// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facttimeline.h"

#include "core/base/datetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringTop = 8;
constexpr int ringSize = 18;

/// The step in one or two words, for a narrow place.
QString shortName(FactKind what)
{
    switch (what) {
    case FactKind::Aware:
        return QCoreApplication::translate("Timeline", "Aware");
    case FactKind::Assessed:
        return QCoreApplication::translate("Timeline", "Assessed");
    case FactKind::PlanMade:
        return QCoreApplication::translate("Timeline", "Plan made");
    case FactKind::Applying:
        return QCoreApplication::translate("Timeline", "Applying");
    default:
        return QCoreApplication::translate("Timeline", "Verified");
    }
}

} // namespace

/// One step: its ring, and below it name, date and source.
class FactTimeline::Ring final : public QAbstractButton
{
public:
    Ring(FactKind what, Language language) : m_what(what), m_language(language)
    {
        setObjectName(u"step_"_s + choiceKey(what));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        show(StageStep{});
    }

    FactKind what() const { return m_what; }
    const StageStep &step() const { return m_step; }
    bool isTaken() const { return m_step.standing == Standing::Yes; }

    void show(const StageStep &step)
    {
        m_step = step;
        m_lines = {dateLine(), sourceLine()};
        QStringList parts{choiceLabel(m_what), m_lines[0]};
        if (m_step.lapsedAfter.isValid())
            parts.back() = QCoreApplication::translate("Timeline", "until %1").arg(m_lines[0]);
        parts += m_lines[1];
        if (m_step.date.isValid() && parts.back() != choiceLabel(m_step.source))
            parts += choiceLabel(m_step.source);
        const QString whole = parts.join(u", ");
        setAccessibleName(whole);
        setToolTip(whole);
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics small(uiFont(TextRole::Small));
        return {70, ringTop + ringSize + 6 + 3 * (small.height() + 1) + 4};
    }
    QSize minimumSizeHint() const override { return {56, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRing(painter, tokens);
        const QFont name = uiFont(TextRole::Small, QFont::DemiBold);
        const QFont plain = uiFont(TextRole::Small);
        int y = ringTop + ringSize + 4;
        const auto line = [&](const QString &text, const QFont &font, const QColor &color) {
            const QFontMetrics measure(font);
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(QRect(1, y, width() - 2, measure.height()), Qt::AlignHCenter,
                             measure.elidedText(text, Qt::ElideRight, width() - 2));
            y += measure.height() + 1;
        };
        const bool isKnown = m_step.date.isValid();
        const QString called = shortName(m_what);
        const bool fits = QFontMetrics(name).horizontalAdvance(called) <= width() - 2;
        line(called, fits ? name : plain, isTaken() ? tokens.text : tokens.text3);
        line(m_lines[0], plain,
             m_step.lapsedAfter.isValid() ? tokens.warn
             : isKnown                    ? tokens.text2
                                          : tokens.text3);
        line(m_lines[1], plain, tokens.accent);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.accent, metrics::focusWidth));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::fieldRadius,
                                    metrics::fieldRadius);
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString dateLine() const
    {
        if (!m_step.date.isValid())
            return QCoreApplication::translate("Timeline", "not known");
        return dateText(m_step.lapsedAfter.isValid() ? m_step.lapsedAfter : m_step.date,
                        m_language);
    }

    QString sourceLine() const
    {
        if (!m_step.date.isValid())
            return QCoreApplication::translate("Timeline", "add");
        if (m_step.lapsedAfter.isValid())
            return QCoreApplication::translate("Timeline", "lapsed");
        return m_step.standing == Standing::No ? QCoreApplication::translate("Timeline", "no")
                                               : choiceLabel(m_step.source);
    }

    void paintRing(QPainter &painter, const Tokens &tokens) const
    {
        const QRectF circle((width() - ringSize) / 2.0, ringTop, ringSize, ringSize);
        const QRectF inside = circle.adjusted(4, 4, -4, -4);
        if (isTaken()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.c1);
            painter.drawEllipse(circle);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.surface, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF c = circle.center();
            painter.drawPolyline(
                QPolygonF{c + QPointF(-4, 0.2), c + QPointF(-1.2, 3), c + QPointF(4, -2.8)});
            return;
        }
        painter.setPen(QPen(tokens.ctrl, 1.6));
        painter.setBrush(tokens.surface);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        if (m_step.lapsedAfter.isValid())
            paintStateShape(painter, inside, StateShape::Diamond, tokens);
        else if (m_step.standing == Standing::No)
            paintStateShape(painter, inside, StateShape::Cross, tokens);
    }

    FactKind m_what;
    Language m_language;
    StageStep m_step;
    std::array<QString, 2> m_lines;
};

FactTimeline::FactTimeline(Language language, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(QCoreApplication::translate("Timeline", "Steps of cleaner production"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t at = 0; at < stageSteps.size(); ++at) {
        auto *ring = new Ring(stageSteps[at], language);
        m_rings[at] = ring;
        layout->addWidget(ring);
        connect(ring, &QAbstractButton::clicked, this,
                [this, ring] { emit stepChosen(ring->what(), ring->step()); });
    }
}

void FactTimeline::showSteps(const FacilityStage &stage)
{
    for (std::size_t at = 0; at < m_rings.size(); ++at)
        m_rings[at]->show(stage.steps[at]);
    update();
}

void FactTimeline::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    for (std::size_t at = 1; at < m_rings.size(); ++at) {
        const bool isReached = m_rings[at]->isTaken();
        QPen pen(isReached ? tokens.c1 : tokens.ctrl, isReached ? 2.0 : 1.4);
        if (!isReached)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        const int y = m_rings[at]->y() + ringTop + ringSize / 2;
        painter.drawLine(m_rings[at - 1]->geometry().center().x() + ringSize / 2 + 1, y,
                         m_rings[at]->geometry().center().x() - ringSize / 2 - 1, y);
    }
}

} // namespace sxsh
