// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceilingfindings.h"

#include "core/work/ceilings.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/linkbutton.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>

namespace sxsh {

using namespace Qt::StringLiterals;

CeilingFindings::CeilingFindings(Workspace &workspace, std::optional<EntityKind> only,
                                 QWidget *parent)
    : Panel({}, parent), m_workspace(workspace), m_only(only), m_list(new QWidget)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"budget_findings"_s);
    scroll->setAccessibleName(QCoreApplication::translate("Money", "Above the ceilings"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    setContent(scroll);
}

void CeilingFindings::reload()
{
    Issues issues = ceilingFindings(m_workspace.records(), m_workspace.language());
    if (m_only) {
        std::erase_if(issues, [key = entityInfo(*m_only).keyText()](const Issue &issue) {
            return issue.entity != key;
        });
    }
    m_count = issues.size();
    delete m_list->layout();
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(metrics::panelPadding, 8, metrics::panelPadding, 8);
    layout->setSpacing(8);
    for (const Issue &issue : issues) {
        const EntityInfo *entity = findEntity(issue.entity);
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::labelGap);
        auto *link = new LinkButton(issue.record);
        link->setMinimumWidth(90);
        connect(link, &QAbstractButton::clicked, this, [this, entity, issue] {
            m_workspace.open({entity->kind, issue.id, issue.field});
        });
        row->addWidget(link, 0, Qt::AlignTop);
        auto *words = new QLabel(issue.message);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(words, 1);
        layout->addLayout(row);
    }
    if (issues.empty()) {
        layout->addWidget(new EmptyState(
            "check", QCoreApplication::translate("Money", "Nothing is above the ceilings"),
            QCoreApplication::translate("Money", "Support of measures and budget lines and "
                                                 "advances of activities are within what the "
                                                 "rules in force allow.")));
    }
    layout->addStretch();
}

} // namespace sxsh
