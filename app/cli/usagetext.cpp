// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/usagetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leftColumn = 34;

std::string helpLine(const QString &left, const std::string &about)
{
    QString line = u"  "_s + left;
    // What is too long for its column stands on a line of its own.
    if (line.size() >= leftColumn)
        line += u'\n' + QString(leftColumn, u' ');
    else
        line = line.leftJustified(leftColumn);
    return (line + QString::fromStdString(about) + u'\n').toStdString();
}

QString nameOf(const CLI::Option &option)
{
    return QString::fromStdString(option.get_name());
}

const CLI::App *commandOf(const CLI::App &app)
{
    const CLI::App *command = nullptr;
    for (auto inner = app.get_subcommands(); !inner.empty(); inner = command->get_subcommands())
        command = inner.front();
    return command;
}

QString knownCommands(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        names += QString::fromStdString(command->get_name());
    return names.join(u", "_s);
}

QStringList missing(const CLI::App &command)
{
    QStringList names;
    for (const CLI::Option *option : command.get_options()) {
        if (option->get_required() && option->count() == 0)
            names += nameOf(*option);
    }
    return names;
}

QStringList leftOver(const CLI::App &app)
{
    QStringList words;
    for (const std::string &word : app.remaining(true))
        words += u'“' + QString::fromStdString(word) + u'”';
    return words;
}

/// The option that the parser's message begins with, for flags without their dashes; none where it
/// begins otherwise.
const CLI::Option *optionAtFault(const CLI::App &app, const CLI::ParseError &error)
{
    const std::string said = error.what();
    const std::string name = said.substr(0, said.find_first_of(": "));
    for (const CLI::App *place : {commandOf(app), &app}) {
        for (const std::string &spelling : {name, "--" + name}) {
            if (const CLI::Option *option = place ? place->get_option_no_throw(spelling) : nullptr)
                return option;
        }
    }
    return nullptr;
}

QString optionProblem(const CLI::Option &option)
{
    const QString name = nameOf(option);
    if (option.get_items_expected_max() == 0) {
        return QCoreApplication::translate("Cli", "“%1” takes no value: write it alone.").arg(name);
    }
    if (option.count() > 1) {
        return QCoreApplication::translate("Cli", "“%1” is given more than once: keep one of them.")
            .arg(name);
    }
    return QCoreApplication::translate("Cli", "“%1” has no value: write %1 %2.")
        .arg(name, QString::fromStdString(option.get_type_name()));
}

} // namespace

HelpText::HelpText()
{
    label("Usage", QCoreApplication::translate("Cli", "Usage").toStdString());
    label("OPTIONS", QCoreApplication::translate("Cli", "options").toStdString());
    label("SUBCOMMAND", QCoreApplication::translate("Cli", "COMMAND").toStdString());
    label("Positionals", QCoreApplication::translate("Cli", "Arguments").toStdString());
}

std::string HelpText::make_option(const CLI::Option *option, bool isPositional) const
{
    QString left = QString::fromStdString(make_option_name(option, isPositional));
    if (!isPositional) {
        if (option->get_items_expected_max() != 0)
            left += u' ' + QString::fromStdString(option->get_type_name());
        if (option->get_required())
            left += u' ' + QCoreApplication::translate("Cli", "(required)");
    }
    return helpLine(left, option->get_description());
}

std::string HelpText::make_subcommand(const CLI::App *command) const
{
    return helpLine(QString::fromStdString(command->get_name()), command->get_description());
}

QString unknownCommand(const CLI::App &app, const QString &word)
{
    return QCoreApplication::translate("Cli", "There is no command %1. Commands: %2.")
        .arg(word, knownCommands(app));
}

QString usageProblem(const CLI::App &app, const CLI::ParseError &error)
{
    if (const CLI::Option *option = optionAtFault(app, error);
        option && !dynamic_cast<const CLI::RequiredError *>(&error))
        return optionProblem(*option);
    const QStringList words = leftOver(app);
    const CLI::App *command = commandOf(app);
    if (!command) {
        if (words.isEmpty()) {
            return QCoreApplication::translate("Cli", "A command is missing. Commands: %1.")
                .arg(knownCommands(app));
        }
        return unknownCommand(app, words.first());
    }
    if (command->get_require_subcommand_min() > 0) {
        return words.isEmpty()
                   ? QCoreApplication::translate("Cli", "A command is missing. Commands: %1.")
                         .arg(knownCommands(*command))
                   : unknownCommand(*command, words.first());
    }
    const QString name = QString::fromStdString(command->get_name());
    QStringList sentences;
    if (!words.isEmpty()) {
        sentences +=
            QCoreApplication::translate(
                "Cli", "The command “%1” has no use for %2: leave it out, or put quotation "
                       "marks around a text with spaces.")
                .arg(name, words.join(u", "_s));
    }
    if (const QStringList names = missing(*command); !names.isEmpty()) {
        sentences += QCoreApplication::translate("Cli", "The command “%1” still needs: %2.")
                         .arg(name, names.join(u", "_s));
    }
    if (sentences.isEmpty()) {
        return QCoreApplication::translate("Cli", "The words after “%1” were not understood.")
            .arg(name);
    }
    return sentences.join(u' ');
}

QString usageHint(const CLI::App &app)
{
    QString name = u"sxsh-cli"_s;
    for (const CLI::App *group = &app; !group->get_subcommands().empty();) {
        group = group->get_subcommands().front();
        name += u' ' + QString::fromStdString(group->get_name());
    }
    return QCoreApplication::translate("Cli", "“%1 --help” shows how it is used.").arg(name);
}

} // namespace sxsh::cli
