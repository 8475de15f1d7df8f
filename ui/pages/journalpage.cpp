// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalpage.h"

#include "core/base/datetext.h"
#include "core/exchange/shownvalue.h"
#include "core/model/caption.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChanges = 2000;

QString kindName(LineKind kind)
{
    switch (kind) {
    case LineKind::Setup:
        return QCoreApplication::translate("Journal", "Plan made");
    case LineKind::Edit:
        return QCoreApplication::translate("Journal", "Edit");
    case LineKind::Undo:
        return QCoreApplication::translate("Journal", "Undo");
    case LineKind::Redo:
        return QCoreApplication::translate("Journal", "Redo");
    case LineKind::Event:
        break;
    }
    return QCoreApplication::translate("Journal", "Event");
}

QString timeWithSeconds(const QDateTime &when, Language language)
{
    const QDateTime local = when.toLocalTime();
    return dateText(local.date(), language) + u' ' + local.toString(u"HH:mm:ss"_s);
}

/// The record as it is now or, where it is gone, an empty one, with these stored values: for
/// showing them as officers read them.
std::optional<Record> partialRecord(const std::optional<Record> &now, EntityKind kind,
                                    const JournalChange &change, bool isAfter)
{
    RecordDraft draft = now ? RecordDraft(*now) : RecordDraft(kind, change.id);
    bool any = false;
    for (const FieldChange &field : change.fields) {
        const QVariant &value = isAfter ? field.after : field.before;
        if (const Field *described = draft.info().field(field.key); described && !value.isNull())
            any = draft.set(*described, value) || any;
    }
    return any ? std::optional(draft.finish()) : std::nullopt;
}

} // namespace

std::size_t JournalPage::numberOf(QUuid row)
{
    return sxsh::numberOf(row);
}

JournalPage::JournalPage(Workspace &workspace)
    : Page(workspace, u"journal"_s, QCoreApplication::translate("Journal", "Journal"))
{
    header().setContext(QCoreApplication::translate(
        "Journal", "Every change with who made it and when; nothing is ever struck out"));
    m_back =
        header().addAction(QCoreApplication::translate("Journal", "Back to this line"), "history");
    m_back->setObjectName(u"journal_back"_s);
    m_back->setToolTip(QCoreApplication::translate(
        "Journal", "Makes everything what it was after the chosen line, as one edit that can be "
                   "undone"));
    connect(m_back, &QAbstractButton::clicked, this, &JournalPage::goBack);

    m_lines = new TablePanel(workspace, lineColumns(), u"journal_lines"_s,
                             QCoreApplication::translate("Journal", "Journal"));
    m_kind = &m_lines->addFilterBox(u"journal_kind"_s,
                                    QCoreApplication::translate("Journal", "Kind of line"));
    m_kind->addItem(QCoreApplication::translate("Journal", "Every kind"), -1);
    for (const LineKind kind :
         {LineKind::Setup, LineKind::Edit, LineKind::Undo, LineKind::Redo, LineKind::Event})
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    m_who = &m_lines->addFilterBox(u"journal_who"_s, QCoreApplication::translate("Journal", "Who"));
    const auto refilter = [this] {
        m_lines->table().filter().setCondition([this](QUuid row) {
            const JournalLine &one = line(row);
            const int kind = m_kind->currentData().toInt();
            const QString who = m_who->currentData().toString();
            return (kind < 0 || one.kind == static_cast<LineKind>(kind)) &&
                   (who.isEmpty() || one.who == who);
        });
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, refilter);
    connect(m_who, &QComboBox::currentIndexChanged, this, refilter);
    body().addWidget(m_lines, 3);

    m_what = new TablePanel(workspace, changeColumns(), u"journal_changes"_s,
                            QCoreApplication::translate("Journal", "What the line changed"));
    m_what->setTitle(QCoreApplication::translate("Journal", "What the line changed"));
    m_what->setEmptyState(new EmptyState(
        "history", QCoreApplication::translate("Journal", "No field was changed"),
        QCoreApplication::translate("Journal", "The line tells of the file as a whole.")));
    body().addWidget(m_what, 2);
    connect(&m_lines->table(), &TableView::currentRowChanged, this, &JournalPage::showChanges);
    connect(&m_what->table(), &TableView::rowActivated, this, [this](QUuid row) {
        const ShownChange &change = m_changes[numberOf(row)];
        if (m_workspace.records().find(change.place.kind, change.place.id))
            m_workspace.open(change.place);
    });
}

