// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandoptions.h"

#include "app/cli/command.h"

#include <QtCore/QCoreApplication>
#include <limits>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets for units that have not the program.
void addTemplateCommand(CLI::App &app, PackageOptions &values)
{
    const QString codeName = QCoreApplication::translate("Cli", "CODE");
    Command(app, "template",
            QCoreApplication::translate("Cli", "Write a spreadsheet for a unit without the "
                                               "program, to be filled in and sent back"))
        .positional(QCoreApplication::translate("Cli", "PLAN"), values.plan,
                    QCoreApplication::translate("Cli", "Plan file (.sxsh)"))
        .required("--unit", codeName, values.unit,
                  QCoreApplication::translate("Cli", "Code of the reporting unit"))
        .required("--out", QCoreApplication::translate("Cli", "FILE"), values.out,
                  QCoreApplication::translate("Cli", "Spreadsheet to write (.xlsx)"))
        .option("--period", codeName, values.period,
                QCoreApplication::translate("Cli", "Code of the period to report on; the newest "
                                                   "whose cut-off has come without it"))
        .note(QCoreApplication::translate("Cli", "What comes back is taken in like a package: "
                                                 "“sxsh-cli package review” and “accept”."));
}

/// Packages to units and back, each with a command of its own.
void addPackageCommands(CLI::App &app, PackageOptions &values)
{
    CLI::App *group = app.add_subcommand(
        "package",
        QCoreApplication::translate("Cli", "Packages to districts without a network, and "
                                           "what comes back of them")
            .toStdString());
    group->fallthrough();
    group->require_subcommand(1);
    group->group(QCoreApplication::translate("Cli", "Commands").toStdString());
    group->set_help_flag("-h,--help",
                         QCoreApplication::translate("Cli", "Show this help").toStdString());
    const QString planName = QCoreApplication::translate("Cli", "PLAN");
    const QString plan = QCoreApplication::translate("Cli", "Plan file");
    const QString fileName = QCoreApplication::translate("Cli", "FILE");
    const QString package = QCoreApplication::translate("Cli", "Package (.sxshpkg)");
    const QString returned =
        QCoreApplication::translate("Cli", "Package (.sxshpkg) or filled-in spreadsheet (.xlsx)");
    const QString codeName = QCoreApplication::translate("Cli", "CODE");
    const QString unit = QCoreApplication::translate("Cli", "Code of the reporting unit");
    const QString phrase = QCoreApplication::translate(
        "Cli", "File whose first line is the passphrase that was agreed with the unit");
    Command(*group, "issue",
            QCoreApplication::translate("Cli", "Write a unit's part of the plan as a package"))
        .positional(planName, values.plan, plan)
        .required("--unit", codeName, values.unit, unit)
        .required("--out", fileName, values.out, package)
        .option("--period", codeName, values.period,
                QCoreApplication::translate("Cli", "Code of the period to report on; the newest "
                                                   "whose cut-off has come without it"))
        .option("--passphrase-file", fileName, values.passphraseFile, phrase);
    Command(*group, "open",
            QCoreApplication::translate("Cli", "Make a working copy of a package for a unit"))
        .positional(fileName, values.file, package)
        .required("--out", fileName, values.out,
                  QCoreApplication::translate("Cli", "Working copy to make (.sxsh)"))
        .option("--passphrase-file", fileName, values.passphraseFile, phrase)
        .option("--key", fileName, values.keyFrom,
                QCoreApplication::translate("Cli", "Working copy in which the unit's key is kept"));
    Command(*group, "submit",
            QCoreApplication::translate("Cli", "Write what was entered in a working copy as a "
                                               "return"))
        .positional(QCoreApplication::translate("Cli", "COPY"), values.plan,
                    QCoreApplication::translate("Cli", "Working copy of the unit"))
        .required("--out", fileName, values.out, package);
    Command(*group, "checklist",
            QCoreApplication::translate("Cli", "Tell what is due, doubtful and done in a working "
                                               "copy before it is handed in"))
        .positional(QCoreApplication::translate("Cli", "COPY"), values.plan,
                    QCoreApplication::translate("Cli", "Working copy of the unit"));
    Command(*group, "enroll",
            QCoreApplication::translate("Cli", "Enrol a unit's key, so that its packages need no "
                                               "passphrase"))
        .positional(planName, values.plan,
                    QCoreApplication::translate("Cli", "Plan file, or working copy of the unit"))
        .optionalPositional(fileName, values.file,
                            QCoreApplication::translate("Cli", "File of the unit, for the plan"))
        .option("--out", fileName, values.out,
                QCoreApplication::translate("Cli", "File to write from the working copy"));
    Command(*group, "fingerprint",
            QCoreApplication::translate("Cli", "Tell the fingerprint of the department's or the "
                                               "unit's key"))
        .positional(planName, values.plan,
                    QCoreApplication::translate("Cli", "Plan file, or working copy of the unit"));
    Command(*group, "inspect",
            QCoreApplication::translate("Cli", "Tell what stands on the outside of a package"))
        .positional(fileName, values.file, returned);
    Command(*group, "review",
            QCoreApplication::translate("Cli", "Tell what a return would change, and what is in "
                                               "conflict"))
        .positional(planName, values.plan, plan)
        .positional(fileName, values.file, returned);
    Command(*group, "receive",
            QCoreApplication::translate("Cli", "Keep a return in the plan to be decided later"))
        .positional(planName, values.plan, plan)
        .positional(fileName, values.file, returned);
    const QString conflicts = QCoreApplication::translate(
        "Cli", "What is in conflict: mine keeps what is here, theirs takes what came, a JSON file "
               "decides one by one");
    const QString howName = QCoreApplication::translate("Cli", "HOW");
    Command(*group, "accept", QCoreApplication::translate("Cli", "Take a return into the plan"))
        .positional(planName, values.plan, plan)
        .positional(fileName, values.file, returned)
        .option("--conflicts", howName, values.conflicts, conflicts)
        .option("--problems", howName, values.problems,
                QCoreApplication::translate(
                    "Cli", "What breaks a rule: keep-draft (as without it) keeps it as a draft, "
                           "reject refuses the return"));
    Command(*group, "return",
            QCoreApplication::translate("Cli", "Send questions back to a unit: a slip for its "
                                               "working copy"))
        .positional(planName, values.plan, plan)
        .positional(QCoreApplication::translate("Cli", "UNIT"), values.unit, unit)
        .required("--out", fileName, values.out, package)
        .option("--queries", fileName, values.queries,
                QCoreApplication::translate(
                    "Cli", "JSON file of questions to ask with it: [{\"entity\", \"code\" or "
                           "\"id\", \"field\", \"month\", \"question\", \"due\"}]"));
    Command(*group, "take",
            QCoreApplication::translate("Cli", "Take a slip of questions into a working copy"))
        .positional(QCoreApplication::translate("Cli", "COPY"), values.plan,
                    QCoreApplication::translate("Cli", "Working copy of the unit"))
        .positional(fileName, values.file, package);
    Command(*group, "revert",
            QCoreApplication::translate("Cli", "Take an accepted return back, without losing what "
                                               "was changed since"))
        .positional(planName, values.plan, plan)
        .positional(QCoreApplication::translate("Cli", "UNIT"), values.unit, unit)
        .requiredNumber(QCoreApplication::translate("Cli", "NO"), values.number, 1, 1'000'000,
                        QCoreApplication::translate("Cli", "Number of the acceptance"))
        .option("--conflicts", howName, values.conflicts, conflicts);
}

