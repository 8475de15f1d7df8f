// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtCore/QObject>

namespace sxsh {

class Page;
class PageHeader;
class RecordPicker;

/// The controls in a page's header that say which facility it is about: a picker, and the facility
/// before and after it in the order of the codes (also Ctrl+PgUp and Ctrl+PgDown).
class FacilityChooser final : public QObject
{
    Q_OBJECT

public:
    /// The picker is named after the page.
    FacilityChooser(Workspace &workspace, PageHeader &header, Page &page, const QString &name);

    QWidget *firstFocus() const;
    void show(QUuid facility);
    /// Gives the facility's name more room.
    void setWide(bool isWide);

signals:
    void chosen(const QUuid &facility);

private:
    void step(int by);

    Workspace &m_workspace;
    RecordPicker *m_facility;
    QUuid m_shown;
};

} // namespace sxsh
