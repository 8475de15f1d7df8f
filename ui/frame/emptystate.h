// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>
#include <vector>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace sxsh {

/// What stands where there is nothing yet: why it matters and how to begin.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const char *iconName, const QString &title, const QString &why,
               QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &why);
    QAbstractButton *addPrimaryAction(const QString &text);
    QAbstractButton *addAction(const QString &text);
    /// The first way to begin that is open; none where nothing can be done from here.
    QAbstractButton *firstAction() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_mark = nullptr;
    QAbstractButton *addButton(const QString &text);

    QLabel *m_title;
    QLabel *m_why;
    QHBoxLayout *m_buttons;
    std::vector<QAbstractButton *> m_actions;
};

} // namespace sxsh
