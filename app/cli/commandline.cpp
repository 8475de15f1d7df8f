// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "core/base/error.h"

#include <CLI/CLI.hpp>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

/// CLI11 with QStrings; the values bound must outlive the parse.
class Command
{
public:
    Command(CLI::App &parent, const char *name, const QString &about)
        : m_app(parent.add_subcommand(name, about.toStdString()))
    {
        m_app->fallthrough();
        m_app->set_help_flag("-h,--help",
                             QCoreApplication::translate("Cli", "Show this help").toStdString());
    }

    Command &positional(const char *name, QString &value, const QString &about)
    {
        text(name, value, about)->required();
        return *this;
    }
    Command &positionals(const char *name, QStringList &values, const QString &about)
    {
        m_app
            ->add_option_function<std::vector<std::string>>(
                name,
                [&values](const std::vector<std::string> &given) {
                    for (const std::string &one : given)
                        values += QString::fromStdString(one);
                },
                about.toStdString())
            ->required();
        return *this;
    }
    Command &option(const char *name, QString &value, const QString &about)
    {
        text(name, value, about);
        return *this;
    }
    Command &required(const char *name, QString &value, const QString &about)
    {
        text(name, value, about)->required();
        return *this;
    }
    template <class Number>
    Command &number(const char *name, Number &value, const QString &about)
    {
        m_app->add_option(name, value, about.toStdString());
        return *this;
    }
    Command &flag(const char *name, bool &value, const QString &about)
    {
        m_app->add_flag(name, value, about.toStdString());
        return *this;
    }

private:
    CLI::Option *text(const char *name, QString &value, const QString &about)
    {
        return m_app->add_option_function<std::string>(
            name, [&value](const std::string &given) { value = QString::fromStdString(given); },
            about.toStdString());
    }

    CLI::App *m_app;
};

QString usageProblem(const CLI::ParseError &error)
{
    const QString said = QString::fromStdString(error.what());
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return QCoreApplication::translate("Cli", "Something is missing: %1").arg(said);
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return QCoreApplication::translate("Cli", "Not known here: %1").arg(said);
    if (dynamic_cast<const CLI::ConversionError *>(&error))
        return QCoreApplication::translate("Cli", "Not a number: %1").arg(said);
    return QCoreApplication::translate("Cli", "The command was not understood: %1").arg(said);
}

void translateHelp(CLI::App &app)
{
    const auto formatter = app.get_formatter();
    const auto label = [&](const char *key, const QString &text) {
        formatter->label(key, text.toStdString());
    };
    label("Usage", QCoreApplication::translate("Cli", "Usage"));
    label("OPTIONS", QCoreApplication::translate("Cli", "[options]"));
    label("Options", QCoreApplication::translate("Cli", "Options"));
    label("SUBCOMMAND", QCoreApplication::translate("Cli", "command"));
    label("Subcommands", QCoreApplication::translate("Cli", "Commands"));
    label("Positionals", QCoreApplication::translate("Cli", "Arguments"));
    label("REQUIRED", QCoreApplication::translate("Cli", "(required)"));
    label("TEXT", {});
    label("INT", QCoreApplication::translate("Cli", "number"));
    label("UINT", QCoreApplication::translate("Cli", "number"));
    formatter->column_width(34);
}

struct Values {
    QString language{};
    bool json = false;
    NewOptions made{};
    DemoOptions demo{};
    ImportOptions imported{};
    ExportOptions exported{};
    IndicatorOptions indicators{};
    JournalOptions journal{};
    ReportOptions report{};
    QString plan{};
    QString what{};
    QStringList values{};
    int steps = 1;
};

ExitCode dispatch(const Console &console, const CLI::App &app, const Values &values)
{
    const std::string name = app.get_subcommands().front()->get_name();
    if (name == "new")
        return makeNew(console, values.made);
    if (name == "demo")
        return makeDemo(console, values.demo);
    if (name == "import")
        return importFile(console, values.imported);
    if (name == "export")
        return exportFile(console, values.exported);
    if (name == "list")
        return listRecords(console, values.plan, values.what);
    if (name == "show")
        return showRecord(console, values.plan, values.what);
    if (name == "add")
        return addRecord(console, values.plan, values.what, values.values);
    if (name == "set")
        return setRecord(console, values.plan, values.what, values.values);
    if (name == "remove")
        return removeRecord(console, values.plan, values.what);
    if (name == "undo")
        return undoEdits(console, values.plan, values.steps);
    if (name == "redo")
        return redoEdits(console, values.plan, values.steps);
    if (name == "indicators")
        return showIndicators(console, values.indicators);
    if (name == "check")
        return checkPlan(console, values.plan);
    if (name == "journal")
        return showJournal(console, values.journal);
    return writeReport(console, values.report);
}

