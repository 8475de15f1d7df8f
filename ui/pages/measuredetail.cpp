// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measuredetail.h"

#include "core/model/caption.h"
#include "ui/models/recordcolumn.h"
#include "ui/pages/measurefacts.h"
#include "ui/pages/ownedlist.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

OwnedListPlan furtherPlan(Workspace &workspace)
{
    std::vector<TableColumn> columns;
    const auto add = [&](QLatin1StringView key, int width) {
        columns.push_back(recordColumn(workspace, EntityKind::MeasureSaving, key));
        columns.back().width = width;
    };
    add("resource"_L1, 120);
    columns.back().stretches = true;
    add("amount"_L1, 90);
    add("unit"_L1, 60);
    return {.kind = EntityKind::MeasureSaving,
            .name = u"measure_further"_s,
            .title = QCoreApplication::translate("Measures", "What else it saves"),
            .addText = QCoreApplication::translate("Measures", "Add a resource…"),
            .ownerKey = u"measure"_s,
            .columns = std::move(columns),
            .groups = {{{}, {u"resource"_s, u"amount"_s, u"unit"_s, u"note"_s}}},
            .none = QCoreApplication::translate(
                "Measures", "Nothing beside its main resource. Add what else it saves, or uses "
                            "more of: then the money at prices counts all of it."),
            .noOwner = QCoreApplication::translate("Measures", "Add the measure first.")};
}

} // namespace

MeasureDetail::MeasureDetail(Workspace &workspace, QWidget *parent)
    : Panel(QCoreApplication::translate("Measures", "Measure"), parent), m_workspace(workspace),
      m_tabs(new QTabBar), m_stack(new QStackedWidget), m_more(new QToolButton),
      m_facts(new MeasureFacts(workspace))
{
    setObjectName(u"measure_detail"_s);
    buildMenu();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setObjectName(u"measure_tabs"_s);
    m_tabs->setAccessibleName(QCoreApplication::translate("Measures", "Parts of the measure"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(QCoreApplication::translate("Measures", "Figures"));
    m_tabs->addTab(QCoreApplication::translate("Measures", "The measure"));
    m_tabs->addTab(QCoreApplication::translate("Measures", "Rate and life"));
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    setContent(content);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_stack->addWidget(m_facts);
    connect(m_facts, &MeasureFacts::confirmAsked, this, &MeasureDetail::confirmAsked);
    connect(m_facts, &MeasureFacts::priceAsked, this, &MeasureDetail::priceAsked);
    connect(m_facts, &MeasureFacts::priceOpened, this, &MeasureDetail::priceOpened);
    buildFields();
    m_terms =
        new RecordForm(workspace, EntityKind::Plan,
                       {{QCoreApplication::translate("Measures", "Of all measures of the plan"),
                         {u"discount_rate"_s, u"measure_life"_s}}});
    m_terms->setObjectName(u"measure_terms"_s);
    m_stack->addWidget(m_terms);
}

void MeasureDetail::buildMenu()
{
    m_more->setIcon(icon("dots-horizontal"));
    m_more->setToolTip(QCoreApplication::translate("Measures", "More about this measure"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setObjectName(u"measure_more"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(icon("factory"),
                            QCoreApplication::translate("Measures", "Open the facility")),
            &QAction::triggered, this, [this] {
                if (const Measure *measure = m_workspace.records().find(Ref<Measure>{m_shown}))
                    m_workspace.open({EntityKind::Facility, measure->facility.id, {}});
            });
    connect(menu->addAction(icon("history"),
                            QCoreApplication::translate("Measures", "What was changed of it…")),
            &QAction::triggered, this, [this] {
                m_workspace.askHistory({EntityKind::Measure, m_shown, {}});
            });
    QAction *remove = menu->addAction(
        icon("delete"), QCoreApplication::translate("Measures", "Remove this measure"));
    remove->setEnabled(!m_workspace.isReadOnly());
    connect(remove, &QAction::triggered, this, &MeasureDetail::removeAsked);
    m_more->setMenu(menu);
    addToHeader(m_more);
}

void MeasureDetail::buildFields()
{
    const QString saving = QCoreApplication::translate("Measures", "Saving");
    m_form = new RecordForm(m_workspace, EntityKind::Measure, entryForm(EntityKind::Measure));
    m_form->setObjectName(u"measure_form"_s);
    m_further = new OwnedList(m_workspace, furtherPlan(m_workspace));
    m_form->addBelow(m_further, saving);
    m_stack->addWidget(m_form);
    connect(m_form, &RecordForm::recordShown, this, [this] {
        const Measure *measure = m_workspace.records().find(Ref<Measure>{m_form->record()});
        setTitle(measure           ? caption(m_workspace.records(), Record(*measure))
                 : m_form->isNew() ? QCoreApplication::translate("Measures", "New measure")
                                   : QCoreApplication::translate("Measures", "Measure"));
        m_more->setVisible(measure);
    });
}

void MeasureDetail::show(const MeasureFigures *figures, const MeasureBasis &basis)
{
    const QUuid measure = figures ? figures->measure.id : QUuid();
    m_shown = measure;
    m_facts->show(figures, basis);
    if (m_form->isNew() || m_form->record() != measure)
        m_form->showRecord(measure);
    m_further->showOwner(measure);
    const Plan *plan = m_workspace.plan();
    if (const QUuid shown = plan ? plan->id : QUuid(); m_terms->record() != shown)
        m_terms->showRecord(shown);
}

void MeasureDetail::startNew(const TypedTexts &given)
{
    m_shown = {};
    showTab(Fields);
    m_further->showOwner({});
    m_form->startNew(given);
}

void MeasureDetail::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

MeasureDetail::Tab MeasureDetail::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void MeasureDetail::focusField(const QString &key)
{
    showTab(Fields);
    m_form->focusField(key);
}

void MeasureDetail::chooseFurther(QUuid saving)
{
    showTab(Fields);
    m_further->table().choose(saving);
    m_further->table().setFocus();
}

void MeasureDetail::focusTerms()
{
    showTab(Terms);
    m_terms->focusField(u"discount_rate"_s);
}

void MeasureDetail::finishTyping()
{
    m_form->finishTyping();
    m_terms->finishTyping();
}

} // namespace sxsh
