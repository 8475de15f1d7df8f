// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measurecolumns.h"

#include "core/base/numbertext.h"
#include "core/model/caption.h"
#include "core/savings/measurewords.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/millionscell.h"

#include <QtCore/QCoreApplication>
#include <cmath>
#include <limits>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Makes the columns one after the other.
class Columns
{
    Q_DECLARE_TR_FUNCTIONS(Measures)

public:
    using Figures = std::function<const MeasureFigures *(QUuid)>;

    Columns(Workspace &workspace, Figures figures, std::function<QString(QUuid)> district)
        : m_workspace(workspace), m_figures(std::move(figures)), m_district(std::move(district))
    {
    }

    std::vector<TableColumn> made()
    {
        addFacility();
        addRecord("code"_L1, 58, 0);
        addRecord("name"_L1, 220, 0);
        m_made.back().stretches = true;
        addClass();
        addRecord("cost_level"_L1, 96, 8);
        addRecord("status"_L1, 104, 3);
        addRecord("done_on"_L1, 90, 7);
        addMoney("investment"_L1, tr("Investment (million)"), &investmentOf, 0);
        addMoney(
            "support"_L1, tr("Support (million)"),
            [](const Measure &measure) { return measure.support; }, 9);
        addAmounts();
        addReturns();
        addDoubts();
        addFurther();
        return std::move(m_made);
    }

private:
    using Cell = std::function<ShownCell(const MeasureFigures &)>;

    void add(TableColumn column, Cell cell)
    {
        column.cell = [figures = m_figures, cell = std::move(cell)](QUuid row) {
            const MeasureFigures *found = figures(row);
            return found ? cell(*found) : dashCell();
        };
        m_made.push_back(std::move(column));
    }

    void addRecord(QLatin1StringView key, int width, int priority)
    {
        TableColumn column = recordColumn(m_workspace, EntityKind::Measure, key);
        column.width = width;
        column.priority = priority;
        m_made.push_back(std::move(column));
    }

    void addFacility()
    {
        const Records &records = m_workspace.records();
        add({.key = u"facility"_s, .title = tr("Facility"), .width = 78},
            [&records](const MeasureFigures &figures) {
                ShownCell cell =
                    textCell(codeOf(records, EntityKind::Facility, figures.facility.id));
                cell.toolTip = cell.text + u' ' + facilityName(records, figures.facility);
                return cell;
            });
        add({.key = u"facility_name"_s,
             .title = tr("Name of the facility"),
             .width = 150,
             .priority = 8},
            [&records](const MeasureFigures &figures) {
                return textCell(facilityName(records, figures.facility));
            });
    }

    void addClass()
    {
        const Records &records = m_workspace.records();
        add({.key = u"class"_s,
             .title = tr("Class"),
             .width = 54,
             .priority = 6,
             .edits = u"class"_s},
            [&records](const MeasureFigures &figures) {
                const Measure *measure = records.find(figures.measure);
                if (!measure)
                    return dashCell();
                ShownCell cell = textCell(choiceKey(measure->measureClass));
                cell.toolTip = choiceLabel(measure->measureClass);
                return cell;
            });
    }

    static ShownCell moneyCell(const std::optional<Money> &money, Language language,
                               const QString &reason = {})
    {
        return money ? millionsCell(money->dong, language) : none(reason);
    }

    static ShownCell none(const QString &reason)
    {
        ShownCell cell = dashCell();
        cell.toolTip = reason;
        return cell;
    }

    void addMoney(QLatin1StringView key, const QString &title,
                  std::optional<Money> (*amount)(const Measure &), int priority)
    {
        const Records &records = m_workspace.records();
        add({.key = key,
             .title = title,
             .alignment = Qt::AlignRight,
             .width = 92,
             .priority = priority},
            [&records, amount, language = m_workspace.language()](const MeasureFigures &figures) {
                const Measure *measure = records.find(figures.measure);
                return measure ? moneyCell(amount(*measure), language) : dashCell();
            });
    }

    /// The saving of the main resource, or of the first that has one; others in the tool tip.
    static ShownCell amounts(const MeasureFigures &figures, const Records &records,
                             Language language, bool isComputed)
    {
        ShownCell cell = dashCell();
        QStringList lines;
        for (const ResourceSaved &saved : figures.resources) {
            const Resource *resource = records.find(saved.resource);
            const QString name = resource ? resource->name + u": "_s : QString();
            const auto amount = isComputed ? saved.recorded.avoided : saved.amount;
            if (!amount) {
                if (isComputed)
                    lines += name + saved.recorded.reason;
                continue;
            }
            const QString text = quantityText(*amount, language) + u' ' + saved.unit;
            lines += name + text;
            if (!cell.sort.isValid()) {
                cell = numberCell(text, *amount);
                cell.value = {};
            }
        }
        if (lines.size() > 1 && cell.sort.isValid())
            cell.text += u" +"_s;
        cell.toolTip = lines.join(u'\n');
        return cell;
    }

    void addAmounts()
    {
        const Records &records = m_workspace.records();
        const Language language = m_workspace.language();
        const auto addOne = [&](const QString &key, const QString &title, const QString &toolTip,
                                bool isComputed, int priority) {
            add({.key = key,
                 .title = title,
                 .toolTip = toolTip,
                 .alignment = Qt::AlignRight,
                 .width = 104,
                 .priority = priority},
                [&records, language, isComputed](const MeasureFigures &figures) {
                    return amounts(figures, records, language, isComputed);
                });
        };
        addOne(u"reported"_s, tr("Saves a year"),
               tr("As the facility states it; “+” where it saves more than one resource."), false,
               1);
        addOne(u"computed"_s, tr("By the records"),
               tr("What the facility's use shows was saved in the first full year after it was "
                  "done, by all its measures together."),
               true, 4);
    }

