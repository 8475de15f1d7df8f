// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/openpackagedialog.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/findinglabel.h"
#include "ui/frame/savefile.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QScopeGuard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

OpenPackageDialog::OpenPackageDialog(SealedPackage package, QSettings &settings,
                                     Session::Options session, QWidget *parent)
    : QDialog(parent), m_package(std::move(package)), m_settings(settings),
      m_session(std::move(session)), m_where(new QLabel), m_finding(new FindingLabel),
      m_open(new QPushButton(QCoreApplication::translate("OpenPackage", "Open the package")))
{
    const PackageHeader &header = m_package.header();
    setObjectName(u"open_package_dialog"_s);
    setWindowTitle(QCoreApplication::translate("OpenPackage", "Open a package"));
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(QCoreApplication::translate("OpenPackage", "Package no. %1 for %2")
                                 .arg(QString::number(header.issue), header.unitName));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    layout->addWidget(title);
    auto *words = new QLabel(QCoreApplication::translate(
        "OpenPackage", "It becomes a working copy on this computer: enter what is new there, and "
                       "hand in a file that goes back to the department."));
    words->setWordWrap(true);
    words->setForegroundRole(labelRole);
    layout->addWidget(words);
    const auto addPlace = [&](QLabel *label, const QString &text, const QString &name) {
        auto *line = new QHBoxLayout;
        label->setWordWrap(true);
        line->addWidget(label, 1);
        auto *choose = new QPushButton(text);
        choose->setObjectName(name);
        choose->setAutoDefault(false);
        line->addWidget(choose);
        layout->addLayout(line);
        return choose;
    };
    if (header.passphrase) {
        auto *label = new QLabel(QCoreApplication::translate(
            "OpenPackage", "Passphrase that the department told by telephone"));
        m_passphrase = new QLineEdit;
        m_passphrase->setObjectName(u"passphrase"_s);
        m_passphrase->setAccessibleName(label->text());
        m_passphrase->setFixedHeight(metrics::fieldHeight);
        label->setBuddy(m_passphrase);
        layout->addWidget(label);
        layout->addWidget(m_passphrase);
        connect(m_passphrase, &QLineEdit::textChanged, this, &OpenPackageDialog::showChoice);
    } else {
        m_key = new QLabel;
        connect(addPlace(m_key,
                         QCoreApplication::translate("OpenPackage", "Working copy with the key…"),
                         u"choose_key"_s),
                &QPushButton::clicked, this, &OpenPackageDialog::chooseKey);
    }
    connect(addPlace(m_where, QCoreApplication::translate("Window", "Where to keep it…"),
                     u"choose_copy"_s),
            &QPushButton::clicked, this, &OpenPackageDialog::chooseCopy);
    m_finding->setObjectName(u"open_package_finding"_s);
    layout->addWidget(m_finding);
    layout->addStretch(1);
    m_open->setObjectName(u"open_package"_s);
    addDialogButtons(*this, *layout, *m_open);
    connect(m_open, &QPushButton::clicked, this, &OpenPackageDialog::openIt);
    showChoice();
}

void OpenPackageDialog::showChoice()
{
    m_where->setText(m_path.isEmpty() ? QCoreApplication::translate("Window", "No file chosen yet")
                                      : QDir::toNativeSeparators(m_path));
    if (m_key) {
        m_key->setText(m_keyFrom.isEmpty()
                           ? QCoreApplication::translate(
                                 "OpenPackage", "The package was sealed for the key that was made "
                                                "in an earlier working copy")
                           : QDir::toNativeSeparators(m_keyFrom));
    }
    const bool canOpen =
        m_passphrase ? !m_passphrase->text().trimmed().isEmpty() : !m_keyFrom.isEmpty();
    m_open->setEnabled(canOpen && !m_path.isEmpty());
    m_finding->say({});
}

void OpenPackageDialog::chooseCopy()
{
    const PackageHeader &header = m_package.header();
    const QString title = QCoreApplication::translate("OpenPackage", "%1 – package %2")
                              .arg(header.unitName, QString::number(header.issue));
    const QString path = askSavePath(this, m_settings, title, {SavedKind::Plan});
    if (path.isEmpty())
        return;
    m_path = path;
    showChoice();
    m_open->setFocus();
}

void OpenPackageDialog::chooseKey()
{
    const QString path = askOpenPath(
        this, m_settings, QCoreApplication::translate("OpenPackage", "Working copy with the key"),
        QCoreApplication::translate("File", "Plan files (*.sxsh)"));
    if (path.isEmpty())
        return;
    m_keyFrom = path;
    showChoice();
}

void OpenPackageDialog::openIt()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto restore = qScopeGuard([] { QApplication::restoreOverrideCursor(); });
    try {
        PackageOpener opener;
        if (m_passphrase)
            opener.passphrase = nfc(m_passphrase->text().trimmed());
        else
            opener.pair = unitPair(*Session::open(m_keyFrom, Access::ReadOnly, m_session));
        openPackage(m_package, opener, m_path, m_session);
        accept();
    } catch (const Error &error) {
        m_finding->say(error.text());
        adjustSize();
        if (m_passphrase) {
            m_passphrase->setFocus();
            m_passphrase->selectAll();
        }
    }
}

} // namespace sxsh
