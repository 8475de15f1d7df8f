// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/savingstorytext.h"

#include "app/cli/commands.h"
#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "core/base/nearestdouble.h"
#include "core/base/numbertext.h"
#include "core/exchange/savingjson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QString figure(const Console &console, const std::optional<double> &value)
{
    return value ? quantityText(*value, console.language()) : u"–"_s;
}

QString percent(const Console &console, const std::optional<double> &fraction)
{
    return fraction ? numberText(*fraction * 100, 1, console.language()) + u'%' : u"–"_s;
}

void printFigures(const Console &console, const QString &title,
                  const std::vector<NamedFigure> &figures)
{
    if (figures.empty())
        return;
    std::vector<QStringList> rows;
    for (const NamedFigure &one : figures)
        rows.push_back({one.name, one.value});
    console.table({{title, false, true}, {QString(), false, true}}, rows);
}

/// What "NAME=AMOUNT" says; without a name the amount stands alone.
struct Varied {
    QString name{};
    double amount = 0;
};

Varied readVaried(const QString &text)
{
    const qsizetype sign = text.lastIndexOf(u'=');
    const auto number =
        readNumber(QStringView(text).sliced(sign + 1).trimmed(), NumberForm::Officer);
    if (!number.number) {
        throw UsageError(
            QCoreApplication::translate("Cli", "“%1” after --if: %2").arg(text, number.problem));
    }
    return {sign < 0 ? QString() : nfc(text.left(sign).trimmed()), nearestDouble(*number.number)};
}

/// The expected use with these amounts put in for those of the year.
ExpectedUse expectedWith(const SavingResult &result, const QStringList &varied)
{
    const std::vector<YearAmount> known = yearAmountsOf(result);
    std::vector<double> amounts;
    QStringList names;
    for (const YearAmount &amount : known) {
        amounts.push_back(amount.amount);
        const QString words = QCoreApplication::translate("Cli", "AMOUNT");
        names += amount.name.isEmpty() ? words : amount.name + u'=' + words;
    }
    std::vector<bool> isVaried(known.size(), false);
    for (const QString &text : varied) {
        const Varied wanted = readVaried(text);
        const auto at = std::ranges::find_if(known, [&wanted](const YearAmount &amount) {
            return amount.name.compare(wanted.name, Qt::CaseInsensitive) == 0;
        });
        const bool isOnly = wanted.name.isEmpty() && known.size() == 1;
        if (at != known.end() || isOnly) {
            const auto place =
                static_cast<std::size_t>(isOnly ? 0 : std::distance(known.begin(), at));
            if (isVaried[place]) {
                throw UsageError(QCoreApplication::translate(
                                     "Cli", "“%1” after --if is the second amount of the same: "
                                            "leave one of them out.")
                                     .arg(text));
            }
            isVaried[place] = true;
            amounts[place] = wanted.amount;
        } else if (!known.empty()) {
            return {.reason = QCoreApplication::translate(
                                  "Cli", "“%1” names nothing that can be varied; there is: %2.")
                                  .arg(text, names.join(u", "_s))};
        }
    }
    return expectedUseAt(result, amounts);
}

} // namespace

void tellStory(const Console &console, const SavingStory &story, const SavingResult &result)
{
    console.line({});
    console.line(story.title);
    std::vector<QStringList> rows;
    for (const StoryAmount &amount : story.amounts) {
        rows.push_back({amount.name, amount.unit, figure(console, amount.before),
                        figure(console, amount.after), percent(console, amount.change())});
    }
    console.table({{QCoreApplication::translate("Cli", "Used and made")},
                   {QCoreApplication::translate("Cli", "Unit")},
                   {story.baseSpan, true},
                   {story.yearSpan, true},
                   {QCoreApplication::translate("Cli", "Change"), true}},
                  rows);
    for (const QString &line : story.comparison)
        console.line(line);
    for (const StoryAdjustment &adjustment : story.adjustments) {
        console.line(QCoreApplication::translate("Cli", "Adjusted %1: %2, %3")
                         .arg(monthText(adjustment.month), adjustment.amount, adjustment.reason));
    }
    printFigures(console, QCoreApplication::translate("Cli", "Saved"), story.saved);
    printFigures(console, QCoreApplication::translate("Cli", "How sure it is"), story.certainty);
    if (result.model) {
        std::vector<TextColumn> columns;
        for (const QString &title : coefficientTitles())
            columns.push_back({title, !columns.empty()});
        console.table(columns, coefficientRows(*result.model));
        std::vector<QStringList> tests;
        for (const TestWords &test : testWords(*result.model)) {
            tests.push_back({test.test, test.value, test.limit,
                             test.passes ? QCoreApplication::translate("Cli", "passed")
                                         : QCoreApplication::translate("Cli", "failed")});
        }
        console.table({{QCoreApplication::translate("Cli", "Test"), false, true},
                       {QCoreApplication::translate("Cli", "Value"), true},
                       {QCoreApplication::translate("Cli", "Limit"), true},
                       {QCoreApplication::translate("Cli", "Result")}},
                      tests);
    }
    printFigures(console, QCoreApplication::translate("Cli", "Factors"), story.factors);
    for (const QString &text : story.doubts + story.notes)
        console.line(text);
}

QJsonObject tellWhatIf(const Console &console, const SavingResult &result, double confidence,
                       const QStringList &varied)
{
    const ExpectedUse expected = expectedWith(result, varied);
    QJsonArray outside;
    for (const int month : expected.outside)
        outside.append(month + 1);
    if (!expected.use) {
        console.line(QCoreApplication::translate("Cli", "If %1: %2")
                         .arg(varied.join(u", "_s), expected.reason));
    } else {
        QString use = figure(console, expected.use);
        if (expected.halfWidth)
            use += u" ± "_s + figure(console, expected.halfWidth);
        QString unit = result.useUnit;
        if (expected.halfWidth) {
            unit += u' ' +
                    QCoreApplication::translate("Cli", "(confidence %1)")
                        .arg(percentText(roundedToNano(confidence).scaled(), console.language()));
        }
        console.line(QCoreApplication::translate("Cli", "If %1: %2 %3 would be expected.")
                         .arg(varied.join(u", "_s), use, unit));
        if (result.adjustedReport != 0) {
            console.line(QCoreApplication::translate("Cli", "Adjustments of the year in it: %1 %2.")
                             .arg(figure(console, result.adjustedReport), result.useUnit));
        }
        if (const auto months = static_cast<int>(expected.outside.size()); months > 0) {
            console.line(QCoreApplication::translate(
                "Cli",
                "%Ln month(s) would be outside the range of the base period, where the line "
                "is not known to hold.",
                nullptr, months));
        }
    }
    return {{u"expected"_s, numberJson(expected.use)},
            {u"half_width"_s, numberJson(expected.halfWidth)},
            {u"unit"_s, result.useUnit},
            {u"months_outside"_s, outside},
            {u"reason"_s, textJson(expected.reason)}};
}

} // namespace sxsh::cli
