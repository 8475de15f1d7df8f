// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/linearmodel.h"
#include "tests/catch.h"

#include <numeric>

using namespace sxsh;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// A fit with the figures that R's lm and summary give for it, ρ and Durbin–Watson by their
/// formulas from resid.
struct Reference {
    const char *name = "";
    std::vector<double> use{};
    std::vector<ModelVariable> variables{};
    std::vector<double> coefficients{};
    std::vector<double> standardErrors{};
    std::vector<double> t{};
    std::vector<double> p{};
    double s = 0;
    double r2 = 0;
    double adjustedR2 = 0;
    double modelP = 0;
    double rho = 0;
    double durbinWatson = 0;
};

// R 4.2.2: m <- lm(…); s <- summary(m); coef(s); s$sigma; s$r.squared; s$adj.r.squared;
// pf(s$fstatistic[1], s$fstatistic[2], s$fstatistic[3], lower.tail = FALSE);
// e <- resid(m); sum(e[-1] * e[-n]) / sum(e^2); sum(diff(e)^2) / sum(e^2)
std::vector<Reference> references()
{
    return {
        {.name = "cars",
         // R: lm(dist ~ speed, cars)
         .use = {2,  10, 4,  22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28,  26, 34,
                 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40, 32, 40, 50, 42,  56, 76,
                 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85},
         .variables =
             {
                 {QStringLiteral("speed"),
                  {4,  4,  7,  7,  8,  9,  10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13,
                   13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17, 17, 17, 18, 18, 18,
                   18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25}},
             },
         .coefficients = {-17.579094890510895, 3.9324087591240855},
         .standardErrors = {6.7584401693792335, 0.41551277665712222},
         .t = {-2.6010580030222483, 9.4639899902983675},
         .p = {0.012318816153809031, 1.4898364962950928e-12},
         .s = 15.379586748819907,
         .r2 = 0.65107938075825089,
         .adjustedR2 = 0.64381020119071453,
         .modelP = 1.4898364962950928e-12,
         .rho = 0.16043221072446684,
         .durbinWatson = 1.6762253234350972},
        {.name = "stackloss",
         // R: lm(stack.loss ~ ., stackloss)
         .use = {42, 37, 37, 28, 18, 18, 19, 20, 15, 14, 14, 13, 11, 12, 8, 7, 8, 8, 9, 15, 15},
         .variables =
             {
                 {QStringLiteral("Air.Flow"), {80, 80, 75, 62, 62, 62, 62, 62, 58, 58, 58,
                                               58, 58, 58, 50, 50, 50, 50, 50, 56, 70}},
                 {QStringLiteral("Water.Temp"), {27, 27, 25, 24, 22, 23, 24, 24, 23, 18, 18,
                                                 17, 18, 19, 18, 18, 19, 19, 20, 20, 20}},
                 {QStringLiteral("Acid.Conc."), {89, 88, 90, 87, 87, 87, 93, 93, 87, 80, 89,
                                                 88, 82, 93, 89, 86, 72, 79, 80, 82, 91}},
             },
         .coefficients = {-39.919674420123961, 0.71564020048528332, 1.2952861243885729,
                          -0.1521225191486526},
         .standardErrors = {11.89599685064427, 0.13485818535537247, 0.36802426527270421,
                            0.15629404324862134},
         .t = {-3.355723351419849, 5.306613006837213, 3.5195671769870178, -0.9733097691168372},
         .p = {0.0037503068322602747, 5.7990247242528837e-05, 0.0026300543964889725,
               0.34404609669643671},
         .s = 3.2433639181852292,
         .r2 = 0.91357690446068163,
         .adjustedR2 = 0.89832576995374303,
         .modelP = 3.0163272434212585e-09,
         .rho = 0.081716261845926563,
         .durbinWatson = 1.4851310343413366},
        {.name = "trees",
         // R: lm(Volume ~ ., trees)
         .use = {10.3, 10.3, 10.2, 16.4, 18.8, 19.7, 15.6, 18.2, 22.6, 19.9, 24.2,
                 21,   21.4, 21.3, 19.1, 22.2, 33.8, 27.4, 25.7, 24.9, 34.5, 31.7,
                 36.3, 38.3, 42.6, 55.4, 55.7, 58.3, 51.5, 51,   77},
         .variables =
             {
                 {QStringLiteral("Girth"),
                  {8.3,  8.6,  8.8,  10.5, 10.7, 10.8, 11,   11,   11.1, 11.2, 11.3,
                   11.4, 11.4, 11.7, 12,   12.9, 12.9, 13.3, 13.7, 13.8, 14,   14.2,
                   14.5, 16,   16.3, 17.3, 17.5, 17.9, 18,   18,   20.6}},
                 {QStringLiteral("Height"),
                  {70, 65, 63, 72, 81, 83, 66, 75, 80, 75, 79, 76, 76, 69, 75, 74,
                   85, 86, 71, 64, 78, 80, 74, 72, 77, 81, 82, 80, 80, 80, 87}},
             },
         .coefficients = {-57.987658918380951, 4.7081605030175115, 0.33925123424470127},
         .standardErrors = {8.6382258653024113, 0.26426460942098762, 0.13015118070017481},
         .t = {-6.7129130243402004, 17.816084088343288, 2.6065935969203666},
         .p = {2.7495073344038394e-07, 8.2233036886477892e-17, 0.014490974525064381},
         .s = 3.8818320381271354,
         .r2 = 0.94795003778167464,
         .adjustedR2 = 0.94423218333750858,
         .modelP = 1.0712377298068273e-18,
         .rho = 0.24610004488421036,
         .durbinWatson = 1.266458219232838},
        {.name = "swiss",
         // R: lm(Fertility ~ ., swiss)
         .use = {80.2, 83.1, 92.5, 85.8, 76.9, 76.1, 83.8, 92.4, 82.4, 82.9, 87.1, 64.1,
                 66.9, 68.9, 61.7, 68.3, 71.7, 55.7, 54.3, 65.1, 65.5, 65,   56.6, 57.4,
                 72.5, 74.2, 72,   60.5, 58.3, 65.4, 75.5, 69.3, 77.3, 70.5, 79.4, 65,
                 92.2, 79.3, 70.4, 65.7, 72.7, 64.4, 77.6, 67.6, 35,   44.7, 42.8},
         .variables =
             {
                 {QStringLiteral("Agriculture"),
                  {17,   45.1, 39.7, 36.5, 43.5, 35.3, 70.2, 67.8, 53.3, 45.2, 64.5, 62,
                   67.5, 60.7, 69.3, 72.6, 34,   19.4, 15.2, 73,   59.8, 55.1, 50.9, 54.1,
                   71.2, 58.1, 63.5, 60.8, 26.8, 49.5, 85.9, 84.9, 89.7, 78.2, 64.9, 75.9,
                   84.6, 63.1, 38.4, 7.7,  16.7, 17.6, 37.6, 18.7, 1.2,  46.6, 27.7}},
                 {QStringLiteral("Examination"),
                  {15, 6,  5,  12, 17, 9,  16, 14, 12, 16, 14, 21, 14, 19, 22, 18,
                   17, 26, 31, 19, 22, 14, 22, 20, 12, 14, 6,  16, 25, 15, 3,  7,
                   5,  12, 7,  9,  3,  13, 26, 29, 22, 35, 15, 25, 37, 16, 22}},
                 {QStringLiteral("Education"),
                  {12, 9,  5,  7, 15, 7,  7,  8,  7,  13, 6, 12, 7,  12, 5, 2,
                   8,  28, 20, 9, 10, 3,  12, 6,  1,  8,  3, 10, 19, 8,  2, 6,
                   2,  6,  3,  9, 3,  13, 12, 11, 13, 32, 7, 7,  53, 29, 29}},
                 {QStringLiteral("Catholic"),
                  {9.96,  84.84, 93.4,  33.77, 5.16,  90.57, 92.85, 97.16, 97.67, 91.38,
                   98.61, 8.52,  2.27,  4.43,  2.82,  24.2,  3.3,   12.11, 2.15,  2.84,
                   5.23,  4.52,  15.14, 4.2,   2.4,   5.23,  2.56,  7.72,  18.46, 6.1,
                   99.71, 99.68, 100,   98.96, 98.22, 99.06, 99.46, 96.83, 5.62,  13.79,
                   11.22, 16.92, 4.97,  8.65,  42.34, 50.43, 58.33}},
                 {QStringLiteral("Infant.Mortality"),
                  {22.2, 22.2, 20.2, 20.3, 20.6, 26.6, 23.6, 24.9, 21,   24.4, 24.5, 16.5,
                   19.1, 22.7, 18.7, 21.2, 20,   20.2, 10.8, 20,   18,   22.4, 16.7, 15.3,
                   21,   23.8, 18,   16.3, 20.9, 22.5, 15.1, 19.8, 18.3, 19.4, 20.2, 17.8,
                   16.3, 18.1, 20.3, 20.5, 18.9, 23,   20,   19.5, 18,   18.2, 19.3}},
             },
         .coefficients = {66.915181678968693, -0.17211397094145539, -0.25800823983472415,
                          -0.87094006293942372, 0.10411533074376744, 1.077048140690988},
         .standardErrors = {10.70603758533044, 0.070303923178648128, 0.25387820089209856,
                            0.18302860157125891, 0.035257852536168949, 0.3817196508580713},
         .t = {6.2502285411977994, -2.4481417701839971, -1.0162677966367852, -4.7584915989227987,
               2.9529685801754848, 2.8215684947575559},
         .p = {1.9060512879269924e-07, 0.018727154385175502, 0.31546172314372584,
               2.4306045907379241e-05, 0.0051900785451659557, 0.0073357153206014721},
         .s = 7.1653688320027333,
         .r2 = 0.70673500159272551,
         .adjustedR2 = 0.67097097739671641,
         .modelP = 5.5937985411351463e-10,
         .rho = 0.21040837817241898,
         .durbinWatson = 1.4535364662272354},
        {.name = "women",
         // R: lm(weight ~ height, women)
         .use = {115, 117, 120, 123, 126, 129, 132, 135, 139, 142, 146, 150, 154, 159, 164},
         .variables =
             {
                 {QStringLiteral("height"),
                  {58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72}},
             },
         .coefficients = {-87.516666666666453, 3.4499999999999971},
         .standardErrors = {5.9369440489030323, 0.091136495466201284},
         .t = {-14.741029382420555, 37.855306837856823},
         .p = {1.7110819333735086e-09, 1.0909729585998729e-14},
         .s = 1.5250052542994958,
         .r2 = 0.99100983268575038,
         .adjustedR2 = 0.990318281353885,
         .modelP = 1.0909729585998884e-14,
         .rho = 0.5850790150679821,
         .durbinWatson = 0.31538037486218984},
        {.name = "mtcars",
         // R: lm(mpg ~ wt + qsec + am, mtcars)
         .use = {21,   21,   22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8,
                 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9, 21.5, 15.5,
                 15.2, 13.3, 19.2, 27.3, 26,   30.4, 15.8, 19.7, 15,   21.4},
         .variables =
             {
                 {QStringLiteral("wt"),
                  {2.62,  2.875, 2.32,  3.215, 3.44,  3.46,  3.57, 3.19,  3.15,  3.44,  3.44,
                   4.07,  3.73,  3.78,  5.25,  5.424, 5.345, 2.2,  1.615, 1.835, 2.465, 3.52,
                   3.435, 3.84,  3.845, 1.935, 2.14,  1.513, 3.17, 2.77,  3.57,  2.78}},
                 {QStringLiteral("qsec"),
                  {16.46, 17.02, 18.61, 19.44, 17.02, 20.22, 15.84, 20,    22.9, 18.3,  18.9,
                   17.4,  17.6,  18,    17.98, 17.82, 17.42, 19.47, 18.52, 19.9, 20.01, 16.87,
                   17.3,  15.41, 17.05, 18.9,  16.7,  16.9,  14.5,  15.5,  14.6, 18.6}},
                 {QStringLiteral("am"), {1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                                         0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1}},
             },
         .coefficients = {9.6177805145615931, -3.9165037249424888, 1.2258859715836987,
                          2.9358371918894215},
         .standardErrors = {6.9595929848182516, 0.71120163466225272, 0.2886695539110723,
                            1.4109045149271502},
         .t = {1.3819458315366928, -5.5068823439957688, 4.2466756711078224, 2.0808191913972354},
         .p = {0.17791516545858335, 6.9527111111715323e-06, 0.00021617370520193884,
               0.04671550991945559},
         .s = 2.4588464886845096,
         .r2 = 0.84966355636170721,
         .adjustedR2 = 0.83355608025760441,
         .modelP = 1.2104464301621018e-11,
         .rho = 0.10877594763927123,
         .durbinWatson = 1.7141017732645418},
        {.name = "tea",
         // R: y <- c(8350,7420,15100,22300,30900,32100,34750,32500,29900,21900,14200,9450); lm(y ~
         // output + temperature)
         .use = {8350, 7420, 15100, 22300, 30900, 32100, 34750, 32500, 29900, 21900, 14200, 9450},
         .variables =
             {
                 {QStringLiteral("output"), {12, 8, 35, 62, 88, 95, 101, 97, 84, 60, 33, 15}},
                 {QStringLiteral("temperature"), {14, 15, 18, 22, 25, 27, 27, 27, 25, 22, 19, 15}},
             },
         .coefficients = {9244.7375451215703, 336.28642979481401, -328.53315273390785},
         .standardErrors = {3036.735379736991, 31.89595510286944, 227.31877248723794},
         .t = {3.0443013266181422, 10.543231225095399, -1.4452530652845763},
         .p = {0.013920665543340384, 2.2999139345392527e-06, 0.18228969936008721},
         .s = 425.36664824593817,
         .r2 = 0.99861903839071686,
         .adjustedR2 = 0.99831215803309836,
         .modelP = 1.351503653759486e-13,
         .rho = -0.7105754921448435,
         .durbinWatson = 3.3491283189193908},
    };
}

