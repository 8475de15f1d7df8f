// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogbuttons.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace sxsh {

QPushButton *addDialogButtons(QDialog &dialog, QBoxLayout &layout, QPushButton &primary)
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new QPushButton(QCoreApplication::translate("Form", "Cancel"));
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    buttons->addWidget(cancel);
    primary.setProperty("primary", true);
    primary.setDefault(true);
    buttons->addWidget(&primary);
    layout.addLayout(buttons);
    return cancel;
}

} // namespace sxsh
