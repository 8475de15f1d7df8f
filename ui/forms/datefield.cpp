// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/datefield.h"

#include "core/base/datetext.h"
#include "core/model/caption.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

DateField::DateField(Language language, QWidget *parent) : TextLine(parent), m_language(language)
{
    setFixedHeight(metrics::fieldHeight);
    setPlaceholderText(QCoreApplication::translate("Form", "dd/mm/yyyy"));
    QAction *calendar = addAction(icon("calendar"), TrailingPosition);
    calendar->setText(QCoreApplication::translate("Form", "Calendar (Alt+Down)"));
    calendar->setToolTip(QCoreApplication::translate("Form", "Calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto day = date())
            emit dateChosen(*day);
    });
}

DateField::DateField(Language language, const Field &of, QWidget *parent)
    : DateField(language, parent)
{
    m_of = &of;
    if (of.monthDay != MonthDay::None)
        setPlaceholderText(QCoreApplication::translate("Form", "mm/yyyy"));
}

void DateField::setDate(QDate date)
{
    setText(m_of ? shownDay(*m_of, standingDay(m_of->monthDay, date), m_language)
                 : dateText(date, m_language));
}

std::optional<QDate> DateField::date() const
{
    const auto day = readDate(text()).date;
    return day || !m_of || m_of->monthDay == MonthDay::None ? day : readMonth(text()).date;
}

void DateField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget;
    calendar->setLocale(localeOf(m_language));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto day = date())
        calendar->setSelectedDate(*day);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        popup->close();
        setDate(day);
        setFocus();
        emit editingFinished();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(rect().bottomLeft()));
    popup->show();
    calendar->setFocus();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace sxsh
