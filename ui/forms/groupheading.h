// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace sxsh {

/// The title of a group of fields with a line to the right of it.
class GroupHeading final : public QWidget
{
public:
    explicit GroupHeading(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
};

} // namespace sxsh