void addPlanCommands(CLI::App &app, CommandValues &values)
{
    const QString planName = QCoreApplication::translate("Cli", "PLAN");
    const QString plan = QCoreApplication::translate("Cli", "Plan file (.sxsh)");
    const QString templateName = QCoreApplication::translate("Cli", "TEMPLATE");
    const QString templateKey = QCoreApplication::translate(
        "Cli", "Template to start from, for instance ha-giang-2016-2020");
    Command(app, "new", QCoreApplication::translate("Cli", "Make a new plan file"))
        .positional(planName, values.made.plan, plan)
        .option("--template", templateName, values.made.templateKey, templateKey)
        .option("--from", QCoreApplication::translate("Cli", "OLD"), values.made.from,
                QCoreApplication::translate(
                    "Cli", "Plan file to go on from: its register comes along, its clauses and "
                           "targets as suggestions"))
        .option("--code", QCoreApplication::translate("Cli", "CODE"), values.made.code,
                QCoreApplication::translate("Cli", "Code of the next plan"))
        .option("--title", QCoreApplication::translate("Cli", "TITLE"), values.made.title,
                QCoreApplication::translate("Cli", "Title of the next plan"))
        .option("--years", QCoreApplication::translate("Cli", "YEARS"), values.made.years,
                QCoreApplication::translate("Cli", "Span of years, for instance 2015-2020"))
        .flag("--with-activities", values.made.withActivities,
              QCoreApplication::translate("Cli", "Take unfinished activities along"))
        .flag("--without-consumption", values.made.withoutConsumption,
              QCoreApplication::translate(
                  "Cli", "Leave products, consumption, baselines and measures behind"));
    Command(app, "demo",
            QCoreApplication::translate("Cli", "Make a plan file with demonstration data"))
        .positional(planName, values.demo.plan, plan)
        .option("--template", templateName, values.demo.templateKey, templateKey)
        .number(u"--facilities"_s, values.demo.facilities, 1, {},
                QCoreApplication::translate("Cli", "How many facilities"))
        .option("--years", QCoreApplication::translate("Cli", "YEARS"), values.demo.years,
                QCoreApplication::translate("Cli", "Span of years, for instance 2015-2020"))
        .number(u"--seed"_s, values.demo.seed, 0, std::numeric_limits<quint64>::max(),
                QCoreApplication::translate("Cli", "The same seed gives the same data"));
    Command(app, "check",
            QCoreApplication::translate("Cli", "Check the file, its journal and its records"))
        .positional(planName, values.plan, plan);
}

