// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/model/confirmation.h"
#include "core/savings/robustspread.h"

#include <QtCore/QSet>
#include <map>

namespace sxsh {

/// Why a figure of consumption or output is doubted.
enum class FigureDoubt { Scale, History, Peers, Gap };
template <>
inline constexpr auto choicesOf<FigureDoubt> = std::to_array<Choice>({
    {"scale", QT_TRANSLATE_NOOP("Choice", "A thousand times too much or too little")},
    {"history", QT_TRANSLATE_NOOP("Choice", "Unlike the facility's other months")},
    {"peers", QT_TRANSLATE_NOOP("Choice", "Unlike other facilities")},
    {"gap", QT_TRANSLATE_NOOP("Choice", "Missing between known months")},
});

/// One doubtful figure with what it was compared with; value and median are in the unit.
struct DoubtfulFigure {
    EntityKind entity{}; ///< Usage or Output
    QUuid record{};
    int year = 0;
    std::optional<int> month{}; ///< 0–11; none: the year as a whole
    FigureDoubt doubt{};
    std::optional<double> value{};
    std::optional<double> median{};
    std::optional<double> score{}; ///< modified z, or for a scale value / median
    int compared = 0;              ///< months or facilities that the median is of
    QString unit{};                ///< "kWh", or "kWh/tấn" of a specific consumption
    QString message{};             ///< translated sentence with the figures

    bool operator==(const DoubtfulFigure &) const = default;
};

/// The figure as the value of a record that can be confirmed.
ValueDoubt valueDoubt(const DoubtfulFigure &figure);

/// Finds figures that cannot well be true, by their own history and by the facility's peers.
///
/// Scale: 500 to 2000 times, or 1/2000 to 1/500 of, most of at least 4 known months of a resource
/// (and product) over all years, or of 3 years where only years are known. History: the months as
/// consumption per unit of product where the output of the month is known, else as amounts; where
/// each calendar month is known in at least 3 years, divided by its own median, so that a season is
/// no error. Of at least 6 known months those whose modified z (RobustSpread) is beyond 3.5 and
/// that are a quarter or more off the median. Peers: the year's consumption per unit of product, as
/// a logarithm and likewise, among the facilities of the same division that use the resource for
/// products measured alike, where there are at least 5 others. Gap: a month not known between known
/// ones.
///
/// The figures of all facilities are remembered: give every ChangeSet that was applied to the
/// records to `forget`.
class Plausibility
{
public:
    /// The records must outlive this.
    explicit Plausibility(const Records &records);

    /// The doubtful figures of a facility: products, then resources, each by code, doubt, year and
    /// month, then those unlike the peers. A month is doubted once, by the first of FigureDoubt.
    /// Figures in the sentences are written in the language.
    std::vector<DoubtfulFigure> of(Ref<Facility> facility, Language language);
    /// Forgets what rests on a record of the set, which has been applied.
    void forget(const ChangeSet &set);
    /// Forgets everything, as after loading other records.
    void forgetAll();

private:
    /// What facilities are compared by in one year.
    struct PeerKey {
        QString division{};
        QUuid resource{};
        int dimension = 0; ///< of the products
        int year = 0;

        bool operator<(const PeerKey &other) const
        {
            return std::tie(division, resource, dimension, year) <
                   std::tie(other.division, other.resource, other.dimension, other.year);
        }
    };
    struct Peers {
        std::map<QUuid, double> logs{}; ///< of the specific consumption, by facility
        std::optional<RobustSpread> spread{};
    };

    void bringUpToDate();
    void leaveGroups(QUuid facility);
    void joinGroups(QUuid facility);

    const Records &m_records;
    std::map<PeerKey, Peers> m_groups;
    QHash<QUuid, std::vector<PeerKey>> m_groupsOf;
    QSet<QUuid> m_stale;
    bool m_isEmpty = true;
};

} // namespace sxsh
