// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands.h"

namespace sxsh::cli {

quint64 wholeNumber(const QString &name, const QString &text, quint64 least,
                    std::optional<quint64> most)
{
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber);
    if (isNumber && number >= least && (!most || number <= *most))
        return number;
    if (most) {
        throw UsageError(
            QCoreApplication::translate("Cli", "“%1” takes a whole number from %2 to %3, not “%4”.")
                .arg(name)
                .arg(least)
                .arg(*most)
                .arg(text));
    }
    throw UsageError(
        QCoreApplication::translate("Cli", "“%1” takes a whole number of at least %2, not “%3”.")
            .arg(name)
            .arg(least)
            .arg(text));
}

} // namespace sxsh::cli
