// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QAbstractButton;
class QListWidget;
class QStackedWidget;

namespace sxsh {

class Panel;
class RecordForm;

/// The kinds of records that have a list, in the order of their names.
std::vector<EntityKind> listedKinds();

/// Every list of the plan that has no page of its own, each as a table with a form: organisations,
/// output types, resources, factors, periods, units and so on.
class ListsPage final : public Page
{
    Q_OBJECT

public:
    explicit ListsPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    /// "list:entity" shows that list, "new:entity key=text …" starts a record of it with these
    /// texts.
    void begin(const QString &what) override;
    TablePanel *mainTable() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;

private:
    struct List {
        TablePanel *table = nullptr;
        RecordForm *form = nullptr;
        Panel *formPanel = nullptr;
        QWidget *whole = nullptr;
    };

    List &listOf(EntityKind kind);
    void show(EntityKind kind);
    /// The button in the header, unless the list is empty and offers the same.
    void showAdd();
    void showRecord(EntityKind kind, QUuid id);
    void showTitle(EntityKind kind);
    void countRows();

    QListWidget *m_kinds;
    QAbstractButton *m_add;
    QStackedWidget *m_stack;
    EntityKind m_kind{};
    std::map<EntityKind, List> m_lists;
};

} // namespace sxsh
