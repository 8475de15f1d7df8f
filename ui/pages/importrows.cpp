// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importrows.h"

#include "ui/frame/emptystate.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <algorithm>
#include <array>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array outcomes{RowOutcome::Added, RowOutcome::Edited, RowOutcome::Unchanged,
                              RowOutcome::Refused, RowOutcome::LeftOut};

QString outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return QCoreApplication::translate("ImportPage", "added");
    case RowOutcome::Edited:
        return QCoreApplication::translate("ImportPage", "changed");
    case RowOutcome::Unchanged:
        return QCoreApplication::translate("ImportPage", "unchanged");
    case RowOutcome::Refused:
        return QCoreApplication::translate("ImportPage", "refused");
    case RowOutcome::LeftOut:
        break;
    }
    return QCoreApplication::translate("ImportPage", "left out");
}

StateShape outcomeShape(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return StateShape::Dot;
    case RowOutcome::Edited:
        return StateShape::Half;
    case RowOutcome::Unchanged:
        return StateShape::Ring;
    case RowOutcome::Refused:
        return StateShape::Cross;
    case RowOutcome::LeftOut:
        break;
    }
    return StateShape::HollowDiamond;
}

int leftOut(const ImportDraft &draft)
{
    return static_cast<int>(
        std::ranges::count(draft.outcomes, RowOutcome::LeftOut, &ImportRow::outcome));
}

QString effectText(const RowPreview &preview, EntityKind kind)
{
    QStringList parts;
    const bool isEdit = preview.row.outcome == RowOutcome::Edited;
    QStringList captioned; // what the caption of a new record says already
    for (const QLatin1String key : {"code"_L1, "name"_L1}) {
        if (const auto position = columnPosition(kind, key); position && !isEdit)
            captioned += columnsOf(kind)[static_cast<std::size_t>(*position)].title();
    }
    for (const ValuePreview &value : preview.values) {
        if (captioned.contains(value.title))
            continue;
        const QString after = value.after.isEmpty() ? u"–"_s : value.after;
        const QString before = value.before.isEmpty() ? u"–"_s : value.before;
        parts += isEdit ? u"%1: %2 → %3"_s.arg(value.title, before, after)
                        : u"%1: %2"_s.arg(value.title, after);
    }
    return parts.join(u"; "_s);
}

} // namespace

QString countsText(const ImportDraft &draft)
{
    QStringList parts;
    const auto add = [&](int count, RowOutcome outcome) {
        if (count > 0)
            parts += u"%1 %2"_s.arg(count).arg(outcomeWord(outcome));
    };
    add(draft.added, RowOutcome::Added);
    add(draft.edited, RowOutcome::Edited);
    add(draft.unchanged, RowOutcome::Unchanged);
    add(draft.refused, RowOutcome::Refused);
    add(leftOut(draft), RowOutcome::LeftOut);
    return parts.join(u" · "_s);
}

ImportRows::ImportRows(Workspace &workspace, QWidget *parent)
    : TablePanel(workspace, rowColumns(), u"import_rows"_s,
                 QCoreApplication::translate("ImportPage", "What each row would do"), parent),
      m_workspace(workspace),
      m_outcome(&addFilterBox(u"import_outcome"_s,
                              QCoreApplication::translate("ImportPage", "What happens to the row")))
{
    m_outcome->addItem(QCoreApplication::translate("ImportPage", "Every row"), -1);
    for (const RowOutcome outcome : outcomes)
        m_outcome->addItem(outcomeWord(outcome), static_cast<int>(outcome));
    tellWhole({u"caption"_s, u"effect"_s});
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ImportRows::filterRows);
    setEmptyState(new EmptyState(
        "file-import", QCoreApplication::translate("ImportPage", "No row can be shown"),
        QCoreApplication::translate("ImportPage", "Look at the sheet, the row of the headings and "
                                                  "what the columns become, on the left.")));
}

