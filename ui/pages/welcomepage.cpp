// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/frame/emptystate.h"
#include "ui/frame/linkbutton.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

WelcomePage::WelcomePage(const QStringList &recent, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto *layout = new QVBoxLayout(this);
    auto *start = new EmptyState(
        "book-open-page-variant", QCoreApplication::translate("Welcome", "Begin with a plan"),
        QCoreApplication::translate(
            "Welcome",
            "A plan file holds the plan as it was signed, the facilities, what is known about "
            "them, "
            "the work and the money. Make one from the template of a signed plan, or look at one "
            "with demonstration data first."));
    QAbstractButton *make =
        start->addPrimaryAction(QCoreApplication::translate("Welcome", "New plan…"));
    make->setObjectName(QStringLiteral("welcome_new"));
    QAbstractButton *open = start->addAction(QCoreApplication::translate("Welcome", "Open…"));
    open->setObjectName(QStringLiteral("welcome_open"));
    QAbstractButton *demo =
        start->addAction(QCoreApplication::translate("Welcome", "Look at demonstration data…"));
    demo->setObjectName(QStringLiteral("welcome_demo"));
    connect(make, &QAbstractButton::clicked, this, &WelcomePage::newAsked);
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openAsked);
    connect(demo, &QAbstractButton::clicked, this, &WelcomePage::demonstrationAsked);
    layout->addWidget(start, 3);
    if (!recent.isEmpty()) {
        auto *title = new QLabel(QCoreApplication::translate("Welcome", "Opened last"));
        title->setFont(uiFont(TextRole::Body, QFont::DemiBold));
        layout->addWidget(title, 0, Qt::AlignHCenter);
        for (const QString &path : recent) {
            const bool exists = QFileInfo::exists(path);
            QString words = QDir::toNativeSeparators(path);
            if (!exists)
                words = QCoreApplication::translate("Welcome", "%1 (not there now)").arg(words);
            auto *link = new LinkButton(words);
            link->setEnabled(exists);
            connect(link, &QAbstractButton::clicked, this, [this, path] { emit fileChosen(path); });
            layout->addWidget(link, 0, Qt::AlignHCenter);
        }
    }
    if (!recent.isEmpty())
        layout->addStretch(1);
    setFocusProxy(make);
}

} // namespace sxsh
