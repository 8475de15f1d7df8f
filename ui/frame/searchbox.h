// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/recordsearch.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QLineEdit>

class QListView;
class QStandardItemModel;

namespace sxsh {

/// The field that finds anything of the plan, without accents, while it is typed.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Searches this plan; without one the field rests.
    void setWorkspace(Workspace *workspace);
    /// A page that is found by its title.
    struct SearchedPage {
        QString address{};
        QString title{};
        QString detail{}; ///< what it is
    };

    /// Searches these pages as well.
    void setPages(std::vector<SearchedPage> pages);

signals:
    void pageChosen(const QString &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void find();
    void take(const QModelIndex &index);
    void placeList();

    Workspace *m_workspace = nullptr;
    std::unique_ptr<RecordSearch> m_search;
    std::vector<SearchedPage> m_pages;
    QStandardItemModel *m_model;
    QListView *m_list;
};

} // namespace sxsh
