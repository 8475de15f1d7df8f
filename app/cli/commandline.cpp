// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/commandoptions.h"
#include "app/cli/usagetext.h"
#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode dispatchPackage(const Console &console, const CLI::App &app, const PackageOptions &options)
{
    const std::string name = app.get_subcommands().front()->get_name();
    if (name == "issue")
        return issuePackage(console, options);
    if (name == "open")
        return openPackage(console, options);
    if (name == "submit")
        return submitPackage(console, options);
    if (name == "checklist")
        return checkHandIn(console, options);
    if (name == "enroll")
        return enrolKey(console, options);
    if (name == "fingerprint")
        return showFingerprint(console, options);
    if (name == "inspect")
        return inspectPackage(console, options);
    if (name == "review")
        return reviewPackage(console, options);
    if (name == "receive")
        return receivePackage(console, options);
    if (name == "accept")
        return acceptPackage(console, options);
    if (name == "return")
        return returnPackage(console, options);
    if (name == "take")
        return takePackage(console, options);
    return revertPackage(console, options);
}

ExitCode dispatch(const Console &console, const CLI::App &app, const CommandValues &values)
{
    const std::string name = app.get_subcommands().front()->get_name();
    if (name == "new")
        return makeNew(console, values.made);
    if (name == "demo")
        return makeDemo(console, values.demo);
    if (name == "import")
        return importFile(console, values.imported);
    if (name == "inspect")
        return inspectFile(console, values.inspected);
    if (name == "export")
        return exportFile(console, values.exported);
    if (name == "fields")
        return showFields(console, values.what);
    if (name == "list")
        return listRecords(console, values.plan, values.what);
    if (name == "show")
        return showRecord(console, values.plan, values.what);
    if (name == "add")
        return addRecord(console, values.plan, values.what, values.values);
    if (name == "set")
        return setRecord(console, values.plan, values.what, values.values);
    if (name == "amend")
        return amendIndicator(console, values.plan, values.what, values.values);
    if (name == "confirm")
        return confirmRecord(console, values.confirmed);
    if (name == "remove")
        return removeRecord(console, values.plan, values.what);
    if (name == "search")
        return searchRecords(console, values.search);
    if (name == "duplicates")
        return listDuplicates(console, values.plan);
    if (name == "undo")
        return undoEdits(console, values.plan, values.steps);
    if (name == "redo")
        return redoEdits(console, values.plan, values.steps);
    if (name == "back")
        return goBack(console, values.back);
    if (name == "history")
        return showHistory(console, values.history);
    if (name == "indicators")
        return showIndicators(console, values.indicators);
    if (name == "calc")
        return calculate(console, values.what);
    if (name == "savings")
        return showSavings(console, values.savings);
    if (name == "measures")
        return showMeasures(console, values.measures);
    if (name == "duties")
        return showDuties(console, values.duties);
    if (name == "completeness")
        return showCompleteness(console, values.plan, values.what);
    if (name == "units")
        return showUnits(console, values.plan, values.what);
    if (name == "budget")
        return showBudget(console, values.budget);
    if (name == "draw")
        return drawSample(console, values.draw);
    if (name == "survey")
        return showSurvey(console, values.survey);
    if (name == "questionnaire")
        return writeQuestionnaires(console, values.questionnaire);
    if (name == "check")
        return checkPlan(console, values.plan);
    if (name == "journal")
        return showJournal(console, values.journal);
    if (name == "periods")
        return listPeriods(console, values.periods);
    if (name == "wording")
        return adjustWording(console, values.wording);
    if (name == "package")
        return dispatchPackage(console, *app.get_subcommands().front(), values.package);
    if (name == "template")
        return writeTemplate(console, values.package);
    if (name == "chart")
        return drawChart(console, values.chart);
    if (name == "freeze")
        return freezeReport(console, values.frozen);
    if (name == "snapshots")
        return listSnapshots(console, values.plan);
    if (name == "reprint")
        return reprint(console, values.reprinted);
    if (name == "compare")
        return compareSnapshots(console, values.compared);
    if (name == "screens")
        return makeScreens(console, values.screens);
    return writeReport(console, values.report);
}

/// The words of the command line are wrong: says so to people and to programs.
ExitCode refuseUsage(const Console &console, const QString &problem)
{
    console.complain(problem);
    console.json(QJsonObject{{u"error"_s, problem}});
    return ExitCode::Usage;
}

/// Parses the words, runs the command and says what went wrong.
ExitCode runCommand(const Console &console, const QStringList &arguments)
{
    CLI::App app(QCoreApplication::translate(
                     "Cli", "Tracks a province's action plan for cleaner production in industry.")
                     .toStdString(),
                 "sxsh-cli");
    CommandValues values;
    app.formatter(std::make_shared<HelpText>());
    addCommands(app, values);

    std::vector<std::string> words;
    for (auto at = arguments.crbegin(); at != arguments.crend(); ++at)
        words.push_back(at->toStdString()); // CLI11 takes them from the back
    try {
        for (const QString &argument : arguments) {
            // What is not UTF-8 has become this when it was read.
            if (argument.contains(QChar::ReplacementCharacter)) {
                throw UsageError(QCoreApplication::translate(
                                     "Cli", "“%1” is not text in UTF-8. Type it anew, or set the "
                                            "terminal to UTF-8.")
                                     .arg(argument));
            }
        }
        app.parse(words);
        return dispatch(console, app, values);
    } catch (const CLI::CallForHelp &) {
        const QString command = arguments.value(0);
        if (app.get_subcommands().empty() && !command.startsWith(u'-')) {
            const ExitCode code = refuseUsage(console, unknownCommand(app, u'“' + command + u'”'));
            console.complain(usageHint(app));
            return code;
        }
        const QString help = QString::fromStdString(app.help()).trimmed();
        console.line(help);
        console.json(QJsonObject{{u"help"_s, help}});
        return ExitCode::Done;
    } catch (const CLI::CallForVersion &) {
        console.line(QCoreApplication::applicationVersion());
        console.json(QJsonObject{{u"version"_s, QCoreApplication::applicationVersion()}});
        return ExitCode::Done;
    } catch (const CLI::ParseError &error) {
        const ExitCode code = refuseUsage(console, usageProblem(app, error));
        console.complain(usageHint(app));
        return code;
    } catch (const UsageError &error) {
        return refuseUsage(console, error.text());
    } catch (const Error &error) {
        console.complain(QCoreApplication::translate("Cli", "Error: %1").arg(error.text()));
        if (!error.detail().isEmpty() && qEnvironmentVariableIsSet("SXSH_DETAIL"))
            console.complain(error.detail());
        console.json(QJsonObject{{u"error"_s, error.text()}});
        return ExitCode::Refused;
    }
}

} // namespace

Language languageOf(const QStringList &arguments)
{
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        if (arguments[index] == u"--lang=en" ||
            (arguments[index] == u"--lang" && arguments.value(index + 1) == u"en"))
            return Language::English;
    }
    return Language::Vietnamese;
}

ExitCode run(const QStringList &arguments)
{
    const Console console(languageOf(arguments), arguments.contains(u"--json"_s));
    const ExitCode code = runCommand(console, arguments);
    if (console.finish())
        return code;
    console.complain(QCoreApplication::translate(
        "Cli", "Error: The output could not be written completely. The disk may be full: free some "
               "space, or send the output elsewhere."));
    return code == ExitCode::Done ? ExitCode::Refused : code;
}

} // namespace sxsh::cli
