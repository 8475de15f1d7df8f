// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/askvalue.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/findinglabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

bool askValue(QWidget *parent, const QString &question, const QString &label, const QString &text,
              const std::function<QString(const QString &text)> &take)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"value_dialog"_s);
    dialog.setWindowTitle(question);
    dialog.setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(question);
    title->setWordWrap(true);
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    layout->addWidget(title);
    auto *words = new QLabel(label);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *field = new QLineEdit(text);
    field->setObjectName(u"value"_s);
    field->setAccessibleName(label);
    field->setFixedHeight(metrics::fieldHeight);
    field->selectAll();
    words->setBuddy(field);
    layout->addWidget(field);
    auto *finding = new FindingLabel;
    finding->setObjectName(u"value_finding"_s);
    layout->addWidget(finding);
    layout->addStretch(1);
    auto *accept = new QPushButton(QCoreApplication::translate("Review", "Take this value"));
    accept->setObjectName(u"value_accept"_s);
    accept->setDefault(true);
    addDialogButtons(dialog, *layout, *accept);
    QObject::connect(accept, &QPushButton::clicked, &dialog, [&] {
        const QString problem = take(field->text());
        finding->say(problem);
        if (problem.isEmpty()) {
            dialog.accept();
            return;
        }
        const int width = dialog.width();
        dialog.resize(width, std::max(dialog.height(), layout->totalHeightForWidth(width)));
        field->setFocus();
    });
    field->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

} // namespace sxsh
