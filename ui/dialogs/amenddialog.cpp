// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/amenddialog.h"

#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/model/amendment.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/datefield.h"
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

namespace {

} // namespace

AmendDialog::AmendDialog(Workspace &workspace, const Target &target, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_target(target.id), m_min(new QLineEdit),
      m_max(new QLineEdit), m_due(new DateField(workspace.language())),
      m_from(new DateField(workspace.language())), m_decision(new QLineEdit), m_note(new QLineEdit),
      m_problem(new QLabel)
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
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);

    auto *amend = new QPushButton(QCoreApplication::translate("Amend", "Amend the target"));
    amend->setObjectName(u"amend"_s);
    addDialogButtons(*this, *layout, *amend);
    connect(amend, &QPushButton::clicked, this, &AmendDialog::accept);
    m_decision->setFocus();
}

void AmendDialog::accept()
{
    QStringList problems;
    const auto readDecimal = [&](const QLineEdit *field) -> std::optional<Decimal> {
        const NumberReading reading = readNumber(field->text().trimmed(), NumberForm::Officer);
        std::optional<Decimal> value;
        if (reading.number) {
            ScaledNumber number = *reading.number;
            if (m_isPercent)
                number.decimals += 2;
            value = Decimal::from(number);
        }
        if (value && m_isPercent && (value->nano < 0 || value->toDouble() > 1)) {
            problems += field->accessibleName() + u": "_s +
                        QCoreApplication::translate("Amend", "between 0 and 100");
        }
        if (!value) {
            problems +=
                field->accessibleName() + u": "_s +
                (reading.problem.isEmpty() ? QCoreApplication::translate("Amend", "too many digits")
                                           : reading.problem);
        }
        return value;
    };
    TargetAmendment amendment{.decidedBy = nfc(m_decision->text().trimmed()),
                              .note = nfc(m_note->text().trimmed())};
    if (const auto min = readDecimal(m_min))
        amendment.min = *min;
    if (!m_max->text().trimmed().isEmpty())
        amendment.max = readDecimal(m_max);
    for (const auto &[field, day] :
         {std::pair(m_due, &amendment.due), std::pair(m_from, &amendment.effectiveFrom)}) {
        if (const auto read = field->date())
            *day = *read;
        else
            problems += field->accessibleName() + u": "_s +
                        QCoreApplication::translate("Amend", "needs a day such as 30/6/2018");
    }
    const Target *target = m_workspace.records().find(Ref<Target>{m_target});
    if (problems.isEmpty() && target) {
        const AmendedTarget amended = amendTarget(m_workspace.records(), *target, amendment);
        if (!hasHard(amended.issues)) {
            if (!m_workspace.applyUndoable(amended.set))
                return;
            m_version = amended.set.changes.front().record().id();
            QDialog::accept();
            return;
        }
        problems += issuesText(amended.issues);
    }
    m_problem->setText(problems.join(u'\n'));
    m_problem->show();
    adjustSize();
}

} // namespace sxsh
