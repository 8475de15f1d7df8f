// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <optional>

namespace sxsh {

/// What the clerk or the signer gives a document; all of it is left blank on paper until it is
/// given.
struct DocumentMarks {
    QString number{}; ///< without the symbol behind it
    std::optional<QDate> issuedOn{};
    QString capacity{}; ///< the line above the position: "KT. GIÁM ĐỐC"
    QString position{}; ///< of the signer; the template has one where it is empty
    QString signer{};

    bool operator==(const DocumentMarks &) const = default;
};

/// A number of one digit with a zero before it, as Decree 30/2020/NĐ-CP asks; others as they are.
QString documentNumber(const QString &number);
/// "ngày 05 tháng 02 năm 2020": days below ten, January and February with a zero, by the same
/// decree.
QString documentDate(QDate day, Language language);

} // namespace sxsh
