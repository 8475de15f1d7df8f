// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/stateshape.h"

#include <QtWidgets/QListView>
#include <vector>

class QStandardItemModel;

namespace sxsh {

/// One thing in a short list: its state, what it is, and what is to be said of it.
struct BriefItem {
    StateShape shape = StateShape::Ring;
    QString title{};
    QString text{};  ///< broken over lines
    QString aside{}; ///< at the right end of the title
};

/// A list of a few things to look at, each with its state and a sentence or two.
class BriefList final : public QListView
{
    Q_OBJECT

public:
    explicit BriefList(const QString &name, QWidget *parent = nullptr);

    /// Without items the words are shown.
    void setItems(const std::vector<BriefItem> &items, const QString &wordsIfEmpty);

signals:
    void itemChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_model;
    QString m_wordsIfEmpty;
};

} // namespace sxsh
