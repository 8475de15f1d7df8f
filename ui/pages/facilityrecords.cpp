// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilityrecords.h"

#include "ui/models/recordcolumn.h"
#include "ui/tables/tableoutput.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>

namespace sxsh {

FacilityRecords::FacilityRecords(Workspace &workspace, const QString &name, const QString &title,
                                 const Shown &shown, QWidget *parent)
    : Panel(title, parent), m_stack(new QStackedWidget)
{
    std::vector<TableColumn> columns;
    for (const char *field : shown.fields) {
        columns.push_back(recordColumn(workspace, shown.kind, QLatin1StringView(field)));
        columns.back().stretches = shown.widest == QLatin1StringView(field);
    }
    m_table = new TableView(std::move(columns), name);
    m_table->setAccessibleName(title);
    equipTable(*m_table, workspace);
    connect(m_table, &TableView::rowActivated, this, &FacilityRecords::opened);
    m_stack->addWidget(m_table);
    if (!shown.none.isEmpty()) {
        m_none = new QLabel(shown.none);
        m_none->setWordWrap(true);
        m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_none->setForegroundRole(labelRole);
        m_none->setContentsMargins(metrics::panelPadding, metrics::space1, metrics::panelPadding,
                                   metrics::panelPadding);
        m_stack->addWidget(m_none);
    }
    setContent(m_stack);
    QAbstractButton *link = addLink(shown.addText);
    link->setEnabled(!workspace.isReadOnly());
    connect(link, &QAbstractButton::clicked, this, &FacilityRecords::addAsked);
}

void FacilityRecords::setRows(std::vector<QUuid> rows)
{
    m_stack->setCurrentIndex(rows.empty() && m_none ? 1 : 0);
    m_table->setRows(std::move(rows));
    m_table->rowsModel().touchAll();
}

} // namespace sxsh
