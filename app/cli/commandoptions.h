// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace CLI {
class App;
}

namespace sxsh::cli {

/// What the words after a command said; each command reads its own.
struct CommandValues {
    QString language{};
    bool json = false;
    NewOptions made{};
    DemoOptions demo{};
    ImportOptions imported{};
    InspectOptions inspected{};
    ExportOptions exported{};
    IndicatorOptions indicators{};
    SavingOptions savings{};
    MeasureOptions measures{};
    DutiesOptions duties{};
    BudgetOptions budget{};
    JournalOptions journal{};
    DrawOptions draw{};
    SurveyOptions survey{};
    QuestionnaireOptions questionnaire{};
    ReportOptions report{};
    WordingOptions wording{};
    PeriodOptions periods{};
    PackageOptions package{};
    ChartOptions chart{};
    FreezeOptions frozen{};
    ReprintOptions reprinted{};
    CompareOptions compared{};
    ScreensOptions screens{};
    SearchOptions search{};
    BackOptions back{};
    HistoryOptions history{};
    ConfirmOptions confirmed{};
    QString plan{};
    QString what{};
    QStringList values{};
    int steps = 1;
};

/// Adds every command with its options and help; parsing fills `values`, which must outlive `app`.
void addCommands(CLI::App &app, CommandValues &values);

} // namespace sxsh::cli
