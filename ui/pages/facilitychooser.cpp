// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilitychooser.h"

#include "ui/forms/recordpicker.h"
#include "ui/frame/pageheader.h"
#include "ui/pages/facilityuse.h"
#include "ui/pages/page.h"
#include "ui/theme/icon.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QToolButton>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerWidth = 170;
constexpr int widePickerWidth = 320;

} // namespace

FacilityChooser::FacilityChooser(Workspace &workspace, PageHeader &header, Page &page,
                                 const QString &name)
    : QObject(&page), m_workspace(workspace),
      m_facility(new RecordPicker(workspace, EntityKind::Facility))
{
    m_facility->setObjectName(name + u"_facility"_s);
    m_facility->setAccessibleName(QCoreApplication::translate("Consumption", "Facility"));
    m_facility->setPlaceholderText(
        QCoreApplication::translate("Consumption", "Facility: code or name"));
    m_facility->setFixedWidth(pickerWidth);
    header.add(m_facility);
    connect(m_facility, &RecordPicker::pickedByOfficer, this, &FacilityChooser::chosen);
    const auto addStep = [this, &header, &page](const char *iconName, const QString &words, int key,
                                                int by) {
        auto *button = new QToolButton;
        button->setIcon(icon(QLatin1StringView(iconName)));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAutoRaise(true);
        header.add(button);
        connect(button, &QAbstractButton::clicked, this, [this, by] { step(by); });
        connect(new QShortcut(Qt::CTRL | static_cast<Qt::Key>(key), &page, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, [this, by] { step(by); });
    };
    addStep("chevron-left",
            QCoreApplication::translate("Consumption", "Previous facility (Ctrl+PgUp)"),
            Qt::Key_PageUp, -1);
    addStep("chevron-right",
            QCoreApplication::translate("Consumption", "Next facility (Ctrl+PgDown)"),
            Qt::Key_PageDown, 1);
}

QWidget *FacilityChooser::firstFocus() const
{
    return m_facility;
}

void FacilityChooser::show(QUuid facility)
{
    m_shown = facility;
    m_facility->pick(facility);
}

void FacilityChooser::setWide(bool isWide)
{
    m_facility->setFixedWidth(isWide ? widePickerWidth : pickerWidth);
}

void FacilityChooser::step(int by)
{
    const auto facilities = facilitiesByCode(m_workspace.records());
    if (facilities.empty())
        return;
    const auto here = std::ranges::find(facilities, m_shown, &Facility::id);
    const auto count = std::ssize(facilities);
    const auto next = (std::distance(facilities.begin(), here) + by + count) % count;
    emit chosen(facilities[static_cast<std::size_t>(next)]->id);
}

} // namespace sxsh
