// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/catalogue.h"

#include "core/base/error.h"
#include "core/base/unit.h"
#include "core/demo/cataloguefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int million = 1'000'000;

/// More would not fit the arithmetic of a year's use in millionths of thousandths.
constexpr qint64 mostUnitsAYear = 4'000'000'000;

} // namespace

Catalogue::Catalogue(const QString &resources)
{
    const QString folder = resources + u"/demo/"_s;
    m_wordFile = folder + u"word.csv"_s;
    readCatalogueFile(m_wordFile, [this](const CatalogueRow &row) {
        auto &list = m_words[row.text("list")];
        list.insert(list.end(), static_cast<std::size_t>(row.number("weight", 1, 100)),
                    row.text("text"));
    });
    readSectors(folder + u"sector.csv"_s);
    readUses(folder + u"sector_use.csv"_s);
    readMeasures(folder + u"measure.csv"_s);
    readActivities(folder + u"activity.csv"_s);
    readCatalogueFile(folder + u"price.csv"_s, [this](const CatalogueRow &row) {
        m_prices.push_back(
            {row.text("resource"), row.number("price", 1, 1'000 * million), row.text("source")});
    });
}

void Catalogue::readSectors(const QString &path)
{
    readCatalogueFile(path, [this](const CatalogueRow &row) {
        Sector sector{.code = row.text("code"),
                      .vsic = row.text("vsic"),
                      .weight = row.number("weight", 0, 1000),
                      .isHeavy = row.isYes("heavy"),
                      .isRural = row.isYes("rural"),
                      .since = row.number("since", 1900, 2100),
                      .product = row.text("product"),
                      .secondProduct = row.text("second_product"),
                      .unit = {row.text("unit")},
                      .outputMin = row.number("output_min", 1, 100 * million),
                      .outputMax = row.number("output_max", 1, 100 * million),
                      .decimals = row.number("decimals", 0, 3),
                      .fixed = row.number("fixed", 0, 900),
                      .labourMin = row.number("labour_min", 1, 100'000),
                      .labourMax = row.number("labour_max", 1, 100'000),
                      .companyNames = row.list("company_names"),
                      .cooperativeNames = row.list("cooperative_names"),
                      .plantNames = row.list("plant_names"),
                      .workshopNames = row.list("workshop_names")};
        const QStringList season = row.list("season");
        int sum = 0;
        for (std::size_t month = 0; month < sector.season.size(); ++month) {
            bool ok = false;
            const auto at = static_cast<qsizetype>(month);
            sector.season[month] = at < season.size() ? season[at].toInt(&ok) : 0;
            if (!ok || sector.season[month] < 0 || sector.season[month] > 1000)
                row.refuse("season", row.text("season"));
            sum += sector.season[month];
        }
        if (sum == 0)
            row.refuse("season", row.text("season"));
        sector.owners = {row.number("company", 0, 1000), row.number("cooperative", 0, 1000),
                         row.number("household", 0, 1000)};
        if (sector.owners == std::array{0, 0, 0})
            row.refuse("company", row.text("company"));
        if (sector.owners[0] > 0 && sector.companyNames.isEmpty())
            row.refuse("company_names", {});
        if (sector.owners[1] > 0 && sector.cooperativeNames.isEmpty())
            row.refuse("cooperative_names", {});
        if (sector.plantNames.isEmpty())
            row.refuse("plant_names", {});
        if (sector.owners[2] > 0 && sector.workshopNames.isEmpty())
            row.refuse("workshop_names", {});
        if (!findUnit(sector.unit.code))
            row.refuse("unit", sector.unit.code);
        if (sector.outputMax < sector.outputMin)
            row.refuse("output_max", row.text("output_max"));
        if (sector.labourMax < sector.labourMin)
            row.refuse("labour_max", row.text("labour_max"));
        m_sectors.push_back(std::move(sector));
    });
}

void Catalogue::readUses(const QString &path)
{
    readCatalogueFile(path, [this](const CatalogueRow &row) {
        const SectorUse use{.resource = row.text("resource"),
                            .part = row.text("part"),
                            .share = row.number("share", 0, 100),
                            .min = row.millionths("min"),
                            .max = row.millionths("max"),
                            .decimals = row.number("decimals", 0, 3)};
        const auto sector = std::ranges::find(m_sectors, row.text("sector"), &Sector::code);
        if (sector == m_sectors.end())
            row.refuse("sector", row.text("sector"));
        if (use.max < use.min || use.max > mostUnitsAYear * million / sector->outputMax)
            row.refuse("max", row.text("max"));
        sector->uses.push_back(use);
    });
}

void Catalogue::readMeasures(const QString &path)
{
    readCatalogueFile(path, [this](const CatalogueRow &row) {
        m_measures.push_back({.name = row.text("name"),
                              .measureClass = row.choice<MeasureClass>("class"),
                              .cost = row.choice<CostLevel>("cost"),
                              .category = row.choice<ResourceCategory>("category"),
                              .divisions = row.list("divisions"),
                              .saveMin = row.number("save_min", 0, 1000),
                              .saveMax = row.number("save_max", 0, 1000),
                              .investMin = row.number("invest_min", 0, million),
                              .investMax = row.number("invest_max", 0, million),
                              .life = row.number("life", 0, 100)});
        const MeasureOption &option = m_measures.back();
        if (option.saveMax < option.saveMin)
            row.refuse("save_max", row.text("save_max"));
        if (option.investMax < option.investMin)
            row.refuse("invest_max", row.text("invest_max"));
    });
}

void Catalogue::readActivities(const QString &path)
{
    readCatalogueFile(path, [this](const CatalogueRow &row) {
        ActivityOption option{.code = row.text("code"),
                              .keywords = row.list("keywords"),
                              .title = row.text("title"),
                              .areas = row.number("areas", 0, 100),
                              .costMin = row.number("cost_min", 1, million),
                              .costMax = row.number("cost_max", 1, million),
                              .sources = row.list("sources"),
                              .counterpart = row.number("counterpart", 0, 95),
                              .every = row.number("every", 1, 40)};
        for (const QString &kind : row.list("lead"))
            option.lead.push_back(row.choice<OrganisationKind>("lead", kind));
        if (!row.text("event").isEmpty())
            option.event = row.choice<EventKind>("event");
        for (const QString &product : row.list("outputs")) {
            const QStringList words = product.split(u' ');
            bool minOk = false;
            bool maxOk = false;
            const int min = words.value(1).toInt(&minOk);
            const int max = words.value(2).toInt(&maxOk);
            if (words.size() != 3 || !minOk || !maxOk || min < 0 || max < min || max > million)
                row.refuse("outputs", product);
            option.products.push_back({words.front(), min, max});
        }
        if (option.costMax < option.costMin)
            row.refuse("cost_max", row.text("cost_max"));
        m_activities.push_back(std::move(option));
    });
    const bool suitsAny = std::ranges::any_of(
        m_activities, [](const ActivityOption &option) { return option.keywords.isEmpty(); });
    if (!suitsAny)
        throw Error(QCoreApplication::translate(
                        "Demonstration", "The file “%1” has no row without keywords. Install the "
                                         "program again.")
                        .arg(QDir::toNativeSeparators(path)));
}

std::optional<qint64> Catalogue::price(const QString &resource) const
{
    const auto at = std::ranges::find(m_prices, resource, &ResourcePrice::resource);
    return at == m_prices.end() ? std::nullopt : std::optional(at->dong);
}

const std::vector<QString> &Catalogue::words(QLatin1String list) const
{
    const auto at = m_words.constFind(QString(list));
    if (at == m_words.cend())
        throw Error(
            QCoreApplication::translate(
                "Demonstration", "The file “%1” has no words “%2”. Install the program again.")
                .arg(QDir::toNativeSeparators(m_wordFile), list));
    return *at;
}

} // namespace sxsh
