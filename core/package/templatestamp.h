// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/package/packagekeys.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <QtCore/QUuid>

#include <vector>

namespace sxsh {

/// What a hidden sheet of a unit's spreadsheet says about it, signed with the department's key.
struct TemplateStamp {
    QByteArray departmentKey{};
    QUuid unit{};
    QString unitCode{};
    QString unitName{};
    int issue = 0; ///< from 1 for each unit, counted with its packages
    QUuid copy{};  ///< another one for each spreadsheet
    int schema = 0;
    int year = 0;     ///< whose use and output are asked for
    QString period{}; ///< code; empty: none
    Language language = Language::Vietnamese;
    QDateTime made{};

    bool operator==(const TemplateStamp &) const = default;
};

/// The name of the sheet.
QString stampSheetName();

/// The rows of the sheet: a key and what it says.
std::vector<QStringList> stampRows(const TemplateStamp &stamp, const SigningKey &department);
/// Reads `stampRows`; throws Error in words, about the file of that name, where they are not whole,
/// were altered, or are of a newer program.
TemplateStamp stampFrom(const std::vector<QStringList> &rows, const QString &name);

} // namespace sxsh