void addMarks(Command &command, MarkOptions &marks)
{
    const QString text = QCoreApplication::translate("Cli", "TEXT");
    command
        .option("--number", text, marks.number,
                QCoreApplication::translate("Cli", "Number of the document; blank without it"))
        .option("--date", QCoreApplication::translate("Cli", "DATE"), marks.date,
                QCoreApplication::translate("Cli", "Day of the document; blank without it"))
        .option("--capacity", text, marks.capacity,
                QCoreApplication::translate("Cli", "Line above the signer's position, such as “KT. "
                                                   "GIÁM ĐỐC”"))
        .option("--position", text, marks.position,
                QCoreApplication::translate("Cli", "Position of the signer"))
        .option("--signer", text, marks.signer,
                QCoreApplication::translate("Cli", "Name of the signer; blank without it"));
}

void addPlace(Command &command, PlaceOptions &place)
{
    command
        .option("--entity", QCoreApplication::translate("Cli", "ENTITY"), place.entity,
                QCoreApplication::translate(
                    "Cli", "Entity, for instance facility, fact, usage; found by the headings "
                           "without it"))
        .option("--sheet", QCoreApplication::translate("Cli", "SHEET"), place.sheet,
                QCoreApplication::translate("Cli", "Sheet or table, by name or number from 1"))
        .number(u"--header-row"_s, place.headerRow, 1, std::numeric_limits<int>::max(),
                QCoreApplication::translate("Cli", "Row in which the headings stand"));
}

void addSheetCommands(CLI::App &app, CommandValues &values)
{
    const QString planName = QCoreApplication::translate("Cli", "PLAN");
    const QString plan = QCoreApplication::translate("Cli", "Plan file (.sxsh)");
    const QString fileName = QCoreApplication::translate("Cli", "FILE");
    const QString sheet = QCoreApplication::translate("Cli", "Spreadsheet (.csv or .xlsx)");
    const QString entityName = QCoreApplication::translate("Cli", "ENTITY");
    const QString entity =
        QCoreApplication::translate("Cli", "Entity, for instance facility, fact, usage");
    const QString fields = QCoreApplication::translate(
        "Cli",
        "“sxsh-cli fields” lists the entities, “sxsh-cli fields ENTITY” the columns of one.");
    const QString table =
        QCoreApplication::translate("Cli", "Spreadsheet or Word document (.csv, .xlsx or .docx)");
    Command import(app, "import",
                   QCoreApplication::translate("Cli", "Take in a spreadsheet or a Word table"));
    import.positional(planName, values.imported.plan, plan)
        .positional(fileName, values.imported.file, table);
    addPlace(import, values.imported.place);
    import
        .repeated("--map", QCoreApplication::translate("Cli", "HEADING=COLUMN"),
                  values.imported.mapped,
                  QCoreApplication::translate(
                      "Cli", "Which column a heading is; “HEADING=-” leaves it out"))
        .repeated(
            "--set", QCoreApplication::translate("Cli", "COLUMN=VALUE"), values.imported.given,
            QCoreApplication::translate(
                "Cli", "A value for every row; “code=HD-{STT}” takes the heading “STT” along, "
                       "“code=HD-{#}” counts the rows"))
        .flag("--dry-run", values.imported.dryRun,
              QCoreApplication::translate("Cli", "Only say what would happen"))
        .flag("--skip-bad-rows", values.imported.skipBadRows,
              QCoreApplication::translate("Cli", "Take the good rows and leave out the others"))
        .flag("--remember", values.imported.remember,
              QCoreApplication::translate(
                  "Cli", "Keep what --map says in the plan, for the next file of the kind"))
        .option("--sender", QCoreApplication::translate("Cli", "CODE"), values.imported.sender,
                QCoreApplication::translate(
                    "Cli", "Code of the unit whose file it is: what is remembered of its headings "
                           "counts before what is remembered of any, and --remember keeps it for "
                           "its files"))
        .option("--report", fileName, values.imported.report,
                QCoreApplication::translate(
                    "Cli", "File to tell row by row what became of the rows, to be printed or sent "
                           "back (.pdf, .docx or .xlsx)"))
        .note(fields);
    Command inspect(app, "inspect",
                    QCoreApplication::translate(
                        "Cli", "Show what import would find in a file: sheets, header, columns"));
    inspect.positional(fileName, values.inspected.file, table)
        .option("--plan", planName, values.inspected.plan,
                QCoreApplication::translate("Cli", "Plan file whose remembered headings count"));
    addPlace(inspect, values.inspected.place);
    Command(app, "export",
            QCoreApplication::translate("Cli", "Write a spreadsheet that import reads back"))
        .positional(planName, values.exported.plan, plan)
        .positional(fileName, values.exported.file, sheet)
        .required("--entity", entityName, values.exported.entity, entity)
        .flag("--titles", values.exported.titles,
              QCoreApplication::translate(
                  "Cli", "Head the columns with their titles instead of their keys"))
        .note(fields);
}

