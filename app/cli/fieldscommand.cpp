// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/base/unit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

struct TypeWords {
    QString key{};
    QString label{};
};

TypeWords typeWords(const SheetColumn &column)
{
    if (!column.field)
        return {u"date"_s, QCoreApplication::translate("Cli", "date")};
    if (column.part == AmountPart::Estimated)
        return {u"months"_s, QCoreApplication::translate("Cli", "list of months")};
    switch (column.field->type) {
    case FieldType::Text:
        break;
    case FieldType::YesNo:
        return {u"yes_no"_s, QCoreApplication::translate("Cli", "yes or no")};
    case FieldType::Integer:
        return {u"integer"_s, QCoreApplication::translate("Cli", "whole number")};
    case FieldType::Money:
        return {u"money"_s, QCoreApplication::translate("Cli", "amount of money")};
    case FieldType::Decimal:
        return {u"decimal"_s, QCoreApplication::translate("Cli", "number")};
    case FieldType::Date:
        if (column.field->monthDay != MonthDay::None)
            return {u"month"_s, QCoreApplication::translate("Cli", "month")};
        return {u"date"_s, QCoreApplication::translate("Cli", "date")};
    case FieldType::Choice:
        return {u"choice"_s, QCoreApplication::translate("Cli", "one of several")};
    case FieldType::Link:
        return {u"link"_s, QCoreApplication::translate("Cli", "code")};
    case FieldType::Links:
        return {u"links"_s, QCoreApplication::translate("Cli", "list of codes")};
    case FieldType::Due:
        return {u"due"_s, QCoreApplication::translate("Cli", "time limit")};
    case FieldType::Amounts:
        return {u"amount"_s, QCoreApplication::translate("Cli", "number")};
    case FieldType::Unit:
        return {u"unit"_s, QCoreApplication::translate("Cli", "unit of measure")};
    case FieldType::Blob:
        return {u"blob"_s, QCoreApplication::translate("Cli", "file content")};
    case FieldType::Id:
        return {u"id"_s, QCoreApplication::translate("Cli", "identity")};
    }
    return {u"text"_s, QCoreApplication::translate("Cli", "text")};
}

QString rangeText(const Field &field)
{
    const bool isYear = field.keyText().contains("year"_L1);
    const auto shown = [&](qint64 limit) {
        return isYear ? QString::number(limit)
                      : numberText(field.type == FieldType::Decimal ? Decimal{limit}.scaled()
                                                                    : ScaledNumber{limit, 0},
                                   spokenLanguage());
    };
    if (field.min && field.max)
        return QCoreApplication::translate("Cli", "from %1 to %2")
            .arg(shown(*field.min), shown(*field.max));
    if (field.min)
        return QCoreApplication::translate("Cli", "at least %1").arg(shown(*field.min));
    if (field.max)
        return QCoreApplication::translate("Cli", "at most %1").arg(shown(*field.max));
    return {};
}

QString valuesText(const SheetColumn &column)
{
    const QString dates = QCoreApplication::translate("Cli", "for instance 2018-03-15, 15/03/2018");
    if (!column.field)
        return dates;
    const Field &field = *column.field;
    QStringList texts;
    const auto choice = [&](const Choice &one) {
        texts += u"%1 (%2)"_s.arg(QLatin1String(one.key), choiceLabel(one));
    };
    switch (field.type) {
    case FieldType::YesNo:
        std::ranges::for_each(choicesOf<YesNo>, choice);
        break;
    case FieldType::Choice:
        std::ranges::for_each(field.choices, choice);
        break;
    case FieldType::Date:
        if (field.monthDay != MonthDay::None)
            return QCoreApplication::translate("Cli", "for instance 2018-03, 3/2018");
        return dates;
    case FieldType::Link:
        return QCoreApplication::translate("Cli", "code of %1 (%2)")
            .arg(entityInfo(field.target).keyText(), entityLabel(entityInfo(field.target)));
    case FieldType::Links:
        return QCoreApplication::translate("Cli", "codes of %1 (%2), with “; ” between them")
            .arg(entityInfo(field.target).keyText(), entityLabel(entityInfo(field.target)));
    case FieldType::Due:
        return QCoreApplication::translate(
            "Cli", "for instance 2018-06-30, 2018-Q3, 2018-H1, 2018, ongoing");
    case FieldType::Amounts:
        if (column.part == AmountPart::Estimated)
            return QCoreApplication::translate("Cli",
                                               "months from 1 to 12, with “; ” between them");
        return QCoreApplication::translate("Cli", "in the unit of the record");
    case FieldType::Unit:
        for (const Unit &unit : units())
            texts += unit.code.toString();
        break;
    case FieldType::Money:
        texts += QCoreApplication::translate("Cli", "in đồng");
        break;
    default:
        break;
    }
    if (field.percent)
        texts += QCoreApplication::translate("Cli", "in percent");
    if (const QString range = rangeText(field); !range.isEmpty())
        texts += range;
    return texts.join(u", "_s);
}

