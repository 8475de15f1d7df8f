// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/attachmentpages.h"

#include <QtWidgets/QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace sxsh {

/// Shows an attached file: a picture as large as fits, a document page by page in the width that
/// there is, to be scrolled.
class AttachmentView final : public QWidget
{
    Q_OBJECT

public:
    AttachmentView(AttachmentPages pages, const QString &name, QWidget *parent = nullptr);

    /// The page that is seen, from 0.
    int page() const { return m_page; }

private:
    void buildSteps();
    void showPage(int page);

    AttachmentPages m_pages;
    int m_page = 0;
    QScrollArea *m_scroll;
    QLabel *m_where;
    QToolButton *m_back;
    QToolButton *m_on;
};

} // namespace sxsh
