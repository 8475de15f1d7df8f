// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListWidget>
#include <vector>

namespace sxsh {

/// A heading of a report and the page on which it stands; levels and pages count from one.
struct ContentsEntry {
    QString heading{};
    int level = 1;
    int page = 1;
};

/// The contents of a report: deeper headings stand further in, long ones are wrapped there.
class ContentsList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ContentsList(QWidget *parent = nullptr);

    void setEntries(const std::vector<ContentsEntry> &entries);

signals:
    void pageChosen(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace sxsh
