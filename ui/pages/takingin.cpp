// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/takingin.h"

#include "core/base/error.h"
#include "core/package/returnreceipt.h"
#include "core/package/unitenrolment.h"
#include "ui/frame/savefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>
#include <QtCore/QScopeGuard>
#include <QtCore/QUrl>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

void takeInReturn(Workspace &workspace, ExchangedFile file)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto restore = qScopeGuard([] { QApplication::restoreOverrideCursor(); });
    const ReceivedReturn received(workspace.session(), std::move(file));
    const PackageHeader &header = received.header();
    if (received.standing() == ReturnStanding::Accepted) {
        workspace.guard().tell(
            {.kind = Notice::Kind::Done,
             .text = QCoreApplication::translate("Packages", "“%1” is accepted already, as no. %2 "
                                                             "of %3: nothing was changed.")
                         .arg(received.name(), QString::number(received.known()->sequence),
                              header.unitName)});
        return;
    }
    const Exchange kept = keepReturn(workspace.session(), received);
    workspace.openPage(u"review#"_s + kept.id.toString(QUuid::WithoutBraces));
    if (!received.warnings().empty()) {
        workspace.guard().tell(
            {.kind = Notice::Kind::Doubt, .text = issuesText(received.warnings())});
    }
}

void takeInKey(Workspace &workspace, const SealedPackage &package, QWidget *parent)
{
    QMessageBox question(parent);
    question.setObjectName(u"enrol_question"_s);
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(QCoreApplication::translate("Packages", "Enrol a unit's key"));
    question.setText(QCoreApplication::translate("Packages", "Ask %1 by telephone to read out the "
                                                             "fingerprint of its key. Is it this "
                                                             "one?")
                         .arg(package.header().unitName));
    question.setInformativeText(fingerprint(enrolledKey(workspace.session(), package)));
    auto *yes = question.addButton(QCoreApplication::translate("Packages", "It is: enrol the key"),
                                   QMessageBox::AcceptRole);
    question.addButton(QCoreApplication::translate("Packages", "No, or not sure"),
                       QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() != yes)
        return;
    const Enrolment enrolment = enrolUnit(workspace.session(), package);
    QString told =
        QCoreApplication::translate("Packages", "The key of %1 is enrolled: packages for "
                                                "it need no passphrase from now on.")
            .arg(package.header().unitName);
    if (enrolment.kind == Enrolment::Kind::Replacing) {
        told += u' ' + QCoreApplication::translate(
                           "Packages", "It replaces the key that the unit had enrolled before.");
    }
    workspace.guard().tell({.kind = Notice::Kind::Done, .text = told});
}

} // namespace

QString askReceivedFile(Workspace &workspace, QWidget *parent)
{
    return askOpenPath(
        parent, workspace.settings(),
        QCoreApplication::translate("Packages", "Take in what a unit sent"),
        QCoreApplication::translate("Packages", "What units send (*.sxshpkg *.xlsx)"));
}

bool takeIn(Workspace &workspace, const QString &path, QWidget *parent)
{
    return workspace.guard().run([&] {
        if (workspace.isReadOnly()) {
            throw Error(QCoreApplication::translate(
                "Packages", "The plan is open for reading only: nothing can be taken in."));
        }
        ExchangedFile file = readExchangedFile(path);
        const auto *package = std::get_if<SealedPackage>(&file);
        if (package && package->header().kind == PackageKind::Enrolment)
            takeInKey(workspace, *package, parent);
        else
            takeInReturn(workspace, std::move(file));
        rememberFolder(workspace.settings(), path);
    });
}

QStringList droppedPackages(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(u".sxshpkg"_s, Qt::CaseInsensitive) ||
            path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
            paths += path;
    }
    return paths;
}

} // namespace sxsh
