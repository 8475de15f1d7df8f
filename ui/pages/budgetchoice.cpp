// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetchoice.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

bool isNamedByCode(BudgetAxis axis)
{
    return axis == BudgetAxis::Area || axis == BudgetAxis::Clause || axis == BudgetAxis::Activity;
}

} // namespace

bool isSame(const BudgetHead &a, const BudgetHead &b)
{
    return a.key == b.key && a.id == b.id && a.number == b.number;
}

QString longName(const BudgetHead &head, BudgetAxis axis)
{
    const QString name = head.name.section(u'\n', 0, 0);
    return isNamedByCode(axis) && !head.key.isEmpty() ? head.key + u"  "_s + name : name;
}

QString shortName(const BudgetHead &head, BudgetAxis axis)
{
    return isNamedByCode(axis) && !head.key.isEmpty() ? head.key : head.name;
}

bool BudgetChoice::includes(const Records &records, const BudgetLine &line) const
{
    if ((year && line.year != *year) || (stage && line.stage != *stage))
        return false;
    if (!hasFigure())
        return true;
    const BudgetGrid own = budgetGrid(records, {&line}, rows, columns);
    return (!row || isSame(*row, own.rows.front())) &&
           (!column || isSame(*column, own.columns.front()));
}

QString BudgetChoice::text() const
{
    QStringList words;
    if (row)
        words += shortName(*row, rows);
    if (column)
        words += shortName(*column, columns);
    if (year)
        words += QCoreApplication::translate("Money", "year %1").arg(*year);
    if (stage)
        words += choiceLabel(*stage);
    return words.join(u" · "_s);
}

TypedTexts BudgetChoice::given() const
{
    TypedTexts given;
    if (year)
        given.insert(u"year"_s, QString::number(*year));
    if (stage)
        given.insert(u"stage"_s, choiceKey(*stage));
    for (const auto &[head, axis] : {std::pair(row, rows), std::pair(column, columns)}) {
        if (!head || head->key.isEmpty())
            continue;
        switch (axis) {
        case BudgetAxis::Source:
            given.insert(u"source"_s, head->id.toString(QUuid::WithoutBraces));
            break;
        case BudgetAxis::Year:
            given.insert(u"year"_s, head->key);
            break;
        case BudgetAxis::Stage:
            given.insert(u"stage"_s, head->key);
            break;
        case BudgetAxis::Area:
        case BudgetAxis::Clause:
            given.insert(u"clause"_s, head->id.toString(QUuid::WithoutBraces));
            break;
        case BudgetAxis::Activity:
            given.insert(u"activity"_s, head->id.toString(QUuid::WithoutBraces));
            break;
        }
    }
    return given;
}

} // namespace sxsh
