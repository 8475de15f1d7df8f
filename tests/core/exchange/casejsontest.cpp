// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"
#include "core/exchange/savingcases.h"
#include "tests/catch.h"
#include "tests/core/exchange/referencerecords.h"

#include <QtCore/QJsonArray>

using namespace sxsh;
using sxsh::test::reference;
using namespace Qt::StringLiterals;

namespace {

ResourceCase ratio()
{
    return {.method = BaselineMethod::Ratio,
            .resource = u"DIEN"_s,
            .year = 2020,
            .threshold = roundedToNano(0.08),
            .base = {.use = CaseFigures{1'250'000.5},
                     .output = CaseFigures{2500},
                     .unit = findUnit(u"kWh"),
                     .outputUnit = findUnit(u"tấn")},
            .report = {.use = CaseFigures{1311},
                       .output = CaseFigures{0.1 + 0.2},
                       .unit = findUnit(u"MWh"),
                       .outputUnit = findUnit(u"kg")}};
}

ResourceCase regression()
{
    ResourceCase of{.method = BaselineMethod::Regression,
                    .resource = u"energy"_s,
                    .confidence = 0.95,
                    .adjustments = {{.place = 1, .amount = -5.5, .reason = u"cắt điện"_s}}};
    of.base = {.use = CaseFigures{10, {}, 30},
               .variables = {{u"nhiệt độ"_s, {20, 25, {}}}, {u"output"_s, {1, 2, 3}}},
               .months = {2017 * 12, 2017 * 12 + 1, 2017 * 12 + 11}};
    of.report = {.use = CaseFigures{9, 18}, .variables = of.base.variables};
    return of;
}

ResourceCase products(BaselineMethod method)
{
    return {.method = method,
            .resource = u"THAN-CAM-56"_s,
            .base = {.use = CaseFigures{420},
                     .products = {{u"Chè xanh"_s, 300, 100, 1.0}, {u"Chè đen"_s, 120, 50, {}}}},
            .report = {.products = {{u"Chè xanh"_s, {}, 120, 1.0}, {u"Chè vàng"_s, {}, {}, {}}}}};
}

} // namespace

TEST_CASE("A case that is written is read back as it was, also half typed")
{
    const ResourceCase of =
        GENERATE(ratio(), regression(), products(BaselineMethod::Mix),
                 products(BaselineMethod::Equivalent), ResourceCase{BaselineMethod::Absolute});
    const QJsonArray cases = savingCasesFrom(savingCaseFile(of), u"ca.json"_s);
    REQUIRE(cases.size() == 1);
    const CaseReading reading = readCase(cases[0].toObject());
    CHECK(reading.problem == QString());
    CHECK(reading.warnings.isEmpty());
    REQUIRE(reading.of);
    CHECK(*reading.of == of);
}

TEST_CASE("The output is written as such, whatever it is called in the language spoken")
{
    ResourceCase of = regression();
    of.outputName = u"sản lượng"_s;
    for (CasePeriod *period : {&of.base, &of.report})
        period->variables[1].name = of.outputName;
    CHECK(caseJson(of) == caseJson(regression()));
}

TEST_CASE("The command line computes from the file what the calculator shows")
{
    const ResourceCase of = ratio();
    const QJsonArray cases = savingCasesFrom(savingCaseFile(of), u"ca.json"_s);
    const QJsonObject result =
        computeSavingCases(cases, reference())[u"cases"_s].toArray()[0].toObject();
    const ResourceSaving shown = computeResourceCase(of, reference());
    REQUIRE(shown.figures.saving);
    CHECK(result[u"saving"_s] == *shown.figures.saving);
    CHECK(result[u"expected"_s] == *shown.figures.expected);
    CHECK(result[u"toe_avoided"_s] == *shown.toeAvoided);
    CHECK(result[u"co2_avoided_t"_s] == *shown.co2Avoided);
    CHECK(result[u"claim"_s] == choiceKey(shown.claim));
    CHECK(result[u"unit"_s] == u"MWh"_s);
}

TEST_CASE("A field of a case that is not known is left out with a warning")
{
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject json = caseJson(ratio());
        json[key] = value;
        return readCase(json);
    };
    CHECK(with(u"id"_s, u"A"_s).warnings.isEmpty());
    const CaseReading misspelt = with(u"confidance"_s, 0.9);
    REQUIRE(misspelt.of);
    REQUIRE(misspelt.warnings.size() == 1);
    CHECK(misspelt.warnings[0].contains(u"“confidance” is not known"));
    const CaseReading adjusted =
        with(u"adjustments"_s, QJsonArray{QJsonObject{{u"month"_s, 1},
                                                      {u"amount"_s, 5},
                                                      {u"reason"_s, u"Cắt điện"_s},
                                                      {u"unit"_s, u"MWh"_s}}});
    REQUIRE(adjusted.warnings.size() == 1);
    CHECK(adjusted.warnings[0].contains(u"“adjustments[1].unit” is not known"));
}

TEST_CASE("What the method does not look at is told")
{
    QJsonObject json = caseJson(ratio());
    QJsonObject base = json[u"base"_s].toObject();
    base[u"x"_s] = QJsonObject{{u"t"_s, QJsonArray{1, 2}}};
    json[u"base"_s] = base;
    CHECK(readCase(json).warnings.join(u' ').contains(u"“base.x” does not count"));

    json = caseJson(products(BaselineMethod::Mix));
    QJsonObject report = json[u"report"_s].toObject();
    report[u"output"_s] = 5;
    json[u"report"_s] = report;
    CHECK(readCase(json).warnings.join(u' ').contains(u"“report.output” does not count"));

    json = caseJson(regression());
    CHECK(readCase(json).warnings.isEmpty());
    base = json[u"base"_s].toObject();
    base[u"output"_s] = QJsonArray{1, 2, 3};
    base[u"x"_s] = QJsonObject{{u"t"_s, QJsonArray{1, 2, 3}}};
    json[u"base"_s] = base;
    CHECK(readCase(json).warnings.join(u' ').contains(u"“base.output” is not in “base.x”"));
}