std::vector<TableColumn> JournalPage::lineColumns() const
{
    const auto shown = [this](auto text) {
        return [this, text](QUuid row) { return text(line(row)); };
    };
    return {
        {.key = u"seq"_s,
         .title = QCoreApplication::translate("Journal", "Line"),
         .cell = shown([](const JournalLine &one) {
             return numberCell(QString::number(one.seq), static_cast<double>(one.seq));
         }),
         .alignment = Qt::AlignRight,
         .width = 64},
        {.key = u"when"_s,
         .title = QCoreApplication::translate("Journal", "When"),
         .cell = shown([this](const JournalLine &one) {
             return ShownCell{.text = timeWithSeconds(one.when, m_workspace.language()),
                              .sort = one.when};
         }),
         .width = 150},
        {.key = u"who"_s,
         .title = QCoreApplication::translate("Journal", "Who"),
         .cell = shown([](const JournalLine &one) { return textCell(one.who); }),
         .width = 130,
         .priority = 2},
        {.key = u"kind"_s,
         .title = QCoreApplication::translate("Journal", "Kind"),
         .cell = shown([](const JournalLine &one) { return textCell(kindName(one.kind)); }),
         .width = 110,
         .priority = 3},
        {.key = u"title"_s,
         .title = QCoreApplication::translate("Journal", "What was done"),
         .cell = shown([](const JournalLine &one) {
             ShownCell cell = textCell(one.title);
             if (one.of > 0)
                 cell.text +=
                     u" ("_s + QCoreApplication::translate("Journal", "line %1").arg(one.of) + u')';
             cell.toolTip = one.reason;
             return cell;
         }),
         .width = 320,
         .stretches = true},
        {.key = u"reason"_s,
         .title = QCoreApplication::translate("Journal", "Reason"),
         .cell = shown([](const JournalLine &one) { return textCell(one.reason); }),
         .width = 200,
         .priority = 4},
    };
}

std::vector<TableColumn> JournalPage::changeColumns() const
{
    const auto shown = [this](QString ShownChange::*member) {
        return [this, member](QUuid row) { return textCell(m_changes[numberOf(row)].*member); };
    };
    return {{.key = u"record"_s,
             .title = QCoreApplication::translate("Journal", "Record"),
             .cell = shown(&ShownChange::record),
             .width = 260,
             .stretches = true},
            {.key = u"field"_s,
             .title = QCoreApplication::translate("Journal", "Field"),
             .cell = shown(&ShownChange::field),
             .width = 180},
            {.key = u"before"_s,
             .title = QCoreApplication::translate("Journal", "Before"),
             .cell = shown(&ShownChange::before),
             .width = 220},
            {.key = u"after"_s,
             .title = QCoreApplication::translate("Journal", "After"),
             .cell = shown(&ShownChange::after),
             .width = 220}};
}

void JournalPage::reload()
{
    const qint64 known = m_journal.empty() ? 0 : m_journal.back().seq;
    m_workspace.session().lines([this](const JournalLine &one) { m_journal.push_back(one); },
                                known);
    std::vector<QUuid> rows;
    QStringList names;
    for (std::size_t number = m_journal.size(); number-- > 0;) {
        rows.push_back(numberedRow(number));
        if (!names.contains(m_journal[number].who))
            names += m_journal[number].who;
    }
    const QString who = m_who->currentData().toString();
    {
        const QSignalBlocker quiet(m_who);
        m_who->clear();
        m_who->addItem(QCoreApplication::translate("Journal", "Everybody"), QString());
        for (const QString &name : std::as_const(names))
            m_who->addItem(name, name);
        m_who->setCurrentIndex(std::max(0, m_who->findData(who)));
    }
    TableView &table = m_lines->table();
    table.setRows(std::move(rows));
    if (table.horizontalHeader()->sortIndicatorSection() < 0)
        table.sortByColumn(0, Qt::DescendingOrder);
    const auto lines = static_cast<int>(m_journal.size());
    m_lines->setFooterOfAll(QCoreApplication::translate("Journal", "%Ln lines", nullptr, lines));
    if (table.currentRow().isNull() && !m_journal.empty())
        table.choose(numberedRow(m_journal.size() - 1));
    // A line says for ever what it says.
    if (table.currentRow() != m_shown)
        showChanges();
    else
        updateBack();
}

