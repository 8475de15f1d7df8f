// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/askname.h"

#include "core/base/foldedtext.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

QString askName(QWidget *parent, const QString &question, const QString &label,
                const QString &button)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"name_dialog"_s);
    dialog.setWindowTitle(question);
    dialog.setMinimumWidth(400);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(question);
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::labelGap);
    auto *name = new QLineEdit;
    name->setObjectName(u"name"_s);
    name->setAccessibleName(label);
    name->setMaxLength(80);
    name->setFixedHeight(metrics::fieldHeight);
    auto *caption = new QLabel(label);
    caption->setBuddy(name);
    row->addWidget(caption);
    row->addWidget(name, 1);
    layout->addLayout(row);
    auto *accept = new QPushButton(button);
    accept->setObjectName(u"name_accept"_s);
    accept->setDefault(true);
    accept->setEnabled(false);
    addDialogButtons(dialog, *layout, *accept);
    QObject::connect(name, &QLineEdit::textChanged, accept, [accept](const QString &text) {
        accept->setEnabled(!text.trimmed().isEmpty());
    });
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    return dialog.exec() == QDialog::Accepted ? nfc(name->text().trimmed()) : QString();
}

} // namespace sxsh