void checkAll(const std::vector<double> &found, const std::vector<double> &expected,
              double tolerance)
{
    REQUIRE(found.size() == expected.size());
    for (std::size_t index = 0; index < found.size(); ++index) {
        CAPTURE(index);
        CHECK_THAT(found[index], WithinRel(expected[index], tolerance));
    }
}

LinearModel modelOf(const std::vector<double> &use, const std::vector<ModelVariable> &variables)
{
    const auto fitted = fitLinearModel(use, variables);
    REQUIRE(std::holds_alternative<LinearModel>(fitted));
    return std::get<LinearModel>(fitted);
}

NoModel noModelOf(const std::vector<double> &use, const std::vector<ModelVariable> &variables)
{
    const auto fitted = fitLinearModel(use, variables);
    REQUIRE(std::holds_alternative<NoModel>(fitted));
    return std::get<NoModel>(fitted);
}

ModelVariable variable(std::vector<double> values, const char *name = "output")
{
    return {QString::fromLatin1(name), std::move(values)};
}

} // namespace

TEST_CASE("A line is the one that R fits, with all its statistics")
{
    for (const Reference &reference : references()) {
        CAPTURE(reference.name);
        const LinearModel model = modelOf(reference.use, reference.variables);
        checkAll(model.coefficients, reference.coefficients, 1e-9);
        checkAll(model.standardErrors, reference.standardErrors, 1e-9);
        checkAll(model.p, reference.p, 1e-9);
        for (std::size_t index = 0; index < model.t.size(); ++index)
            CHECK_THAT(model.t[index].value(), WithinRel(reference.t[index], 1e-9));
        CHECK_THAT(model.s, WithinRel(reference.s, 1e-9));
        CHECK_THAT(model.r2, WithinRel(reference.r2, 1e-9));
        CHECK_THAT(model.adjustedR2, WithinRel(reference.adjustedR2, 1e-9));
        CHECK_THAT(model.modelP, WithinRel(reference.modelP, 1e-9));
        CHECK_THAT(model.rho.value(), WithinRel(reference.rho, 1e-9));
        CHECK_THAT(model.durbinWatson.value(), WithinRel(reference.durbinWatson, 1e-9));
        CHECK_THAT(model.cvRmse, WithinRel(model.s / model.meanUse, 1e-15));
        CHECK(model.months() == static_cast<int>(reference.use.size()));
    }
}