const ImportRow &ImportRows::rowOf(QUuid row) const
{
    return m_draft->outcomes[numberOf(row)];
}

void ImportRows::show(const ImportDraft &draft, const ImportPlan &plan, int doubtfulColumns)
{
    m_draft = &draft;
    m_plan = &plan;
    m_previewed.reset();
    std::vector<QUuid> rows;
    for (std::size_t number = 0; number < draft.outcomes.size(); ++number)
        rows.push_back(numberedRow(number));
    table().setRows(std::move(rows));
    table().rowsModel().touchAll();
    table().measureAnew();
    filterRows();
    if (table().currentRow().isNull())
        table().choose(numberedRow(0));

    QString foot =
        QCoreApplication::translate("ImportPage", "%Ln rows", nullptr, int(draft.outcomes.size()));
    if (const QString counts = countsText(draft); !counts.isEmpty())
        foot += u" · "_s + counts;
    if (doubtfulColumns > 0) {
        foot += u" · "_s + QCoreApplication::translate("ImportPage", "%Ln columns to look at",
                                                       nullptr, doubtfulColumns);
    }
    setFooterText(foot);
}

std::vector<TableColumn> ImportRows::rowColumns() const
{
    return {{.key = u"row"_s,
             .title = QCoreApplication::translate("ImportPage", "Row"),
             .cell =
                 [this](QUuid row) {
                     const int number = rowOf(row).number;
                     return numberCell(QString::number(number), number);
                 },
             .alignment = Qt::AlignRight,
             .width = 56},
            {.key = u"outcome"_s,
             .title = QCoreApplication::translate("ImportPage", "What happens"),
             .cell =
                 [this](QUuid row) {
                     const RowOutcome outcome = rowOf(row).outcome;
                     return stateCell(outcomeShape(outcome), outcomeWord(outcome));
                 },
             .width = 128},
            {.key = u"caption"_s,
             .title = QCoreApplication::translate("ImportPage", "Record"),
             .cell =
                 [this](QUuid row) {
                     ShownCell cell = textCell(preview(row).caption);
                     cell.toolTip = preview(row).caption;
                     return cell;
                 },
             .width = 220},
            {.key = u"effect"_s,
             .title = QCoreApplication::translate("ImportPage", "Old → new, or what is wrong"),
             .cell = [this](QUuid row) { return effectCell(row); },
             .width = 320,
             .stretches = true}};
}

const RowPreview &ImportRows::preview(QUuid row) const
{
    const std::size_t position = numberOf(row);
    if (m_previewed != position) {
        m_preview = rowPreview(m_workspace.records(), *m_draft, m_plan->kind, position,
                               m_workspace.language(), m_workspace.today());
        m_previewed = position;
    }
    return m_preview;
}

ShownCell ImportRows::effectCell(QUuid row) const
{
    const RowPreview &one = preview(row);
    const QString problems = issuesText(one.issues);
    const QString effect = effectText(one, m_plan->kind);
    ShownCell cell = textCell(effect);
    if (one.row.outcome == RowOutcome::Refused) {
        cell = textCell(problems);
        cell.tone = Tone::Bad;
    } else if (!problems.isEmpty()) {
        cell = stateCell(StateShape::Diamond,
                         effect.isEmpty() ? problems : problems + u"  "_s + effect);
    }
    if (one.row.outcome == RowOutcome::LeftOut) {
        cell = textCell(problems);
        cell.tone = Tone::Mute;
    }
    cell.toolTip =
        effect.isEmpty() || problems.isEmpty() ? problems + effect : problems + u'\n' + effect;
    return cell;
}

void ImportRows::filterRows()
{
    const int outcome = m_outcome->currentData().toInt();
    table().filter().setCondition([this, outcome](QUuid row) {
        return outcome < 0 || rowOf(row).outcome == static_cast<RowOutcome>(outcome);
    });
}

} // namespace sxsh
