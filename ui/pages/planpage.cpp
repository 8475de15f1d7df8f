// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planpage.h"

#include "core/base/capitalised.h"
#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/work/activitystate.h"
#include "core/work/planscope.h"
#include "ui/dialogs/amenddialog.h"
#include "ui/dialogs/nextplandialog.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/models/activitycells.h"
#include "ui/pages/noplanstate.h"
#include "ui/tables/printout.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTreeWidget>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Clauses that work is expected under.
bool asksForWork(ClauseKind kind)
{
    return kind == ClauseKind::Task || kind == ClauseKind::TaskArea || kind == ClauseKind::Solution;
}

/// With as many decimals as the number has.
QString targetValueText(Decimal value, IndicatorKind kind, Language language)
{
    if (kind == IndicatorKind::YesNo)
        return choiceLabel(value.nano > 0 ? YesNo::Yes : YesNo::No);
    return isFraction(kind) ? percentText(value.scaled(), language)
                            : numberText(value.scaled(), language);
}

/// The label without what the clause above it says already, so that the text beside it has room.
QString shortLabel(const Clause &clause, const Clause *above)
{
    QStringList parts = clause.label.split(u", "_s);
    for (const QString &known : above ? above->label.split(u", "_s) : QStringList())
        parts.removeAll(known);
    return parts.isEmpty() ? clause.label : parts.join(u", "_s);
}

/// The activities that stand under a clause. Those of suggested clauses below a signed one are only
/// counted: the plan does not ask for them.
struct ClauseWork {
    std::vector<const Activity *> activities{};
    int suggested = 0;
};

ClauseWork workUnder(const Records &records, const Clause &clause)
{
    ClauseWork work{.activities = activitiesUnder(records, clause)};
    if (clause.origin == ClauseOrigin::Suggested)
        return work;
    work.suggested = static_cast<int>(std::erase_if(work.activities, [&](const Activity *activity) {
        const Clause *own = records.find(activity->clause);
        return own && own->origin == ClauseOrigin::Suggested;
    }));
    return work;
}

QString moreSuggestedText(int count)
{
    return QCoreApplication::translate("PlanPage", "%Ln more under clauses that are suggested",
                                       nullptr, count);
}

} // namespace

PlanPage::PlanPage(Workspace &workspace)
    : Page(workspace, u"plan"_s, QCoreApplication::translate("PlanPage", "The plan")),
      m_tree(new QTreeWidget), m_textPanel(new Panel(u" "_s)), m_text(new QLabel),
      m_source(new QLabel)
{
    m_next = header().addAction(QCoreApplication::translate("PlanPage", "Make the next plan…"),
                                "arrow-right");
    m_next->setObjectName(u"next_plan"_s);
    connect(m_next, &QAbstractButton::clicked, this, &PlanPage::makeNext);
    m_amend = header().addPrimaryAction(
        QCoreApplication::translate("PlanPage", "Amend the target…"), "pencil");
    m_amend->setObjectName(u"amend_target"_s);
    connect(m_amend, &QAbstractButton::clicked, this, &PlanPage::amend);

    m_content = new QWidget;
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::panelGap);
    auto *clauses = new Panel(QCoreApplication::translate("PlanPage", "Clauses"));
    m_tree->setObjectName(u"clauses"_s);
    m_tree->setAccessibleName(clauses->title());
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({QCoreApplication::translate("PlanPage", "Clause"),
                             QCoreApplication::translate("PlanPage", "Activities")});
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, 96);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    clauses->setContent(m_tree);
    columns->addWidget(clauses, 5);

    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::panelGap);
    auto *words = new QWidget;
    auto *wordsLayout = new QVBoxLayout(words);
    wordsLayout->setContentsMargins(0, 0, 0, 0);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(u"clause_text"_s);
    m_source->setWordWrap(true);
    m_source->setFont(uiFont(TextRole::Small));
    m_source->setForegroundRole(labelRole);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_text);
    // The panel's own ground shows through.
    m_text->setAutoFillBackground(false);
    wordsLayout->addWidget(scroll, 1);
    wordsLayout->addWidget(m_source);
    m_textPanel->setPaddedContent(words);
    right->addWidget(m_textPanel, 4);

    m_activities = new TablePanel(workspace, activityColumns(), u"clause_activities"_s,
                                  QCoreApplication::translate("PlanPage", "Activities"));
    auto *none = new EmptyState("clipboard-text", {}, {});
    QAbstractButton *add =
        none->addPrimaryAction(QCoreApplication::translate("PlanPage", "Add an activity"));
    connect(add, &QAbstractButton::clicked, this, &PlanPage::addNew);
    m_activities->setEmptyState(none);
    m_none = none;
    m_add = add;
    connect(&m_activities->table(), &TableView::rowActivated, this, [this](QUuid row) {
        m_workspace.open({EntityKind::Activity, row, {}});
    });
    right->addWidget(m_activities, 6);

    m_targets =
        new TablePanel(workspace, targetColumns(), u"targets"_s,
                       QCoreApplication::translate("PlanPage", "Targets and their versions"));
    m_targets->setTitle(QCoreApplication::translate("PlanPage", "Targets and their versions"));
    m_targets->setEmptyState(new EmptyState(
        "information", QCoreApplication::translate("PlanPage", "No target"),
        QCoreApplication::translate("PlanPage", "The plan file holds no target yet.")));
    connect(&m_targets->table(), &TableView::rowActivated, this, &PlanPage::amend);
    connect(&m_targets->table(), &TableView::currentRowChanged, this,
            [this](QUuid row) { m_amend->setEnabled(!row.isNull() && !m_workspace.isReadOnly()); });
    right->addWidget(m_targets, 5);
    columns->addLayout(right, 7);
    body().addWidget(m_content);
    m_empty = makeNoPlanState(workspace);
    body().addWidget(m_empty);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            showClause();
    });
}

