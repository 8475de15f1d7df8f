// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtCore/QHash>
#include <QtCore/QUuid>
#include <QtWidgets/QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sxsh {

class FindingLabel;
class RecordPicker;

/// The line in which participants of an event are typed one after the other: facility, person,
/// technical or not; Enter adds one and begins the next of the same facility.
class ParticipantEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantEntry(Workspace &workspace, QWidget *parent = nullptr);

    void setEvent(QUuid event);
    void focusFirst();

signals:
    void added(QUuid participation);
    /// Several lines were pasted into a field.
    void listPasted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What stands in the fields and is not added yet.
    struct Typed {
        QString facility{};
        QString person{};
        bool isTechnical = false;
        QString problem{};
    };

    void keepTyped();
    void show(const Typed &typed);
    void add();
    void say(const QString &problem);

    Workspace &m_workspace;
    QUuid m_event;
    QHash<QUuid, Typed> m_waiting; ///< by event, of those that are not shown
    QString m_next;                ///< the facility left in its field for the next colleague
    RecordPicker *m_facility;
    QLineEdit *m_person;
    QCheckBox *m_technical;
    QPushButton *m_add;
    FindingLabel *m_problem;
};

} // namespace sxsh
