// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordview.h"
#include "tests/catch.h"
#include "tests/core/exchange/importtrial.h"
#include "tests/core/sheet/workbook.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

constexpr qint64 kWh = 3'600'000;

std::string text(const ImportDraft &draft)
{
    return shown(draft.issues).join(u'\n').toStdString();
}

const QString months = u"m01;m02;m03;m04;m05;m06;m07;m08;m09;m10;m11;m12"_s;

ImportDraft importUsage(ImportTrial &trial, const QString &columns, const QString &values)
{
    return trial.import(EntityKind::Usage, u"facility_code;resource;year;"_s + columns +
                                               u"\nCS001;DIEN;2018;"_s + values);
}

Usage usageOf(const ImportTrial &trial)
{
    REQUIRE(trial.count<Usage>() == 1);
    return *trial.records().all<Usage>().begin();
}

} // namespace

TEST_CASE("A total alone is the whole year, its months unknown")
{
    ImportTrial trial;
    importUsage(trial, u"unit;total"_s, u"MWh;12,5"_s);
    const Usage usage = usageOf(trial);
    CHECK(usage.unit.code == u"MWh");
    CHECK(usage.decimals == 1);
    CHECK(usage.amounts.hasTotal);
    CHECK(usage.amounts.known == 0);
    CHECK(usage.amounts.year() == 12'500 * kWh);
}

TEST_CASE("Without a unit the resource's own is meant")
{
    ImportTrial trial;
    importUsage(trial, u"total"_s, u"7"_s);
    CHECK(usageOf(trial).unit.code == u"kWh");
    CHECK(usageOf(trial).amounts.total == 7 * kWh);
}

TEST_CASE("An empty month is unknown, a zero is zero")
{
    ImportTrial trial;
    importUsage(trial, months, u"1;;0;4;;;;;;;;"_s);
    const Usage usage = usageOf(trial);
    CHECK(usage.amounts.month(0) == kWh);
    CHECK_FALSE(usage.amounts.month(1).has_value());
    CHECK(usage.amounts.month(2) == 0);
    CHECK_FALSE(usage.amounts.year().has_value());
}

TEST_CASE("Twelve months must sum to the total beside them")
{
    const auto [total, fits] = GENERATE(table<QString, bool>({
        {u"78"_s, true},
        {u"78,0"_s, true},
        {u"77"_s, false},
        {u"78,01"_s, false},
    }));
    ImportTrial trial;
    const ImportDraft draft =
        importUsage(trial, u"total;"_s + months, total + u";1;2;3;4;5;6;7;8;9;10;11;12"_s);
    CAPTURE(total, text(draft));
    CHECK(hasHard(draft.issues) == !fits);
    if (fits) {
        CHECK_FALSE(usageOf(trial).amounts.hasTotal);
        CHECK(usageOf(trial).amounts.year() == 78 * kWh);
    } else {
        REQUIRE(draft.issues.size() == 1);
        CHECK(draft.issues.front().field == u"total");
        CHECK_THAT(draft.issues.front().message.toStdString(), Contains("add up to 78"));
    }
}

TEST_CASE("Some months beside a total must not exceed it")
{
    ImportTrial trial;
    const ImportDraft draft = importUsage(trial, u"total;m01;m02"_s, u"10;6;5"_s);
    CAPTURE(text(draft));
    CHECK(draft.refused == 1);
    const ImportDraft fits = importUsage(trial, u"total;m01;m02"_s, u"11;6;5"_s);
    CHECK(fits.added == 1);
    CHECK(usageOf(trial).amounts.hasTotal);
}

TEST_CASE("Months that come after a total replace it once all are there")
{
    ImportTrial trial;
    importUsage(trial, u"total"_s, u"100"_s);
    importUsage(trial, u"m01"_s, u"10"_s);
    CHECK(usageOf(trial).amounts.year() == 100 * kWh);
    CHECK(usageOf(trial).amounts.month(0) == 10 * kWh);
    importUsage(trial, months, u"10;10;10;10;10;10;10;10;10;10;10;10"_s);
    CHECK(usageOf(trial).amounts.year() == 120 * kWh);
    CHECK_FALSE(usageOf(trial).amounts.hasTotal);
}

TEST_CASE("A dash makes a month unknown again, and a total absent")
{
    ImportTrial trial;
    importUsage(trial, u"total;m01;m02"_s, u"100;1;2"_s);
    importUsage(trial, u"total;m01;m02"_s, u"-;-;"_s);
    const Usage usage = usageOf(trial);
    CHECK_FALSE(usage.amounts.hasTotal);
    CHECK_FALSE(usage.amounts.month(0).has_value());
    CHECK(usage.amounts.month(1) == 2 * kWh);
}

TEST_CASE("Not applicable is said in the total and taken back by a number")
{
    const QString typed = GENERATE(as<QString>{}, u"n/a"_s, u"N/A"_s, u"na"_s, u"không áp dụng"_s);
    ImportTrial trial;
    importUsage(trial, u"total;m01"_s, u"5;1"_s);
    importUsage(trial, u"total"_s, typed);
    CHECK(usageOf(trial).amounts == Amounts{.notApplicable = true});
    importUsage(trial, u"m02"_s, u"0"_s);
    CHECK_FALSE(usageOf(trial).amounts.notApplicable);
    CHECK(usageOf(trial).amounts.month(1) == 0);
}

TEST_CASE("Estimated months are marked where they are known")
{
    ImportTrial trial;
    const ImportDraft draft =
        trial.import(EntityKind::Usage, u"facility_code;resource;year;m10;m11;m12;estimated\n"
                                        "CS001;DIEN;2018;0;1;2;\"11; 12; 3\""_s);
    CAPTURE(text(draft));
    CHECK(usageOf(trial).amounts.estimated == ((1u << 10) | (1u << 11)));
    const ImportDraft wrong =
        trial.import(EntityKind::Usage, u"facility_code;resource;year;estimated\n"
                                        "CS001;DIEN;2018;13"_s);
    CHECK(wrong.refused == 1);
}

TEST_CASE("Another unit reads the digits that are there anew")
{
    ImportTrial trial;
    importUsage(trial, u"unit;total;m01"_s, u"kWh;25,5;10"_s);
    importUsage(trial, u"unit"_s, u"MWh"_s);
    const Usage usage = usageOf(trial);
    CHECK(usage.unit.code == u"MWh");
    CHECK(usage.amounts.total == 25'500 * kWh);
    CHECK(usage.amounts.month(0) == 10'000 * kWh);
    CHECK(usage.decimals == 1);
}

TEST_CASE("An amount in a file is read in the officer's forms and never guessed")
{
    const auto [typed, quanta] = GENERATE(table<QString, std::optional<qint64>>({
        {u"1.234.567"_s, 1'234'567 * kWh},
        {u"1234,5"_s, 2'469 * kWh / 2},
        {u"1.234,5"_s, 2'469 * kWh / 2},
        {u"1234.5"_s, 2'469 * kWh / 2},
        {u"0"_s, 0},
        {u"1.234"_s, std::nullopt},
        {u"1,234"_s, std::nullopt},
        {u"-5"_s, std::nullopt},
        {u"12a"_s, std::nullopt},
        {u"999999999999999999"_s, std::nullopt},
        {u"0,00000000000001"_s, std::nullopt},
    }));
    ImportTrial trial;
    const ImportDraft draft = importUsage(trial, u"total"_s, typed);
    CAPTURE(typed, text(draft));
    REQUIRE(hasHard(draft.issues) == !quanta.has_value());
    if (quanta)
        CHECK(usageOf(trial).amounts.total == *quanta);
    else
        CHECK(draft.issues.front().field == u"total");
}

TEST_CASE("True numbers of a workbook are never ambiguous")
{
    const auto [number, quanta] = GENERATE(table<QByteArray, qint64>({
        {"1.234", 1'234 * kWh / 1'000},
        {"1234", 1'234 * kWh},
        {"0.30000000000000004", 3 * kWh / 10},
        {"1E3", 1'000 * kWh},
    }));
    const QByteArray text = "<c t=\"inlineStr\"><is><t>";
    const QByteArray end = "</t></is></c>";
    const Workbook book = Workbook::withRows(
        "<row r=\"1\">" + text + "facility_code" + end + text + "resource" + end + text + "year" +
        end + text + "total" + end + "</row><row r=\"2\">" + text + "CS001" + end + text + "DIEN" +
        end + "<c><v>2018</v></c><c><v>" + number + "</v></c></row>");
    ImportTrial trial;
    const FileOnDisk file(u"book.xlsx"_s, book.zipped());
    const ImportDraft draft = trial.importFile(EntityKind::Usage, file.path());
    CAPTURE(number.toStdString(), shown(draft.issues).join(u'\n').toStdString());
    CHECK(usageOf(trial).amounts.total == quanta);
}

TEST_CASE("The product of an output is made, that of a usage must exist")
{
    ImportTrial trial;
    const ImportDraft output =
        trial.import(EntityKind::Output, u"facility_code;product;year;unit;total\n"
                                         "CS001;Chè đen;2017;tấn;5\nCS001;Chè đen;2018;tạ;60"_s);
    CAPTURE(text(output));
    CHECK(output.added == 2);
    CHECK(trial.count<Product>() == 2);
    REQUIRE(output.issues.size() == 1);
    CHECK(output.issues.front().severity == Severity::Soft);
    const Output &first = *trial.records().all<Output>().begin();
    CHECK(trial.records().find(first.product)->name == u"Chè đen");
    CHECK(trial.records().find(first.product)->facility == first.facility);

    const ImportDraft usage =
        trial.import(EntityKind::Usage,
                     u"facility_code;resource;product;year;total\nCS001;DIEN;Chè xanh;2018;1"_s);
    CHECK(usage.refused == 1);
    CHECK(usage.issues.front().field == u"product");
    CHECK(trial.count<Product>() == 2);
    const ImportDraft known =
        trial.import(EntityKind::Usage,
                     u"facility_code;resource;product;year;total\nCS001;DIEN;che den;2018;1"_s);
    CHECK(known.added == 1);
}

TEST_CASE("A product without a unit cannot be made")
{
    ImportTrial trial;
    const ImportDraft draft = trial.import(
        EntityKind::Output, u"facility_code;product;year;total\nCS001;Chè đen;2017;5"_s);
    CAPTURE(text(draft));
    CHECK(draft.refused == 1);
    CHECK(trial.count<Product>() == 1);
}

TEST_CASE("A row without amounts is a row about which nothing is known")
{
    ImportTrial trial;
    const ImportDraft draft = importUsage(trial, u"note"_s, u"chưa có số liệu"_s);
    CAPTURE(text(draft));
    CHECK(usageOf(trial).amounts.isEmpty());
}

TEST_CASE("The JSON of a year has numbers, the sum of twelve months, and null for the unknown")
{
    ImportTrial trial;
    importUsage(trial, months, u"1;2;3;4;5;6;7;8;9;10;11;12,5"_s);
    const QJsonObject full = recordJson(trial.records(), Record(usageOf(trial)), trialDay);
    CHECK(full.value(u"total"_s).toDouble() == 78.5);
    CHECK(full.value(u"m12"_s).toDouble() == 12.5);
    CHECK(full.value(u"resource"_s).toString() == u"DIEN");
    CHECK(full.value(u"facility_code"_s).toString() == u"CS001");
    CHECK(full.value(u"product"_s).isNull());
    importUsage(trial, u"m12"_s, u"-"_s);
    const QJsonObject partial = recordJson(trial.records(), Record(usageOf(trial)), trialDay);
    CHECK(partial.value(u"total"_s).isNull());
    CHECK(partial.value(u"m12"_s).isNull());
    CHECK(partial.value(u"m01"_s).toInt() == 1);
}
