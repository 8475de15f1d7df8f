// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/casewords.h"

#include "core/base/capitalised.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/savings/claimwords.h"

#include <QtCore/QCoreApplication>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString figure(double value)
{
    return quantityText(value, spokenLanguage());
}

QString percent(double fraction)
{
    return numberText(fraction * 100, 1, spokenLanguage()) + u'%';
}

QString decimals(double value, int places)
{
    return numberText(value, places, spokenLanguage());
}

QString withUnit(const QString &text, const QString &unit)
{
    return unit.isEmpty() ? text : text + u' ' + unit;
}

QString unitOf(const ResourceSaving &saving)
{
    return saving.unit ? saving.unit->code.toString() : QString();
}

/// "kWh/tấn".
QString specificUnit(const ResourceSaving &saving)
{
    const QString unit = unitOf(saving);
    const QString output = saving.outputUnit
                               ? saving.outputUnit->code.toString()
                               : QCoreApplication::translate("Calculator", "unit of output");
    return unit.isEmpty() ? u"1/"_s + output : unit + u'/' + output;
}

/// Tonnes with no more decimals than are read at a glance.
QString tonnes(double value)
{
    constexpr double large = 100;
    return decimals(std::abs(value), std::abs(value) < large ? 2 : 1);
}

/// A part of what is told, with a heading where it has one.
struct Part {
    QString heading{};
    std::vector<QStringList> rows{};
};

std::vector<QStringList> rowsOf(const std::vector<NamedFigure> &lines)
{
    std::vector<QStringList> rows;
    for (const NamedFigure &line : lines)
        rows.push_back({line.name, line.value});
    return rows;
}

std::vector<Part> partsOf(const ResourceCase &of, const QString &resource,
                          const ResourceSaving &saving)
{
    std::vector<NamedFigure> lines{
        {QCoreApplication::translate("Calculator", "Method"), choiceLabel(of.method)},
        {QCoreApplication::translate("Calculator", "Resource"), resource}};
    if (of.year)
        lines.push_back({QCoreApplication::translate("Calculator", "Year of the report"),
                         QString::number(*of.year)});
    const auto compared = comparedLines(of, saving);
    lines.insert(lines.end(), compared.begin(), compared.end());
    for (const MonthAdjustment &adjustment : of.adjustments) {
        lines.push_back(
            {QCoreApplication::translate("Calculator", "Adjustment"),
             withUnit(figure(adjustment.amount), unitOf(saving)) + u" – "_s + adjustment.reason});
    }
    if (saving.figures.saving) {
        lines.push_back({QCoreApplication::translate("Calculator", "Saving"), savedText(saving)});
        lines.push_back({QCoreApplication::translate("Calculator", "Amount"), avoidedText(saving)});
        const auto certainty = certaintyLines(of, saving);
        lines.insert(lines.end(), certainty.begin(), certainty.end());
    } else {
        lines.push_back({QCoreApplication::translate("Calculator", "No saving because"),
                         saving.figures.reason});
    }
    for (const QString &doubt : doubtsOf(saving))
        lines.push_back({QCoreApplication::translate("Calculator", "Note"), doubt});
    std::vector<Part> parts{
        {QCoreApplication::translate("Calculator", "Saving between two periods"), rowsOf(lines)}};
    if (const auto &model = saving.figures.model) {
        Part table{QCoreApplication::translate("Calculator", "Regression line"),
                   {coefficientTitles()}};
        for (const QStringList &row : coefficientRows(*model))
            table.rows.push_back(row);
        parts.push_back(std::move(table));
        parts.push_back({{}, rowsOf(statisticsOf(*model))});
    }
    return parts;
}

} // namespace

std::vector<NamedFigure> comparedLines(const ResourceCase &of, const ResourceSaving &saving)
{
    const CaseSaving &figures = saving.figures;
    std::vector<NamedFigure> lines;
    const auto fromTo = [](const std::optional<double> &from, const std::optional<double> &to) {
        return u"%1 → %2"_s.arg(from ? figure(*from) : u"–"_s, to ? figure(*to) : u"–"_s);
    };
    if (figures.useBase || figures.useReport) {
        lines.push_back({QCoreApplication::translate("Calculator", "Used"),
                         withUnit(fromTo(figures.useBase, figures.useReport), unitOf(saving))});
    }
    if (figures.secBase || figures.secReport) {
        lines.push_back(
            {QCoreApplication::translate("Calculator", "Specific use"),
             withUnit(fromTo(figures.secBase, figures.secReport), specificUnit(saving))});
    }
    if (figures.expected) {
        QString expected = withUnit(figure(*figures.expected), unitOf(saving));
        double adjusted = 0;
        for (const MonthAdjustment &adjustment : of.adjustments)
            adjusted += adjustment.amount;
        if (!of.adjustments.empty()) {
            expected += u' ' + QCoreApplication::translate("Calculator", "(adjustments: %1)")
                                   .arg(figure(adjusted));
        }
        lines.push_back({QCoreApplication::translate("Calculator", "Expected use"), expected});
    }
    return lines;
}

