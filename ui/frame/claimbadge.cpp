// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/claimbadge.h"

#include "core/base/capitalised.h"
#include "core/savings/claimwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace sxsh {

namespace {

constexpr int shapeSize = metrics::stateShapeSize;
constexpr int badgeHeight = 26;

} // namespace

ClaimBadge::ClaimBadge(QWidget *parent) : QWidget(parent)
{
    setFont(uiFont(TextRole::Small, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClaimBadge::showGrade(Grade grade)
{
    show(gradeLetter(grade), Tone::Plain, {},
         QCoreApplication::translate("Consumption", "Grade: %1").arg(choiceLabel(grade)));
}

void ClaimBadge::showClaim(Claim claim, bool isSound, Decimal threshold)
{
    if (claim == Claim::None) {
        show({}, Tone::Plain, {}, {});
        return;
    }
    const StateShape shape = claimShape(claim, isSound);
    // What a model that failed tells must not be read as reached at a glance.
    const QString words =
        isSound ? shortClaimWords(claim, threshold)
                : QCoreApplication::translate("Savings", "the model has not passed its tests");
    show(capitalised(words), toneOf(shape), shape,
         capitalised(claimWords(claim, isSound, threshold)));
}

void ClaimBadge::show(const QString &words, Tone tone, std::optional<StateShape> shape,
                      const QString &toolTip)
{
    m_words = words;
    m_tone = tone;
    m_shape = shape;
    setToolTip(toolTip);
    setAccessibleName(toolTip.isEmpty() ? words : toolTip);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize ClaimBadge::sizeHint() const
{
    const int shape = m_shape ? shapeSize + metrics::space2 : 0;
    return {fontMetrics().horizontalAdvance(m_words) + shape + 2 * metrics::space2, badgeHeight};
}

void ClaimBadge::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF room = QRectF(rect());
    const QColor ink = m_tone == Tone::Plain ? tokens.text : toneColor(m_tone, tokens);
    if (m_tone == Tone::Plain)
        paintEdge(painter, room, metrics::fieldRadius, 1.5, ink);
    else
        paintFill(painter, room, metrics::fieldRadius, toneBackground(m_tone, tokens));
    room.adjust(metrics::space2, 0, -metrics::space2, 0);
    if (m_shape) {
        paintStateShape(
            painter, QRectF(room.left(), room.center().y() - shapeSize / 2.0, shapeSize, shapeSize),
            *m_shape, tokens);
        room.setLeft(room.left() + shapeSize + metrics::space2);
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_words);
}

StateShape claimShape(Claim claim, bool isSound)
{
    if (isSound && (claim == Claim::Reached || claim == Claim::RatioReached))
        return StateShape::Check;
    if (isSound && (claim == Claim::NotReached || claim == Claim::RatioNotReached))
        return StateShape::Down;
    return StateShape::Diamond;
}

QString gradeLetter(Grade grade)
{
    return QString(QLatin1StringView(choicesOf<Grade>[static_cast<std::size_t>(grade)].key));
}

} // namespace sxsh
