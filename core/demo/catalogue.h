// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/dice.h"
#include "core/model/consumption.h"
#include "core/model/work.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace sxsh {

/// Who owns facilities, in the order of the columns of sector.csv.
enum class OwnerForm { Company, Cooperative, Household };

/// How much of a resource goes into a unit of product.
struct SectorUse {
    QString resource{}; ///< code
    QString part{};     ///< of several of one part a facility has at most one
    int share = 0;      ///< per cent of the facilities
    qint64 min = 0;     ///< millionths of the resource's unit per unit of product
    qint64 max = 0;
    int decimals = 0; ///< as an officer types them
};

/// A kind of facility with what is typical for it.
struct Sector {
    QString code{};
    QString vsic{};
    int weight = 0;
    bool isHeavy = false; ///< a large user of energy
    bool isRural = false; ///< not in wards and towns
    int since = 0;        ///< the oldest year of opening
    QString product{};
    QString secondProduct{};
    UnitCode unit{};
    qint64 outputMin = 0; ///< units a year
    qint64 outputMax = 0;
    int decimals = 0;
    int fixed = 0;                ///< thousandths of the electricity that do not follow output
    std::array<int, 12> season{}; ///< weights
    int labourMin = 0;
    int labourMax = 0;
    std::array<int, 3> owners{}; ///< weights by OwnerForm
    QStringList companyNames{};
    QStringList cooperativeNames{};
    QStringList plantNames{};
    QStringList workshopNames{};
    std::vector<SectorUse> uses{};
};

/// A cleaner-production option that facilities take up.
struct MeasureOption {
    QString name{};
    MeasureClass measureClass{};
    CostLevel cost{};
    ResourceCategory category{};
    QStringList divisions{}; ///< empty: all
    int saveMin = 0;         ///< thousandths of the use
    int saveMax = 0;
    int investMin = 0; ///< million đồng
    int investMax = 0;
    int life = 0; ///< in years; 0: not said
};

/// What a unit of a resource costs.
struct ResourcePrice {
    QString resource{}; ///< its code
    qint64 dong = 0;
    QString source{};
};

/// Work that suits clauses with certain words.
struct ActivityOption {
    struct Product {
        QString code{};
        int min = 0;
        int max = 0;
    };

    QString code{};
    QStringList keywords{}; ///< empty: suits any clause
    QString title{};
    std::vector<OrganisationKind> lead{}; ///< in the order of preference
    std::optional<EventKind> event{};
    int areas = 0; ///< how many districts; 0: the whole province
    std::vector<Product> products{};
    int costMin = 0; ///< million đồng
    int costMax = 0;
    QStringList sources{};
    int counterpart = 0; ///< per cent paid by the facilities
    int every = 1;       ///< years
};

/// The words and figures that the demonstration is made of, from resources/demo.
class Catalogue
{
public:
    /// Throws Error where a file is missing or has a problem, naming file and row.
    explicit Catalogue(const QString &resources);

    const std::vector<Sector> &sectors() const { return m_sectors; }
    const std::vector<MeasureOption> &measures() const { return m_measures; }
    const std::vector<ActivityOption> &activities() const { return m_activities; }
    /// Price of a unit of the resource in đồng, none where there is none.
    std::optional<qint64> price(const QString &resource) const;
    const std::vector<ResourcePrice> &prices() const { return m_prices; }
    /// The words of a list, each as often as it weighs; the list must exist.
    const std::vector<QString> &words(QLatin1String list) const;

private:
    void readSectors(const QString &path);
    void readUses(const QString &path);
    void readMeasures(const QString &path);
    void readActivities(const QString &path);

    std::vector<Sector> m_sectors;
    std::vector<MeasureOption> m_measures;
    std::vector<ActivityOption> m_activities;
    std::vector<ResourcePrice> m_prices;
    QHash<QString, std::vector<QString>> m_words;
    QString m_wordFile;
};

} // namespace sxsh
