// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"

#include <initializer_list>

class QLabel;
class QStackedWidget;

namespace sxsh {

class TableView;

/// The records of one entity that belong to a facility, by chosen fields; Enter opens one.
class FacilityRecords final : public Panel
{
    Q_OBJECT

public:
    /// Which fields stand as columns, `widest` taking what room is left, and the words around them.
    struct Shown {
        EntityKind kind{};
        std::initializer_list<const char *> fields{};
        QLatin1StringView widest{};
        QString addText{}; ///< words of the link that adds one
        QString none{};    ///< what is said where there are none; else the table stands empty
    };

    FacilityRecords(Workspace &workspace, const QString &name, const QString &title,
                    const Shown &shown, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    void setRows(std::vector<QUuid> rows);

signals:
    void opened(const QUuid &record);
    void addAsked();

private:
    TableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_none = nullptr;
};

} // namespace sxsh