void addRecordCommands(CLI::App &app, CommandValues &values)
{
    const QString planName = QCoreApplication::translate("Cli", "PLAN");
    const QString plan = QCoreApplication::translate("Cli", "Plan file (.sxsh)");
    const QString entityName = QCoreApplication::translate("Cli", "ENTITY");
    const QString entity =
        QCoreApplication::translate("Cli", "Entity, for instance facility, fact, usage");
    const QString recordName = QCoreApplication::translate("Cli", "RECORD");
    const QString record =
        QCoreApplication::translate("Cli", "Record as entity:CODE, for instance facility:CS001");
    const QString pairsName = QCoreApplication::translate("Cli", "FIELD=VALUE");
    const QString pairs =
        QCoreApplication::translate("Cli", "Fields as field=value; “-” clears a field");
    const QString fields = QCoreApplication::translate(
        "Cli", "“sxsh-cli fields” lists the entities, “sxsh-cli fields ENTITY” the fields of one.");
    const QString codes =
        QCoreApplication::translate("Cli", "The first column of “sxsh-cli list” shows the codes.");
    Command(app, "fields",
            QCoreApplication::translate("Cli", "Show the fields of an entity and their values"))
        .optionalPositional(entityName, values.what, entity);
    Command(app, "list", QCoreApplication::translate("Cli", "List the records of an entity"))
        .positional(planName, values.plan, plan)
        .positional(entityName, values.what, entity)
        .note(fields);
    Command(app, "search", QCoreApplication::translate("Cli", "Find records by any of their words"))
        .positional(planName, values.search.plan, plan)
        .positionals(QCoreApplication::translate("Cli", "WORDS"), values.search.words,
                     QCoreApplication::translate(
                         "Cli", "Parts of words in any order, with or without accents"))
        .number(u"--limit"_s, values.search.limit, 1, std::numeric_limits<int>::max(),
                QCoreApplication::translate("Cli", "How many at most; 20 without it"));
    Command(app, "duplicates",
            QCoreApplication::translate("Cli", "List facilities that may have been entered twice"))
        .positional(planName, values.plan, plan)
        .note(QCoreApplication::translate(
            "Cli", "“sxsh-cli add PLAN same_as record=B canonical=A” links B to A, which then "
                   "counts for both; “sxsh-cli remove PLAN same_as:B” unlinks it."));
    Command(app, "show", QCoreApplication::translate("Cli", "Show one record"))
        .positional(planName, values.plan, plan)
        .positional(recordName, values.what, record)
        .note(codes);
    Command(app, "add", QCoreApplication::translate("Cli", "Add a record"))
        .positional(planName, values.plan, plan)
        .positional(entityName, values.what, entity)
        .positionals(pairsName, values.values, pairs)
        .note(fields);
    Command(app, "set", QCoreApplication::translate("Cli", "Change fields of a record"))
        .positional(planName, values.plan, plan)
        .positional(recordName, values.what, record)
        .positionals(pairsName, values.values, pairs)
        .note(fields)
        .note(codes);
    Command(app, "amend",
            QCoreApplication::translate("Cli", "Amend a target by a decision, as a new version"))
        .positional(planName, values.plan, plan)
        .positional(QCoreApplication::translate("Cli", "INDICATOR"), values.what,
                    QCoreApplication::translate("Cli", "Code of the indicator, for instance M2"))
        .positionals(pairsName, values.values,
                     QCoreApplication::translate(
                         "Cli", "min, max, due, decided_by, effective_from, note as field=value; "
                                "unit=CODE for the target of a unit"))
        .note(QCoreApplication::translate(
            "Cli", "What is not given stays as it is in the newest version."));
    Command(app, "confirm",
            QCoreApplication::translate(
                "Cli", "Say why a doubtful value is right; it is doubted again when it changes"))
        .positional(planName, values.confirmed.plan, plan)
        .positional(recordName, values.confirmed.record, record)
        .positional(QCoreApplication::translate("Cli", "REASON"), values.confirmed.reason,
                    QCoreApplication::translate("Cli", "Why it is right, kept in the journal"))
        .option("--field", QCoreApplication::translate("Cli", "FIELD"), values.confirmed.field,
                QCoreApplication::translate("Cli", "Only this field; without it all that is "
                                                   "doubtful"))
        .note(codes);
    Command(app, "remove",
            QCoreApplication::translate("Cli", "Remove a record with all that is part of it"))
        .positional(planName, values.plan, plan)
        .positional(recordName, values.what, record)
        .note(codes);
}

