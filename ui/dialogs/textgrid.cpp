// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/textgrid.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace sxsh {

TextGrid::TextGrid(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(metrics::labelGap);
    m_layout->setVerticalSpacing(metrics::space1);
    hide();
}

QLabel *TextGrid::makeLabel(int row, int column)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const bool isTitle = m_kind == Kind::Lines ? column % 2 == 0 : row == 0;
    if (isTitle)
        label->setForegroundRole(labelRole);
    if (m_kind == Kind::Table) {
        label->setFont(uiFont(TextRole::Small, row == 0 ? QFont::DemiBold : QFont::Normal));
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    } else {
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    label->setWordWrap(m_kind == Kind::Lines || column == 0);
    m_layout->addWidget(label, row, column);
    return label;
}

void TextGrid::setRows(const std::vector<QStringList> &rows)
{
    m_rows = rows;
    for (std::size_t row = 0; row < std::max(rows.size(), m_labels.size()); ++row) {
        if (row >= m_labels.size())
            m_labels.emplace_back();
        std::vector<QLabel *> &labels = m_labels[row];
        const QStringList texts = row < rows.size() ? rows[row] : QStringList();
        while (static_cast<qsizetype>(labels.size()) < texts.size())
            labels.push_back(makeLabel(static_cast<int>(row), static_cast<int>(labels.size())));
        for (std::size_t column = 0; column < labels.size(); ++column) {
            const auto place = static_cast<qsizetype>(column);
            labels[column]->setText(texts.value(place));
            labels[column]->setVisible(place < texts.size());
            // Beside one label a sentence may stand, beside two of them figures.
            const bool isWide = m_kind == Kind::Table ? column == 0
                                : labels.size() > 2   ? column % 2 == 0
                                                      : column == 1;
            m_layout->setColumnStretch(static_cast<int>(column), isWide ? 3 : 2);
        }
    }
    setVisible(!rows.empty());
}

} // namespace sxsh
