// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/plantemplate.h"
#include "core/session/session.h"
#include "ui/frame/guard.h"

#include <QtCore/QSettings>
#include <QtWidgets/QDialog>

class QListWidget;
class QLabel;
class QPushButton;

namespace sxsh {

/// Asks what a new plan starts from and where it is kept.
class NewPlanDialog final : public QDialog
{
    Q_OBJECT

public:
    NewPlanDialog(QString resources, QSettings &settings, Guard &guard, QWidget *parent);

    /// The plan is to follow one that is in a file, which is still to be chosen.
    bool followsAnother() const;
    const QString &path() const { return m_path; }
    /// Writes the file that was asked for; throws Error and then leaves none.
    void makeFile(const Session::Options &options) const;

private:
    void chooseFile();
    void showChoice();

    QString m_resources;
    QSettings &m_settings;
    std::vector<PlanTemplate> m_templates;
    QListWidget *m_start;
    QLabel *m_where;
    QPushButton *m_choose;
    QPushButton *m_make;
    QString m_path;
};

/// Makes a plan with demonstration data at the path; throws Error and then leaves what was there.
void makeDemonstrationFile(const QString &path, const QString &resources,
                           const Session::Options &options);

} // namespace sxsh