/// What a new record has where nothing is said; empty for nothing.
QString defaultText(const SheetColumn &column, EntityKind kind)
{
    const bool isChosen =
        column.field && !isRequired(column, kind) &&
        (column.field->type == FieldType::YesNo || column.field->type == FieldType::Choice);
    if (!isChosen)
        return {};
    const QVariant stored = RecordDraft(column.entity).value(*column.field);
    if (stored.isNull())
        return {};
    if (column.field->type == FieldType::YesNo)
        return QString::fromLatin1(choicesOf<YesNo>[stored.toLongLong() != 0 ? 1 : 0].key);
    return stored.toString();
}

QJsonObject columnJson(const SheetColumn &column, EntityKind kind)
{
    QJsonObject object{{u"key"_s, column.key},
                       {u"title"_s, column.title()},
                       {u"type"_s, typeWords(column).key},
                       {u"required"_s, isRequired(column, kind)},
                       {u"default"_s, QJsonValue()},
                       {u"target"_s, QJsonValue()},
                       {u"values"_s, QJsonValue()},
                       {u"min"_s, QJsonValue()},
                       {u"max"_s, QJsonValue()}};
    if (!column.field)
        return object;
    if (const QString text = defaultText(column, kind); !text.isEmpty())
        object[u"default"_s] = text;
    const Field &field = *column.field;
    if (field.type == FieldType::Link || field.type == FieldType::Links)
        object[u"target"_s] = QString(entityInfo(field.target).keyText());
    QJsonArray values;
    for (const Choice &choice : field.choices)
        values.append(QString::fromLatin1(choice.key));
    if (field.type == FieldType::Unit) {
        for (const Unit &unit : units())
            values.append(unit.code.toString());
    }
    if (!values.isEmpty())
        object[u"values"_s] = values;
    const auto limit = [&field](qint64 stored) {
        return field.type == FieldType::Decimal ? QJsonValue(Decimal{stored}.toDouble())
                                                : QJsonValue(stored);
    };
    if (field.min)
        object[u"min"_s] = limit(*field.min);
    if (field.max)
        object[u"max"_s] = limit(*field.max);
    return object;
}

ExitCode showEntities(const Console &console)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (int index = 0; index < entityCount; ++index) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(index));
        array.append(
            QJsonObject{{u"key"_s, QString(info.keyText())}, {u"name"_s, entityLabel(info)}});
        rows.push_back({info.keyText(), entityLabel(info)});
    }
    console.table({{QCoreApplication::translate("Cli", "Key")},
                   {QCoreApplication::translate("Cli", "Entity")}},
                  rows);
    console.line(u'\n' + QCoreApplication::translate(
                             "Cli", "“sxsh-cli fields KEY” shows the fields of one of them."));
    console.json(array);
    return ExitCode::Done;
}

} // namespace

ExitCode showFields(const Console &console, const QString &entity)
{
    if (entity.isEmpty())
        return showEntities(console);
    const EntityKind kind = entityNamed(entity);
    QJsonArray fields;
    std::vector<QStringList> rows;
    for (const SheetColumn &column : columnsOf(kind)) {
        fields.append(columnJson(column, kind));
        const QString byDefault = defaultText(column, kind);
        rows.push_back({column.key, column.title(), typeWords(column).label,
                        isRequired(column, kind) ? QCoreApplication::translate("Cli", "required")
                        : byDefault.isEmpty()
                            ? QString()
                            : QCoreApplication::translate("Cli", "by default %1").arg(byDefault),
                        valuesText(column)});
    }
    const EntityInfo &info = entityInfo(kind);
    console.line(u"%1 (%2)\n"_s.arg(entityLabel(info), info.keyText()));
    console.table({{.title = QCoreApplication::translate("Cli", "Field")},
                   {.title = QCoreApplication::translate("Cli", "Title")},
                   {.title = QCoreApplication::translate("Cli", "Type")},
                   {.title = {}},
                   {.title = QCoreApplication::translate("Cli", "Values"), .isWhole = true}},
                  rows);
    console.json(QJsonObject{{u"entity"_s, QString(info.keyText())},
                             {u"name"_s, entityLabel(info)},
                             {u"fields"_s, fields}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
