// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QUuid>
#include <QtCore/QVariant>
#include <optional>
#include <span>
#include <vector>

/// The journal of a plan file: one line per change set, chained by hashes, never rewritten.
namespace sxsh {

struct EntityInfo;

/// What a line is to undo and redo: a Setup made the plan, an Event is never undone.
enum class LineKind { Setup, Edit, Undo, Redo, Event };

/// The key a line's kind is stored by ("edit").
QString lineKindKey(LineKind kind);
std::optional<LineKind> lineKindFromKey(QStringView key);

/// One line of the journal, without its changes.
struct JournalLine {
    qint64 seq = 0; ///< from 1, without gaps
    LineKind kind = LineKind::Edit;
    qint64 of = 0; ///< the line an Undo or Redo is about, else 0
    QString who{};
    QDateTime when{}; ///< UTC, milliseconds
    QString title{};
    QString reason{};
    int schema = 0;           ///< version of the file format its changes are written in
    QByteArray stateDigest{}; ///< of all records after this line
    QByteArray hash{};        ///< over the previous line's hash, this line and its changes

    bool operator==(const JournalLine &) const = default;
};

/// One field of a record before and after, as stored values.
struct FieldChange {
    QString key{};
    QVariant before{};
    QVariant after{};

    bool operator==(const FieldChange &) const = default;
};

/// What one line did to one record: the fields that changed; all of them where the record was added
/// or removed, and then "id" is among them with one side null.
struct JournalChange {
    QString entity{};
    QUuid id{};
    std::vector<FieldChange> fields{};

    bool operator==(const JournalChange &) const = default;

    const FieldChange *field(QStringView key) const;
    bool isAdd() const;
    bool isRemove() const;
};

/// The changed fields as {"key":[before,after]}, with exact integers; an empty side means that the
/// record did not exist there.
QString fieldsText(const EntityInfo &info, std::span<const QVariant> before,
                   std::span<const QVariant> after);

/// Reads `fieldsText`; none for anything that is not of its form.
std::optional<std::vector<FieldChange>> fieldsFromText(const QString &text);

/// Accumulates the hash of one line: its changes in order, then the line and the hash before.
class LineHash
{
public:
    void add(qint64 n, QStringView entity, QStringView id, QStringView fields);
    /// The hash; the line's own `hash` is not part of it. Starts anew.
    QByteArray finish(const QByteArray &previous, const JournalLine &line);

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    QByteArray m_buffer;
    qint64 m_changes = 0;
};

} // namespace sxsh
