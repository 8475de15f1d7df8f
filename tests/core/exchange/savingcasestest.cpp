// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/savingcases.h"
#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/exchange/referencerecords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace sxsh;
using sxsh::test::reference;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

/// The one result of a case written with ' for ".
QJsonObject resultOf(const char *text)
{
    const QByteArray json = "{\"cases\":[" + QByteArray(text).replace('\'', '"') + "]}";
    const QJsonArray cases = savingCasesFrom(json, u"ca.json"_s);
    return computeSavingCases(cases, reference())[u"cases"_s].toArray()[0].toObject();
}

double number(const QJsonObject &result, const QString &key)
{
    CAPTURE(key);
    REQUIRE(result[key].isDouble());
    return result[key].toDouble();
}

std::string reason(const QJsonObject &result)
{
    return result[u"reason"_s].toString().toStdString();
}

std::string warnings(const QJsonObject &result)
{
    QStringList texts;
    for (const QJsonValue &text : result[u"warnings"_s].toArray())
        texts += text.toString();
    return texts.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("V1 as a case: the figures, the claim, TOE and CO2 by the shipped factors")
{
    const QJsonObject result = resultOf(
        "{'id':'V1','resource':'electricity','year':2020,'threshold':0.08,'method':'ratio',"
        "'base':{'use':1250000,'output':2500},'report':{'use':1311000,'output':2850}}");
    CHECK(result[u"id"_s] == u"V1"_s);
    CHECK(number(result, u"sec_base"_s) == 500);
    CHECK(number(result, u"sec_report"_s) == 460);
    CHECK(number(result, u"expected"_s) == 1'425'000);
    CHECK(number(result, u"avoided"_s) == 114'000);
    CHECK_THAT(number(result, u"saving"_s), WithinRel(0.08, 1e-12));
    CHECK_THAT(number(result, u"toe_avoided"_s), WithinRel(17.5902, 1e-12));
    CHECK_THAT(number(result, u"co2_avoided_t"_s), WithinRel(91.6674, 1e-12));
    CHECK(result[u"grade"_s] == u"B"_s);
    CHECK(result[u"claim"_s] == u"ratio-reached"_s);
    CHECK(result[u"unit"_s] == u"kWh"_s);
    for (const QString &none : {u"interval"_s, u"model"_s, u"model_ok"_s, u"reason"_s})
        CHECK(result[none].isNull());
    CHECK(result[u"warnings"_s].toArray().isEmpty());
}

TEST_CASE("V10: what is given in another unit is converted first")
{
    CHECK_THAT(number(resultOf("{'resource':'DIEN','year':2020,'method':'ratio',"
                               "'base':{'use':1250,'output':2500,'unit':'MWh'},"
                               "'report':{'use':1311000,'output':2850}}"),
                      u"avoided"_s),
               WithinRel(114'000.0, 1e-12));
    const QJsonObject beer =
        resultOf("{'resource':'water','method':'ratio','year':2018,"
                 "'base':{'use':5000,'output':1000,'unit':'m3','output_unit':'m³'},"
                 "'report':{'use':5400000,'output':1200000,'unit':'lít','output_unit':'lít'}}");
    CHECK_THAT(number(beer, u"saving"_s), WithinRel(0.1, 1e-12));
    CHECK(beer[u"unit"_s] == u"lít"_s);
    CHECK_THAT(reason(beer), Contains("no energy"));
    // Mass from volume only through the density on record: 0.862745 kg in a litre.
    CHECK_THAT(number(resultOf("{'resource':'DAU-DO','method':'ratio','year':2018,"
                               "'base':{'use':0.862745,'output':10,'unit':'tấn'},"
                               "'report':{'use':900,'output':10,'unit':'lít'}}"),
                      u"saving"_s),
               WithinRel(0.1, 1e-12));
}

TEST_CASE("A regression case gives its model in the order of its variables")
{
    // R: lm(use ~ output + temperature)
    const QJsonObject result = resultOf(
        "{'resource':'electricity','year':2018,'threshold':0.08,'method':'regression','base':{'use'"
        ":"
        "[8350,7420,15100,22300,30900,32100,34750,32500,29900,21900,14200,9450],'x':{'temperature':"
        "[14,15,18,22,25,27,27,27,25,22,19,15],'output':[12,8,35,62,88,95,101,97,84,60,33,15]}},"
        "'report':{'use':[7300,6900,14800,22100,27700,30300,32400,30800,27600,21100,12100,8300],"
        "'x':{'output':[10,9,40,70,90,99,108,101,90,66,30,14],"
        "'temperature':[13,16,19,22,26,27,28,27,25,23,18,15]},'months':['2018-01','2018-02',"
        "'2018-03','2018-04','2018-05','2018-06','2018-07','2018-08','2018-09','2018-10','2018-11',"
        "'2018-12']}}");
    CHECK(result[u"grade"_s] == u"A"_s);
    CHECK(result[u"claim"_s] == u"reached"_s);
    CHECK(result[u"model_ok"_s] == true);
    const QJsonObject model = result[u"model"_s].toObject();
    CHECK(model[u"names"_s].toArray() == QJsonArray{u"constant"_s, u"output"_s, u"temperature"_s});
    CHECK_THAT(model[u"coefficients"_s][1].toDouble(), WithinRel(336.28642979481401, 1e-9));
    CHECK_THAT(model[u"coefficients"_s][2].toDouble(), WithinRel(-328.53315273390785, 1e-9));
    CHECK_THAT(model[u"fsu"_s].toDouble(), WithinRel(0.076195762628897559, 1e-9));
    CHECK(model[u"dof"_s] == 9);
    CHECK(model[u"n"_s] == 12);
    CHECK_THAT(result[u"interval"_s][0].toDouble(), WithinRel(0.098655944982382907, 1e-9));
    CHECK_THAT(warnings(result), Contains("7/2018"));
}

TEST_CASE("A year without a grid factor uses the last and says so; biogenic CO2 is told apart")
{
    const QJsonObject later =
        resultOf("{'resource':'electricity','year':2025,'method':'ratio',"
                 "'base':{'use':2000,'output':1},'report':{'use':1000,'output':1}}");
    CHECK_THAT(number(later, u"co2_avoided_t"_s), WithinRel(0.6592, 1e-12));
    CHECK_THAT(warnings(later), Contains("2023") && Contains("2025"));
    const QJsonObject wood = resultOf("{'resource':'củi','year':2018,'method':'ratio',"
                                      "'base':{'use':2,'output':1},'report':{'use':1,'output':1}}");
    CHECK(wood[u"co2_avoided_t"_s].isNull());
    CHECK_THAT(number(wood, u"co2_biogenic_avoided_t"_s), WithinRel(1.7472, 1e-12));
    CHECK(wood[u"toe_avoided"_s].isNull());
    CHECK_THAT(reason(wood), Contains("TOE") && Contains("biogenic"));
}

TEST_CASE("Energy of all kinds is in TOE already")
{
    // V2: 180 000 kWh and 420 t of coal, then 171 000 kWh and 372 t.
    const QJsonObject result =
        resultOf("{'resource':'energy','year':2018,'threshold':0.08,'method':'ratio',"
                 "'base':{'use':237.774,'output':600},'report':{'use':212.3853,'output':620}}");
    CHECK_THAT(number(result, u"saving"_s), WithinRel(0.135590260960733, 1e-12));
    CHECK_THAT(number(result, u"toe_avoided"_s), WithinRel(33.3145, 1e-12));
    CHECK(result[u"co2_avoided_t"_s].isNull());
}

TEST_CASE("Adjustments name a month or its place in the report period")
{
    const auto expected = [](const char *adjustments) {
        return resultOf((std::string("{'resource':'electricity','year':2018,'method':'absolute',"
                                     "'base':{'use':[10,20,30]},'report':{'use':[9,18,27],"
                                     "'months':['2018-01','2018-02','2018-03']},'adjustments':") +
                         adjustments + "}")
                            .c_str());
    };
    CHECK(number(expected("[{'month':3,'amount':5,'reason':'lò mới'}]"), u"expected"_s) == 65);
    CHECK(number(expected("[{'month':'2018-02','amount':-5,'reason':'cắt điện'}]"),
                 u"expected"_s) == 55);
    CHECK_THAT(reason(expected("[{'month':'2018-04','amount':5,'reason':'x'}]")),
               Contains("2018-04"));
    CHECK_THAT(reason(expected("[{'month':0,'amount':5,'reason':'x'}]")),
               Contains("needs a month"));
    CHECK_THAT(reason(expected("[{'month':4,'amount':5,'reason':'x'}]")),
               Contains("not in the report period"));
    CHECK_THAT(reason(expected("[{'month':1,'amount':'5','reason':'x'}]")),
               Contains("adjustments[1].amount"));
    CHECK_THAT(warnings(expected("[{'month':1,'amount':5}]")), Contains("no reason"));
}

TEST_CASE("A case that cannot be read says what is wrong and where")
{
    const auto [text, word] = GENERATE(table<const char *, const char *>({
        {"{'method':'guess'}", "ratio, mix, equivalent, regression, absolute"},
        {"7", "A case has to be"},
        {"{'method':'ratio'}", "“base” is missing"},
        {"{'method':'ratio','base':{'use':1,'output':1}}", "“report” is missing"},
        {"{'method':'ratio','base':{'use':'1','output':1},'report':{'use':1,'output':1}}",
         "“base.use” has to be a number"},
        {"{'method':'ratio','base':{'use':[1,null],'output':1},'report':{'use':1,'output':1}}",
         "Month 2 of “base.use”"},
        {"{'method':'ratio','confidence':68,'base':{},'report':{}}", "0.68 for 68%"},
        {"{'method':'ratio','threshold':8,'base':{},'report':{}}", "0.08 for 8%"},
        {"{'method':'ratio','year':20.5,'base':{'use':1,'output':1},'report':{'use':1,'output':1}}",
         "a year from 1990"},
        {"{'method':'ratio','resource':'DIEN','base':{'use':1,'output':1,'unit':'thúng'},"
         "'report':{'use':1,'output':1}}",
         "thúng"},
        {"{'method':'ratio','resource':'DIEN','base':{'use':1,'output':1,'unit':'kg'},"
         "'report':{'use':1,'output':1}}",
         "does not measure Điện"},
        {"{'method':'ratio','base':{'use':1,'output':1,'unit':'kg'},"
         "'report':{'use':1,'output':1}}",
         "Only one of the two periods"},
        {"{'method':'ratio','base':{'use':1,'output':1,'unit':'kg'},"
         "'report':{'use':1,'output':1,'unit':'kWh'}}",
         "do not convert"},
        {"{'method':'ratio','resource':'energy','base':{'use':1,'output':1},"
         "'report':{'use':1,'output':1,'unit':'kWh'}}",
         "given in TOE"},
        {"{'method':'ratio','base':{'use':1,'output':1,'output_unit':'kg'},"
         "'report':{'use':1,'output':1}}",
         "output is not in units"},
        {"{'method':'ratio','base':{'use':1,'output':1,'months':['2018-13']},"
         "'report':{'use':1,'output':1}}",
         "2018-13"},
        {"{'method':'ratio','base':{'use':1,'output':1,'months':'2018-01'},"
         "'report':{'use':1,'output':1}}",
         "“base.months” has to be a list"},
        {"{'method':'ratio','resource':'DIEN','year':2018,"
         "'base':{'use':1,'output':1,'unit':'TOE'},"
         "'report':{'use':1,'output':1,'unit':'TOE'}}",
         "TOE is what the factors turn Điện into"},
        {"{'method':'ratio','resource':'DAU-DO','year':2018,"
         "'base':{'use':1,'output':1,'unit':'TOE'},'report':{'use':1,'output':1}}",
         "TOE is what the factors turn"},
        {"{'method':'mix','base':{'products':5},'report':{'use':1}}", "base.products"},
        {"{'method':'mix','base':{'products':[{'name':'A','use':[1,-1],'output':1}]},"
         "'report':{'use':1}}",
         "base.products[1].use"},
        {"{'method':'regression','base':{'x':5},'report':{'use':1}}", "base.x"},
        {"{'method':'ratio','adjustments':5,'base':{'use':1,'output':1},"
         "'report':{'use':1,'output':1}}",
         "“adjustments” has to be a list"},
    }));
    CAPTURE(text);
    const QJsonObject result = resultOf(text);
    CHECK_THAT(reason(result), Contains(word));
    for (const QString &none :
         {u"saving"_s, u"avoided"_s, u"toe_avoided"_s, u"co2_avoided_t"_s, u"grade"_s, u"claim"_s})
        CHECK(result[none].isNull());
}

TEST_CASE("Periods and years that do not go together are told, with the figures all the same")
{
    const auto result = [](const char *baseMonth, const char *reportMonth, int year) {
        return resultOf(qPrintable(u"{'resource':'DIEN','year':%3,'method':'ratio',"
                                   "'base':{'use':2,'output':1,'months':['%1']},"
                                   "'report':{'use':1,'output':1,'months':['%2']}}"_s
                                       .arg(QLatin1String(baseMonth), QLatin1String(reportMonth))
                                       .arg(year)));
    };
    const char *const notAfter = "does not come after";
    const char *const otherYear = "factors are those of 2019";
    const QJsonObject sound = result("2018-01", "2020-01", 2020);
    CHECK(sound[u"saving"_s] == 0.5);
    CHECK_THAT(warnings(sound), !Contains(notAfter) && !Contains(otherYear));
    CHECK_THAT(warnings(result("2020-01", "2020-01", 2020)), Contains(notAfter));
    CHECK_THAT(warnings(result("2021-01", "2020-01", 2020)), Contains(notAfter));
    const QJsonObject older = result("2018-01", "2020-01", 2019);
    CHECK_THAT(warnings(older), Contains(otherYear));
    CHECK(older[u"saving"_s] == 0.5);
}

TEST_CASE("One bad case never spoils the others, and what is not known is told")
{
    const QJsonArray cases = savingCasesFrom(
        R"({"cases":[{}, {"id":2,"method":"ratio","base":{"use":2,"output":1,"colour":1},
            "report":{"use":1,"output":1}}]})",
        u"ca.json"_s);
    const QJsonArray results = computeSavingCases(cases, reference())[u"cases"_s].toArray();
    REQUIRE(results.size() == 2);
    CHECK(results[0][u"saving"_s].isNull());
    CHECK(results[1][u"saving"_s] == 0.5);
    CHECK(results[1][u"id"_s] == 2);
    CHECK_THAT(warnings(results[1].toObject()), Contains("base.colour"));
    CHECK_THAT(reason(results[1].toObject()), Contains("names no resource"));
    CHECK_THAT(reason(resultOf("{'resource':'fuel','method':'ratio','base':{'use':2,'output':1},"
                               "'report':{'use':1,'output':1}}")),
               Contains("THAN-CAM-56"));
    CHECK_THAT(reason(resultOf("{'resource':'gió','method':'ratio','base':{'use':2,'output':1},"
                               "'report':{'use':1,'output':1}}")),
               Contains("gió"));
    CHECK_THAT(reason(resultOf("{'resource':'DIEN','method':'ratio','base':{'use':2,'output':1},"
                               "'report':{'use':1,'output':1}}")),
               Contains("no year"));
}

