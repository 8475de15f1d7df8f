// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/marksdialog.h"

#include "core/base/foldedtext.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/datefield.h"
#include "ui/forms/findinglabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

std::optional<DocumentMarks> askMarks(QWidget *parent, const DocumentMarks &marks,
                                      Language language)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"marks_dialog"_s);
    dialog.setWindowTitle(QCoreApplication::translate("Marks", "Number, date and signer"));
    dialog.setMinimumWidth(480);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(QCoreApplication::translate(
        "Marks", "What is left empty stays blank on paper, to be filled in by hand."));
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::labelGap);
    grid->setVerticalSpacing(metrics::space2);
    const auto add = [&](const QString &label, const QString &name, QLineEdit *field) {
        auto *words = new QLabel(label);
        words->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(label);
        field->setFixedHeight(metrics::fieldHeight);
        const int row = grid->rowCount();
        grid->addWidget(words, row, 0);
        grid->addWidget(field, row, 1);
        return field;
    };
    constexpr int longest = 200;
    const auto addText = [&](const QString &label, const QString &name, const QString &text) {
        QLineEdit *field = add(label, name, new QLineEdit(text));
        field->setMaxLength(longest);
        return field;
    };
    QLineEdit *number =
        addText(QCoreApplication::translate("Marks", "Number"), u"mark_number"_s, marks.number);
    auto *date = new DateField(language);
    add(QCoreApplication::translate("Marks", "Date"), u"mark_date"_s, date);
    if (marks.issuedOn)
        date->setDate(*marks.issuedOn);
    QLineEdit *capacity =
        addText(QCoreApplication::translate("Marks", "Line above the position (TM., KT., TL., "
                                                     "TUQ.)"),
                u"mark_capacity"_s, marks.capacity);
    QLineEdit *position = addText(QCoreApplication::translate("Marks", "Position of the signer"),
                                  u"mark_position"_s, marks.position);
    QLineEdit *signer = addText(QCoreApplication::translate("Marks", "Name of the signer"),
                                u"mark_signer"_s, marks.signer);
    layout->addLayout(grid);
    auto *finding = new FindingLabel;
    finding->setObjectName(u"marks_finding"_s);
    layout->addWidget(finding);
    auto *accept = new QPushButton(QCoreApplication::translate("Marks", "Put on paper"));
    accept->setObjectName(u"marks_accept"_s);
    accept->setDefault(true);
    addDialogButtons(dialog, *layout, *accept);
    QObject::connect(accept, &QPushButton::clicked, &dialog, [&] {
        if (!date->text().trimmed().isEmpty() && !date->date()) {
            finding->say(
                QCoreApplication::translate("Marks", "“%1” is not a date: write it as 20/12/2020.")
                    .arg(date->text().trimmed()));
            date->setFocus();
            return;
        }
        dialog.accept();
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const auto text = [](const QLineEdit *field) { return nfc(field->text().trimmed()); };
    return DocumentMarks{.number = text(number),
                         .issuedOn = date->date(),
                         .capacity = text(capacity),
                         .position = text(position),
                         .signer = text(signer)};
}

} // namespace sxsh
