// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/nextplandialog.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/storage/planreplacement.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/datefield.h"
#include "ui/forms/findinglabel.h"
#include "ui/frame/savefile.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QCheckBox *part(QVBoxLayout *layout, const QString &name, const QString &words, bool isChecked)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(name);
    box->setChecked(isChecked);
    layout->addWidget(box);
    return box;
}

} // namespace

NextPlanDialog::NextPlanDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_code(new QLineEdit), m_title(new QLineEdit),
      m_first(new DateField(workspace.language())), m_last(new DateField(workspace.language())),
      m_where(new QLabel), m_problem(new FindingLabel)
{
    const Plan *old = workspace.plan();
    Q_ASSERT(old);
    m_from = {old->id};
    setObjectName(u"next_plan_dialog"_s);
    setWindowTitle(QCoreApplication::translate("NextPlanDialog", "The next plan"));
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(
        QCoreApplication::translate("NextPlanDialog", "Make the plan after %1").arg(old->code));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *about = new QLabel(QCoreApplication::translate(
        "NextPlanDialog", "The register of facilities and the reference data go along into a file "
                          "of its own. This plan stays as it is."));
    about->setWordWrap(true);
    layout->addWidget(about);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::labelGap);
    const auto add = [form](const QString &label, QWidget *field, const QString &name) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        field->setFixedHeight(metrics::fieldHeight);
        form->addRow(label, field);
    };
    add(QCoreApplication::translate("NextPlanDialog", "Code"), m_code, u"code"_s);
    add(QCoreApplication::translate("NextPlanDialog", "Title"), m_title, u"title"_s);
    add(QCoreApplication::translate("NextPlanDialog", "First day"), m_first, u"starts_on"_s);
    add(QCoreApplication::translate("NextPlanDialog", "Last day"), m_last, u"ends_on"_s);
    m_code->setPlaceholderText(
        QCoreApplication::translate("NextPlanDialog", "so far: %1").arg(old->code));
    m_title->setPlaceholderText(
        QCoreApplication::translate("NextPlanDialog", "so far: %1").arg(old->title));
    m_title->setToolTip(m_title->placeholderText());
    if (old->endsOn) {
        m_first->setDate(old->endsOn->addDays(1));
        if (old->startsOn) {
            const int years = old->endsOn->year() - old->startsOn->year() + 1;
            m_last->setDate(old->endsOn->addYears(years));
        }
    }
    layout->addLayout(form);

    auto *heading = new QLabel(QCoreApplication::translate("NextPlanDialog", "Takes along"));
    heading->setFont(uiFont(TextRole::Body, QFont::DemiBold));
    layout->addWidget(heading);
    auto *parts = new QVBoxLayout;
    parts->setSpacing(6);
    m_clauses =
        part(parts, u"take_clauses"_s,
             QCoreApplication::translate(
                 "NextPlanDialog", "Clauses, indicators and targets, as suggestions to be amended"),
             true);
    m_unfinished =
        part(parts, u"take_unfinished"_s,
             QCoreApplication::translate("NextPlanDialog", "Activities not finished yet"), false);
    m_evidence = part(parts, u"take_evidence"_s,
                      QCoreApplication::translate("NextPlanDialog",
                                                  "Facts with their evidence, surveys and events"),
                      true);
    m_consumption = part(parts, u"take_consumption"_s,
                         QCoreApplication::translate("NextPlanDialog",
                                                     "Consumption, output, baselines and measures"),
                         true);
    layout->addLayout(parts);
    connect(m_clauses, &QCheckBox::toggled, m_unfinished, &QWidget::setEnabled);

    auto *place = new QHBoxLayout;
    m_where->setWordWrap(true);
    m_where->setText(QCoreApplication::translate("NextPlanDialog", "No file chosen yet"));
    place->addWidget(m_where, 1);
    auto *choose =
        new QPushButton(QCoreApplication::translate("NextPlanDialog", "Where to keep it…"));
    choose->setObjectName(u"choose_file"_s);
    choose->setAutoDefault(false);
    place->addWidget(choose);
    layout->addLayout(place);
    m_problem->setObjectName(u"next_plan_problem"_s);
    layout->addWidget(m_problem);
    // What is mended since is told no more.
    for (const QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &NextPlanDialog::tellMended);

    auto *make = new QPushButton(QCoreApplication::translate("NextPlanDialog", "Make the plan"));
    make->setObjectName(u"make_next_plan"_s);
    make->setDefault(true);
    addDialogButtons(*this, *layout, *make);
    connect(choose, &QPushButton::clicked, this, &NextPlanDialog::chooseFile);
    connect(make, &QPushButton::clicked, this, &NextPlanDialog::accept);
    // The window's own line is behind the dialog.
    connect(&workspace.guard(), &Guard::told, this,
            [this](const Notice &notice) { tell(notice.text); });
    m_code->setFocus();
}

