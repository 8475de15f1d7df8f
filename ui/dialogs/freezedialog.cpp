// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/freezedialog.h"

#include "core/base/foldedtext.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

std::optional<QString> askFreeze(QWidget *parent, const QString &title)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"freeze_dialog"_s);
    dialog.setWindowTitle(QCoreApplication::translate("Freeze", "Freeze the report"));
    dialog.setMinimumWidth(480);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *question = new QLabel(title);
    question->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    question->setWordWrap(true);
    layout->addWidget(question);
    auto *meaning = new QLabel(QCoreApplication::translate(
        "Freeze", "The report, its figures and its pages are kept in the plan file as they are "
                  "now. Data can be edited as before; the program can then tell what has changed "
                  "since, and why. What is frozen cannot be removed."));
    meaning->setWordWrap(true);
    meaning->setForegroundRole(labelRole);
    layout->addWidget(meaning);
    auto *label = new QLabel(QCoreApplication::translate("Freeze", "What for (may be left empty)"));
    layout->addWidget(label);
    auto *note = new QLineEdit;
    note->setObjectName(u"freeze_note"_s);
    note->setMaxLength(2000);
    note->setFixedHeight(metrics::fieldHeight);
    label->setBuddy(note);
    layout->addWidget(note);
    auto *accept = new QPushButton(QCoreApplication::translate("Freeze", "Freeze"));
    accept->setObjectName(u"freeze_accept"_s);
    accept->setDefault(true);
    addDialogButtons(dialog, *layout, *accept);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return nfc(note->text().trimmed());
}

} // namespace sxsh
