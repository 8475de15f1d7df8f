// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

namespace sxsh {

/// What the window shows before a plan is open: how to begin, and the plans opened last.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const QStringList &recent, QWidget *parent = nullptr);

signals:
    void newAsked();
    void openAsked();
    void demonstrationAsked();
    void fileChosen(const QString &path);
};

} // namespace sxsh