TEST_CASE("A file that is no list of cases is refused with the place")
{
    const auto refusal = [](const QByteArray &text) {
        try {
            savingCasesFrom(text, u"ca.json"_s);
        } catch (const Error &error) {
            return error.text().toStdString();
        }
        return std::string();
    };
    CHECK_THAT(refusal("{\n\"cases\":[\n{]}"), Contains("ca.json") && Contains("line 3"));
    CHECK_THAT(refusal("{\"case\":[]}"), Contains("cases"));
    CHECK_THAT(refusal(""), Contains("line 1"));
}

TEST_CASE("A case that is none, or names no method, says what it has to be")
{
    CHECK_THAT(reason(resultOf("1")), Contains("has to be"));
    CHECK_THAT(reason(resultOf("{}")), Contains("has no “method”") && Contains("regression"));
    CHECK_THAT(reason(resultOf("{'method':'ratoi'}")), Contains("“ratoi” is not known"));
}

TEST_CASE("Figures that are too far apart to be compared give a reason, not an endless number")
{
    const QJsonObject result = resultOf("{'method':'ratio','base':{'use':1,'output':1e-300},"
                                        "'report':{'use':1,'output':1e300}}");
    CHECK(result[u"saving"_s].isNull());
    CHECK(result[u"warnings"_s].toArray().isEmpty());
    CHECK_THAT(reason(result), Contains("too large or too small"));
}

TEST_CASE("A line through zero is not warned of, although rounding leaves a hair below it")
{
    const QJsonObject result =
        resultOf("{'method':'regression','base':{'use':[3,6,9,12,15.3],"
                 "'x':{'output':[1,2,3,4,5.1]}},'report':{'use':[3],'x':{'output':[2]}}}");
    CHECK_THAT(warnings(result), !Contains("below zero"));
}
