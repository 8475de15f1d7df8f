// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace sxsh {

class DateField;
class PageHeader;
class TablePanel;

/// One page of the window. It follows the plan while it is seen, and catches up when it is shown
/// again.
class Page : public QWidget
{
    Q_OBJECT

public:
    ~Page() override;

    QString title() const;
    /// Shows a record that this page is the place of; false where it is not.
    virtual bool open(const Place &) { return false; }
    /// Starts adding what the page is about (Ctrl+N).
    virtual void addNew() {}
    /// Starts what the rest of a page's address asks for ("new:…" with an identity).
    virtual void begin(const QString &) {}
    /// The table that Ctrl+F, Ctrl+P and export are about; none where the page has none.
    virtual TablePanel *mainTable() const { return nullptr; }
    /// What takes the keyboard when the page is shown.
    virtual QWidget *firstFocus() const;
    /// Prints what the page shows.
    virtual void print();
    /// Writes the table that the page is about as a spreadsheet; says so where there is none.
    virtual void exportSheet();
    /// What the officer had chosen and typed here, so that the page can be made anew with it.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &) {}
    /// Saves what is being typed, as leaving the field would.
    virtual void finishTyping();
    /// Tries again to save what the file could not take; false where some of it still waits.
    bool saveUnsaved();
    /// Catches up with the plan now.
    void bringUpToDate();

signals:
    void titleChanged();

protected:
    Page(Workspace &workspace, const QString &name, const QString &title);

    PageHeader &header() { return *m_header; }
    QVBoxLayout &body() { return *m_body; }
    /// Leaves the actions of the header to the table where that is empty and offers to begin.
    void leaveActionsTo(const TablePanel &table);
    /// Puts the day that figures are taken on into the header.
    void addAsOfField();
    /// Everything anew, from the records.
    virtual void reload() = 0;
    /// What a change means for the page while it is seen; everything anew unless it knows better.
    virtual void follow(const ChangeSet &) { reload(); }
    virtual void dayChanged() { reload(); }
    /// Catches up once the officer pauses: for pages that take longer than a frame to compute.
    void reloadLater();
    /// True where the page is wide enough for what only wide windows show.
    bool isWide() const;
    /// True where the page has less room than a window of the usual size leaves it.
    bool isNarrow() const;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Called when the page becomes wide or narrow, or no longer is.
    virtual void widthChanged() {}

    Workspace &m_workspace;

private:
    PageHeader *m_header;
    QVBoxLayout *m_body;
    DateField *m_asOf = nullptr;
    bool m_isStale = true;
    QTimer m_pause;
    bool m_wasWide = false;
    bool m_wasNarrow = true; ///< a page is small until it stands in its window
};

} // namespace sxsh