void addJournalCommands(CLI::App &app, CommandValues &values)
{
    const QString planName = QCoreApplication::translate("Cli", "PLAN");
    const QString plan = QCoreApplication::translate("Cli", "Plan file (.sxsh)");
    const QString stepsName = QCoreApplication::translate("Cli", "STEPS");
    const QString steps = QCoreApplication::translate("Cli", "How many; 1 without it");
    constexpr quint64 most = std::numeric_limits<int>::max();
    Command(app, "undo", QCoreApplication::translate("Cli", "Take back the newest changes"))
        .positional(planName, values.plan, plan)
        .number(stepsName, values.steps, 1, most, steps);
    Command(app, "redo",
            QCoreApplication::translate("Cli", "Make changes again that were taken back"))
        .positional(planName, values.plan, plan)
        .number(stepsName, values.steps, 1, most, steps);
    Command(app, "back",
            QCoreApplication::translate(
                "Cli", "Bring the records back to what they were after a line of the journal"))
        .positional(planName, values.back.plan, plan)
        .requiredNumber(
            QCoreApplication::translate("Cli", "LINE"), values.back.line, 1,
            std::numeric_limits<qint64>::max(),
            QCoreApplication::translate("Cli", "Number of the line; “journal PLAN” shows them"))
        .flag("--dry-run", values.back.dryRun,
              QCoreApplication::translate("Cli", "Only say what would happen"));
    Command(app, "history",
            QCoreApplication::translate("Cli", "Show who changed a record or a field when"))
        .positional(planName, values.history.plan, plan)
        .positional(QCoreApplication::translate("Cli", "RECORD"), values.history.record,
                    QCoreApplication::translate(
                        "Cli", "Record as entity:CODE, for instance facility:CS001"))
        .optionalPositional(QCoreApplication::translate("Cli", "FIELD"), values.history.field,
                            QCoreApplication::translate("Cli", "Only this field"));
    Command(app, "journal", QCoreApplication::translate("Cli", "Show who changed what when"))
        .positional(planName, values.journal.plan, plan)
        .flag("--verify", values.journal.verify,
              QCoreApplication::translate(
                  "Cli", "Check that the journal is whole and agrees with the records"))
        .number(u"--line"_s, values.journal.line, 0, std::numeric_limits<qint64>::max(),
                QCoreApplication::translate("Cli", "Show what this line changed"));
}

