// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>
#include <vector>

class QAbstractButton;
class QHBoxLayout;

namespace sxsh {

class ElidedLabel;

/// The head of a page: its title, one line of context, and at the right its actions, of which at
/// most one is primary.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    void setContext(const QString &context);
    /// Puts a control to the right, left of those added later.
    void add(QWidget *widget);
    QAbstractButton *addAction(const QString &text, const char *iconName);
    QAbstractButton *addPrimaryAction(const QString &text, const char *iconName);
    /// Hides what was added as an action where the page offers the same at a better place.
    void setActionsVisible(bool visible);

signals:
    void titleChanged();

private:
    QHBoxLayout *m_layout;
    ElidedLabel *m_title;
    ElidedLabel *m_context;
    std::vector<QAbstractButton *> m_actions;
};

} // namespace sxsh
