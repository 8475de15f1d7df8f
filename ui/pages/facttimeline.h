// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/indicators/facilitystage.h"

#include <QtWidgets/QWidget>

namespace sxsh {

/// The five steps of a facility on a line of rings: which are taken, when, and by what source.
/// Arrow keys go from ring to ring, Enter or a click opens what a ring is from.
class FactTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit FactTimeline(Language language, QWidget *parent = nullptr);

    /// Shows these steps; none are shown as not known.
    void showSteps(const FacilityStage &stage);

signals:
    /// The officer wants to see or to add what the step is from.
    void stepChosen(sxsh::FactKind what, const sxsh::StageStep &step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Ring;

    std::array<Ring *, stageSteps.size()> m_rings{};
};

} // namespace sxsh
