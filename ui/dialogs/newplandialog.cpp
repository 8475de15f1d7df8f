// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newplandialog.h"

#include "core/demo/demofile.h"
#include "core/storage/planreplacement.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/frame/savefile.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

NewPlanDialog::NewPlanDialog(QString resources, QSettings &settings, Guard &guard, QWidget *parent)
    : QDialog(parent), m_resources(std::move(resources)), m_settings(settings),
      m_start(new QListWidget), m_where(new QLabel), m_choose(new QPushButton),
      m_make(new QPushButton)
{
    setObjectName(u"new_plan_dialog"_s);
    setWindowTitle(QCoreApplication::translate("Window", "New plan"));
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title =
        new QLabel(QCoreApplication::translate("Window", "What does the plan start from?"));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    layout->addWidget(title);
    guard.run([this] { m_templates = planTemplates(m_resources); });
    for (const PlanTemplate &one : m_templates) {
        auto *item = new QListWidgetItem(one.name + u'\n' + one.description, m_start);
        item->setData(Qt::UserRole, one.key);
    }
    new QListWidgetItem(
        QCoreApplication::translate("Window", "An empty plan") + u'\n' +
            QCoreApplication::translate(
                "Window", "Reference data only: units, industries, factors, funding rules"),
        m_start);
    new QListWidgetItem(
        QCoreApplication::translate("Window", "The plan after another one") + u'\n' +
            QCoreApplication::translate(
                "Window", "The register and, if wanted, clauses and figures of a plan that is in a "
                          "file go along"),
        m_start);
    m_start->setObjectName(u"start"_s);
    m_start->setAccessibleName(title->text());
    m_start->setWordWrap(true);
    m_start->setSpacing(2);
    m_start->setCurrentRow(0);
    m_start->setMinimumHeight(230);
    layout->addWidget(m_start, 1);
    auto *place = new QHBoxLayout;
    m_where->setWordWrap(true);
    place->addWidget(m_where, 1);
    m_choose->setText(QCoreApplication::translate("Window", "Where to keep it…"));
    m_choose->setObjectName(u"choose_file"_s);
    place->addWidget(m_choose);
    layout->addLayout(place);
    m_make->setObjectName(u"make_plan"_s);
    addDialogButtons(*this, *layout, *m_make);
    connect(m_choose, &QPushButton::clicked, this, &NewPlanDialog::chooseFile);
    connect(m_make, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_start, &QListWidget::currentRowChanged, this, &NewPlanDialog::showChoice);
    showChoice();
}

bool NewPlanDialog::followsAnother() const
{
    return m_start->currentRow() == m_start->count() - 1;
}

void NewPlanDialog::showChoice()
{
    m_choose->setVisible(!followsAnother());
    m_make->setText(followsAnother()
                        ? QCoreApplication::translate("Window", "Choose the plan before it…")
                        : QCoreApplication::translate("Window", "Make the plan"));
    m_make->setEnabled(followsAnother() || !m_path.isEmpty());
    if (followsAnother())
        m_where->setText(QCoreApplication::translate("Window", "What goes along is asked next"));
    else if (m_path.isEmpty())
        m_where->setText(QCoreApplication::translate("Window", "No file chosen yet"));
    else
        m_where->setText(QDir::toNativeSeparators(m_path));
}

void NewPlanDialog::chooseFile()
{
    const QString title = m_start->currentItem()->text().section(u'\n', 0, 0);
    const QString path = askSavePath(this, m_settings, title, {SavedKind::Plan});
    if (path.isEmpty())
        return;
    m_path = path;
    showChoice();
    m_make->setFocus();
}

void NewPlanDialog::makeFile(const Session::Options &options) const
{
    const QString key = m_start->currentItem()->data(Qt::UserRole).toString();
    const ChangeSet setup =
        key.isEmpty() ? referenceSet(m_resources) : templateSet(m_resources, key);
    replacePlanFile(m_path,
                    [&](const QString &beside) { Session::create(beside, setup, options); });
}

void makeDemonstrationFile(const QString &path, const QString &resources,
                           const Session::Options &options)
{
    replacePlanFile(path, [&](const QString &beside) {
        makeDemonstrationFile(beside, resources, {}, {}, options);
    });
}

} // namespace sxsh
