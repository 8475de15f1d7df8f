// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reporting.h"
#include "ui/frame/workspace.h"

#include <QtCore/QTemporaryDir>

namespace sxsh {

/// The setting that holds the folder of attached files that was used last.
QString attachmentFolderKey();
/// A size of so many bytes in words: "12 kB", "3,4 MB".
QString attachmentSize(int bytes, Language language);

/// Shows files that are kept in a plan, or came with a return, and lets them be opened and saved.
class AttachmentPreview
{
public:
    /// The workspace must outlive this.
    explicit AttachmentPreview(Workspace &workspace) : m_workspace(workspace) {}

    void show(const Attachment &file, const QByteArray &bytes, QWidget *parent);

private:
    Workspace &m_workspace;
    QTemporaryDir m_copies; ///< what the system's programs have been shown
};

} // namespace sxsh
