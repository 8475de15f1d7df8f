// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/panel.h"
#include "ui/pages/facilityuse.h"

class QLabel;

namespace sxsh {

class BandLine;
class ClaimBadge;
class ElidedLabel;

/// What a use saved in a year: the figure, how far it goes, what may be claimed, and where there is
/// no figure, why.
class SavingPanel final : public Panel
{
    Q_OBJECT

public:
    explicit SavingPanel(QWidget *parent = nullptr);

    /// Shows the saving of the use and, where there is one, that of all energy.
    void show(const QString &title, const LineSaving &saving, const SavingResult *energy,
              const SavingGoal &goal, Language language);
    /// Shows only why there is nothing.
    void showReason(const QString &title, const QString &reason);

private:
    void showFacts(const SavingResult &result, const SavingResult *energy, const SavingGoal &goal,
                   bool hasOwnBaseline, Language language);

    QLabel *m_figure;
    ElidedLabel *m_avoided;
    ElidedLabel *m_specific;
    ClaimBadge *m_grade;
    ClaimBadge *m_claim;
    QLabel *m_reason;
    BandLine *m_band;
    QWidget *m_figureRow;
    ElidedLabel *m_energy;
    ElidedLabel *m_notes;
};

/// "8,4%", with its sign and one decimal.
QString savingText(double fraction, Language language);

} // namespace sxsh