QString savedText(const ResourceSaving &saving)
{
    return saving.figures.saving ? percent(*saving.figures.saving) : QString();
}

QString avoidedText(const ResourceSaving &saving)
{
    const CaseSaving &figures = saving.figures;
    if (!figures.saving || !figures.avoided)
        return {};
    QStringList amounts{withUnit(figure(std::abs(*figures.avoided)), unitOf(saving))};
    if (saving.toeAvoided && unitOf(saving) != u"TOE")
        amounts += tonnes(*saving.toeAvoided) + u" TOE"_s;
    if (saving.co2Avoided)
        amounts += tonnes(*saving.co2Avoided) + u" t CO₂"_s;
    if (saving.biogenicAvoided) {
        amounts += QCoreApplication::translate("Calculator", "%1 t biogenic CO₂")
                       .arg(tonnes(*saving.biogenicAvoided));
    }
    const QString amount = amounts.join(u" · "_s);
    return *figures.avoided < 0
               ? QCoreApplication::translate("Calculator", "%1 more than expected").arg(amount)
               : QCoreApplication::translate("Calculator", "%1 avoided").arg(amount);
}

std::vector<NamedFigure> certaintyLines(const ResourceCase &of, const ResourceSaving &saving)
{
    const CaseSaving &figures = saving.figures;
    if (!figures.saving)
        return {};
    std::vector<NamedFigure> lines;
    const QString label = QCoreApplication::translate("Calculator", "Interval, %1 confidence")
                              .arg(numberText(of.confidence * 100, 0, spokenLanguage()) + u'%');
    if (figures.interval) {
        lines.push_back(
            {label, QCoreApplication::translate("Calculator", "%1 to %2")
                        .arg(percent(figures.interval->lower), percent(figures.interval->upper))});
    } else if (!figures.intervalReason.isEmpty()) {
        lines.push_back({label, figures.intervalReason});
    } else {
        lines.push_back({label, QCoreApplication::translate(
                                    "Calculator", "none: only a regression tells how sure it is")});
    }
    lines.push_back(
        {QCoreApplication::translate("Calculator", "Grade"), choiceLabel(saving.grade)});
    const bool isSound = !figures.model || figures.model->isSound();
    if (saving.claim != Claim::None) {
        lines.push_back(
            {QCoreApplication::translate("Calculator", "Against the threshold"),
             capitalised(claimWords(saving.claim, isSound, of.threshold.value_or(Decimal())))});
    } else if (of.threshold && of.method == BaselineMethod::Absolute) {
        lines.push_back({QCoreApplication::translate("Calculator", "Against the threshold"),
                         QCoreApplication::translate(
                             "Calculator", "no claim: a total says nothing per unit of output")});
    }
    return lines;
}

QStringList doubtsOf(const ResourceSaving &saving)
{
    return saving.figures.warnings + saving.unconverted;
}

QString caseText(const ResourceCase &of, const QString &resource, const ResourceSaving &saving)
{
    QString text;
    for (const Part &part : partsOf(of, resource, saving)) {
        if (!part.heading.isEmpty())
            text += (text.isEmpty() ? u""_s : u"\n"_s) + part.heading + u'\n';
        for (const QStringList &row : part.rows)
            text += row.join(u'\t') + u'\n';
    }
    return text;
}

QString caseHtml(const ResourceCase &of, const QString &resource, const ResourceSaving &saving)
{
    QString html;
    for (const Part &part : partsOf(of, resource, saving)) {
        if (!part.heading.isEmpty())
            html += u"<p><b>"_s + part.heading.toHtmlEscaped() + u"</b></p>"_s;
        html += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"_s;
        for (const QStringList &row : part.rows) {
            html += u"<tr>"_s;
            for (const QString &cell : row)
                html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
            html += u"</tr>"_s;
        }
        html += u"</table>"_s;
    }
    return html;
}

} // namespace sxsh
