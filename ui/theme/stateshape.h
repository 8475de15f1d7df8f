// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

class QPainter;

namespace sxsh {

struct Tokens;

/// The shape that stands before the word of a state, so that no state is told by colour alone.
enum class StateShape { Dot, Up, Down, Check, Half, Ring, Overdue, Diamond, HollowDiamond, Cross };

/// What a coloured text says.
enum class Tone { Plain, Ok, Ahead, Warn, Bad, Mute };

/// The tone in which a state's shape and word are written.
Tone toneOf(StateShape shape);

/// The colour of texts and shapes of that tone.
QColor toneColor(Tone tone, const Tokens &tokens);

/// The colour under a badge or cell of that tone.
QColor toneBackground(Tone tone, const Tokens &tokens);

/// Paints the shape in its colour into the middle of the rectangle, as large as its shorter side.
void paintStateShape(QPainter &painter, const QRectF &rect, StateShape shape, const Tokens &tokens);

/// Shape and word of a state in the state's colour, with an optional second text in grey; what does
/// not fit is cut with an ellipsis and told in the tool tip.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);
    StateLabel(StateShape shape, const QString &word, const QString &second = {},
               QWidget *parent = nullptr);

    /// Shows that state from now on.
    void setState(StateShape shape, const QString &word, const QString &second = {});

    /// Lets a long word (a sentence) go on in further lines instead of cutting it.
    void setWrapped();

    StateShape shape() const { return shown; }
    QString word() const { return wordText; }
    QString second() const { return secondText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString whole() const;
    int wholeWidth() const;
    void tellIfCut();

    StateShape shown = StateShape::Ring;
    QString wordText;
    QString secondText;
    bool isWrapped = false;
};

} // namespace sxsh