void addFigureCommands(CLI::App &app, CommandValues &values)
{
    const QString planName = QCoreApplication::translate("Cli", "PLAN");
    const QString plan = QCoreApplication::translate("Cli", "Plan file (.sxsh)");
    const QString codeName = QCoreApplication::translate("Cli", "CODE");
    Command(app, "indicators", QCoreApplication::translate("Cli", "Count every target"))
        .positional(planName, values.indicators.plan, plan)
        .option("--as-of", QCoreApplication::translate("Cli", "DATE"), values.indicators.asOf,
                QCoreApplication::translate("Cli", "Day to count on; today without it"))
        .option(
            "--by", u"unit|sector|size|year"_s, values.indicators.by,
            QCoreApplication::translate("Cli", "Also by unit, sector, size of enterprise or year"))
        .option("--boundaries", u"then|now|former"_s, values.indicators.boundaries,
                QCoreApplication::translate(
                    "Cli", "With --by unit: units as they were on the day, as they are today, or "
                           "the former districts; the first without it"))
        .option("--explain", codeName, values.indicators.explain,
                QCoreApplication::translate(
                    "Cli", "Who counts for this indicator, who does not, who is unknown, and why"));
    Command(app, "savings",
            QCoreApplication::translate("Cli", "What facilities saved, together and by groups"))
        .positional(planName, values.savings.plan, plan)
        .option("--facility", codeName, values.savings.facility,
                QCoreApplication::translate("Cli", "Only this facility, by each of its baselines"))
        .option("--period", codeName, values.savings.period,
                QCoreApplication::translate(
                    "Cli", "Code of the reporting period, or a year; the newest whose cut-off has "
                           "come without it"))
        .option("--as-of", QCoreApplication::translate("Cli", "DATE"), values.savings.asOf,
                QCoreApplication::translate(
                    "Cli", "Day on which facilities count; the period's cut-off without it"))
        .option("--by", u"unit|sector|size|resource"_s, values.savings.by,
                QCoreApplication::translate("Cli",
                                            "Also by unit, sector, size of enterprise or resource"))
        .option("--boundaries", u"then|now|former"_s, values.savings.boundaries,
                QCoreApplication::translate(
                    "Cli", "With --by unit: units as they were on the day, as they are today, or "
                           "the former districts; the first without it"))
        .flag("--story", values.savings.story,
              QCoreApplication::translate(
                  "Cli", "Of one facility, how each saving came about, from what was used to how "
                         "sure it is"))
        .option("--out", QCoreApplication::translate("Cli", "FILE.pdf, .docx or .xlsx"),
                values.savings.out,
                QCoreApplication::translate(
                    "Cli", "Of one facility, the same with its charts as a PDF file"))
        .repeated("--if", QCoreApplication::translate("Cli", "[NAME=]AMOUNT"),
                  values.savings.varied,
                  QCoreApplication::translate(
                      "Cli", "Of one facility, what would have been expected with this output or "
                             "driver; may be given again"));
    Command(app, "calc",
            QCoreApplication::translate(
                "Cli", "Compute savings from bare figures, without a plan; writes JSON"))
        .positional(QCoreApplication::translate("Cli", "FILE"), values.what,
                    QCoreApplication::translate(
                        "Cli",
                        "Cases as JSON: {\"cases\": [{\"id\", \"resource\", \"year\", "
                        "\"threshold\", \"confidence\", \"method\", \"base\", \"report\"}]}"))
        .note(QCoreApplication::translate(
            "Cli", "Methods: ratio, mix, equivalent, regression, absolute. A period is {\"use\", "
                   "\"output\"}, numbers or lists of months, or has \"products\" or \"x\"."));
    Command(app, "measures",
            QCoreApplication::translate("Cli", "What cleaner-production measures cost and bring"))
        .positional(planName, values.measures.plan, plan)
        .option("--facility", codeName, values.measures.facility,
                QCoreApplication::translate("Cli", "Only this facility, each figure explained"))
        .option("--as-of", QCoreApplication::translate("Cli", "DATE"), values.measures.asOf,
                QCoreApplication::translate(
                    "Cli", "Day whose prices apply to what is not done; today without it"))
        .option("--rate", QCoreApplication::translate("Cli", "RATE"), values.measures.rate,
                QCoreApplication::translate(
                    "Cli", "Discount rate a year, for instance 10%; the plan's without it"))
        .number(u"--life"_s, values.measures.life, 1, 100,
                QCoreApplication::translate("Cli", "Years that measures save which do not say so "
                                                   "themselves; the plan's without it"))
        .option("--class", u"GH|PC|IM|EM|TC|OR|PM"_s, values.measures.measureClass,
                QCoreApplication::translate("Cli", "Only measures of this class"))
        .option("--cost", u"none|low|high"_s, values.measures.cost,
                QCoreApplication::translate("Cli", "Only measures of this cost"))
        .option("--status", u"proposed|planned|in_progress|done|dropped"_s, values.measures.status,
                QCoreApplication::translate("Cli", "Only measures in this state"));
    const QString kindName = QCoreApplication::translate("Cli", "KIND");
    const QString kinds = QCoreApplication::translate(
        "Cli",
        "Kind of report: annual, six-month, quarter, retrospective, meeting, off-track, "
        "definitions, district, facility, reminder, correction, forms, roll-call, or any other "
        "that has a template");
    const QString unit = QCoreApplication::translate(
        "Cli",
        "Whom a district or facility sheet, a reminder, a slip of questions or a roll-call sheet "
        "is about: the code of a unit (of facility sheets: all of its facilities), a facility or "
        "an event; all of them without it");
    const QString period = QCoreApplication::translate(
        "Cli", "Code of the reporting period: 2018, a half 2018H1, a quarter 2018Q3, several years "
               "2016..2018; “list PLAN reporting_period” shows those of the plan");
    constexpr quint64 mostTables = 10'000;
    Command report(app, "report", QCoreApplication::translate("Cli", "Write a report"));
    report.positional(planName, values.report.plan, plan)
        .required("--kind", kindName, values.report.kind, kinds)
        .required("--period", codeName, values.report.period, period)
        .option("--unit", codeName, values.report.unit, unit)
        .required("--out", QCoreApplication::translate("Cli", "FILE"), values.report.out,
                  QCoreApplication::translate("Cli", "File to write (.pdf, .docx or .xlsx; of a "
                                                     "table alone .csv or .xlsx)"))
        .number(u"--table"_s, values.report.table, 1, mostTables,
                QCoreApplication::translate(
                    "Cli", "Write only this table, counted from the start of the report"));
    addMarks(report, values.report.marks);
    Command(app, "periods",
            QCoreApplication::translate(
                "Cli", "List the periods that can be reported on, with their due dates"))
        .positional(planName, values.periods.plan, plan)
        .option("--as-of", QCoreApplication::translate("Cli", "DATE"), values.periods.asOf,
                QCoreApplication::translate("Cli", "Day to tell the state on; today without it"));
    Command(app, "wording",
            QCoreApplication::translate("Cli", "List the words of a report, or put some otherwise"))
        .positional(planName, values.wording.plan, plan)
        .required("--kind", kindName, values.wording.kind, kinds)
        .required("--period", codeName, values.wording.period, period)
        .option("--unit", codeName, values.wording.unit, unit)
        .option("--place", QCoreApplication::translate("Cli", "PLACE"), values.wording.place,
                QCoreApplication::translate("Cli", "Which heading or paragraph, as listed"))
        .option("--text", QCoreApplication::translate("Cli", "TEXT"), values.wording.text,
                QCoreApplication::translate(
                    "Cli", "The words in its place; {figures} in them stay live until the report "
                           "is frozen"))
        .flag("--reset", values.wording.isReset,
              QCoreApplication::translate("Cli", "Back to the words of the template"));
    addPackageCommands(app, values.package);
    addTemplateCommand(app, values.package);
    const QString frozenCode = QCoreApplication::translate(
        "Cli", "Code of a frozen report; “sxsh-cli snapshots PLAN” lists them");
    Command(app, "chart",
            QCoreApplication::translate("Cli", "List the charts of a period, or write one"))
        .positional(planName, values.chart.plan, plan)
        .flag("--list", values.chart.isListed,
              QCoreApplication::translate("Cli", "List the charts by name"))
        .option("--chart", QCoreApplication::translate("Cli", "NAME"), values.chart.chart,
                QCoreApplication::translate("Cli", "Name of the chart to write"))
        .option("--period", codeName, values.chart.period,
                QCoreApplication::translate(
                    "Cli", "Code of the reporting period; the latest annual one without it"))
        .option("--out", QCoreApplication::translate("Cli", "FILE"), values.chart.out,
                QCoreApplication::translate("Cli", "File to write (.png or .pdf)"));
    Command freeze(app, "freeze",
                   QCoreApplication::translate("Cli", "Freeze a report as it is reported"));
    freeze.positional(planName, values.frozen.plan, plan)
        .required("--kind", kindName, values.frozen.kind, kinds)
        .required("--period", codeName, values.frozen.period, period)
        .option("--unit", codeName, values.frozen.unit, unit)
        .option("--note", QCoreApplication::translate("Cli", "TEXT"), values.frozen.note,
                QCoreApplication::translate("Cli", "What it was frozen for"));
    addMarks(freeze, values.frozen.marks);
    Command(app, "snapshots", QCoreApplication::translate("Cli", "List the frozen reports"))
        .positional(planName, values.plan, plan);
    Command(app, "reprint",
            QCoreApplication::translate("Cli", "Write a frozen report once more, as it was"))
        .positional(planName, values.reprinted.plan, plan)
        .positional(codeName, values.reprinted.snapshot, frozenCode)
        .required("--out", QCoreApplication::translate("Cli", "FILE"), values.reprinted.out,
                  QCoreApplication::translate("Cli", "File to write (.pdf, .docx or .xlsx)"));
    Command(app, "compare",
            QCoreApplication::translate("Cli", "Show what has changed since a report was frozen, "
                                               "and why"))
        .positional(planName, values.compared.plan, plan)
        .positionals(codeName, values.compared.snapshots, frozenCode);
    Command(app, "screens",
            QCoreApplication::translate("Cli", "Make a picture of every page of the window"))
        .optionalPositional(
            planName, values.screens.plan,
            QCoreApplication::translate(
                "Cli", "Plan file (.sxsh); without it, the window before a plan is open"))
        .required("--out", QCoreApplication::translate("Cli", "FOLDER"), values.screens.out,
                  QCoreApplication::translate("Cli", "Folder for the pictures (.png)"))
        .option("--theme", u"light|dark"_s, values.screens.theme,
                QCoreApplication::translate("Cli", "Light or dark"))
        .option("--size", QCoreApplication::translate("Cli", "WIDTHxHEIGHT"), values.screens.size,
                QCoreApplication::translate("Cli", "Size of the window, for instance 1920x1080"));
}

