// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"
#include "ui/tables/tableview.h"

class QAbstractButton;
class QHBoxLayout;

namespace sxsh {

/// How the records of one entity that are part of another record are listed and edited.
struct OwnedListPlan {
    EntityKind kind{};
    QString name{}; ///< object name of the table
    QString title{};
    QString addText{};  ///< words of the link that adds; empty where nothing is added by hand
    QString ownerKey{}; ///< column that names the owner
    std::vector<TableColumn> columns{};
    std::vector<FormGroup> groups{}; ///< of the form in which one is edited
    QString none{};                  ///< what is said where there are none
    QString noOwner{};               ///< what is said while no record is shown
    /// The rows of an owner in their order, those of other entities among them; without it the
    /// records of the entity that are part of the owner.
    std::function<std::vector<QUuid>(QUuid owner)> rows{};
    /// Opens a row that is not of the entity.
    std::function<void(QUuid row)> openOther{};
};

/// A short table of what is part of a record, edited in a dialog: Enter opens a row, Delete removes
/// it, and undo takes that back.
class OwnedList : public QWidget
{
    Q_OBJECT

public:
    OwnedList(Workspace &workspace, OwnedListPlan plan, QWidget *parent = nullptr);

    QUuid owner() const { return m_owner; }
    void showOwner(QUuid owner);
    /// Reads the rows anew.
    void reload();
    TableView &table() { return *m_table; }
    int count() const;
    /// Lets the table take all the height there is instead of a few rows.
    void setFillsHeight();
    /// Puts a link beside the title; it can be used while a record is shown and the file takes
    /// changes.
    QAbstractButton *addLink(const QString &text);

    void add(const TypedTexts &given = {});
    void open(QUuid row, const QString &field = {});

signals:
    void menuAsked(class QMenu *menu, QUuid row);

protected:
    /// What the link that adds does.
    virtual void addByHand() { add(); }
    virtual void openRow(QUuid row) { open(row); }
    /// The set that removes these rows of the entity.
    virtual ChangeSet removalOf(const std::vector<QUuid> &rows) const;

    Workspace &m_workspace;

private:
    OwnedListPlan m_plan;
    QUuid m_owner;
    QHash<QUuid, QVariantMap> m_left; ///< by owner: a new record that was left
    bool m_fillsHeight = false;
    QHBoxLayout *m_heading;
    QLabel *m_title;
    TableView *m_table;
    QLabel *m_none;
    std::vector<QAbstractButton *> m_links{};
};

} // namespace sxsh