TEST_CASE("The Longley data are reproduced to nine digits of the certified values")
{
    // NIST StRD, Longley.dat (J. W. Longley, JASA 62, 1967): its certified values.
    const std::vector<double> employed{60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761,
                                       66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551};
    const std::vector<ModelVariable> variables{
        variable({83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8, 112.6,
                  114.2, 115.7, 116.9},
                 "x1"),
        variable({234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180,
                  442769, 444546, 482704, 502601, 518173, 554894},
                 "x2"),
        variable({2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813,
                  3931, 4806, 4007},
                 "x3"),
        variable({1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552,
                  2514, 2572, 2827},
                 "x4"),
        variable({107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734,
                  120445, 121950, 123366, 125368, 127852, 130081},
                 "x5"),
        variable({1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959,
                  1960, 1961, 1962},
                 "x6"),
    };
    const LinearModel model = modelOf(employed, variables);
    checkAll(model.coefficients,
             {-3482258.63459582, 15.0618722713733, -0.358191792925910E-01, -2.02022980381683,
              -1.03322686717359, -0.511041056535807E-01, 1829.15146461355},
             1e-9);
    checkAll(model.standardErrors,
             {890420.383607373, 84.9149257747669, 0.334910077722432E-01, 0.488399681651699,
              0.214274163161675, 0.226073200069370, 455.478499142212},
             1e-9);
    CHECK_THAT(model.s, WithinRel(304.854073561965, 1e-9));
    CHECK_THAT(model.r2, WithinRel(0.995479004577296, 1e-9));
    CHECK_THAT(model.sse, WithinRel(836424.055505915, 1e-9));
}

