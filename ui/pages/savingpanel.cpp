// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savingpanel.h"

#include "core/base/numbertext.h"
#include "core/savings/claimwords.h"
#include "ui/charts/bullet.h"
#include "ui/frame/claimbadge.h"
#include "ui/frame/elidedlabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <algorithm>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Tonnes with no more decimals than are read at a glance: three would look like thousands.
QString tonnesText(double tonnes, Language language)
{
    constexpr double large = 100;
    return numberText(tonnes, tonnes < large ? 2 : 1, language);
}

} // namespace

/// The saving as a dot over what the plan asks for.
class BandLine final : public QWidget
{
public:
    BandLine() { setFixedHeight(static_cast<int>(std::ceil(bulletHeight()))); }

    void show(double saving, const SavingGoal &goal, Language language)
    {
        constexpr double shortest = 0.2;
        m_bullet = Bullet{.mean = saving};
        if (goal.least)
            m_bullet.bandLow = goal.least->toDouble();
        if (goal.most)
            m_bullet.bandHigh = goal.most->toDouble();
        else if (goal.least)
            m_bullet.bandHigh = std::max(shortest, saving * 1.1);
        m_bullet.from = std::min(0.0, std::floor(saving * 20) / 20);
        m_bullet.to = std::max(shortest, std::ceil(saving * 20) / 20);
        m_bullet.text = [language](double value) {
            return numberText(value * 100, 0, language) + u'%';
        };
        setAccessibleName(savingText(saving, language));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBullet(painter, QRectF(rect()), m_bullet, ChartStyle::screen(tokensOf(palette())));
    }

private:
    Bullet m_bullet;
};

QString savingText(double fraction, Language language)
{
    return numberText(fraction * 100, 1, language) + u'%';
}

SavingPanel::SavingPanel(QWidget *parent)
    : Panel({}, parent), m_figure(new QLabel), m_avoided(new ElidedLabel),
      m_specific(new ElidedLabel), m_grade(new ClaimBadge), m_claim(new ClaimBadge),
      m_reason(new QLabel), m_band(new BandLine), m_figureRow(new QWidget),
      m_energy(new ElidedLabel), m_notes(new ElidedLabel)
{
    setObjectName(u"saving"_s);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    m_below = layout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    auto *row = new QHBoxLayout(m_figureRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space3);
    m_figure->setObjectName(u"saving_figure"_s);
    m_figure->setFont(uiFont(TextRole::Result, QFont::DemiBold));
    row->addWidget(m_figure);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_avoided);
    m_specific->setFont(uiFont(TextRole::Small));
    words->addWidget(m_specific);
    row->addLayout(words, 1);
    row->addWidget(m_grade);
    row->addWidget(m_claim);
    layout->addWidget(m_figureRow);
    m_reason->setObjectName(u"saving_reason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_reason);
    layout->addWidget(m_band);
    m_energy->setObjectName(u"saving_energy"_s);
    layout->addWidget(m_energy);
    m_notes->setFont(uiFont(TextRole::Small));
    layout->addWidget(m_notes);
    layout->addStretch();
    setPaddedContent(content);
}

void SavingPanel::showReason(const QString &title, const QString &reason)
{
    setTitle(title);
    m_figureRow->hide();
    m_band->hide();
    m_energy->hide();
    m_notes->hide();
    m_reason->setText(reason);
    m_reason->show();
}

void SavingPanel::show(const QString &title, const LineSaving &saving, const SavingResult *energy,
                       const SavingGoal &goal, Language language)
{
    showAlone(title, saving.result, goal, language);
    showEnergy(energy, goal, language);
    showNotes(saving.result, saving.hasOwnBaseline);
}

