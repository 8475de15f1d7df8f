// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/askreason.h"

#include "core/base/foldedtext.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

QString askReason(QWidget *parent, const QString &question, const QString &about,
                  const QString &kept, const QString &button)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"reason_dialog"_s);
    dialog.setWindowTitle(question);
    dialog.setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    const auto addWords = [layout](const QString &text) {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
        return label;
    };
    addWords(question)->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    addWords(about);
    auto *reason = new QPlainTextEdit;
    reason->setObjectName(u"reason"_s);
    reason->setAccessibleName(QCoreApplication::translate("Confirmation", "Reason"));
    reason->setTabChangesFocus(true);
    reason->setFixedHeight(4 * dialog.fontMetrics().lineSpacing());
    addWords(QCoreApplication::translate("Confirmation", "Reason *"))->setBuddy(reason);
    layout->addWidget(reason);
    addWords(kept)->setForegroundRole(labelRole);
    layout->addStretch(1);
    auto *accept = new QPushButton(button);
    accept->setObjectName(u"reason_accept"_s);
    accept->setDefault(true);
    accept->setEnabled(false);
    addDialogButtons(dialog, *layout, *accept);
    QObject::connect(reason, &QPlainTextEdit::textChanged, accept, [accept, reason] {
        accept->setEnabled(!reason->toPlainText().trimmed().isEmpty());
    });
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    reason->setFocus();
    return dialog.exec() == QDialog::Accepted ? nfc(reason->toPlainText().trimmed()) : QString();
}

} // namespace sxsh
