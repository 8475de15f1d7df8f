// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace sxsh {

/// The titles of the grid's tracks, with the headings of their groups above them.
class GridHeader final : public QHeaderView
{
    Q_OBJECT

public:
    GridHeader(Qt::Orientation orientation, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool hasGroups() const;
    QString group(int section) const;
};

} // namespace sxsh
