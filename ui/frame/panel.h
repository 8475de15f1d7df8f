// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace sxsh {

class ElidedLabel;

/// A white sheet on the window with a title line, and beside the title at most a control or a link.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    /// Puts a control at the right end of the title line.
    void addToHeader(QWidget *widget);
    /// Puts a link at the right end of the title line; the signal is `clicked` of what is returned.
    QAbstractButton *addLink(const QString &text);
    /// What stands below the title, from edge to edge of the panel.
    void setContent(QWidget *content);
    /// The same with the panel's padding around it.
    void setPaddedContent(QWidget *content);
    /// What stands at the panel's foot, on a subtle ground.
    void setFooter(QWidget *footer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QWidget *m_header;
    QHBoxLayout *m_headerLayout;
    ElidedLabel *m_title;
    QWidget *m_content = nullptr;
    QWidget *m_footer = nullptr;
};

} // namespace sxsh
