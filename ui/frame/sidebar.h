// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListWidget>

namespace sxsh {

/// An entry of the side bar: a page, or the heading of those below it.
struct NavigationItem {
    QString page{}; ///< empty for a heading
    QString title{};
    const char *icon = nullptr;
    int count = 0; ///< shown at the right; 0 shows none
};

/// The list of pages at the left of the window. Narrow windows fold it to its icons.
class SideBar final : public QListWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setItems(const std::vector<NavigationItem> &items);
    const std::vector<NavigationItem> &items() const { return m_items; }
    /// Marks the page as the one that is shown.
    void mark(const QString &page);
    void setCount(const QString &page, int number);
    void setFolded(bool folded);

signals:
    void pageChosen(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// Gives rows a little less height where that lets all of them be seen.
    void fitRows();

    std::vector<NavigationItem> m_items;
    bool m_isFolded = false;
};

} // namespace sxsh
