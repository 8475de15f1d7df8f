// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewdetail.h"

#include "core/base/datetext.h"
#include "core/exchange/recordview.h"
#include "core/exchange/shownvalue.h"
#include "core/package/fieldcolumns.h"
#include "ui/forms/findinglabel.h"
#include "ui/tables/tableoutput.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

ReviewDetail::ReviewDetail(Workspace &workspace, const ReviewLines &lines, QWidget *parent)
    : Panel({}, parent), m_workspace(workspace), m_lines(lines),
      m_table(new TableView(columns(), u"review_detail"_s)), m_finding(new FindingLabel),
      m_preview(workspace)
{
    m_table->setAccessibleName(
        QCoreApplication::translate("Review", "The values of the line side by side"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    equipTable(*m_table, workspace);
    m_table->installEventFilter(this);
    connect(m_table, &TableView::rowActivated, this, &ReviewDetail::openRow);
    connect(m_table, &TableView::menuAsked, this, [this](QMenu *menu, QUuid row) {
        if (m_workspace.isReadOnly() || !m_rows[numberOf(row)].column)
            return;
        menu->addAction(QCoreApplication::translate("Review", "Type another value…"), Qt::Key_F2,
                        this, [this] { chooseColumn(false); });
        menu->addAction(QCoreApplication::translate("Review", "Leave this value out"),
                        Qt::Key_Delete, this, [this] { chooseColumn(true); });
    });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    m_finding->setObjectName(u"review_finding"_s);
    m_finding->setContentsMargins(metrics::panelPadding, metrics::space1, metrics::panelPadding,
                                  metrics::space1);
    layout->addWidget(m_finding);
    setContent(content);

    auto *foot = new QWidget;
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(metrics::panelPadding, metrics::space2, metrics::panelPadding,
                                metrics::space2);
    buttons->setSpacing(metrics::space2);
    const auto add = [&](const QString &name, const QString &text, const QString &toolTip) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        buttons->addWidget(button);
        return button;
    };
    m_ours = add(u"review_ours"_s, QCoreApplication::translate("Review", "Keep as here (1)"),
                 QCoreApplication::translate("Review", "What the plan has stays, for every chosen "
                                                       "line (key 1)"));
    m_theirs = add(u"review_theirs"_s, QCoreApplication::translate("Review", "Take what came (2)"),
                   QCoreApplication::translate("Review", "What came is taken, for every chosen "
                                                         "line (key 2)"));
    m_type = add(u"review_type"_s, QCoreApplication::translate("Review", "Type a value… (F2)"),
                 QCoreApplication::translate("Review", "Neither of the two: type what is right "
                                                       "(key F2)"));
    buttons->addStretch(1);
    m_open = add(u"review_open"_s, QCoreApplication::translate("Review", "Decide anew (0)"),
                 QCoreApplication::translate("Review", "Takes the decision about the chosen lines "
                                                       "back (key 0)"));
    setFooter(foot);
    connect(m_ours, &QPushButton::clicked, this, [this] { emit decided(Take::Ours); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { emit decided(Take::Theirs); });
    connect(m_type, &QPushButton::clicked, this, &ReviewDetail::typingAsked);
    connect(m_open, &QPushButton::clicked, this, [this] { emit decided(std::nullopt); });
    show(nullptr, nullptr);
}

std::vector<TableColumn> ReviewDetail::columns()
{
    const auto text = [this](QString Row::*member) {
        return [this, member](QUuid row) {
            const Row &shown = m_rows[numberOf(row)];
            ShownCell cell = textCell(shown.*member);
            cell.isStrong = shown.differs && member != &Row::label && member != &Row::before &&
                            !(shown.*member).isEmpty();
            cell.toolTip = shown.*member;
            return cell;
        };
    };
    return {{.key = u"what"_s,
             .title = QCoreApplication::translate("Review", "Of the line"),
             .cell = text(&Row::label),
             .width = 170},
            {.key = u"before"_s,
             .title = QCoreApplication::translate("Review", "When last exchanged"),
             .cell = text(&Row::before),
             .width = 170,
             .stretches = true},
            {.key = u"here"_s,
             .title = QCoreApplication::translate("Review", "Here"),
             .cell = text(&Row::here),
             .width = 200,
             .stretches = true},
            {.key = u"there"_s,
             .title = QCoreApplication::translate("Review", "Comes in"),
             .cell = text(&Row::there),
             .width = 200,
             .stretches = true}};
}

QString ReviewDetail::authorText(const std::optional<Author> &author) const
{
    return author ? u"%1, %2"_s.arg(author->who,
                                    timeText(author->when.toLocalTime(), m_workspace.language()))
                  : QString();
}

/// The columns of a record that came as a whole; a facility's state, place and enterprise came with
/// it.
void ReviewDetail::addColumns(std::vector<Row> &rows, OpenReview &review, MergeItem &item) const
{
    const Record theirs = *item.theirs;
    for (const SheetColumn &column : columnsOf(theirs.kind())) {
        if (!column.field)
            continue; // what dates a change holds nothing
        MergeItem *part = &item;
        if (column.entity != theirs.kind()) {
            const auto owner = columnRecord(review.known(), theirs, column, m_workspace.today());
            part = owner ? review.addedItem(column.entity, owner->id()) : nullptr;
        }
        Row row{.label = column.title()};
        if (part && column.part != AmountPart::Estimated) {
            row.there = m_lines.valueText(part->theirs, *column.field, partNumber(column));
        } else {
            // It may be linked to an enterprise that is there.
            row.there = shownValue(review.known(), theirs, column, m_workspace.language(),
                                   m_workspace.today(), ShownLinks::ByName);
        }
        if (part && column.part != AmountPart::Estimated) {
            row.item = part;
            row.column = &column;
            const bool isTyped = std::ranges::any_of(part->fields, [&](const MergedField &typed) {
                return typed.field == column.field && typed.part == partNumber(column);
            });
            if (isTyped) {
                const QString typed =
                    m_lines.valueText(part->added(), *column.field, partNumber(column));
                row.label = QCoreApplication::translate("Review", "%1 (typed)").arg(row.label);
                row.here = typed.isEmpty() ? u"–"_s : typed;
            }
        }
        row.differs = true;
        if (!row.there.isEmpty() || !row.here.isEmpty())
            rows.push_back(row);
    }
}

std::vector<ReviewDetail::Row> ReviewDetail::rowsOf(OpenReview &review,
                                                    const ReviewLine &line) const
{
    std::vector<Row> rows;
    MergeItem &item = review.items()[line.item];
    const MergedField *merged = m_lines.fieldOf(line);
    const auto add = [&](const Field &field, std::optional<int> part, const QString &label) {
        Row row{.label = label,
                .before = m_lines.valueText(item.base, field, part),
                .here = m_lines.valueText(item.ours, field, part),
                .there = m_lines.valueText(item.theirs, field, part)};
        row.differs = row.here != row.there;
        if (merged || !row.before.isEmpty() || !row.here.isEmpty() || !row.there.isEmpty())
            rows.push_back(row);
    };
    if (merged) {
        add(*merged->field, merged->part, m_lines.fieldText(line));
        if (merged->edited) {
            rows.push_back({.label = QCoreApplication::translate("Review", "Typed in its place"),
                            .here = m_lines.valueText(line, ReviewLines::Side::Result),
                            .differs = true});
        }
    } else if (item.isAdded() && item.record().kind() != EntityKind::Draft) {
        addColumns(rows, review, item);
    } else {
        for (const Field &field : item.record().info().fields.subspan(1))
            add(field, {}, fieldLabel(field));
    }
    rows.push_back(
        {.label = QCoreApplication::translate("Review", "Entered by"),
         .here = item.ours ? authorText(review.ourAuthor(item, merged)) : QString(),
         .there = item.theirs ? authorText(review.theirAuthor(item, merged)) : QString()});
    addFiles(rows, review, item);
    return rows;
}

void ReviewDetail::addFiles(std::vector<Row> &rows, const OpenReview &review,
                            const MergeItem &item) const
{
    const QString label = QCoreApplication::translate("Review", "File (Enter shows it)");
    QSet<QString> kept;
    for (const Attachment &file : m_workspace.records().all<Attachment>().of(item.record().id())) {
        kept.insert(file.content.sha256);
        rows.push_back({.label = label, .here = file.name, .file = file});
    }
    for (const Attachment &file : review.evidence(item)) {
        if (!kept.contains(file.content.sha256))
            rows.push_back({.label = label, .there = file.name, .file = file, .isTheirs = true});
    }
}

void ReviewDetail::openRow(QUuid row)
{
    const Row &shown = m_rows[numberOf(row)];
    if (!shown.file) {
        chooseColumn(false);
        return;
    }
    const Attachment file = *shown.file;
    const bool isTheirs = shown.isTheirs;
    m_workspace.guard().run([&] {
        const QByteArray bytes =
            isTheirs ? m_review->contentOf(file) : m_workspace.session().blob(file.content.sha256);
        m_preview.show(file, bytes, window());
    });
}

bool ReviewDetail::chooseColumn(bool isLeftOut)
{
    const QUuid row = m_table->currentRow();
    if (row.isNull() || m_workspace.isReadOnly() || !m_rows[numberOf(row)].column)
        return false;
    const Row shown = m_rows[numberOf(row)]; // what is typed makes other rows
    emit columnChosen(shown.item, shown.column, isLeftOut);
    m_table->choose(row);
    return true;
}

bool ReviewDetail::goToFirstValue()
{
    const auto first = std::ranges::find_if(m_rows, [](const Row &row) { return row.column; });
    if (first == m_rows.end())
        return false;
    m_table->choose(numberedRow(static_cast<std::size_t>(first - m_rows.begin())));
    m_table->setFocus();
    return true;
}

bool ReviewDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && (key.key() == Qt::Key_F2 || key.key() == Qt::Key_Delete) &&
            chooseColumn(key.key() == Qt::Key_Delete))
            return true;
    }
    return Panel::eventFilter(watched, event);
}

void ReviewDetail::show(OpenReview *review, const ReviewLine *line)
{
    m_review = review;
    m_rows = review && line ? rowsOf(*review, *line) : std::vector<Row>();
    setTitle(line ? m_lines.recordText(*line) + u" · "_s + m_lines.fieldText(*line)
                  : QCoreApplication::translate("Review", "Choose a line to see it whole"));
    std::vector<QUuid> rows;
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        rows.push_back(numberedRow(index));
    m_table->setRows(std::move(rows));
    m_table->rowsModel().touchAll();
    const QString doubt = line ? m_lines.doubtOf(*line) : QString();
    m_finding->say(doubt,
                   line && m_lines.isHard(*line) ? StateShape::Cross : StateShape::HollowDiamond);
    const bool mayDecide = line && !m_workspace.isReadOnly();
    for (QPushButton *button : {m_ours, m_theirs, m_open})
        button->setEnabled(mayDecide);
    m_type->setEnabled(mayDecide && (line->field || std::ranges::any_of(m_rows, &Row::column)));
}

} // namespace sxsh
