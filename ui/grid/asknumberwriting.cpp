// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/asknumberwriting.h"

#include "core/base/spokenlanguage.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace sxsh {

using namespace Qt::StringLiterals;

std::optional<NumberWriting> askNumberWriting(const QString &number, QWidget *parent)
{
    QMessageBox question(
        QMessageBox::Question, QCoreApplication::translate("Grid", "Paste"),
        QCoreApplication::translate("Grid", "“%1” can be read in two ways. What does it mean?")
            .arg(number),
        QMessageBox::Cancel, parent);
    question.setObjectName(u"number_writing"_s);
    question.setInformativeText(QCoreApplication::translate(
        "Grid", "Every such number of what is pasted is read in the same way."));
    const bool isPoint = number.contains(u'.');
    QString whole = number;
    whole.remove(isPoint ? u'.' : u',');
    QPushButton *thousands = question.addButton(
        QCoreApplication::translate("Grid", "Thousands: %1").arg(whole), QMessageBox::AcceptRole);
    thousands->setObjectName(u"thousands"_s);
    QString broken = number;
    while (broken.endsWith(u'0'))
        broken.chop(1);
    if (!broken.back().isDigit())
        broken += u'0';
    broken.replace(isPoint ? u'.' : u',', spokenLanguage() == Language::Vietnamese ? u',' : u'.');
    QPushButton *decimals = question.addButton(
        QCoreApplication::translate("Grid", "Decimals: %1").arg(broken), QMessageBox::AcceptRole);
    decimals->setObjectName(u"decimals"_s);
    question.setDefaultButton(thousands);
    question.exec();
    if (question.clickedButton() != thousands && question.clickedButton() != decimals)
        return {};
    const bool groups = question.clickedButton() == thousands;
    return isPoint == groups ? NumberWriting::Vietnamese : NumberWriting::Plain;
}

} // namespace sxsh