void addTrackCommands(CLI::App &app, CommandValues &values)
{
    const QString planName = QCoreApplication::translate("Cli", "PLAN");
    const QString plan = QCoreApplication::translate("Cli", "Plan file (.sxsh)");
    constexpr quint64 mostDays = 3660;
    Command(app, "duties", QCoreApplication::translate("Cli", "List what there is to do"))
        .positional(planName, values.duties.plan, plan)
        .option("--as-of", QCoreApplication::translate("Cli", "DATE"), values.duties.asOf,
                QCoreApplication::translate("Cli", "Day to count on; today without it"))
        .number(u"--days"_s, values.duties.days, 0, mostDays,
                QCoreApplication::translate("Cli", "How many days to look ahead; 30 without it"));
    Command(app, "units",
            QCoreApplication::translate("Cli", "Show who has reported, how late and how complete"))
        .positional(planName, values.plan, plan)
        .option("--period", QCoreApplication::translate("Cli", "CODE"), values.what,
                QCoreApplication::translate("Cli", "Code of the reporting period; the newest whose "
                                                   "cut-off has come without it"));
    Command(app, "completeness",
            QCoreApplication::translate("Cli", "Show how complete the data of each district are"))
        .positional(planName, values.plan, plan)
        .required(
            "--period", QCoreApplication::translate("Cli", "CODE"), values.what,
            QCoreApplication::translate(
                "Cli",
                "Code of the reporting period: 2018, a half 2018H1, a quarter 2018Q3; “list PLAN "
                "reporting_period” shows those of the plan"));
    constexpr quint64 firstYear = 1900;
    constexpr quint64 lastYear = 2200;
    Command(app, "budget",
            QCoreApplication::translate(
                "Cli", "Add up the money, with what results cost and what is above its ceiling"))
        .positional(planName, values.budget.plan, plan)
        .option("--by", u"source|year|stage|area"_s, values.budget.by,
                QCoreApplication::translate("Cli", "What the rows are; source without it"))
        .number(u"--year"_s, values.budget.year, firstYear, lastYear,
                QCoreApplication::translate("Cli", "Only this year; all years without it"));
}