    static ShownCell paybackCell(const MeasureReturn &earned)
    {
        const Payback &payback = earned.payback;
        if (payback.state == PaybackState::Unknown)
            return none(earned.reason);
        ShownCell cell = numberCell(paybackText(payback),
                                    payback.years.value_or(std::numeric_limits<double>::max()));
        if (payback.state == PaybackState::Never) {
            cell.tone = Tone::Bad;
            cell.value = {};
        }
        return cell;
    }

    void addReturns()
    {
        const Language language = m_workspace.language();
        add({.key = u"money"_s,
             .title = tr("Money a year (million)"),
             .toolTip = tr("What the facility reports is saved a year."),
             .alignment = Qt::AlignRight,
             .width = 92,
             .priority = 5},
            [language](const MeasureFigures &figures) {
                return moneyCell(figures.reported.yearly, language, figures.reported.reason);
            });
        add({.key = u"worth"_s,
             .title = tr("At prices (million)"),
             .toolTip = tr("What the savings reported are worth at the prices in force on the day "
                           "that the measure was done."),
             .alignment = Qt::AlignRight,
             .width = 92,
             .priority = 5},
            [language](const MeasureFigures &figures) {
                return moneyCell(figures.computed.yearly, language, figures.computed.reason);
            });
        add({.key = u"payback"_s,
             .title = tr("Payback"),
             .toolTip =
                 tr("Investment by the money reported or, where none is, by that at prices."),
             .alignment = Qt::AlignRight,
             .width = 96},
            [](const MeasureFigures &figures) { return paybackCell(figures.counted()); });
        add({.key = u"npv"_s,
             .title = tr("NPV (million)"),
             .toolTip = tr("Net present value at the plan's rate over the life of the measure."),
             .alignment = Qt::AlignRight,
             .width = 92,
             .priority = 6},
            [language](const MeasureFigures &figures) {
                const EconomicFigure &value = figures.counted().presentValue;
                if (!value.value)
                    return none(value.reason);
                ShownCell cell = millionsCell(std::llround(*value.value), language);
                cell.tone = *value.value < 0 ? Tone::Bad : Tone::Plain;
                return cell;
            });
        add({.key = u"irr"_s,
             .title = tr("IRR"),
             .toolTip = tr("Internal rate of return over the life of the measure."),
             .alignment = Qt::AlignRight,
             .width = 76,
             .priority = 10},
            [](const MeasureFigures &figures) {
                const EconomicFigure &rate = figures.counted().rateOfReturn;
                return rate.value ? numberCell(returnText(*rate.value), *rate.value)
                                  : none(rate.reason);
            });
    }

    void addDoubts()
    {
        add({.key = u"doubts"_s, .title = tr("Doubts"), .width = 92},
            [](const MeasureFigures &figures) {
                if (figures.doubts.empty())
                    return dashCell();
                QStringList lines;
                for (const AnsweredDoubt &one : figures.doubts)
                    lines += one.answer.isEmpty() ? one.doubt.message : one.answer;
                ShownCell cell = figures.openDoubts() > 0
                                     ? stateCell(StateShape::Diamond, doubtWords(figures))
                                     : stateCell(StateShape::Check, tr("confirmed"));
                cell.toolTip = lines.join(u'\n');
                return cell;
            });
    }

    void addFurther()
    {
        add({.key = u"district"_s,
             .title = tr("District"),
             .width = 120,
             .priority = 20,
             .isOffered = true},
            [district = m_district](const MeasureFigures &figures) {
                return textCell(district(figures.measure.id));
            });
        const Language language = m_workspace.language();
        const auto addOne = [&](const QString &key, const QString &title,
                                EconomicFigure MeasureFigures::*member) {
            add({.key = key,
                 .title = title,
                 .alignment = Qt::AlignRight,
                 .width = 90,
                 .priority = 20,
                 .isOffered = true},
                [language, member](const MeasureFigures &figures) {
                    const EconomicFigure &figure = figures.*member;
                    return figure.value
                               ? numberCell(quantityText(*figure.value, language), *figure.value)
                               : none(figure.reason);
                });
        };
        addOne(u"toe"_s, tr("TOE a year"), &MeasureFigures::toe);
        addOne(u"co2"_s, tr("t CO₂ a year"), &MeasureFigures::co2);
        for (const QLatin1StringView key :
             {"resource"_L1, "support_for"_L1, "started_on"_L1, "life"_L1, "note"_L1}) {
            addRecord(key, 110, 20);
            m_made.back().isOffered = true;
        }
    }

    Workspace &m_workspace;
    Figures m_figures;
    std::function<QString(QUuid)> m_district;
    std::vector<TableColumn> m_made{};
};

} // namespace

std::vector<TableColumn> measureColumns(Workspace &workspace,
                                        std::function<const MeasureFigures *(QUuid row)> figures,
                                        std::function<QString(QUuid row)> district)
{
    return Columns(workspace, std::move(figures), std::move(district)).made();
}

} // namespace sxsh
