// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findingsdialog.h"

#include "ui/frame/workspace.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

void showFindings(QWidget *parent, const Issues &findings)
{
    const QStringList sentences = issueSentences(findings);
    QDialog dialog(parent);
    dialog.setObjectName(u"findings_dialog"_s);
    dialog.setWindowTitle(QCoreApplication::translate("Findings", "What there is to note"));
    dialog.resize(820, 480);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    const auto count = static_cast<int>(sentences.size());
    auto *title =
        new QLabel(QCoreApplication::translate("Findings", "%Ln things to note", nullptr, count));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    layout->addWidget(title);
    auto *text = new QPlainTextEdit(sentences.join(u"\n\n"_s));
    text->setObjectName(u"findings_text"_s);
    text->setReadOnly(true);
    text->setAccessibleName(dialog.windowTitle());
    layout->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace sxsh
