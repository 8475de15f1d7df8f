// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/attachmentpreview.h"
#include "ui/pages/ownedlist.h"

namespace sxsh {

/// The files kept for a record and for its parts: attached from disk or dropped here, looked at,
/// and named as evidence of a fact.
class AttachmentList final : public OwnedList
{
    Q_OBJECT

public:
    /// `parts` are the records whose files are shown beside those of the owner itself.
    AttachmentList(Workspace &workspace, const QString &name,
                   std::function<std::vector<QUuid>(QUuid owner)> parts = {},
                   QWidget *parent = nullptr);

    /// Keeps the file in the plan for the owner; with a fact, as the evidence of it. False where it
    /// was refused, which has been told.
    bool attach(const QString &path, QUuid fact = {});
    /// Asks for files to be attached.
    void chooseFiles(QUuid fact = {});
    void preview(QUuid id);

protected:
    void addByHand() override { chooseFiles(); }
    void openRow(QUuid row) override { preview(row); }
    ChangeSet removalOf(const std::vector<QUuid> &rows) const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fillMenu(class QMenu *menu, QUuid row);

    AttachmentPreview m_preview;
};

} // namespace sxsh
