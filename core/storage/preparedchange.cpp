// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/preparedchange.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

void requireStorable(const EntityInfo &info, const StoredValues &values)
{
    for (std::size_t index = 0; index < values.size(); ++index) {
        const QVariant &value = values[index];
        if (value.typeId() != QMetaType::QString || isStorable(value.toString()))
            continue;
        throw Error(QCoreApplication::translate(
                        "Storage", "Nothing was saved: the text of “%1” (%2) contains a character "
                                   "that cannot be stored. Type the text anew.")
                        .arg(fieldLabel(info.fields[index]), entityLabel(info)),
                    value.toString());
    }
}

} // namespace

void LinePreparation::prepare(std::span<const Change> changes,
                              std::vector<PreparedChange> &prepared)
{
    prepared.resize(changes.size());
    for (std::size_t index = 0; index < changes.size(); ++index) {
        const Change &change = changes[index];
        PreparedChange &to = prepared[index]; // its vectors were filled before and have room
        const EntityInfo &info = change.record().info();
        if (to.info != &info) {
            to.info = &info;
            to.entity = info.keyText();
        }
        to.before.clear();
        to.after.clear();
        if (change.before) {
            readValues(*change.before, to.before);
            m_digest.subtract(info, to.before);
        }
        if (change.after) {
            readValues(*change.after, to.after);
            requireStorable(info, to.after);
            m_digest.add(info, to.after);
        }
        to.id = (change.after ? to.after : to.before).front().toString();
        to.fields = fieldsText(info, to.before, to.after);
        m_hash.add(++m_number, to.entity, to.id, to.fields);
    }
}

} // namespace sxsh
