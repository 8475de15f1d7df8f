// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ownedlist.h"

#include "core/model/caption.h"
#include "core/model/removal.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/frame/linkbutton.h"
#include "ui/tables/rowremoval.h"
#include "ui/tables/tableoutput.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

std::vector<QUuid> partsOf(const Records &records, EntityKind kind, QUuid owner)
{
    std::vector<QUuid> rows;
    withEntity(kind, [&]<class T>() {
        if constexpr (Owned<T>) {
            for (const T &part : records.all<T>().of(owner))
                rows.push_back(part.id);
        }
    });
    std::ranges::sort(rows, {}, [&](QUuid id) {
        const auto record = records.find(kind, id);
        return codeOf(records, *record);
    });
    return rows;
}

} // namespace

OwnedList::OwnedList(Workspace &workspace, OwnedListPlan plan, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_plan(std::move(plan)), m_heading(new QHBoxLayout),
      m_title(new QLabel(m_plan.title)), m_table(new TableView(m_plan.columns, m_plan.name)),
      m_none(new QLabel(m_plan.none))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_heading->setSpacing(12);
    m_title->setFont(uiFont(TextRole::Small, QFont::DemiBold));
    m_heading->addWidget(m_title);
    m_heading->addStretch();
    layout->addLayout(m_heading);
    layout->addWidget(m_table, 1);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setFont(uiFont(TextRole::Small));
    m_none->setForegroundRole(labelRole);
    layout->addWidget(m_none);
    m_table->setAccessibleName(m_plan.title);
    equipTable(*m_table, m_workspace);
    if (!m_plan.addText.isEmpty()) {
        QAbstractButton *adding = addLink(m_plan.addText);
        adding->setObjectName(m_plan.name + u"_add"_s);
        connect(adding, &QAbstractButton::clicked, this, [this] { addByHand(); });
    }
    connect(m_table, &TableView::rowActivated, this, [this](QUuid row) { openRow(row); });
    connect(m_table, &TableView::menuAsked, this, [this](QMenu *menu, QUuid row) {
        if (row.isNull())
            return;
        connect(menu->addAction(QCoreApplication::translate("OwnedList", "Open…")),
                &QAction::triggered, this, [this, row] { openRow(row); });
        emit menuAsked(menu, row);
    });
    letRowsBeRemoved(*m_table, m_workspace, m_plan.kind,
                     [this](const std::vector<QUuid> &rows) { return removalOf(rows); });
}

QAbstractButton *OwnedList::addLink(const QString &text)
{
    auto *link = new LinkButton(text);
    m_heading->addWidget(link);
    m_links.push_back(link);
    return link;
}

int OwnedList::count() const
{
    return m_table->rowsModel().rowCount();
}

void OwnedList::setFillsHeight()
{
    m_fillsHeight = true;
    // The title stays above where there is no table to fill the height.
    static_cast<QVBoxLayout *>(layout())->addStretch();
}

void OwnedList::showOwner(QUuid owner)
{
    m_owner = owner;
    reload();
}

void OwnedList::reload()
{
    std::vector<QUuid> rows;
    if (!m_owner.isNull())
        rows = m_plan.rows ? m_plan.rows(m_owner)
                           : partsOf(m_workspace.records(), m_plan.kind, m_owner);
    const bool isSame = rows == m_table->rowsModel().rows();
    if (!isSame)
        m_table->setRows({});
    m_table->setRows(std::move(rows));
    if (isSame)
        m_table->rowsModel().touchAll();
    const bool isEmpty = count() == 0;
    m_none->setText(m_owner.isNull() ? m_plan.noOwner : m_plan.none);
    m_none->setVisible(isEmpty && !m_none->text().isEmpty());
    for (QAbstractButton *link : m_links)
        link->setEnabled(!m_workspace.isReadOnly() && !m_owner.isNull());
    // A few rows stand as they are; more of them scroll.
    constexpr int most = 8;
    const int shown = std::clamp(count(), 1, most);
    m_table->setMinimumHeight(metrics::tableHeaderHeight + std::min(shown, 3) * metrics::rowHeight +
                              2);
    if (!m_fillsHeight)
        m_table->setMaximumHeight(metrics::tableHeaderHeight + shown * metrics::rowHeight + 2);
    m_table->setVisible(!isEmpty);
}

void OwnedList::add(const TypedTexts &given)
{
    if (m_workspace.isReadOnly() || m_owner.isNull())
        return;
    RecordDialog dialog(m_workspace, m_plan.kind, m_plan.groups, window());
    TypedTexts texts = given;
    texts.insert(m_plan.ownerKey, m_owner.toString(QUuid::WithoutBraces));
    dialog.form().restoreLeft(m_left.take(m_owner));
    dialog.startNew(texts);
    if (dialog.exec() == QDialog::Accepted)
        m_table->choose(dialog.form().record());
    if (const QVariantMap left = dialog.form().leftState(); !left.isEmpty())
        m_left.insert(m_owner, left);
}

void OwnedList::open(QUuid row, const QString &field)
{
    if (!m_workspace.records().find(m_plan.kind, row)) {
        if (m_plan.openOther)
            m_plan.openOther(row);
        return;
    }
    RecordDialog dialog(m_workspace, m_plan.kind, m_plan.groups, window());
    dialog.showRecord(row, field);
    dialog.exec();
}

ChangeSet OwnedList::removalOf(const std::vector<QUuid> &rows) const
{
    return removal(m_workspace.records(), m_plan.kind, rows);
}

} // namespace sxsh
