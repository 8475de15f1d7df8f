// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/entryform.h"
#include "ui/forms/begunrecord.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/typededit.h"

#include <QtWidgets/QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;
class QPushButton;

namespace sxsh {

/// The fields of one record, made from the entity's description: each is saved when it is left,
/// what cannot be read stays as a draft with the reason below it. For a new record the fields wait
/// until all that it needs is there.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    /// Without groups the form holds every field of the entity.
    RecordForm(Workspace &workspace, EntityKind kind, std::vector<FormGroup> groups = {},
               QWidget *parent = nullptr);

    ~RecordForm() override;

    EntityKind kind() const { return m_kind; }
    QUuid record() const { return m_record; }
    bool isNew() const { return m_isNew; }
    /// Shows the record; a null identity shows nothing to be edited.
    void showRecord(QUuid id);
    /// Shows the fields of a record that is to be added, with these texts in place; one that was
    /// begun from the same texts goes on.
    void startNew(const TypedTexts &given = {});
    /// Leaves the new record; what was typed of it waits for the next startNew(), which is told.
    void leaveNew();
    /// Puts the keyboard into the field; the first one without a key.
    void focusField(const QString &key = {});
    /// Saves what is being typed, as leaving the field would.
    void finishTyping();
    /// True where something was typed, here or for another record before, that neither a record nor
    /// a draft holds.
    bool hasUnsaved() const;

    /// Puts a widget of the page's own below the group with this title; at the end without one.
    void addBelow(QWidget *widget, const QString &group = {});

    /// The new record of which something is typed, to be gone on with in a form made anew; empty
    /// where there is none.
    QVariantMap newState() const;
    void restoreNew(const QVariantMap &state);
    /// The same of one that was left for another record and goes on with the next startNew().
    QVariantMap leftState() const;
    void restoreLeft(const QVariantMap &state);

signals:
    /// Another record is shown, or a new one is begun; or the one shown may have changed.
    void recordShown();
    void added(QUuid id);
    void newAbandoned();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringIntoView(FieldEditor &editor);
    void build(const std::vector<FormGroup> &groups);
    /// What is being typed is left alone, unless another record is to be shown.
    enum class Typing { Keep, Drop };
    void refresh(Typing typing = Typing::Keep);
    /// The record with what is in force for it, whose fields the form shows.
    std::vector<Record> shownRecords() const;
    Issues findings() const;
    void showFindings();
    void confirm(const FieldEditor &editor);
    void save(FieldEditor *editor);
    bool isUnsaved(const FieldEditor &editor) const;
    /// Tries again to save what the file did not take.
    void saveAgain();
    void forgetUnsaved(QUuid record, const QString &key);
    /// Says of a new record what is wrong with what is typed so far, and takes back what is mended.
    void checkTyped(const FieldEditor *left = nullptr);
    void addNew();
    TypedTexts typedTexts() const;
    bool mayEdit(const SheetColumn &column) const;
    bool mayEditAny() const;
    void updateFooter();
    FieldEditor *editorOf(const QString &key) const;
    /// The day from which dated changes hold; null where the form has no such field.
    FieldEditor *changeDateEditor() const;
    FieldEditor *editorOfIssue(const Issue &issue) const;

    Workspace &m_workspace;
    EntityKind m_kind;
    QUuid m_record;
    bool m_isNew = false;
    bool hasBegun() const;
    void leaveBegun();

    TypedTexts m_from;  ///< what the new record began with
    TypedTexts m_given; ///< of a new record, fields that the form does not show among them
    TypedTexts m_start; ///< of a new record, before anything is typed
    bool m_isContinued = false;
    std::vector<BegunRecord> m_left; ///< for other records, the last one last
    QString m_refusal;               ///< why a new record would be refused, where no field says it
    QStringList m_addedWithIt;       ///< what a new record brings along, in words
    bool m_isSaving = false;
    QHash<QUuid, TypedTexts> m_unsaved; ///< by record: what the file did not take
    std::vector<FieldEditor *> m_editors;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QHash<QString, int> m_groupEnds;
    QLabel *m_footer;
    QPushButton *m_add;
    QPushButton *m_abandon;
};

} // namespace sxsh
