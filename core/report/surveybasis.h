// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/letterhead.h"
#include "core/report/templateparts.h"

namespace sxsh {

/// What the papers of a survey are drawn up from: who was drawn and what they are asked.
class SurveyBasis
{
public:
    /// A facility that was drawn.
    struct Drawn {
        const Facility *facility = nullptr;
        const SurveyStratum *stratum = nullptr; ///< none: drawn from the frame as a whole
        int number = 0;                         ///< from 1, in the order of the list
    };

    /// With a facility, only that one, by the number that it has among all. Throws Error where
    /// nobody was drawn, or not that facility. The records must outlive this and not change.
    SurveyBasis(const Records &records, const Survey &survey, std::optional<Ref<Facility>> facility,
                ReportText text);

    const Records &records;
    const Survey &survey;
    const ReportText text;
    const Plan *plan; ///< that is in force on the survey's date; none in a file without one
    const Letterhead letterhead;
    std::vector<FactKind> questions;
    std::vector<Drawn> drawn;                  ///< by stratum, then by code
    std::vector<const SurveyStratum *> strata; ///< by code

    const Drawn &drawnOf(const ListItem &item) const { return drawn[item.place]; }
    /// The facility's name and unit on the survey's date.
    QString facilityName(const Facility &facility) const;
    QString unitName(const Facility &facility) const;
};

template <>
const std::vector<TextOf<SurveyBasis>> &TemplateParts<SurveyBasis>::texts();
template <>
const std::vector<ItemTextOf<SurveyBasis>> &TemplateParts<SurveyBasis>::itemTexts();
template <>
const std::vector<ListOf<SurveyBasis>> &TemplateParts<SurveyBasis>::lists();
template <>
const std::vector<TableOf<SurveyBasis>> &TemplateParts<SurveyBasis>::tables();
template <>
const std::vector<ChartOf<SurveyBasis>> &TemplateParts<SurveyBasis>::charts();
template <>
QString TemplateParts<SurveyBasis>::pedigree(const SurveyBasis &basis, QStringView group,
                                             const Scope &scope);
template <>
QString TemplateParts<SurveyBasis>::groupOfText(const QString &key);
template <>
QLatin1String TemplateParts<SurveyBasis>::groupOfPart(QStringView name);

} // namespace sxsh
