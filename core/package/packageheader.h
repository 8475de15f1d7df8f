// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/choice.h"
#include "core/package/packagekeys.h"

#include <QtCore/QDateTime>
#include <QtCore/QUuid>

namespace sxsh {

/// What a package is for.
enum class PackageKind { Issue, Return, Enrolment, Correction };
template <>
inline constexpr auto choicesOf<PackageKind> = std::to_array<Choice>({
    {"issue", QT_TRANSLATE_NOOP("Choice", "Package for a unit")},
    {"return", QT_TRANSLATE_NOOP("Choice", "Return of a unit")},
    {"enrolment", QT_TRANSLATE_NOOP("Choice", "Enrolment of a unit")},
    {"correction", QT_TRANSLATE_NOOP("Choice", "Slip of questions")},
});

/// What stands on the outside of a package, readable by anybody and covered by its signature.
struct PackageHeader {
    PackageKind kind = PackageKind::Issue;
    QByteArray departmentKey{}; ///< the public key that stands for the department's plan
    QUuid unit{};
    QString unitCode{};
    QString unitName{};
    int issue = 0;        ///< from 1 for each unit; of an enrolment or a slip the one it goes with
    QUuid copy{};         ///< of a return the working copy
    int returnNumber = 0; ///< of a return, from 1 in each working copy
    int schema = 0;       ///< version of the file format of the content
    qint64 line = 0;      ///< last line of the content's journal
    QString lineHash{};   ///< its hash in hexadecimal
    QDateTime made{};
    QString who{};
    QByteArray signer{};                        ///< public key
    std::optional<PassphraseLock> passphrase{}; ///< of an issue that a passphrase opens
    QByteArray sealedKey{};                     ///< of an issue that the unit's own key opens
    qint64 packedSize = 0;                      ///< of the compressed content
    qint64 size = 0;                            ///< of the content itself
};

QByteArray bytesOf(const PackageHeader &header);
/// Reads `bytesOf`; none for what is not of its form.
std::optional<PackageHeader> packageHeaderFrom(const QByteArray &bytes);

} // namespace sxsh
