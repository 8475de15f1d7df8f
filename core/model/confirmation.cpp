// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/confirmation.h"

#include "core/base/datetext.h"
#include "core/base/spokenlanguage.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What is confirmed, as a text that differs where the value does.
QString confirmedValue(const Record &record, const Field &field, std::optional<int> month)
{
    const QVariant stored = record.value(field);
    if (!month || field.type != FieldType::Amounts)
        return stored.toString();
    const auto amounts = amountsFromStored(stored.toString());
    const auto quanta = amounts ? amounts->month(*month - 1) : std::nullopt;
    return quanta ? QString::number(*quanta) : QString();
}

const Confirmation *storedConfirmation(const Records &records, QUuid record, QAnyStringView field,
                                       std::optional<int> month)
{
    for (const Confirmation &one : records.all<Confirmation>().of(record)) {
        if (one.field == field && one.month == month)
            return &one;
    }
    return nullptr;
}

} // namespace

const Field *fieldOfColumn(const EntityInfo &info, QStringView column)
{
    const auto found = std::ranges::find_if(info.fields, [column](const Field &field) {
        const bool isAmounts = field.type == FieldType::Amounts && column == u"total";
        return column == field.columnText() || column == field.keyText() || isAmounts;
    });
    return found == info.fields.end() ? nullptr : &*found;
}

std::vector<ValueDoubt> doubtsIn(const Issues &issues)
{
    std::vector<ValueDoubt> doubts;
    for (const Issue &issue : issues) {
        const EntityInfo *info = findEntity(issue.entity);
        const Field *field = info ? fieldOfColumn(*info, issue.field) : nullptr;
        if (issue.severity == Severity::Soft && field && !issue.id.isNull()) {
            doubts.push_back({.entity = info->kind,
                              .record = issue.id,
                              .field = field->keyText(),
                              .message = issue.message});
        }
    }
    return doubts;
}

const Confirmation *confirmationOf(const Records &records, const Record &record, const Field &field,
                                   std::optional<int> month)
{
    const Confirmation *found = storedConfirmation(records, record.id(), field.keyText(), month);
    return found && found->value == confirmedValue(record, field, month) ? found : nullptr;
}

ChangeSet confirming(const Records &records, const std::vector<ValueDoubt> &doubts,
                     const QString &reason, QDate day)
{
    ChangeSet set{.reason = reason};
    std::vector<Confirmation> confirmed;
    QString name;
    for (const ValueDoubt &doubt : doubts) {
        const auto record = records.find(doubt.entity, doubt.record);
        const Field *field = record ? record->info().field(doubt.field) : nullptr;
        if (!field)
            continue;
        const auto same = std::ranges::find_if(confirmed, [&](const Confirmation &one) {
            return one.record.id == doubt.record && one.field == doubt.field &&
                   one.month == doubt.month;
        });
        if (same != confirmed.end()) {
            if (!same->doubt.contains(doubt.message))
                same->doubt += u' ' + doubt.message;
            continue;
        }
        name = caption(records, *record);
        confirmed.push_back({.id = QUuid::createUuid(),
                             .entity = record->info().keyText(),
                             .record = {doubt.record},
                             .field = doubt.field,
                             .month = doubt.month,
                             .value = confirmedValue(*record, *field, doubt.month),
                             .doubt = doubt.message,
                             .reason = reason,
                             .confirmedOn = day});
    }
    for (Confirmation &one : confirmed) {
        if (const auto *before = storedConfirmation(records, one.record.id, one.field, one.month)) {
            one.id = before->id;
            set.edit(*before, one);
        } else {
            set.add(one);
        }
    }
    const int count = static_cast<int>(confirmed.size());
    set.title = count == 1 ? QCoreApplication::translate("ChangeSet", "Confirmed: %1").arg(name)
                           : QCoreApplication::translate("ChangeSet", "Confirmed %Ln values",
                                                         nullptr, count);
    return set;
}

QString confirmationText(const Confirmation &confirmation)
{
    return QCoreApplication::translate("Confirmation", "Confirmed on %1: %2")
        .arg(dateText(confirmation.confirmedOn, spokenLanguage()), confirmation.reason);
}

} // namespace sxsh
