// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace sxsh {

/// A line of text that gives way: what does not fit ends in "…" and stands in the tool tip.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    /// Where the text is cut; at its end unless said otherwise.
    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();
    /// How far the first letter reaches to the left of where it is written.
    int overhang() const;

    QString m_text;
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

} // namespace sxsh
