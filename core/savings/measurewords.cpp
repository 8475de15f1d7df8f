// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/measurewords.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Puts the figures of one measure into words.
class Explanation
{
    Q_DECLARE_TR_FUNCTIONS(Measures)

public:
    Explanation(const Records &records, const MeasureBasis &basis, const MeasureFigures &figures)
        : m_records(records), m_basis(basis), m_figures(figures), m_language(spokenLanguage())
    {
    }

    std::vector<ExplainedFigure> lines()
    {
        for (const ResourceSaved &saved : m_figures.resources)
            addResource(saved);
        addEnergy();
        add(tr("Money saved (đồng a year)"), dong(m_figures.reported.yearly),
            dong(m_figures.computed.yearly),
            notes(QStringList() << m_figures.reported.reason << m_figures.computed.reason
                                << (m_figures.computed.yearly
                                        ? tr("Computed: what is reported to be saved, at its price")
                                        : QString())));
        const MeasureReturn &reported = m_figures.reported;
        const MeasureReturn &computed = m_figures.computed;
        add(tr("Simple payback"), payback(reported), payback(computed), {});
        add(tr("Net present value (đồng)"), dong(reported.presentValue),
            dong(computed.presentValue),
            notes(QStringList() << tr("Rate %1, %2").arg(rateText(m_basis.rate), lifeText())
                                << m_figures.counted().presentValue.reason));
        add(tr("Internal rate of return"), percent(reported.rateOfReturn),
            percent(computed.rateOfReturn), m_figures.counted().rateOfReturn.reason);
        return std::move(m_lines);
    }

private:
    QString quantity(double value) const { return quantityText(value, m_language); }
    QString dong(const std::optional<Money> &money) const
    {
        return money ? numberText(ScaledNumber{money->dong, 0}, m_language) : QString();
    }
    QString dong(const EconomicFigure &figure) const
    {
        return figure.value ? numberText(*figure.value, 0, m_language) : QString();
    }
    static QString percent(const EconomicFigure &figure)
    {
        return figure.value ? returnText(*figure.value) : QString();
    }
    static QString payback(const MeasureReturn &earned)
    {
        return earned.payback.state == PaybackState::Unknown ? QString()
                                                             : paybackText(earned.payback);
    }
    static QString notes(QStringList parts)
    {
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(u" · "_s);
    }

    QString lifeText() const
    {
        if (!m_figures.life.value)
            return tr("life not known");
        const QString years = numberText(*m_figures.life.value, 0, m_language);
        if (m_figures.hasOwnLife)
            return tr("%1 years, its own life").arg(years);
        return tr("%1 years, the plan's life of measures").arg(years);
    }

    void add(const QString &label, const QString &reported, const QString &computed,
             const QString &note)
    {
        m_lines.push_back({label, reported, computed, note});
    }

    /// “1,600 đồng per kWh from 01/01/2016 · source”, or why there is none.
    QString price(const ResourceSaved &saved) const
    {
        const Factor *factor = m_records.find(Ref<Factor>{saved.priceFactor});
        if (!factor)
            return saved.unitPrice.reason;
        QString text = tr("%1 đồng per %2")
                           .arg(numberText(factor->value.scaled(), m_language), factor->unit.code);
        if (factor->validFrom)
            text += u' ' + tr("from %1").arg(dateText(*factor->validFrom, m_language));
        if (!factor->source.isEmpty())
            text += u" · "_s + factor->source;
        return text;
    }

    void addResource(const ResourceSaved &saved)
    {
        const Resource *resource = m_records.find(saved.resource);
        const QString name = resource ? resource->name : QString();
        const RecordedSaving &recorded = saved.recorded;
        QStringList note;
        if (recorded.avoided) {
            note += tr("Computed from the use of %1").arg(recorded.year);
            if (recorded.others > 0) {
                note +=
                    tr("together with %Ln other measures that save it", nullptr, recorded.others);
            }
            if (!recorded.hasOwnBaseline)
                note += tr("against the months of the baseline of all energy");
        } else {
            note += recorded.reason;
        }
        add(tr("%1 (%2 a year)").arg(name, saved.unit),
            saved.amount ? quantity(*saved.amount) : QString(),
            recorded.avoided ? quantity(*recorded.avoided) : QString(), notes(note));
        add(tr("Price of %1 (đồng/%2)").arg(name, saved.unit), {},
            saved.unitPrice.value ? quantity(*saved.unitPrice.value) : QString(), price(saved));
    }

    void addEnergy()
    {
        const bool hasEnergy = std::ranges::any_of(m_figures.resources, &ResourceSaved::isEnergy);
        if (!hasEnergy)
            return;
        const auto text = [this](const EconomicFigure &figure) {
            return figure.value ? quantity(*figure.value) : QString();
        };
        // What is reported, in other units; what the records show is told in the resource's own.
        add(tr("Energy (TOE a year)"), text(m_figures.toe), {}, m_figures.toe.reason);
        QStringList note;
        note += m_figures.co2.reason;
        for (const ResourceSaved &saved : m_figures.resources)
            note += saved.note;
        add(tr("CO₂ (tonnes a year)"), text(m_figures.co2), {}, notes(note));
    }

    const Records &m_records;
    const MeasureBasis &m_basis;
    const MeasureFigures &m_figures;
    Language m_language;
    std::vector<ExplainedFigure> m_lines;
};

} // namespace

std::vector<ExplainedFigure> explained(const Records &records, const MeasureBasis &basis,
                                       const MeasureFigures &figures)
{
    return Explanation(records, basis, figures).lines();
}

QString rateText(const std::optional<Decimal> &rate)
{
    return rate ? percentText(rate->scaled(), spokenLanguage()) : u"–"_s;
}

QString returnText(double fraction)
{
    return numberText(fraction * 100, 1, spokenLanguage()) + u'%';
}

QString doubtWords(const MeasureFigures &figures)
{
    QStringList words;
    for (const AnsweredDoubt &one : figures.doubts) {
        if (one.answer.isEmpty())
            words += choiceLabel(one.doubt.kind);
    }
    words.removeDuplicates();
    return words.join(u"; "_s);
}

} // namespace sxsh
