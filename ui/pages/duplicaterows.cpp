// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicaterows.h"

#include "core/base/capitalised.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

void DuplicateRows::reload()
{
    if (!m_names) {
        // Without the words names are compared as they are written.
        m_names.emplace();
        m_workspace.guard().run([this] { m_names = BareNames::read(m_workspace.resources()); });
    }
    m_rows.clear();
    m_pairs.clear();
    for (const DuplicatePair &pair : duplicatesAmong(m_workspace.records(), *m_names)) {
        m_rows.push_back(QUuid::createUuidV5(pair.first.id, pair.second.id.toRfc4122()));
        m_pairs.insert(m_rows.back(), pair);
    }
}

const DuplicatePair *DuplicateRows::pairOf(QUuid row) const
{
    const auto at = m_pairs.constFind(row);
    return at == m_pairs.cend() ? nullptr : &*at;
}

std::vector<TableColumn> DuplicateRows::columns() const
{
    const auto entry = [this](Ref<Facility> DuplicatePair::*side) {
        return [this, side](QUuid row) {
            const DuplicatePair *pair = pairOf(row);
            const Facility *facility = pair ? m_workspace.records().find(pair->*side) : nullptr;
            return textCell(facility ? caption(m_workspace.records(), Record(*facility))
                                     : QString());
        };
    };
    return {{.key = u"score"_s,
             .title = QCoreApplication::translate("Duplicates", "Score"),
             .toolTip = QCoreApplication::translate(
                 "Duplicates", "How much speaks for one facility; 100% means that tax code, name "
                               "and unit are the same."),
             .cell =
                 [this](QUuid row) {
                     const DuplicatePair *pair = pairOf(row);
                     return pair ? numberCell(QString::number(pair->score) + u'%', pair->score)
                                 : dashCell();
                 },
             .alignment = Qt::AlignRight,
             .width = 92},
            {.key = u"first"_s,
             .title = QCoreApplication::translate("Duplicates", "Entry A"),
             .cell = entry(&DuplicatePair::first),
             .width = 210,
             .stretches = true},
            {.key = u"second"_s,
             .title = QCoreApplication::translate("Duplicates", "Entry B"),
             .cell = entry(&DuplicatePair::second),
             .width = 210,
             .stretches = true},
            {.key = u"why"_s,
             .title = QCoreApplication::translate("Duplicates", "Why"),
             .cell =
                 [this](QUuid row) {
                     const DuplicatePair *pair = pairOf(row);
                     return textCell(pair ? capitalised(duplicateWords(*pair)) : QString());
                 },
             .width = 190,
             .priority = 1}};
}

} // namespace sxsh