void NextPlanDialog::setPath(const QString &path)
{
    m_path = path;
    m_where->setText(QDir::toNativeSeparators(path));
    tellMended();
}

void NextPlanDialog::tellMended()
{
    if (m_problem->isVisible())
        tell(problems().join(u'\n'));
}

void NextPlanDialog::chooseFile()
{
    const QString name = m_title->text().trimmed().isEmpty() ? windowTitle() : m_title->text();
    const QString path = askSavePath(this, m_workspace.settings(), name, {SavedKind::Plan});
    if (!path.isEmpty())
        setPath(path);
}

void NextPlanDialog::tell(const QString &text)
{
    m_problem->say(text);
}

QStringList NextPlanDialog::problems() const
{
    QStringList found;
    for (const QLineEdit *field : {m_code, m_title}) {
        if (field->text().trimmed().isEmpty()) {
            found += QCoreApplication::translate("NextPlanDialog", "%1 is missing.")
                         .arg(field->accessibleName());
        }
    }
    for (const DateField *field : {m_first, m_last}) {
        if (!field->date()) {
            found +=
                QCoreApplication::translate("NextPlanDialog", "%1: type a day such as 1/1/2026.")
                    .arg(field->accessibleName());
        }
    }
    if (m_first->date() && m_last->date() && *m_last->date() < *m_first->date()) {
        found +=
            QCoreApplication::translate("NextPlanDialog", "The last day is before the first one.");
    }
    if (m_path.isEmpty()) {
        found += QCoreApplication::translate("NextPlanDialog",
                                             "Choose where the new plan is to be kept.");
    }
    return found;
}

NextPlanSpec NextPlanDialog::spec() const
{
    return {.code = nfc(m_code->text().trimmed()),
            .title = nfc(m_title->text().trimmed()),
            .startsOn = *m_first->date(),
            .endsOn = *m_last->date(),
            .from = m_from,
            .clauses = m_clauses->isChecked(),
            .evidence = m_evidence->isChecked(),
            .consumption = m_consumption->isChecked(),
            .unfinishedActivities = m_clauses->isChecked() && m_unfinished->isChecked()};
}

void NextPlanDialog::makeFile() const
{
    const Session &open = m_workspace.session();
    if (QFileInfo(m_path) == QFileInfo(open.path())) {
        throw Error(QCoreApplication::translate(
            "NextPlanDialog", "The next plan needs another file than the plan that is open."));
    }
    const NextPlan next = nextPlan(m_workspace.records(), spec());
    std::vector<QByteArray> blobs;
    for (const QString &name : next.blobs)
        blobs.push_back(open.blob(name));
    replacePlanFile(m_path, [&](const QString &beside) {
        Session::create(beside, next.set,
                        {.who = open.who(), .clock = [&open] { return open.now(); }}, blobs);
    });
}

void NextPlanDialog::accept()
{
    if (const QStringList found = problems(); !found.isEmpty()) {
        tell(found.join(u'\n'));
        return;
    }
    tell({});
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const bool isMade = m_workspace.guard().run([this] { makeFile(); });
    QApplication::restoreOverrideCursor();
    if (isMade)
        QDialog::accept();
}

} // namespace sxsh