void JournalPage::updateBack()
{
    const QUuid row = m_lines->table().currentRow();
    m_back->setEnabled(!row.isNull() && !m_workspace.isReadOnly() &&
                       numberOf(row) + 1 < m_journal.size());
}

void JournalPage::showChanges()
{
    m_changes.clear();
    const QUuid row = m_lines->table().currentRow();
    m_shown = row;
    updateBack();
    if (!row.isNull()) {
        m_workspace.guard().run([&] {
            for (const JournalChange &change : m_workspace.session().changes(line(row).seq)) {
                const EntityInfo *info = findEntity(change.entity);
                if (!info || m_changes.size() >= mostChanges)
                    continue;
                const auto now = m_workspace.records().find(info->kind, change.id);
                const auto before = partialRecord(now, info->kind, change, false);
                const auto after = partialRecord(now, info->kind, change, true);
                QString name = entityLabel(*info);
                if (now || after || before) {
                    name += u' ' + caption(m_workspace.records(), now     ? *now
                                                                  : after ? *after
                                                                          : *before);
                }
                for (const SheetColumn &column : columnsOf(info->kind)) {
                    const FieldChange *field = column.field && column.entity == info->kind
                                                   ? change.field(QString(column.field->keyText()))
                                                   : nullptr;
                    if (!field)
                        continue;
                    const auto text = [&](const std::optional<Record> &side,
                                          const QVariant &value) {
                        return side && !value.isNull()
                                   ? shownValue(m_workspace.records(), *side, column,
                                                m_workspace.language(), m_workspace.today(),
                                                ShownLinks::ByName)
                                   : QString();
                    };
                    ShownChange shown{.record = name,
                                      .field = column.title(),
                                      .before = text(before, field->before),
                                      .after = text(after, field->after),
                                      .place = {info->kind, change.id, column.key}};
                    // Of amounts only the months that changed, and the year where it did.
                    if (column.part == AmountPart::None || shown.before != shown.after)
                        m_changes.push_back(std::move(shown));
                }
            }
        });
    }
    std::vector<QUuid> rows;
    for (std::size_t number = 0; number < m_changes.size(); ++number)
        rows.push_back(numberedRow(number));
    m_what->table().setRows({});
    m_what->table().setRows(std::move(rows));
    const auto fields = static_cast<int>(m_changes.size());
    m_what->setFooterOfAll(
        m_changes.size() < mostChanges
            ? QCoreApplication::translate("Journal", "%Ln fields", nullptr, fields)
            : QCoreApplication::translate("Journal", "The first %Ln fields", nullptr, mostChanges));
}

void JournalPage::goBack()
{
    const QUuid row = m_lines->table().currentRow();
    if (row.isNull())
        return;
    m_workspace.guard().run([&] {
        const Session::Outcome outcome = m_workspace.session().goBackTo(line(row).seq);
        if (hasHard(outcome.issues)) {
            m_workspace.guard().tell(
                {.text = QCoreApplication::translate("Workspace", "Not saved: %1")
                             .arg(issuesText(outcome.issues))});
        } else if (!outcome.applied) {
            m_workspace.guard().tell(
                {.kind = Notice::Kind::Done,
                 .text = QCoreApplication::translate(
                     "Journal", "Everything is already what it was after that line.")});
        } else {
            m_workspace.guard().tell(
                {.kind = Notice::Kind::Done,
                 .text = QCoreApplication::translate(
                             "Journal", "Everything is what it was after line %1 again.")
                             .arg(line(row).seq),
                 .action = QCoreApplication::translate("Journal", "Undo"),
                 .act = [this] { m_workspace.undo(); }});
        }
    });
}

QVariantMap JournalPage::state() const
{
    return {{u"kind"_s, m_kind->currentData()}, {u"who"_s, m_who->currentData()}};
}

void JournalPage::restore(const QVariantMap &state)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state.value(u"kind"_s))));
    m_who->setCurrentIndex(std::max(0, m_who->findData(state.value(u"who"_s))));
}

} // namespace sxsh
