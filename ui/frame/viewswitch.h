// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QButtonGroup;

namespace sxsh {

/// The views of one thing as words in a row, for the header of its panel: the one that is shown is
/// ink, the others are links. Tab reaches the row, arrow keys go through it.
class ViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(const QStringList &views, QWidget *parent = nullptr);

    int current() const;
    /// Shows another view as current, without telling.
    void setCurrent(int view);

signals:
    /// The officer wants to see another view.
    void chosen(int view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_views;
};

} // namespace sxsh