void addSurveyCommands(CLI::App &app, CommandValues &values)
{
    const QString planName = QCoreApplication::translate("Cli", "PLAN");
    const QString plan = QCoreApplication::translate("Cli", "Plan file (.sxsh)");
    const QString surveyName = QCoreApplication::translate("Cli", "SURVEY");
    const QString survey =
        QCoreApplication::translate("Cli", "Code of the survey; “list PLAN survey” shows them");
    const QString percent = QCoreApplication::translate("Cli", "PERCENT");
    constexpr quint64 most = std::numeric_limits<int>::max();
    Command(app, "draw",
            QCoreApplication::translate("Cli",
                                        "Draw the sample of a survey from the register; of a "
                                        "census list everyone"))
        .positional(planName, values.draw.plan, plan)
        .positional(surveyName, values.draw.survey, survey)
        .number(u"--size"_s, values.draw.size, 1, most,
                QCoreApplication::translate("Cli", "How many facilities to draw"))
        .option("--within", percent, values.draw.within,
                QCoreApplication::translate(
                    "Cli", "Instead of --size: as many as a share within ± so many percentage "
                           "points needs"))
        .option("--confidence", percent, values.draw.confidence,
                QCoreApplication::translate("Cli", "Confidence for --within; the plan's without "
                                                   "it"))
        .option("--strata", u"district|sector|size"_s, values.draw.strata,
                QCoreApplication::translate(
                    "Cli", "Draw within districts, sectors or sizes, in proportion"))
        .number(u"--seed"_s, values.draw.seed, 0, most,
                QCoreApplication::translate(
                    "Cli", "The same seed draws the same facilities; one at random without it"))
        .repeated("--ask", QCoreApplication::translate("Cli", "FACT"), values.draw.questions,
                  QCoreApplication::translate(
                      "Cli", "What is asked, for instance aware; may be given again. “fields "
                             "survey_answer” lists the kinds"))
        .flag("--dry-run", values.draw.dryRun,
              QCoreApplication::translate("Cli", "Only say what would happen"));
    Command(app, "survey",
            QCoreApplication::translate(
                "Cli", "Show the replies to a survey by stratum, and the shares they come to"))
        .positional(planName, values.survey.plan, plan)
        .positional(surveyName, values.survey.survey, survey)
        .option("--as-of", QCoreApplication::translate("Cli", "DATE"), values.survey.asOf,
                QCoreApplication::translate("Cli", "Day to count on; today without it"));
    Command(app, "questionnaire",
            QCoreApplication::translate("Cli", "Write the questionnaires of a survey"))
        .positional(planName, values.questionnaire.plan, plan)
        .positional(surveyName, values.questionnaire.survey, survey)
        .required("--out", QCoreApplication::translate("Cli", "FILE"), values.questionnaire.out,
                  QCoreApplication::translate("Cli", "File to write (.pdf, .docx or .xlsx)"))
        .option("--facility", QCoreApplication::translate("Cli", "CODE"),
                values.questionnaire.facility,
                QCoreApplication::translate("Cli", "Only for this facility"))
        .flag("--list", values.questionnaire.asList,
              QCoreApplication::translate(
                  "Cli", "Instead of them the list of facilities, for those who go out"));
}

/// What every command takes.
void addCommonOptions(CLI::App &app, CommandValues &values)
{
    app.option_defaults()->group(QCoreApplication::translate("Cli", "Options").toStdString());
    app.set_help_flag("-h,--help",
                      QCoreApplication::translate("Cli", "Show this help").toStdString());
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                         QCoreApplication::translate("Cli", "Show the version").toStdString());
    app.add_flag("--json", values.json,
                 QCoreApplication::translate("Cli", "Write one JSON value instead of words")
                     .toStdString())
        ->disable_flag_override();
    app.add_option_function<std::string>(
           "--lang",
           [](const std::string &key) {
               if (!languageFromKey(QString::fromStdString(key)))
                   throw UsageError(QCoreApplication::translate("Cli", "--lang is one of vi, en"));
           },
           QCoreApplication::translate("Cli", "Language: vi or en").toStdString())
        ->type_name("vi|en");
    app.require_subcommand(1);
}

} // namespace

void addCommands(CLI::App &app, CommandValues &values)
{
    addCommonOptions(app, values);
    app.footer(QCoreApplication::translate("Cli", "Every command takes --json and --lang as well.")
                   .toStdString());
    addPlanCommands(app, values);
    addSheetCommands(app, values);
    addRecordCommands(app, values);
    addFigureCommands(app, values);
    addTrackCommands(app, values);
    addSurveyCommands(app, values);
    addJournalCommands(app, values);
    app.footer(QCoreApplication::translate("Cli", "“sxsh-cli COMMAND --help” explains one command.")
                   .toStdString());
}

} // namespace sxsh::cli
