// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

class QStyleOptionButton;
class QStyleOptionGroupBox;
class QStyleOptionMenuItem;
class QStyleOptionToolButton;

namespace sxsh {

/// How every control is drawn: flat, in the colours of its palette's tokens, with a focus ring that
/// is always visible.
///
/// Dynamic properties that it understands: `primary` (bool, push buttons: the one action of the
/// page), `link` (bool, push buttons: looks like a link), `problem` ("hard" or "soft", fields: what
/// was typed is refused or doubted), `compact` (bool, fields and buttons of a panel header),
/// `rowLines` (bool, item views: overrides whether rows have a line below; tables and trees have
/// one, lists have none).
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showUnderlines(bool shown);
    int mnemonicFlag(const QStyleOption *option, const QWidget *widget) const;
    void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                          const QWidget *widget) const;
    void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter,
                       const QWidget *widget) const;
    void paintTool(const QStyleOptionToolButton &option, QPainter &painter,
                   const QWidget *widget) const;
    void paintGroup(const QStyleOptionGroupBox &option, QPainter &painter,
                    const QWidget *widget) const;

    bool underlines = false;
};

} // namespace sxsh
