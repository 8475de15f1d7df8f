// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/saving.h"
#include "ui/theme/stateshape.h"

#include <QtWidgets/QWidget>

namespace sxsh {

/// Words in a box, where a claim is made: the letter of a grade, or what may be said of a saving
/// and a threshold.
class ClaimBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimBadge(QWidget *parent = nullptr);

    void showGrade(Grade grade);
    /// Hides itself where there is no claim.
    void showClaim(Claim claim, bool isSound, Decimal threshold);
    const QString &words() const { return m_words; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &words, Tone tone, std::optional<StateShape> shape,
              const QString &toolTip);

    QString m_words;
    Tone m_tone = Tone::Plain;
    std::optional<StateShape> m_shape;
};

/// The shape of a claim: reached, missed, or not sure, as after a failed test of its model.
StateShape claimShape(Claim claim, bool isSound);
/// "A", "B" or "C".
QString gradeLetter(Grade grade);

} // namespace sxsh
