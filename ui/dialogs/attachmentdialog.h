// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reporting.h"

#include <QtWidgets/QDialog>

namespace sxsh {

/// True where the system may be asked to open a file of this name: documents and pictures, nothing
/// that runs.
bool isOpenedBySystem(const QString &fileName);

/// A file kept in the plan: a picture or a PDF is shown, other kinds are said by name and size;
/// either can be opened by the system or saved elsewhere.
class AttachmentDialog final : public QDialog
{
    Q_OBJECT

public:
    AttachmentDialog(const Attachment &attachment, const QByteArray &bytes,
                     const QString &description, QWidget *parent = nullptr);

    bool isShown() const { return m_isShown; }

signals:
    void openAsked();
    void saveAsked();

private:
    bool m_isShown = false;
};

} // namespace sxsh
