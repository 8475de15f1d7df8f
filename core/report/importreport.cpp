// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importreport.h"

#include "core/base/spokenlanguage.h"
#include "core/model/caption.h"
#include "core/report/demonstrationmark.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString outcomeText(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return QCoreApplication::translate("ImportReport", "Added");
    case RowOutcome::Edited:
        return QCoreApplication::translate("ImportReport", "Changed");
    case RowOutcome::Refused:
        return QCoreApplication::translate("ImportReport", "Refused");
    case RowOutcome::LeftOut:
        return QCoreApplication::translate("ImportReport", "Left out");
    case RowOutcome::Unchanged:
        break;
    }
    return QCoreApplication::translate("ImportReport", "As it was");
}

/// What a row is about: its record or, where it made none, how it begins.
QString subjectOf(const Records &records, const ImportPlan &plan, const ImportDraft &draft,
                  const ImportRow &row)
{
    for (quint32 index = 0; index < row.changes; ++index) {
        const Record &record = draft.kept[row.firstChange + index].record();
        if (record.kind() == plan.kind)
            return spokenCode(records, record);
    }
    const auto typed = draft.typed.find(row.number);
    return typed == draft.typed.end() ? QString() : typed->second;
}

QString findingText(const ImportPlan &plan, const Issue &issue)
{
    const auto column = columnPosition(plan.kind, issue.field);
    const QString title =
        column ? columnsOf(plan.kind)[static_cast<std::size_t>(*column)].title() : QString();
    return title.isEmpty() || issue.message.startsWith(title) ? issue.message
                                                              : title + u": "_s + issue.message;
}

Paragraph paragraph(const QString &text, Align align, bool isBold)
{
    return {.runs = {{.text = text, .bold = isBold}}, .align = align, .indented = false};
}

TableRow headings()
{
    TableRow row;
    for (const QString &text : {QCoreApplication::translate("ImportReport", "Row"),
                                QCoreApplication::translate("ImportReport", "What it is about"),
                                QCoreApplication::translate("ImportReport", "What became of it"),
                                QCoreApplication::translate("ImportReport", "What was found")})
        row.push_back({.text = text, .align = Align::Center, .bold = true});
    return row;
}

} // namespace

Report importReport(const Records &records, const ImportPlan &plan, const ImportDraft &draft)
{
    const QString file = QFileInfo(plan.path).fileName();
    const bool isTaken = draft.taken;
    Report report{.title =
                      QCoreApplication::translate("ImportReport", "What became of “%1”").arg(file),
                  .language = languageKey(spokenLanguage())};
    report.blocks.push_back(paragraph(report.title, Align::Center, true));
    report.blocks.push_back(paragraph(
        QCoreApplication::translate(
            "ImportReport", "%1: %2 rows, of which %3 added, %4 changed, %5 as they were, %6 "
                            "refused.")
            .arg(entityPlural(entityInfo(plan.kind)))
            .arg(draft.rows)
            .arg(draft.added)
            .arg(draft.edited)
            .arg(draft.unchanged)
            .arg(draft.refused),
        Align::Left, false));
    report.blocks.push_back(paragraph(
        isTaken ? QCoreApplication::translate("ImportReport",
                                              "What is added or changed is in the plan now.")
                : QCoreApplication::translate("ImportReport",
                                              "Nothing is in the plan yet: this is what would "
                                              "become of the rows."),
        Align::Left, false));

    std::map<int, QStringList> findings;
    QStringList ofFile;
    for (const Issue &issue : draft.issues) {
        if (issue.row > plan.headerRow + plan.headerRows - 1)
            findings[issue.row] += findingText(plan, issue);
        else
            ofFile += issue.message;
    }
    for (const QString &finding : ofFile)
        report.blocks.push_back(paragraph(finding, Align::Left, false));

    ReportTable table{.columns = {8, 30, 16, 56}, .rows = {headings()}};
    for (const ImportRow &row : draft.outcomes) {
        const auto found = findings.find(row.number);
        table.rows.push_back(
            {{.text = QString::number(row.number),
              .align = Align::Right,
              .number = static_cast<double>(row.number)},
             {.text = subjectOf(records, plan, draft, row)},
             {.text = outcomeText(row.outcome), .bold = row.outcome == RowOutcome::Refused},
             {.text = found == findings.end() ? QString() : found->second.join(u"\n"_s)}});
    }
    if (table.rows.size() > 1)
        report.blocks.push_back(std::move(table));
    return markedReport(std::move(report), records);
}

} // namespace sxsh
