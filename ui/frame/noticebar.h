// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/guard.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace sxsh {

/// The line above a page that tells what went wrong or what to look at; it stays until it is closed
/// or something newer is told.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const Notice &notice);
    QString text() const;
    /// Closes it.
    void dismiss();
    /// Closes it where it tells of something done, which a newer change makes old.
    void outdate();

signals:
    /// It was closed while it had the keyboard.
    void keyboardLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Notice m_notice;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
};

} // namespace sxsh
