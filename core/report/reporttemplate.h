// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reporting.h"
#include "core/report/report.h"

#include <QtCore/QStringList>
#include <optional>
#include <vector>

/// A report's template: a text file with the wording, the order and the sections of a report. Its
/// syntax is described in resources/reports/README.md.
namespace sxsh {

/// A piece of a template's text: words as they are, or a key that a text is put in for.
struct TextPart {
    QString text{}; ///< words, or where isKey the key
    bool isKey = false;
    QString form{};      ///< "upper", "capital" or "small"; empty: as it is
    QString otherwise{}; ///< printed where the key's text is empty
    bool bold = false;
    int stretch = 0; ///< from 1: the optional stretch it is in, left out where a key of it is empty

    bool operator==(const TextPart &) const = default;
};
using TemplateText = std::vector<TextPart>;

/// One element of a template, with the line it stands on.
struct TemplateNode {
    enum class Kind {
        Title,
        Foot,
        Name,
        Periods,
        About,
        Nobody,
        Ahead,
        Heading,
        Paragraph,
        Table,
        Chart,
        Columns,
        Section,
        PageBreak,
        When,
        Each
    };

    Kind kind{};
    int line = 0;
    QString source{};     ///< of a heading or paragraph: its words as they stand in the file
    TemplateText text{};  ///< words of a title, foot, heading or paragraph; caption of the others
    TemplateText empty{}; ///< printed in place of a table or chart without data
    QString name{};       ///< of a table, chart, list or condition
    int level = 1;        ///< of a heading
    Paragraph style{};    ///< of a paragraph, without its runs
    bool bold = false;    ///< of a paragraph, as a whole
    bool italic = false;  ///< of a paragraph
    std::optional<double>
        amount{}; ///< size of a table, height of a chart, share of the left column
    Orientation orientation = Orientation::Portrait;
    bool ofList = false;                ///< a condition asks a list, not a text
    bool negated = false;               ///< a condition asks for its absence
    std::vector<TemplateNode> first{};  ///< left column, what is repeated, what holds
    std::vector<TemplateNode> second{}; ///< right column, otherwise

    bool operator==(const TemplateNode &) const = default;
};

struct ReportTemplate {
    QString path{};
    QString name{};                         ///< as the officer chooses it by
    std::optional<PeriodKind> periodKind{}; ///< of the periods that it reports on; none: of any
    bool isOfYears = false;                 ///< it reports on a span of years, not on one period
    QString about{}; ///< the list with an item for each of its documents; empty: it is one document
    QString nobody{};                ///< what to tell where that list is empty
    std::optional<int> yearsAhead{}; ///< that it plans; none: the period that follows
    std::vector<TemplateNode> nodes{};
};

/// Reads the template; throws Error naming file and line where it is missing or a line of it cannot
/// be used.
ReportTemplate readTemplate(const QString &path);

} // namespace sxsh
