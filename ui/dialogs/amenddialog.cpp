// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/amenddialog.h"

#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/model/amendment.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/datefield.h"
#include "ui/forms/findinglabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace sxsh {

using namespace Qt::StringLiterals;

AmendDialog::AmendDialog(Workspace &workspace, const Target &target, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_target(target.id), m_min(new QLineEdit),
      m_max(new QLineEdit), m_due(new DateField(workspace.language())),
      m_from(new DateField(workspace.language())), m_decision(new QLineEdit), m_note(new QLineEdit),
      m_problem(new FindingLabel)
{
    const Indicator *indicator = workspace.records().find(target.indicator);
    m_isPercent = indicator && (indicator->indicatorKind == IndicatorKind::Share ||
                                indicator->indicatorKind == IndicatorKind::MeanSaving);
    setObjectName(u"amend_dialog"_s);
    setWindowTitle(QCoreApplication::translate("Amend", "Amend a target"));
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title =
        new QLabel(QCoreApplication::translate("Amend", "Amend %1?")
                       .arg(indicator ? indicator->code + u' ' + indicator->name : QString()));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *about = new QLabel(QCoreApplication::translate(
        "Amend", "A new version is added. Figures before the day it takes effect are still seen "
                 "from the version that was in force then."));
    about->setWordWrap(true);
    layout->addWidget(about);

    const auto shown = [this](Decimal value) {
        const Decimal asTyped{m_isPercent ? value.nano * 100 : value.nano};
        return numberText(asTyped.scaled(), m_workspace.language());
    };
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::labelGap);
    const auto add = [form](const QString &label, QWidget *field, const QString &name) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        field->setFixedHeight(metrics::fieldHeight);
        form->addRow(label, field);
    };
    const QString unit = m_isPercent ? u" (%)"_s : QString();
    add(QCoreApplication::translate("Amend", "At least") + unit, m_min, u"min"_s);
    add(QCoreApplication::translate("Amend", "At most") + unit, m_max, u"max"_s);
    add(QCoreApplication::translate("Amend", "Due"), m_due, u"due"_s);
    add(QCoreApplication::translate("Amend", "Decided by (number, date, issuer)"), m_decision,
        u"decided_by"_s);
    add(QCoreApplication::translate("Amend", "In force from"), m_from, u"effective_from"_s);
    add(QCoreApplication::translate("Amend", "Note"), m_note, u"note"_s);
    const TargetAmendment start = amendmentOf(target);
    m_min->setText(shown(start.min));
    if (start.max)
        m_max->setText(shown(*start.max));
    m_due->setDate(start.due);
    layout->addLayout(form);
    m_problem->setObjectName(u"amend_problem"_s);
    layout->addWidget(m_problem);
    // The fields keep their place.
    layout->addStretch(1);

    auto *amend = new QPushButton(QCoreApplication::translate("Amend", "Amend the target"));
    amend->setObjectName(u"amend"_s);
    addDialogButtons(*this, *layout, *amend);
    connect(amend, &QPushButton::clicked, this, &AmendDialog::accept);
    // Once something was wrong, what is mended is told no more.
    for (const QLineEdit *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            if (m_problem->isVisible())
                amendment();
        });
    }
    m_decision->setFocus();
}

void AmendDialog::accept()
{
    const ChangeSet set = amendment();
    if (set.changes.empty() || !m_workspace.applyUndoable(set))
        return;
    m_version = set.changes.front().record().id();
    QDialog::accept();
}

void AmendDialog::tell(const QStringList &problems, const QStringList &fields)
{
    m_problem->say(problems.join(u'\n'));
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        field->setProperty("problem", fields.contains(field->objectName()) ? u"hard"_s : QString());
        field->update();
    }
    layout()->activate();
    resize(width(), std::max(height(), heightForWidth(width())));
}

ChangeSet AmendDialog::amendment()
{
    QStringList problems;
    QStringList unread; // the fields by their names
    const auto refuse = [&](const QLineEdit *field, const QString &why) {
        unread += field->objectName();
        problems += field->accessibleName() + u": "_s + why;
    };
    const auto readDecimal = [&](const QLineEdit *field) -> std::optional<Decimal> {
        const NumberReading reading = readNumber(field->text().trimmed(), NumberForm::Officer);
        std::optional<Decimal> value;
        if (reading.number) {
            ScaledNumber number = *reading.number;
            if (m_isPercent)
                number.decimals += 2;
            value = Decimal::from(number);
        }
        if (value && m_isPercent && (value->nano < 0 || value->toDouble() > 1))
            refuse(field, QCoreApplication::translate("Amend", "between 0 and 100"));
        if (!value) {
            refuse(field, reading.problem.isEmpty()
                              ? QCoreApplication::translate("Amend", "too many digits")
                              : reading.problem);
        }
        return value;
    };
    TargetAmendment asked{.decidedBy = nfc(m_decision->text().trimmed()),
                          .note = nfc(m_note->text().trimmed())};
    if (const auto min = readDecimal(m_min))
        asked.min = *min;
    if (!m_max->text().trimmed().isEmpty())
        asked.max = readDecimal(m_max);
    for (const auto &[field, day] :
         {std::pair(m_due, &asked.due), std::pair(m_from, &asked.effectiveFrom)}) {
        if (const auto read = field->date())
            *day = *read;
        else
            refuse(field,
                   field->text().trimmed().isEmpty()
                       ? QCoreApplication::translate("Amend", "needs a day such as 30/6/2018")
                       : readDate(field->text()).problem);
    }
    AmendedTarget amended;
    if (const Target *target = m_workspace.records().find(Ref<Target>{m_target}))
        amended = amendTarget(m_workspace.records(), *target, asked);
    // Of what could not be read only that is said.
    std::erase_if(amended.issues, [&](const Issue &issue) {
        return unread.contains(issue.field) ||
               (issue.field == m_max->objectName() && unread.contains(m_min->objectName()));
    });
    if (!amended.issues.empty())
        problems += issuesText(amended.issues);
    for (const Issue &issue : amended.issues)
        unread += issue.field;
    tell(problems, unread);
    return problems.isEmpty() ? amended.set : ChangeSet{};
}

} // namespace sxsh
