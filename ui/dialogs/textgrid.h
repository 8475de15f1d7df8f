// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace sxsh {

/// Rows of short texts in columns that are changed often: labels with their values, or a small
/// table. The texts can be marked and copied; long ones go on in further lines.
class TextGrid final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Lines, ///< labels and values in turn, to the left
        Table  ///< a row of titles, then names and figures
    };

    explicit TextGrid(Kind kind, QWidget *parent = nullptr);

    /// Hides itself where there are none.
    void setRows(const std::vector<QStringList> &rows);
    const std::vector<QStringList> &rows() const { return m_rows; }

private:
    QLabel *makeLabel(int row, int column);

    Kind m_kind;
    QGridLayout *m_layout;
    std::vector<QStringList> m_rows;
    std::vector<std::vector<QLabel *>> m_labels;
};

} // namespace sxsh