void addCommands(CLI::App &app, Values &values)
{
    const QString plan = QCoreApplication::translate("Cli", "Plan file (.sxsh)");
    const QString sheet = QCoreApplication::translate("Cli", "Spreadsheet (.csv or .xlsx)");
    const QString entity =
        QCoreApplication::translate("Cli", "Entity, for instance facility, fact, usage");
    const QString record =
        QCoreApplication::translate("Cli", "Record as entity:CODE, for instance facility:CS001");
    const QString pairs =
        QCoreApplication::translate("Cli", "Fields as field=value; “-” clears a field");
    const QString templateKey = QCoreApplication::translate("Cli", "Template to start from");
    Command(app, "new", QCoreApplication::translate("Cli", "Make a new plan file"))
        .positional("PLAN", values.made.plan, plan)
        .option("--template", values.made.templateKey, templateKey);
    Command(app, "demo",
            QCoreApplication::translate("Cli", "Make a plan file with demonstration data"))
        .positional("PLAN", values.demo.plan, plan)
        .option("--template", values.demo.templateKey, templateKey)
        .number("--facilities", values.demo.facilities,
                QCoreApplication::translate("Cli", "How many facilities"))
        .option("--years", values.demo.years,
                QCoreApplication::translate("Cli", "Span of years, for instance 2015-2020"))
        .number("--seed", values.demo.seed,
                QCoreApplication::translate("Cli", "The same seed gives the same data"));
    Command(app, "import", QCoreApplication::translate("Cli", "Take in a spreadsheet"))
        .positional("PLAN", values.imported.plan, plan)
        .positional("FILE", values.imported.file, sheet)
        .required("--entity", values.imported.entity, entity)
        .flag("--dry-run", values.imported.dryRun,
              QCoreApplication::translate("Cli", "Only say what would happen"))
        .flag("--skip-bad-rows", values.imported.skipBadRows,
              QCoreApplication::translate("Cli", "Take the good rows and leave out the others"));
    Command(app, "export",
            QCoreApplication::translate("Cli", "Write a spreadsheet that import reads back"))
        .positional("PLAN", values.exported.plan, plan)
        .positional("FILE", values.exported.file, sheet)
        .required("--entity", values.exported.entity, entity)
        .flag("--titles", values.exported.titles,
              QCoreApplication::translate(
                  "Cli", "Head the columns with their titles instead of their keys"));
    Command(app, "list", QCoreApplication::translate("Cli", "List the records of an entity"))
        .positional("PLAN", values.plan, plan)
        .positional("ENTITY", values.what, entity);
    Command(app, "show", QCoreApplication::translate("Cli", "Show one record"))
        .positional("PLAN", values.plan, plan)
        .positional("RECORD", values.what, record);
    Command(app, "add", QCoreApplication::translate("Cli", "Add a record"))
        .positional("PLAN", values.plan, plan)
        .positional("ENTITY", values.what, entity)
        .positionals("VALUES", values.values, pairs);
    Command(app, "set", QCoreApplication::translate("Cli", "Change fields of a record"))
        .positional("PLAN", values.plan, plan)
        .positional("RECORD", values.what, record)
        .positionals("VALUES", values.values, pairs);
    Command(app, "remove",
            QCoreApplication::translate("Cli", "Remove a record with all that is part of it"))
        .positional("PLAN", values.plan, plan)
        .positional("RECORD", values.what, record);
    Command(app, "undo", QCoreApplication::translate("Cli", "Take back the newest changes"))
        .positional("PLAN", values.plan, plan)
        .number("STEPS", values.steps, QCoreApplication::translate("Cli", "How many"));
    Command(app, "redo",
            QCoreApplication::translate("Cli", "Make changes again that were taken back"))
        .positional("PLAN", values.plan, plan)
        .number("STEPS", values.steps, QCoreApplication::translate("Cli", "How many"));
    Command(app, "indicators", QCoreApplication::translate("Cli", "Count every target"))
        .positional("PLAN", values.indicators.plan, plan)
        .option("--as-of", values.indicators.asOf,
                QCoreApplication::translate("Cli", "Day to count on; today without it"))
        .option("--by", values.indicators.by,
                QCoreApplication::translate("Cli", "Also by unit, sector or year"))
        .option("--explain", values.indicators.explain,
                QCoreApplication::translate(
                    "Cli", "Who counts for this indicator, who does not, who is unknown, and why"));
    Command(app, "check",
            QCoreApplication::translate("Cli", "Check the file, its journal and its records"))
        .positional("PLAN", values.plan, plan);
    Command(app, "journal", QCoreApplication::translate("Cli", "Show who changed what when"))
        .positional("PLAN", values.journal.plan, plan)
        .flag("--verify", values.journal.verify,
              QCoreApplication::translate(
                  "Cli", "Check that the journal is whole and agrees with the records"))
        .number("--line", values.journal.line,
                QCoreApplication::translate("Cli", "Show what this line changed"));
    Command(app, "report", QCoreApplication::translate("Cli", "Write a report"))
        .positional("PLAN", values.report.plan, plan)
        .required("--kind", values.report.kind,
                  QCoreApplication::translate("Cli", "Kind of report: annual"))
        .required("--period", values.report.period,
                  QCoreApplication::translate("Cli", "Code of the reporting period"))
        .required("--out", values.report.out,
                  QCoreApplication::translate("Cli", "File to write (.pdf)"));
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
    const Language language = languageOf(arguments);
    const Console console(language, arguments.contains(u"--json"_s));
    CLI::App app(QCoreApplication::translate(
                     "Cli", "Tracks a province's action plan for cleaner production in industry.")
                     .toStdString(),
                 "sxsh-cli");
    Values values;
    translateHelp(app);
    app.set_help_flag("-h,--help",
                      QCoreApplication::translate("Cli", "Show this help").toStdString());
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                         QCoreApplication::translate("Cli", "Show the version").toStdString());
    app.add_flag(
        "--json", values.json,
        QCoreApplication::translate("Cli", "Write one JSON value instead of words").toStdString());
    app.add_option_function<std::string>(
        "--lang",
        [](const std::string &key) {
            if (!languageFromKey(QString::fromStdString(key)))
                throw CLI::ValidationError(
                    QCoreApplication::translate("Cli", "--lang is one of vi, en").toStdString());
        },
        QCoreApplication::translate("Cli", "Language: vi or en").toStdString());
    app.require_subcommand(1);
    addCommands(app, values);

    std::vector<std::string> words;
    for (auto at = arguments.crbegin(); at != arguments.crend(); ++at)
        words.push_back(at->toStdString()); // CLI11 takes them from the back
    try {
        app.parse(words);
        if (values.steps < 1)
            throw UsageError(
                QCoreApplication::translate("Cli", "The number of steps must be at least 1."));
        return dispatch(console, app, values);
    } catch (const CLI::CallForHelp &) {
        console.line(QString::fromStdString(app.help()).trimmed());
        return ExitCode::Done;
    } catch (const CLI::CallForVersion &) {
        console.line(QCoreApplication::applicationVersion());
        return ExitCode::Done;
    } catch (const CLI::ParseError &error) {
        console.complain(usageProblem(error));
        console.complain(
            QCoreApplication::translate("Cli", "“sxsh-cli --help” shows how it is used."));
        return ExitCode::Usage;
    } catch (const UsageError &error) {
        console.complain(error.text());
        return ExitCode::Usage;
    } catch (const Error &error) {
        console.complain(QCoreApplication::translate("Cli", "Error: %1").arg(error.text()));
        if (!error.detail().isEmpty() && qEnvironmentVariableIsSet("SXSH_DETAIL"))
            console.complain(error.detail());
        console.json(QJsonObject{{u"error"_s, error.text()}});
        return ExitCode::Refused;
    }
}

} // namespace sxsh::cli