TEST_CASE("What no line can be fitted to is told with the variable at fault")
{
    const std::vector<double> use{10, 12, 15, 11, 18, 20};
    const ModelVariable output = variable({1, 2, 3, 1.5, 4, 5});
    CHECK(noModelOf({10, 12, 15}, {variable({1, 2, 3})}).why == NoModel::Why::TooFewMonths);
    CHECK(std::holds_alternative<LinearModel>(
        fitLinearModel({10, 12, 15, 11}, {variable({1, 2, 3, 1.5})})));
    CHECK(noModelOf(use, {variable({7, 7, 7, 7, 7, 7}, "heat")}) ==
          NoModel{NoModel::Why::ConstantVariable, QStringLiteral("heat")});
    CHECK(noModelOf(use, {output, variable({0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, "heat")}).variable ==
          QStringLiteral("heat"));
    const NoModel collinear = noModelOf(use, {output, variable({2, 4, 6, 3, 8, 10}, "twice")});
    CHECK(collinear.why == NoModel::Why::CollinearVariable);
    CHECK_FALSE(collinear.variable.isEmpty());
    CHECK(noModelOf({9, 9, 9, 9, 9, 9}, {output}).why == NoModel::Why::ConstantUse);
    CHECK(noModelOf({1e308, 1.5e308, 1.1e308, 1e308, 1.7e308, 1e308}, {output}).why ==
          NoModel::Why::TooLarge);
    CHECK(noModelOf(use, {variable({1e308, -1e308, 1e308, -1e308, 1, 2})}).why ==
          NoModel::Why::TooLarge);
}

TEST_CASE("Months that lie on a line leave no residuals, and nothing is divided by them")
{
    std::vector<double> use;
    const std::vector<double> output{180, 210, 240, 300, 260, 230, 190, 205, 275, 290, 310, 160};
    for (const double month : output)
        use.push_back(30'000 + 310 * month);
    const LinearModel model = modelOf(use, {variable(output)});
    CHECK(model.isExact());
    CHECK_THAT(model.coefficients[0], WithinRel(30'000.0, 1e-10));
    CHECK_THAT(model.coefficients[1], WithinRel(310.0, 1e-10));
    CHECK(model.r2 == 1);
    CHECK(model.standardErrors == std::vector<double>{0, 0});
    CHECK_FALSE(model.t[0].has_value());
    CHECK(model.p == std::vector<double>{0, 0});
    CHECK_FALSE(model.rho.has_value());
    CHECK_FALSE(model.durbinWatson.has_value());
    CHECK(model.modelP == 0);
    CHECK(model.degreesOfFreedom() == 10);
    CHECK_THAT(model.at({2850}), WithinRel(913'500.0, 1e-12));
}

TEST_CASE("Serial correlation leaves fewer months, from one-sided 5% on")
{
    // R: n <- 24; rho; n * (1 - rho) / (1 + rho); below 1.645 / sqrt(n) all months count.
    const std::vector<double> output{12, 8, 35, 62, 88, 95, 101, 97, 84, 60, 33, 15,
                                     11, 9, 33, 60, 85, 96, 104, 95, 82, 58, 35, 13};
    const std::vector<double> slow{8780,  7840,  15530, 23240, 30870, 32390, 33970, 32980,
                                   29000, 22090, 14690, 9130,  7770,  7720,  14860, 22750,
                                   30130, 33060, 35000, 32210, 28590, 21640, 14890, 8540};
    const std::vector<double> quick{8780,  7740,  15070, 23240, 30870, 32390, 33970, 33180,
                                    29000, 22090, 14690, 9130,  7770,  7720,  14860, 22450,
                                    30130, 33060, 35000, 32210, 28870, 21640, 15090, 8540};
    const LinearModel correlated = modelOf(slow, {variable(output)});
    CHECK_THAT(*correlated.rho, WithinRel(0.6300108076903681, 1e-9));
    CHECK_THAT(correlated.effectiveMonths, WithinRel(5.4476575084880876, 1e-9));
    CHECK_THAT(correlated.degreesOfFreedom(), WithinRel(3.4476575084880876, 1e-9));
    const LinearModel independent = modelOf(quick, {variable(output)});
    CHECK_THAT(*independent.rho, WithinRel(0.22784295100330956, 1e-9));
    CHECK(independent.effectiveMonths == 24);
}

TEST_CASE("Quantiles of Student's t are those of R")
{
    // R: qt(0.5 + confidence / 2, df)
    const auto [confidence, freedom, expected] = GENERATE(table<double, double, double>({
        {0.68, 10, 1.046422610497965},
        {0.9, 10, 1.8124611228116756},
        {0.68, 3.4476575084880876, 1.1600753470836342},
        {0.9, 3.4476575084880876, 2.2338672214087834},
        {0.95, 1, 12.706204736174694},
    }));
    CHECK_THAT(studentQuantile(confidence, freedom), WithinRel(expected, 1e-9));
}

TEST_CASE("Where one of its figures is out of a number's reach there is no line")
{
    const std::vector<double> use{10, 12, 15, 11, 18, 20};
    const std::vector<double> output{1, 2, 3, 1.5, 4, 5};
    const auto scaled = [](std::vector<double> values, double scale) {
        for (double &value : values)
            value *= scale;
        return values;
    };
    // The slope, its error, R² and CV(RMSE), in that order.
    CHECK(noModelOf(scaled(use, 1e200), {variable(scaled(output, 1e-200))}).why ==
          NoModel::Why::TooLarge);
    CHECK(noModelOf(scaled(use, 1e200), {variable(output)}).why == NoModel::Why::TooLarge);
    CHECK(noModelOf(scaled(use, 1e-200), {variable(output)}).why == NoModel::Why::TooLarge);
    CHECK(noModelOf({-1, 1, 2, -2, 3, -3}, {variable(output)}).why == NoModel::Why::TooLarge);
    // What is only squared on the way may be larger than that.
    const auto large =
        fitLinearModel({10e153, 12e153, 15e153, 11.1e153, 18e153, 20e153}, {variable(output)});
    CHECK(std::holds_alternative<LinearModel>(large));
}
