// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <optional>

namespace sxsh::cli {

/// A whole number within bounds; throws UsageError that names the option.
quint64 wholeNumber(const QString &name, const QString &text, quint64 least,
                    std::optional<quint64> most);

/// CLI11 with QStrings; the values bound must outlive the parse.
class Command
{
public:
    Command(CLI::App &parent, const char *name, const QString &about)
        : m_app(parent.add_subcommand(name, about.toStdString()))
    {
        m_app->fallthrough();
        m_app->group(QCoreApplication::translate("Cli", "Commands").toStdString());
        m_app->set_help_flag("-h,--help",
                             QCoreApplication::translate("Cli", "Show this help").toStdString());
    }

    Command &positional(const QString &name, QString &value, const QString &about)
    {
        text(name, value, about)->required();
        return *this;
    }
    Command &optionalPositional(const QString &name, QString &value, const QString &about)
    {
        text(name, value, about);
        return *this;
    }
    Command &positionals(const QString &name, QStringList &values, const QString &about)
    {
        m_app
            ->add_option_function<std::vector<std::string>>(
                name.toStdString(),
                [&values](const std::vector<std::string> &given) {
                    for (const std::string &one : given)
                        values += QString::fromStdString(one);
                },
                about.toStdString())
            ->required();
        return *this;
    }
    template <class Text>
    Command &option(const char *name, const QString &placeholder, Text &value, const QString &about)
    {
        text(QLatin1String(name), value, about)->type_name(placeholder.toStdString());
        return *this;
    }
    Command &required(const char *name, const QString &placeholder, QString &value,
                      const QString &about)
    {
        text(QLatin1String(name), value, about)->type_name(placeholder.toStdString())->required();
        return *this;
    }
    /// A whole number; `name` is an option or the name of an argument.
    template <class Number>
    Command &number(const QString &name, Number &value, quint64 least, std::optional<quint64> most,
                    const QString &about)
    {
        m_app
            ->add_option_function<std::string>(
                name.toStdString(),
                [&value, name, least, most](const std::string &given) {
                    value = static_cast<Number>(
                        wholeNumber(name, QString::fromStdString(given), least, most));
                },
                about.toStdString())
            ->type_name(QCoreApplication::translate("Cli", "NUMBER").toStdString());
        return *this;
    }
    template <class Number>
    Command &requiredNumber(const QString &name, Number &value, quint64 least,
                            std::optional<quint64> most, const QString &about)
    {
        number(name, value, least, most, about);
        m_app->get_option(name.toStdString())->required();
        return *this;
    }
    Command &flag(const char *name, bool &value, const QString &about)
    {
        m_app->add_flag(name, value, about.toStdString())->disable_flag_override();
        return *this;
    }
    /// An option that may be given again and again.
    Command &repeated(const char *name, const QString &placeholder, QStringList &values,
                      const QString &about)
    {
        m_app
            ->add_option_function<std::vector<std::string>>(
                name,
                [&values](const std::vector<std::string> &given) {
                    for (const std::string &one : given)
                        values += QString::fromStdString(one);
                },
                about.toStdString())
            ->type_name(placeholder.toStdString())
            ->allow_extra_args(false);
        return *this;
    }
    /// A line under the help.
    Command &note(const QString &text)
    {
        m_app->footer(m_app->get_footer() + '\n' + text.toStdString());
        return *this;
    }

private:
    template <class Text>
    CLI::Option *text(const QString &name, Text &value, const QString &about)
    {
        return m_app->add_option_function<std::string>(
            name.toStdString(),
            [&value](const std::string &given) { value = QString::fromStdString(given); },
            about.toStdString());
    }

    CLI::App *m_app;
};

} // namespace sxsh::cli
