// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <QtCore/QString>

/// What the parser of the command line says, in the language of the program.
namespace sxsh::cli {

/// Lays out help with translated headings, aligned by letters and not by bytes.
class HelpText final : public CLI::Formatter
{
public:
    HelpText();

    std::string make_option(const CLI::Option *option, bool isPositional) const override;
    std::string make_subcommand(const CLI::App *command) const override;
};

/// Says that the word is no command, and which there are.
QString unknownCommand(const CLI::App &app, const QString &word);
/// What is wrong with the words given and what to write instead; never the parser's own words.
QString usageProblem(const CLI::App &app, const CLI::ParseError &error);
/// Where to read on: the help of the command that was meant, else that of the program.
QString usageHint(const CLI::App &app);

} // namespace sxsh::cli
