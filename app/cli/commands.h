// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QtCore/QString>
#include <optional>

/// The commands of sxsh-cli, one function each; they throw Error where they cannot go on.
namespace sxsh::cli {

/// A command's arguments that name something wrongly; ends with ExitCode::Usage.
class UsageError final : public std::exception
{
public:
    explicit UsageError(QString text) : m_text(std::move(text)) {}
    const QString &text() const noexcept { return m_text; }

private:
    QString m_text;
};

struct NewOptions {
    QString plan{};
    QString templateKey{}; ///< empty: reference data only, or the old plan's clauses
    QString from{};        ///< file of the plan before; empty: none
    QString code{};
    QString title{};
    QString years{}; ///< "2021-2030"
    bool withActivities = false;
    bool withoutConsumption = false;
};
ExitCode makeNew(const Console &console, const NewOptions &options);

struct DemoOptions {
    QString plan{};
    QString templateKey{};
    std::optional<int> facilities{}; ///< none: the usual number
    QString years{};                 ///< "2015-2020"; empty: the usual span
    quint64 seed = 1;
};
ExitCode makeDemo(const Console &console, const DemoOptions &options);

/// Where in a file the rows stand, where the officer says so.
struct PlaceOptions {
    QString entity{}; ///< empty: what the headings say
    QString sheet{};  ///< name or number from 1; empty: the best one
    std::optional<int> headerRow{};
};

struct ImportOptions {
    QString plan{};
    QString file{};
    PlaceOptions place{};
    QStringList mapped{}; ///< "heading=column"
    QStringList given{};  ///< "column=value"
    bool dryRun = false;
    bool skipBadRows = false;
    bool remember = false;
    std::optional<QString> sender{}; ///< code of the unit whose file it is
    std::optional<QString> report{}; ///< file to tell row by row what became of them
};
ExitCode importFile(const Console &console, const ImportOptions &options);

struct InspectOptions {
    QString file{};
    QString plan{}; ///< whose remembered headings count; may be empty
    PlaceOptions place{};
};
ExitCode inspectFile(const Console &console, const InspectOptions &options);

struct ExportOptions {
    QString plan{};
    QString file{};
    QString entity{};
    bool titles = false;
};
ExitCode exportFile(const Console &console, const ExportOptions &options);

/// The fields of an entity; without one, the entities there are.
ExitCode showFields(const Console &console, const QString &entity);
ExitCode listRecords(const Console &console, const QString &plan, const QString &entity);
ExitCode showRecord(const Console &console, const QString &plan, const QString &record);
ExitCode addRecord(const Console &console, const QString &plan, const QString &entity,
                   const QStringList &values);
ExitCode setRecord(const Console &console, const QString &plan, const QString &record,
                   const QStringList &values);
ExitCode removeRecord(const Console &console, const QString &plan, const QString &record);

struct ConfirmOptions {
    QString plan{};
    QString record{};
    QString field{}; ///< empty: every doubtful field of the record
    QString reason{};
};
/// Says why what is doubtful about a record is true all the same.
ExitCode confirmRecord(const Console &console, const ConfirmOptions &options);

/// Adds a version to the target of an indicator, from "field=value" words.
ExitCode amendIndicator(const Console &console, const QString &plan, const QString &indicator,
                        const QStringList &values);

struct SearchOptions {
    QString plan{};
    QStringList words{};
    int limit = 20;
};
ExitCode searchRecords(const Console &console, const SearchOptions &options);

/// The facilities that may have been entered twice, the surest pair first.
ExitCode listDuplicates(const Console &console, const QString &plan);

ExitCode undoEdits(const Console &console, const QString &plan, int steps);
ExitCode redoEdits(const Console &console, const QString &plan, int steps);
ExitCode checkPlan(const Console &console, const QString &plan);

struct JournalOptions {
    QString plan{};
    bool verify = false;
    std::optional<qint64> line{}; ///< what this line changed; none: all lines
};
struct BackOptions {
    QString plan{};
    qint64 line = 0;
    bool dryRun = false;
};
ExitCode goBack(const Console &console, const BackOptions &options);
struct HistoryOptions {
    QString plan{};
    QString record{};
    QString field{}; ///< empty: all fields
};
ExitCode showHistory(const Console &console, const HistoryOptions &options);
ExitCode showJournal(const Console &console, const JournalOptions &options);

struct IndicatorOptions {
    QString plan{};
    std::optional<QString> asOf{}; ///< none: today
    std::optional<QString> by{};
    std::optional<QString> boundaries{}; ///< none: as they were on the day
    std::optional<QString> explain{};    ///< code of an indicator
};
ExitCode showIndicators(const Console &console, const IndicatorOptions &options);

/// Computes the savings of a file of cases, without a plan; always writes JSON.
ExitCode calculate(const Console &console, const QString &file);

struct SavingOptions {
    QString plan{};
    std::optional<QString> facility{};   ///< code; none: all that apply
    std::optional<QString> period{};     ///< code; none: the newest whose cut-off has come
    std::optional<QString> asOf{};       ///< none: the period's cut-off, else today
    std::optional<QString> by{};         ///< unit, sector, size or resource
    std::optional<QString> boundaries{}; ///< none: as they were on the day
    bool story = false;                  ///< of one facility: how each saving came about
    QStringList varied{};                ///< of one facility: "NAME=AMOUNT" or "AMOUNT"
    std::optional<QString> out{};        ///< of one facility: the stories as a PDF file
};
/// What facilities saved in a period, together, and by groups.
ExitCode showSavings(const Console &console, const SavingOptions &options);

struct MeasureOptions {
    QString plan{};
    std::optional<QString> facility{};     ///< code; none: all
    std::optional<QString> asOf{};         ///< none: today
    std::optional<QString> rate{};         ///< a year; none: the plan's
    std::optional<int> life{};             ///< in years; none: the plan's
    std::optional<QString> measureClass{}; ///< none: every one; so with the next two
    std::optional<QString> cost{};
    std::optional<QString> status{};
};
/// What measures cost, save and bring, alone and beside one another, and what is doubtful.
ExitCode showMeasures(const Console &console, const MeasureOptions &options);

struct DutiesOptions {
    QString plan{};
    std::optional<QString> asOf{}; ///< none: today
    int days = 30;
};
/// What there is to do.
ExitCode showDuties(const Console &console, const DutiesOptions &options);

/// How complete the data of each district are in a reporting period.
ExitCode showCompleteness(const Console &console, const QString &plan, const QString &period);

/// Who has reported in a period: each unit's packages out and in, how late, how complete.
ExitCode showUnits(const Console &console, const QString &plan, const QString &period);

struct BudgetOptions {
    QString plan{};
    QString by = QStringLiteral("source"); ///< source, year, stage or area
    std::optional<int> year{};             ///< none: all years
};
/// Money by stage and source, year or area, what results cost, and what is above its ceiling.
ExitCode showBudget(const Console &console, const BudgetOptions &options);

struct DrawOptions {
    QString plan{};
    QString survey{};                    ///< code
    std::optional<int> size{};           ///< none: what the half-width needs
    std::optional<QString> within{};     ///< half-width wanted, in percentage points
    std::optional<QString> confidence{}; ///< in percent; none: the plan's
    std::optional<QString> strata{};     ///< district, sector, size; none: the whole frame
    std::optional<int> seed{};           ///< none: one is taken at random and told
    QStringList questions{};             ///< kinds of fact; empty: what the survey asks
    bool dryRun = false;
};
/// Draws the sample of a survey from the register, or lists the whole frame of a census.
ExitCode drawSample(const Console &console, const DrawOptions &options);

struct SurveyOptions {
    QString plan{};
    QString survey{};              ///< code
    std::optional<QString> asOf{}; ///< on which indicators are told to rest on it; none: today
};
/// The replies to a survey by stratum, its shares with their intervals and what they feed.
ExitCode showSurvey(const Console &console, const SurveyOptions &options);

struct QuestionnaireOptions {
    QString plan{};
    QString survey{}; ///< code
    QString out{};
    std::optional<QString> facility{}; ///< code; none: everyone drawn
    bool asList = false;
};
/// The questionnaires of a survey, or the list of who is asked, as PDF.
ExitCode writeQuestionnaires(const Console &console, const QuestionnaireOptions &options);

/// What the clerk or the signer gives a document.
struct MarkOptions {
    std::optional<QString> number{};
    std::optional<QString> date{};
    std::optional<QString> capacity{};
    std::optional<QString> position{};
    std::optional<QString> signer{};
};

struct ReportOptions {
    QString plan{};
    QString kind{};
    QString period{};
    std::optional<QString> unit{}; ///< whom or what it is about; all without it
    std::optional<int> table{};    ///< only this table, from 1
    QString out{};
    MarkOptions marks{};
};
ExitCode writeReport(const Console &console, const ReportOptions &options);

struct PeriodOptions {
    QString plan{};
    std::optional<QString> asOf{};
};
/// The periods that can be reported on, each with its due dates and whether it can be handed in.
ExitCode listPeriods(const Console &console, const PeriodOptions &options);

struct WordingOptions {
    QString plan{};
    QString kind{};
    QString period{};
    std::optional<QString> unit{};
    std::optional<QString> place{};
    std::optional<QString> text{};
    bool isReset = false;
};
/// Lists the words of a report that can be put otherwise, or puts one place otherwise.
ExitCode adjustWording(const Console &console, const WordingOptions &options);

struct PackageOptions {
    QString plan{};                          ///< or a working copy
    QString file{};                          ///< a package, or a filled-in spreadsheet
    std::optional<QString> queries{};        ///< JSON file of questions
    QString unit{};                          ///< code
    std::optional<QString> period{};         ///< code
    std::optional<QString> passphraseFile{}; ///< its first line is the passphrase
    std::optional<QString> keyFrom{};        ///< working copy that has the unit's key
    std::optional<QString> conflicts{};      ///< mine, theirs, or a JSON file
    std::optional<QString> problems{};       ///< reject or keep-draft
    QString out{};
    int number = 0; ///< of an acceptance
};
/// Writes a unit's part of the plan as a package.
ExitCode issuePackage(const Console &console, const PackageOptions &options);
/// Writes a spreadsheet for a unit that has not the program.
ExitCode writeTemplate(const Console &console, const PackageOptions &options);
/// Makes a working copy of a package.
ExitCode openPackage(const Console &console, const PackageOptions &options);
/// Writes what was entered in a working copy as a return.
ExitCode submitPackage(const Console &console, const PackageOptions &options);
/// Tells what is due, doubtful and done in a working copy before it is handed in.
ExitCode checkHandIn(const Console &console, const PackageOptions &options);
/// Writes the file by which a unit enrols its key, or takes one in.
ExitCode enrolKey(const Console &console, const PackageOptions &options);
/// Tells the fingerprint of the department's key or, in a working copy, of the unit's.
ExitCode showFingerprint(const Console &console, const PackageOptions &options);
/// Tells what stands on the outside of a package.
ExitCode inspectPackage(const Console &console, const PackageOptions &options);
/// Tells what a return would change, what is in conflict, and what is doubtful.
ExitCode reviewPackage(const Console &console, const PackageOptions &options);
/// Keeps a return in the plan to be decided later.
ExitCode receivePackage(const Console &console, const PackageOptions &options);
/// Takes a return into the plan.
ExitCode acceptPackage(const Console &console, const PackageOptions &options);
/// Writes the questions to a unit as a slip; those of a JSON file are asked with it.
ExitCode returnPackage(const Console &console, const PackageOptions &options);
/// Takes a slip of questions into a working copy.
ExitCode takePackage(const Console &console, const PackageOptions &options);
/// Takes an accepted return back, without losing what was changed since.
ExitCode revertPackage(const Console &console, const PackageOptions &options);

struct ChartOptions {
    QString plan{};
    std::optional<QString> period{}; ///< the latest annual one without it
    bool isListed = false;
    std::optional<QString> chart{};
    std::optional<QString> out{};
};
/// Lists the charts of a period, or writes one as a picture or a PDF file.
ExitCode drawChart(const Console &console, const ChartOptions &options);

struct FreezeOptions {
    QString plan{};
    QString kind{};
    QString period{};
    std::optional<QString> unit{}; ///< whom or what it is about; all without it
    std::optional<QString> note{};
    MarkOptions marks{};
};
/// Freezes a report: it stays as it is in the plan file.
ExitCode freezeReport(const Console &console, const FreezeOptions &options);
/// The frozen reports, the oldest first.
ExitCode listSnapshots(const Console &console, const QString &plan);

struct ReprintOptions {
    QString plan{};
    QString snapshot{};
    QString out{};
};
/// A frozen report once more: the pages byte for byte, Word and Excel from what was frozen.
ExitCode reprint(const Console &console, const ReprintOptions &options);

struct CompareOptions {
    QString plan{};
    QStringList snapshots{}; ///< one, compared with now, or two
};
/// What has changed since a report was frozen, and why.
ExitCode compareSnapshots(const Console &console, const CompareOptions &options);

struct ScreensOptions {
    QString plan{}; ///< empty: the window before a plan is open
    QString out{};  ///< folder
    QString theme = QStringLiteral("light");
    QString size = QStringLiteral("1366x768");
};
/// A picture of every page of the window.
ExitCode makeScreens(const Console &console, const ScreensOptions &options);

} // namespace sxsh::cli
