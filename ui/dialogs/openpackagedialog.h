// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/unitworkingcopy.h"

#include <QtCore/QSettings>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sxsh {

class FindingLabel;

/// Opens a package that was issued to a unit: asks for the passphrase, or for the working copy that
/// holds the key, and where the working copy is to be kept.
class OpenPackageDialog final : public QDialog
{
    Q_OBJECT

public:
    OpenPackageDialog(SealedPackage package, QSettings &settings, Session::Options session,
                      QWidget *parent = nullptr);

    /// Where the working copy is, once the dialog was accepted.
    const QString &path() const { return m_path; }

private:
    void chooseCopy();
    void chooseKey();
    void showChoice();
    void openIt();

    SealedPackage m_package;
    QSettings &m_settings;
    Session::Options m_session;
    QString m_path;
    QString m_keyFrom; ///< an earlier working copy
    QLineEdit *m_passphrase = nullptr;
    QLabel *m_where;
    QLabel *m_key = nullptr;
    FindingLabel *m_finding;
    QPushButton *m_open;
};

} // namespace sxsh