QWidget *PlanPage::firstFocus() const
{
    return m_tree;
}

std::vector<TableColumn> PlanPage::activityColumns() const
{
    return sxsh::activityColumns(m_workspace);
}

std::vector<TableColumn> PlanPage::targetColumns() const
{
    const Records &records = m_workspace.records();
    const auto target = [&records](QUuid row) { return records.find(Ref<Target>{row}); };
    const auto date = [this](std::optional<QDate> day) {
        return day ? dateCell(dateText(*day, m_workspace.language()), *day) : dashCell();
    };
    const auto value = [this, &records, target](QUuid row, std::optional<Decimal> number) {
        const Target *one = target(row);
        const Indicator *indicator = one ? records.find(one->indicator) : nullptr;
        if (!indicator || !number)
            return dashCell();
        return numberCell(
            targetValueText(*number, indicator->indicatorKind, m_workspace.language()),
            static_cast<double>(number->nano) / 1e9);
    };
    return {
        {.key = u"indicator"_s,
         .title = QCoreApplication::translate("PlanPage", "Target"),
         .cell =
             [&records, target](QUuid row) {
                 const Target *one = target(row);
                 const Indicator *indicator = one ? records.find(one->indicator) : nullptr;
                 return indicator ? textCell(indicator->code + u' ' + indicator->name) : dashCell();
             },
         .width = 190,
         .stretches = true},
        {.key = u"min"_s,
         .title = QCoreApplication::translate("PlanPage", "At least"),
         .cell =
             [target, value](QUuid row) {
                 const Target *one = target(row);
                 return one ? value(row, one->min) : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 84},
        {.key = u"max"_s,
         .title = QCoreApplication::translate("PlanPage", "At most"),
         .cell =
             [target, value](QUuid row) {
                 const Target *one = target(row);
                 return one ? value(row, one->max) : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 84},
        {.key = u"due"_s,
         .title = QCoreApplication::translate("PlanPage", "Due"),
         .cell =
             [target, date](QUuid row) {
                 const Target *one = target(row);
                 return one ? date(one->due) : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 96,
         .priority = 4},
        {.key = u"from"_s,
         .title = QCoreApplication::translate("PlanPage", "In force from"),
         .cell =
             [target, date](QUuid row) {
                 const Target *one = target(row);
                 return one ? date(one->effectiveFrom) : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 112,
         .priority = 1},
        {.key = u"decided"_s,
         .title = QCoreApplication::translate("PlanPage", "Decided by"),
         .cell =
             [target](QUuid row) {
                 const Target *one = target(row);
                 return one ? textCell(one->decidedBy) : dashCell();
             },
         .width = 150,
         .priority = 2},
    };
}

void PlanPage::reload()
{
    const Plan *plan = m_workspace.plan();
    header().setContext(!plan                    ? QString()
                        : plan->number.isEmpty() ? plan->title
                                                 : plan->title + u" · "_s + plan->number);
    m_content->setVisible(plan);
    m_empty->setVisible(!plan);
    fillTree();
    std::vector<std::pair<QString, QUuid>> targets;
    for (const Target &target : m_workspace.records().all<Target>()) {
        const Indicator *indicator = m_workspace.records().find(target.indicator);
        targets.emplace_back((indicator ? indicator->code : QString()) +
                                 target.effectiveFrom.toString(Qt::ISODate),
                             target.id);
    }
    std::ranges::sort(targets);
    std::vector<QUuid> rows;
    for (const auto &[key, id] : targets)
        rows.push_back(id);
    m_targets->table().setRows(std::move(rows));
    m_targets->table().rowsModel().touchAll();
    m_amend->setEnabled(!m_targets->table().currentRow().isNull() && !m_workspace.isReadOnly());
    m_next->setEnabled(m_workspace.plan());
    showClause();
}

void PlanPage::follow(const ChangeSet &set)
{
    const bool isMine = std::ranges::any_of(set.changes, [](const Change &change) {
        switch (change.record().kind()) {
        case EntityKind::Plan:
        case EntityKind::LegalBasis:
        case EntityKind::Clause:
        case EntityKind::Indicator:
        case EntityKind::Target:
        case EntityKind::Activity:
        case EntityKind::ActivityOutput:
        case EntityKind::Organisation:
            return true;
        default:
            return false;
        }
    });
    if (isMine)
        reload();
}

void PlanPage::fillTree()
{
    m_isFilling = true;
    const Clause *chosen = clause();
    const QUuid kept = chosen ? chosen->id : QUuid();
    m_tree->clear();
    const Records &records = m_workspace.records();
    const Plan *plan = m_workspace.plan();
    QHash<QUuid, QTreeWidgetItem *> items;
    for (const ClauseOrigin origin : {ClauseOrigin::Signed, ClauseOrigin::Suggested}) {
        std::vector<const Clause *> clauses;
        if (plan) {
            for (const Clause &one : records.all<Clause>().of(plan->id)) {
                if (one.origin == origin)
                    clauses.push_back(&one);
            }
        }
        std::ranges::sort(clauses, {},
                          [](const Clause *one) { return std::pair(one->position, one->code); });
        auto *group = new QTreeWidgetItem(
            m_tree, {origin == ClauseOrigin::Signed
                         ? QCoreApplication::translate("PlanPage", "As signed")
                         : QCoreApplication::translate("PlanPage", "Suggested, not of the plan")});
        group->setFont(0, uiFont(TextRole::Body, QFont::DemiBold));
        group->setHidden(clauses.empty());
        // Parents come first, whatever the positions say.
        for (std::size_t round = 0; !clauses.empty() && round <= clauses.size() + 8; ++round) {
            std::erase_if(clauses, [&](const Clause *one) {
                const Clause *above = records.find(one->parent);
                QTreeWidgetItem *parent =
                    above && above->origin == origin ? items.value(above->id) : nullptr;
                if (!parent && above && above->origin == origin)
                    return false;
                const ClauseWork work = workUnder(records, *one);
                QString coverage;
                if (!work.activities.empty())
                    coverage = QString::number(work.activities.size());
                else if (asksForWork(one->clauseKind))
                    coverage = QCoreApplication::translate("PlanPage", "◇ none yet");
                auto *item = new QTreeWidgetItem(
                    parent ? parent : group,
                    {shortLabel(*one, above) + u"  "_s + one->text.section(u'\n', 0, 0), coverage});
                item->setData(0, Qt::UserRole, one->id);
                item->setToolTip(0, one->label + u'\n' + one->text);
                item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
                if (work.suggested > 0)
                    item->setToolTip(1, moreSuggestedText(work.suggested));
                items.insert(one->id, item);
                return true;
            });
        }
    }
    m_tree->expandAll();
    m_isFilling = false;
    if (!chooseClause(kept) && plan) {
        const auto areas = taskAreas(records, {plan->id});
        if (areas.empty() || !chooseClause(areas.front()->id))
            m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
}

const Clause *PlanPage::clause() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? m_workspace.records().find(Ref<Clause>{item->data(0, Qt::UserRole).toUuid()})
                : nullptr;
}

bool PlanPage::chooseClause(QUuid id)
{
    if (id.isNull())
        return false;
    QTreeWidgetItemIterator at(m_tree);
    for (; *at; ++at) {
        if ((*at)->data(0, Qt::UserRole).toUuid() == id) {
            m_tree->setCurrentItem(*at);
            return true;
        }
    }
    return false;
}

void PlanPage::showClause()
{
    const Clause *one = clause();
    const QString title =
        one ? QCoreApplication::translate("PlanPage", "Clause %1").arg(one->label) + u" · "_s +
                  choiceLabel(one->clauseKind)
            : QCoreApplication::translate("PlanPage", "Choose a clause");
    m_textPanel->setTitle(capitalised(title));
    m_text->setText(one ? one->text : QString());
    m_source->setText(one && one->origin == ClauseOrigin::Suggested
                          ? QCoreApplication::translate(
                                "PlanPage", "Suggested by this program; the plan does not say it.")
                      : one && !one->source.isEmpty()
                          ? QCoreApplication::translate("PlanPage", "Source: %1").arg(one->source)
                          : QString());
    const ClauseWork work = one ? workUnder(m_workspace.records(), *one) : ClauseWork();
    std::vector<QUuid> rows;
    for (const Activity *activity : work.activities)
        rows.push_back(activity->id);
    const auto count = static_cast<int>(rows.size());
    m_activities->table().setRows(std::move(rows));
    m_activities->table().rowsModel().touchAll();
    m_activities->setFooterOfAll(
        QCoreApplication::translate("PlanPage", "%Ln activities", nullptr, count) +
        (work.suggested > 0 ? u" · "_s + moreSuggestedText(work.suggested) : QString()));
    showNone();
}

void PlanPage::showNone()
{
    const Clause *one = clause();
    const Plan *plan = m_workspace.plan();
    const bool hasClauses = plan && !m_workspace.records().all<Clause>().of(plan->id).empty();
    const bool isInArea = one && taskAreaOf(m_workspace.records(), *one);
    m_add->setVisible(isInArea);
    m_add->setEnabled(isInArea && !m_workspace.isReadOnly());
    if (isInArea) {
        m_none->setWords(
            QCoreApplication::translate("PlanPage", "This clause has no activity yet"),
            QCoreApplication::translate("PlanPage", "Work that nobody is down for is not done, and "
                                                    "the report has nothing to say of it."));
    } else if (one) {
        m_none->setWords(
            QCoreApplication::translate("PlanPage", "This clause asks for no activity"),
            QCoreApplication::translate(
                "PlanPage", "Activities belong to the tasks of the plan and what is below them."));
    } else if (hasClauses) {
        m_none->setWords(QCoreApplication::translate("PlanPage", "Choose a clause"),
                         QCoreApplication::translate(
                             "PlanPage", "Its activities stand here, or that it has none yet."));
    } else {
        m_none->setWords(QCoreApplication::translate("PlanPage", "The plan has no clause yet"),
                         QCoreApplication::translate(
                             "PlanPage", "Enter its clauses under “Lists”, tasks first: each task "
                                         "becomes a page. Activities that were carried over wait "
                                         "there too."));
    }
}

bool PlanPage::open(const Place &place)
{
    if (place.kind == EntityKind::Target)
        return m_targets->table().choose(place.id);
    if (place.kind == EntityKind::Indicator) {
        for (const Target &target : m_workspace.records().all<Target>().of(place.id))
            return m_targets->table().choose(target.id);
        return false;
    }
    return place.kind == EntityKind::Clause && chooseClause(place.id);
}

void PlanPage::addNew()
{
    const Clause *one = clause();
    const Clause *area = one ? taskAreaOf(m_workspace.records(), *one) : nullptr;
    if (area)
        m_workspace.openPage(u"area:"_s + area->id.toString(QUuid::WithoutBraces) + u"#new:"_s +
                             one->id.toString(QUuid::WithoutBraces));
}

void PlanPage::amend()
{
    const Target *target = m_workspace.records().find(Ref<Target>{m_targets->table().currentRow()});
    if (!target || m_workspace.isReadOnly())
        return;
    AmendDialog dialog(m_workspace, *target, this);
    if (dialog.exec() == QDialog::Accepted)
        m_targets->table().choose(dialog.version());
}

void PlanPage::begin(const QString &what)
{
    if (what == u"next")
        makeNext();
}

void PlanPage::makeNext()
{
    if (!m_workspace.plan()) {
        m_workspace.guard().tell(
            {.kind = Notice::Kind::Problem,
             .text = QCoreApplication::translate(
                 "PlanPage", "This file holds no plan that another one could follow. Open the file "
                             "of the plan.")});
        return;
    }
    NextPlanDialog dialog(m_workspace, this);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.openMade(dialog.path());
}

void PlanPage::print()
{
    const Plan *plan = m_workspace.plan();
    if (!plan)
        return;
    Report report{.title = plan->title, .language = languageKey(m_workspace.language())};
    report.blocks.push_back(Heading{.level = 1, .text = plan->title});
    QTreeWidgetItemIterator at(m_tree);
    for (; *at; ++at) {
        const Clause *one =
            m_workspace.records().find(Ref<Clause>{(*at)->data(0, Qt::UserRole).toUuid()});
        if (!one) {
            if (!(*at)->isHidden())
                report.blocks.push_back(Heading{.level = 2, .text = (*at)->text(0)});
            continue;
        }
        report.blocks.push_back(
            Paragraph{.runs = {{.text = one->label + u" "_s, .bold = true}, {.text = one->text}},
                      .indented = false});
    }
    printOut(m_workspace, std::move(report), this);
}

QVariantMap PlanPage::state() const
{
    const Clause *one = clause();
    return {{u"clause"_s, one ? one->id.toString() : QString()}};
}

void PlanPage::restore(const QVariantMap &state)
{
    chooseClause(QUuid::fromString(state.value(u"clause"_s).toString()));
}

} // namespace sxsh
