// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "core/base/datetext.h"
#include "ui/forms/datefield.h"
#include "ui/forms/recordform.h"
#include "ui/frame/lastwords.h"
#include "ui/frame/pageheader.h"
#include "ui/grid/monthgrid.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

Page::Page(Workspace &workspace, const QString &name, const QString &title)
    : m_workspace(workspace), m_header(new PageHeader(title)), m_body(new QVBoxLayout)
{
    setObjectName(name);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::windowMargin, 0, metrics::windowMargin, metrics::panelGap);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    connect(m_header, &PageHeader::titleChanged, this, &Page::titleChanged);
    m_body->setSpacing(metrics::panelGap);
    layout->addLayout(m_body, 1);
    constexpr int pause = 150;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            bringUpToDate();
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        if (isVisible() && !m_isStale)
            follow(set);
        else
            m_isStale = true;
    });
    connect(&workspace, &Workspace::asOfChanged, this, [this](QDate day) {
        if (m_asOf)
            m_asOf->setDate(day);
        if (isVisible() && !m_isStale)
            dayChanged();
        else
            m_isStale = true;
    });
}

Page::~Page()
{
    ignoreLastWords(*this);
}

void Page::reloadLater()
{
    m_isStale = true;
    m_pause.start();
}

QString Page::title() const
{
    return m_header->title();
}

QWidget *Page::firstFocus() const
{
    return mainTable() ? mainTable()->firstFocus() : nullptr;
}

void Page::print()
{
    if (mainTable())
        mainTable()->print();
}

void Page::exportSheet()
{
    if (mainTable()) {
        mainTable()->exportSheet();
        return;
    }
    m_workspace.guard().tell(
        {.kind = Notice::Kind::Problem,
         .text = QCoreApplication::translate("Page", "This page has no table to export.")});
}

void Page::finishTyping()
{
    if (QWidget *typing = focusWidget(); typing && typing->hasFocus()) {
        typing->clearFocus();
        typing->setFocus();
    }
}

bool Page::saveUnsaved()
{
    bool areSaved = true;
    const auto save = [&areSaved](auto *typed) {
        if (typed->hasUnsaved())
            typed->finishTyping();
        areSaved = areSaved && !typed->hasUnsaved();
    };
    std::ranges::for_each(findChildren<MonthGrid *>(), save);
    std::ranges::for_each(findChildren<RecordForm *>(), save);
    return areSaved;
}

void Page::bringUpToDate()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_workspace.guard().run([this] { reload(); });
}

void Page::leaveActionsTo(const TablePanel &table)
{
    const auto leave = [this, &table] { m_header->setActionsVisible(!table.offersToBegin()); };
    connect(&table, &TablePanel::emptinessChanged, this, leave);
    leave();
}

void Page::addAsOfField()
{
    auto *label = new QLabel(QCoreApplication::translate("Page", "As of"));
    label->setForegroundRole(labelRole);
    m_asOf = new DateField(m_workspace.language());
    m_asOf->setObjectName(u"as_of"_s);
    m_asOf->setAccessibleName(QCoreApplication::translate("Page", "Figures as of"));
    m_asOf->setToolTip(
        QCoreApplication::translate("Page", "The day on which figures are taken (Ctrl+T)"));
    m_asOf->setFixedWidth(128);
    m_asOf->setDate(m_workspace.asOf());
    label->setBuddy(m_asOf);
    m_header->add(label);
    m_header->add(m_asOf);
    connect(m_asOf, &DateField::dateChosen, &m_workspace, &Workspace::setAsOf);
    connect(m_asOf, &QLineEdit::editingFinished, this, [this] {
        if (m_asOf->date())
            return;
        m_workspace.guard().tell(
            {.text = QCoreApplication::translate("Page", "“%1” is no day such as 31/12/2018. "
                                                         "Figures stay as of %2.")
                         .arg(m_asOf->text().trimmed(),
                              dateText(m_workspace.asOf(), m_workspace.language()))});
        m_asOf->setDate(m_workspace.asOf());
    });
}

bool Page::isWide() const
{
    return width() >= metrics::wideFrom - metrics::wideSideBarWidth;
}

bool Page::isNarrow() const
{
    return width() < metrics::narrowBelow;
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    bringUpToDate();
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = isWide();
    const bool narrow = isNarrow();
    if (wide == m_wasWide && narrow == m_wasNarrow)
        return;
    m_wasWide = wide;
    m_wasNarrow = narrow;
    const int margin = wide ? metrics::wideWindowMargin : metrics::windowMargin;
    layout()->setContentsMargins(margin, 0, margin,
                                 wide ? metrics::widePanelGap : metrics::panelGap);
    m_body->setSpacing(wide ? metrics::widePanelGap : metrics::panelGap);
    widthChanged();
}

} // namespace sxsh