void SavingPanel::showAlone(const QString &title, const SavingResult &result,
                            const SavingGoal &goal, Language language)
{
    showReason(title, result.reason);
    m_figureRow->setVisible(result.saving.has_value());
    m_band->setVisible(result.saving.has_value());
    m_reason->setVisible(!result.saving);
    if (result.saving) {
        m_figure->setText(savingText(*result.saving, language));
        const Tokens &tokens = tokensOf(palette());
        QPalette ink = palette();
        ink.setColor(QPalette::WindowText, *result.saving < 0 ? tokens.bad : tokens.text);
        m_figure->setPalette(ink);
        m_band->show(*result.saving, goal, language);
    }
    showFacts(result, goal, language);
}

void SavingPanel::addBelow(QWidget *widget)
{
    m_below->insertWidget(m_below->count() - 1, widget);
}

void SavingPanel::showFacts(const SavingResult &result, const SavingGoal &goal, Language language)
{
    QStringList avoided;
    if (result.avoided) {
        const QString quantity =
            quantityText(std::abs(*result.avoided), language) + u' ' + result.useUnit;
        avoided +=
            *result.avoided < 0
                ? QCoreApplication::translate("Consumption", "%1 more than expected").arg(quantity)
                : QCoreApplication::translate("Consumption", "%1 avoided").arg(quantity);
    }
    if (result.toeAvoided && result.useUnit != u"TOE") {
        avoided += QCoreApplication::translate("Consumption", "%1 TOE")
                       .arg(tonnesText(std::abs(*result.toeAvoided), language));
    }
    if (result.co2Avoided) {
        avoided += QCoreApplication::translate("Consumption", "%1 t CO₂")
                       .arg(tonnesText(std::abs(*result.co2Avoided), language));
    }
    m_avoided->setText(avoided.join(u" · "_s));
    QString specific;
    if (result.secBase && result.secReport && result.method != BaselineMethod::Absolute) {
        // A mix holds the use of the year against that of the same products before.
        const bool isMix = result.method == BaselineMethod::Mix;
        specific = (isMix ? QCoreApplication::translate("Consumption",
                                                        "specific use, same products: %1 → %2 %3")
                          : QCoreApplication::translate("Consumption", "specific use %1 → %2 %3"))
                       .arg(quantityText(*result.secBase, language),
                            quantityText(*result.secReport, language),
                            result.useUnit + u'/' + result.outputUnit);
    }
    m_specific->setText(specific);
    m_grade->showGrade(result.grade);
    m_claim->showClaim(goal.least ? claimFor(result, *goal.least) : Claim::None, result.isSound,
                       goal.least.value_or(Decimal()));
}

void SavingPanel::showEnergy(const SavingResult *energy, const SavingGoal &goal, Language language)
{
    QString words;
    if (energy && energy->saving) {
        const double avoidedToe = energy->toeAvoided.value_or(0);
        words =
            (avoidedToe < 0
                 ? QCoreApplication::translate("Consumption",
                                               "All energy: %1 (%2 TOE more than expected)")
                 : QCoreApplication::translate("Consumption", "All energy: %1 (%2 TOE avoided)"))
                .arg(savingText(*energy->saving, language),
                     tonnesText(std::abs(avoidedToe), language));
        const QString claim =
            goal.least ? claimWords(claimFor(*energy, *goal.least), energy->isSound, *goal.least)
                       : QString();
        if (!claim.isEmpty())
            words += u" – "_s + claim;
    } else if (energy) {
        words = QCoreApplication::translate("Consumption", "All energy: %1").arg(energy->reason);
    } else {
        words = QCoreApplication::translate(
            "Consumption", "All energy: the facility has no baseline before this year.");
    }
    m_energy->setText(words);
    m_energy->show();
}

void SavingPanel::showNotes(const SavingResult &result, bool hasOwnBaseline)
{
    QStringList notes;
    if (result.saving && result.grade == Grade::B)
        notes += QCoreApplication::translate("Consumption", "By ratio, not yet verified");
    notes += result.warnings;
    notes += result.notes;
    if (!hasOwnBaseline && result.saving) {
        notes +=
            QCoreApplication::translate("Consumption", "the resource has no baseline of its own");
    }
    m_notes->setText(notes.join(u" · "_s));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace sxsh
