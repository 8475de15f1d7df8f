// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtCore/QHash>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtGui/QTextLayout>
#include <array>
#include <optional>
#include <vector>

class QPainter;

namespace sxsh {

/// How a text is set; lengths in dots, size in points.
struct TextStyle {
    double size = 13;
    double width = 0; ///< lines break here, words longer than a line too
    Align align = Align::Left;
    double firstIndent = 0;
    std::optional<QFont> font{}; ///< instead of the print font in that size
};

/// A text broken into lines once, for the reference device; drawn line by line on any device. Short
/// words and numbers are not broken at a slash or dash either: "IV/2018", "8–13%".
class TextBlock final
{
public:
    TextBlock(const std::vector<Run> &runs, const TextStyle &style);
    TextBlock(const TextBlock &) = delete;
    TextBlock &operator=(const TextBlock &) = delete;

    int lineCount() const { return m_layout.lineCount(); }
    double height() const { return m_height; }
    double lineTop(int line) const;
    double lineHeight(int line) const;
    /// The text of the line without the blank it was broken at.
    QString lineText(int line) const;
    /// What the line's letters cover, from the top left of the block.
    QRectF lineRect(int line) const;
    /// The width of the longest line.
    double naturalWidth() const;

    /// Where the figure at that distance from the block's left edge is from; empty for words.
    QString aboutAt(int line, double x) const;

    /// Draws one line with its top left corner there.
    void drawLine(QPainter &painter, int line, QPointF topLeft) const;
    /// Draws all lines with the block's top left corner there.
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    /// A stretch of the text with where its figure is from.
    struct About {
        qsizetype from = 0;
        qsizetype to = 0;
        QString text{};
    };

    QTextLayout m_layout;
    double m_height = 0;
    std::vector<About> m_abouts{};
};

/// Measures what a line of text is never broken inside of: words and numbers of one size.
class WordRuler final
{
public:
    explicit WordRuler(double size) : m_size(size) {}

    /// The width of the longest word; a TextBlock of this width breaks none of them.
    double longestWord(const Run &run);

private:
    double m_size;
    std::array<QHash<QString, double>, 4> m_widths{}; ///< by weight and slope
};

/// The width of a text set on one line in the regular weight.
double textWidth(const QString &text, double size);

} // namespace sxsh
