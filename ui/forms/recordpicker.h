// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/textline.h"
#include "ui/frame/workspace.h"

namespace sxsh {

class TypingOffers;
struct OfferedRecord;

/// A field that names a record of one entity: typing any part of its code or name, without accents,
/// offers those that fit.
class RecordPicker final : public TextLine
{
    Q_OBJECT

public:
    RecordPicker(Workspace &workspace, EntityKind target, QWidget *parent = nullptr);

    /// The record chosen; null where the text names none that was offered.
    QUuid picked() const;
    void pick(QUuid id);
    /// What import reads this field by: the identity of what was chosen, else the text.
    QString typed() const;
    /// Offers only the records that this says yes to.
    void setCondition(std::function<bool(QUuid)> condition) { m_condition = std::move(condition); }

signals:
    void pickedByOfficer(QUuid id);

private:
    std::vector<OfferedRecord> offers() const;

    Workspace &m_workspace;
    EntityKind m_target;
    QUuid m_picked;
    QString m_pickedText;
    std::function<bool(QUuid)> m_condition;
    TypingOffers *m_offers;
};

/// What a record is called where it is chosen from a list.
QString pickerText(const Records &records, EntityKind kind, QUuid id);

} // namespace sxsh
