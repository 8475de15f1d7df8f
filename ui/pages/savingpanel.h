// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/panel.h"
#include "ui/pages/facilityuse.h"

class QLabel;
class QVBoxLayout;

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
    /// Shows the saving by itself, for where its notes and that of all energy have their own place.
    void showAlone(const QString &title, const SavingResult &result, const SavingGoal &goal,
                   Language language);
    /// Puts a widget of the page's own at the end.
    void addBelow(QWidget *widget);
    /// Shows only why there is nothing.
    void showReason(const QString &title, const QString &reason);

private:
    void showFacts(const SavingResult &result, const SavingGoal &goal, Language language);
    void showEnergy(const SavingResult *energy, const SavingGoal &goal, Language language);
    void showNotes(const SavingResult &result, bool hasOwnBaseline);

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
    QVBoxLayout *m_below;
};

/// "8,4%", with its sign and one decimal.
QString savingText(double fraction, Language language);

} // namespace sxsh
